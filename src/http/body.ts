import cors from 'cors';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLError } from 'graphql';
import type { Limits } from '../config.js';
import { refusal } from '../limits/refusal.js';

/** Middleware that reads the body of a GraphQL request, up to the size limit. */
export function readBody({ maxBodyBytes }: Limits): (RequestHandler | ErrorRequestHandler)[] {
  return [
    (req: Request, res: Response, next: () => void) => {
      if (req.method !== 'POST' || req.is('application/json') !== false) next();
      else {
        const type = req.get('content-type') ?? 'none';
        refuse(req, res, refusal('NOT_JSON', `The content type is ${type.slice(0, 100)}. Send application/json.`));
      }
    },
    express.json({ limit: maxBodyBytes }),
    // Express recognises an error handler by its four parameters.
    (error: { type?: string; length?: number }, req: Request, res: Response, next: (error: unknown) => void) => {
      if (error.type !== 'entity.too.large') {
        next(error);
        return;
      }
      const met = error.length === undefined ? `more than ${maxBodyBytes} bytes` : `${error.length} bytes`;
      const limit = { setting: 'MAX_BODY_BYTES', maximum: maxBodyBytes };
      refuse(
        req,
        res,
        refusal(
          'BODY_TOO_LARGE',
          `The body has ${met}, but the maximum is ${maxBodyBytes} (MAX_BODY_BYTES). Send less at a time: fewer ids or a shorter document.`,
          error.length === undefined ? limit : { ...limit, requested: error.length },
        ),
      );
    },
    (req: Request, res: Response, next: () => void) => {
      const body: unknown = req.body;
      if (!Array.isArray(body)) next();
      else {
        const operations = body.length === 1 ? 'one operation' : `${body.length} operations`;
        const message = `The body is a list of ${operations}. A request takes one operation, as an object. Send each in a separate request.`;
        // No setting controls this limit: a request may not be a batch at all.
        refuse(req, res, refusal('BATCH_REFUSED', message));
      }
    },
  ];
}

/** Answers with an error, in the form the client accepts. */
export function refuse(req: Request, res: Response, error: GraphQLError): void {
  const { http, ...extensions } = error.extensions as { http: { status: number } } & Record<string, unknown>;
  const type =
    req.accepts(['application/graphql-response+json', 'application/json']) === 'application/graphql-response+json' &&
    req.get('accept')?.includes('graphql-response') === true
      ? 'application/graphql-response+json'
      : 'application/json';
  res
    .status(http.status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message: error.message, extensions }] }));
}

/**
 * Lets pages of any origin read the answers. With no cookies or users, and nothing to change, there is nothing to
 * protect.
 */
export const fromAnyOrigin = cors({
  methods: 'GET, POST, OPTIONS',
  exposedHeaders: 'export-warning, retry-after, x-request-id, etag, content-disposition',
  allowedHeaders:
    'content-type, accept, apollo-require-preflight, x-apollo-operation-name, x-request-id, if-none-match',
  maxAge: 86_400,
});
