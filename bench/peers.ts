import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { Pool } from 'undici';
import { load } from '../seed/load.js';
import type { GraphData } from '../seed/records.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { openNeo4j } from '../src/graph/neo4j.js';
import { currentData } from '../src/questions/context.js';
import type { Neo4jServer } from '../test/support/neo4j.js';
import { type Bench, empty } from './bench.js';
import { generate } from './generate.js';
import { markdownTable, putTable } from './made-table.js';
import { type Contender, compare } from './measure.js';
import { type PeerQuestion, peerQuestions } from './peer-questions.js';
import type { Row } from './report.js';
import { MAIN, type Served, neo4jSettings, serve } from './served.js';

const CLAIMS = 100_000;
const CONNECTIONS = 8;
const ROUND_MS = 1_000;

const OURS = 'this project on Neo4j';
const FORGETFUL = 'the same, remembering nothing';
const EMBEDDED = 'this project, embedded';
const FORGETFUL_EMBEDDED = 'embedded, remembering nothing';
const LIBRARY = '@neo4j/graphql';
const STATEMENT = 'Apollo, one statement';
const RAW = 'the driver alone';

/**
 * Requests a second at eight connections, from this project and from what a developer would use instead, over one
 * database, in turn.
 */
export async function peers(bench: Bench): Promise<void> {
  const server = await bench.neo4j();
  if (server === undefined) throw new Error('the peers need a Neo4j');
  await install();
  const data = generate(bench.quick ? CLAIMS / 100 : CLAIMS);
  await fill(server, data);
  const file = path.join(bench.folder, 'peers.grafeo');
  const writer = openEmbedded({ file });
  await load(writer, data);
  await writer.close();

  const settings = neo4jSettings(server);
  const peer = (name: string): string => fileURLToPath(new URL(`./peers/${name}.mjs`, import.meta.url));
  const servers: Served[] = [];
  const start = async (program: string, own: Readonly<Record<string, string>>): Promise<Served> => {
    const started = await serve(program, own);
    servers.push(started);
    return started;
  };
  try {
    const quiet = { LOG_LEVEL: 'warn' };
    const forgetful = { ...quiet, ROW_MEMORY_MB: '0' };
    const [library, statement, neo4j, neo4jForgetful, embedded, embeddedForgetful] = [
      await start(peer('neo4j-graphql'), settings),
      await start(peer('best-statement'), settings),
      await start(MAIN, { ...settings, ...quiet }),
      await start(MAIN, { ...settings, ...forgetful }),
      await start(MAIN, { GRAPH_FILE: file, ...quiet }),
      await start(MAIN, { GRAPH_FILE: file, ...forgetful }),
    ];
    const measured: Row[][] = [];
    for (const question of peerQuestions(data)) {
      const asks: Readonly<Record<string, Ask>> = {
        [RAW]: { server: statement, at: `/raw/${question.name}`, query: '' },
        [STATEMENT]: { server: statement, at: '/graphql', query: question.statement },
        [LIBRARY]: { server: library, at: '/graphql', query: question.library },
        [OURS]: { server: neo4j, at: '/graphql', query: question.ours },
        [FORGETFUL]: { server: neo4jForgetful, at: '/graphql', query: question.ours },
        [EMBEDDED]: { server: embedded, at: '/graphql', query: question.ours },
        [FORGETFUL_EMBEDDED]: { server: embeddedForgetful, at: '/graphql', query: question.ours },
      };
      await sameAnswers(question, asks);
      const contenders = Object.entries(asks).map(([name, ask]): Contender => {
        const compared = {
          [OURS]: LIBRARY,
          [FORGETFUL]: LIBRARY,
          [EMBEDDED]: OURS,
          [FORGETFUL_EMBEDDED]: FORGETFUL,
          [LIBRARY]: RAW,
          [STATEMENT]: RAW,
        }[name];
        return {
          name,
          run: (round) => perSecond(ask, question, round, bench.quick ? 200 : ROUND_MS),
          ...(compared === undefined ? {} : { peer: compared }),
        };
      });
      const rows = await compare(
        { part: 'peers', what: question.what, unit: '/s', rounds: bench.rounds(3), warmup: bench.quick ? 0 : 1 },
        contenders,
      );
      bench.report.add(...rows);
      measured.push(rows);
      const of = (name: string): number => rows.find(({ by }) => by === name)?.median ?? NaN;
      for (const [name, goal] of Object.entries(GOALS)) {
        const [by, against, least] = goal(question.name);
        const ratio = of(by) / of(against);
        bench.report.limit({
          promise: `${question.what}: ${by} at least ${least.toFixed(2)} times ${against} (${name})`,
          value: `${ratio.toFixed(2)} times`,
          met: ratio >= least,
        });
      }
    }
    if (!bench.quick) await save(measured, server);
  } finally {
    await Promise.all(servers.map((each) => each.stop()));
  }
}

