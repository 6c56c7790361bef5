import { GraphQLError } from 'graphql';
import { FAULTS, Fault, type FaultCode, messageOf } from '../errors.js';

/** The fault behind whatever an operation failed with: one of ours as it is, an error of GraphQL's by its code, anything else INTERNAL. */
export function faultOf(error: unknown): Fault {
  const origin = originOf(error);
  if (origin instanceof Fault) return origin;
  if (!(error instanceof GraphQLError && origin instanceof GraphQLError))
    return new Fault('INTERNAL', messageOf(origin), { cause: origin });
  const { code } = error.extensions;
  // Variables that do not fit are the one error that graphql-js gives no code.
  const known = typeof code === 'string' && Object.hasOwn(FAULTS, code) ? (code as FaultCode) : 'BAD_USER_INPUT';
  return new Fault(known, error.message, { cause: error });
}

/** What was thrown first. */
export function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? originOf(error.originalError) : error;
}
