import type { PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import type { ToldClaim } from '../model/wording-claim.js';
import { timeInWords } from '../model/wording-time.js';
import { type QuotedWords, textFragmentUrl } from '../model/text-fragment.js';
import type { SubgraphRecords } from './records.js';

/** A quote with everything needed to cite it. */
export interface Citation extends QuotedWords {
  readonly passage: PassageRow;
  readonly source: SourceRow;
  /** The source's page, scrolled to the quote. */
  readonly url: string;
}

/** A row that stores its evidence as parallel lists of equal length. */
export interface Evidenced {
  readonly passages: readonly string[];
  readonly quotes: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** Looks up by id what the records refer to. */
export class Lookup {
  private readonly passages: ReadonlyMap<string, PassageRow>;
  private readonly sources: ReadonlyMap<string, SourceRow>;
  private readonly names: ReadonlyMap<string, string>;

  constructor({ passages, sources, speakers, entities }: SubgraphRecords) {
    this.passages = new Map(passages.map((passage) => [passage.id, passage]));
    this.sources = new Map(sources.map((source) => [source.id, source]));
    this.names = new Map([...speakers, ...entities].map(({ id, name }) => [id, name]));
  }

  /** The name of an entity or speaker, or its id if the records do not include it. */
  name(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** The name of the speaker to whom a source attributes a claim, or null if the source makes the claim itself. */
  speaker({ attributedTo }: Pick<RelationshipRow, 'attributedTo'>): string | null {
    return attributedTo === null ? null : this.name(attributedTo);
  }

  /** A claim in the form that the wording functions take. */
  told(claim: RelationshipRow): ToldClaim {
    return { ...claim, speaker: this.speaker(claim) };
  }

  citations({ passages, quotes, prefixes, suffixes }: Evidenced): Citation[] {
    return passages.map((id, index) => {
      const passage = this.passages.get(id);
      const source = this.sources.get(passage?.source ?? '');
      // The loader refuses evidence that names no passage, so such a row is a bug.
      if (passage === undefined || source === undefined) throw new TypeError(`evidence names no known passage: ${id}`);
      const words = { quote: quotes[index] ?? '', prefix: prefixes[index] ?? '', suffix: suffixes[index] ?? '' };
      return { ...words, passage, source, url: textFragmentUrl(source.url, words) };
    });
  }

  /** Formats each piece of evidence as “quote” (title, publisher, date, passage, address). */
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

/** The ids of the sources that the evidence comes from, without duplicates. */
export function sourcesOf({ passages }: Pick<Evidenced, 'passages'>): string[] {
  return [...new Set(passages.map((id) => id.split('#')[0] ?? id))];
}
