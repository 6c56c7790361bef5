import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Fault } from './errors.js';

/**
 * The package's own folder, found by walking up from this file, which works both from `src/` (tests) and from
 * `dist/src/` (built).
 */
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

let version: string | undefined;

/** The version of this program. */
export function programVersion(): string {
  version ??= String(
    (JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version?: unknown }).version,
  );
  return version;
}

const blankAsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = z.preprocess(blankAsUnset, z.string().optional());
const integer = (min: number, max: number, standard: number) =>
  z.preprocess(blankAsUnset, z.coerce.number().int().min(min).max(max).default(standard));

/** An origin that a page may have: `https://news.example`, or `https://*.news.example` for every name below it. */
const ORIGIN = /^https?:\/\/(\*\.)?([a-z\d-]+\.)*[a-z\d-]+(:\d{1,5})?$|^https?:\/\/\[[\da-f:.]+\](:\d{1,5})?$/i;
const origins = z
  .preprocess(
    blankAsUnset,
    z
      .string()
      .default('')
      .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== '')),
  )
  .refine((given) => given.every((origin) => ORIGIN.test(origin)) || (given.length === 1 && given[0] === '*'), {
    message:
      'expected origins with commas between, each a scheme and a host without a path, e.g. https://news.example, https://*.news.example; or * alone for every page',
  });

