import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the Gregorian calendar, such as `2019-11-04`. To give a year or a month, use a range from its first day to its last. */
  Date: { input: string; output: string; }
  /** The kind of an entity. Each kind is also a type that implements Entity. */
  EntityKind: { input: string; output: string; }
  /** What a claim says about its source and its target. The direction is that of the sentence. */
  RelationshipType: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** What kind of answer a question has. */
export type AnswerKind =
  /** The question has one of the forms, and its operation found what it asks for. */
  | 'EXACT'
  /** Nothing in the data says so, or a name in the question is unknown or ambiguous. `nearest` has the claims that come nearest. */
  | 'NOT_SAID'
  /** The claims that say most of the question, best first. Read them: none of them need be meant. */
  | 'RANKED';

/** A measure of how central an entity is. Each measure covers the whole graph and follows relationships in both directions. */
export type Centrality =
  /** The share of shortest paths between other entities that pass through it (Brandes), 0 to 1. */
  | 'BETWEENNESS'
  /** The number of relationships it takes part in. */
  | 'DEGREE'
  /**
   * The probability of reaching it on an endless random walk along relationships (damping 0.85, weighted by the number of relationships
   * between two entities).
   */
  | 'PAGERANK';

/** How explicitly a source makes a claim. */
export type Certainty =
  /** Clearly implied. */
  | 'IMPLIED'
  /** Stated explicitly. */
  | 'STATED';

/** A citation style. */
export type CitationStyle =
  /** BibTeX, with an entry for each source and the passages and quotes in its note. */
  | 'BIBTEX'
  /** CSL-JSON for citation managers, with an item for each source. */
  | 'CSL_JSON'
  /** A footnote for each quote. */
  | 'FOOTNOTE';

/** How the claims of two sides match. */
export type ClaimMatch =
  /** The type is the same, and each side says it about itself: Japan says "Japan issued it", and ASEAN says "ASEAN issued it". */
  | 'ITSELF'
  /** The type, source and target are the same, so both sides say the same thing. */
  | 'SAME';

/** A range of days, both ends included. Give one end or both. Without `from` the range has no start, and without `to` it has no end. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, not before `from`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A derived answer that would be another without a relationship. */
export type Decided =
  /** The status of an agreement: the relationship is a signature, a ratification, its force or its end. */
  | 'AGREEMENT_STATUS'
  /** What became of a plan: the relationship follows it up. */
  | 'PLAN_STATUS'
  /** Which of two contradictory relationships is preferred: it is this one. */
  | 'PREFERENCE';

/** The direction of a relationship as seen from an entity. It is the direction in which the sentence reads. */
export type Direction =
  /** Either direction. */
  | 'BOTH'
  /** The entity is the relationship's target. */
  | 'IN'
  /** The entity is the relationship's source. */
  | 'OUT';

