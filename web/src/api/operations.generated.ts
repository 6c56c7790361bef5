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

/** A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies. */
export type __DirectiveLocation =
  /** Location adjacent to a query operation. */
  | 'QUERY'
  /** Location adjacent to a mutation operation. */
  | 'MUTATION'
  /** Location adjacent to a subscription operation. */
  | 'SUBSCRIPTION'
  /** Location adjacent to a field. */
  | 'FIELD'
  /** Location adjacent to a fragment definition. */
  | 'FRAGMENT_DEFINITION'
  /** Location adjacent to a fragment spread. */
  | 'FRAGMENT_SPREAD'
  /** Location adjacent to an inline fragment. */
  | 'INLINE_FRAGMENT'
  /** Location adjacent to a variable definition. */
  | 'VARIABLE_DEFINITION'
  /** Location adjacent to a schema definition. */
  | 'SCHEMA'
  /** Location adjacent to a scalar definition. */
  | 'SCALAR'
  /** Location adjacent to an object type definition. */
  | 'OBJECT'
  /** Location adjacent to a field definition. */
  | 'FIELD_DEFINITION'
  /** Location adjacent to an argument definition. */
  | 'ARGUMENT_DEFINITION'
  /** Location adjacent to an interface definition. */
  | 'INTERFACE'
  /** Location adjacent to a union definition. */
  | 'UNION'
  /** Location adjacent to an enum definition. */
  | 'ENUM'
  /** Location adjacent to an enum value definition. */
  | 'ENUM_VALUE'
  /** Location adjacent to an input object type definition. */
  | 'INPUT_OBJECT'
  /** Location adjacent to an input object field definition. */
  | 'INPUT_FIELD_DEFINITION'
  /** Location adjacent to a directive definition. */
  | 'DIRECTIVE_DEFINITION';

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type AskedQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type AskedQuery = { readonly ask: (
    { readonly kind: AnswerKind, readonly interpretation: string, readonly sentences: ReadonlyArray<string>, readonly tryNext: ReadonlyArray<string>, readonly nearest: ReadonlyArray<{ readonly relationship: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }>, readonly answer: (
      { readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
      & { readonly __typename: 'Ambiguous' }
    ) | (
      { readonly relationships: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }>, readonly said: ReadonlyArray<{ readonly reasonText: string | null }> }
      & { readonly __typename: 'AskedClaims' }
    ) | (
      { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
      & { readonly __typename: 'AskedEntities' }
    ) | (
      { readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } }
      & { readonly __typename: 'AskedEntity' }
    ) | { readonly __typename: 'AskedPlans' | 'AskedTimeline' | 'NoPath' } | (
      { readonly quantities: ReadonlyArray<{ readonly relationship: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } | null }> }
      & { readonly __typename: 'AskedQuantities' }
    ) | (
      { readonly neighbours: ReadonlyArray<{ readonly relationships: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> }> }
      & { readonly __typename: 'AskedShared' }
    ) | (
      { readonly claims: ReadonlyArray<{ readonly relationship: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }> }
      & { readonly __typename: 'ClaimSearch' }
    ) | (
      { readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
      & { readonly __typename: 'NotFound' }
    ) | (
      { readonly paths: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly relationships: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> }> }> }
      & { readonly __typename: 'Paths' }
    ) }
    & { readonly __typename: 'Answered' }
  ) | (
    { readonly message: string, readonly forms: ReadonlyArray<{ readonly example: string | null }> }
    & { readonly __typename: 'NotUnderstood' }
  ) };

export type CapabilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CapabilitiesQuery = { readonly __schema: { readonly queryType: { readonly fields: ReadonlyArray<{ readonly name: string }> | null } }, readonly kinds: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly modalities: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly planStatuses: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly types: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null };

export type CitedQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  style: CitationStyle;
}>;


export type CitedQuery = { readonly cite: { readonly text: string } };

