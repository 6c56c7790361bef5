import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type Express } from 'express';
import { packageRoot } from '../config.js';

/** The explorer loads nothing but its own files and asks nobody but this server; the browser holds it to that. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Gives out the built explorer at `/`. Without a build there is the IDE instead. */
export function serveExplorer(app: Express): void {
  const folder = path.join(packageRoot, 'web', 'dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.get('/', (_, res) => res.redirect('/graphiql'));
    return;
  }
  // The names of assets carry a hash of their content: a name never changes its meaning.
  app.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.get('/', (_, res) => {
    res.set({
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    res.sendFile('index.html', { root: folder });
  });
}
