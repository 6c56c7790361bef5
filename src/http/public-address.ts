import type { Request } from 'express';

/** A host with its port, as a browser sends it. Anything else could become part of a page. */
const HOST = /^(\[[\da-f:.]+\]|[a-z\d.-]+)(:\d{1,5})?$/i;

/**
 * The address at which the reader found this server, without a slash at its end: the operator's own word (PUBLIC_URL),
 * or else what the request says. Behind a proxy that adds TLS or another name, only the operator knows it.
 */
export function publicAddress(req: Request, publicUrl: string | undefined): string {
  const host = req.get('host') ?? '';
  return publicUrl ?? `${req.protocol}://${HOST.test(host) ? host : 'localhost'}`;
}
