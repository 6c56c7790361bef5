import { mkdirSync } from 'node:fs';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { Fault, messageOf } from '../errors.js';
import type { Graph, Params, ReadOptions, Row, Value } from './port.js';

export interface EmbeddedOptions {
  /** The graph's file; omitted, the graph lives in memory and ends with the process. */
  readonly file?: string;
  /** Open for reading only: several processes may then read one file at once. */
  readonly readOnly?: boolean;
  /** Longest time a read may take unless it says otherwise, in milliseconds. */
  readonly timeoutMs?: number;
  /** Return rows without ORDER BY in random order: for tests. */
  readonly shuffleUnordered?: boolean;
}

/** Opens the embedded engine (Grafeo, in this process). Reads run off the main thread. */
export function openEmbedded(options: EmbeddedOptions = {}): Graph {
  const location = options.file ?? 'memory';
  const db = openDatabase(options);
  let open = true;

  async function run(statement: string, params: Params): Promise<Row[]> {
    if (!open) throw new Fault('ENGINE_UNAVAILABLE', `The embedded graph (${location}) is closed.`);
    try {
      const result = await db.executeCypher(statement, params);
      return result.toArray().map((row) => toPlain(row) as Row);
    } catch (error) {
      throw new Fault('QUERY_FAILED', `The embedded engine rejected a query: ${firstLine(error)}`, { cause: error });
    }
  }

  return {
    engine: 'embedded',
    location,
    async read(statement, params = {}, read = {}) {
      return withinLimits(run(statement, params), { timeoutMs: options.timeoutMs, ...read });
    },
    async write(statement, params = {}) {
      return run(statement, params);
    },
    async verify() {
      await run('RETURN 1 AS ok', {});
    },
    async close() {
      if (!open) return;
      open = false;
      db.close();
    },
  };
}

function openDatabase({ file, readOnly = false, shuffleUnordered = false }: EmbeddedOptions) {
  if (file === undefined) return grafeo.GrafeoDB.create(undefined, { shuffleUnordered });
  try {
    if (readOnly) return grafeo.GrafeoDB.openReadOnly(file);
    mkdirSync(path.dirname(file), { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered });
  } catch (error) {
    const message = messageOf(error);
    if (/locked/.test(message)) {
      throw new Fault(
        'ENGINE_BUSY',
        `The graph file ${file} is in use by another process. Stop the running server or seed first, or set GRAPH_FILE to another file.`,
        { cause: error },
      );
    }
    if (readOnly && /not (found|exist)|no such file/i.test(message)) {
      throw new Fault('NOT_SEEDED', `There is no graph file ${file} yet. Run: npm run seed`, { cause: error });
    }
    throw new Fault('ENGINE_UNAVAILABLE', `Cannot open the graph file ${file}: ${firstLine(error)}`, { cause: error });
  }
}

/**
 * The engine has no query limit of its own, so the wait is bounded here: the caller is freed at the limit, while the engine's worker
 * thread finishes the statement (every statement of this project is bounded by its own LIMIT or by the ids it is given).
 */
function withinLimits<T>(work: Promise<T>, { timeoutMs, signal }: LimitOptions): Promise<T> {
  if (timeoutMs === undefined && signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const stop = (code: 'QUERY_TIMEOUT' | 'ENGINE_UNAVAILABLE', message: string): void => {
      reject(new Fault(code, message));
    };
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => stop('QUERY_TIMEOUT', `A graph query took longer than ${timeoutMs} ms.`), timeoutMs);
    const onAbort = (): void => stop('QUERY_TIMEOUT', 'The request was cancelled before the graph answered.');
    if (signal?.aborted === true) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
  });
}

type LimitOptions = { [K in keyof ReadOptions]: ReadOptions[K] | undefined };

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}

/** Engine values as plain JSON: a bigint (an integer past 2^53) becomes the nearest number. */
function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'bigint':
      return Number(value);
    case 'boolean':
    case 'number':
    case 'string':
      return value;
    default:
      if (Array.isArray(value)) return value.map(toPlain);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
  }
}
