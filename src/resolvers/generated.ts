import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, RelationshipRow, PassageRow, SourceRow } from '../loaders.js';
import type { EvidenceModel, NodeModel, NotFoundModel, AmbiguousModel, EntityConnectionModel, RelationshipConnectionModel, SourceConnectionModel, TimelineConnectionModel, TimelineEntryModel, PathModel, HopModel, PathsModel, SubgraphModel, SharedNeighbourModel, SearchHitModel, StatisticsModel, IssuerCountModel, SourceCountModel } from './models.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, written `2019-11-04`. */
  Date: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** A treaty or other instrument between parties that is signed or meant to be, including its amending protocols and one still under negotiation. */
export type Agreement = Entity & Node & {
  __typename?: 'Agreement';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
  /** When it was held, issued or signed. */
  when: Maybe<When>;
};


/** A treaty or other instrument between parties that is signed or meant to be, including its amending protocols and one still under negotiation. */
export type AgreementRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** Several entities have this name or alias. */
export type Ambiguous = {
  __typename?: 'Ambiguous';
  /** The entities that have it; ask again with one of their ids. */
  candidates: Array<Entity>;
  /** Which name is shared. */
  message: Scalars['String']['output'];
};

/** How plainly a source says a claim. */
export type Certainty =
  /** Clearly implied. */
  | 'IMPLIED'
  /** In so many words. */
  | 'STATED';