export type EntityDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  claimsAfter?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type EntityDetailsQuery = { readonly entity: (
    { readonly aliases: ReadonlyArray<string>, readonly summary: string, readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly form: NameForm, readonly when: { readonly text: string } | null }>, readonly status: { readonly text: string, readonly asOf: string, readonly force: ReadonlyArray<{ readonly status: Stage, readonly party: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly signed: { readonly text: string } | null, readonly ratified: { readonly text: string } | null, readonly inForceFrom: { readonly text: string } | null, readonly until: { readonly text: string } | null }> } | null, readonly distinctFrom: ReadonlyArray<{ readonly why: string, readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } }>, readonly otherDates: ReadonlyArray<{ readonly why: string, readonly when: { readonly text: string } }>, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly text: string }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & { readonly __typename: 'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic' }
  ) | (
    { readonly message: string, readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
    & { readonly __typename: 'Ambiguous' }
  ) | (
    { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
    & { readonly __typename: 'NotFound' }
  ) };

export type ClaimDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClaimDetailsQuery = { readonly node: { readonly __typename: 'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Passage' | 'Person' | 'Place' | 'Source' | 'Statement' | 'Topic' } | (
    { readonly note: string | null, readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly attributedTo: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly text: string }>, readonly support: { readonly text: string }, readonly plan: { readonly status: PlanStatus, readonly text: string, readonly madeBy: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly madeAt: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly madeOn: { readonly text: string } | null, readonly due: { readonly text: string } | null, readonly claim: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly onText: string, readonly claim: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }>, readonly searched: ReadonlyArray<{ readonly onText: string, readonly where: string }> } | null, readonly followsUp: ReadonlyArray<{ readonly effect: PlanEffect, readonly onText: string, readonly plan: { readonly claim: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } } }>, readonly supersededBy: ReadonlyArray<{ readonly why: string, readonly relationship: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }>, readonly prefers: ReadonlyArray<{ readonly why: string, readonly relationship: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }>, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly passage: { readonly id: string, readonly locator: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly text: string, readonly passage: { readonly id: string } }> }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } }, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }
    & { readonly __typename: 'Relationship' }
  ) | null };

export type HubsQueryVariables = Exact<{ [key: string]: never; }>;


export type HubsQuery = { readonly ranking: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } }> };

export type SidesQueryVariables = Exact<{ [key: string]: never; }>;


export type SidesQuery = { readonly vocabulary: { readonly record: { readonly sides: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> } }, readonly statistics: { readonly byIssuer: ReadonlyArray<{ readonly issuer: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null }> } };

export type ComparedQueryVariables = Exact<{
  entity: Scalars['ID']['input'];
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
}>;


export type ComparedQuery = { readonly compareIssuers: { readonly both: ReadonlyArray<{ readonly type: string }>, readonly onlyA: ReadonlyArray<{ readonly id: string }>, readonly onlyB: ReadonlyArray<{ readonly id: string }> } };

export type EntityBriefFragment = { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number };

export type ClaimBriefFragment = { readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null };

export type ClaimWithEndsFragment = { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null };

export type QuantityPartsFragment = { readonly measure: string, readonly text: string };

export type EvidencePartsFragment = { readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } };

export type SubgraphPartsFragment = { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> };

export type AroundQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  depth: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type AroundQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> } };

export type PathsBetweenQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  rankBy?: InputMaybe<PathRanking>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type PathsBetweenQuery = { readonly paths: (
    { readonly message: string, readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
    & { readonly __typename: 'Ambiguous' }
  ) | (
    { readonly message: string, readonly maxLength: number }
    & { readonly __typename: 'NoPath' }
  ) | (
    { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
    & { readonly __typename: 'NotFound' }
  ) | (
    { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly relationships: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> }> }> }
    & { readonly __typename: 'Paths' }
  ) };

export type SharedQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type SharedQuery = { readonly shared: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly relationships: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> }> };

export type TimelineQueryVariables = Exact<{
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fit: TimelineFit, readonly text: string, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string }, readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly relationship: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConnectQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ConnectQuery = { readonly connect: { readonly method: string, readonly truncated: boolean, readonly unconnected: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> } };

export type CompareIssuersQueryVariables = Exact<{
  entity: Scalars['ID']['input'];
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CompareIssuersQuery = { readonly compareIssuers: { readonly truncated: boolean, readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly a: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly b: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly speakersA: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly speakersB: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly both: ReadonlyArray<{ readonly match: ClaimMatch, readonly type: string, readonly a: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }>, readonly b: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> }>, readonly onlyA: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }>, readonly onlyB: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> } };

export type RankingQueryVariables = Exact<{
  by: Centrality;
}>;


export type RankingQuery = { readonly ranking: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly entity: { readonly id: string } }> };

