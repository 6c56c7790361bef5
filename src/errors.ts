type FaultKind = {
  /** The exit status of a command that fails with this fault. */
  readonly exit: number;
  readonly meaning: string;
  /**
   * What clients read in place of the message, which describes this program or its engine rather than the request: it
   * goes only to the log.
   */
  readonly shown?: string;
} & (
  | {
      /** The HTTP status of an answer that consists only of this fault. */
      readonly status: 400 | 404 | 413 | 415 | 500;
      readonly retryAfter?: never;
    }
  | {
      readonly status: 503;
      /** After how many seconds to ask again, for clients and proxies. */
      readonly retryAfter: number;
    }
);

const INTERNAL_ERROR = 'Internal error. See the server log for details.';
const NOT_NOW = 'The graph engine does not respond. Try again later.';

/**
 * Every fault in this project, in one table that decides what people, programs and proxies see. Each fault has a stable
 * `code` (the GraphQL `extensions.code`, and the name tests match), an exit status and an HTTP status. Expected
 * outcomes (not found, ambiguous, no path) are data where an answer has room for them, and faults where it has none.
 */
export const FAULTS = {
  USAGE: {
    exit: 2,
    status: 503,
    retryAfter: 60,
    meaning: 'The command line or a setting in the environment is wrong.',
    shown: 'The server has a wrong setting. Its log says which.',
  },
  DATA_INVALID: {
    exit: 3,
    status: 500,
    meaning: 'The YAML under seed/ breaks rules. Each broken rule is listed with its file and line.',
  },
  QUOTE_NOT_FOUND: {
    exit: 4,
    status: 500,
    meaning: 'A quote or cited phrase is not where the data says, or a copy of a source is missing or was changed.',
  },
  ENGINE_UNAVAILABLE: {
    exit: 5,
    status: 503,
    retryAfter: 2,
    meaning: 'The graph engine cannot be reached or stopped answering.',
    shown: NOT_NOW,
  },
  ENGINE_AUTH: {
    exit: 6,
    status: 503,
    retryAfter: 30,
    meaning: 'The graph engine rejected the user name or password.',
    shown: 'The graph engine does not let the server in. Try again later.',
  },
  ENGINE_BUSY: {
    exit: 7,
    status: 503,
    retryAfter: 5,
    meaning: 'Another process is loading the graph, or is using its embedded file.',
    shown: 'The graph is in use. Try again later.',
  },
  GRAPH_DAMAGED: {
    exit: 5,
    status: 503,
    retryAfter: 60,
    meaning: 'The embedded graph file is damaged. Loading the graph sets it aside and makes it anew.',
    shown: NOT_NOW,
  },
  QUERY_TIMEOUT: {
    exit: 8,
    status: 503,
    retryAfter: 5,
    meaning: 'A graph query took longer than its time limit.',
  },
  QUERY_TOO_LARGE: {
    exit: 8,
    status: 503,
    retryAfter: 5,
    meaning: 'A graph query needed more memory than its limit.',
  },
  REQUEST_TIMEOUT: {
    exit: 8,
    status: 503,
    retryAfter: 5,
    meaning: 'The request took longer than its time limit. The response has what was found in time.',
  },
  OVERLOADED: {
    exit: 8,
    status: 503,
    retryAfter: 2,
    meaning: 'The server has as much to do as it takes on at once, so it did not begin with this request.',
  },
  CANCELLED: {
    exit: 8,
    status: 503,
    retryAfter: 5,
    meaning: 'The client disconnected before it got its answer. Nobody sees this code.',
  },
  QUERY_FAILED: {
    exit: 9,
    status: 503,
    retryAfter: 60,
    meaning: 'The graph engine rejected a query. This is a bug in the program, not in the input.',
    shown: INTERNAL_ERROR,
  },
  NOT_SEEDED: {
    exit: 10,
    status: 503,
    retryAfter: 5,
    meaning: 'The graph does not contain a complete data set yet.',
    shown: 'The graph has no complete data yet. Try again later. If it stays so, the server needs: npm run seed',
  },
  DATA_CHANGED: {
    exit: 10,
    status: 503,
    retryAfter: 1,
    meaning: 'The data was replaced, twice in a row, while the request was being answered. Ask again.',
  },
  LOAD_MISMATCH: {
    exit: 13,
    status: 503,
    retryAfter: 60,
    meaning: 'After a load the graph does not hold what was written, so it does not count as complete.',
    shown: INTERNAL_ERROR,
  },
  PAGE_UNREACHABLE: {
    exit: 11,
    status: 503,
    retryAfter: 60,
    meaning: 'A page that the data cites did not answer. Its evidence may still hold.',
  },
  NOT_WRITTEN: {
    exit: 12,
    status: 503,
    retryAfter: 60,
    meaning: 'A file or the output could not be written: the disk is full or failed.',
    shown: INTERNAL_ERROR,
  },
  BAD_USER_INPUT: { exit: 2, status: 400, meaning: 'An argument has a value that the API does not accept.' },
  ENTITY_NOT_FOUND: {
    exit: 2,
    status: 404,
    meaning: 'No entity matches an argument. `extensions.suggestions` has ids to try.',
  },
  ENTITY_AMBIGUOUS: {
    exit: 2,
    status: 400,
    meaning: 'Several entities match an argument. `extensions.candidates` has their ids.',
  },
  NO_SUCH_WORD: {
    exit: 2,
    status: 400,
    meaning: 'A filter of an export names a type or kind that the graph does not have.',
  },
  NO_PATH: { exit: 2, status: 404, meaning: 'An export asks for paths, but none was found within its limits.' },
  NOTHING_FOUND: { exit: 2, status: 404, meaning: 'An export asks for a part of the graph that is empty.' },
  BODY_TOO_LARGE: { exit: 2, status: 413, meaning: 'The request body is larger than MAX_BODY_BYTES.' },
  NOT_JSON: { exit: 2, status: 415, meaning: 'The content type of the request is not application/json.' },
  BATCH_REFUSED: {
    exit: 2,
    status: 400,
    meaning: 'The request body is a list of operations. Send one operation per request.',
  },
  TOO_MANY_TOKENS: { exit: 2, status: 400, meaning: 'The document has more tokens than MAX_TOKENS.' },
  TOO_DEEP: { exit: 2, status: 400, meaning: 'Fields are nested deeper than MAX_DEPTH.' },
  TOO_MANY_ALIASES: { exit: 2, status: 400, meaning: 'The document has more aliases than MAX_ALIASES.' },
  TOO_MANY_ROOT_FIELDS: {
    exit: 2,
    status: 400,
    meaning: 'The operation selects more fields of Query than MAX_ROOT_FIELDS.',
  },
  TOO_MANY_DIRECTIVES: { exit: 2, status: 400, meaning: 'The document has more directives than MAX_DIRECTIVES.' },
  TOO_COSTLY: {
    exit: 2,
    status: 400,
    meaning: 'The operation may return more objects than MAX_COST, or its answer did.',
  },
  OPERATION_NOT_TRUSTED: {
    exit: 2,
    status: 400,
    meaning: 'The server runs only the operations in TRUSTED_DOCUMENTS.',
  },
  INTERNAL: { exit: 70, status: 500, meaning: 'An unexpected error. See the log for details.', shown: INTERNAL_ERROR },
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

  /** After how many seconds to ask again; undefined where that would give the same fault. */
  get retryAfter(): number | undefined {
    return (FAULTS[this.code] as FaultKind).retryAfter;
  }

  /** The message a client sees. */
  get shown(): string {
    return (FAULTS[this.code] as FaultKind).shown ?? this.message;
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

/** What the disk itself refuses, rather than the place that was named. */
const DISK = /\b(ENOSPC|EDQUOT|EIO|EFBIG)\b|No space left|quota exceeded|File too large|Input\/output error/i;

/** Why something could not be written: the disk is full or failed, or the place is wrong, which the message names. */
export function notWritten(what: string, error: unknown): Fault {
  const message = messageOf(error).split('\n')[0] ?? '';
  return new Fault(DISK.test(message) ? 'NOT_WRITTEN' : 'USAGE', `Cannot write ${what}: ${message}`, { cause: error });
}

/** The message of any thrown value, for wrapping it in a {@link Fault}. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