/** Conditions for the entities to return. All the given conditions must hold. */
export type EntityFilter = {
  /** The relationship with `connectedTo` may hold on this day, or is undated. Cannot be combined with `connectedDuring`. */
  readonly connectedAsOf?: InputMaybe<Scalars['Date']['input']>;
  /** The relationship with `connectedTo` may hold on a day in this range, or is undated. */
  readonly connectedDuring?: InputMaybe<DateRange>;
  /** The entity has a relationship with this entity (an id, name or alias). */
  readonly connectedTo?: InputMaybe<Scalars['ID']['input']>;
  /** The entity is named in the passage with this id. */
  readonly passage?: InputMaybe<Scalars['ID']['input']>;
  /** The entity is named in the source with this id. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The name, an alias or the summary contains this text. Case and accents are ignored. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort a list of entities. Ties are ordered by id. */
export type EntityOrder = {
  /** The direction to sort in. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to sort by. */
  readonly field: EntityOrderField;
};

/** The fields that a list of entities can be sorted by. */
export type EntityOrderField =
  /** By the first possible day of the entity's own date. Undated entities come last in either direction. */
  | 'DATE'
  /** By kind, then by name. */
  | 'KIND'
  /** By name. Case and accents are ignored. */
  | 'NAME';

/** How a piece of evidence can be checked, strongest first. */
export type EvidenceStrength =
  /** A page that was read and may not be copied: our paraphrase, with the place, the day and a fingerprint of the words. */
  | 'CITED'
  /** Words of the source, which a machine found in a held copy of the text. */
  | 'QUOTED'
  /** A row of a table, which a machine found in a held copy by its key. */
  | 'ROW';

/** A file format for part of the graph. PNG and zipped CSV are not text; get them from `/export/png` and `/export/csv`. */
export type ExportFormat =
  /** A Cypher script that fills an empty Neo4j. */
  | 'CYPHER'
  /** Cytoscape.js JSON, with `elements.nodes[].data` and `elements.edges[].data`. */
  | 'CYTOSCAPE'
  /** DOT, for Graphviz. */
  | 'DOT'
  /** GEXF 1.3, for Gephi. */
  | 'GEXF'
  /** GEXF 1.2, for networkx and older Gephi. */
  | 'GEXF12'
  /** GraphML, for networkx, igraph, yEd, Cytoscape and Gephi. */
  | 'GRAPHML'
  /** A web page that works offline, with the picture, pan, zoom, search and the quotes, for up to 600 entities. */
  | 'HTML'
  /** JSON-LD, with schema.org, PROV-O and Web Annotations. */
  | 'JSONLD'
  /** Markdown, with a footnote for each claim. */
  | 'MARKDOWN'
  /** A Mermaid flowchart, for documents. */
  | 'MERMAID'
  /** An SVG picture with a legend and sources, for up to 600 entities. */
  | 'SVG'
  /** Turtle, with the same triples as the JSON-LD. */
  | 'TURTLE';

/** The shape that stands for a kind in pictures and legends. */
export type Mark =
  /** A filled circle. */
  | 'CIRCLE'
  /** A cross with arms of one length. */
  | 'CROSS'
  /** A square on its corner. */
  | 'DIAMOND'
  /** A triangle that points down. */
  | 'DOWN_TRIANGLE'
  /** A shape with six sides. */
  | 'HEXAGON'
  /** A shape with five sides. */
  | 'PENTAGON'
  /** A circle with a hole. */
  | 'RING'
  /** A square. */
  | 'SQUARE'
  /** A star with five points. */
  | 'STAR'
  /** A triangle that points up. */
  | 'TRIANGLE';

/** How a source presents a claim. */
export type Modality =
  /** Reported as fact. */
  | 'FACT'
  /** Announced, but not yet done when the source was written. */
  | 'PLAN'
  /** A hope, concern, intention or opinion, or thanks or praise. */
  | 'POSITION';

/** What a name is to its entity. */
export type NameForm =
  /** Initial letters or the like. */
  | 'ACRONYM'
  /** A name that is no longer in use. */
  | 'FORMER'
  /** A name in a language of the entity itself, as its own people write it. */
  | 'LOCAL'
  /** The full official name. */
  | 'OFFICIAL'
  /** The usual short name. */
  | 'SHORT';

/** The direction of a sort. */
export type OrderDirection =
  /** Ascending: from A to Z, oldest first. */
  | 'ASC'
  /** Descending: from Z to A, newest first. */
  | 'DESC';

/** What decides which paths come first. */
export type PathRanking =
  /** The paths that say most come first: those of the least `cost`. For graphs of up to 500,000 claims. */
  | 'INFORMATIVE'
  /** The shortest paths come first, then those whose entities' ids along the path come first. */
  | 'SHORTEST';

/** The length of a group in a timeline. */
export type Period =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** What a later claim does to a plan. */
export type PlanEffect =
  /** The plan was given up. */
  | 'ABANDONS'
  /** Something else, or another time, took its place. */
  | 'CHANGES'
  /** The plan was done. */
  | 'FULFILS'
  /** The plan was begun. */
  | 'STARTS';

/** What became of a plan. */
export type PlanStatus =
  /** A later claim says that it was given up. */
  | 'ABANDONED'
  /** A later claim says that something else, or another time, took its place. */
  | 'CHANGED'
  /** A later claim says that it was done. */
  | 'FULFILLED'
  /** Someone searched for what became of it and found nothing. */
  | 'NOTHING_FOUND'
  /** Nothing in the data says what became of it, and nobody has searched yet. */
  | 'OPEN'
  /** A later claim says that work on it began. */
  | 'STARTED';

/** How precisely a time is known. A filter by day keeps everything that may fall on that day: `2019` overlaps `2019-06`. */
export type Precision =
  /** To the day. */
  | 'DAY'
  /** As an interval, which may be open. */
  | 'INTERVAL'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** Conditions for the relationships to return. All the given conditions must hold. */
export type RelationshipFilter = {
  /** The source, the target or what the claim regards is one of these entities (ids, names or aliases), at most 200. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The claim may hold on this day, or is undated. Cannot be combined with `from` and `to`, which leave undated claims out. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The claim is made by one of these speakers or sides (ids, names or aliases), at most 200. A side's statements include those of anyone
   * who speaks for it by office: `Japan` also keeps what its prime minister says.
   */
  readonly attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The certainty is one of these. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** The claim may hold on a day in this range, or is undated. Cannot be combined with `asOf`, `from` or `to`. */
  readonly during?: InputMaybe<DateRange>;
  /** The strongest evidence is one of these. `[QUOTED, ROW]` keeps what a machine has checked. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceStrength>>;
  /** The claim is dated and may hold on this day or later. Undated claims are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The source or the target is one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']>>;
  /** The modality is one of these. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** If `true`, the source narrates the claim itself and attributes it to nobody. If `false`, the source reports that someone said it. */
  readonly narrated?: InputMaybe<Scalars['Boolean']['input']>;
  /** If `true`, `attributedTo` also keeps what many members of these, whom the source does not name, are reported as saying. */
  readonly ofManyMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** The passage with this id supports the claim. */
  readonly passage?: InputMaybe<Scalars['ID']['input']>;
  /** The source with this id supports the claim. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The source attributes the claim explicitly to one of these (ids, names or aliases), at most 200. `Japan` keeps what "Japan" says, but
   * not what its prime minister says.
   */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** If `false`, no claim that contradicts it is preferred to it. If `true`, one is. */
  readonly superseded?: InputMaybe<Scalars['Boolean']['input']>;
  /** The sentence, a quote, a row or a paraphrase contains this text. Case and accents are ignored. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The claim is dated and may hold on this day or earlier. Undated claims are left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The type is one of these. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']>>;
};

/** Why a claim is included, nearest first. If there are several reasons, the nearest one counts. */
export type SaidReason =
  /** The entity is one of the claim's two ends, or what it is said regarding. */
  | 'DIRECT'
  /** A passage that supports the claim stands under a heading that names the entity. The claim itself does not name it. */
  | 'HEADING'
  /**
   * The claim is about an entity that is a part or an instance of this one: another claim says so, of a type that is marked as narrowing
   * (`PART_OF` and `COVERS_FIELD` here).
   */
  | 'STEP';

/** How much of a document a copy has, or how much of a page was read. */
export type SourceExtent =
  /** All of it. */
  | 'FULL'
  /** A part of it. */
  | 'PARTIAL';

/** What kind of source it is, the one that decides first. */
export type SourceTier =
  /** A dataset that others compiled. */
  | 'DATASET'
  /** A copy of an official text on another site. */
  | 'MIRROR'
  /** Published by the government or body that acts or speaks in it. */
  | 'OFFICIAL'
  /** A news report. */
  | 'PRESS'
  /** Anything else that reports at second hand. */
  | 'SECONDARY'
  /** The text of a treaty. */
  | 'TREATY';

/** How far an agreement has come. A later stage implies the earlier ones. */
export type Stage =
  /** It was in force, or open to be, and is so for no party any longer. */
  | 'ENDED'
  /** It is in force for at least one party. */
  | 'IN_FORCE'
  /** A source speaks of it, and none says that a party had signed it. */
  | 'PROPOSED'
  /** At least one party has signed or ratified it, and it is in force for none. */
  | 'SIGNED';

/**
 * How the date of a timeline entry relates to the requested range of days, as far as the date settles it. Without `from` and `to` the range is
 * all of time, and every entry is within it.
 */
export type TimelineFit =
  /**
   * It was going on in the range: an interval that certainly includes a day of the range, and starts before it or ends after it, or may.
   * Examples: `1967-08-08/..` for any year from 1967 to the source's own, since no source knows what comes after it; `2019/2019-11-02` for November 2019, whenever in 2019 it started.
   */
  | 'ONGOING'
  /**
   * It may or may not fall in the range: the date is coarser than the range (`2019` for November 2019), an open or coarse end leaves it
   * unsettled (`../2020`, without a start, for November 2019), or the date is uncertain or approximate (`2019?`, `2011~`) and may be
   * another.
   */
  | 'POSSIBLE'
  /**
   * It happened in the range: every day that the date can mean is in the range, as are those of `2019-11-04` and `2019-11` for November
   * 2019.
   */
  | 'WITHIN';

export type AskQueryVariables = Exact<{
  text: Scalars['String']['input'];
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
}>;


export type AskQuery = { readonly ask: (
    { readonly kind: AnswerKind, readonly form: string, readonly interpretation: string, readonly tryNext: ReadonlyArray<string>, readonly nearest: ReadonlyArray<{ readonly score: number, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly answer: (
      { readonly message: string, readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string }> }
      & { readonly __typename: 'Ambiguous' }
    ) | (
      { readonly holds: boolean | null, readonly truncated: boolean, readonly said: ReadonlyArray<{ readonly reason: SaidReason, readonly reasonText: string | null }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }
      & { readonly __typename: 'AskedClaims' }
    ) | (
      { readonly totalCount: number, readonly entities: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }
      & { readonly __typename: 'AskedEntities' }
    ) | (
      { readonly entity: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }
      & { readonly __typename: 'AskedEntity' }
    ) | (
      { readonly totalCount: number, readonly plans: ReadonlyArray<{ readonly status: PlanStatus, readonly text: string, readonly madeBy: { readonly id: string, readonly kind: string, readonly name: string }, readonly madeOn: { readonly edtf: string } | null, readonly due: { readonly edtf: string } | null, readonly claim: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly on: string, readonly claim: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly searched: ReadonlyArray<{ readonly on: string, readonly where: string }> }> }
      & { readonly __typename: 'AskedPlans' }
    ) | (
      { readonly quantities: ReadonlyArray<{ readonly quantity: { readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }, readonly entity: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null }> }
      & { readonly __typename: 'AskedQuantities' }
    ) | (
      { readonly neighbours: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: string, readonly name: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }> }
      & { readonly __typename: 'AskedShared' }
    ) | (
      { readonly totalCount: number, readonly entries: ReadonlyArray<{ readonly fit: TimelineFit, readonly when: { readonly edtf: string }, readonly entity: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null }> }
      & { readonly __typename: 'AskedTimeline' }
    ) | (
      { readonly claims: ReadonlyArray<{ readonly score: number, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }> }
      & { readonly __typename: 'ClaimSearch' }
    ) | (
      { readonly message: string }
      & { readonly __typename: 'NoPath' }
    ) | (
      { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }> }
      & { readonly __typename: 'NotFound' }
    ) | (
      { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly cost: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string, readonly kind: string, readonly name: string }, readonly to: { readonly id: string, readonly kind: string, readonly name: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }> }> }
      & { readonly __typename: 'Paths' }
    ) }
    & { readonly __typename: 'Answered' }
  ) | (
    { readonly message: string, readonly forms: ReadonlyArray<{ readonly name: string, readonly pattern: string, readonly explanation: string, readonly example: string | null }>, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }> }
    & { readonly __typename: 'NotUnderstood' }
  ) };

