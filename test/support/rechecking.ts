import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fingerprintOf } from '../../seed/fingerprint.js';
import { PageCache } from '../../seed/page-cache.js';
import { PageReader, READER_LIMITS, type ReaderLimits } from '../../seed/page-reader.js';
import { isPublicAddress } from '../../seed/public-address.js';
import { type Citation, recheck } from '../../seed/recheck.js';
import { PageServer } from './page-server.js';

/** The phrase that is looked for where a test names none. */
export const PHRASE = 'agreed on quality infrastructure for all';

export const html = (body: string): string => `<!doctype html><html><body><p>${body}</p></body></html>`;

export const cite = (phrase: string): Citation => ({
  passage: 'page#1',
  fingerprint: fingerprintOf(phrase),
  place: { file: 'seed/data/topic.yaml', line: 7 },
});

/** A server of pages, and readers of them whose waits take no time. */
export class Rechecking {
  /** How long the readers would have waited, in milliseconds. */
  readonly waits: number[] = [];
  private readonly readers: PageReader[] = [];

  private constructor(
    readonly server: PageServer,
    readonly cacheDir: string,
  ) {}

  static async start(): Promise<Rechecking> {
    return new Rechecking(await PageServer.start(), path.join(mkdtempSync(path.join(os.tmpdir(), 'pages-')), 'cache'));
  }

  async end(): Promise<void> {
    await Promise.all(this.readers.map((each) => each.close()));
    await this.server.stop();
    rmSync(path.dirname(this.cacheDir), { recursive: true });
  }

  reader(limits: Partial<ReaderLimits> = {}, isPublic = isPublicAddress): PageReader {
    let time = Date.parse('2026-11-26T00:00:00Z');
    const reader = new PageReader(new PageCache(this.cacheDir), {
      limits: { ...READER_LIMITS, ...limits },
      isPublic,
      clock: {
        now: () => time,
        sleep: (ms) => {
          time += ms;
          this.waits.push(ms);
          return Promise.resolve();
        },
      },
    });
    this.readers.push(reader);
    return reader;
  }

  /** The outcome for a phrase of a page, in one line without the address of the server. */
  async check(
    url: string,
    phrase = PHRASE,
    { reader = this.reader(), maxWindows }: { reader?: PageReader; maxWindows?: number } = {},
  ): Promise<string> {
    const lines: string[] = [];
    for await (const { outcome, detail, words } of recheck([{ id: 'page', url }], [cite(phrase)], reader, maxWindows))
      lines.push([outcome, detail, words === undefined ? undefined : `"${words}"`].filter(Boolean).join(' '));
    return lines.join('\n').replaceAll(this.server.url(''), '');
  }
}
