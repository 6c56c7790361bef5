import { Agent, type Dispatcher, type Headers, fetch } from 'undici';
import { programVersion } from '../src/config.js';
import { messageOf } from '../src/errors.js';
import type { PageCache } from './page-cache.js';
import type { PageBytes } from './page-text.js';
import { PRIVATE_ADDRESS, isPublicAddress, isPublicHost, publicLookup } from './public-address.js';
import { type Robots, parseRobots } from './robots.js';

/** What a reader may ask of other people's servers, and how long it waits for them. Times are in milliseconds. */
export interface ReaderLimits {
  /** Between two requests to one host. A longer `Crawl-delay` of its robots.txt counts, up to `maxWait`. */
  readonly pace: number;
  /** For one request, from the connection to the last byte. */
  readonly time: number;
  /** Of a page, once it is decompressed. */
  readonly bytes: number;
  readonly redirects: number;
  /** Requests for one address, while its server is busy or the network fails. */
  readonly attempts: number;
  /** Before the second attempt. It doubles from one attempt to the next. */
  readonly backoff: number;
  /** The longest wait that a server may ask for. */
  readonly maxWait: number;
}

export const READER_LIMITS: ReaderLimits = {
  pace: 1000,
  time: 30_000,
  bytes: 20_000_000,
  redirects: 5,
  attempts: 4,
  backoff: 2000,
  maxWait: 60_000,
};

/** The page, and the address that it has now; or why there is none. */
export type Download =
  | { readonly outcome: 'PAGE'; readonly url: string; readonly page: PageBytes }
  | { readonly outcome: NoPage; readonly url: string; readonly why: string };

/** GONE: the server has no such page. REFUSED: robots.txt asks programs to stay away. UNREADABLE: it is too large. */
type NoPage = 'GONE' | 'REFUSED' | 'UNREACHABLE' | 'UNREADABLE';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

interface ReaderOptions {
  readonly limits?: ReaderLimits;
  readonly isPublic?: (address: string) => boolean;
  readonly clock?: { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> };
}

/** The name by which robots.txt may address this program. */
const NAME = 'japan-asean-graph';

