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
    { readonly kind: AnswerKind, readonly form: string, readonly interpretation: string, readonly operation: string, readonly sentences: ReadonlyArray<string>, readonly tryNext: ReadonlyArray<string>, readonly variables: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly nearest: ReadonlyArray<{ readonly score: number, readonly relationship: { readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } }>, readonly answer: (
      { readonly message: string, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly summary: string }> }
      & { readonly __typename: 'Ambiguous' }
    ) | (
      { readonly holds: boolean | null, readonly truncated: boolean, readonly said: ReadonlyArray<{ readonly reason: SaidReason, readonly reasonText: string | null }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly summary: string }>, readonly relationships: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> }
      & { readonly __typename: 'AskedClaims' }
    ) | (
      { readonly totalCount: number, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly summary: string }> }
      & { readonly __typename: 'AskedEntities' }
    ) | (
      { readonly entity: { readonly nameJa: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: string, readonly name: string, readonly summary: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }>, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> } } }
      & { readonly __typename: 'AskedEntity' }
    ) | (
      { readonly totalCount: number, readonly plans: ReadonlyArray<{ readonly status: PlanStatus, readonly text: string, readonly madeBy: { readonly name: string }, readonly due: { readonly edtf: string } | null, readonly claim: { readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly on: string, readonly claim: { readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } }> }> }
      & { readonly __typename: 'AskedPlans' }
    ) | (
      { readonly quantities: ReadonlyArray<{ readonly quantity: { readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }, readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly summary: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } | null }> }
      & { readonly __typename: 'AskedQuantities' }
    ) | (
      { readonly neighbours: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly summary: string }, readonly relationships: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> }> }
      & { readonly __typename: 'AskedShared' }
    ) | (
      { readonly totalCount: number, readonly entries: ReadonlyArray<{ readonly fit: TimelineFit, readonly text: string, readonly when: { readonly edtf: string }, readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly summary: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } | null }> }
      & { readonly __typename: 'AskedTimeline' }
    ) | (
      { readonly claims: ReadonlyArray<{ readonly score: number, readonly relationship: { readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } }> }
      & { readonly __typename: 'ClaimSearch' }
    ) | (
      { readonly message: string, readonly maxLength: number, readonly dataVersion: string }
      & { readonly __typename: 'NoPath' }
    ) | (
      { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly summary: string }> }
      & { readonly __typename: 'NotFound' }
    ) | (
      { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string }, readonly relationships: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> }> }> }
      & { readonly __typename: 'Paths' }
    ) }
    & { readonly __typename: 'Answered' }
  ) | (
    { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly summary: string }>, readonly forms: ReadonlyArray<{ readonly name: string, readonly pattern: string, readonly explanation: string, readonly example: string | null }> }
    & { readonly __typename: 'NotUnderstood' }
  ) };

export type FoundEntityFragment = { readonly id: string, readonly kind: string, readonly name: string, readonly summary: string };

export type FoundClaimFragment = { readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly attributedTo: { readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> };

export type ClaimFragment = { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> };

export type CommonQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type CommonQuery = { readonly shared: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string, readonly kind: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> }> };

export type ComparedQueryVariables = Exact<{
  entity: Scalars['ID']['input'];
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
}>;


export type ComparedQuery = { readonly compareIssuers: { readonly truncated: boolean, readonly both: ReadonlyArray<{ readonly a: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }>, readonly b: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> }>, readonly onlyA: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }>, readonly onlyB: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> } };

export type HowConnectedQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength: Scalars['Int']['input'];
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
  rankBy: PathRanking;
}>;


export type HowConnectedQuery = { readonly paths: { readonly __typename: 'Ambiguous' | 'NotFound' } | (
    { readonly message: string, readonly maxLength: number, readonly dataVersion: string }
    & { readonly __typename: 'NoPath' }
  ) | (
    { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly cost: number | null, readonly explanation: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string }>, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> }> }> }
    & { readonly __typename: 'Paths' }
  ) };

export type HowManyQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type HowManyQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> } } | null> };

