import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import type { Fault } from '../../src/errors.js';
import { openEmbeddedFile } from '../../src/graph/embedded-file.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { neo4jOptions } from '../support/engines.js';
import { expectFault, run, runWell, serve } from '../support/processes.js';
import { SeedFolder } from '../support/seed-fixture.js';
import { useSeededFolder } from '../support/seeded-folder.js';

const { seed, settings, inFolder, withFile } = useSeededFolder();

function listen(): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve({ server, port: address.port });
    });
  });
}

/** A port that nothing listens on. */
async function closedPort(): Promise<number> {
  const { server, port } = await listen();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a wrong command line', () => {
  test.each<[string, string[], string[]]>([
    ['unknown command', ['sed'], ["unknown command 'sed'", 'seed', '--help']],
    ['unknown option', ['seed', '--prnue'], ["unknown option '--prnue'", '--prune']],
    ['unknown engine', ['seed', '--engine', 'sqlite'], ["'sqlite' is invalid", 'embedded, neo4j']],
    ['unknown engine of an export', ['export', '--format', 'cytoscape', '--engine', 'x'], ['embedded, neo4j']],
    ['unknown format', ['export', '--format', 'docx'], ["'docx'", 'cytoscape']],
    ['no format', ['export'], ['--format']],
    ['argument too many', ['validate', 'now'], ['too many arguments']],
    ['option without its value', ['seed', '--engine'], ['--engine']],
  ])('%s', async (_, args, says) => {
    expectFault(await run('cli', args, settings), 2, ...says);
  });

  test.each([['--help'], ['seed', '--help']])('%s is not a fault', async (...args) => {
    const { status, stdout, stderr } = await run('cli', args, settings);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--help');
  });
});

describe('a wrong setting', () => {
  test.each<[string, string, string[]]>([
    ['PORT', 'abc', ["PORT is 'abc'"]],
    ['PORT', '70000', ["PORT is '70000'", '65535']],
    ['PORT', '-1', ["PORT is '-1'"]],
    ['QUERY_TIMEOUT_MS', 'soon', ["QUERY_TIMEOUT_MS is 'soon'"]],
    ['GRAPH_ENGINE', 'sqlite', ["GRAPH_ENGINE is 'sqlite'", 'embedded', 'neo4j']],
    ['GRAPH_ENGINE', 'neo4j', ['NEO4J_URI is not set', 'neo4j://']],
    ['NEO4J_URI', 'http://localhost:7474', ["NEO4J_URI is 'http://localhost:7474'", 'neo4j://HOST:PORT']],
    ['NEO4J_URI', 'localhost', ["NEO4J_URI is 'localhost'", 'bolt://HOST:PORT']],
    ['NEO4J_URI', 'bolt://localhost:port', ["NEO4J_URI is 'bolt://localhost:port'"]],
    ['NEO4J_URI', 'bolt://me:secret-word@localhost', ["NEO4J_URI is 'bolt://***@localhost'"]],
    ['NEO4J_URI', 'neo4j://', ["NEO4J_URI is 'neo4j://'"]],
    ['EMBED_ORIGINS', 'news.example', ["EMBED_ORIGINS is 'news.example'", 'https://news.example', 'without a path']],
    ['EMBED_ORIGINS', 'https://news.example/page', ['EMBED_ORIGINS is']],
    ['EMBED_ORIGINS', 'https://news.example, *', ['EMBED_ORIGINS is', '* alone']],
    ['EMBED_ORIGINS', "https://news.example;script-src 'self'", ['EMBED_ORIGINS is']],
    ['EMBED_ORIGINS', 'https://news.*', ['EMBED_ORIGINS is']],
    ['PUBLIC_URL', 'graph.example', ["PUBLIC_URL is 'graph.example'", 'https://graph.example']],
    ['PUBLIC_URL', 'https://graph.example/here', ["PUBLIC_URL is 'https://graph.example/here'"]],
    ['PUBLIC_URL', 'https://*.example', ["PUBLIC_URL is 'https://*.example'"]],
  ])('%s=%s', (name, value, says) => {
    try {
      readConfig({ ...settings, [name]: value });
    } catch (error) {
      expect(error).toMatchObject({ code: 'USAGE' });
      for (const text of says) expect((error as Fault).message).toContain(text);
      return;
    }
    throw new Error(`${name}=${value} was taken`);
  });

  test('origins come with commas or spaces between, and none is none', () => {
    const origins = (text: string) => readConfig({ ...settings, EMBED_ORIGINS: text }).publishing.embedOrigins;
    expect(origins('https://news.example, http://[::1]:8080 https://*.blog.example')).toEqual([
      'https://news.example',
      'http://[::1]:8080',
      'https://*.blog.example',
    ]);
    expect(origins('*')).toEqual(['*']);
    expect(origins('')).toEqual([]);
    expect(readConfig({ ...settings, PUBLIC_URL: 'https://graph.example/' }).publishing.publicUrl).toBe(
      'https://graph.example',
    );
  });

  test('an address of another machine', async () => {
    expectFault(await run('main', [], { ...settings, HOST: '192.0.2.1' }), 2, '192.0.2.1');
  });

  test('several wrong settings are all named', async () => {
    const ended = await run('main', [], { ...settings, PORT: 'abc', NEO4J_URI: 'localhost' });
    expectFault(ended, 2, "PORT is 'abc'", "NEO4J_URI is 'localhost'");
  });

  test('SEED_DIR without a seed in it', async () => {
    expectFault(
      await run('cli', ['validate'], { ...settings, SEED_DIR: inFolder('nowhere') }),
      2,
      'nowhere',
      'SEED_DIR',
    );
  });

  test('a port that is taken', async () => {
    const { server, port } = await listen();
    try {
      const taken = { ...settings, HOST: '127.0.0.1', PORT: String(port) };
      expectFault(await run('main', [], taken), 2, `Port ${port} is in use`, 'set PORT');
    } finally {
      server.close();
    }
  });
});