export type CommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesQuery = { readonly communities: ReadonlyArray<{ readonly id: number, readonly label: string, readonly size: number, readonly entities: ReadonlyArray<{ readonly id: string }> }> };

export type SomeEntitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type SomeEntitiesQuery = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly statistics: { readonly entities: number, readonly relationships: number, readonly dataVersion: string, readonly byKind: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly byIssuer: ReadonlyArray<{ readonly count: number, readonly issuer: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null }>, readonly bySource: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } }> } };

export type OutlineQueryVariables = Exact<{ [key: string]: never; }>;


export type OutlineQuery = { readonly outline: { readonly totalEntities: number, readonly totalRelationships: number, readonly truncated: boolean, readonly entities: { readonly ids: ReadonlyArray<string>, readonly kinds: ReadonlyArray<string>, readonly names: ReadonlyArray<string>, readonly namesJa: ReadonlyArray<string>, readonly degrees: ReadonlyArray<number>, readonly communities: ReadonlyArray<number> }, readonly relationships: { readonly ids: ReadonlyArray<string>, readonly types: ReadonlyArray<string>, readonly sources: ReadonlyArray<number>, readonly targets: ReadonlyArray<number>, readonly modalities: ReadonlyArray<Modality>, readonly dated: ReadonlyArray<number>, readonly earliest: ReadonlyArray<string>, readonly latest: ReadonlyArray<string> } } };

export type ClaimWordsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ClaimWordsQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } | null> };

export type SourcesOfClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type SourcesOfClaimsQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly source: { readonly id: string, readonly publisher: string } } }> } | null> };

export type SameAsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type SameAsQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sameAs: ReadonlyArray<string> } | null> };

export type ClaimWithEvidenceFragment = { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null };

export type PlanPartsFragment = { readonly status: PlanStatus, readonly text: string, readonly madeBy: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly madeAt: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly madeOn: { readonly text: string } | null, readonly due: { readonly text: string } | null, readonly claim: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly onText: string, readonly claim: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }>, readonly searched: ReadonlyArray<{ readonly onText: string, readonly where: string }> };

export type PlansQueryVariables = Exact<{
  madeBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  madeAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PlansQuery = { readonly plans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: PlanStatus, readonly text: string, readonly madeBy: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly madeAt: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }>, readonly madeOn: { readonly text: string } | null, readonly due: { readonly text: string } | null, readonly claim: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }, readonly followUps: ReadonlyArray<{ readonly effect: PlanEffect, readonly onText: string, readonly claim: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly evidence: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly quote: string | null, readonly text: string, readonly paraphrase: string | null, readonly lookedUpText: string | null, readonly note: string | null, readonly url: string, readonly row: ReadonlyArray<{ readonly column: string, readonly value: string }> | null, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly dateText: string | null, readonly url: string } } }>, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }>, readonly searched: ReadonlyArray<{ readonly onText: string, readonly where: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QualityQueryVariables = Exact<{ [key: string]: never; }>;


export type QualityQuery = { readonly coverage: { readonly relationships: number, readonly unsourced: number, readonly decidingAlone: number, readonly byStrength: ReadonlyArray<{ readonly strength: EvidenceStrength, readonly count: number }>, readonly byTier: ReadonlyArray<{ readonly tier: SourceTier, readonly count: number }>, readonly byYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly byKind: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly byPublishers: ReadonlyArray<{ readonly publishers: number, readonly count: number }>, readonly byLanguage: ReadonlyArray<{ readonly language: string, readonly count: number }>, readonly deciding: ReadonlyArray<{ readonly decides: ReadonlyArray<Decided>, readonly relationship: { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null } }>, readonly lookedUp: ReadonlyArray<{ readonly on: string }>, readonly lookUps: ReadonlyArray<{ readonly on: string, readonly citations: number, readonly passage: { readonly id: string, readonly locator: string, readonly source: { readonly title: string, readonly publisher: string, readonly url: string }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> } }>, readonly withOneRelationship: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number, readonly relationships: { readonly nodes: ReadonlyArray<{ readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }> } }>, readonly apart: ReadonlyArray<{ readonly why: string | null, readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } }> } };

