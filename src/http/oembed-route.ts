import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { CARD } from '../export/picture/card-size.js';
import { xmlAttributes } from '../export/xml.js';
import type { LinkTeller } from './link-teller.js';
import { publicAddress } from './public-address.js';

/** The size of a frame where the page that asks sets no bounds, in pixels. */
const FRAME = { width: 800, height: 600 } as const;
/** How long the code may be kept, in seconds. */
const CACHE_AGE = 86_400;

const bound = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'expected a number of pixels')
  .transform(Number)
  .optional();
const asked = z.object({
  url: z.string('expected the link of a view'),
  maxwidth: bound,
  maxheight: bound,
  format: z.string('expected json').default('json'),
});

/**
 * `GET /oembed?url=...`: the code with which a page shows a view in a frame, by https://oembed.com/. The page's origin
 * must be one of those that may show it.
 *
 * - 400: a parameter is missing or wrong
 * - 404: the address is not a view of this server, or no page may frame its views
 * - 501: another format than JSON
 */
export function oembedRoute(teller: LinkTeller, notFramed: string): RequestHandler {
  return async (req: Request, res: Response): Promise<void> => {
    const parsed = asked.safeParse(req.query);
    if (!parsed.success) {
      const wrong = parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
      refuse(res, 400, `Wrong parameters: ${wrong.join('; ')}.`, 'BAD_USER_INPUT');
      return;
    }
    const { url, maxwidth = Infinity, maxheight = Infinity, format } = parsed.data;
    if (format !== 'json') {
      refuse(res, 501, 'This server gives embed code as JSON only: format=json.', 'NOT_IMPLEMENTED');
      return;
    }
    if (teller.publishing.embedOrigins.length === 0) {
      refuse(res, 404, notFramed, 'NOT_FOUND');
      return;
    }
    const link = linkOf(url, [publicAddress(req, undefined), publicAddress(req, teller.publishing.publicUrl)]);
    if (link === undefined) {
      refuse(
        res,
        404,
        'The address is not a view of this server. Copy the link of a view from the explorer.',
        'NOT_FOUND',
      );
      return;
    }
    const { title, site, embed, card } = await teller.tell(req, res, link);
    const width = Math.min(FRAME.width, maxwidth);
    const height = Math.min(FRAME.height, maxheight);
    const frame = { src: embed, width, height, style: 'max-width: 100%; border: 0', loading: 'lazy', title };
    const hasRoom = CARD.width <= maxwidth && CARD.height <= maxheight;
    res.set('cache-control', 'no-cache').json({
      version: '1.0',
      type: 'rich',
      title,
      provider_name: site,
      provider_url: `${publicAddress(req, teller.publishing.publicUrl)}/`,
      cache_age: CACHE_AGE,
      html: `<iframe${xmlAttributes(frame)} allowfullscreen></iframe>`,
      width,
      height,
      ...(card !== undefined && hasRoom
        ? { thumbnail_url: card, thumbnail_width: CARD.width, thumbnail_height: CARD.height }
        : {}),
    });
  };
}

/** The parameters of a view's address, in the explorer or in a frame. */
function linkOf(url: string, addresses: readonly string[]): URLSearchParams | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, searchParams } = new URL(url);
  const isHere = addresses.some((address) => new URL(address).origin === origin);
  return isHere && (pathname === '/' || pathname === '/embed') ? searchParams : undefined;
}

function refuse(res: Response, status: 400 | 404 | 501, error: string, code: string): void {
  res.status(status).json({ error, code });
}
