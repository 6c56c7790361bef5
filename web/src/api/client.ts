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
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new Unanswered('unreachable', 'The server does not respond. Is it still running?', { cause: error });
  }
  const answer = await readAnswer<TResult>(response, signal);
  const problem = answer.errors?.[0];
  if (problem !== undefined) {
    const code = problem.extensions?.code;
    throw new Unanswered(reasonOf(code), problem.message, { code });
  }
  if (answer.data === undefined || answer.data === null)
    throw new Unanswered('fault', `The server sent an empty response (HTTP ${response.status}).`);
  return answer.data;
}

async function readAnswer<T>(response: Response, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch (error) {
    signal?.throwIfAborted();
    throw new Unanswered('fault', `The server's response could not be read (HTTP ${response.status}).`, {
      cause: error,
    });
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
