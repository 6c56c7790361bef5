import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { replaceFile } from './replace-file.js';
import { sha256Of } from './sha256.js';

const entryShape = z.object({
  url: z.string(),
  contentType: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Of the body, so that two runs at once, or one that was killed, cannot pair the head of one page with another. */
  sha256: z.string(),
});

/** A page as it was downloaded, with what the server needs to know whether it has changed. */
export interface CachedPage {
  readonly contentType: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly bytes: Uint8Array;
}

/** Downloaded pages in a folder on disk. Servers are always asked whether a page has changed since. */
export class PageCache {
  constructor(private readonly folder: string) {}

  read(url: string): CachedPage | undefined {
    try {
      const entry = entryShape.parse(JSON.parse(readFileSync(this.file(url, 'json'), 'utf8')));
      const bytes = readFileSync(this.file(url, 'body'));
      return entry.url === url && sha256Of(bytes) === entry.sha256 ? { ...entry, bytes } : undefined;
    } catch {
      return undefined; // There is none, or not a whole one.
    }
  }

  /** Keeps a page, unless its server gave nothing to ask for changes by. */
  write(url: string, { bytes, ...head }: CachedPage): void {
    if (head.etag === undefined && head.lastModified === undefined) return;
    replaceFile(this.file(url, 'body'), [bytes]);
    replaceFile(this.file(url, 'json'), [JSON.stringify({ url, ...head, sha256: sha256Of(bytes) })]);
  }

  private file(url: string, extension: string): string {
    return path.join(this.folder, `${sha256Of(url)}.${extension}`);
  }
}
