import { mkdirSync } from 'node:fs';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { closed, isOfDisk, notOpened, rejected, unwritten } from './embedded-faults.js';
import { toPlain } from './embedded-value.js';
import { inTurn } from './in-turn.js';
import { withinLimits } from './limits.js';
import type { Params, Row, Statements, WritableGraph } from './port.js';

export interface EmbeddedOptions {
  /** The graph's file. When omitted, the graph lives in memory and ends with the process. */
  readonly file?: string;
  /** Opens the file for reading only, so that several processes can read it at once. */
  readonly readOnly?: boolean;
  /** Default time limit of a read, in milliseconds. */
  readonly timeoutMs?: number;
  /** Return rows without ORDER BY in random order: for tests. */
  readonly shuffleUnordered?: boolean;
}

/**
 * Opens the embedded engine (Grafeo) in this process, for the seed, which writes, and for graphs in memory. Statements
 * run off the main thread and nothing can stop them: at the time limit the caller is released, but the statement runs
 * on. Servers read through {@link openEmbeddedReader} instead, which can stop a statement.
 */
export function openEmbedded(options: EmbeddedOptions = {}): WritableGraph {
  const location = options.file ?? 'memory';
  const db = openDatabase(options);
  let open = true;
  let writes = 0;

  async function run(statement: string, params: Params, on: Pick<typeof db, 'executeCypher'> = db): Promise<Row[]> {
    if (!open) throw closed(location);
    try {
      const result = await on.executeCypher(statement, params);
      return result.toArray().map((row) => toPlain(row) as Row);
    } catch (error) {
      throw options.file !== undefined && isOfDisk(error) ? unwritten(options.file, error) : rejected(error);
    }
  }

  async function transaction<T>(work: (within: Statements) => Promise<T>): Promise<T> {
    if (!open) throw closed(location);
    writes += 1;
    const begun = db.beginTransaction();
    const within = (statement: string, params: Params = {}): Promise<Row[]> => run(statement, params, begun);
    try {
      const result = await work(inTurn({ engine: 'embedded', read: within, write: within }));
      begun.commit();
      return result;
    } catch (error) {
      begun.rollback();
      throw error;
    }
  }

  return {
    engine: 'embedded',
    location,
    async read(statement, params = {}, read = {}) {
      if (WRITES.test(withoutLiterals(statement))) throw rejected('a statement that writes was given to read()');
      return withinLimits(run(statement, params), { timeoutMs: options.timeoutMs, ...read });
    },
    async write(statement, params = {}) {
      writes += 1;
      return run(statement, params);
    },
    writes: () => writes,
    solitary: true,
    largestChange: Infinity,
    transaction,
    async verify() {
      await run('RETURN 1 AS ok', {});
    },
    async close() {
      if (!open) return;
      open = false;
      try {
        db.close();
      } catch (error) {
        throw unwritten(location, error);
      }
    },
  };
}

/**
 * The engine refuses writes only when the whole file is open for reading; otherwise this recognises a write by its
 * keywords.
 */
const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|INSERT|FOREACH|LOAD)\b/i;

function withoutLiterals(statement: string): string {
  return statement.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|[.$:]\s*\w+/g, ' ');
}

function openDatabase({ file, readOnly = false, shuffleUnordered = false }: EmbeddedOptions) {
  if (file === undefined) return grafeo.GrafeoDB.create(undefined, { shuffleUnordered });
  try {
    if (readOnly) return grafeo.GrafeoDB.openReadOnly(file);
    mkdirSync(path.dirname(file), { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered });
  } catch (error) {
    throw notOpened(file, readOnly, error);
  }
}