export type CiteQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  style: CitationStyle;
}>;


export type CiteQuery = { readonly cite: { readonly text: string, readonly missing: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly url: string, readonly licence: string }> } };

export type CommunitiesQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
}>;


export type CommunitiesQuery = { readonly communities: ReadonlyArray<{ readonly id: number, readonly label: string, readonly size: number, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }> }> };

export type CompareIssuersQueryVariables = Exact<{
  entity: Scalars['ID']['input'];
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CompareIssuersQuery = { readonly compareIssuers: { readonly truncated: boolean, readonly entity: { readonly id: string, readonly kind: string, readonly name: string }, readonly a: { readonly id: string, readonly kind: string, readonly name: string }, readonly b: { readonly id: string, readonly kind: string, readonly name: string }, readonly speakersA: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly speakersB: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly both: ReadonlyArray<{ readonly match: ClaimMatch, readonly a: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }>, readonly b: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }>, readonly onlyA: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }>, readonly onlyB: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> } };

export type ConnectQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
}>;


export type ConnectQuery = { readonly connect: { readonly method: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }>, readonly unconnected: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }> } };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { readonly coverage: { readonly unsourced: number, readonly unsourcedIds: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly entities: number, readonly relationships: number, readonly source: { readonly id: string, readonly title: string }, readonly passages: ReadonlyArray<{ readonly entities: number, readonly relationships: number, readonly passage: { readonly id: string } }> }> } };

