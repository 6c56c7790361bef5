import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import neo4j, { type Driver, Neo4jError, type QueryResult, type Session, isInt } from 'neo4j-driver';
import { Fault, messageOf } from '../errors.js';
import { type Limits, cancelled, overTime } from './limits.js';
import { LARGEST_CHANGE, inTransaction } from './neo4j-transaction.js';
import type { Params, ReadOptions, Row, Value, WritableGraph } from './port.js';

export interface Neo4jOptions {
  /** `neo4j://` (routing: clusters, Aura, also a single server), `bolt://` (one server), `+s` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Database name; the user's home database when omitted. */
  readonly database?: string;
  /** Longest time one statement may take, in milliseconds, after which the server stops it. */
  readonly timeoutMs?: number;
  /** Longest time to wait for a connection, in milliseconds. */
  readonly connectionTimeoutMs?: number;
  /** `write` for the seed: it compares its data with the newest, which is where it writes. */
  readonly access?: 'read' | 'write';
}

/** How often a question is asked: at once again after the first failure, then after a pause. */
const READ_ATTEMPTS = 3;
const PAUSE_MS = 200;
const WRITE_TIMEOUT_MS = 120_000;

/** Opens Neo4j. It sends nothing before the first statement: call `verify()` to learn whether the server answers. */
export function openNeo4j(options: Neo4jOptions): WritableGraph {
  const connectionTimeout = options.connectionTimeoutMs ?? 5_000;
  const driver = createDriver(options, connectionTimeout);
  let database = options.database === undefined ? {} : { database: options.database };

  // Every answer comes with a mark of the data that it is from, and a member that lags behind the marks waits until it
  // has caught up: without them it would give old data after another member named the new version.
  const bookmarkManager = neo4j.bookmarkManager();

  const sessionFor = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ ...database, bookmarkManager, defaultAccessMode: neo4j.session[mode] });

  async function run(session: Session, work: () => PromiseLike<QueryResult>, read: Limits): Promise<Row[]> {
    const { signal } = read;
    const onAbort = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      const result = await work();
      // A session that names no database asks the address of the settings which it is, every time, and fails without it.
      const { name } = result.summary.database;
      if (name) database = { database: name };
      return rowsOf(result);
    } catch (error) {
      throw signal !== undefined && isAborted(signal)
        ? cancelled(signal, error)
        : translate(error, options, read.timeoutMs);
    } finally {
      signal?.removeEventListener('abort', onAbort);
      await session.close().catch(() => undefined);
    }
  }

  /**
   * Runs a question as a statement of its own, which takes one exchange with the server; a managed transaction takes
   * three, and is about half as fast. The driver repeats only managed transactions, so this repeats what may succeed
   * the next time: a pooled connection may have died unnoticed, and a cluster may have chosen another leader.
   */
  async function read(statement: string, params: Params, given: ReadOptions): Promise<Row[]> {
    const { signal, timeoutMs = options.timeoutMs, latest = options.access === 'write' } = given;
    const [text, parameters] = inOneMap(statement, params);
    const limit = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    for (let attempt = 1; ; attempt++) {
      if (signal !== undefined && isAborted(signal)) throw cancelled(signal);
      // While a cluster has no leader, its followers answer.
      const session = sessionFor(latest && attempt === 1 ? 'WRITE' : 'READ');
      try {
        return await run(session, () => session.run(text, parameters, limit), { signal, timeoutMs });
      } catch (error) {
        const mayRepeat = error instanceof Fault && neo4j.isRetryableError(error.cause);
        if (!mayRepeat || attempt === READ_ATTEMPTS) throw error;
        await sleep((attempt - 1) * PAUSE_MS);
      }
    }
  }

  let writes = 0;

  async function write(statement: string, params: Params): Promise<Row[]> {
    writes += 1;
    const [text, parameters] = inOneMap(statement, params);
    const session = sessionFor('WRITE');
    // In a managed transaction the driver repeats what it considers retriable.
    const work = () => session.executeWrite((tx) => tx.run(text, parameters), { timeout: WRITE_TIMEOUT_MS });
    return run(session, work, { signal: undefined, timeoutMs: WRITE_TIMEOUT_MS });
  }

  return {
    engine: 'neo4j',
    location: options.uri,
    read: (statement, params = {}, given = {}) => read(statement, params, given),
    write: (statement, params = {}) => write(statement, params),
    writes: () => writes,
    solitary: false,
    largestChange: LARGEST_CHANGE,
    transaction(work) {
      writes += 1;
      const crossing = { inOneMap, rowsOf, translate: (error: unknown) => translate(error, options, undefined) };
      return inTransaction(sessionFor('WRITE'), crossing, work);
    },
    async verify() {
      try {
        await driver.verifyConnectivity(database);
        await driver.verifyAuthentication(database).then((ok) => {
          if (!ok) throw authFault(options, undefined);
        });
      } catch (error) {
        throw error instanceof Fault ? error : translate(error, options, undefined);
      }
    },
    close: () => driver.close(),
  };
}

