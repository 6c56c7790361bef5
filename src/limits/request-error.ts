import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Fault } from '../errors.js';

/** The error with which Apollo Server answers a request that a fault ends before it runs: with the fault's status. */
export function requestError(fault: Fault): GraphQLError {
  const headers = new HeaderMap();
  if (fault.retryAfter !== undefined) headers.set('retry-after', String(fault.retryAfter));
  // The server uses `http` for the response; clients do not need it.
  const extensions: Record<string, unknown> = { ...fault.extensions, http: { status: fault.status, headers } };
  return new GraphQLError(fault.message, { originalError: fault, extensions });
}
