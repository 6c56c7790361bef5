import { pino } from 'pino';
import { FAULTS, Fault, messageOf } from './errors.js';

// Whoever reads the log may leave, and its disk may be full. Neither may end what is going on.
process.stderr.on('error', () => undefined);

/** One line of JSON on standard error for each event, so that standard output holds only the program's answer. */
const logger = pino(
  {
    base: null,
    messageKey: 'message',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level) => ({ level }) },
  },
  // Not pino's own stream, which would write past whoever redirects this process's standard error.
  { write: (line) => void process.stderr.write(line) },
);

/** Writes one line to the log. */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  logger[level](details, message);
}

/** Writes only lines of this level and above from now on. */
export function logFrom(level: 'info' | 'warn' | 'error' | 'silent'): void {
  logger.level = level;
}

/** What the log has no line for: clients that left, and refusals under load, which are many and which metrics count. */
const UNREPORTED: readonly string[] = ['CANCELLED', 'DATA_CHANGED', 'OVERLOADED'];

/** Logs a fault of this program or its engine. It ignores faults of the request, which are the client's concern. */
export function report(error: unknown): void {
  if (error instanceof Fault && (error.status < 500 || UNREPORTED.includes(error.code))) return;
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
