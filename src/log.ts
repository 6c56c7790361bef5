import { FAULTS, Fault, messageOf } from './errors.js';

// Whoever reads the log may leave, and its disk may be full. Neither may end what is going on.
process.stderr.on('error', () => undefined);

/** Writes one line of JSON to standard error per event, so that standard output holds only the program's answer. */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...details })}\n`);
}

/**
 * Logs a fault of this program or its engine. It ignores faults of the request, which are the client's concern, and
 * clients that left.
 */
export function report(error: unknown): void {
  if (error instanceof Fault && (error.status < 500 || error.code === 'CANCELLED')) return;
  const cause = error instanceof Error && error.cause !== undefined ? { cause: messageOf(error.cause) } : {};
  const code = error instanceof Fault ? error.code : 'INTERNAL';
  const origin = error instanceof Fault && code === 'INTERNAL' ? error.cause : error;
  const stack = code === 'INTERNAL' && origin instanceof Error ? { stack: origin.stack } : {};
  log('error', messageOf(error), { code, ...cause, ...stack });
}

/** Writes the reason to standard error, and ends the process with the fault's exit status. */
export function endWith(error: unknown): void {
  const why = error instanceof Fault ? error.message : `Internal error: ${(error as Error).stack ?? String(error)}`;
  process.stderr.write(`${why}\n`);
  process.exitCode = error instanceof Fault ? error.exitCode : FAULTS.INTERNAL.exit;
  // A connection that nothing answers keeps the process alive, but not for longer than this.
  setTimeout(() => process.exit(), 1_000).unref();
}