export type RecordQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordQuery = { readonly vocabulary: { readonly record: { readonly title: string, readonly subject: string }, readonly kinds: ReadonlyArray<{ readonly kind: string, readonly one: string, readonly many: string, readonly mark: Mark, readonly light: string, readonly dark: string }> } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly entity: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } }> };

export type ClaimsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ClaimsByIdQuery = { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Passage' | 'Person' | 'Place' | 'Source' | 'Statement' | 'Topic' } | (
    { readonly inverse: string, readonly id: string, readonly type: string, readonly sentence: string, readonly modality: Modality, readonly manner: string, readonly supersededText: string | null, readonly saidBy: string, readonly source: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }, readonly regarding: { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null, readonly when: { readonly edtf: string, readonly text: string, readonly earliest: string, readonly latest: string } | null }
    & { readonly __typename: 'Relationship' }
  ) | null> };

export type WhoIsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WhoIsQuery = { readonly entity: (
    { readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }
    & { readonly __typename: 'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic' }
  ) | (
    { readonly message: string, readonly candidates: ReadonlyArray<{ readonly summary: string, readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
    & { readonly __typename: 'Ambiguous' }
  ) | (
    { readonly message: string, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number }> }
    & { readonly __typename: 'NotFound' }
  ) };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly nameJa: string | null, readonly degree: number } | null> };

export type TraitPartsFragment = { readonly ids: ReadonlyArray<string>, readonly certainties: ReadonlyArray<Certainty>, readonly strengths: ReadonlyArray<EvidenceStrength>, readonly speakers: ReadonlyArray<string>, readonly sides: ReadonlyArray<ReadonlyArray<string>>, readonly documents: ReadonlyArray<ReadonlyArray<string>>, readonly earliest: ReadonlyArray<string>, readonly latest: ReadonlyArray<string> };

export type OutlineTraitsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutlineTraitsQuery = { readonly outline: { readonly traits: { readonly ids: ReadonlyArray<string>, readonly certainties: ReadonlyArray<Certainty>, readonly strengths: ReadonlyArray<EvidenceStrength>, readonly speakers: ReadonlyArray<string>, readonly sides: ReadonlyArray<ReadonlyArray<string>>, readonly documents: ReadonlyArray<ReadonlyArray<string>>, readonly earliest: ReadonlyArray<string>, readonly latest: ReadonlyArray<string> } } };

export type TraitsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type TraitsQuery = { readonly traits: { readonly ids: ReadonlyArray<string>, readonly certainties: ReadonlyArray<Certainty>, readonly strengths: ReadonlyArray<EvidenceStrength>, readonly speakers: ReadonlyArray<string>, readonly sides: ReadonlyArray<ReadonlyArray<string>>, readonly documents: ReadonlyArray<ReadonlyArray<string>>, readonly earliest: ReadonlyArray<string>, readonly latest: ReadonlyArray<string> } };

export type DocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsQuery = { readonly statistics: { readonly bySource: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly tier: SourceTier } }> } };

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
export const QuantityPartsFragmentDoc = new TypedDocumentString(`
    fragment QuantityParts on Quantity {
  measure
  text
}
    `, {"fragmentName":"QuantityParts"}) as unknown as TypedDocumentString<QuantityPartsFragment, unknown>;
export const EntityBriefFragmentDoc = new TypedDocumentString(`
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
    `, {"fragmentName":"EntityBrief"}) as unknown as TypedDocumentString<EntityBriefFragment, unknown>;
export const ClaimBriefFragmentDoc = new TypedDocumentString(`
    fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
    `, {"fragmentName":"ClaimBrief"}) as unknown as TypedDocumentString<ClaimBriefFragment, unknown>;
