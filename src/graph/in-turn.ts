import type { Params, Row, Statements } from './port.js';

/**
 * Statements that run one after another, in the order of the calls, for an engine that would run several at once. One
 * that fails keeps all after it from running.
 */
export function inTurn({ engine, read, write }: Statements): Statements {
  let last: Promise<unknown> = Promise.resolve();
  const next = (run: Statements['write'], statement: string, params: Params = {}): Promise<Row[]> => {
    const result = last.then(() => run(statement, params));
    last = result;
    last.catch(() => undefined);
    return result;
  };
  return {
    engine,
    read: (statement, params, options) => next((...asked) => read(...asked, options), statement, params),
    write: (statement, params) => next(write, statement, params),
  };
}