export type MostQueryVariables = Exact<{
  by: Centrality;
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
}>;


export type MostQuery = { readonly ranking: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly entity: { readonly id: string, readonly name: string, readonly summary: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } }> };

export type NameQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type NameQuery = { readonly entity: { readonly __typename: 'Agreement' | 'Ambiguous' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic' } | (
    { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string }> }
    & { readonly __typename: 'NotFound' }
  ) };

export type RankedQueryVariables = Exact<{
  text: Scalars['String']['input'];
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
}>;


export type RankedQuery = { readonly searchClaims: { readonly unknownWords: ReadonlyArray<string>, readonly wordsLeftOut: ReadonlyArray<string>, readonly coverage: number, readonly answers: boolean, readonly named: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: ReadonlyArray<{ readonly score: number, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } }> } };

export type TiedQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type TiedQuery = { readonly connect: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }>, readonly unconnected: ReadonlyArray<{ readonly name: string }> } };

export type WhatBecameQueryVariables = Exact<{
  madeBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  madeAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<PlanStatus> | PlanStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type WhatBecameQuery = { readonly plans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: PlanStatus, readonly text: string, readonly claim: { readonly id: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly on: string, readonly claim: { readonly id: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } }> }> } };

export type WhatHappenedQueryVariables = Exact<{
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality> | Modality>;
}>;


export type WhatHappenedQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fit: TimelineFit, readonly text: string, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string }, readonly entity: { readonly id: string, readonly name: string, readonly kind: string, readonly summary: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } | null, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } | null }> } };

export type WhatIsSaidAboutQueryVariables = Exact<{
  by: Scalars['ID']['input'];
  about: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
}>;


export type WhatIsSaidAboutQuery = { readonly saidAbout: { readonly truncated: boolean, readonly about: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly reason: SaidReason, readonly reasonText: string | null, readonly passages: ReadonlyArray<{ readonly id: string }>, readonly step: { readonly id: string, readonly source: { readonly id: string }, readonly target: { readonly id: string } } | null, readonly relationship: { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> } }> } };

export type WhatIsSaidQueryVariables = Exact<{
  attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  ofManyMembers?: InputMaybe<Scalars['Boolean']['input']>;
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
}>;


export type WhatIsSaidQuery = { readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> } };

export type WhetherQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types: ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input'];
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
}>;


export type WhetherQuery = { readonly paths: { readonly __typename: 'Ambiguous' | 'NotFound' } | (
    { readonly message: string, readonly maxLength: number, readonly dataVersion: string }
    & { readonly __typename: 'NoPath' }
  ) | (
    { readonly paths: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly relationships: ReadonlyArray<{ readonly fit: TimelineFit | null, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string, readonly source: { readonly date: string | null } } }>, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }> }> }> }> }
    & { readonly __typename: 'Paths' }
  ) };

export type WhichAreThereQueryVariables = Exact<{
  kinds: ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input'];
  where?: InputMaybe<EntityFilter>;
}>;


export type WhichAreThereQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly summary: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> } };

export type WhichQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type WhichQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly summary: string } | null> };

export type WhoDoesWhatQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  types: ReadonlyArray<Scalars['RelationshipType']['input']> | Scalars['RelationshipType']['input'];
  direction: Direction;
  kinds?: InputMaybe<ReadonlyArray<Scalars['EntityKind']['input']> | Scalars['EntityKind']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
  during?: InputMaybe<DateRange>;
}>;


export type WhoDoesWhatQuery = { readonly entity: { readonly id: string, readonly name: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fit: TimelineFit | null, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> } } };

export type WhoOrWhatQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<EvidenceStrength> | EvidenceStrength>;
}>;


