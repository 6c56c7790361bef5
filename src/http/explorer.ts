import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type Express } from 'express';
import { packageRoot } from '../config.js';
import { pagePolicy } from './page-policy.js';

/** The explorer loads only its own files and contacts only this server; this policy makes the browser enforce that. */
const POLICY = pagePolicy({ script: "'self'", worker: "'self'", style: "'self'", font: "'self'", img: "'self'" });

/** Serves the built explorer at `/`. Without a build, it serves the IDE instead. */
export function serveExplorer(app: Express): void {
  const folder = path.join(packageRoot, 'web', 'dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.get('/', (_, res) => res.redirect('/graphiql'));
    return;
  }
  // Asset names carry a hash of their content, so the content behind a name never changes.
  app.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.get('/', (_, res) => {
    res.set({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' });
    res.sendFile('index.html', { root: folder });
  });
}
