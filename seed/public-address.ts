import { type LookupAddress, type LookupOptions, lookup, promises } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** The code of the error for a host that has a private address. */
export const PRIVATE_ADDRESS = 'EPRIVATE';

/** Whether an IP address is one of the public internet, rather than of this machine or a local network. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Whether all addresses of a URL's host are public. A host without an address counts as public; nothing reaches it. */
export async function isPublicHost(url: URL, isPublic = isPublicAddress): Promise<boolean> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host)) return isPublic(host);
  const addresses = await promises.lookup(host, { all: true }).catch(() => []);
  return addresses.every(({ address }) => isPublic(address));
}

type Lookup = (
  hostname: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/**
 * Looks names up for connections, and fails for one with a private address. The check is here because a name may have
 * another address by the time of the connection than when it was looked up before.
 */
export function publicLookup(isPublic = isPublicAddress): Lookup {
  return (hostname, options, done) => {
    lookup(hostname, options, (error, address, family) => {
      const found = typeof address === 'string' ? [{ address }] : address;
      if (error === null && !found.every((each) => isPublic(each.address)))
        done(Object.assign(new Error(`${hostname} has a private address`), { code: PRIVATE_ADDRESS }), []);
      else done(error, address, family);
    });
  };
}