describe('wrong data', () => {
  test('is refused before any engine opens', async () => {
    const bad = SeedFolder.of();
    try {
      bad.replace('seed/data/topic.yaml', 'name: ports', 'name: "ports');
      const file = path.join(bad.root, 'graph.grafeo');
      for (const command of ['seed', 'validate', 'verify-sources']) {
        const ended = await run('cli', [command], { SEED_DIR: bad.dir, GRAPH_FILE: file });
        expectFault(ended, 3, 'seed/data/topic.yaml:5: not valid YAML');
        expect(ended.stdout).toBe('');
      }
      expect(existsSync(file)).toBe(false);
    } finally {
      bad.remove();
    }
  });

  test('names a missing copy of a source and a quote that is not in its source', async () => {
    const found = await runWell(['verify-sources'], settings);
    expect(found.stdout).toBe('Verified: 16 quotes are in the passages they name, and 0 rows are in their tables.\n');
    const nowhere = { ...settings, SOURCES_DIR: inFolder('nowhere') };
    expectFault(await run('cli', ['verify-sources'], nowhere), 4, 'readout.txt is not in', 'set SOURCES_DIR');
    const bad = SeedFolder.of();
    bad.replace('seed/data/topic.yaml', '"concern ports"', '"concern harbours"');
    const ended = await run('cli', ['verify-sources'], { SEED_DIR: bad.dir, SOURCES_DIR: bad.sourcesDir });
    bad.remove();
    expectFault(ended, 4, 'seed/data/topic.yaml:9: "concern harbours" is not in readout#2');
  });
});

describe('an export that cannot be written', () => {
  test.each([
    ['below a file', 'file/graph.json'],
    ['below a path that is not a folder', '/dev/null/graph.json'],
  ])('%s', async (_, out) => {
    const place = inFolder('export');
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'file'), 'there before');
    const before = readdirSync(place, { recursive: true });
    const ended = await run('cli', ['export', '--format', 'cytoscape', '--out', path.resolve(place, out)], settings);
    expectFault(ended, 2, `Cannot write ${path.resolve(place, out)}`);
    expect(readdirSync(place, { recursive: true })).toEqual(before);
    expect(ended.stdout).toBe('');
  });
});

