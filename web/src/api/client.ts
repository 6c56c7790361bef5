import type { TypedDocumentString } from './operations.generated.js';

/** A GraphQL operation with its variables. */
export interface Asked {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A request that failed, with a message for the user. */
export class Unanswered extends Error {
  /** The server's error code. */
  readonly code: string | undefined;

  constructor(
    readonly reason: 'unreachable' | 'refused' | 'fault',
    message: string,
    options?: ErrorOptions & { readonly code?: string | undefined },
  ) {
    super(message, options);
    this.name = 'Unanswered';
    this.code = options?.code;
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends an operation to the server that this page came from. If the request is aborted, it rejects with the signal's
 * reason.
 */
export async function ask<TResult, TVariables extends Record<string, unknown>>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const { response, answer } = await request<Answer<TResult>>(
    '/graphql',
    { query: document.toString(), variables },
    signal,
  );
  const problem = answer.errors?.[0];
  if (problem !== undefined) {
    const code = problem.extensions?.code;
    throw new Unanswered(reasonOf(code), problem.message, { code });
  }
  if (answer.data === undefined || answer.data === null)
    throw new Unanswered('fault', `The server sent an empty response (HTTP ${response.status}).`);
  return answer.data;
}

/** How long to wait for an answer. Servers give up on a question earlier, unless they are set otherwise. */
const PATIENCE_MS = 30_000;

interface Posted<T> {
  readonly response: Response;
  readonly answer: T;
}

/** Sends JSON, or only asks if there is none, and reads the answer, which is JSON unless `read` says otherwise. */
export async function request<T>(
  to: string,
  body: unknown,
  signal?: AbortSignal,
  read = (response: Response): Promise<T> => response.json() as Promise<T>,
): Promise<Posted<T>> {
  const patience = new AbortController();
  const timer = window.setTimeout(() => patience.abort(), PATIENCE_MS);
  let response: Response | undefined;
  try {
    response = await fetch(to, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify(body),
      }),
      signal: signal === undefined ? patience.signal : AbortSignal.any([signal, patience.signal]),
    });
    return { response, answer: await read(response) };
  } catch (error) {
    signal?.throwIfAborted();
    if (patience.signal.aborted)
      throw new Unanswered(
        'unreachable',
        `The server has not answered for ${PATIENCE_MS / 1000} seconds. It may be busy. Try again later, or ask for less.`,
        { cause: error },
      );
    if (response === undefined)
      throw new Unanswered('unreachable', 'The server does not respond. Is it still running?', { cause: error });
    throw new Unanswered('fault', `The server's response could not be read (HTTP ${response.status}).`, {
      cause: error,
    });
  } finally {
    window.clearTimeout(timer);
  }
}

function reasonOf(code: string | undefined): Unanswered['reason'] {
  return code === 'BAD_USER_INPUT' ||
    code === 'GRAPHQL_VALIDATION_FAILED' ||
    code === 'NOT_FOUND' ||
    code === 'TOO_COSTLY'
    ? 'refused'
    : 'fault';
}
