import { Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { Fault } from '../errors.js';
import type { Params, Row, Statements } from './port.js';

/** The most records of one transaction; see docs/decisions/011-seeding.md for the measurements. */
export const LARGEST_CHANGE = 100_000;

/** After this time the server ends a transaction whose client hangs, so that its locks do not stay. */
const TIMEOUT_MS = 900_000;

/** How statements and rows cross the adapter. */
interface Crossing {
  readonly inOneMap: (statement: string, params: Params) => [string, object];
  readonly rowsOf: (result: QueryResult) => Row[];
  readonly translate: (error: unknown) => Fault;
}

/**
 * Runs work in one transaction of a session, which ends with it. The driver sends statements without waiting for the
 * answers to earlier ones. Nothing is tried again: where the connection is lost, nobody can tell whether the server
 * still committed, and what was to be created could come to be twice.
 */
export async function inTransaction<T>(
  session: Session,
  { inOneMap, rowsOf, translate }: Crossing,
  work: (within: Statements) => Promise<T>,
): Promise<T> {
  const transaction = session.beginTransaction({ timeout: TIMEOUT_MS });
  let first: Fault | undefined;
  const run = async (statement: string, params: Params = {}): Promise<Row[]> => {
    try {
      const [text, parameters] = inOneMap(statement, params);
      return rowsOf(await transaction.run(text, parameters));
    } catch (error) {
      // The server ignores every statement after one that failed, so only the first failure says why.
      first ??= isOutOfMemory(error) ? tooLarge(error) : translate(error);
      throw first;
    }
  };
  try {
    const result = await work({ engine: 'neo4j', read: run, write: run });
    await transaction.commit();
    return result;
  } catch (error) {
    const why = first ?? (error instanceof Neo4jError ? translate(error) : error);
    await transaction.rollback().catch(() => undefined);
    throw why;
  } finally {
    await session.close().catch(() => undefined);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && /OutOfMemory/.test(error.code);
}

function tooLarge(cause: unknown): Fault {
  return new Fault('QUERY_TOO_LARGE', 'A change of the graph needs more memory than Neo4j gives one transaction.', {
    cause,
  });
}