const environment = z
  .object({
    PORT: integer(0, 65_535, 4000),
    HOST: z.preprocess(blankAsUnset, z.string().default('0.0.0.0')),
    GRAPH_ENGINE: z.preprocess(blankAsUnset, z.enum(['embedded', 'neo4j']).optional()),
    GRAPH_FILE: optional,
    READERS: integer(1, 64, 1),
    READER_MEMORY_MB: z.preprocess(blankAsUnset, z.coerce.number().int().min(256).max(1_000_000).optional()),
    NEO4J_URI: z.preprocess(
      blankAsUnset,
      z
        .string()
        .regex(
          /^(neo4j|bolt)(\+s|\+ssc)?:\/\/(\[[\da-f:.]+\]|[^\s/?#:@[\]]+)(:\d+)?\/?(\?\S*)?$/i,
          'expected neo4j://HOST:PORT, neo4j+s://HOST or bolt://HOST:PORT',
        )
        .optional(),
    ),
    NEO4J_USER: z.preprocess(blankAsUnset, z.string().default('neo4j')),
    NEO4J_PASSWORD: optional,
    NEO4J_DATABASE: optional,
    QUERY_TIMEOUT_MS: integer(1, 600_000, 10_000),
    REQUEST_TIMEOUT_MS: integer(1, 600_000, 20_000),
    ROW_MEMORY_MB: integer(0, 100_000, 64),
    WRITE_TIMEOUT_MS: integer(1, 600_000, 30_000),
    MAX_DEPTH: integer(1, 100, 16),
    MAX_COST: integer(1, 10_000_000, 50_000),
    MAX_ALIASES: integer(0, 10_000, 100),
    MAX_ROOT_FIELDS: integer(1, 1_000, 20),
    MAX_DIRECTIVES: integer(0, 10_000, 50),
    MAX_TOKENS: integer(10, 20_000, 4_000),
    MAX_BODY_BYTES: integer(1_000, 100_000_000, 262_144),
    TRUSTED_DOCUMENTS: optional,
    COSTLY_COST: integer(1, 10_000_000, 2_000),
    COSTLY_AT_ONCE: integer(1, 100, 2),
    COSTLY_WAITING: integer(0, 10_000, 16),
    COSTLY_MEMORY_MB: integer(128, 65_536, 768),
    QUICK_AT_ONCE: integer(1, 1_000, 8),
    QUICK_WAITING: integer(0, 100_000, 1_000),
    SLOW_QUESTION_MS: integer(0, 600_000, 2_000),
    LOG_LEVEL: z.preprocess(blankAsUnset, z.enum(['info', 'warn', 'error', 'silent']).default('info')),
    MCP: z.preprocess(blankAsUnset, z.enum(['on', 'off']).default('off')),
    MCP_ALLOWED_HOSTS: z.preprocess(blankAsUnset, z.string().default('localhost,127.0.0.1,[::1]')),
    MCP_MAX_CHARACTERS: integer(8_000, 1_000_000, 20_000),
    EMBED_ORIGINS: origins,
    PUBLIC_URL: z.preprocess(
      blankAsUnset,
      z
        .string()
        .regex(/^(?!https?:\/\/\*)/i, 'expected one host, without *')
        .transform((url) => url.replace(/\/$/, ''))
        .refine((url) => ORIGIN.test(url), {
          message: 'expected the address at which readers find this server, without a path, e.g. https://graph.example',
        })
        .optional(),
    ),
    SOURCES_DIR: optional,
    SEED_DIR: optional,
  })
  .refine((e) => e.GRAPH_ENGINE !== 'neo4j' || e.NEO4J_URI !== undefined, {
    path: ['NEO4J_URI'],
    message: 'required when the engine is neo4j, e.g. neo4j://localhost:7687',
  });

/** Everything this program reads from its environment. The README has a table of the settings. */
export interface Config {
  /** TCP port of the HTTP server; 0 lets the system choose. */
  readonly port: number;
  /** Address the HTTP server listens on. */
  readonly host: string;
  /** Which engine to use, and how to reach it. */
  readonly graph: EmbeddedConfig | Neo4jConfig;
  /** Longest time one graph query may take, in milliseconds. */
  readonly queryTimeoutMs: number;
  /** The limits of one API request. */
  readonly limits: Limits;
  /** How much the server does at once. */
  readonly load: LoadConfig;
  /** From how many milliseconds on a request is logged as slow; 0 for never. */
  readonly slowQuestionMs: number;
  /** Which lines the log has: those of this level and above. */
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent';
  /** How the server answers agents. */
  readonly mcp: McpConfig;
  /** What pages of others may show of it. */
  readonly publishing: PublishingConfig;
  /** Folder with the copies of the sources that quotes are checked against. */
  readonly sourcesDir: string;
  /** Folder with source/, ontology/ and data/. */
  readonly seedDir: string;
}

/** The limits of one request. docs/api-conventions.md gives the reason for each. */
export interface Limits {
  /** Longest time a whole request may take, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** How much the server remembers of the rows that it has read, in megabytes; 0 remembers nothing. */
  readonly rowMemoryMb: number;
  /** Longest time a client may take nothing of its answer, in milliseconds. */
  readonly writeTimeoutMs: number;
  /** Most levels of fields. */
  readonly maxDepth: number;
  /** Most objects an answer may have; see src/limits/cost.ts. */
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
  readonly maxDirectives: number;
  /** Most tokens of the document. */
  readonly maxTokens: number;
  readonly maxBodyBytes: number;
  /** Folder or manifest of the only operations the server runs; undefined allows any. */
  readonly trustedDocuments: string | undefined;
}

/** How much the server does at once, and how much may wait. docs/api-conventions.md gives the reasons. */
export interface LoadConfig {
  /** The cost from which on an operation is costly. */
  readonly costlyCost: number;
  /** Costly operations, files, pictures and agents' calls. */
  readonly costly: LaneSize;
  /** All other operations. */
  readonly quick: LaneSize;
  /** Most memory of the process that does the costly work, in megabytes. */
  readonly costlyMemoryMb: number;
}

export interface LaneSize {
  readonly atOnce: number;
  readonly waiting: number;
}

export interface McpConfig {
  /** Whether the HTTP server offers `/mcp`. The `mcp` command serves agents regardless of this setting. */
  readonly onServer: boolean;
  /** Host names that HTTP requests may use, and whose pages may send them. */
  readonly allowedHosts: readonly string[];
  /** Most characters of an answer's text, and of its structure as JSON. */
  readonly maxCharacters: number;
}

export interface PublishingConfig {
  /** The origins whose pages may show `/embed` in a frame; `*` is every page. Without any, there is no `/embed`. */
  readonly embedOrigins: readonly string[];
  /** The address at which readers find this server, without a slash at its end; undefined takes that of each request. */
  readonly publicUrl: string | undefined;
}

interface EmbeddedConfig {
  readonly engine: 'embedded';
  /** The graph's file; undefined keeps it in memory. */
  readonly file: string | undefined;
  /** How many processes read the file. */
  readonly readers: number;
  /** Most memory of each of them, in megabytes; undefined chooses by the size of the file. */
  readonly readerMemoryMb: number | undefined;
}

interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

/**
 * Reads the settings. `engine` (from a command's `--engine`) overrides `GRAPH_ENGINE`, which overrides the presence of
 * `NEO4J_URI`.
 * @throws Fault USAGE naming each wrong variable, its value (never the password) and the expected form.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, engine?: string): Config {
  const wanted = engine === undefined ? env : { ...env, GRAPH_ENGINE: engine };
  const parsed = environment.safeParse(wanted);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0] ?? 'environment');
      const given = wanted[name];
      const shown =
        given === undefined ? 'not set' : name.includes('PASSWORD') ? 'set' : `'${given.replace(/\/\/.*@/, '//***@')}'`;
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
        : {
            engine: 'embedded',
            file: e.GRAPH_FILE ?? path.join(packageRoot, '.data', 'graph.grafeo'),
            readers: e.READERS,
            readerMemoryMb: e.READER_MEMORY_MB,
          },
    queryTimeoutMs: e.QUERY_TIMEOUT_MS,
    limits: {
      requestTimeoutMs: e.REQUEST_TIMEOUT_MS,
      rowMemoryMb: e.ROW_MEMORY_MB,
      writeTimeoutMs: e.WRITE_TIMEOUT_MS,
      maxDepth: e.MAX_DEPTH,
      maxCost: e.MAX_COST,
      maxAliases: e.MAX_ALIASES,
      maxRootFields: e.MAX_ROOT_FIELDS,
      maxDirectives: e.MAX_DIRECTIVES,
      maxTokens: e.MAX_TOKENS,
      maxBodyBytes: e.MAX_BODY_BYTES,
      trustedDocuments: e.TRUSTED_DOCUMENTS,
    },
    load: {
      costlyCost: e.COSTLY_COST,
      costly: { atOnce: e.COSTLY_AT_ONCE, waiting: e.COSTLY_WAITING },
      quick: { atOnce: e.QUICK_AT_ONCE, waiting: e.QUICK_WAITING },
      costlyMemoryMb: e.COSTLY_MEMORY_MB,
    },
    slowQuestionMs: e.SLOW_QUESTION_MS,
    logLevel: e.LOG_LEVEL,
    mcp: {
      onServer: e.MCP === 'on',
      allowedHosts: e.MCP_ALLOWED_HOSTS.split(',').map((host) => host.trim().toLowerCase()),
      maxCharacters: e.MCP_MAX_CHARACTERS,
    },
    publishing: { embedOrigins: e.EMBED_ORIGINS, publicUrl: e.PUBLIC_URL },
    sourcesDir: e.SOURCES_DIR ?? path.join(packageRoot, '..', 'shared', 'sources'),
    seedDir: e.SEED_DIR ?? path.join(packageRoot, 'seed'),
  };
}
