import { GraphQLError } from 'graphql';
import { Fault, type FaultCode } from '../errors.js';

/** A limit that a request met. */
export interface LimitMet {
  /** The setting that holds the limit. */
  readonly setting: string;
  readonly maximum: number;
  /** What the request has; undefined where counting stopped at the limit. */
  readonly requested?: number;
}

/**
 * A refusal of a request before anything runs, as validation and Apollo Server take it: its message says the limit, the value met and how to
 * stay under it.
 */
export function refusal(code: FaultCode, message: string, limit?: LimitMet): GraphQLError {
  return asError(new Fault(code, message, limit === undefined ? {} : { details: { limit } }));
}

function asError(fault: Fault): GraphQLError {
  // `http` is for the server to answer with, not for clients to read.
  const extensions = { ...fault.extensions, http: { status: fault.status } };
  return new GraphQLError(fault.message, { originalError: fault, extensions });
}

/** The parser stops at the limit with a message of its own, which this puts in the words of the others. */
export function tokenRefusal(message: string): Fault | undefined {
  const maximum = /Document contains more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (maximum === undefined) return undefined;
  return new Fault(
    'TOO_MANY_TOKENS',
    `The document has more than ${maximum} words and signs, where reading it stopped (MAX_TOKENS). Put values into variables, and ask for less at a time.`,
    { details: { limit: { setting: 'MAX_TOKENS', maximum: Number(maximum) } } },
  );
}
