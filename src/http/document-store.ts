import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How much memory a token and its part of the syntax tree take, in bytes: 320 to 480 as measured. */
const BYTES_PER_TOKEN = 512;
const BYTES_PER_DOCUMENT = 2_048;

/**
 * The documents that were parsed and validated, the last used of them up to so many bytes of memory. Apollo's own store
 * counts a document's syntax tree as JSON, which leaves out comments and white space: of one small query with long
 * comments, each time another one, it would keep gigabytes.
 */
export class DocumentStore {
  /** How often a document was asked for. */
  readonly asked = { hits: 0, misses: 0 };
  private readonly held: LRUCache<string, DocumentNode>;

  constructor(maxBytes = 32 * 1024 * 1024) {
    const sizeCalculation = (document: DocumentNode, key: string): number => bytesOf(document) + 2 * key.length;
    this.held = new LRUCache({ maxSize: maxBytes, sizeCalculation });
  }

  /** How many bytes the documents take, estimated. */
  get bytes(): number {
    return this.held.calculatedSize;
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const known = this.held.get(key);
    this.asked[known === undefined ? 'misses' : 'hits'] += 1;
    return Promise.resolve(known);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.held.set(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.held.delete(key));
  }
}

function bytesOf({ loc }: DocumentNode): number {
  if (loc === undefined) throw new Error('a document without locations does not show how large it is');
  let tokens = 0;
  for (let token = loc.startToken.next; token !== null; token = token.next) tokens += 1;
  // JavaScript keeps two bytes for each character if one of them is not Latin.
  return BYTES_PER_DOCUMENT + 2 * loc.source.body.length + BYTES_PER_TOKEN * tokens;
}