export type EntitiesQueryVariables = Exact<{
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  passage?: InputMaybe<Scalars['ID']['input']>;
  connectedTo?: InputMaybe<Scalars['ID']['input']>;
  connectedAsOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntitiesQuery = { readonly entities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type EntityQueryVariables = Exact<{
  entity: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input']>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityQuery = { readonly entity: (
    { readonly nameJa: string | null, readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly form: NameForm, readonly when: { readonly text: string } | null }>, readonly status: { readonly stage: Stage, readonly certain: boolean, readonly asOf: string, readonly text: string } | null, readonly relationships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }
    & { readonly __typename: 'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic' }
  ) | (
    { readonly message: string, readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string }> }
    & { readonly __typename: 'Ambiguous' }
  ) | (
    { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }> }
    & { readonly __typename: 'NotFound' }
  ) };

export type RefFragment = { readonly id: string, readonly kind: string, readonly name: string };

export type WordsFragment = { readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } };

export type AmountFragment = { readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null };

export type DescriptionFragment = { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> };

export type ClaimFragment = { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> };

export type ClaimPageFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } };

export type EntryFragment = { readonly fit: TimelineFit, readonly when: { readonly edtf: string }, readonly entity: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null };

export type PlanPartsFragment = { readonly status: PlanStatus, readonly text: string, readonly madeBy: { readonly id: string, readonly kind: string, readonly name: string }, readonly madeOn: { readonly edtf: string } | null, readonly due: { readonly edtf: string } | null, readonly claim: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly on: string, readonly claim: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly searched: ReadonlyArray<{ readonly on: string, readonly where: string }> };

export type PublicationFragment = { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly url: string, readonly licence: string };

export type RouteFragment = { readonly cost: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string, readonly kind: string, readonly name: string }, readonly to: { readonly id: string, readonly kind: string, readonly name: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }> };

