import type { DocumentNode } from 'graphql';

/** How much memory a token and its part of the syntax tree take, in bytes: 320 to 480 as measured. */
const BYTES_PER_TOKEN = 512;
const BYTES_PER_DOCUMENT = 2_048;

/**
 * The documents that were parsed and validated, the last used of them up to so many bytes of memory. Apollo's own store
 * counts a document's syntax tree as JSON, which leaves out comments and white space: of one small query with long
 * comments, each time another one, it would keep gigabytes.
 */
export class DocumentStore {
  /** In the order of their last use. */
  private readonly held = new Map<string, { readonly document: DocumentNode; readonly bytes: number }>();
  private total = 0;

  constructor(private readonly maxBytes = 32 * 1024 * 1024) {}

  /** How many bytes the documents take, estimated. */
  get bytes(): number {
    return this.total;
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const found = this.held.get(key);
    if (found !== undefined) {
      this.held.delete(key);
      this.held.set(key, found);
    }
    return Promise.resolve(found?.document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.remove(key);
    const bytes = bytesOf(document) + 2 * key.length;
    this.held.set(key, { document, bytes });
    this.total += bytes;
    for (const oldest of this.held.keys()) {
      if (this.total <= this.maxBytes) break;
      this.remove(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.remove(key));
  }

  private remove(key: string): boolean {
    this.total -= this.held.get(key)?.bytes ?? 0;
    return this.held.delete(key);
  }
}

function bytesOf({ loc }: DocumentNode): number {
  if (loc === undefined) throw new Error('a document without locations does not show how large it is');
  let tokens = 0;
  for (let token = loc.startToken.next; token !== null; token = token.next) tokens += 1;
  // JavaScript keeps two bytes for each character if one of them is not Latin.
  return BYTES_PER_DOCUMENT + 2 * loc.source.body.length + BYTES_PER_TOKEN * tokens;
}
