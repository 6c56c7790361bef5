import { closeSync, openSync, readSync } from 'node:fs';
import { Fault, messageOf, notWritten } from '../errors.js';

/**
 * Translates the embedded engine's errors into this project's faults. It is a separate file because not every process
 * loads the engine.
 */
export function closed(location: string): Fault {
  return new Fault('ENGINE_UNAVAILABLE', `The embedded graph (${location}) is closed.`);
}

/** What the disk refused while the engine wrote to a graph's file. */
export function unwritten(file: string, error: unknown): Fault {
  const { code, message } = notWritten(`the graph file ${file}`, firstLine(error));
  const wayOut =
    code === 'NOT_WRITTEN' ? ' Free some space, then run npm run seed, which goes on where it stopped.' : '';
  return new Fault(code, `${message}.${wayOut}`, { cause: error });
}

/** Whether the disk is the reason for an error of the engine. */
export function isOfDisk(error: unknown): boolean {
  return /GRAFEO-X003|\(os error \d+\)/.test(messageOf(error));
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
  const isNoGraph = /not a (Grafeo )?database/.test(message);
  if (/GRAFEO-S\d+/.test(message) || (isNoGraph && isOurs(file)))
    return new Fault(
      'GRAPH_DAMAGED',
      `Cannot open the graph file ${file}, because it is damaged (${firstLine(error)}). Run npm run seed, which sets it aside and makes it anew.`,
      { cause: error },
    );
  if (!readOnly && /No space left/.test(message)) return unwritten(file, error);
  const wayOut = isNoGraph ? '. It is left as it is. Set GRAPH_FILE to another file.' : '';
  return new Fault('ENGINE_UNAVAILABLE', `Cannot open the graph file ${file}: ${firstLine(error)}${wayOut}`, {
    cause: error,
  });
}

/** Whether a file that the engine does not know was a graph: by its name, or because nothing is in its first bytes. */
function isOurs(file: string): boolean {
  if (file.endsWith('.grafeo')) return true;
  const start = Buffer.alloc(512);
  try {
    const handle = openSync(file, 'r');
    readSync(handle, start);
    closeSync(handle);
  } catch {
    return false;
  }
  return start.every((byte) => byte === 0);
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}