const BUSY = new Set([429, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Search engines read no more of a robots.txt; see RFC 9309. */
const ROBOTS_BYTES = 500 * 1024;

/** Ends the reading of a page, with the reason. */
class Stop extends Error {
  constructor(
    readonly outcome: NoPage,
    why: string,
  ) {
    super(why);
  }
}

/**
 * Downloads pages as a considerate visitor: it says who it is, obeys robots.txt, spaces its requests, asks only for
 * what has changed, and gives up on servers that are slow or send too much. A redirect leads to a private address only
 * if the page's own address is private already.
 */
export class PageReader {
  private readonly limits: ReaderLimits;
  private readonly isPublic: (address: string) => boolean;
  private readonly clock: { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> };
  private readonly anywhere = new Agent();
  private readonly publicOnly: Agent;
  private readonly robots = new Map<string, Promise<Robots>>();
  private readonly nextRequest = new Map<string, number>();
  private readonly delays = new Map<string, number>();

  constructor(
    private readonly cache: PageCache,
    { limits = READER_LIMITS, isPublic = isPublicAddress, clock = systemClock }: ReaderOptions = {},
  ) {
    this.limits = limits;
    this.isPublic = isPublic;
    this.clock = clock;
    this.publicOnly = new Agent({ connect: { lookup: publicLookup(isPublic) } });
  }

  async close(): Promise<void> {
    await Promise.all([this.anywhere.destroy(), this.publicOnly.destroy()]);
  }

  /** Downloads a page. What can go wrong on the way is part of the answer. */
  async read(address: string): Promise<Download> {
    let url = withoutFragment(new URL(address));
    try {
      const agent = (await isPublicHost(url, this.isPublic)) ? this.publicOnly : this.anywhere;
      for (let redirects = 0; ; redirects++) {
        await this.mustBeAllowed(url, agent);
        const cached = this.cache.read(url.href);
        const answer = await this.ask(url, agent, {
          ...(cached?.etag === undefined ? {} : { 'if-none-match': cached.etag }),
          ...(cached?.lastModified === undefined ? {} : { 'if-modified-since': cached.lastModified }),
        });
        const { status, headers, bytes } = answer;
        const next = this.redirectOf(url, answer, redirects);
        if (next !== undefined) {
          url = next;
          continue;
        }
        if (status === 304 && cached !== undefined) return { outcome: 'PAGE', url: url.href, page: cached };
        if (status === 404 || status === 410) throw new Stop('GONE', `the server answers ${status}`);
        if (status !== 200) throw new Stop('UNREACHABLE', `the server answers ${status}`);
        const page = { bytes, contentType: headers.get('content-type') ?? '' };
        this.cache.write(url.href, {
          ...page,
          etag: headers.get('etag') ?? undefined,
          lastModified: headers.get('last-modified') ?? undefined,
        });
        return { outcome: 'PAGE', url: url.href, page };
      }
    } catch (error) {
      if (error instanceof Stop) return { outcome: error.outcome, url: url.href, why: error.message };
      throw error;
    }
  }

  /** Where an answer redirects to, or undefined. */
  private redirectOf(from: URL, { status, headers }: Answer, redirects: number): URL | undefined {
    if (!REDIRECTS.has(status)) return undefined;
    const location = headers.get('location') ?? '';
    if (redirects === this.limits.redirects)
      throw new Stop('UNREACHABLE', `it redirects more than ${this.limits.redirects} times`);
    if (!URL.canParse(location, from.href))
      throw new Stop('UNREACHABLE', `it redirects to '${location}', which is no address`);
    const to = withoutFragment(new URL(location, from));
    if (!/^https?:$/.test(to.protocol))
      throw new Stop('UNREACHABLE', `it redirects to ${to.href}, which is neither http nor https`);
    return to;
  }

  /** @throws Stop if the host's robots.txt asks programs not to read the page, or cannot be read. */
  private async mustBeAllowed(url: URL, agent: Dispatcher): Promise<void> {
    let robots = this.robots.get(url.origin);
    if (robots === undefined) {
      robots = this.readRobots(url, agent);
      this.robots.set(url.origin, robots);
    }
    const rules = await robots;
    this.delays.set(url.host, Math.min((rules.getCrawlDelay(NAME) ?? 0) * 1000, this.limits.maxWait));
    if (rules.isDisallowed(url.href, NAME) === true)
      throw new Stop('REFUSED', `${url.origin}/robots.txt asks programs not to read it`);
  }

  /** As RFC 9309 has it: without a robots.txt everything may be read, and nothing while its server fails. */
  private async readRobots(of: URL, agent: Dispatcher): Promise<Robots> {
    const file = new URL('/robots.txt', of);
    let url = file;
    for (let redirects = 0; ; redirects++) {
      const answer = await this.ask(url, agent, {}).catch((error: unknown) => {
        throw error instanceof Stop ? new Stop(error.outcome, `its robots.txt: ${error.message}`) : error;
      });
      const next = this.redirectOf(url, answer, redirects);
      if (next === undefined) {
        if (answer.status >= 500) throw new Stop('UNREACHABLE', `its robots.txt: the server answers ${answer.status}`);
        const rules = answer.status === 200 ? Buffer.from(answer.bytes.subarray(0, ROBOTS_BYTES)).toString('utf8') : '';
        return parseRobots(file.href, rules);
      }
      url = next;
    }
  }

  /** Asks for one address, again while its server is busy or the network fails. */
  private async ask(url: URL, agent: Dispatcher, headers: Readonly<Record<string, string>>): Promise<Answer> {
    if (agent === this.publicOnly && !(await isPublicHost(url, this.isPublic)))
      throw new Stop('UNREACHABLE', `it leads to ${url.host}, which is a private address`);
    for (let attempt = 1; ; attempt++) {
      const last = attempt === this.limits.attempts;
      await this.waitForTurn(url.host);
      const answer = await this.askOnce(url, agent, headers).catch((error: unknown) => {
        if (error instanceof Stop || last) throw error instanceof Stop ? error : networkStop(error);
        return undefined;
      });
      if (answer !== undefined && (last || !BUSY.has(answer.status))) return answer;
      const wait = Math.max(this.limits.backoff * 2 ** (attempt - 1), this.askedWait(answer));
      if (wait > this.limits.maxWait)
        throw new Stop('UNREACHABLE', `the server is busy and asks to wait ${Math.round(wait / 1000)} s`);
      await this.clock.sleep(wait);
    }
  }

  /** How long the server asks to wait, in milliseconds: `Retry-After` has seconds or a date. */
  private askedWait(answer: Answer | undefined): number {
    const header = answer?.headers.get('retry-after') ?? '';
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - this.clock.now();
    return Number.isNaN(wait) ? 0 : wait;
  }

  private async askOnce(url: URL, dispatcher: Dispatcher, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const signal = AbortSignal.timeout(this.limits.time);
    try {
      const response = await fetch(url, {
        dispatcher,
        signal,
        redirect: 'manual',
        headers: { 'user-agent': `${NAME}/${programVersion()} (re-checks the pages it cites)`, ...headers },
      });
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of response.body ?? []) {
        // Only pages are read to their end. Leaving the loop closes the connection.
        if (response.status !== 200) break;
        parts.push(part as Uint8Array);
        size += (part as Uint8Array).length;
        if (size > this.limits.bytes)
          throw new Stop('UNREADABLE', `it is larger than ${Math.round(this.limits.bytes / 1e6)} MB`);
      }
      return { status: response.status, headers: response.headers, bytes: Buffer.concat(parts) };
    } catch (error) {
      if (signal.aborted) throw new Stop('UNREACHABLE', `it takes longer than ${this.limits.time / 1000} s`);
      if (codeOf(error) === PRIVATE_ADDRESS)
        throw new Stop('UNREACHABLE', `it leads to ${url.host}, which is a private address`);
      throw error;
    }
  }

  private async waitForTurn(host: string): Promise<void> {
    const now = this.clock.now();
    const turn = Math.max(now, this.nextRequest.get(host) ?? now);
    if (turn > now) await this.clock.sleep(turn - now);
    this.nextRequest.set(host, turn + Math.max(this.limits.pace, this.delays.get(host) ?? 0));
  }
}

const systemClock = {
  now: (): number => Date.now(),
  sleep: (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms)),
};

function withoutFragment(url: URL): URL {
  url.hash = '';
  return url;
}

function networkStop(error: unknown): Stop {
  return new Stop('UNREACHABLE', `the network fails with ${codeOf(error) ?? messageOf(error)}`);
}

/** The code of what made a request fail, such as ECONNREFUSED. */
function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code ?? cause?.message;
}