/** Relationships of a certainty. */
export type CertaintyCount = {
  __typename?: 'CertaintyCount';
  /** The certainty. */
  certainty: Certainty;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** A state, standing also for those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type Country = Entity & Node & {
  __typename?: 'Country';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** A state, standing also for those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** Which way a relationship is followed from an entity: the direction its sentence reads. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The entity is the relationship's target. */
  | 'IN'
  /** The entity is the relationship's source. */
  | 'OUT';

/** A person, country, organisation, framework, initiative, agreement, statement, event, place or topic that the sources name. */
export type Entity = {
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** A person, country, organisation, framework, initiative, agreement, statement, event, place or topic that the sources name. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A list of entities, a page at a time. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The page's items with their cursors. */
  edges: Array<EntityEdge>;
  /** The page's items. */
  nodes: Array<Entity>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entity with its place in a list. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** The place, opaque. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** Which entities to keep; every condition given must hold. */
export type EntityFilter = {
  /** Has a relationship with this entity (id, name or alias). */
  connectedTo?: InputMaybe<Scalars['ID']['input']>;
  /** Named in this passage (its id). */
  passage?: InputMaybe<Scalars['ID']['input']>;
  /** Named in this source (its id). */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** Name, alias or summary contains this text, whatever its case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of thing an entity is. Each kind is also a type that implements Entity. */
export type EntityKind =
  /** A treaty or other instrument between parties that is signed or meant to be, including its amending protocols and one still under negotiation. */
  | 'AGREEMENT'
  /** A state, standing also for those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
  | 'COUNTRY'
  /** Something that happens once, in a span of days or weeks: a meeting, a tournament, a ceremony, a disaster; a series that goes on is an Initiative. */
  | 'EVENT'
  /** A vision, outlook or strategic concept that guides policy over years; it is neither signed as an Agreement nor carried out as an Initiative. */
  | 'FRAMEWORK'
  /** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
  | 'INITIATIVE'
  /** A standing body with members, staff or an office of its own, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
  | 'ORGANISATION'
  /** A human being who acts, speaks or is spoken of under his or her own name or title; offices are claims, not persons. */
  | 'PERSON'
  /** A city, sea or region as a location; a state is a Country. */
  | 'PLACE'
  /** A text that leaders or governments issue to say what they jointly hold, without the signature and entry into force of an Agreement. */
  | 'STATEMENT'
  /** A field of cooperation, a subject of discussion or a resource, named by what it is about; names in lower case are common nouns. */
  | 'TOPIC';

/** How a list of entities is sorted; ties are settled by id. */
export type EntityOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: EntityOrderField;
};

/** What a list of entities is sorted by. */
export type EntityOrderField =
  /** The first possible day of its own date; undated ones last. */
  | 'DATE'
  /** The kind, then the name. */
  | 'KIND'
  /** The name, whatever its case and accents. */
  | 'NAME';

/** One entity, or why there is none. `... on Entity` reads whichever kind it is. */
export type EntityResult = Agreement | Ambiguous | Country | Event | Framework | Initiative | NotFound | Organisation | Person | Place | Statement | Topic;

/** Something that happens once, in a span of days or weeks: a meeting, a tournament, a ceremony, a disaster; a series that goes on is an Initiative. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
  /** When it was held, issued or signed. */
  when: Maybe<When>;
};


/** Something that happens once, in a span of days or weeks: a meeting, a tournament, a ceremony, a disaster; a series that goes on is an Initiative. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** Words of a source that support a claim, or name an entity. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Where the words stand. */
  passage: Passage;
  /** At most 15 words, verbatim. */
  quote: Scalars['String']['output'];
  /** The source's page, with a text fragment that makes a browser show the words. */
  url: Scalars['URL']['output'];
};

/** A file format for part of the graph. */
export type ExportFormat =
  /** Cytoscape.js JSON: `elements.nodes[].data`, `elements.edges[].data`. */
  | 'CYTOSCAPE';

/** A vision, outlook or strategic concept that guides policy over years; it is neither signed as an Agreement nor carried out as an Initiative. */
export type Framework = Entity & Node & {
  __typename?: 'Framework';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** A vision, outlook or strategic concept that guides policy over years; it is neither signed as an Agreement nor carried out as an Initiative. */
export type FrameworkRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** One step of a path. */
export type Hop = {
  __typename?: 'Hop';
  /** Where the step begins. */
  from: Entity;
  /** The relationships between the two, whichever way they read, in order of id. */
  relationships: Array<Relationship>;
  /** Where it ends. */
  to: Entity;
};

/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type Initiative = Entity & Node & {
  __typename?: 'Initiative';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** Relationships of a speaker or side. */
export type IssuerCount = {
  __typename?: 'IssuerCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Who says so; null for what a source itself narrates. */
  issuer: Maybe<Entity>;
};

/** Entities of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: EntityKind;
};

/** How a source gives a claim. */
export type Modality =
  /** Reported as so. */
  | 'FACT'
  /** Announced, not yet done when the source was written. */
  | 'PLAN'
  /** A hope, concern, intention, opinion, thanks or praise. */
  | 'POSITION';

/** Relationships of a modality. */
export type ModalityCount = {
  __typename?: 'ModalityCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The modality. */
  modality: Modality;
};

/** An honest no: nothing of this length connects the two under the filters given. */
export type NoPath = {
  __typename?: 'NoPath';
  /** The data that was searched. */
  dataVersion: Scalars['String']['output'];
  /** The most steps a path might have had. */
  maxLength: Scalars['Int']['output'];
  /** What was searched and what was left out. */
  message: Scalars['String']['output'];
};

/** Anything with an id of its own, as the Global Object Identification specification defines it. */
export type Node = {
  /** Stable for ever: `kind:slug` for an entity, `claim:...` for a relationship, `source#locator` for a passage, a slug for a source. */
  id: Scalars['ID']['output'];
};

/** No entity has this id, name or alias. */
export type NotFound = {
  __typename?: 'NotFound';
  /** What was looked for, and what to try. */
  message: Scalars['String']['output'];
  /** Entities with similar names, best first. */
  suggestions: Array<Entity>;
};

/** Ascending or descending. */
export type OrderDirection =
  /** From the first letter, the oldest day. */
  | 'ASC'
  /** From the last letter, the newest day. */
  | 'DESC';

/** A standing body with members, staff or an office of its own, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type Organisation = Entity & Node & {
  __typename?: 'Organisation';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** A standing body with members, staff or an office of its own, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of a list, as the Cursor Connections specification defines it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A numbered part of a source. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** The entities it names as evidence, in order of id. */
  entities: Array<Entity>;
  /** `source#locator`. */
  id: Scalars['ID']['output'];
  /** The part's number in the source, such as `1(2).1`. */
  locator: Scalars['String']['output'];
  /** The relationships it supports, in order of id. */
  relationships: Array<Relationship>;
  /** The source it is part of. */
  source: Source;
};

/** A way from one entity to another that meets no entity twice. */
export type Path = {
  __typename?: 'Path';
  /** The way told as sentences, each with who says so and where. */
  explanation: Scalars['String']['output'];
  /** Each step with every relationship between its two entities that the filters keep. */
  hops: Array<Hop>;
  /** How many steps it has. */
  length: Scalars['Int']['output'];
  /** The entities along the way, both ends included. */
  nodes: Array<Entity>;
  /** One relationship for each step: the first of the step's, in order of id. */
  relationships: Array<Relationship>;
};

/** The paths that were found. */
export type Paths = {
  __typename?: 'Paths';
  /** Shortest first, then in order of the entities' ids along the way. */
  paths: Array<Path>;
  /** Whether more paths exist than are shown. */
  truncated: Scalars['Boolean']['output'];
};

/** Paths, an honest no, or an end that could not be settled. */
export type PathsResult = Ambiguous | NoPath | NotFound | Paths;

/** A human being who acts, speaks or is spoken of under his or her own name or title; offices are claims, not persons. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** A human being who acts, speaks or is spoken of under his or her own name or title; offices are claims, not persons. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A city, sea or region as a location; a state is a Country. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A number that a source gives. */
export type Quantity = {
  __typename?: 'Quantity';
  /** Whether the source says approximately. */
  approximate: Scalars['Boolean']['output'];
  /** As of when, in EDTF. */
  asOf: Maybe<Scalars['String']['output']>;
  /** What is counted. */
  measure: Scalars['String']['output'];
  /** What one of it is. */
  unit: Scalars['String']['output'];
  /** The number. */
  value: Scalars['Float']['output'];
};

/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type Query = {
  __typename?: 'Query';
  /** Entities, filtered and sorted (by name unless said otherwise). */
  entities: EntityConnection;
  /** One entity by id or by name (or alias, or acronym). Give one of the two. */
  entity: EntityResult;
  /** What surrounds an entity: everything within a number of steps, nearest first, and every relationship among it. */
  neighbourhood: Subgraph;
  /** Whatever has this id; null when nothing has. */
  node: Maybe<Node>;
  /** Whatever has these ids, in their order, with null where nothing has. */
  nodes: Array<Maybe<Node>>;
  /** How two entities are connected: the shortest ways from one to the other, with the evidence of each step, or an honest no. */
  paths: PathsResult;
  /** Relationships, filtered: who says what, where, when. */
  relationships: RelationshipConnection;
  /** Entities by what they are called: names, aliases, acronyms and Japanese names, beginnings of words and misspellings too; best first. */
  search: Array<SearchHit>;
  /** The entities that are one relationship away from every entity of a set, with the relationships that tie them. */
  shared: Array<SharedNeighbour>;
  /** The documents that claims are taken from, oldest first. */
  sources: SourceConnection;
  /** What the graph holds: counts by kind, type, modality, speaker and source, and the version of the data. */
  statistics: Statistics;
  /** What happened, in order: dated relationships, events, statements and agreements. */
  timeline: TimelineConnection;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<Array<Modality>>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationshipType>>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QuerySharedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions about Japan-ASEAN relations. An argument that takes an entity accepts its id, a name or an alias. */
export type QueryTimelineArgs = {
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A claim that a source makes about two entities, with the words that support it. */
export type Relationship = Node & {
  __typename?: 'Relationship';
  /** Who says so, where the source reports somebody's statement; null for what the source itself narrates. */
  attributedTo: Maybe<Entity>;
  /** Stated or clearly implied. */
  certainty: Certainty;
  /** The words that support it; at least one. */
  evidence: Array<Evidence>;
  /** `claim:SOURCE/TYPE/TARGET`, with `/KEY` where the same ends have several claims of one type. */
  id: Scalars['ID']['output'];
  /** The same claim, read from its target. */
  inverse: Scalars['String']['output'];
  /** Fact, plan or position. */
  modality: Modality;
  /** Numbers given with the claim. */
  quantities: Array<Quantity>;
  /** The claim as a sentence, read from its source. */
  sentence: Scalars['String']['output'];
  /** Where its sentence begins. */
  source: Entity;
  /** Where its sentence ends. */
  target: Entity;
  /** What it says of its ends. */
  type: RelationshipType;
  /** When it holds or happened, where a source says so; not the date of the source. */
  when: Maybe<When>;
};

/** A list of relationships, a page at a time, in order of id. */
export type RelationshipConnection = {
  __typename?: 'RelationshipConnection';
  /** The page's items with their cursors. */
  edges: Array<RelationshipEdge>;
  /** The page's items. */
  nodes: Array<Relationship>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A relationship with its place in a list. */
export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  /** The place, opaque. */
  cursor: Scalars['String']['output'];
  /** The relationship. */
  node: Relationship;
};

/** Which relationships to keep; every condition given must hold. */
export type RelationshipFilter = {
  /** With one of these entities at an end (id, name or alias). */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said by one of these speakers or sides (id, name or alias). */
  attributedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** As plainly as one of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Dated, and may hold on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** With an end of one of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Given in one of these ways. */
  modality?: InputMaybe<Array<Modality>>;
  /** Supported by this passage (its id). */
  passage?: InputMaybe<Scalars['ID']['input']>;
  /** Supported by this source (its id). */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** Sentence or quote contains this text, whatever its case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Dated, and may hold on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Of one of these types. */
  types?: InputMaybe<Array<RelationshipType>>;
};

/** What a claim says of its two ends. The direction is that of the sentence. */
export type RelationshipType =
  /** Carried off citizens of the country at the far end; the issue between states that this left behind is a Topic. Reads: {source} abducted citizens of {target}. */
  | 'ABDUCTED_CITIZENS_OF'
  /** Agreed on a framework or a text as its own, a body acting as such; the meeting where it was agreed is ADOPTED_AT. Reads: {source} adopted the {target}. */
  | 'ADOPTED'
  /** Is a text agreed on at a meeting; those in whose name it was put out are ISSUED. Reads: The {source} was adopted at the {target}. */
  | 'ADOPTED_AT'
  /** Puts a framework forward as its own line of policy; approving of another's framework is SUPPORTS. Reads: {source} advocates the {target}. */
  | 'ADVOCATES'
  /** Changes the terms of an earlier agreement. Reads: The {source} amends the {target}. */
  | 'AMENDS'
  /** Made a framework or an initiative known for the first time; setting it in motion is LAUNCHES. Reads: {source} announced the {target}. */
  | 'ANNOUNCED'
  /** Asks those at the far end for their understanding and help in a matter of its own; wanting to work together at large is SEEKS_COOPERATION_WITH. Reads: {source} asks for the understanding and cooperation of {target}. */
  | 'ASKS_COOPERATION_OF'
  /** Is one of the sides or fields into which a wider field is divided; a part of an issue is PART_OF. Reads: {source} is an aspect of {target}. */
  | 'ASPECT_OF'
  /** Was present at an event as a guest or a participant; presiding over it is CHAIRED. Reads: {source} attended the {target}. */
  | 'ATTENDED'
  /** Is of use to the people or members of the one at the far end. Reads: {source} benefits {target}. */
  | 'BENEFITS'
  /** Is the accession by which a person came to a throne. Reads: The {source} brought {target} to the throne. */
  | 'BROUGHT_TO_THRONE'
  /** Asks those who keep a restriction to end it; ending it is LIFTED. Reads: {source} calls for the lifting of the {target}. */
  | 'CALLS_FOR_LIFTING_OF'
  /** Is an initiative at work in a country, or across the countries of a grouping; where a meeting takes place is HELD_IN. Reads: {source} is carried out in {target}. */
  | 'CARRIED_OUT_IN'
  /** Is a piece of work done within a larger initiative or on the footing of an agreement. Reads: {source} is carried out under the {target}. */
  | 'CARRIED_OUT_UNDER'
  /** Presided over a meeting; the standing chair of a grouping is HOLDS_CHAIR_OF. Reads: {source} chaired the {target}. */
  | 'CHAIRED'
  /** Holds that the situation in a place gives cause for serious concern. Reads: {source} is seriously concerned about the situation in the {target}. */
  | 'CONCERNED_ABOUT'
  /** Is a framework about a region of the world. Reads: The {source} concerns the {target}. */
  | 'CONCERNS_REGION'
  /** Gives congratulations on an event. Reads: {source} gives congratulations on the {target}. */
  | 'CONGRATULATES_ON'
  /** Gives its cooperation to partners by means of an initiative or an event. Reads: {source} cooperates with its partners through the {target}. */
  | 'COOPERATES_THROUGH'
  /** Works with, or gives support to, a country or a grouping at large, as a matter of fact; the wish to do so is SEEKS_COOPERATION_WITH. Reads: {source} cooperates with {target}. */
  | 'COOPERATES_WITH'
  /** Has a topic as its subject or its field of cooperation; making that field stronger is STRENGTHENS. Reads: {source} covers the field of {target}. */
  | 'COVERS_FIELD'
  /** Stated formally, for all who took part, that a statement is issued; the issuers themselves are ISSUED. Reads: {source} declared the issuance of the {target}. */
  | 'DECLARED_ISSUANCE_OF'
  /** Sent out the people whom a programme sends. Reads: {source} dispatched the people of the {target}. */
  | 'DISPATCHED'
  /** Is the Emperor of a country. Reads: {source} is the Emperor of {target}. */
  | 'EMPEROR_OF'
  /** Makes larger what an institution invests and lends. Reads: {source} expands the investment and loans of {target}. */
  | 'EXPANDS_FINANCE_OF'
  /** Gives thanks for an initiative or an event; thanks to someone are THANKS. Reads: {source} expresses gratitude for the {target}. */
  | 'EXPRESSES_GRATITUDE_FOR'
  /** Pays personal respect to someone for what he or she did; praise of a work or a body is PRAISES. Reads: {source} expresses respect to {target}. */
  | 'EXPRESSES_RESPECT_TO'
  /** Is an initiative whose money comes, or is to come, through the source of finance at the far end. Reads: The {source} is funded through {target}. */
  | 'FUNDED_THROUGH'
  /** Is the event or the actor whose doing an issue or a measure goes back to. Reads: {source} gave rise to the {target}. */
  | 'GAVE_RISE_TO'
  /** Is an event that was held in a country, city or region; the one who puts it on is HOSTS. Reads: The {source} was held in {target}. */
  | 'HELD_IN'
  /** Holds the standing chair of a grouping; presiding over one meeting is CHAIRED. Reads: {source} holds the chair of {target}. */
  | 'HOLDS_CHAIR_OF'
  /** Is the country or city that puts on an event; where only the location is reported, it is HELD_IN. Reads: {source} hosts the {target}. */
  | 'HOSTS'
  /** Carries an initiative out; setting it up is LAUNCHES. Reads: {source} implements the {target}. */
  | 'IMPLEMENTS'
  /** Is one of those in whose name a statement was put out. Reads: {source} issued the {target}. */
  | 'ISSUED'
  /** Sets up an initiative and puts it in motion; making it known is ANNOUNCED. Reads: {source} launches the {target}. */
  | 'LAUNCHES'
  /** Stands at the head of a country, by whatever title, or is its government; a prime minister is PRIME_MINISTER_OF. Reads: {source} leads {target}. */
  | 'LEADS'
  /** Ended a restriction of its own. Reads: {source} lifted its {target}. */
  | 'LIFTED'
  /** Brings people of the country or grouping at the far end into exchange with people elsewhere. Reads: The {source} brings people of {target} into exchange with others. */
  | 'LINKS_PEOPLE_IN'
  /** Lies within a country or a region. Reads: {source} is located in {target}. */
  | 'LOCATED_IN'
  /** Belongs to an organisation as a member. Reads: {source} is a member of {target}. */
  | 'MEMBER_OF'
  /** Is a programme whose participants took part in an event as its group. Reads: Participants of the {source} took part in the {target}. */
  | 'PARTICIPATED_IN'
  /** Is one of those who share in carrying an initiative, an agreement or an event; signature is SIGNED. Reads: {source} is a partner in the {target}. */
  | 'PARTNER_IN'
  /** Is a part of a larger body, event or issue; a side of a field of cooperation is ASPECT_OF. Reads: {source} is part of the {target}. */
  | 'PART_OF'
  /** Is credited with the photographs of an event. Reads: {source} photographed the {target}. */
  | 'PHOTOGRAPHED'
  /** Speaks highly of an initiative or a body; respect paid to a person is EXPRESSES_RESPECT_TO. Reads: {source} praises the {target}. */
  | 'PRAISES'
  /** Is the prime minister of a country. Reads: {source} is Prime Minister of {target}. */
  | 'PRIME_MINISTER_OF'
  /** Is a framework meant to be carried forward so that it and the other reinforce each other. Reads: The {source} is to be pursued in synergy with the {target}. */
  | 'PURSUED_IN_SYNERGY_WITH'
  /** Is meant to deal with a development or to help solve a problem. Reads: {source} responds to {target}. */
  | 'RESPONDS_TO'
  /** Is an initiative that goes on until an event. Reads: {source} runs until the {target}. */
  | 'RUNS_UNTIL'
  /** Wants to go on working together for an aim still ahead: an event to be held or an agreement to be concluded. Reads: {source} seeks continued cooperation for the {target}. */
  | 'SEEKS_COOPERATION_FOR'
  /** Wants to work closely with, or offers its help to, those at the far end; doing so is COOPERATES_WITH. Reads: {source} seeks close cooperation with {target}. */
  | 'SEEKS_COOPERATION_WITH'
  /** Means to promote exchanges in a field. Reads: {source} seeks exchanges in {target}. */
  | 'SEEKS_EXCHANGES_IN'
  /** Wants to meet a person face to face. Reads: {source} seeks a face-to-face meeting with {target}. */
  | 'SEEKS_MEETING_WITH'
  /** Works to have an issue settled. Reads: {source} seeks the earliest possible resolution of the {target}. */
  | 'SEEKS_RESOLUTION_OF'
  /** Wants an agreement or an initiative taken further: brought into force, deepened or continued; working together for one still ahead is SEEKS_COOPERATION_FOR. Reads: {source} seeks to advance the {target}. */
  | 'SEEKS_TO_ADVANCE'
  /** Is an agreement or a statement that helps to make a framework or an aim real. Reads: The {source} serves the realisation of the {target}. */
  | 'SERVES_REALISATION_OF'
  /** Put its signature to an agreement; being one of those it is made between is PARTNER_IN. Reads: {source} signed the {target}. */
  | 'SIGNED'
  /** Made remarks at an event. Reads: {source} spoke at the {target}. */
  | 'SPOKE_AT'
  /** Says that it looks forward to an event or to the further work of a body. Reads: {source} states its expectations for the {target}. */
  | 'STATES_EXPECTATIONS_FOR'
  /** Makes a field stronger or livelier; merely dealing with it is COVERS_FIELD. Reads: {source} strengthens {target}. */
  | 'STRENGTHENS'
  /** Stands behind a framework, an initiative or a statement made by others, in words or with means; putting one's own forward is ADVOCATES. Reads: {source} supports the {target}. */
  | 'SUPPORTS'
  /** Gives thanks to someone; thanks for a thing are EXPRESSES_GRATITUDE_FOR. Reads: {source} thanks {target}. */
  | 'THANKS'
  /** Is a meeting at which a subject was mentioned or discussed; what was said of it is a claim of its own. Reads: The {source} took up the {target}. */
  | 'TOOK_UP'
  /** Holds that those at the far end should speak up together on a situation. Reads: {source} urges {target} to call with one voice for an improvement. */
  | 'URGES_ONE_VOICE_OF'
  /** Is glad that something has come about; gladness at mere progress is WELCOMES_PROGRESS_ON. Reads: {source} welcomes the {target}. */
  | 'WELCOMES'
  /** Is glad that something not yet reached has come closer; gladness at what has come about is WELCOMES. Reads: {source} welcomes the progress on the {target}. */
  | 'WELCOMES_PROGRESS_ON'
  /** Wishes every success to the athletes of the countries at the far end. Reads: {source} wishes success to the athletes of {target}. */
  | 'WISHES_SUCCESS_TO';

/** An entity that a search found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The entity. */
  entity: Entity;
  /** The name that matched. */
  matched: Scalars['String']['output'];
  /** 1 for an exact name, alias or acronym; below that, relative to the best other hit of the same search. */
  score: Scalars['Float']['output'];
};

/** An entity that every one of a set is connected with. */
export type SharedNeighbour = {
  __typename?: 'SharedNeighbour';
  /** The entity they have in common. */
  entity: Entity;
  /** The relationships that tie it to each of the set, in order of id. */
  relationships: Array<Relationship>;
};

/** A document that claims are taken from. */
export type Source = Node & {
  __typename?: 'Source';
  /** Whether `npm run verify-sources` has a copy to check its quotes against. */
  copyHeld: Scalars['Boolean']['output'];
  /** Its date, in EDTF; null when undated. */
  date: Maybe<Scalars['String']['output']>;
  /** A slug, such as `mofa-2019-11-04`. */
  id: Scalars['ID']['output'];
  /** The terms on which it is quoted. */
  licence: Scalars['String']['output'];
  /** Its parts, in order. */
  passages: Array<Passage>;
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** The day it was read for this graph. */
  retrieved: Scalars['Date']['output'];
  /** What the document is called. */
  title: Scalars['String']['output'];
  /** Its page. */
  url: Scalars['URL']['output'];
};

/** A list of sources, a page at a time, oldest first. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The page's items with their cursors. */
  edges: Array<SourceEdge>;
  /** The page's items. */
  nodes: Array<Source>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What a source supports. */
export type SourceCount = {
  __typename?: 'SourceCount';
  /** Entities it names as evidence. */
  entities: Scalars['Int']['output'];
  /** Relationships it supports. */
  relationships: Scalars['Int']['output'];
  /** The source. */
  source: Source;
};

/** A source with its place in a list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** The place, opaque. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** A text that leaders or governments issue to say what they jointly hold, without the signature and entry into force of an Agreement. */
export type Statement = Entity & Node & {
  __typename?: 'Statement';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
  /** When it was held, issued or signed. */
  when: Maybe<When>;
};


/** A text that leaders or governments issue to say what they jointly hold, without the signature and entry into force of an Agreement. */
export type StatementRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** What the graph holds. */
export type Statistics = {
  __typename?: 'Statistics';
  /** Relationships of each certainty. */
  byCertainty: Array<CertaintyCount>;
  /** Relationships by who says so, most first. */
  byIssuer: Array<IssuerCount>;
  /** Entities of each kind. */
  byKind: Array<KindCount>;
  /** Relationships given in each way. */
  byModality: Array<ModalityCount>;
  /** What each source supports. */
  bySource: Array<SourceCount>;
  /** Relationships of each type. */
  byType: Array<TypeCount>;
  /** Hash of the data: the same data has the same version everywhere. */
  dataVersion: Scalars['String']['output'];
  /** Which engine answers: `embedded` or `neo4j`. */
  engine: Scalars['String']['output'];
  /** How many entities. */
  entities: Scalars['Int']['output'];
  /** When it was loaded, ISO 8601. */
  loadedAt: Scalars['String']['output'];
  /** How many relationships. */
  relationships: Scalars['Int']['output'];
};

/** Part of the graph. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The same as a file's text. */
  export: Scalars['String']['output'];
  /** Its entities. */
  nodes: Array<Entity>;
  /** Every relationship among them that the filters keep. */
  relationships: Array<Relationship>;
  /** Whether the limit left something out. */
  truncated: Scalars['Boolean']['output'];
};


/** Part of the graph. */
export type SubgraphExportArgs = {
  format: ExportFormat;
};

/** A timeline, a page at a time: by first possible day, then last possible day, then id. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The page's items with their cursors. */
  edges: Array<TimelineEdge>;
  /** The page's items. */
  nodes: Array<TimelineEntry>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entry with its place in the timeline. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** The place, opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TimelineEntry;
};

/** Something dated: a relationship, or an entity with a date of its own (an event, statement or agreement). */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** The dated entity; null for a relationship. */
  entity: Maybe<Entity>;
  /** The dated relationship; null for an entity. */
  relationship: Maybe<Relationship>;
  /** The relationship's sentence, or the entity's name. */
  text: Scalars['String']['output'];
  /** When. */
  when: When;
};

