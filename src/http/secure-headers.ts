import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers that keep a browser from doing more with an answer than it should. An answer is data: it loads nothing
 * and no page frames it. A route that serves a page sets the page's own policy instead.
 */
export const secureHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // `frame-ancestors` says the same, and a page can widen it, which this header does not allow.
  xFrameOptions: false,
  // Answers and exported pictures are for pages of any origin.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  // Whoever adds TLS in front of this server knows whether all of its host has it.
  strictTransportSecurity: false,
});
