import { GraphQLError } from 'graphql';

/** What a request may be refused for before anything runs. Each has a code of its own (`errors[].extensions.code`) and an HTTP status. */
export const LIMIT_CODES = {
  BODY_TOO_LARGE: { status: 413, meaning: 'The body of the request has more bytes than MAX_BODY_BYTES.' },
  NOT_JSON: { status: 415, meaning: 'The body of the request is not declared as application/json.' },
  BATCH_REFUSED: { status: 400, meaning: 'The body is a list of operations; one request asks one.' },
  TOO_MANY_TOKENS: { status: 400, meaning: 'The document has more words and signs than MAX_TOKENS.' },
  TOO_DEEP: { status: 400, meaning: 'Fields are nested deeper than MAX_DEPTH.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'More fields have aliases than MAX_ALIASES.' },
  TOO_MANY_ROOT_FIELDS: { status: 400, meaning: 'More fields of Query are asked for at once than MAX_ROOT_FIELDS.' },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'The document has more directives than MAX_DIRECTIVES.' },
  TOO_COSTLY: {
    status: 400,
    meaning: 'The operation may return more objects than MAX_COST, or its answer turned out to.',
  },
  OPERATION_NOT_TRUSTED: { status: 400, meaning: 'The server runs only the operations in TRUSTED_DOCUMENTS.' },
} as const;

export type LimitCode = keyof typeof LIMIT_CODES;

/** The extensions of a refusal as it is made; `http` is for the server, not for clients. */
export interface RefusalExtensions extends Readonly<Record<string, unknown>> {
  readonly code: LimitCode;
  readonly limit?: Met;
  readonly http: { readonly status: number };
}

export interface Met {
  /** The setting that holds the limit. */
  readonly setting: string;
  readonly maximum: number;
  /** What the request has; undefined where counting stopped at the limit. */
  readonly requested?: number;
}

/** An error that says the limit, the value met and, in its message, how to stay under it. */
export function refusal(code: LimitCode, message: string, limit?: Met): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(limit && { limit }), http: { status: LIMIT_CODES[code].status } },
  });
}

/** The code a refusal was made with: Apollo Server gives errors of validation rules a code of its own. */
export function refusalCode(error: unknown): LimitCode | undefined {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : undefined;
  const code = original instanceof GraphQLError ? original.extensions['code'] : undefined;
  return typeof code === 'string' && Object.hasOwn(LIMIT_CODES, code) ? (code as LimitCode) : undefined;
}

/** The parser stops at the limit with a message of its own, which this puts in the words of the others. */
export function tokenRefusal(message: string): GraphQLError | undefined {
  const maximum = /Document contains more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (maximum === undefined) return undefined;
  return refusal(
    'TOO_MANY_TOKENS',
    `The document has more than ${maximum} words and signs, where reading it stopped (MAX_TOKENS). Put values into variables, and ask for ` +
      'less at a time.',
    { setting: 'MAX_TOKENS', maximum: Number(maximum) },
  );
}
