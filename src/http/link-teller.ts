import type { Request, Response } from 'express';
import type { PublishingConfig } from '../config.js';
import { Fault } from '../errors.js';
import { before } from '../graph/limits.js';
import type { ContextFactory } from '../questions/context.js';
import { type LinkAbout, aboutAnyLink, aboutLink } from './link-about.js';
import type { Admission } from './admission.js';
import { publicAddress } from './public-address.js';
import { recordOf } from './request-record.js';

/** A link of the explorer as it is told to others, with absolute addresses. */
interface ToldLink extends Omit<LinkAbout, 'part'> {
  readonly site: string;
  readonly url: string;
  /** The same view for a frame. */
  readonly embed: string;
  /** Where its picture is; undefined where this server makes none for everyone. */
  readonly card: string | undefined;
  /** Where its embed code is; undefined where no other page may frame it. */
  readonly oembed: string | undefined;
}

/** How long a page waits for what it says of itself. The reader waits for the page. */
const TITLE_MS = 400;
/** What a few look-ups weigh among quick questions. */
const WEIGHT = 10;

/** Tells what links of the explorer show. */
export class LinkTeller {
  constructor(
    private readonly contexts: ContextFactory,
    readonly publishing: PublishingConfig,
    private readonly signalOf: (res: Response) => AbortSignal,
    private readonly maxCost: number,
    /** Whether the server answers only listed operations, so that it looks nothing up and makes no picture. */
    private readonly isRestricted: boolean,
    /** Where look-ups wait for their turn; undefined if whoever asks has had it. */
    private readonly admission: Admission | undefined,
  ) {}

  async tell(req: Request, res: Response, link: URLSearchParams): Promise<ToldLink> {
    const { part, ...about } = await this.about(res, link);
    const base = publicAddress(req, this.publishing.publicUrl);
    const query = inLink(link);
    const url = `${base}/${query}`;
    const oembed = `${base}/oembed?${new URLSearchParams({ format: 'json', url }).toString()}`;
    return {
      ...about,
      site: this.contexts.vocabulary.record.title,
      url,
      embed: `${base}/embed${query}`,
      card: this.isRestricted
        ? undefined
        : `${base}/export/card${inLink(new URLSearchParams([...part, ['inline', '1']]))}`,
      oembed: this.publishing.embedOrigins.length === 0 ? undefined : oembed,
    };
  }

  /** What is particular about a link or, where that cannot be told or not in time, what is true of every link. */
  private async about(res: Response, link: URLSearchParams): Promise<LinkAbout> {
    const any = aboutAnyLink(this.contexts.vocabulary);
    if (this.isRestricted || link.size === 0) return any;
    try {
      return await before(
        TITLE_MS,
        this.lookUp(res, link),
        () => new Fault('REQUEST_TIMEOUT', 'The title of a page took too long.'),
      );
    } catch {
      // The page itself tells what is wrong with its link, or with the server.
      return any;
    }
  }

  /** Looks up what a link names, in the turn of a quick question. */
  private async lookUp(res: Response, link: URLSearchParams): Promise<LinkAbout> {
    const signal = AbortSignal.any([this.signalOf(res), AbortSignal.timeout(TITLE_MS)]);
    const { admission, maxCost } = this;
    const place = await admission?.enter(admission.quick, WEIGHT, signal, recordOf(res));
    try {
      return await this.contexts.during({ signal, maxCost }, (context) => aboutLink(context, link));
    } finally {
      place?.();
    }
  }
}

/** Parameters as the explorer writes them. */
function inLink(link: URLSearchParams): string {
  const query = link.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