/**
 * This is a function because the compiler would otherwise assume that the flag keeps its value while a statement runs.
 */
function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}

function createDriver(options: Neo4jOptions, connectionTimeout: number): Driver {
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      connectionTimeout,
      connectionAcquisitionTimeout: connectionTimeout * 2,
      maxTransactionRetryTime: connectionTimeout * 2,
      userAgent: 'japan-asean-graph',
    });
  } catch (error) {
    throw new Fault(
      'USAGE',
      `NEO4J_URI '${options.uri}' is not an address that the driver accepts: ${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}

function authFault(options: Neo4jOptions, cause: unknown): Fault {
  return new Fault(
    'ENGINE_AUTH',
    `Neo4j at ${options.uri} rejected user '${options.user}'. Check NEO4J_USER and NEO4J_PASSWORD.`,
    { cause },
  );
}

/** Translates vendor errors into this project's faults, with the original as the cause. */
function translate(error: unknown, options: Neo4jOptions, limit: number | undefined): Fault {
  const message = messageOf(error);
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) return authFault(options, error);
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code)) {
    return overTime(limit, error);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new Fault(
      'USAGE',
      `Neo4j at ${options.uri} has no database '${options.database ?? ''}'. Check NEO4J_DATABASE.`,
      { cause: error },
    );
  }
  if (/OutOfMemory|MemoryLimit/.test(code)) {
    return new Fault('QUERY_TOO_LARGE', 'A graph query needed more memory than its limit. Ask for less at a time.', {
      cause: error,
    });
  }
  // Only the server rejects queries, with a code that begins with Neo.ClientError. All else is its own trouble
  // (Neo.TransientError, Neo.DatabaseError) or the driver's: it lost a connection (ServiceUnavailable, SessionExpired),
  // in the middle of a message (ProtocolError, N/A) or of the first greeting (a RangeError), or got none in time (N/A).
  if (!code.startsWith('Neo.ClientError.')) {
    return new Fault(
      'ENGINE_UNAVAILABLE',
      `Neo4j at ${options.uri} does not respond. Check NEO4J_URI, and that the server is running. (${message.split('\n')[0]})`,
      { cause: error },
    );
  }
  return new Fault('QUERY_FAILED', `Neo4j rejected a query: ${message.split('\n')[0]}`, { cause: error });
}

/** What may contain a `$` that starts no parameter, and the parameters. */
const PARAMETER = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[^]*?\*\/|\$(\w+)/g;

/** A statement that takes all its parameters in one map, and their names. */
interface Prepared {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** As many as the server keeps plans. */
const prepared = new LRUCache<string, Prepared>({ max: 1000 });

/**
 * Gives a statement all its parameters in one map: `$id` becomes `$p.id`. Neo4j plans a statement anew for every
 * combination of its parameters' types, of the sizes of lists and strings, and of what is null, which takes it 50 to
 * 200 ms. A map is one type, so a statement is planned once, whatever filters a question has. The plans are the same.
 */
function inOneMap(statement: string, params: Params): [string, { readonly p: Record<string, unknown> }] {
  const known = prepared.get(statement) ?? prepare(statement);
  for (const name of known.names) {
    // In a map, Neo4j would take it for null.
    if (!Object.hasOwn(params, name))
      throw new Fault('QUERY_FAILED', `The query has no value for its parameter $${name}.`);
  }
  return [known.text, { p: toParameters(params) }];
}

function prepare(statement: string): Prepared {
  const names = new Set<string>();
  const text = statement.replace(PARAMETER, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    names.add(name);
    return `$p.${name}`;
  });
  const made = { text, names };
  prepared.set(statement, made);
  return made;
}

/** JavaScript has one number type, but LIMIT and integer comparisons need Neo4j's integer. */
function toParameters(value: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
}

function toParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && value !== null) return toParameters(value as Params);
  return value;
}

function rowsOf({ records }: QueryResult): Row[] {
  return records.map((record) => {
    const row: Record<string, Value> = {};
    for (const key of record.keys) row[String(key)] = toPlain(record.get(key) as unknown);
    return row;
  });
}

function toPlain(value: unknown): Value {
  if (typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : ((value ?? null) as Value);
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(toPlain);
  if (isInt(value)) return value.toNumber();
  const plain: Record<string, Value> = {};
  for (const [key, item] of Object.entries(value)) plain[key] = toPlain(item);
  return plain;
}
