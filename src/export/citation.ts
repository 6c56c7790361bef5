import type { PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import type { ToldClaim } from '../model/wording-claim.js';
import { timeInWords } from '../model/wording-time.js';
import { type QuotedWords, textFragmentUrl } from '../model/text-fragment.js';
import type { SubgraphRecords } from './records.js';

/** A quote with all that is needed to cite it. */
export interface Citation extends QuotedWords {
  readonly passage: PassageRow;
  readonly source: SourceRow;
  /** The source's page, opened at the words. */
  readonly url: string;
}

/** A row whose evidence is stored as lists of one length. */
export interface Evidenced {
  readonly passages: readonly string[];
  readonly quotes: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** Looks up what records refer to by id. */
export class Lookup {
  private readonly passages: ReadonlyMap<string, PassageRow>;
  private readonly sources: ReadonlyMap<string, SourceRow>;
  private readonly names: ReadonlyMap<string, string>;

  constructor({ passages, sources, speakers, entities }: SubgraphRecords) {
    this.passages = new Map(passages.map((passage) => [passage.id, passage]));
    this.sources = new Map(sources.map((source) => [source.id, source]));
    this.names = new Map([...speakers, ...entities].map(({ id, name }) => [id, name]));
  }

  /** The name of an entity or a speaker; its id where it has none here. */
  name(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** The name of whom a source reports as saying a claim; null for what it narrates itself. */
  speaker({ attributedTo }: Pick<RelationshipRow, 'attributedTo'>): string | null {
    return attributedTo === null ? null : this.name(attributedTo);
  }

  /** A claim as it is put into words. */
  told(claim: RelationshipRow): ToldClaim {
    return { ...claim, speaker: this.speaker(claim) };
  }

  citations({ passages, quotes, prefixes, suffixes }: Evidenced): Citation[] {
    return passages.map((id, index) => {
      const passage = this.passages.get(id);
      const source = this.sources.get(passage?.source ?? '');
      // The loader refuses evidence that names no passage; a row that does is a defect.
      if (passage === undefined || source === undefined) throw new TypeError(`evidence names no known passage: ${id}`);
      const words = { quote: quotes[index] ?? '', prefix: prefixes[index] ?? '', suffix: suffixes[index] ?? '' };
      return { ...words, passage, source, url: textFragmentUrl(source.url, words) };
    });
  }

  /** “quote” (title, publisher, date, passage, address) for each piece of evidence. */
  cite(row: Evidenced): string {
    return this.citations(row)
      .map(({ quote, passage, source }) => {
        const date = source.date === null ? null : timeInWords(source.date);
        const of = [source.title, source.publisher, date, passage.locator, source.url];
        return `“${quote}” (${of.filter((part) => part !== null).join(', ')})`;
      })
      .join('; ');
  }
}

/** The ids of the sources that evidence stands in, each once. */
export function sourcesOf({ passages }: Pick<Evidenced, 'passages'>): string[] {
  return [...new Set(passages.map((id) => id.split('#')[0] ?? id))];
}
