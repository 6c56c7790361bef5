import { FAULTS, Fault, messageOf } from './errors.js';

/** One line of JSON on standard error for each thing an operator wants to know; standard output stays the program's answer. */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...details })}\n`);
}

/** Logs a fault of this program or of its engine. Faults of a request are the client's business, and so is that a client left. */
export function report(error: unknown): void {
  if (error instanceof Fault && (error.status < 500 || error.code === 'CANCELLED')) return;
  const cause = error instanceof Error && error.cause !== undefined ? { cause: messageOf(error.cause) } : {};
  const code = error instanceof Fault ? error.code : 'INTERNAL';
  const origin = error instanceof Fault && code === 'INTERNAL' ? error.cause : error;
  const stack = code === 'INTERNAL' && origin instanceof Error ? { stack: origin.stack } : {};
  log('error', messageOf(error), { code, ...cause, ...stack });
}

/** Says on standard error why the process ends, and ends it with the status that the fault has. */
export function endWith(error: unknown): void {
  const why = error instanceof Fault ? error.message : `Internal error: ${(error as Error).stack ?? String(error)}`;
  process.stderr.write(`${why}\n`);
  process.exitCode = error instanceof Fault ? error.exitCode : FAULTS.INTERNAL.exit;
}
