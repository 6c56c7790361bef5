import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type Express, type Response } from 'express';
import { type PublishingConfig, packageRoot } from '../config.js';
import { pagePolicy } from './page-policy.js';

/** The explorer loads only its own files and contacts only this server; this policy makes the browser enforce that. */
const SOURCES = { script: "'self'", worker: "'self'", style: "'self'", font: "'self'", img: "'self'" } as const;

const NOT_FRAMED =
  'This server lets no other page show its views. Its operator can name those that may, by their origins: EMBED_ORIGINS=https://news.example';

/**
 * Serves the built explorer at `/` and, for frames in the pages of the origins that the operator names, at `/embed`.
 * Without a build, it serves the IDE instead.
 */
export function serveExplorer(app: Express, { embedOrigins }: PublishingConfig): void {
  const folder = path.join(packageRoot, 'web', 'dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.get('/', (_, res) => res.redirect('/graphiql'));
    return;
  }
  // Asset names carry a hash of their content, so the content behind a name never changes.
  app.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  const send = (res: Response, framedBy: readonly string[] = []): void => {
    res.set({ 'content-security-policy': pagePolicy(SOURCES, framedBy), 'cache-control': 'no-cache' });
    res.sendFile('index.html', { root: folder });
  };
  app.get('/', (_, res) => send(res));
  app.get('/embed', (_, res) => {
    if (embedOrigins.length === 0) res.status(404).json({ error: NOT_FRAMED, code: 'NOT_FOUND' });
    else send(res, embedOrigins);
  });
}
