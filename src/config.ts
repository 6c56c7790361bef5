import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Fault } from './errors.js';

/** The package's own folder, found upwards from this file: the same from `src/` (tests) and from `dist/src/` (built). */
export const packageRoot: string = (() => {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && /"name":\s*"japan-asean-graph"/.test(readFileSync(manifest, 'utf8'))) return folder;
    const parent = path.dirname(folder);
    if (parent === folder) throw new Fault('INTERNAL', 'package.json of japan-asean-graph not found above the program');
    folder = parent;
  }
})();

const blankAsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = z.preprocess(blankAsUnset, z.string().optional());
const integer = (min: number, max: number, standard: number) =>
  z.preprocess(blankAsUnset, z.coerce.number().int().min(min).max(max).default(standard));

const environment = z
  .object({
    PORT: integer(0, 65_535, 4000),
    HOST: z.preprocess(blankAsUnset, z.string().default('0.0.0.0')),
    GRAPH_ENGINE: z.preprocess(blankAsUnset, z.enum(['embedded', 'neo4j']).optional()),
    GRAPH_FILE: optional,
    NEO4J_URI: z.preprocess(
      blankAsUnset,
      z
        .string()
        .regex(
          /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s]+$/,
          'expected neo4j://HOST:PORT, neo4j+s://HOST or bolt://HOST:PORT',
        )
        .optional(),
    ),
    NEO4J_USER: z.preprocess(blankAsUnset, z.string().default('neo4j')),
    NEO4J_PASSWORD: optional,
    NEO4J_DATABASE: optional,
    QUERY_TIMEOUT_MS: integer(1, 600_000, 10_000),
    SOURCES_DIR: optional,
    SEED_DIR: optional,
  })
  .refine((e) => e.GRAPH_ENGINE !== 'neo4j' || e.NEO4J_URI !== undefined, {
    path: ['NEO4J_URI'],
    message: 'required when the engine is neo4j, e.g. neo4j://localhost:7687',
  });

/** Everything this program takes from its environment; see the README's table of settings. */
export interface Config {
  /** TCP port of the HTTP server; 0 lets the system choose. */
  readonly port: number;
  /** Address the HTTP server listens on. */
  readonly host: string;
  /** Which engine, and how to reach it. */
  readonly graph: EmbeddedConfig | Neo4jConfig;
  /** Longest time one graph query may take, in milliseconds. */
  readonly queryTimeoutMs: number;
  /** Folder with the copies of the sources that quotes are checked against. */
  readonly sourcesDir: string;
  /** Folder with source/, ontology/ and data/. */
  readonly seedDir: string;
}

export interface EmbeddedConfig {
  readonly engine: 'embedded';
  /** The graph's file; undefined keeps it in memory. */
  readonly file: string | undefined;
}

export interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

/**
 * Reads the settings. `engine` (from a command's `--engine`) wins over `GRAPH_ENGINE`, which wins over the presence of `NEO4J_URI`.
 * @throws Fault USAGE naming each wrong variable, its value (never the password) and what is expected.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, engine?: string): Config {
  const wanted = engine === undefined ? env : { ...env, GRAPH_ENGINE: engine };
  const parsed = environment.safeParse(wanted);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0] ?? 'environment');
      const given = wanted[name];
      const shown = given === undefined ? 'not set' : name.includes('PASSWORD') ? 'set' : `'${given}'`;
      return `${name} is ${shown}: ${issue.message}`;
    });
    throw new Fault('USAGE', `Wrong settings:\n  ${lines.join('\n  ')}`);
  }
  const e = parsed.data;
  const kind = e.GRAPH_ENGINE ?? (e.NEO4J_URI === undefined ? 'embedded' : 'neo4j');
  return {
    port: e.PORT,
    host: e.HOST,
    graph:
      kind === 'neo4j' && e.NEO4J_URI !== undefined
        ? {
            engine: 'neo4j',
            uri: e.NEO4J_URI,
            user: e.NEO4J_USER,
            password: e.NEO4J_PASSWORD ?? '',
            database: e.NEO4J_DATABASE,
          }
        : { engine: 'embedded', file: e.GRAPH_FILE ?? path.join(packageRoot, '.data', 'graph.grafeo') },
    queryTimeoutMs: e.QUERY_TIMEOUT_MS,
    sourcesDir: e.SOURCES_DIR ?? path.join(packageRoot, '..', 'shared', 'sources'),
    seedDir: e.SEED_DIR ?? path.join(packageRoot, 'seed'),
  };
}