describe('the embedded graph', () => {
  test('is not served before it is loaded, and the message says what to do', async () => {
    const never = withFile('never.grafeo');
    for (const ended of await Promise.all([
      run('main', [], never),
      run('cli', ['export', '--format', 'cytoscape'], never),
    ]))
      expectFault(ended, 10, never['GRAPH_FILE'] ?? '', 'npm run seed');
    expect(existsSync(never['GRAPH_FILE'] ?? '')).toBe(false);
  });

  test('is not created by a dry run', async () => {
    const never = withFile('dry/run.grafeo');
    const { stdout } = await runWell(['seed', '--dry-run'], never);
    expect(stdout).toContain('entities: 10 added, 0 changed, 0 removed\n  + agreement:port-agreement\n');
    expect(stdout).toContain('Dry run: nothing was written.');
    expect(existsSync(inFolder('dry'))).toBe(false);
  });

  test('is loaded while a server reads it, which goes on with what it has open', async () => {
    const server = await serve(settings);
    const other = SeedFolder.of();
    try {
      other.replace('seed/data/topic.yaml', 'A Topic of the fixture.', 'Another topic of the fixture.');
      const reseeded = { ...settings, SEED_DIR: other.dir };
      expect((await runWell(['seed', '--dry-run'], reseeded)).stdout).toContain(
        'entities: 0 added, 1 changed, 0 removed',
      );
      expect((await runWell(['seed', '--prune'], reseeded)).stdout).toContain(
        'entities: 0 added, 1 changed, 0 removed',
      );
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      expect((await runWell(['seed', '--prune', '--if-needed'], reseeded)).stdout).toContain('Up to date');
    } finally {
      await server.stop();
      other.remove();
    }
    await runWell(['seed', '--prune'], settings);
  });

  test('is loaded by one process at a time', async () => {
    const file = settings['GRAPH_FILE'] ?? '';
    const graph = openEmbeddedFile(file);
    try {
      expectFault(await run('cli', ['seed'], settings), 7, file, 'Another seed is loading', 'GRAPH_FILE');
    } finally {
      await graph.close();
    }
    await runWell(['seed'], settings);
  });

  test('cannot be served while it is loaded', async () => {
    const loading = withFile('loading.grafeo');
    const graph = openEmbedded({ file: inFolder('loading.grafeo') });
    try {
      for (const ended of await Promise.all([run('main', [], loading), run('cli', ['seed'], loading)]))
        expectFault(ended, 7, 'in use by another process');
    } finally {
      await graph.close();
    }
  });

  test('leaves a file that is not a graph unchanged', async () => {
    writeFileSync(inFolder('other.txt'), 'a text about ports\n'.repeat(1000));
    for (const ended of [
      await run('main', [], withFile('other.txt')),
      await run('cli', ['seed'], withFile('other.txt')),
    ])
      expectFault(ended, 5, 'Cannot open the graph file', 'other.txt', 'Set GRAPH_FILE to another file');
    expect(seed.read('other.txt')).toBe('a text about ports\n'.repeat(1000));
  });
});

describe('a Neo4j that does not answer', () => {
  test.each(['bolt', 'neo4j'])('%s:// to a closed port', async (scheme) => {
    const port = await closedPort();
    const away = { ...settings, NEO4J_URI: `${scheme}://127.0.0.1:${port}`, NEO4J_PASSWORD: 'secret-word' };
    for (const ended of await Promise.all([run('main', [], away), run('cli', ['seed'], away)])) {
      expectFault(ended, 5, `127.0.0.1:${port} does not respond`, 'Check NEO4J_URI');
      expect(ended.stdout + ended.stderr).not.toContain('secret-word');
    }
  });

  (neo4jOptions === undefined ? test.skip : test)('as the user it was given, or has no such database', async () => {
    const { uri, user, password } = neo4jOptions ?? { uri: '', user: '', password: '' };
    const wrong = { ...settings, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: 'secret-word' };
    const right = { ...wrong, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'atlantis' };
    for (const program of ['main', 'cli'] as const) {
      const refused = await run(program, program === 'cli' ? ['seed'] : [], wrong);
      expectFault(refused, 6, `rejected user '${user}'`, 'NEO4J_PASSWORD');
      expect(refused.stdout + refused.stderr).not.toContain('secret-word');
    }
    expectFault(await run('main', [], right), 2, "no database 'atlantis'", 'NEO4J_DATABASE');
  });
});