export type UnknownFragment = { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }> };

export type CandidateFragment = { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string };

export type SeveralFragment = { readonly message: string, readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string }> };

export type NeighbourhoodQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly method: string, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> } };

export type PassageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PassageQuery = { readonly node: { readonly __typename: 'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Relationship' | 'Statement' | 'Topic' } | (
    { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly url: string, readonly licence: string }, readonly entities: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }
    & { readonly __typename: 'Passage' }
  ) | (
    { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly url: string, readonly licence: string, readonly passages: ReadonlyArray<{ readonly id: string, readonly locator: string }> }
    & { readonly __typename: 'Source' }
  ) | null };

export type PathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality> | Modality>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rankBy?: InputMaybe<PathRanking>;
}>;


export type PathsQuery = { readonly paths: (
    { readonly message: string, readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string }> }
    & { readonly __typename: 'Ambiguous' }
  ) | (
    { readonly message: string }
    & { readonly __typename: 'NoPath' }
  ) | (
    { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }> }
    & { readonly __typename: 'NotFound' }
  ) | (
    { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly cost: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string }>, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string, readonly kind: string, readonly name: string }, readonly to: { readonly id: string, readonly kind: string, readonly name: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }> }> }
    & { readonly __typename: 'Paths' }
  ) };

export type PlansQueryVariables = Exact<{
  madeBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  madeAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<PlanStatus> | PlanStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PlansQuery = { readonly plans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly status: PlanStatus, readonly text: string, readonly madeBy: { readonly id: string, readonly kind: string, readonly name: string }, readonly madeOn: { readonly edtf: string } | null, readonly due: { readonly edtf: string } | null, readonly claim: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly on: string, readonly claim: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly searched: ReadonlyArray<{ readonly on: string, readonly where: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type RankingQueryVariables = Exact<{
  by: Centrality;
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RankingQuery = { readonly ranking: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly entity: { readonly id: string, readonly kind: string, readonly name: string } }> };

export type RefsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type RefsQuery = { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string } | null> };

export type RelationshipsQueryVariables = Exact<{
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality> | Modality>;
  certainty?: InputMaybe<ReadonlyArray<Certainty> | Certainty>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
  source?: InputMaybe<Scalars['ID']['input']>;
  passage?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RelationshipsQuery = { readonly relationships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly entity: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } }> };

export type SharedQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SharedQuery = { readonly shared: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: string, readonly name: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> }> }> };

export type SourcesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly url: string, readonly licence: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { readonly statistics: { readonly entities: number, readonly relationships: number, readonly loadedAt: string, readonly byKind: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly type: string, readonly count: number }>, readonly byModality: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly byCertainty: ReadonlyArray<{ readonly certainty: Certainty, readonly count: number }>, readonly byIssuer: ReadonlyArray<{ readonly count: number, readonly issuer: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly manyOf: { readonly id: string, readonly kind: string, readonly name: string } | null }>, readonly bySource: ReadonlyArray<{ readonly entities: number, readonly relationships: number, readonly source: { readonly id: string, readonly title: string } }> } };

