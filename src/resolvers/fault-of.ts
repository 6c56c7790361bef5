import { GraphQLError } from 'graphql';
import { FAULTS, Fault, type FaultCode, messageOf } from '../errors.js';

/**
 * The fault behind any error of an operation: one of ours as it is, a GraphQL error by its code, anything else as
 * INTERNAL.
 */
export function faultOf(error: unknown): Fault {
  const origin = originOf(error);
  if (origin instanceof Fault) return origin;
  if (!(error instanceof GraphQLError && origin instanceof GraphQLError))
    return new Fault('INTERNAL', messageOf(origin), { cause: origin });
  const { code } = error.extensions;
  // graphql-js gives a code to every error except that of variables with wrong values.
  const known = typeof code === 'string' && Object.hasOwn(FAULTS, code) ? (code as FaultCode) : 'BAD_USER_INPUT';
  return new Fault(known, error.message, { cause: error });
}

/** The error that was thrown first. */
export function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? originOf(error.originalError) : error;
}

/** Whether an operation's error says that the data was replaced while it ran. */
export function isDataChange(error: unknown): boolean {
  const origin = originOf(error);
  return origin instanceof Fault && origin.code === 'DATA_CHANGED';
}
