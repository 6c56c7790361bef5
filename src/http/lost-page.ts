import type { Request, Response } from 'express';
import { pagePolicy } from './page-policy.js';

/** It has no script, and its few rules of style are within it. */
const NONE = "'none'";
const POLICY = pagePolicy({ script: NONE, worker: NONE, style: "'unsafe-inline'", font: NONE, img: "'self'" });

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Page not found</title>
    <style>
      body { font: 17px/1.5 system-ui, sans-serif; margin: 12vh auto; max-width: 34rem; padding: 0 20px; }
    </style>
  </head>
  <body>
    <main>
      <h1>There is no page at this address</h1>
      <p>The address may be mistyped, or the link may be old.</p>
      <p><a href="/">Open the explorer</a>, where everything can be searched, or <a href="/graphiql">the IDE for GraphQL</a>.</p>
    </main>
  </body>
</html>
`;

/** Answers a browser that asks for a page which is not there. @returns false for everyone else. */
export function sendLostPage(req: Request, res: Response): boolean {
  if (!['GET', 'HEAD'].includes(req.method) || req.accepts(['json', 'html']) !== 'html') return false;
  res.status(404).set('content-security-policy', POLICY).type('html').send(PAGE);
  return true;
}
