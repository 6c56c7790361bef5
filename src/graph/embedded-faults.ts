import { Fault, messageOf } from '../errors.js';

/**
 * Translates the embedded engine's errors into this project's faults. It is a separate file because not every process
 * loads the engine.
 */
export function closed(location: string): Fault {
  return new Fault('ENGINE_UNAVAILABLE', `The embedded graph (${location}) is closed.`);
}

export function rejected(error: unknown): Fault {
  return new Fault('QUERY_FAILED', `The embedded engine rejected a query: ${firstLine(error)}`, { cause: error });
}

/** Why a graph's file could not be opened, as one of this project's faults. */
export function notOpened(file: string, readOnly: boolean, error: unknown): Fault {
  const message = messageOf(error);
  if (/locked/.test(message)) {
    return new Fault(
      'ENGINE_BUSY',
      `The graph file ${file} is in use by another process. Stop the running server or seed first, or set GRAPH_FILE to another file.`,
      { cause: error },
    );
  }
  if (readOnly && /not (found|exist)|no such file/i.test(message)) {
    return new Fault('NOT_SEEDED', `There is no graph file ${file} yet. Run: npm run seed`, { cause: error });
  }
  return new Fault('ENGINE_UNAVAILABLE', `Cannot open the graph file ${file}: ${firstLine(error)}`, { cause: error });
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}
