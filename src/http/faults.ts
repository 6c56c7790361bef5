import type { ApolloServerOptions } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { Request, Response } from 'express';
import { Fault, messageOf } from '../errors.js';
import { tokenRefusal } from '../limits/refusal.js';
import { report } from '../log.js';
import type { Context } from '../questions/context.js';
import { faultOf, originOf } from '../resolvers/fault-of.js';

/** Answers a request that is not GraphQL with only a fault. */
function sendFault(res: Response, fault: Fault): void {
  markFault(res, fault).json({ error: fault.shown, ...fault.extensions });
}

/** Sets the status of a fault and, where asking again may help, the time to wait before. */
export function markFault(res: Response, { status, retryAfter }: Fault): Response {
  if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
  return res.status(status);
}

/**
 * The last handler, which answers with whatever a route threw. Express recognises an error handler by its four
 * parameters.
 */
export function serveError(error: unknown, _: Request, res: Response, next: (error: unknown) => void): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  // Express's own errors, such as a body that is not JSON.
  const { status } = error as { status?: number };
  if (!(error instanceof Fault) && status !== undefined && status < 500) {
    res
      .status(status)
      .json({ errors: [{ message: messageOf(error), extensions: { code: ApolloServerErrorCode.BAD_REQUEST } }] });
    return;
  }
  report(error);
  sendFault(res, faultOf(error));
}

/**
 * Formats an operation's error for the client. Faults follow the table; errors that only GraphQL raises, such as an
 * unknown field, keep their own message.
 */
export const formatError: NonNullable<ApolloServerOptions<Context>['formatError']> = (formatted, error) => {
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const fault = tokenRefusal(formatted.message) ?? ours(error, formatted.extensions?.['code']);
  if (fault === undefined) {
    // The server uses `http` for the response status; clients do not need it.
    const extensions = Object.entries(formatted.extensions ?? {}).filter(([name]) => name !== 'http');
    return { ...formatted, extensions: Object.fromEntries(extensions) };
  }
  report(fault);
  return { message: fault.shown, ...place, extensions: fault.extensions };
};

/** The fault behind an operation's error, if it is one of ours or an unexpected one. */
function ours(error: unknown, code: unknown): Fault | undefined {
  if (originOf(error) instanceof Fault || code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return faultOf(error);
  return undefined;
}
