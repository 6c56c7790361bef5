import neo4j, { type Driver, Neo4jError, type QueryResult, isInt } from 'neo4j-driver';
import { Fault, messageOf } from '../errors.js';
import { cancelled, overTime } from './limits.js';
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
}

/** Opens Neo4j. It sends nothing before the first statement: call `verify()` to learn whether the server answers. */
export function openNeo4j(options: Neo4jOptions): WritableGraph {
  const connectionTimeout = options.connectionTimeoutMs ?? 5_000;
  const driver = createDriver(options, connectionTimeout);
  const database = options.database === undefined ? {} : { database: options.database };

  async function run(mode: 'READ' | 'WRITE', statement: string, params: Params, read: ReadOptions): Promise<Row[]> {
    const { signal } = read;
    if (signal !== undefined && isAborted(signal)) throw cancelled(signal);
    // Once, because the driver may repeat the transaction.
    const [text, parameters] = inOneMap(statement, params);
    const session = driver.session({
      ...database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    });
    const timeout = read.timeoutMs ?? options.timeoutMs;
    const onAbort = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      // In managed transactions the driver retries the errors it considers retriable; nothing else retries.
      const work = mode === 'READ' ? session.executeRead.bind(session) : session.executeWrite.bind(session);
      const result = await work((tx) => tx.run(text, parameters), timeout === undefined ? {} : { timeout });
      return rowsOf(result);
    } catch (error) {
      throw signal !== undefined && isAborted(signal) ? cancelled(signal, error) : translate(error, options, timeout);
    } finally {
      signal?.removeEventListener('abort', onAbort);
      await session.close().catch(() => undefined);
    }
  }

  return {
    engine: 'neo4j',
    location: options.uri,
    read: (statement, params = {}, read = {}) => run('READ', statement, params, read),
    write: (statement, params = {}) => run('WRITE', statement, params, { timeoutMs: 120_000 }),
    solitary: false,
    largestChange: LARGEST_CHANGE,
    transaction: (work) =>
      inTransaction(
        driver.session(database),
        { inOneMap, rowsOf, translate: (e) => translate(e, options, undefined) },
        work,
      ),
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
  const unreachable =
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.TransientError') ||
    /pool is closed|acquisition timed out|closed/i.test(message);
  if (unreachable) {
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

/**
 * Gives a statement all its parameters in one map: `$id` becomes `$p.id`. Neo4j plans a statement anew for every
 * combination of its parameters' types, of the sizes of lists and strings, and of what is null, which takes it 50 to
 * 200 ms. A map is one type, so a statement is planned once, whatever filters a question has. The plans are the same.
 */
function inOneMap(statement: string, params: Params): [string, { readonly p: Record<string, unknown> }] {
  const text = statement.replace(PARAMETER, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    // In a map, Neo4j would take it for null.
    if (!Object.hasOwn(params, name))
      throw new Fault('QUERY_FAILED', `The query has no value for its parameter $${name}.`);
    return `$p.${name}`;
  });
  return [text, { p: toParameters(params) }];
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
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), toPlain(record.get(key) as unknown)])),
  );
}

function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (isInt(value)) return value.toNumber();
  if (typeof value === 'object') {
    if (Array.isArray(value)) return value.map(toPlain);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
  }
  return value as Value;
}