export type WhoOrWhatQuery = { readonly entity: (
    { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly aliases: ReadonlyArray<string>, readonly summary: string, readonly degree: number, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly certainty: Certainty, readonly supersededText: string | null, readonly note: string | null, readonly when: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly attributedTo: { readonly id: string, readonly name: string } | null, readonly attributedToMany: { readonly name: string } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly value: number, readonly unit: string, readonly approximate: boolean, readonly asOf: string | null }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly passage: { readonly id: string } }> }> } }
    & { readonly __typename: 'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic' }
  ) | { readonly __typename: 'Ambiguous' | 'NotFound' } };

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
export const FoundEntityFragmentDoc = new TypedDocumentString(`
    fragment FoundEntity on Entity {
  id
  kind
  name
  summary
}
    `, {"fragmentName":"FoundEntity"}) as unknown as TypedDocumentString<FoundEntityFragment, unknown>;
export const FoundClaimFragmentDoc = new TypedDocumentString(`
    fragment FoundClaim on Relationship {
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    name
  }
  attributedToMany {
    name
  }
  note
  source {
    id
  }
  target {
    id
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}
    `, {"fragmentName":"FoundClaim"}) as unknown as TypedDocumentString<FoundClaimFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}
    `, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const AskDocument = new TypedDocumentString(`
    query Ask($text: String!, $evidence: [EvidenceStrength!]) {
  ask(text: $text, evidence: $evidence) {
    __typename
    ... on Answered {
      kind
      form
      interpretation
      operation
      variables {
        name
        value
      }
      sentences
      tryNext
      nearest {
        score
        relationship {
          ...FoundClaim
        }
      }
      answer {
        __typename
        ... on AskedEntity {
          entity {
            ...FoundEntity
            nameJa
            aliases
            evidence {
              strength
              quote
              text
              passage {
                id
              }
            }
            quantities {
              measure
              value
              unit
              approximate
              asOf
            }
            relationships(evidence: $evidence, first: 20) {
              totalCount
              nodes {
                ...FoundClaim
              }
            }
          }
        }
        ... on AskedEntities {
          totalCount
          entities {
            ...FoundEntity
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
            ...FoundEntity
          }
          relationships {
            ...FoundClaim
          }
        }
        ... on AskedShared {
          neighbours {
            entity {
              ...FoundEntity
            }
            relationships {
              ...FoundClaim
            }
          }
        }
        ... on AskedTimeline {
          totalCount
          entries {
            fit
            text
            when {
              edtf
            }
            entity {
              ...FoundEntity
              evidence {
                strength
                quote
                text
                passage {
                  id
                }
              }
            }
            relationship {
              ...FoundClaim
            }
          }
        }
        ... on AskedPlans {
          totalCount
          plans {
            status
            text
            madeBy {
              name
            }
            due {
              edtf
            }
            claim {
              ...FoundClaim
            }
            followUps {
              effect
              on
              claim {
                ...FoundClaim
              }
            }
          }
        }
        ... on AskedQuantities {
          quantities {
            quantity {
              measure
              value
              unit
              approximate
              asOf
            }
            entity {
              ...FoundEntity
              evidence {
                strength
                quote
                text
                passage {
                  id
                }
              }
            }
            relationship {
              ...FoundClaim
            }
          }
        }
        ... on Paths {
          truncated
          paths {
            length
            nodes {
              id
              name
            }
            hops {
              from {
                id
                name
              }
              to {
                id
                name
              }
              relationships {
                ...FoundClaim
              }
            }
          }
        }
        ... on ClaimSearch {
          claims {
            score
            relationship {
              ...FoundClaim
            }
          }
        }
        ... on NoPath {
          message
          maxLength
          dataVersion
        }
        ... on NotFound {
          message
          suggestions {
            ...FoundEntity
          }
        }
        ... on Ambiguous {
          message
          candidates {
            ...FoundEntity
          }
        }
      }
    }
    ... on NotUnderstood {
      message
      suggestions {
        ...FoundEntity
      }
      forms {
        name
        pattern
        explanation
        example
      }
    }
  }
}
    fragment FoundEntity on Entity {
  id
  kind
  name
  summary
}
fragment FoundClaim on Relationship {
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
  }
  attributedTo {
    name
  }
  attributedToMany {
    name
  }
  note
  source {
    id
  }
  target {
    id
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const CommonDocument = new TypedDocumentString(`
    query Common($ids: [ID!]!) {
  shared(ids: $ids) {
    entity {
      id
      name
      kind
    }
    relationships {
      ...Claim
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<CommonQuery, CommonQueryVariables>;
export const ComparedDocument = new TypedDocumentString(`
    query Compared($entity: ID!, $a: ID!, $b: ID!) {
  compareIssuers(entity: $entity, a: $a, b: $b) {
    truncated
    both {
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
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
export const HowConnectedDocument = new TypedDocumentString(`
    query HowConnected($from: ID!, $to: ID!, $maxLength: Int!, $avoid: [ID!], $evidence: [EvidenceStrength!], $rankBy: PathRanking!) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    avoid: $avoid
    evidence: $evidence
    rankBy: $rankBy
    first: 5
  ) {
    __typename
    ... on Paths {
      truncated
      paths {
        length
        cost
        explanation
        nodes {
          id
          name
          kind
        }
        hops {
          from {
            id
            name
          }
          to {
            id
            name
          }
          relationships {
            ...Claim
          }
        }
      }
    }
    ... on NoPath {
      message
      maxLength
      dataVersion
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<HowConnectedQuery, HowConnectedQueryVariables>;
export const HowManyDocument = new TypedDocumentString(`
    query HowMany($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      name
      quantities {
        measure
        value
        unit
        approximate
        asOf
      }
      evidence {
        strength
        quote
        text
        passage {
          id
        }
      }
      relationships(first: 200) {
        totalCount
        nodes {
          ...Claim
        }
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<HowManyQuery, HowManyQueryVariables>;
export const MostDocument = new TypedDocumentString(`
    query Most($by: Centrality!, $kinds: [EntityKind!]) {
  ranking(by: $by, kinds: $kinds, first: 10) {
    rank
    score
    entity {
      id
      name
      summary
      evidence {
        strength
        quote
        text
        passage {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MostQuery, MostQueryVariables>;
export const NameDocument = new TypedDocumentString(`
    query Name($name: String!) {
  entity(name: $name) {
    __typename
    ... on NotFound {
      message
      suggestions {
        id
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NameQuery, NameQueryVariables>;
export const RankedDocument = new TypedDocumentString(`
    query Ranked($text: String!, $evidence: [EvidenceStrength!]) {
  searchClaims(text: $text, evidence: $evidence) {
    unknownWords
    wordsLeftOut
    coverage
    answers
    named {
      id
      name
    }
    claims {
      score
      relationship {
        ...Claim
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<RankedQuery, RankedQueryVariables>;
export const TiedDocument = new TypedDocumentString(`
    query Tied($ids: [ID!]!) {
  connect(ids: $ids) {
    nodes {
      id
      name
    }
    relationships {
      ...Claim
    }
    unconnected {
      name
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<TiedQuery, TiedQueryVariables>;
export const WhatBecameDocument = new TypedDocumentString(`
    query WhatBecame($madeBy: [ID!], $madeAt: [ID!], $about: [ID!], $status: [PlanStatus!], $asOf: Date) {
  plans(
    madeBy: $madeBy
    madeAt: $madeAt
    about: $about
    status: $status
    asOf: $asOf
    first: 100
  ) {
    totalCount
    nodes {
      status
      text
      claim {
        id
        evidence {
          strength
          quote
          text
          passage {
            id
          }
        }
      }
      followUps {
        effect
        on
        claim {
          id
          evidence {
            strength
            quote
            text
            passage {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatBecameQuery, WhatBecameQueryVariables>;
export const WhatHappenedDocument = new TypedDocumentString(`
    query WhatHappened($about: [ID!], $from: Date, $to: Date, $modality: [Modality!]) {
  timeline(about: $about, from: $from, to: $to, modality: $modality, first: 200) {
    totalCount
    nodes {
      fit
      text
      when {
        edtf
        earliest
        latest
      }
      entity {
        id
        name
        kind
        summary
        evidence {
          strength
          quote
          text
          passage {
            id
          }
        }
      }
      relationship {
        ...Claim
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<WhatHappenedQuery, WhatHappenedQueryVariables>;
export const WhatIsSaidAboutDocument = new TypedDocumentString(`
    query WhatIsSaidAbout($by: ID!, $about: ID!, $evidence: [EvidenceStrength!]) {
  saidAbout(by: $by, about: $about, evidence: $evidence) {
    truncated
    about {
      id
    }
    claims {
      reason
      reasonText
      passages {
        id
      }
      step {
        id
        source {
          id
        }
        target {
          id
        }
      }
      relationship {
        ...Claim
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<WhatIsSaidAboutQuery, WhatIsSaidAboutQueryVariables>;
export const WhatIsSaidDocument = new TypedDocumentString(`
    query WhatIsSaid($attributedTo: [ID!], $ofManyMembers: Boolean, $about: [ID!], $types: [RelationshipType!], $kinds: [EntityKind!], $evidence: [EvidenceStrength!]) {
  relationships(
    where: {attributedTo: $attributedTo, ofManyMembers: $ofManyMembers, about: $about, types: $types, kinds: $kinds, evidence: $evidence}
    first: 100
  ) {
    totalCount
    nodes {
      ...Claim
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<WhatIsSaidQuery, WhatIsSaidQueryVariables>;
export const WhetherDocument = new TypedDocumentString(`
    query Whether($from: ID!, $to: ID!, $types: [RelationshipType!]!, $during: DateRange, $evidence: [EvidenceStrength!]) {
  paths(from: $from, to: $to, types: $types, evidence: $evidence, maxLength: 1) {
    __typename
    ... on Paths {
      paths {
        hops {
          relationships {
            ...Claim
            fit(during: $during)
            evidence {
              passage {
                source {
                  date
                }
              }
            }
          }
        }
      }
    }
    ... on NoPath {
      message
      maxLength
      dataVersion
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<WhetherQuery, WhetherQueryVariables>;
export const WhichAreThereDocument = new TypedDocumentString(`
    query WhichAreThere($kinds: [EntityKind!]!, $where: EntityFilter) {
  entities(kinds: $kinds, where: $where, first: 100) {
    totalCount
    nodes {
      id
      name
      kind
      summary
      evidence {
        strength
        quote
        text
        passage {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhichAreThereQuery, WhichAreThereQueryVariables>;
export const WhichDocument = new TypedDocumentString(`
    query Which($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      name
      kind
      summary
    }
  }
}
    `) as unknown as TypedDocumentString<WhichQuery, WhichQueryVariables>;
export const WhoDoesWhatDocument = new TypedDocumentString(`
    query WhoDoesWhat($id: ID!, $types: [RelationshipType!]!, $direction: Direction!, $kinds: [EntityKind!], $evidence: [EvidenceStrength!], $during: DateRange) {
  entity(id: $id) {
    ... on Entity {
      id
      name
      relationships(
        types: $types
        direction: $direction
        kinds: $kinds
        evidence: $evidence
        first: 100
      ) {
        totalCount
        nodes {
          ...Claim
          fit(during: $during)
        }
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<WhoDoesWhatQuery, WhoDoesWhatQueryVariables>;
export const WhoOrWhatDocument = new TypedDocumentString(`
    query WhoOrWhat($id: ID!, $evidence: [EvidenceStrength!]) {
  entity(id: $id) {
    __typename
    ... on Entity {
      id
      kind
      name
      nameJa
      aliases
      summary
      degree
      quantities {
        measure
        value
        unit
        approximate
        asOf
      }
      evidence {
        strength
        quote
        text
        passage {
          id
        }
      }
      relationships(evidence: $evidence, first: 20) {
        totalCount
        nodes {
          ...Claim
        }
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  sentence
  modality
  certainty
  supersededText
  when {
    edtf
    earliest
    latest
  }
  source {
    id
    name
  }
  target {
    id
    name
  }
  attributedTo {
    id
    name
  }
  attributedToMany {
    name
  }
  note
  quantities {
    measure
    value
    unit
    approximate
    asOf
  }
  evidence {
    strength
    quote
    text
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<WhoOrWhatQuery, WhoOrWhatQueryVariables>;