/** Puts the rows into docs/performance.md, with the versions that were measured. */
async function save(measured: readonly (readonly Row[])[], server: Neo4jServer): Promise<void> {
  const columns = [RAW, STATEMENT, LIBRARY, OURS, FORGETFUL, EMBEDDED, FORGETFUL_EMBEDDED];
  const lines = measured.map((rows) => {
    const row = (name: string): Row | undefined => rows.find(({ by }) => by === name);
    const ratio = row(OURS)?.ratio;
    return [
      rows[0]?.what ?? '',
      ...columns.flatMap((name) => [
        String(Math.round(row(name)?.median ?? NaN)),
        ...(name === OURS ? [ratio?.toPrecision(3) ?? ''] : []),
      ]),
    ];
  });
  const head = [
    'Question',
    'The driver alone',
    'Apollo, one statement',
    '@neo4j/graphql',
    'This project on Neo4j',
    'Ratio to @neo4j/graphql',
    'Remembering nothing',
    'Embedded',
    'Remembering nothing',
  ];
  const graph = openNeo4j({ ...server });
  const [neo4j] = await graph.read('CALL dbms.components() YIELD name, versions RETURN versions[0] AS version');
  await graph.close();
  const version = neo4j?.['version'];
  const { dependencies } = JSON.parse(
    readFileSync(fileURLToPath(new URL('./peers/package.json', import.meta.url)), 'utf8'),
  ) as { readonly dependencies: Readonly<Record<string, string>> };
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  const load = os.loadavg()[0]?.toFixed(1) ?? '';
  putTable(
    'performance.md',
    'npm run bench -- peers',
    `Neo4j ${typeof version === 'string' ? version : 'of an unknown version'}, ${versions.join(', ')}, load ${load} at the end`,
    markdownTable([head, ...lines]),
  );
}

/** What is to be reached, by the name of a question. */
const GOALS: Readonly<Record<string, (question: string) => readonly [by: string, against: string, least: number]>> = {
  'ahead of the library': (question) => [OURS, LIBRARY, question === 'byId' ? 3 : 1.5],
  'near the best statement': () => [OURS, STATEMENT, 1 / 1.3],
  'embedded ahead of Neo4j, without memory': () => [FORGETFUL_EMBEDDED, FORGETFUL, 3],
};

interface Ask {
  readonly server: Served;
  readonly at: string;
  readonly query: string;
}

async function ask({ server, at, query }: Ask, pool: Pool, variables: object): Promise<unknown> {
  const { body } = await pool.request({
    path: at,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await body.json()) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(`${server.url}${at} answered with errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Requests answered per second, with each connection asking as soon as it has its answer. */
async function perSecond(asked: Ask, { variables }: PeerQuestion, round: number, forMs: number): Promise<number> {
  const pool = new Pool(asked.server.url, { connections: CONNECTIONS });
  // Every round asks about other entities.
  let next = round * 7919;
  let answered = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() - start < forMs) {
        await ask(asked, pool, variables[next++ % variables.length] ?? {});
        answered += 1;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return answered / seconds;
}

/** Speeds are compared only where the answers name the same things. */
async function sameAnswers(question: PeerQuestion, asks: Readonly<Record<string, Ask>>): Promise<void> {
  for (const variables of question.variables.slice(0, 5)) {
    const answers = await Promise.all(
      Object.entries(asks).map(async ([name, asked]) => {
        const pool = new Pool(asked.server.url);
        const ids = idsIn(await ask(asked, pool, variables)).sort();
        await pool.close();
        return { name, ids };
      }),
    );
    const [first] = answers;
    for (const { name, ids } of answers) {
      const same = question.exact
        ? isDeepStrictEqual(ids, first?.ids)
        : ids.length > 0 === (first?.ids.length ?? 0) > 0;
      if (!same)
        throw new Error(
          `'${question.what}' has different answers for ${JSON.stringify(variables)}: ${String(first?.name)} ${JSON.stringify(first?.ids)}, ${name} ${JSON.stringify(ids)}`,
        );
    }
  }
}

/** The ids in an answer, without those of passages, which one of the schemas keeps in a text. */
function idsIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each));
  if (typeof value === 'string') return key === 'id' && !value.includes('#') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => idsIn(each, name));
}

/** Loads the data, unless the database holds it from an earlier run. */
async function fill({ uri, user, password, database }: Neo4jServer, data: GraphData): Promise<void> {
  const graph = openNeo4j({ uri, user, password, ...(database === undefined ? {} : { database }) });
  const held = await currentData(graph).catch(() => undefined);
  if (held?.version !== data.version) {
    await empty(graph);
    await load(graph, data);
  }
  await graph.close();
}

/** Installs the peers at the versions of their own lockfile, once. */
async function install(): Promise<void> {
  const folder = fileURLToPath(new URL('./peers', import.meta.url));
  if (existsSync(path.join(folder, 'node_modules', '@neo4j', 'graphql'))) return;
  await promisify(execFile)('npm', ['ci', '--omit=dev'], { cwd: folder });
}
