interface FaultKind {
  /** The exit status of a command that fails with this fault. */
  readonly exit: number;
  /** The HTTP status of an answer that consists only of this fault. */
  readonly status: number;
  readonly meaning: string;
  /** Keeps the message in the log, because it describes this program rather than the request. */
  readonly hidden?: true;
}

/**
 * Every fault in this project, in one table that decides what people, programs and proxies see. Each fault has a stable
 * `code` (the GraphQL `extensions.code`, and the name tests match), an exit status and an HTTP status. Expected
 * outcomes (not found, ambiguous, no path) are data where an answer has room for them, and faults where it has none.
 */
export const FAULTS = {
  USAGE: { exit: 2, status: 400, meaning: 'The command line or a setting in the environment is wrong.' },
  DATA_INVALID: {
    exit: 3,
    status: 500,
    meaning: 'The YAML under seed/ breaks a rule; every broken rule is listed with file and line.',
  },
  QUOTE_NOT_FOUND: {
    exit: 4,
    status: 500,
    meaning: 'A quote is not in the passage it names, or a source copy is missing or altered.',
  },
  ENGINE_UNAVAILABLE: { exit: 5, status: 503, meaning: 'The graph engine cannot be reached or stopped answering.' },
  ENGINE_AUTH: { exit: 6, status: 503, meaning: 'The graph engine refused the user or password.' },
  ENGINE_BUSY: { exit: 7, status: 503, meaning: 'The embedded graph file is held by another process.' },
  QUERY_TIMEOUT: { exit: 8, status: 503, meaning: 'A graph query ran longer than its limit.' },
  QUERY_TOO_LARGE: { exit: 8, status: 503, meaning: 'A graph query needed more memory than it may have.' },
  REQUEST_TIMEOUT: {
    exit: 8,
    status: 503,
    meaning: 'A request as a whole took longer than its limit; what was found in time is answered.',
  },
  CANCELLED: { exit: 8, status: 503, meaning: 'The client left before it had its answer; nobody sees this.' },
  QUERY_FAILED: {
    exit: 9,
    status: 503,
    meaning: 'The graph engine rejected a query: a defect of this program, not of the input.',
    hidden: true,
  },
  NOT_SEEDED: { exit: 10, status: 503, meaning: 'The graph holds no complete data set yet.' },
  BAD_USER_INPUT: { exit: 2, status: 400, meaning: 'An argument has a value the API does not accept.' },
  ENTITY_NOT_FOUND: {
    exit: 2,
    status: 404,
    meaning: 'An argument names no entity; `extensions.suggestions` are ids to try.',
  },
  ENTITY_AMBIGUOUS: {
    exit: 2,
    status: 400,
    meaning: 'An argument is the name of several entities; `extensions.candidates` are their ids.',
  },
  NO_SUCH_WORD: {
    exit: 2,
    status: 400,
    meaning: 'A filter of an export names a type or kind that the graph does not have.',
  },
  NO_PATH: { exit: 2, status: 404, meaning: 'An export asks for paths, and none was found under its limits.' },
  NOTHING_FOUND: { exit: 2, status: 404, meaning: 'An export asks for a part of the graph that holds nothing.' },
  BODY_TOO_LARGE: { exit: 2, status: 413, meaning: 'The body of the request has more bytes than MAX_BODY_BYTES.' },
  NOT_JSON: { exit: 2, status: 415, meaning: 'The body of the request is not declared as application/json.' },
  BATCH_REFUSED: { exit: 2, status: 400, meaning: 'The body is a list of operations; one request asks one.' },
  TOO_MANY_TOKENS: { exit: 2, status: 400, meaning: 'The document has more words and signs than MAX_TOKENS.' },
  TOO_DEEP: { exit: 2, status: 400, meaning: 'Fields are nested deeper than MAX_DEPTH.' },
  TOO_MANY_ALIASES: { exit: 2, status: 400, meaning: 'More fields have aliases than MAX_ALIASES.' },
  TOO_MANY_ROOT_FIELDS: {
    exit: 2,
    status: 400,
    meaning: 'More fields of Query are asked for at once than MAX_ROOT_FIELDS.',
  },
  TOO_MANY_DIRECTIVES: { exit: 2, status: 400, meaning: 'The document has more directives than MAX_DIRECTIVES.' },
  TOO_COSTLY: {
    exit: 2,
    status: 400,
    meaning: 'The operation may return more objects than MAX_COST, or its answer turned out to.',
  },
  OPERATION_NOT_TRUSTED: {
    exit: 2,
    status: 400,
    meaning: 'The server runs only the operations in TRUSTED_DOCUMENTS.',
  },
  INTERNAL: { exit: 70, status: 500, meaning: 'An unexpected fault; the log has the details.', hidden: true },
} as const satisfies Readonly<Record<string, FaultKind>>;

export type FaultCode = keyof typeof FAULTS;

/** What a program can use to recover from a fault: the argument, ids to try, the limit it hit. */
export type FaultDetails = Readonly<Record<string, unknown>>;

/** A fault with a code, a message for people, details for programs, and its cause, which clients never see. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly details: FaultDetails;

  constructor(
    readonly code: FaultCode,
    message: string,
    { cause, details = {} }: { readonly cause?: unknown; readonly details?: FaultDetails } = {},
  ) {
    super(message, cause === undefined ? {} : { cause });
    this.details = details;
  }

  /** The exit status of a process that this fault ends. */
  get exitCode(): number {
    return FAULTS[this.code].exit;
  }

  /** The HTTP status of an answer that consists only of this fault. */
  get status(): number {
    return FAULTS[this.code].status;
  }

  /** The message a client sees; a hidden fault's own message goes only to the log. */
  get shown(): string {
    const { hidden }: FaultKind = FAULTS[this.code];
    return hidden === true ? 'Internal error; the server log has the details.' : this.message;
  }

  /** GraphQL errors that wrap this fault carry these extensions. */
  get extensions(): FaultDetails & { readonly code: FaultCode } {
    return { ...this.details, code: this.code };
  }
}

/** An argument that the API does not accept. The message names it, its value and what is allowed. */
export function badInput(message: string, details: FaultDetails = {}): Fault {
  return new Fault('BAD_USER_INPUT', message, { details });
}

/** The message of any thrown value, for wrapping it in a {@link Fault}. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
