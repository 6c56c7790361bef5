/**
 * The process that reads an embedded graph's file: it answers one statement per message, and is killed when a statement runs over. It
 * holds nothing that could be lost. Started by reader.ts.
 */
import { rmSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { toPlain } from './embedded-value.js';
import type { Params, Row } from './port.js';

export interface Question {
  readonly id: number;
  readonly statement: string;
  readonly params: Params;
}

export type Message =
  | { readonly is: 'ready' }
  /** The file could not be opened; the process ends. */
  | { readonly is: 'closed'; readonly message: string }
  | { readonly is: 'rows'; readonly id: number; readonly rows: readonly Row[] }
  | { readonly is: 'rejected'; readonly id: number; readonly message: string };

/** `scratch` is a folder for this process alone: its parent removes it, and so does this process, for a parent that was killed. */
const [, , file = '', memoryMb = '', scratch] = process.argv;
const say = (message: Message, done: () => void = () => undefined): void => {
  process.send?.(message, undefined, undefined, done);
};

// Ctrl-C reaches the whole process group: the parent, which lets its requests end first, says when it is over by closing the channel.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', end);

// A statement that gathers rows without end must not take the machine's memory: the native threads do not hold this one.
setInterval(() => {
  if (process.memoryUsage.rss() > Number(memoryMb) * 1_000_000) end();
}, 100).unref();

/** At once: an orderly exit would wait for nothing that matters, since nothing here writes. */
function end(): void {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  process.kill(process.pid, 'SIGKILL');
}

try {
  const db = grafeo.GrafeoDB.openReadOnly(file);
  process.on('message', ({ id, statement, params }: Question) => {
    db.executeCypher(statement, params).then(
      (result) => say({ is: 'rows', id, rows: result.toArray().map((row) => toPlain(row) as Row) }),
      (error: unknown) => say({ is: 'rejected', id, message: error instanceof Error ? error.message : String(error) }),
    );
  });
  say({ is: 'ready' });
} catch (error) {
  say({ is: 'closed', message: error instanceof Error ? error.message : String(error) }, end);
}