export type TimelineGroupsQueryVariables = Exact<{
  by: Period;
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type TimelineGroupsQuery = { readonly timelineGroups: ReadonlyArray<{ readonly period: string, readonly count: number, readonly entries: ReadonlyArray<{ readonly fit: TimelineFit, readonly when: { readonly edtf: string }, readonly entity: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null }> }> };

export type TimelineQueryVariables = Exact<{
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  fit?: InputMaybe<ReadonlyArray<TimelineFit> | TimelineFit>;
  modality?: InputMaybe<ReadonlyArray<Modality> | Modality>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly fit: TimelineFit, readonly when: { readonly edtf: string }, readonly entity: { readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly kind: string, readonly name: string }, readonly target: { readonly id: string, readonly kind: string, readonly name: string }, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly attributedToMany: { readonly id: string, readonly kind: string, readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly url: string, readonly passage: { readonly id: string } }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefFragmentDoc = new TypedDocumentString(`
    fragment Ref on Entity {
  id
  kind
  name
}
    `, {"fragmentName":"Ref"}) as unknown as TypedDocumentString<RefFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const ClaimPageFragmentDoc = new TypedDocumentString(`
    fragment ClaimPage on RelationshipConnection {
  totalCount
  edges {
    cursor
    node {
      ...Claim
    }
  }
  pageInfo {
    hasNextPage
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`, {"fragmentName":"ClaimPage"}) as unknown as TypedDocumentString<ClaimPageFragment, unknown>;
export const DescriptionFragmentDoc = new TypedDocumentString(`
    fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}`, {"fragmentName":"Description"}) as unknown as TypedDocumentString<DescriptionFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on TimelineEntry {
  fit
  when {
    edtf
  }
  entity {
    ...Description
  }
  relationship {
    ...Claim
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on Plan {
  status
  text
  madeBy {
    ...Ref
  }
  madeOn {
    edtf
  }
  due {
    edtf
  }
  claim {
    ...Claim
  }
  followUps {
    effect
    on
    claim {
      ...Claim
    }
  }
  searched {
    on
    where
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const PublicationFragmentDoc = new TypedDocumentString(`
    fragment Publication on Source {
  id
  title
  publisher
  date
  url
  licence
}
    `, {"fragmentName":"Publication"}) as unknown as TypedDocumentString<PublicationFragment, unknown>;
export const RouteFragmentDoc = new TypedDocumentString(`
    fragment Route on Path {
  cost
  nodes {
    ...Ref
  }
  hops {
    from {
      ...Ref
    }
    to {
      ...Ref
    }
    relationships {
      ...Claim
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`, {"fragmentName":"Route"}) as unknown as TypedDocumentString<RouteFragment, unknown>;
export const UnknownFragmentDoc = new TypedDocumentString(`
    fragment Unknown on NotFound {
  message
  suggestions {
    ...Ref
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}`, {"fragmentName":"Unknown"}) as unknown as TypedDocumentString<UnknownFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on Entity {
  ...Ref
  summary
}
    fragment Ref on Entity {
  id
  kind
  name
}`, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const SeveralFragmentDoc = new TypedDocumentString(`
    fragment Several on Ambiguous {
  message
  candidates {
    ...Candidate
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Candidate on Entity {
  ...Ref
  summary
}`, {"fragmentName":"Several"}) as unknown as TypedDocumentString<SeveralFragment, unknown>;
export const AskDocument = new TypedDocumentString(`
    query Ask($text: String!, $evidence: [EvidenceStrength!]) {
  ask(text: $text, evidence: $evidence) {
    __typename
    ... on Answered {
      kind
      form
      interpretation
      tryNext
      nearest {
        score
        relationship {
          ...Claim
        }
      }
      answer {
        __typename
        ... on AskedEntity {
          entity {
            ...Description
          }
        }
        ... on AskedEntities {
          totalCount
          entities {
            ...Description
          }
        }
        ... on AskedClaims {
          holds
          truncated
          said {
            reason
            reasonText
          }
          entities {
            ...Ref
          }
          relationships {
            ...Claim
          }
        }
        ... on AskedShared {
          neighbours {
            entity {
              ...Ref
            }
            relationships {
              ...Claim
            }
          }
        }
        ... on AskedTimeline {
          totalCount
          entries {
            ...Entry
          }
        }
        ... on AskedPlans {
          totalCount
          plans {
            ...PlanParts
          }
        }
        ... on AskedQuantities {
          quantities {
            quantity {
              ...Amount
            }
            entity {
              ...Description
            }
            relationship {
              ...Claim
            }
          }
        }
        ... on Paths {
          truncated
          paths {
            ...Route
          }
        }
        ... on ClaimSearch {
          claims {
            score
            relationship {
              ...Claim
            }
          }
        }
        ... on NoPath {
          message
        }
        ...Unknown
        ...Several
      }
    }
    ... on NotUnderstood {
      message
      forms {
        name
        pattern
        explanation
        example
      }
      suggestions {
        ...Ref
      }
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment Entry on TimelineEntry {
  fit
  when {
    edtf
  }
  entity {
    ...Description
  }
  relationship {
    ...Claim
  }
}
fragment PlanParts on Plan {
  status
  text
  madeBy {
    ...Ref
  }
  madeOn {
    edtf
  }
  due {
    edtf
  }
  claim {
    ...Claim
  }
  followUps {
    effect
    on
    claim {
      ...Claim
    }
  }
  searched {
    on
    where
  }
}
fragment Route on Path {
  cost
  nodes {
    ...Ref
  }
  hops {
    from {
      ...Ref
    }
    to {
      ...Ref
    }
    relationships {
      ...Claim
    }
  }
}
fragment Unknown on NotFound {
  message
  suggestions {
    ...Ref
  }
}
fragment Candidate on Entity {
  ...Ref
  summary
}
fragment Several on Ambiguous {
  message
  candidates {
    ...Candidate
  }
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const CiteDocument = new TypedDocumentString(`
    query Cite($ids: [ID!]!, $style: CitationStyle!) {
  cite(ids: $ids, style: $style) {
    text
    missing
    sources {
      ...Publication
    }
  }
}
    fragment Publication on Source {
  id
  title
  publisher
  date
  url
  licence
}`) as unknown as TypedDocumentString<CiteQuery, CiteQueryVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities($asOf: Date, $during: DateRange) {
  communities(asOf: $asOf, during: $during) {
    id
    label
    size
    entities {
      ...Ref
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const CompareIssuersDocument = new TypedDocumentString(`
    query CompareIssuers($entity: ID!, $a: ID!, $b: ID!, $asOf: Date, $during: DateRange, $first: Int) {
  compareIssuers(
    entity: $entity
    a: $a
    b: $b
    asOf: $asOf
    during: $during
    first: $first
  ) {
    entity {
      ...Ref
    }
    a {
      ...Ref
    }
    b {
      ...Ref
    }
    speakersA {
      ...Ref
    }
    speakersB {
      ...Ref
    }
    truncated
    both {
      match
      a {
        ...Claim
      }
      b {
        ...Claim
      }
    }
    onlyA {
      ...Claim
    }
    onlyB {
      ...Claim
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<CompareIssuersQuery, CompareIssuersQueryVariables>;
export const ConnectDocument = new TypedDocumentString(`
    query Connect($ids: [ID!]!, $maxLength: Int, $types: [RelationshipType!], $avoid: [ID!], $asOf: Date, $during: DateRange) {
  connect(
    ids: $ids
    maxLength: $maxLength
    types: $types
    avoid: $avoid
    asOf: $asOf
    during: $during
  ) {
    method
    nodes {
      ...Ref
    }
    relationships {
      ...Claim
    }
    unconnected {
      ...Ref
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<ConnectQuery, ConnectQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage {
  coverage {
    unsourced
    unsourcedIds
    sources {
      source {
        id
        title
      }
      entities
      relationships
      passages {
        passage {
          id
        }
        entities
        relationships
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($kinds: [EntityKind!], $text: String, $source: ID, $passage: ID, $connectedTo: ID, $connectedAsOf: Date, $first: Int, $after: String) {
  entities(
    kinds: $kinds
    where: {text: $text, source: $source, passage: $passage, connectedTo: $connectedTo, connectedAsOf: $connectedAsOf}
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      cursor
      node {
        ...Description
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($entity: ID!, $types: [RelationshipType!], $direction: Direction, $kinds: [EntityKind!], $asOf: Date, $during: DateRange, $first: Int, $after: String) {
  entity(id: $entity) {
    __typename
    ... on Entity {
      ...Description
      nameJa
      aliases
      sameAs
      quantities {
        ...Amount
      }
      names {
        text
        language
        form
        when {
          text
        }
      }
      status(asOf: $asOf) {
        stage
        certain
        asOf
        text
      }
      relationships(
        types: $types
        direction: $direction
        kinds: $kinds
        asOf: $asOf
        during: $during
        first: $first
        after: $after
      ) {
        ...ClaimPage
      }
    }
    ...Unknown
    ...Several
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment ClaimPage on RelationshipConnection {
  totalCount
  edges {
    cursor
    node {
      ...Claim
    }
  }
  pageInfo {
    hasNextPage
  }
}
fragment Unknown on NotFound {
  message
  suggestions {
    ...Ref
  }
}
fragment Candidate on Entity {
  ...Ref
  summary
}
fragment Several on Ambiguous {
  message
  candidates {
    ...Candidate
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $depth: Int, $types: [RelationshipType!], $kinds: [EntityKind!], $asOf: Date, $during: DateRange, $limit: Int) {
  neighbourhood(
    id: $id
    depth: $depth
    types: $types
    kinds: $kinds
    asOf: $asOf
    during: $during
    limit: $limit
  ) {
    method
    truncated
    nodes {
      ...Ref
    }
    relationships {
      ...Claim
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PassageDocument = new TypedDocumentString(`
    query Passage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Passage {
      id
      locator
      source {
        ...Publication
      }
      entities {
        ...Description
      }
      relationships {
        ...Claim
      }
    }
    ... on Source {
      ...Publication
      passages {
        id
        locator
      }
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment Publication on Source {
  id
  title
  publisher
  date
  url
  licence
}`) as unknown as TypedDocumentString<PassageQuery, PassageQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int, $types: [RelationshipType!], $avoid: [ID!], $modality: [Modality!], $evidence: [EvidenceStrength!], $asOf: Date, $during: DateRange, $first: Int, $rankBy: PathRanking) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    types: $types
    avoid: $avoid
    modality: $modality
    evidence: $evidence
    asOf: $asOf
    during: $during
    first: $first
    rankBy: $rankBy
  ) {
    __typename
    ... on Paths {
      truncated
      paths {
        ...Route
      }
    }
    ... on NoPath {
      message
    }
    ...Unknown
    ...Several
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment Route on Path {
  cost
  nodes {
    ...Ref
  }
  hops {
    from {
      ...Ref
    }
    to {
      ...Ref
    }
    relationships {
      ...Claim
    }
  }
}
fragment Unknown on NotFound {
  message
  suggestions {
    ...Ref
  }
}
fragment Candidate on Entity {
  ...Ref
  summary
}
fragment Several on Ambiguous {
  message
  candidates {
    ...Candidate
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($madeBy: [ID!], $madeAt: [ID!], $about: [ID!], $status: [PlanStatus!], $asOf: Date, $first: Int, $after: String) {
  plans(
    madeBy: $madeBy
    madeAt: $madeAt
    about: $about
    status: $status
    asOf: $asOf
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      cursor
      node {
        ...PlanParts
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment PlanParts on Plan {
  status
  text
  madeBy {
    ...Ref
  }
  madeOn {
    edtf
  }
  due {
    edtf
  }
  claim {
    ...Claim
  }
  followUps {
    effect
    on
    claim {
      ...Claim
    }
  }
  searched {
    on
    where
  }
}`) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking($by: Centrality!, $kinds: [EntityKind!], $asOf: Date, $during: DateRange, $first: Int) {
  ranking(by: $by, kinds: $kinds, asOf: $asOf, during: $during, first: $first) {
    rank
    score
    entity {
      ...Ref
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const RefsDocument = new TypedDocumentString(`
    query Refs($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Candidate
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Candidate on Entity {
  ...Ref
  summary
}`) as unknown as TypedDocumentString<RefsQuery, RefsQueryVariables>;
export const RelationshipsDocument = new TypedDocumentString(`
    query Relationships($about: [ID!], $attributedTo: [ID!], $types: [RelationshipType!], $kinds: [EntityKind!], $modality: [Modality!], $certainty: [Certainty!], $evidence: [EvidenceStrength!], $source: ID, $passage: ID, $from: Date, $to: Date, $asOf: Date, $during: DateRange, $text: String, $first: Int, $after: String) {
  relationships(
    where: {about: $about, attributedTo: $attributedTo, types: $types, kinds: $kinds, modality: $modality, certainty: $certainty, evidence: $evidence, source: $source, passage: $passage, from: $from, to: $to, asOf: $asOf, during: $during, text: $text}
    first: $first
    after: $after
  ) {
    ...ClaimPage
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment ClaimPage on RelationshipConnection {
  totalCount
  edges {
    cursor
    node {
      ...Claim
    }
  }
  pageInfo {
    hasNextPage
  }
}`) as unknown as TypedDocumentString<RelationshipsQuery, RelationshipsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    score
    matched
    entity {
      ...Description
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SharedDocument = new TypedDocumentString(`
    query Shared($ids: [ID!]!, $types: [RelationshipType!], $asOf: Date, $during: DateRange, $first: Int) {
  shared(ids: $ids, types: $types, asOf: $asOf, during: $during, first: $first) {
    entity {
      ...Ref
    }
    relationships {
      ...Claim
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<SharedQuery, SharedQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($first: Int, $after: String) {
  sources(first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        ...Publication
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Publication on Source {
  id
  title
  publisher
  date
  url
  licence
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics {
  statistics {
    entities
    relationships
    loadedAt
    byKind {
      kind
      count
    }
    byType {
      type
      count
    }
    byModality {
      modality
      count
    }
    byCertainty {
      certainty
      count
    }
    byIssuer {
      issuer {
        ...Ref
      }
      manyOf {
        ...Ref
      }
      count
    }
    bySource {
      source {
        id
        title
      }
      entities
      relationships
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const TimelineGroupsDocument = new TypedDocumentString(`
    query TimelineGroups($by: Period!, $about: [ID!], $from: Date, $to: Date, $limit: Int) {
  timelineGroups(by: $by, about: $about, from: $from, to: $to, limit: $limit) {
    period
    count
    entries {
      ...Entry
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment Entry on TimelineEntry {
  fit
  when {
    edtf
  }
  entity {
    ...Description
  }
  relationship {
    ...Claim
  }
}`) as unknown as TypedDocumentString<TimelineGroupsQuery, TimelineGroupsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($about: [ID!], $from: Date, $to: Date, $fit: [TimelineFit!], $modality: [Modality!], $first: Int, $after: String) {
  timeline(
    about: $about
    from: $from
    to: $to
    fit: $fit
    modality: $modality
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      cursor
      node {
        ...Entry
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Ref on Entity {
  id
  kind
  name
}
fragment Words on Evidence {
  strength
  quote
  text
  url
  passage {
    id
  }
}
fragment Amount on Quantity {
  measure
  value
  unit
  approximate
  asOf
}
fragment Description on Entity {
  ...Ref
  summary
  evidence {
    ...Words
  }
}
fragment Claim on Relationship {
  id
  type
  sentence
  source {
    ...Ref
  }
  target {
    ...Ref
  }
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    ...Ref
  }
  attributedToMany {
    ...Ref
  }
  note
  quantities {
    ...Amount
  }
  evidence {
    ...Words
  }
}
fragment Entry on TimelineEntry {
  fit
  when {
    edtf
  }
  entity {
    ...Description
  }
  relationship {
    ...Claim
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;