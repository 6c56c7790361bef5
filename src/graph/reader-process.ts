/**
 * The process that reads an embedded graph's file. It answers one statement per message, and its parent (reader.ts)
 * kills it when a statement exceeds its time. It holds no state that could be lost.
 */
import { rmSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { toPlain } from './embedded-value.js';
import type { Params, Value } from './port.js';

export interface Question {
  readonly id: number;
  readonly statement: string;
  readonly params: Params;
}

export type Message =
  | { readonly is: 'ready' }
  /** The file could not be opened, and the process ends. */
  | { readonly is: 'closed'; readonly message: string }
  /** The names of the columns once, and each row as its values: a message of 10,000 rows has a third of the length. */
  | {
      readonly is: 'rows';
      readonly id: number;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Value[])[];
    }
  | { readonly is: 'rejected'; readonly id: number; readonly message: string };

/**
 * `scratch` is this process's own folder. The parent removes it, and so does this process in case the parent was
 * killed.
 */
const [, , file = '', memoryMb = '', scratch] = process.argv;
const say = (message: Message, done: () => void = () => undefined): void => {
  process.send?.(message, undefined, undefined, done);
};

// Ctrl-C reaches the whole process group. The parent first lets its requests end, then closes the channel to end this
// process.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', end);

// A statement that gathers endless rows must not exhaust the machine's memory. This timer still fires, because the
// engine's threads do not block it.
setInterval(() => {
  if (process.memoryUsage.rss() > Number(memoryMb) * 1_000_000) end();
}, 100).unref();

/** Exits immediately: nothing here writes, so there is nothing to finish. */
function end(): void {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  process.kill(process.pid, 'SIGKILL');
}

try {
  const db = grafeo.GrafeoDB.openReadOnly(file);
  const opened = process.memoryUsage.rss() / 1_000_000;
  if (opened > Number(memoryMb))
    throw new Error(
      `reading it takes ${Math.ceil(opened)} MB before the first query, but READER_MEMORY_MB is ${memoryMb}; set it to ${Math.ceil((opened * 2) / 100) * 100} or more`,
    );
  process.on('message', ({ id, statement, params }: Question) => {
    db.executeCypher(statement, params).then(
      (result) => say({ is: 'rows', id, columns: result.columns, rows: result.rows().map((row) => row.map(toPlain)) }),
      (error: unknown) => say({ is: 'rejected', id, message: error instanceof Error ? error.message : String(error) }),
    );
  });
  say({ is: 'ready' });
} catch (error) {
  say({ is: 'closed', message: error instanceof Error ? error.message : String(error) }, end);
}
