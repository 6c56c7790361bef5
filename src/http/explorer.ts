import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express, { type Express, type Request, type Response } from 'express';
import { packageRoot } from '../config.js';
import { CARD } from '../export/picture/card-size.js';
import { fromAnyOrigin } from './body.js';
import type { LinkTeller } from './link-teller.js';
import { oembedRoute } from './oembed-route.js';
import { withHead } from './page-head.js';
import { pagePolicy } from './page-policy.js';

/** The explorer loads only its own files and contacts only this server; this policy makes the browser enforce that. */
const SOURCES = { script: "'self'", worker: "'self'", style: "'self'", font: "'self'", img: "'self'" } as const;

const NOT_FRAMED =
  'This server lets no other page show its views. Its operator can name those that may, by their origins: EMBED_ORIGINS=https://news.example';

/**
 * Serves the built explorer at `/` and, for frames in the pages of the origins that the operator names, at `/embed`,
 * whose code `/oembed` gives. Without a build, it serves the IDE instead.
 */
export function serveExplorer(app: Express, teller: LinkTeller): void {
  const { embedOrigins } = teller.publishing;
  const folder = path.join(packageRoot, 'web', 'dist');
  const file = path.join(folder, 'index.html');
  if (!existsSync(file)) {
    app.get('/', (_, res) => res.redirect('/graphiql'));
    return;
  }
  // Asset names carry a hash of their content, so the content behind a name never changes.
  app.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  const send = async (req: Request, res: Response, framedBy?: readonly string[]): Promise<void> => {
    const link = new URL(req.originalUrl, 'http://server').searchParams;
    const [page, told] = await Promise.all([readFile(file, 'utf8'), teller.tell(req, res, link)]);
    const { title, description, cited, site, url, card, oembed } = told;
    const picture = card === undefined ? undefined : { url: card, ...CARD };
    const head = { title, description, cited, site, url, picture, oembed, isFrame: framedBy !== undefined };
    res.set({ 'content-security-policy': pagePolicy(SOURCES, framedBy), 'cache-control': 'no-cache' });
    res.type('html').send(withHead(page, head));
  };
  app.get('/', (req, res) => send(req, res));
  app.get('/embed', async (req, res) => {
    if (embedOrigins.length > 0) await send(req, res, embedOrigins);
    else res.status(404).json({ error: NOT_FRAMED, code: 'NOT_FOUND' });
  });
  app.get('/oembed', fromAnyOrigin, oembedRoute(teller, NOT_FRAMED));
}