/** A field of cooperation, a subject of discussion or a resource, named by what it is about; names in lower case are common nouns. */
export type Topic = Entity & Node & {
  __typename?: 'Topic';
  /** Acronyms, other word orders and other forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** How many relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Where the sources name it. */
  evidence: Array<Evidence>;
  /** `kind:slug`, stable for ever. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; the type's name says the same. */
  kind: EntityKind;
  /** The name in the form the field uses. */
  name: Scalars['String']['output'];
  /** The official Japanese name, where one is known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Numbers the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, in order of id. `asOf` keeps those that may hold on that day: a dated one whose range includes the
   * day, and every undated one.
   */
  relationships: RelationshipConnection;
  /** Pages elsewhere about the same thing, each checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** One sentence about it, in our own words. */
  summary: Scalars['String']['output'];
};


/** A field of cooperation, a subject of discussion or a resource, named by what it is about; names in lower case are common nouns. */
export type TopicRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** Relationships of a type. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: RelationshipType;
};

/** A time, as exactly as the sources know it. */
export type When = {
  __typename?: 'When';
  /** The first day it can mean; `0001-01-01` for an open start. */
  earliest: Scalars['Date']['output'];
  /** In the Extended Date/Time Format: `2019-11-04`, `2019-06`, `2013`, `2019-11/..`. */
  edtf: Scalars['String']['output'];
  /** The last day it can mean; `9999-12-31` for an open end. */
  latest: Scalars['Date']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EntityResult: ( EntityRow & { __typename: 'Agreement' } ) | ( AmbiguousModel & { __typename: 'Ambiguous' } ) | ( EntityRow & { __typename: 'Country' } ) | ( EntityRow & { __typename: 'Event' } ) | ( EntityRow & { __typename: 'Framework' } ) | ( EntityRow & { __typename: 'Initiative' } ) | ( NotFoundModel & { __typename: 'NotFound' } ) | ( EntityRow & { __typename: 'Organisation' } ) | ( EntityRow & { __typename: 'Person' } ) | ( EntityRow & { __typename: 'Place' } ) | ( EntityRow & { __typename: 'Statement' } ) | ( EntityRow & { __typename: 'Topic' } );
  PathsResult: ( AmbiguousModel & { __typename: 'Ambiguous' } ) | ( NoPath & { __typename: 'NoPath' } ) | ( NotFoundModel & { __typename: 'NotFound' } ) | ( PathsModel & { __typename: 'Paths' } );
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<EntityRow>;
  Ambiguous: ResolverTypeWrapper<AmbiguousModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  CertaintyCount: ResolverTypeWrapper<CertaintyCount>;
  Country: ResolverTypeWrapper<EntityRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EntityResult']>;
  Event: ResolverTypeWrapper<EntityRow>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  ExportFormat: ExportFormat;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Framework: ResolverTypeWrapper<EntityRow>;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<EntityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssuerCount: ResolverTypeWrapper<IssuerCountModel>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Modality: Modality;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  NoPath: ResolverTypeWrapper<NoPath>;
  Node: ResolverTypeWrapper<NodeModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRow>;
  Path: ResolverTypeWrapper<PathModel>;
  Paths: ResolverTypeWrapper<PathsModel>;
  PathsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathsResult']>;
  Person: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<{}>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionModel>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipFilter: RelationshipFilter;
  RelationshipType: RelationshipType;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SharedNeighbour: ResolverTypeWrapper<SharedNeighbourModel>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceCount: ResolverTypeWrapper<SourceCountModel>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Statement: ResolverTypeWrapper<EntityRow>;
  Statistics: ResolverTypeWrapper<StatisticsModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionModel>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  Topic: ResolverTypeWrapper<EntityRow>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  When: ResolverTypeWrapper<When>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: EntityRow;
  Ambiguous: AmbiguousModel;
  Boolean: Scalars['Boolean']['output'];
  CertaintyCount: CertaintyCount;
  Country: EntityRow;
  Date: Scalars['Date']['output'];
  Entity: EntityRow;
  EntityConnection: EntityConnectionModel;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  EntityResult: ResolversUnionTypes<ResolversParentTypes>['EntityResult'];
  Event: EntityRow;
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  Framework: EntityRow;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  Initiative: EntityRow;
  Int: Scalars['Int']['output'];
  IssuerCount: IssuerCountModel;
  KindCount: KindCount;
  ModalityCount: ModalityCount;
  NoPath: NoPath;
  Node: NodeModel;
  NotFound: NotFoundModel;
  Organisation: EntityRow;
  PageInfo: PageInfo;
  Passage: PassageRow;
  Path: PathModel;
  Paths: PathsModel;
  PathsResult: ResolversUnionTypes<ResolversParentTypes>['PathsResult'];
  Person: EntityRow;
  Place: EntityRow;
  Quantity: Quantity;
  Query: {};
  Relationship: RelationshipRow;
  RelationshipConnection: RelationshipConnectionModel;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipFilter: RelationshipFilter;
  SearchHit: SearchHitModel;
  SharedNeighbour: SharedNeighbourModel;
  Source: SourceRow;
  SourceConnection: SourceConnectionModel;
  SourceCount: SourceCountModel;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Statement: EntityRow;
  Statistics: StatisticsModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  TimelineConnection: TimelineConnectionModel;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryModel;
  Topic: EntityRow;
  TypeCount: TypeCount;
  URL: Scalars['URL']['output'];
  When: When;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<AgreementRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmbiguousResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ambiguous'] = ResolversParentTypes['Ambiguous']> = {
  candidates?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertaintyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertaintyCount'] = ResolversParentTypes['CertaintyCount']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<CountryRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic', ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EntityRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityResult'] = ResolversParentTypes['EntityResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Ambiguous' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'NotFound' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<FrameworkRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<InitiativeRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuerCount'] = ResolversParentTypes['IssuerCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModalityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModalityCount'] = ResolversParentTypes['ModalityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPath'] = ResolversParentTypes['NoPath']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Passage' | 'Person' | 'Place' | 'Relationship' | 'Source' | 'Statement' | 'Topic', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganisationRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsResult'] = ResolversParentTypes['PathsResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'NoPath' | 'NotFound' | 'Paths', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<ResolversTypes['EntityResult'], ParentType, ContextType, Partial<QueryEntityArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['PathsResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<QueryRelationshipsArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  shared?: Resolver<Array<ResolversTypes['SharedNeighbour']>, ParentType, ContextType, RequireFields<QuerySharedArgs, 'ids'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNeighbour'] = ResolversParentTypes['SharedNeighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  copyHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrieved?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<StatementRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  byCertainty?: Resolver<Array<ResolversTypes['CertaintyCount']>, ParentType, ContextType>;
  byIssuer?: Resolver<Array<ResolversTypes['IssuerCount']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byModality?: Resolver<Array<ResolversTypes['ModalityCount']>, ParentType, ContextType>;
  bySource?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType>;
  byType?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubgraphExportArgs, 'format'>>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TopicRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WhenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  Ambiguous?: AmbiguousResolvers<ContextType>;
  CertaintyCount?: CertaintyCountResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityResult?: EntityResultResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  IssuerCount?: IssuerCountResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  ModalityCount?: ModalityCountResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  PathsResult?: PathsResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SharedNeighbour?: SharedNeighbourResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  URL?: GraphQLScalarType;
  When?: WhenResolvers<ContextType>;
};