export const SubgraphPartsFragmentDoc = new TypedDocumentString(`
    fragment SubgraphParts on Subgraph {
  truncated
  nodes {
    ...EntityBrief
  }
  relationships {
    ...ClaimBrief
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}`, {"fragmentName":"SubgraphParts"}) as unknown as TypedDocumentString<SubgraphPartsFragment, unknown>;
export const ClaimWithEndsFragmentDoc = new TypedDocumentString(`
    fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}`, {"fragmentName":"ClaimWithEnds"}) as unknown as TypedDocumentString<ClaimWithEndsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  strength
  quote
  text
  row {
    column
    value
  }
  paraphrase
  lookedUpText
  note
  url
  passage {
    id
    locator
    source {
      id
      title
      publisher
      dateText
      url
    }
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ClaimWithEvidenceFragmentDoc = new TypedDocumentString(`
    fragment ClaimWithEvidence on Relationship {
  ...ClaimWithEnds
  evidence {
    ...EvidenceParts
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}
fragment EvidenceParts on Evidence {
  strength
  quote
  text
  row {
    column
    value
  }
  paraphrase
  lookedUpText
  note
  url
  passage {
    id
    locator
    source {
      id
      title
      publisher
      dateText
      url
    }
  }
}`, {"fragmentName":"ClaimWithEvidence"}) as unknown as TypedDocumentString<ClaimWithEvidenceFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on Plan {
  status
  text
  madeBy {
    ...EntityBrief
  }
  madeAt {
    ...EntityBrief
  }
  madeOn {
    text
  }
  due {
    text
  }
  claim {
    ...ClaimWithEvidence
  }
  followUps {
    effect
    onText
    claim {
      ...ClaimWithEvidence
    }
  }
  searched {
    onText
    where
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}
fragment EvidenceParts on Evidence {
  strength
  quote
  text
  row {
    column
    value
  }
  paraphrase
  lookedUpText
  note
  url
  passage {
    id
    locator
    source {
      id
      title
      publisher
      dateText
      url
    }
  }
}
fragment ClaimWithEvidence on Relationship {
  ...ClaimWithEnds
  evidence {
    ...EvidenceParts
  }
}`, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const TraitPartsFragmentDoc = new TypedDocumentString(`
    fragment TraitParts on RelationshipTraits {
  ids
  certainties
  strengths
  speakers
  sides
  documents
  earliest
  latest
}
    `, {"fragmentName":"TraitParts"}) as unknown as TypedDocumentString<TraitPartsFragment, unknown>;
export const AskedDocument = new TypedDocumentString(`
    query Asked($text: String!) {
  ask(text: $text) {
    __typename
    ... on Answered {
      kind
      interpretation
      sentences
      tryNext
      nearest {
        relationship {
          ...ClaimWithEnds
        }
      }
      answer {
        __typename
        ... on AskedEntity {
          entity {
            ...EntityBrief
          }
        }
        ... on AskedEntities {
          entities {
            ...EntityBrief
          }
        }
        ... on AskedClaims {
          relationships {
            ...ClaimWithEnds
          }
          said {
            reasonText
          }
        }
        ... on AskedShared {
          neighbours {
            relationships {
              ...ClaimWithEnds
            }
          }
        }
        ... on AskedQuantities {
          quantities {
            relationship {
              ...ClaimWithEnds
            }
          }
        }
        ... on ClaimSearch {
          claims {
            relationship {
              ...ClaimWithEnds
            }
          }
        }
        ... on Paths {
          paths {
            hops {
              relationships(first: 3) {
                ...ClaimWithEnds
              }
            }
          }
        }
        ... on NotFound {
          suggestions {
            ...EntityBrief
          }
        }
        ... on Ambiguous {
          candidates {
            ...EntityBrief
            summary
          }
        }
      }
    }
    ... on NotUnderstood {
      message
      forms {
        example
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}`) as unknown as TypedDocumentString<AskedQuery, AskedQueryVariables>;
export const CapabilitiesDocument = new TypedDocumentString(`
    query Capabilities {
  __schema {
    queryType {
      fields {
        name
      }
    }
  }
  kinds: __type(name: "EntityKind") {
    enumValues {
      name
      description
    }
  }
  modalities: __type(name: "Modality") {
    enumValues {
      name
      description
    }
  }
  planStatuses: __type(name: "PlanStatus") {
    enumValues {
      name
      description
    }
  }
  types: __type(name: "RelationshipType") {
    enumValues {
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<CapabilitiesQuery, CapabilitiesQueryVariables>;
export const CitedDocument = new TypedDocumentString(`
    query Cited($id: ID!, $style: CitationStyle!) {
  cite(ids: [$id], style: $style) {
    text
  }
}
    `) as unknown as TypedDocumentString<CitedQuery, CitedQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $claimsAfter: String, $asOf: Date) {
  entity(id: $id) {
    __typename
    ... on Entity {
      ...EntityBrief
      aliases
      names {
        text
        language
        form
        when {
          text
        }
      }
      status(asOf: $asOf) {
        text
        asOf
        force(first: 200) {
          party {
            ...EntityBrief
          }
          status
          signed {
            text
          }
          ratified {
            text
          }
          inForceFrom {
            text
          }
          until {
            text
          }
        }
      }
      summary
      sameAs
      distinctFrom {
        why
        entity {
          ...EntityBrief
        }
      }
      otherDates {
        why
        when {
          text
        }
      }
      quantities {
        ...QuantityParts
      }
      evidence {
        ...EvidenceParts
      }
      relationships(first: 100, after: $claimsAfter) {
        totalCount
        nodes {
          ...ClaimWithEnds
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ... on NotFound {
      message
      suggestions {
        ...EntityBrief
      }
    }
    ... on Ambiguous {
      message
      candidates {
        ...EntityBrief
        summary
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}
fragment QuantityParts on Quantity {
  measure
  text
}
fragment EvidenceParts on Evidence {
  strength
  quote
  text
  row {
    column
    value
  }
  paraphrase
  lookedUpText
  note
  url
  passage {
    id
    locator
    source {
      id
      title
      publisher
      dateText
      url
    }
  }
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const ClaimDetailsDocument = new TypedDocumentString(`
    query ClaimDetails($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relationship {
      ...ClaimWithEnds
      note
      attributedTo {
        ...EntityBrief
      }
      quantities {
        ...QuantityParts
      }
      support {
        text
      }
      plan {
        ...PlanParts
      }
      followsUp {
        effect
        onText
        plan {
          claim {
            ...ClaimWithEnds
          }
        }
      }
      supersededBy {
        why
        relationship {
          ...ClaimWithEnds
        }
      }
      prefers {
        why
        relationship {
          ...ClaimWithEnds
        }
      }
      evidence {
        ...EvidenceParts
        passage {
          relationships {
            id
            sentence
            evidence {
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
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}
fragment QuantityParts on Quantity {
  measure
  text
}
fragment EvidenceParts on Evidence {
  strength
  quote
  text
  row {
    column
    value
  }
  paraphrase
  lookedUpText
  note
  url
  passage {
    id
    locator
    source {
      id
      title
      publisher
      dateText
      url
    }
  }
}
fragment ClaimWithEvidence on Relationship {
  ...ClaimWithEnds
  evidence {
    ...EvidenceParts
  }
}
fragment PlanParts on Plan {
  status
  text
  madeBy {
    ...EntityBrief
  }
  madeAt {
    ...EntityBrief
  }
  madeOn {
    text
  }
  due {
    text
  }
  claim {
    ...ClaimWithEvidence
  }
  followUps {
    effect
    onText
    claim {
      ...ClaimWithEvidence
    }
  }
  searched {
    onText
    where
  }
}`) as unknown as TypedDocumentString<ClaimDetailsQuery, ClaimDetailsQueryVariables>;
export const HubsDocument = new TypedDocumentString(`
    query Hubs {
  ranking(by: DEGREE, first: 12) {
    entity {
      ...EntityBrief
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}`) as unknown as TypedDocumentString<HubsQuery, HubsQueryVariables>;
export const SidesDocument = new TypedDocumentString(`
    query Sides {
  vocabulary {
    record {
      sides {
        ...EntityBrief
      }
    }
  }
  statistics {
    byIssuer {
      issuer {
        ...EntityBrief
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}`) as unknown as TypedDocumentString<SidesQuery, SidesQueryVariables>;
export const ComparedDocument = new TypedDocumentString(`
    query Compared($entity: ID!, $a: ID!, $b: ID!) {
  compareIssuers(entity: $entity, a: $a, b: $b) {
    both {
      type
    }
    onlyA {
      id
    }
    onlyB {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $depth: Int!, $asOf: Date) {
  neighbourhood(id: $id, depth: $depth, asOf: $asOf, limit: 500) {
    ...SubgraphParts
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment SubgraphParts on Subgraph {
  truncated
  nodes {
    ...EntityBrief
  }
  relationships {
    ...ClaimBrief
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $asOf: Date, $rankBy: PathRanking, $avoid: [ID!]) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    first: $first
    asOf: $asOf
    rankBy: $rankBy
    avoid: $avoid
  ) {
    __typename
    ... on Paths {
      truncated
      paths {
        length
        nodes {
          ...EntityBrief
        }
        hops {
          from {
            id
          }
          to {
            id
          }
          relationships {
            ...ClaimWithEnds
          }
        }
      }
    }
    ... on NoPath {
      message
      maxLength
    }
    ... on NotFound {
      message
      suggestions {
        ...EntityBrief
      }
    }
    ... on Ambiguous {
      message
      candidates {
        ...EntityBrief
        summary
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const SharedDocument = new TypedDocumentString(`
    query Shared($ids: [ID!]!, $asOf: Date) {
  shared(ids: $ids, asOf: $asOf) {
    entity {
      ...EntityBrief
    }
    relationships {
      ...ClaimWithEnds
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}`) as unknown as TypedDocumentString<SharedQuery, SharedQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($from: Date, $to: Date, $after: String) {
  timeline(from: $from, to: $to, first: 200, after: $after) {
    totalCount
    nodes {
      fit
      when {
        edtf
        text
        earliest
        latest
      }
      text
      entity {
        ...EntityBrief
      }
      relationship {
        ...ClaimWithEnds
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const ConnectDocument = new TypedDocumentString(`
    query Connect($ids: [ID!]!, $asOf: Date) {
  connect(ids: $ids, maxLength: 3, asOf: $asOf) {
    method
    unconnected {
      ...EntityBrief
    }
    ...SubgraphParts
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment SubgraphParts on Subgraph {
  truncated
  nodes {
    ...EntityBrief
  }
  relationships {
    ...ClaimBrief
  }
}`) as unknown as TypedDocumentString<ConnectQuery, ConnectQueryVariables>;
export const CompareIssuersDocument = new TypedDocumentString(`
    query CompareIssuers($entity: ID!, $a: ID!, $b: ID!, $asOf: Date) {
  compareIssuers(entity: $entity, a: $a, b: $b, asOf: $asOf) {
    entity {
      ...EntityBrief
    }
    a {
      ...EntityBrief
    }
    b {
      ...EntityBrief
    }
    speakersA {
      ...EntityBrief
    }
    speakersB {
      ...EntityBrief
    }
    truncated
    both {
      match
      type
      a {
        ...ClaimWithEnds
      }
      b {
        ...ClaimWithEnds
      }
    }
    onlyA {
      ...ClaimWithEnds
    }
    onlyB {
      ...ClaimWithEnds
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}`) as unknown as TypedDocumentString<CompareIssuersQuery, CompareIssuersQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking($by: Centrality!) {
  ranking(by: $by, first: 200) {
    rank
    score
    entity {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities {
  communities(first: 20) {
    id
    label
    size
    entities(first: 1000) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const SomeEntitiesDocument = new TypedDocumentString(`
    query SomeEntities {
  entities(first: 200) {
    nodes {
      ...EntityBrief
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}`) as unknown as TypedDocumentString<SomeEntitiesQuery, SomeEntitiesQueryVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  statistics {
    entities
    relationships
    dataVersion
    byKind {
      kind
      count
    }
    byIssuer {
      issuer {
        ...EntityBrief
      }
      count
    }
    bySource {
      source {
        id
        title
        publisher
        dateText
        url
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const OutlineDocument = new TypedDocumentString(`
    query Outline {
  outline(first: 10000) {
    totalEntities
    totalRelationships
    truncated
    entities {
      ids
      kinds
      names
      namesJa
      degrees
      communities
    }
    relationships {
      ids
      types
      sources
      targets
      modalities
      dated
      earliest
      latest
    }
  }
}
    `) as unknown as TypedDocumentString<OutlineQuery, OutlineQueryVariables>;
export const ClaimWordsDocument = new TypedDocumentString(`
    query ClaimWords($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...ClaimBrief
  }
}
    fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}`) as unknown as TypedDocumentString<ClaimWordsQuery, ClaimWordsQueryVariables>;
export const SourcesOfClaimsDocument = new TypedDocumentString(`
    query SourcesOfClaims($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Relationship {
      id
      evidence {
        passage {
          source {
            id
            publisher
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesOfClaimsQuery, SourcesOfClaimsQueryVariables>;
export const SameAsDocument = new TypedDocumentString(`
    query SameAs($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      sameAs
    }
  }
}
    `) as unknown as TypedDocumentString<SameAsQuery, SameAsQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($madeBy: [ID!], $madeAt: [ID!], $asOf: Date, $after: String) {
  plans(madeBy: $madeBy, madeAt: $madeAt, asOf: $asOf, first: 100, after: $after) {
    totalCount
    nodes {
      ...PlanParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}
fragment EvidenceParts on Evidence {
  strength
  quote
  text
  row {
    column
    value
  }
  paraphrase
  lookedUpText
  note
  url
  passage {
    id
    locator
    source {
      id
      title
      publisher
      dateText
      url
    }
  }
}
fragment ClaimWithEvidence on Relationship {
  ...ClaimWithEnds
  evidence {
    ...EvidenceParts
  }
}
fragment PlanParts on Plan {
  status
  text
  madeBy {
    ...EntityBrief
  }
  madeAt {
    ...EntityBrief
  }
  madeOn {
    text
  }
  due {
    text
  }
  claim {
    ...ClaimWithEvidence
  }
  followUps {
    effect
    onText
    claim {
      ...ClaimWithEvidence
    }
  }
  searched {
    onText
    where
  }
}`) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const QualityDocument = new TypedDocumentString(`
    query Quality {
  coverage {
    relationships
    unsourced
    byStrength {
      strength
      count
    }
    byTier {
      tier
      count
    }
    byYear {
      year
      count
    }
    byKind {
      kind
      count
    }
    byPublishers {
      publishers
      count
    }
    byLanguage {
      language
      count
    }
    decidingAlone
    deciding(first: 1000) {
      decides
      relationship {
        ...ClaimWithEnds
      }
    }
    lookedUp: lookUps(first: 1000) {
      on
    }
    lookUps(first: 10) {
      on
      citations
      passage {
        id
        locator
        source {
          title
          publisher
          url
        }
        relationships(first: 20) {
          id
          sentence
        }
        entities(first: 20) {
          ...EntityBrief
        }
      }
    }
    withOneRelationship(first: 1000) {
      ...EntityBrief
      relationships(first: 1) {
        nodes {
          ...ClaimWithEnds
        }
      }
    }
    apart(first: 1000) {
      why
      entity {
        ...EntityBrief
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}`) as unknown as TypedDocumentString<QualityQuery, QualityQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record {
  vocabulary {
    record {
      title
      subject
    }
    kinds {
      kind
      one
      many
      mark
      light
      dark
    }
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 8) {
    score
    matched
    entity {
      ...EntityBrief
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ClaimsByIdDocument = new TypedDocumentString(`
    query ClaimsById($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ...ClaimWithEnds
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}
fragment ClaimBrief on Relationship {
  id
  type
  sentence
  modality
  source {
    id
  }
  target {
    id
  }
  manner
  supersededText
  when {
    edtf
    text
    earliest
    latest
  }
  saidBy
}
fragment ClaimWithEnds on Relationship {
  ...ClaimBrief
  inverse
  source {
    ...EntityBrief
  }
  target {
    ...EntityBrief
  }
  regarding {
    ...EntityBrief
  }
}`) as unknown as TypedDocumentString<ClaimsByIdQuery, ClaimsByIdQueryVariables>;
export const WhoIsDocument = new TypedDocumentString(`
    query WhoIs($id: ID!) {
  entity(id: $id) {
    __typename
    ...EntityBrief
    ... on NotFound {
      message
      suggestions {
        ...EntityBrief
      }
    }
    ... on Ambiguous {
      message
      candidates {
        ...EntityBrief
        summary
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}`) as unknown as TypedDocumentString<WhoIsQuery, WhoIsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  kind
  name
  nameJa
  degree
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const OutlineTraitsDocument = new TypedDocumentString(`
    query OutlineTraits {
  outline(first: 10000) {
    traits {
      ...TraitParts
    }
  }
}
    fragment TraitParts on RelationshipTraits {
  ids
  certainties
  strengths
  speakers
  sides
  documents
  earliest
  latest
}`) as unknown as TypedDocumentString<OutlineTraitsQuery, OutlineTraitsQueryVariables>;
export const TraitsDocument = new TypedDocumentString(`
    query Traits($ids: [ID!]!) {
  traits(ids: $ids) {
    ...TraitParts
  }
}
    fragment TraitParts on RelationshipTraits {
  ids
  certainties
  strengths
  speakers
  sides
  documents
  earliest
  latest
}`) as unknown as TypedDocumentString<TraitsQuery, TraitsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents {
  statistics {
    bySource {
      source {
        id
        title
        tier
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;