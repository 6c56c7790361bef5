import { constants } from 'node:zlib';
import type { RequestHandler } from 'express';
import compression from 'compression';

/**
 * Compresses answers for clients that accept it. Answers that fit into one or two packets are sent as they are, because
 * compressing them would take longer than it saves. The levels are the fastest that still send a tenth of the bytes.
 */
export const compressed: RequestHandler = (req, res, next) => {
  if (req.headers['accept-encoding'] !== undefined) compress(req, res, next);
  else {
    // Programs mostly accept none, and are spared what the library does to every answer. Caches must know all the same.
    res.vary('Accept-Encoding');
    next();
  }
};

const compress = compression({
  threshold: 2048,
  level: 3,
  brotli: {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      // Brotli would otherwise take 16 MB for each answer that is being sent.
      [constants.BROTLI_PARAM_LGWIN]: 18,
    },
  },
});
