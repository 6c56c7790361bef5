import type { Row, Statements } from './port.js';

/**
 * Statements that run one after another, in the order of the calls, for an engine that would run several at once. One
 * that fails keeps all after it from running.
 */
export function inTurn(graph: Statements): Statements {
  let last: Promise<unknown> = Promise.resolve();
  const next = (run: () => Promise<Row[]>): Promise<Row[]> => {
    const result = last.then(run);
    last = result;
    // Whoever waits for it sees its failure.
    result.catch(() => undefined);
    return result;
  };
  return {
    engine: graph.engine,
    read: (...asked) => next(() => graph.read(...asked)),
    write: (...asked) => next(() => graph.write(...asked)),
  };
}
