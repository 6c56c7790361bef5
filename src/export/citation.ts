import type { PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import { isolate } from '../model/isolate.js';
import { readPreferences, supersededInWords } from '../model/preference.js';
import { type ToldClaim, speakerOf } from '../model/wording-claim.js';
import { timeInWords } from '../model/wording-time.js';
import { type Evidence, type Evidenced, readEvidence, sourceOf } from '../model/evidence.js';
import { evidenceInWords } from '../model/wording-evidence.js';
import { textFragmentUrl } from '../model/text-fragment.js';
import { type PlanData, planDataOf } from './plan-data.js';
import type { SubgraphRecords } from './records.js';

/** A piece of evidence with everything needed to cite it. */
export interface Citation extends Omit<Evidence, 'passage'> {
  readonly passage: PassageRow;
  readonly source: SourceRow;
  /** The source's page, scrolled to the quote if there is one. */
  readonly url: string;
}

type Said = Pick<RelationshipRow, 'attributedTo' | 'attributedToMany'>;

/** Looks up by id what the records refer to. */
export class Lookup {
  private readonly passages: ReadonlyMap<string, PassageRow>;
  private readonly sources: ReadonlyMap<string, SourceRow>;
  private readonly names: ReadonlyMap<string, string>;
  readonly vocabulary: SubgraphRecords['vocabulary'];
  /** What became of a plan, as the records see it on their day, and what a claim does to others. */
  readonly planData: (claim: { readonly id: string }) => PlanData;

  private readonly looks: SubgraphRecords['looks'];

  constructor({ passages, sources, speakers, entities, vocabulary, plans, plansAsOf, looks }: SubgraphRecords) {
    this.vocabulary = vocabulary;
    this.looks = looks;
    this.planData = (claim) => planDataOf(claim, plans, plansAsOf ?? null);
    this.passages = new Map(passages.map((passage) => [passage.id, passage]));
    this.sources = new Map(sources.map((source) => [source.id, source]));
    this.names = new Map([...speakers, ...entities].map(({ id, name }) => [id, name]));
  }

  /** The colour that a view gives an entity or a claim, where that is not its kind's. */
  colourOf(id: string): string | undefined {
    return this.looks?.colours.get(id);
  }

  /** Whether a view says where its entities are. */
  get hasPlaces(): boolean {
    return (this.looks?.places.size ?? 0) > 0;
  }

  /** Where a view has an entity, with y downwards. */
  placeOf(id: string): { readonly x: number; readonly y: number } | undefined {
    return this.looks?.places.get(id);
  }

  /** The name of an entity or speaker, or its id if the records do not include it. */
  name(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** The name of those to whom a source attributes a claim, or null if the source makes the claim itself. */
  speaker({ attributedTo, attributedToMany }: Said): string | null {
    const named = (id: string | null) => (id === null ? null : { name: this.name(id) });
    return speakerOf({ attributedTo: named(attributedTo), attributedToMany: named(attributedToMany) });
  }

  /** A claim in the form that the wording functions take. */
  told(claim: RelationshipRow): ToldClaim {
    const supersededText = supersededInWords(readPreferences(claim.supersededBy));
    return { ...claim, speaker: this.speaker(claim), supersededText };
  }

  citations(row: Evidenced): Citation[] {
    return readEvidence(row).map((item) => {
      const passage = this.passages.get(item.passage);
      const source = this.sources.get(passage?.source ?? '');
      // The loader refuses evidence that names no passage, so such a row is a bug.
      if (passage === undefined || source === undefined)
        throw new TypeError(`evidence names no known passage: ${item.passage}`);
      return { ...item, passage, source, url: textFragmentUrl(source.url, item) };
    });
  }

  /** Formats each piece of evidence as its words (title, publisher, date, passage, address). */
  cite(row: Evidenced): string {
    return this.citations(row)
      .map(({ passage, source, ...item }) => {
        const date = source.date === null ? null : timeInWords(source.date);
        const of = [isolate(source.title), isolate(source.publisher), date, passage.locator, source.url];
        return `${evidenceInWords(item)} (${of.filter((part) => part !== null).join(', ')})`;
      })
      .join('; ');
  }
}

/** The ids of the sources of a row's passages, without duplicates: of an entity, those of its names and dates as well. */
export function sourcesOf({ passages }: { readonly passages: readonly string[] }): string[] {
  return [...new Set(passages.map(sourceOf))];
}
