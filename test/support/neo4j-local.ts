// A real Neo4j Community server on the local JVM, for machines without Docker. Needs Java 17 or later, and Maven for
// the first run.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = fileURLToPath(new URL('./neo4j-local/', import.meta.url));
const pom = join(here, 'pom.xml');
const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';
const START_LIMIT = 90_000;

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly how: string;
  /** Ends the server without warning, as a crash does. Its port and data are kept for `restart`. */
  kill(): Promise<void>;
  /** Starts the server again on the same port with the same data. Kills it first if it is running. */
  restart(): Promise<void>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

/** Says what this machine lacks to run Neo4j, or returns undefined. */
export async function lacksForLocalNeo4j(): Promise<string | undefined> {
  const version = await run(java, ['-version']).then(
    ({ stderr }) => Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0),
    () => undefined,
  );
  if (version === undefined) return 'java is not installed (17 or later is needed)';
  if (version < 17) return `java is version ${version} (17 or later is needed)`;
  if (existsSync(libraryFolder())) return undefined;
  return run('mvn', ['-v']).then(
    () => undefined,
    () => 'mvn (Maven) is not installed, and the jars of Neo4j are not there yet',
  );
}

export async function startLocalNeo4j(options: { password?: string } = {}): Promise<LocalNeo4j> {
  const password = options.password ?? 'test-password';
  const library = await fetchLibrary();
  const home = mkdtempSync(join(tmpdir(), 'neo4j-local-'));
  let server: ChildProcess | undefined;
  try {
    const port = await freePort();
    configure(home, port);
    const setPassword = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
    const folders = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
    await run(java, ['-cp', join(library, '*'), ...setPassword], { env: { ...process.env, ...folders } });
    server = await launch(library, home);
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      password,
      how: `local JVM, Neo4j ${neo4jVersion()}`,
      kill: () => kill(server),
      restart: async () => {
        await kill(server);
        server = await launch(library, home);
      },
      stop: async () => {
        await kill(server);
        rmSync(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

function neo4jVersion(): string {
  const version = /<neo4j\.version>(.+?)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (!version) throw new Error(`${pom} names no neo4j.version`);
  return version;
}

function libraryFolder(): string {
  return join(here, '../../../node_modules/.cache/japan-asean-graph', `neo4j-${neo4jVersion()}`, 'lib');
}

/** Downloads the jars to a separate folder first, so that an interrupted download is never taken for a complete one. */
async function fetchLibrary(): Promise<string> {
  const library = libraryFolder();
  if (existsSync(library)) return library;
  mkdirSync(join(library, '..'), { recursive: true });
  const partial = mkdtempSync(join(library, '..', 'partial-'));
  try {
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
    await run('mvn', ['-q', '-B', '-f', pom, ...goal]).catch((cause: unknown) => {
      const { stdout = '', message } = cause as Error & { stdout?: string };
      const reason = /\[ERROR\] (.*)/.exec(stdout)?.[1] ?? message;
      throw new Error(`Maven could not fetch the jars of Neo4j: ${reason}`, { cause });
    });
    if (!existsSync(library)) renameSync(partial, library);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return library;
}

function configure(home: string, port: number): void {
  mkdirSync(join(home, 'conf'));
  mkdirSync(join(home, 'logs'));
  const settings = {
    'server.directories.data': join(home, 'data'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    // neo4j:// clients connect to the address that the server advertises.
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    'dbms.usage_report.enabled': 'false',
    // Tests of wrong passwords must not lock out the only user for later tests.
    'dbms.security.auth_max_failed_attempts': '0',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value.replaceAll('\\', '/')}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function launch(library: string, home: string): Promise<ChildProcess> {
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const jvm = ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', ...opens, '-cp', join(library, '*')];
  const neo4j = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
  const child = spawn(process.execPath, [join(here, 'lifeline.mjs'), home, java, ...jvm, ...neo4j], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C reaches the whole foreground process group, but only the lifeline must end the server.
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  child.stdin.on('error', () => undefined); // The process is already gone, as intended.
  let log = '';
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      const error = new Error(`Neo4j on the local JVM ${reason}:\n${log.slice(-2000)}`);
      void kill(child).then(() => reject(error));
    };
    const timer = setTimeout(() => fail(`was not up after ${START_LIMIT / 1000} s`), START_LIMIT);
    const exited = (code: number | null): void => fail(`exited with code ${code}`);
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      if (!log.includes('Started.')) return;
      clearTimeout(timer);
      child.off('exit', exited);
      for (const stream of [child.stdout, child.stderr]) stream.off('data', read).resume();
      resolve(child);
    };
    child.once('exit', exited).once('error', (error) => fail(error.message));
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

/** A graceful stop takes 10 s and would save nothing more, because committed data survives a SIGKILL. */
async function kill(child: ChildProcess | undefined): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.write('SIGKILL\n');
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
