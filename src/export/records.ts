import type { StoryStep } from '../model/story.js';
import type { PlanLookup } from './plan-data.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { EntityRow, PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';

/** The input of every format: complete records, and the version of the data they come from. */
export interface SubgraphRecords {
  /** Sorted by id, as every list here. */
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  /** The passages that the evidence names, in document order. For the whole graph, every passage. */
  readonly passages: readonly PassageRow[];
  readonly sources: readonly SourceRow[];
  /** The speakers of the claims, including those that are not among the entities. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  /** What became of plans. */
  readonly plans: PlanLookup;
  /** The day on which plans are seen. Absent where all that is known counts. */
  readonly plansAsOf?: string;
  readonly dataVersion: string;
  /** The kinds and types, and what the record is called. */
  readonly vocabulary: Vocabulary;
  /** Describes for a reader which part of the graph this is. */
  readonly title: string;
  /** A short form of the title for file names: lower-case letters, digits and hyphens. Empty for the whole graph. */
  readonly slug: string;
  /** The ids of the entities that the user asked about. */
  readonly focus: readonly string[];
  /**
   * The requested paths, best first. Each step has the ids of every claim that makes it. Absent if no paths were
   * requested.
   */
  readonly paths?: readonly { readonly nodes: readonly string[]; readonly hops: readonly (readonly string[])[] }[];
  /** How a view shows them; absent where none does. */
  readonly looks?: Looks;
  /** The story that tells of these claims, step by step. Absent where no story was asked for. */
  readonly story?: ToldStory;
  /** Whether the records are everything in the graph. */
  readonly whole: boolean;
}

export interface ToldStory {
  readonly title: string;
  readonly summary: string | undefined;
  readonly steps: readonly ToldStep[];
}

export interface ToldStep {
  readonly step: StoryStep;
  /** What its picture shows; undefined where that would be too much. */
  readonly drawn: SubgraphRecords | undefined;
  /** How many claims of the view the picture leaves out. */
  readonly left: number;
}

/** Where a view has its entities, and its colours where they are not those of the kinds. */
interface Looks {
  /** With y downwards. Empty for a view without a picture. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** By the ids of entities and claims, as `#rrggbb`. */
  readonly colours: ReadonlyMap<string, string>;
  /** What the colours mean. */
  readonly legend: readonly { readonly colour: string; readonly text: string }[];
}

/** What a format produces: text, bytes, or pieces if the result may be long. */
export type Written = string | Uint8Array | Iterable<string | Uint8Array>;

/** Compares two ids by code unit, which gives the same order on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
