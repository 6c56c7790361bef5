/**
 * The faults this project names. Each has a stable `code` (the GraphQL `extensions.code` and the name tests match) and the exit
 * status the command line ends with. Expected outcomes (not found, ambiguous, no path) are data, not errors.
 */
export const FAULTS = {
  USAGE: { exit: 2, meaning: 'The command line or a setting in the environment is wrong.' },
  DATA_INVALID: {
    exit: 3,
    meaning: 'The YAML under seed/ breaks a rule; every broken rule is listed with file and line.',
  },
  QUOTE_NOT_FOUND: {
    exit: 4,
    meaning: 'A quote is not in the passage it names, or a source copy is missing or altered.',
  },
  ENGINE_UNAVAILABLE: { exit: 5, meaning: 'The graph engine cannot be reached or stopped answering.' },
  ENGINE_AUTH: { exit: 6, meaning: 'The graph engine refused the user or password.' },
  ENGINE_BUSY: { exit: 7, meaning: 'The embedded graph file is held by another process.' },
  QUERY_TIMEOUT: { exit: 8, meaning: 'A graph query ran longer than its limit.' },
  QUERY_TOO_LARGE: { exit: 8, meaning: 'A graph query needed more memory than it may have.' },
  REQUEST_TIMEOUT: {
    exit: 8,
    meaning: 'A request as a whole took longer than its limit; what was found in time is answered.',
  },
  CANCELLED: { exit: 8, meaning: 'The client left before it had its answer; nobody sees this.' },
  QUERY_FAILED: { exit: 9, meaning: 'The graph engine rejected a query: a defect of this program, not of the input.' },
  NOT_SEEDED: { exit: 10, meaning: 'The graph holds no complete data set yet.' },
  BAD_USER_INPUT: { exit: 2, meaning: 'An argument has a value the API does not accept.' },
  INTERNAL: { exit: 70, meaning: 'An unexpected fault; the log has the details.' },
} as const;

export type FaultCode = keyof typeof FAULTS;

/** A fault with a code, a message for a person, and (kept, never shown to clients) its cause. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: FaultCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }

  /** The status the process ends with when this fault ends it. */
  get exitCode(): number {
    return FAULTS[this.code].exit;
  }
}

/** The message of anything thrown, for wrapping it in a {@link Fault}. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
