import type { GraphQLError } from 'graphql';
import { Fault, type FaultCode } from '../errors.js';
import { requestError } from './request-error.js';

/** A limit that a request exceeded. */
export interface LimitMet {
  /** The setting that controls the limit. */
  readonly setting: string;
  readonly maximum: number;
  /** The request's own value; undefined where counting stopped at the limit. */
  readonly requested?: number;
}

/**
 * Refuses a request before anything runs, with an error that validation and Apollo Server accept. Its message gives the
 * limit, the request's value and a way to stay below it.
 */
export function refusal(code: FaultCode, message: string, limit?: LimitMet): GraphQLError {
  return requestError(new Fault(code, message, limit === undefined ? {} : { details: { limit } }));
}

/** Rewords the parser's own error at the token limit to match the other refusals. */
export function tokenRefusal(message: string): Fault | undefined {
  const maximum = /Document contains more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (maximum === undefined) return undefined;
  return new Fault(
    'TOO_MANY_TOKENS',
    `The document has more than ${maximum} tokens (MAX_TOKENS). Put values into variables, and ask for less at a time.`,
    { details: { limit: { setting: 'MAX_TOKENS', maximum: Number(maximum) } } },
  );
}
