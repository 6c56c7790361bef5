import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, RelationshipRow, PassageRow, SourceRow } from '../query/loaders.js';
import type { Amount } from '../model/wording-claim.js';
import type { Evidence as EvidenceModel, Cell as CellModel } from '../model/evidence.js';
import type { Name as NameModel } from '../model/names.js';
import type { Status as StatusModel, PartyStatus as PartyStatusModel } from '../questions/status.js';
import type { Preference as PreferenceModel } from '../model/preference.js';
import type { Distinction as DistinctionModel, OtherDate as OtherDateModel } from '../model/identity.js';
import type { NodeModel, EntityConnectionModel, RelationshipConnectionModel, SourceConnectionModel, TimelineConnectionModel, PlanConnectionModel, EntityEdgeModel, RelationshipEdgeModel, SourceEdgeModel, TimelineEdgeModel, PlanEdgeModel, PathModel, HopModel, StatisticsModel, CoverageModel, HeadingModel } from './models.js';
import type { NotFound as NotFoundModel, Ambiguous as AmbiguousModel } from '../questions/resolve.js';
import type { TimelineEntry as TimelineEntryModel, TimelineGroup as TimelineGroupModel } from '../questions/timeline.js';
import type { PlanAt as PlanAtModel, FollowUp as FollowUpModel } from '../questions/plan-index.js';
import type { Search as PlanSearchModel } from '../model/plan.js';
import type { Paths as PathsModel, NoPath as NoPathModel } from '../questions/paths.js';
import type { Subgraph as SubgraphModel } from '../questions/neighbourhood.js';
import type { SharedNeighbour as SharedNeighbourModel } from '../questions/shared.js';
import type { Hit as HitModel } from '../questions/name-index.js';
import type { Vocabulary as VocabularyModel, RecordAbout as RecordAboutModel, VocabularyKind, VocabularyType } from '../model/vocabulary.js';
import type { IssuerCount as IssuerCountModel, SourceCount as SourceCountModel, PassageCount as PassageCountModel } from '../questions/statistics.js';
import type { AnsweredModel, NotUnderstoodModel, AskedEntityModel, AskedEntitiesModel, AskedClaimsModel, AskedSharedModel, AskedTimelineModel, AskedPlansModel, AskedQuantitiesModel, AskedQuantityModel, ClaimSearchModel } from '../ask/asked-models.js';
import type { RankedClaim as RankedClaimModel } from '../questions/claim-index.js';
import type { Rank as RankModel } from '../questions/rank.js';
import type { Community as CommunityModel } from '../questions/communities.js';
import type { Deciding as DecidingModel, LookUp as LookUpModel, Apart as ApartModel } from '../questions/quality.js';
import type { SaidAbout as SaidAboutModel, SaidClaim as SaidClaimModel } from '../questions/said-about.js';
import type { IssuerComparison as IssuerComparisonModel, ComparedClaims as ComparedClaimsModel } from '../questions/compare-issuers.js';
import type { Permalink as PermalinkModel } from './permalink.js';
import type { CitedEntry as CitedEntryModel, Cited as CitedModel } from '../questions/cite.js';
import type { Outline as OutlineModel } from '../questions/outline.js';
import type { ClaimTraits as ClaimTraitsModel } from '../questions/claim-traits.js';
import type { Context } from '../questions/context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type Agreement = Entity & Node & {
  __typename?: 'Agreement';
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** The agreements it amends. */
  amended: Array<Entity>;
  /** The agreements that amend it. */
  amendments: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The fields it covers. */
  fields: Array<Entity>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The initiatives carried out under it. */
  initiatives: Array<Entity>;
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The countries and organisations that are, or are to be, its parties. */
  partners: Array<Entity>;
  /** The topics and frameworks it contributes to. */
  purposes: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** The countries and organisations that signed it. */
  signatories: Array<Entity>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
  /** Those who welcomed it, or the progress made on it. */
  welcomers: Array<Entity>;
  /** When it took place, was issued or was signed. */
  when: Maybe<When>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementAmendedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementAmendmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementFieldsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementInitiativesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementPartnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementPurposesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementSignatoriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A treaty or other instrument between parties that is signed, or is meant to be; amending protocols and instruments still under negotiation count. */
export type AgreementWelcomersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Several entities have this name or alias. If one of them has it with the same accents, that one is found instead. */
export type Ambiguous = {
  __typename?: 'Ambiguous';
  /** The entities that have this name. Ask again with one of their ids. */
  candidates: Array<Entity>;
  /** The name that several entities share, and whether they share it only if accents are ignored. */
  message: Scalars['String']['output'];
};


/** Several entities have this name or alias. If one of them has it with the same accents, that one is found instead. */
export type AmbiguousCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of answer a question has. */
export type AnswerKind =
  /** The question has one of the forms, and its operation found what it asks for. */
  | 'EXACT'
  /** Nothing in the data says so, or a name in the question is unknown or ambiguous. `nearest` has the claims that come nearest. */
  | 'NOT_SAID'
  /** The claims that say most of the question, best first. Read them: none of them need be meant. */
  | 'RANKED';

/** An answer to a question. It may still be that nothing in the data says so. */
export type Answered = {
  __typename?: 'Answered';
  /** The result of the operation. */
  answer: AskedAnswer;
  /** The form of the question, a `QuestionForm.name`, or `ranked` for a question of no form. */
  form: Scalars['String']['output'];
  /** How the question was understood, in plain sentences. The first one says what a short form such as “the summit” was taken to mean. */
  interpretation: Scalars['String']['output'];
  /** What kind of answer it is. */
  kind: AnswerKind;
  /** Where `kind` is NOT_SAID, the claims that come nearest to the question. They do not answer it. */
  nearest: Array<RankedClaim>;
  /** The GraphQL operation that was run. You can run it as it is, because its variables have their values as defaults. */
  operation: Scalars['String']['output'];
  /** The answer in sentences. Each claim has who says so, the passage and the quote. */
  sentences: Array<Scalars['String']['output']>;
  /** Three questions to try, which have an exact answer. Empty if this answer is exact. */
  tryNext: Array<Scalars['String']['output']>;
  /** The variables of the operation, for running it with other values. */
  variables: Array<AskedVariable>;
};

/** An entity that no relationships join to the centre of the record. */
export type Apart = {
  __typename?: 'Apart';
  /** The entity. */
  entity: Entity;
  /** Why it is in the record. */
  why: Maybe<Scalars['String']['output']>;
};

/** An answer, or, for what is no question at all, the forms of question. */
export type Asked = Answered | NotUnderstood;

/** The result of a question. NotFound and Ambiguous refer to a name in the question. */
export type AskedAnswer = Ambiguous | AskedClaims | AskedEntities | AskedEntity | AskedPlans | AskedQuantities | AskedShared | AskedTimeline | ClaimSearch | NoPath | NotFound | Paths;

/** Claims, for a question that asks who does what, or whether someone does. */
export type AskedClaims = {
  __typename?: 'AskedClaims';
  /** The entities that answer the question, each once. Empty if the question does not ask for entities. */
  entities: Array<Entity>;
  /**
   * For a yes-or-no question: whether a claim says so to which no other is preferred. Null for other questions, and where the dates leave it
   * open. The claim may be a plan, a position or only implied: see
   * its modality and certainty, and the first sentence of the answer.
   */
  holds: Maybe<Scalars['Boolean']['output']>;
  /** The claims that answer the question, ordered by id. What someone says about an entity is ordered as in `said`. */
  relationships: Array<Relationship>;
  /**
   * For a question about what someone says about an entity: the same claims in the same order, each with the reason why it is included. Empty
   * for other questions.
   */
  said: Array<SaidClaim>;
  /** Whether there are more claims than are returned. */
  truncated: Scalars['Boolean']['output'];
};

/** Entities, for a question that asks which ones there are. */
export type AskedEntities = {
  __typename?: 'AskedEntities';
  /** The entities, ordered by name; by rank or by date where the question asks for an order. */
  entities: Array<Entity>;
  /** The total number, including those not returned. */
  totalCount: Scalars['Int']['output'];
};

/** An entity, for a question that asks who or what it is. */
export type AskedEntity = {
  __typename?: 'AskedEntity';
  /** The entity. */
  entity: Entity;
};

/** Plans, for a question that asks what was promised and what became of it. */
export type AskedPlans = {
  __typename?: 'AskedPlans';
  /** The plans, by the day on which they were made. */
  plans: Array<Plan>;
  /** The total number, including those not returned. */
  totalCount: Scalars['Int']['output'];
};

/** Numbers, for a question that asks how many or how much. */
export type AskedQuantities = {
  __typename?: 'AskedQuantities';
  /**
   * The numbers that match all words and names in the question. Empty if none does. In that case the sentences offer other numbers about the
   * entities in the question, marked as such.
   */
  quantities: Array<AskedQuantity>;
};

/** A number and what it refers to. */
export type AskedQuantity = {
  __typename?: 'AskedQuantity';
  /** The entity that the number is given for. Null if it is given with a claim. */
  entity: Maybe<Entity>;
  /** The number. */
  quantity: Quantity;
  /** The claim that the number is given with. Null if it is given for an entity. */
  relationship: Maybe<Relationship>;
};

/** What several entities have in common. */
export type AskedShared = {
  __typename?: 'AskedShared';
  /** The entities that each of them has a relationship with. */
  neighbours: Array<SharedNeighbour>;
};

/** Dated entries, for a question that asks what happened or when. */
export type AskedTimeline = {
  __typename?: 'AskedTimeline';
  /** The entries, ordered by first possible day, then last possible day, then id. */
  entries: Array<TimelineEntry>;
  /** The total number, including those not returned. */
  totalCount: Scalars['Int']['output'];
};

/** A variable of the operation that answered a question. */
export type AskedVariable = {
  __typename?: 'AskedVariable';
  /** The name, without the dollar sign. */
  name: Scalars['String']['output'];
  /** The value, as JSON. */
  value: Scalars['String']['output'];
};

/** A cell of a table. */
export type Cell = {
  __typename?: 'Cell';
  /** The name of the column. */
  column: Scalars['String']['output'];
  /** Whether the value is only a part of a cell that is too long to publish. */
  part: Scalars['Boolean']['output'];
  /** The content, as the table has it. */
  value: Scalars['String']['output'];
};

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

/** The number of relationships of a certainty. */
export type CertaintyCount = {
  __typename?: 'CertaintyCount';
  /** The certainty. */
  certainty: Certainty;
  /** The number. */
  count: Scalars['Int']['output'];
};

/** The citation of one item. */
export type Citation = {
  __typename?: 'Citation';
  /** The requested id or name. */
  asked: Scalars['String']['output'];
  /** The id of the item it refers to. */
  of: Scalars['ID']['output'];
  /** The cited item: a relationship's sentence, an entity's name, a passage's id or a source's title. */
  statement: Scalars['String']['output'];
  /** The citation of this item alone: a note for each quote, or an entry for each source. */
  text: Scalars['String']['output'];
};

/** A citation style. */
export type CitationStyle =
  /** BibTeX, with an entry for each source and the passages and quotes in its note. */
  | 'BIBTEX'
  /** CSL-JSON for citation managers, with an item for each source. */
  | 'CSL_JSON'
  /** A footnote for each quote. */
  | 'FOOTNOTE';

/** Citations, ready for a paper. */
export type Citations = {
  __typename?: 'Citations';
  /** The requested items, each with its own citation, in the given order. */
  entries: Array<Citation>;
  /** The ids and names that are not cited, because they match nothing or match several things. */
  missing: Array<Scalars['ID']['output']>;
  /** The cited sources, ordered by id. */
  sources: Array<Source>;
  /** All citations as one text. */
  text: Scalars['String']['output'];
};

/** How the claims of two sides match. */
export type ClaimMatch =
  /** The type is the same, and each side says it about itself: Japan says "Japan issued it", and ASEAN says "ASEAN issued it". */
  | 'ITSELF'
  /** The type, source and target are the same, so both sides say the same thing. */
  | 'SAME';

/** The claims that say most of a text. */
export type ClaimSearch = {
  __typename?: 'ClaimSearch';
  /** Whether the claims say enough of it to be an answer. Otherwise they only come nearest. */
  answers: Scalars['Boolean']['output'];
  /** The claims, best first. */
  claims: Array<RankedClaim>;
  /** How much of the text the best claims say, from 0 to 1. Rare words count more than common ones. */
  coverage: Scalars['Float']['output'];
  /** The entities that the text names, in order. Claims of these come first. */
  named: Array<Entity>;
  /** The words of the text that nothing in the data has. */
  unknownWords: Array<Scalars['String']['output']>;
  /** The other words of the text that none of the best three claims has. */
  wordsLeftOut: Array<Scalars['String']['output']>;
};

/** A group of entities that have more relationships with each other than with others. */
export type Community = {
  __typename?: 'Community';
  /** The members, those with the most relationships first. */
  entities: Array<Entity>;
  /** The number of the group. 1 is the largest. */
  id: Scalars['Int']['output'];
  /** The name of the member with the most relationships. */
  label: Scalars['String']['output'];
  /** The number of members. */
  size: Scalars['Int']['output'];
};


/** A group of entities that have more relationships with each other than with others. */
export type CommunityEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Matching claims that both sides make. */
export type ComparedClaims = {
  __typename?: 'ComparedClaims';
  /** The claims of side a. */
  a: Array<Relationship>;
  /** The claims of side b. */
  b: Array<Relationship>;
  /** Whether both sides say the same thing, or each says it about itself. */
  match: ClaimMatch;
  /** The type of the claims. */
  type: Scalars['RelationshipType']['output'];
};

/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type Country = Entity & Node & {
  __typename?: 'Country';
  /** The frameworks it advocates. */
  advocatedFrameworks: Array<Entity>;
  /** The agreements it signed. */
  agreements: Array<Entity>;
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The events held in it or hosted by it. */
  events: Array<Entity>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The initiatives it carries out or is launching. */
  initiatives: Array<Entity>;
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The organisations it is a member of. */
  memberships: Array<Entity>;
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** The people who hold or held an office in it. */
  officeHolders: Array<Entity>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The initiatives, agreements and events it is a partner in. */
  partnerships: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** The statements it issued. */
  statements: Array<Entity>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
  /** The frameworks, initiatives and statements it supports. */
  supported: Array<Entity>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryAdvocatedFrameworksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryInitiativesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryOfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryPartnershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryStatementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountryStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, including those who speak and act for it as a whole; a part of its government with a name of its own is an Organisation. */
export type CountrySupportedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the sources cover, and how well the relationships are supported. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The entities that no relationships join to the centre of the record, in order of id. Empty if the record names no centre. */
  apart: Array<Apart>;
  /** The number of relationships by the kinds of their two ends, most first. A relationship counts once for each kind. */
  byKind: Array<KindCount>;
  /** The number of relationships by the languages of their sources, most first. A relationship counts once for each language. */
  byLanguage: Array<LanguageCount>;
  /** The number of relationships by how many publishers, independent of each other, support them. */
  byPublishers: Array<PublisherCount>;
  /** The number of relationships by the strength of their strongest evidence, strongest first. */
  byStrength: Array<StrengthCount>;
  /** The number of relationships by the tier of their best source, best first. */
  byTier: Array<TierCount>;
  /** The number of relationships by the year in which they begin, in order, then those without a date or without a first day. */
  byYear: Array<YearCount>;
  /** The relationships on which a derived answer rests and which only one publisher supports, in order of id. */
  deciding: Array<DecidingRelationship>;
  /** The number of relationships on which a derived answer rests and which only one publisher supports. */
  decidingAlone: Scalars['Int']['output'];
  /** The passages that people have read and machines cannot check without a network, those read longest ago first. */
  lookUps: Array<LookUp>;
  /** The number of relationships. */
  relationships: Scalars['Int']['output'];
  /** The sources. */
  sources: Array<SourceCoverage>;
  /** The number of entities and relationships without evidence. */
  unsourced: Scalars['Int']['output'];
  /** The ids of the entities and relationships without evidence, in order. */
  unsourcedIds: Array<Scalars['ID']['output']>;
  /** The entities with a single relationship, in order of id. */
  withOneRelationship: Array<Entity>;
};


/** What the sources cover, and how well the relationships are supported. */
export type CoverageApartArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the sources cover, and how well the relationships are supported. */
export type CoverageDecidingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the sources cover, and how well the relationships are supported. */
export type CoverageLookUpsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the sources cover, and how well the relationships are supported. */
export type CoverageSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the sources cover, and how well the relationships are supported. */
export type CoverageUnsourcedIdsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the sources cover, and how well the relationships are supported. */
export type CoverageWithOneRelationshipArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A range of days, both ends included. Give one end or both. Without `from` the range has no start, and without `to` it has no end. */
export type DateRange = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, not before `from`. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A derived answer that would be another without a relationship. */
export type Decided =
  /** The status of an agreement: the relationship is a signature, a ratification, its force or its end. */
  | 'AGREEMENT_STATUS'
  /** What became of a plan: the relationship follows it up. */
  | 'PLAN_STATUS'
  /** Which of two contradictory relationships is preferred: it is this one. */
  | 'PREFERENCE';

/** A relationship on which a derived answer rests. */
export type DecidingRelationship = {
  __typename?: 'DecidingRelationship';
  /** What rests on it. */
  decides: Array<Decided>;
  /** The relationship. */
  relationship: Relationship;
};

/** The direction of a relationship as seen from an entity. It is the direction in which the sentence reads. */
export type Direction =
  /** Either direction. */
  | 'BOTH'
  /** The entity is the relationship's target. */
  | 'IN'
  /** The entity is the relationship's source. */
  | 'OUT';

/** That an entity is not another which looks like it. */
export type Distinction = {
  __typename?: 'Distinction';
  /** The other entity. */
  entity: Entity;
  /** Why they are two, as it follows after “because”. */
  why: Scalars['String']['output'];
};

/** A person, country, organisation, framework, initiative, agreement, statement, event, place or topic named in the sources. */
export type Entity = {
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
};


/** A person, country, organisation, framework, initiative, agreement, statement, event, place or topic named in the sources. */
export type EntityFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A person, country, organisation, framework, initiative, agreement, statement, event, place or topic named in the sources. */
export type EntityNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A person, country, organisation, framework, initiative, agreement, statement, event, place or topic named in the sources. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A person, country, organisation, framework, initiative, agreement, statement, event, place or topic named in the sources. */
export type EntityStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Entities as columns of equal length. The values at the same index belong to the same entity. */
export type EntityColumns = {
  __typename?: 'EntityColumns';
  /** The group of each entity: the `id` of one of `Query.communities`, 1 for the largest. */
  communities: Array<Scalars['Int']['output']>;
  /** The number of relationships of each entity, including those with entities outside the outline. */
  degrees: Array<Scalars['Int']['output']>;
  /** The ids. */
  ids: Array<Scalars['ID']['output']>;
  /** The kinds. */
  kinds: Array<Scalars['EntityKind']['output']>;
  /** The names. */
  names: Array<Scalars['String']['output']>;
  /** The official Japanese names. An empty string if there is none. */
  namesJa: Array<Scalars['String']['output']>;
};

/** A page of a list of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The items on the page, with their cursors. */
  edges: Array<EntityEdge>;
  /** The items on the page. An item that could not be read completely is null. */
  nodes: Array<Maybe<Entity>>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. Counted only if selected. Null if the count failed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entity and its cursor in a list. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** An opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The entity. Null if it could not be read completely. */
  node: Maybe<Entity>;
};

/** Conditions for the entities to return. All the given conditions must hold. */
export type EntityFilter = {
  /** The relationship with `connectedTo` may hold on this day, or is undated. Cannot be combined with `connectedDuring`. */
  connectedAsOf?: InputMaybe<Scalars['Date']['input']>;
  /** The relationship with `connectedTo` may hold on a day in this range, or is undated. */
  connectedDuring?: InputMaybe<DateRange>;
  /** The entity has a relationship with this entity (an id, name or alias). */
  connectedTo?: InputMaybe<Scalars['ID']['input']>;
  /** The entity is named in the passage with this id. */
  passage?: InputMaybe<Scalars['ID']['input']>;
  /** The entity is named in the source with this id. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The name, an alias or the summary contains this text. Case and accents are ignored. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort a list of entities. Ties are ordered by id. */
export type EntityOrder = {
  /** The direction to sort in. */
  direction?: InputMaybe<OrderDirection>;
  /** The field to sort by. */
  field: EntityOrderField;
};

/** The fields that a list of entities can be sorted by. */
export type EntityOrderField =
  /** By the first possible day of the entity's own date. Undated entities come last in either direction. */
  | 'DATE'
  /** By kind, then by name. */
  | 'KIND'
  /** By name. Case and accents are ignored. */
  | 'NAME';

/** An entity, or the reason there is none. `... on Entity` matches every kind. */
export type EntityResult = Agreement | Ambiguous | Country | Event | Framework | Initiative | NotFound | Organisation | Person | Place | Statement | Topic;

/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** The frameworks and statements adopted at it. */
  adopted: Array<Entity>;
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** Those who attended it, and the programmes whose participants took part. */
  attendees: Array<Entity>;
  /** Those who chaired it. */
  chairs: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The fields it covers. */
  fields: Array<Entity>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The countries that host it. */
  hosts: Array<Entity>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The countries and organisations that are partners in it. */
  partners: Array<Entity>;
  /** The countries, cities and regions where it took place or is to take place. */
  places: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** The people who spoke at it. */
  speakers: Array<Entity>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** The subjects taken up at it. */
  subjects: Array<Entity>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
  /** When it took place, was issued or was signed. */
  when: Maybe<When>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventAdoptedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventAttendeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventChairsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventFieldsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventHostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventPartnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventSpeakersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that happens once, over days or weeks: a meeting, a tournament, a ceremony or a disaster; a series that continues is an Initiative. */
export type EventSubjectsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a source has that supports a claim or an entity. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Identifies the words of the page without giving them. Null unless `strength` is `CITED`. */
  fingerprint: Maybe<Fingerprint>;
  /** The day the page was read. Null unless `strength` is `CITED`. */
  lookedUp: Maybe<Scalars['Date']['output']>;
  /** That day in words. */
  lookedUpText: Maybe<Scalars['String']['output']>;
  /** What a reader should know about this evidence, such as a slip in the source. */
  note: Maybe<Scalars['String']['output']>;
  /** The content of the passage in our own words. Null unless `strength` is `CITED`. */
  paraphrase: Maybe<Scalars['String']['output']>;
  /** The passage that supports it; of a table, the row. */
  passage: Passage;
  /** The quoted words, verbatim, at most 15. Null unless `strength` is `QUOTED`. */
  quote: Maybe<Scalars['String']['output']>;
  /** The cells of the row. Null unless `strength` is `ROW`. */
  row: Maybe<Array<Cell>>;
  /** The quote as a selector of the W3C Web Annotation Data Model. Null unless `strength` is `QUOTED`. */
  selector: Maybe<TextQuoteSelector>;
  /** How it can be checked. */
  strength: EvidenceStrength;
  /** The evidence in words: the quote, the cells of the row, or the paraphrase marked as ours. */
  text: Scalars['String']['output'];
  /** A link to the source's page. For a quote, a text fragment makes the browser highlight it. */
  url: Scalars['URL']['output'];
};

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

/**
 * Identifies words on a page without giving them. Take the text in Unicode form NFKC and lower case, and keep only letters, marks and digits.
 * A window of `length` code points whose UTF-8 has this SHA-256 is where the words stand.
 */
export type Fingerprint = {
  __typename?: 'Fingerprint';
  /** The length of the words in code points, after that reduction. */
  length: Scalars['Int']['output'];
  /** The SHA-256 in hexadecimal. */
  sha256: Scalars['String']['output'];
};

/** What a later claim does to a plan. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** The later claim, with its evidence. */
  claim: Relationship;
  /** What it does to the plan. */
  effect: PlanEffect;
  /**
   * The day by which the claim has this effect: the last day that its own time can mean, but not after the day of its earliest source. A
   * claim that is itself a plan has its effect when its source appears.
   */
  on: Scalars['Date']['output'];
  /** The day in words, such as `7 February 2020`. */
  onText: Scalars['String']['output'];
  /** The plan, with all that is known of it. */
  plan: Plan;
};

/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type Framework = Entity & Node & {
  __typename?: 'Framework';
  /** The body or meeting that adopted it. */
  adopters: Array<Entity>;
  /** Those who advocate it. */
  advocates: Array<Entity>;
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** Those who announced it. */
  announcers: Array<Entity>;
  /** The countries, frameworks, agreements, statements and topics that contribute to it. */
  contributors: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** The meetings that took it up. */
  discussions: Array<Entity>;
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The fields it covers. */
  fields: Array<Entity>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /** The regions it focuses on. */
  regions: Array<Entity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
  /** Those who support it, and the initiatives that do. */
  supporters: Array<Entity>;
  /** The frameworks to be pursued in synergy with it. */
  synergies: Array<Entity>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkAdoptersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkAdvocatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkAnnouncersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkContributorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkDiscussionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkFieldsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkRegionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkSupportersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vision, outlook or strategic concept that guides policy over years; unlike an Agreement it is not signed, and unlike an Initiative it is not carried out. */
export type FrameworkSynergiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A heading of a source, and an entity that it names. */
export type Heading = {
  __typename?: 'Heading';
  /** The entity. */
  entity: Entity;
  /** The words of the heading, without its number. */
  words: Scalars['String']['output'];
};

/** One step of a path. */
export type Hop = {
  __typename?: 'Hop';
  /** The entity where the step starts. */
  from: Entity;
  /**
   * The relationships between the two entities, in either direction, ordered by id. In a ranking by `INFORMATIVE`, the one that counts comes
   * first.
   */
  relationships: Array<Relationship>;
  /** The entity where the step ends. */
  to: Entity;
};


/** One step of a path. */
export type HopRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type Initiative = Entity & Node & {
  __typename?: 'Initiative';
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** Those who announced it. */
  announcers: Array<Entity>;
  /** The countries, groupings and regions where it takes place, those it focuses on and those whose people it brings together. */
  areas: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The fields it covers. */
  fields: Array<Entity>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The organisations and topics its money is to come from. */
  fundingSources: Array<Entity>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The countries and organisations that carry it out or are launching it. */
  implementers: Array<Entity>;
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The initiative, agreement or framework it is carried out under. */
  partOf: Array<Entity>;
  /** The countries and organisations that are partners in it. */
  partners: Array<Entity>;
  /** The initiatives carried out under it. */
  parts: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
  /** Those who support it, and the initiatives that do. */
  supporters: Array<Entity>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeAnnouncersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeAreasArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeFieldsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeFundingSourcesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeImplementersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativePartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativePartnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativePartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An undertaking that is carried out: a programme, project, training or continuing dialogue; a single meeting is an Event. */
export type InitiativeSupportersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What two speakers or sides say about an entity. */
export type IssuerComparison = {
  __typename?: 'IssuerComparison';
  /** The first side. */
  a: Entity;
  /** The second side. */
  b: Entity;
  /** What both sides say, each in its own words. */
  both: Array<ComparedClaims>;
  /** The entity that both sides speak about. */
  entity: Entity;
  /** What only side a says. */
  onlyA: Array<Relationship>;
  /** What only side b says. */
  onlyB: Array<Relationship>;
  /** The speakers whose statements count for side a. */
  speakersA: Array<Entity>;
  /** The speakers whose statements count for side b. */
  speakersB: Array<Entity>;
  /**
   * Whether a side makes more claims about the entity, in the range of days, than the `first` that were compared. If so, `onlyA` and `onlyB`
   * may contain claims that the other side makes too.
   */
  truncated: Scalars['Boolean']['output'];
};

/** The number of relationships of a speaker or side. */
export type IssuerCount = {
  __typename?: 'IssuerCount';
  /** The number. */
  count: Scalars['Int']['output'];
  /** Who says so. Null for what a source narrates itself, and for what many members of an organisation say. */
  issuer: Maybe<Entity>;
  /** The organisation of which many members, whom the source does not name, say so. */
  manyOf: Maybe<Entity>;
};

/** The number of entities of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** The number. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: Scalars['EntityKind']['output'];
};

/** A kind of entity: its names, and how it is drawn. The definition is the description of its value in EntityKind. */
export type KindEntry = {
  __typename?: 'KindEntry';
  /** Its colour on a dark background, `#rrggbb`. */
  dark: Scalars['String']['output'];
  /** Whether its entities have a date of their own. */
  dated: Scalars['Boolean']['output'];
  /** The id of an entity of this kind. */
  example: Scalars['ID']['output'];
  /** Its value in EntityKind. */
  kind: Scalars['EntityKind']['output'];
  /** Its colour on a light background, `#rrggbb`. */
  light: Scalars['String']['output'];
  /** The noun for several. */
  many: Scalars['String']['output'];
  /** Its mark. */
  mark: Mark;
  /** The noun for one entity of this kind. */
  one: Scalars['String']['output'];
  /** The nearest type of schema.org. */
  schemaOrg: Scalars['String']['output'];
  /** The name of its type in this API. */
  typeName: Scalars['String']['output'];
};

/** The number of relationships with a source in some language. */
export type LanguageCount = {
  __typename?: 'LanguageCount';
  /** The number of relationships. */
  count: Scalars['Int']['output'];
  /** The language (BCP 47). */
  language: Scalars['String']['output'];
};

/** A passage that people have read, and that no copy is held of. */
export type LookUp = {
  __typename?: 'LookUp';
  /** How many pieces of evidence rest on it. */
  citations: Scalars['Int']['output'];
  /** The day on which it was read. */
  on: Scalars['Date']['output'];
  /** The passage. */
  passage: Passage;
};

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

/** The number of relationships of a modality. */
export type ModalityCount = {
  __typename?: 'ModalityCount';
  /** The number. */
  count: Scalars['Int']['output'];
  /** The modality. */
  modality: Modality;
};

/** A name in a language. Looking up any of an entity's names finds it. */
export type Name = {
  __typename?: 'Name';
  /** The passages that support it. Without any, it is in the evidence of the entity. */
  evidence: Array<Evidence>;
  /** What the name is to its entity. */
  form: NameForm;
  /** Its language as a tag of BCP 47, with the script where the language is written in several, such as `th` or `ms-Arab`. */
  language: Scalars['String']['output'];
  /** Its script in the four letters of ISO 15924, such as `Thai` or `Latn`. Null where the language tells none. */
  script: Maybe<Scalars['String']['output']>;
  /** The name. */
  text: Scalars['String']['output'];
  /** When it was or is in use. Null where no source says. */
  when: Maybe<When>;
};

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

/** No path of this length connects the two entities under the given filters. */
export type NoPath = {
  __typename?: 'NoPath';
  /** The version of the data that was searched. */
  dataVersion: Scalars['String']['output'];
  /** The maximum number of steps that was searched. */
  maxLength: Scalars['Int']['output'];
  /** What was searched, and what was excluded. */
  message: Scalars['String']['output'];
};

/** An object with a global id, as defined by the Global Object Identification specification. */
export type Node = {
  /** The permanent id: `kind:slug` for an entity, `claim:...` for a relationship, `source#locator` for a passage, a slug for a source. */
  id: Scalars['ID']['output'];
};

/** No entity has this id, name or alias. */
export type NotFound = {
  __typename?: 'NotFound';
  /** What was looked up, and what to try next. */
  message: Scalars['String']['output'];
  /** Entities with similar names, best match first. */
  suggestions: Array<Entity>;
};

/** A text that is no question, such as `help`, or that is too long. */
export type NotUnderstood = {
  __typename?: 'NotUnderstood';
  /** The forms of question that can be asked. */
  forms: Array<QuestionForm>;
  /** What was not understood, and what to try next. */
  message: Scalars['String']['output'];
  /** Entities that the question names, or whose names are close to its words. Best match first. */
  suggestions: Array<Entity>;
};

/** The direction of a sort. */
export type OrderDirection =
  /** Ascending: from A to Z, oldest first. */
  | 'ASC'
  /** Descending: from Z to A, newest first. */
  | 'DESC';

/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type Organisation = Entity & Node & {
  __typename?: 'Organisation';
  /** The frameworks and statements it adopted. */
  adopted: Array<Entity>;
  /** The agreements it signed. */
  agreements: Array<Entity>;
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** The events it attended. */
  attended: Array<Entity>;
  /** Those who held its chair. */
  chairs: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The fields it works in. */
  fields: Array<Entity>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The initiatives it carries out or is launching. */
  initiatives: Array<Entity>;
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** Its member countries. */
  members: Array<Entity>;
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The initiatives, agreements and events it is a partner in. */
  partnerships: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** The statements it issued. */
  statements: Array<Entity>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationAdoptedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationAttendedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationChairsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationFieldsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationInitiativesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationPartnershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationStatementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A permanent body with its own members, staff or office, from ministries and agencies to groupings of states; an undertaking that such a body runs is an Initiative. */
export type OrganisationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A date of an entity that another source gives, and that is not the preferred one. */
export type OtherDate = {
  __typename?: 'OtherDate';
  /** The passages that give this date. */
  evidence: Array<Evidence>;
  /** The date. */
  when: When;
  /** Why the entity's `when` is preferred, as it follows after “because”. */
  why: Scalars['String']['output'];
};

/** The outline of the graph, or of its most connected part. */
export type Outline = {
  __typename?: 'Outline';
  /** The entities, the most connected first. Ties are ordered by id. */
  entities: EntityColumns;
  /** All relationships among these entities, ordered by id. */
  relationships: RelationshipColumns;
  /** The number of entities in the graph. */
  totalEntities: Scalars['Int']['output'];
  /** The number of relationships in the graph, or of those that may hold at the time asked for. */
  totalRelationships: Scalars['Int']['output'];
  /** What its relationships are filtered by, in the same order. */
  traits: RelationshipTraits;
  /** Whether the graph has entities that are not in the outline. */
  truncated: Scalars['Boolean']['output'];
};

/** Information about a page of a list, as defined by the Cursor Connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item. Null if the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are more items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. Null if the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** How far an agreement has come for one party. Where sources give several dates, the earliest is here and all are in `claims`. */
export type PartyStatus = {
  __typename?: 'PartyStatus';
  /** Whether the dates leave no other stage for this day. */
  certain: Scalars['Boolean']['output'];
  /** The claims that this rests on. */
  claims: Array<Relationship>;
  /** From when it is in force for the party. */
  inForceFrom: Maybe<When>;
  /** The party. */
  party: Entity;
  /** When the party ratified it, or told the others that it had. */
  ratified: Maybe<When>;
  /** When the party signed. */
  signed: Maybe<When>;
  /** How far it has come for this party. */
  status: Stage;
  /** When it ended for the party. Null where no end is known. */
  until: Maybe<When>;
};

/** A numbered part of a source. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** The entities for which it is evidence, ordered by id. */
  entities: Array<Entity>;
  /**
   * The headings of the source that it stands under and that name an entity. A heading that names two is here once for each. Recorded for
   * sources of which a copy is held.
   */
  headings: Array<Heading>;
  /** The permanent id, in the form `source#locator`. */
  id: Scalars['ID']['output'];
  /** The number of the passage in the source, such as `1(2).1`. */
  locator: Scalars['String']['output'];
  /** The relationships it supports, ordered by id. */
  relationships: Array<Relationship>;
  /** The source that contains the passage. */
  source: Source;
};


/** A numbered part of a source. */
export type PassageEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered part of a source. */
export type PassageRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a passage covers. */
export type PassageCoverage = {
  __typename?: 'PassageCoverage';
  /** The number of entities for which it is evidence. */
  entities: Scalars['Int']['output'];
  /** The passage. */
  passage: Passage;
  /** The number of relationships it supports. */
  relationships: Scalars['Int']['output'];
};

/** A path from one entity to another that visits no entity twice. */
export type Path = {
  __typename?: 'Path';
  /**
   * What the path costs in a ranking by `INFORMATIVE`, in bits: the less, the more it says. An entity between the ends costs twice the
   * logarithm (base 2) of its number of claims, and a claim the logarithm of the number of claims of its type. A plan costs 2 more and a
   * position 4. Two claims in a row that share a passage cost 3 less. A step counts the claim between its two entities that makes the path
   * cheapest. Ties are in the order of `SHORTEST`. After the features specificity and cohesiveness of Aggarwal, Bhatia and Misra,
   * "Connecting the Dots" (ISWC 2016). Null for `SHORTEST`.
   */
  cost: Maybe<Scalars['Float']['output']>;
  /**
   * The path as sentences, each with who says so and where. For a search with `asOf` or `during`, undated claims are marked: they are kept
   * although nothing says that they held then.
   */
  explanation: Scalars['String']['output'];
  /** The steps, each with all relationships between its two entities that match the filters. */
  hops: Array<Hop>;
  /** The number of steps. */
  length: Scalars['Int']['output'];
  /** The entities along the path, including both ends. */
  nodes: Array<Entity>;
  /** One relationship for each step: the first one by id or, in a ranking by `INFORMATIVE`, the one that counts. */
  relationships: Array<Relationship>;
};

/** What decides which paths come first. */
export type PathRanking =
  /** The paths that say most come first: those of the least `cost`. For graphs of up to 500,000 claims. */
  | 'INFORMATIVE'
  /** The shortest paths come first, then those whose entities' ids along the path come first. */
  | 'SHORTEST';

/** The paths found. */
export type Paths = {
  __typename?: 'Paths';
  /**
   * The paths as the text of a file, with every entity, relationship and piece of evidence. A picture (SVG) and a page (HTML) also list the
   * paths one by one. The other formats have the same content without that order.
   */
  export: Scalars['String']['output'];
  /** The paths, in the order of `rankBy`. */
  paths: Array<Path>;
  /** Whether there are more paths than are returned. */
  truncated: Scalars['Boolean']['output'];
};


/** The paths found. */
export type PathsExportArgs = {
  format: ExportFormat;
};

/** The paths, the answer that there is none, or an end that was not found or is ambiguous. */
export type PathsResult = Ambiguous | NoPath | NotFound | Paths;

/** The length of a group in a timeline. */
export type Period =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** A permanent link to an answer. */
export type Permalink = {
  __typename?: 'Permalink';
  /** The version of the data that the answer comes from. */
  dataVersion: Scalars['String']['output'];
  /** The SHA-256 of the operation's text, ignoring white space. */
  operationHash: Scalars['String']['output'];
  /**
   * The path on this server. A GET request returns the answer again. The path contains the operation and the versions of the data, the
   * program and the schema.
   */
  path: Scalars['String']['output'];
  /** The version of the program that gave the answer, and a digest of its schema. */
  program: Scalars['String']['output'];
  /** The variables of the operation, as JSON. */
  variables: Scalars['String']['output'];
};

/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** The events the person spoke at. */
  addressed: Array<Entity>;
  /** What the person wants to advance, resolve, or promote through exchange and cooperation. */
  aims: Array<Entity>;
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** The frameworks, initiatives and statements the person announced. */
  announced: Array<Entity>;
  /** The events the person attended. */
  attended: Array<Entity>;
  /** The events and organisations the person chaired. */
  chaired: Array<Entity>;
  /** The countries in which the person holds or held an office. */
  countries: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
  /** Those the person thanked. */
  thanked: Array<Entity>;
  /** The organisations, agreements, statements and events the person welcomed. */
  welcomed: Array<Entity>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonAddressedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonAimsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonAnnouncedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonAttendedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonChairedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonCountriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonThankedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who acts, speaks or is mentioned under their own name or title; offices are claims, not people. */
export type PersonWelcomedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A city, sea or region as a location; a state is a Country. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** Those who are concerned about the situation in it. */
  concerned: Array<Entity>;
  /** The countries and places in it. */
  contains: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** The meetings that took it up. */
  discussions: Array<Entity>;
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The events held or to be held in it. */
  events: Array<Entity>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The country or region it is in. */
  locatedIn: Array<Entity>;
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The frameworks and initiatives that focus on it. */
  policies: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceConcernedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceContainsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceDiscussionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceLocatedInArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlacePoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A city, sea or region as a location; a state is a Country. */
export type PlaceStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A claim of modality `PLAN`, and what became of it. */
export type Plan = {
  __typename?: 'Plan';
  /** The claim that announces the plan, with its evidence. */
  claim: Relationship;
  /** When it is to be done. Null if the source does not say. */
  due: Maybe<When>;
  /** The claims that follow it up by that day, in order. The last one decides the status. */
  followUps: Array<FollowUp>;
  /** The meetings at which it was announced, as far as its sources report a meeting. */
  madeAt: Array<Entity>;
  /** Who announced it: the speaker; if the source has no speaker, the entity that the claim starts from. */
  madeBy: Entity;
  /** The date of its earliest source. Null if that is undated. */
  madeOn: Maybe<When>;
  /** The searches by that day that found nothing of what became of it, in order. */
  searched: Array<PlanSearch>;
  /** What became of it, by the day `asOf` if the plan was asked for with one. */
  status: PlanStatus;
  /** Who planned what, when, and what became of it, in one sentence. */
  text: Scalars['String']['output'];
};

/** A page of a list of plans, by the day on which they were made, then by the id of the claim. */
export type PlanConnection = {
  __typename?: 'PlanConnection';
  /** The items on the page, with their cursors. */
  edges: Array<PlanEdge>;
  /** The items on the page. An item that could not be read completely is null. */
  nodes: Array<Maybe<Plan>>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. Counted only if selected. Null if the count failed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A plan and its cursor in a list. */
export type PlanEdge = {
  __typename?: 'PlanEdge';
  /** An opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The plan. Null if it could not be read completely. */
  node: Maybe<Plan>;
};

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

/** A search for what became of a plan, which found nothing. */
export type PlanSearch = {
  __typename?: 'PlanSearch';
  /** The day of the search. */
  on: Scalars['Date']['output'];
  /** The day in words, such as `26 November 2026`. */
  onText: Scalars['String']['output'];
  /** What was searched. */
  where: Scalars['String']['output'];
};

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

/** That one of two claims that contradict each other is preferred. Both stay in the graph. */
export type Preference = {
  __typename?: 'Preference';
  /** The other claim. */
  relationship: Relationship;
  /** Why one is preferred, as it follows after “because”. */
  why: Scalars['String']['output'];
};

/** The number of relationships with some number of publishers. */
export type PublisherCount = {
  __typename?: 'PublisherCount';
  /** The number of relationships. */
  count: Scalars['Int']['output'];
  /** How many publishers, independent of each other, support them. */
  publishers: Scalars['Int']['output'];
};

/** A number that a source gives. */
export type Quantity = {
  __typename?: 'Quantity';
  /** Whether the source gives the number as approximate. */
  approximate: Scalars['Boolean']['output'];
  /** The date the number refers to, in EDTF. */
  asOf: Maybe<Scalars['String']['output']>;
  /** What is counted. */
  measure: Scalars['String']['output'];
  /** The number in words, without the measure, such as `about 2,000 people (as of 4 November 2019)`. */
  text: Scalars['String']['output'];
  /** The unit, such as `people`. */
  unit: Scalars['String']['output'];
  /** The number. */
  value: Scalars['Float']['output'];
};

/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type Query = {
  __typename?: 'Query';
  /**
   * Answers a question in plain English, such as "who announced the WA Project". No language model is involved: a question that has one of
   * a list of forms is answered exactly, and any other by the claims that say most of it. The answer includes how the question was
   * understood and the operation that was run. Send "help" for the list of forms, each with an example that works on the current data.
   */
  ask: Asked;
  /**
   * Citations for the evidence behind relationships, entities, passages and sources, one for each source and passage, ready for a paper. If
   * several things are cited, each quote says which one it is for.
   */
  cite: Citations;
  /**
   * Groups of entities that have more relationships with each other than with others (Louvain method), largest first. The same data always
   * gives the same groups.
   */
  communities: Array<Community>;
  /**
   * Compares what two speakers or sides say about an entity. A side is the given entity and anyone who speaks for it by office, such as a
   * country's prime minister. Two claims say the same if they have the same type, source and target. The remaining claims are then compared
   * by what each side says about itself (`ComparedClaims.match`). Each claim appears in one place only. Two sides that share a speaker are
   * rejected.
   */
  compareIssuers: IssuerComparison;
  /**
   * A small subgraph that connects a set of entities: an approximate Steiner tree, explained in `Subgraph.method`. Entities that cannot be
   * connected to the rest within `maxLength` are in `Subgraph.unconnected`.
   */
  connect: Subgraph;
  /**
   * What the sources cover and how well: relationships by evidence, tier, year, kind, publishers and language, those that decide an answer
   * alone, what was looked up longest ago, and everything that has no evidence (there should be nothing).
   */
  coverage: Coverage;
  /** Entities, filtered and sorted. The default order is by name. */
  entities: EntityConnection;
  /** One entity, by id or by name. Give one of the two arguments. */
  entity: EntityResult;
  /** What surrounds an entity: the entities within a number of steps, nearest first, and all relationships among them. */
  neighbourhood: Subgraph;
  /** The object with this id, or null if there is none. */
  node: Maybe<Node>;
  /** The objects with these ids, in the given order. Null for each id that does not exist. */
  nodes: Array<Maybe<Node>>;
  /**
   * The outline of the graph, for drawing it in one go: the most connected entities and all relationships among them, as columns of plain
   * values instead of objects. Use `nodes` for details. It has at most 10,000 entities and 50,000 relationships; if the graph has more,
   * `Outline.truncated` is true. It counts as two objects for each entity requested. A `first` that is out of range is rejected with
   * BAD_USER_INPUT, and so is a graph with more than 500,000 relationships, for which no outline is kept.
   */
  outline: Outline;
  /** How two entities are connected: the paths between them, with evidence for each step. If there is no path, the answer says so. */
  paths: PathsResult;
  /** A link that returns the answer of this operation again from the same data, or explains why it cannot. */
  permalink: Permalink;
  /**
   * Plans that the sources announce, and what became of them, by the day on which they were made. The status is derived from dated evidence:
   * of the claims that follow a plan up and are dated by `asOf`, the last one decides. If several have the same day, the one that goes
   * furthest decides: `FULFILS`, then `ABANDONS`, `CHANGES`, `STARTS`.
   */
  plans: PlanConnection;
  /** The most central entities, by a measure over the whole graph. Highest first; ties are ordered by id. */
  ranking: Array<Ranked>;
  /** Relationships, filtered by who says what, where and when. */
  relationships: RelationshipConnection;
  /**
   * What a speaker or side says about an entity, the nearest claims first, each with the reason why it is included. Only the claims with the
   * reason DIRECT are about the entity by what they say. A source may have put the others near it.
   */
  saidAbout: SaidAbout;
  /**
   * Searches entities by name, alias, acronym and Japanese name, best match first. The beginning of a word is enough, and misspellings are
   * tolerated.
   */
  search: Array<SearchHit>;
  /**
   * The claims that say most of a text: its words, the entities that it names, and its time. Claims are ranked by BM25+ over their sentences,
   * names, other words for their types, evidence, speakers, times, numbers and the summaries of both ends. Claims of named entities count
   * more, and so do claims one step away from a good one that have words which it lacks, and those that share their type and an end with it.
   * The same text over the same data always gives the same answer.
   */
  searchClaims: ClaimSearch;
  /** The entities that have a relationship with every entity in a set, with those relationships, ordered by id. */
  shared: Array<SharedNeighbour>;
  /** The documents that claims are taken from, oldest first. */
  sources: SourceConnection;
  /** What the graph contains: counts by kind, type, modality, speaker and source, and the version of the data. */
  statistics: Statistics;
  /**
   * Dated relationships, events, statements and agreements, in order. A range of days keeps everything that may fall in it, even if that is
   * not certain. `TimelineEntry.fit` tells how an entry fits, and the argument `fit` filters by it.
   */
  timeline: TimelineConnection;
  /**
   * The timeline in groups of a year, month or day. An interval belongs to the group in which it starts: by year, `1967-08-08/..` belongs to
   * 1967. An entry whose date is less precise than the groups goes in a separate group named after that date: a coarser date (`2013`, by
   * month), an uncertain or approximate date (`2011~`), or an interval without a known start (`../2020`).
   */
  timelineGroups: Array<TimelineGroup>;
  /**
   * What relationships are filtered by, as columns: who says each, how, and on what evidence. Ids that match no relationship are left out.
   * `Outline.traits` has the same for a whole outline.
   */
  traits: RelationshipTraits;
  /** What the record is about, its kinds and its types of relationship: what a client needs to show a record that it does not know. */
  vocabulary: Vocabulary;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryAskArgs = {
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  text: Scalars['String']['input'];
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryCiteArgs = {
  ids: Array<Scalars['ID']['input']>;
  style: CitationStyle;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryCommunitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryCompareIssuersArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  b: Scalars['ID']['input'];
  during?: InputMaybe<DateRange>;
  entity: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryConnectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  during?: InputMaybe<DateRange>;
  ids: Array<Scalars['ID']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  during?: InputMaybe<DateRange>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryOutlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<Array<Modality>>;
  rankBy?: InputMaybe<PathRanking>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryPlansArgs = {
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  madeAt?: InputMaybe<Array<Scalars['ID']['input']>>;
  madeBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryRankingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: Centrality;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationshipFilter>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QuerySaidAboutArgs = {
  about: Scalars['ID']['input'];
  by: Scalars['ID']['input'];
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  text: Scalars['String']['input'];
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QuerySearchClaimsArgs = {
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QuerySharedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryTimelineArgs = {
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fit?: InputMaybe<Array<TimelineFit>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<Array<Modality>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryTimelineGroupsArgs = {
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  by: Period;
  fit?: InputMaybe<Array<TimelineFit>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<Array<Modality>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Queries of the record; `vocabulary` tells what it is about. Every argument that takes an entity accepts an id, a name or an alias. If a list has more items than
 * `first` asks for, the response names the list in `extensions.truncated`.
 */
export type QueryTraitsArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** A form of question that can be asked. */
export type QuestionForm = {
  __typename?: 'QuestionForm';
  /** An example question that has an answer in the current data. Null if there is none. */
  example: Maybe<Scalars['String']['output']>;
  /** What the question asks for. */
  explanation: Scalars['String']['output'];
  /** The permanent name of the form. */
  name: Scalars['String']['output'];
  /** The pattern of the question. X, Y and Z stand for names, and words in capitals for other words. */
  pattern: Scalars['String']['output'];
};

/** An entity's position in a ranking. */
export type Ranked = {
  __typename?: 'Ranked';
  /** The entity. */
  entity: Entity;
  /** 1 is the highest. Entities with the same score have the same rank. */
  rank: Scalars['Int']['output'];
  /** The value of the measure, to six decimal places. */
  score: Scalars['Float']['output'];
};

/** A claim that a search found. */
export type RankedClaim = {
  __typename?: 'RankedClaim';
  /** The claim. */
  relationship: Relationship;
  /** From 0 to 1, relative to the best claim of the same search. */
  score: Scalars['Float']['output'];
};

/** What the record is called and about. */
export type RecordAbout = {
  __typename?: 'RecordAbout';
  /** A short name for files and addresses: lower-case letters, digits and hyphens. */
  name: Scalars['String']['output'];
  /** The two sides that the record is about. Empty if it is about no two in particular. */
  sides: Array<Entity>;
  /** The subject, in a form that completes "who says what about ...". */
  subject: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
};

/** A claim that a source makes about two entities, with the words that support it. */
export type Relationship = Node & {
  __typename?: 'Relationship';
  /** Who makes the claim, if the source reports someone's statement. Null if the source itself narrates it. */
  attributedTo: Maybe<Entity>;
  /**
   * The organisation of which many members, whom the source does not name, are reported as saying it. They do not speak for the whole, so
   * filters by speaker or side leave the claim out.
   */
  attributedToMany: Maybe<Entity>;
  /** Whether it is stated or clearly implied. */
  certainty: Certainty;
  /** The passages that support it. There is at least one. */
  evidence: Array<Evidence>;
  /**
   * How its time relates to a day or a range of days: whether it certainly held, or only may have. Null where it has no date, and where it
   * cannot have held then. Without a day the range is all of time.
   */
  fit: Maybe<TimelineFit>;
  /** What the claim says about what became of earlier plans. Empty for most claims. */
  followsUp: Array<FollowUp>;
  /** The permanent id, in the form `claim:SOURCE/TYPE/TARGET`, with `/KEY` if the same two entities have several claims of one type. */
  id: Scalars['ID']['output'];
  /** The same claim from the point of view of `target`. */
  inverse: Scalars['String']['output'];
  /** How the source presents it, in words, such as `fact`, `plan` or `position, implied`. */
  manner: Scalars['String']['output'];
  /** Whether it is a fact, a plan or a position. */
  modality: Modality;
  /** What a reader should know about the claim: what it is implied by, or a slip in the source. */
  note: Maybe<Scalars['String']['output']>;
  /** The claim as a plan, with what became of it. Null unless `modality` is `PLAN`. */
  plan: Maybe<Plan>;
  /** The claims that contradict it and give way to it, with the reasons. */
  prefers: Array<Preference>;
  /** Numbers that the source gives with the claim. */
  quantities: Array<Quantity>;
  /** What the claim is said about, where neither of its two ends is that. `sentence` ends in it. */
  regarding: Maybe<Entity>;
  /** Who says so, in words, such as `said by Abe Shinzo`, `said by many members of ASEAN` or `narrated by the source`. */
  saidBy: Scalars['String']['output'];
  /** The claim as a sentence, from the point of view of `source`. */
  sentence: Scalars['String']['output'];
  /** The entity that the sentence starts from. */
  source: Entity;
  /** The claims that contradict it and are preferred to it, with the reasons. Empty for a claim that stands. */
  supersededBy: Array<Preference>;
  /**
   * What it is superseded by, in words, such as `superseded by “Japan hosts the forum” (2019), because the host itself says so`. Null if it
   * stands.
   */
  supersededText: Maybe<Scalars['String']['output']>;
  /** What stands behind it: how many sources, how independent, of which tier, and how the evidence was checked. */
  support: Support;
  /** The entity that the sentence leads to. */
  target: Entity;
  /** What the claim says about the two entities. */
  type: Scalars['RelationshipType']['output'];
  /** When the claim holds or when it happened, if a source says so. This is not the date of the source. */
  when: Maybe<When>;
};


/** A claim that a source makes about two entities, with the words that support it. */
export type RelationshipFitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
};


/** A claim that a source makes about two entities, with the words that support it. */
export type RelationshipPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Relationships as columns of equal length. The values at the same index belong to the same relationship. Only `dated`, `earliest` and
 * `latest` are shorter: they cover the dated relationships.
 */
export type RelationshipColumns = {
  __typename?: 'RelationshipColumns';
  /** The indexes of the dated relationships, ascending, starting at 0. */
  dated: Array<Scalars['Int']['output']>;
  /** The first day that the time of each dated relationship may include, in the order of `dated`. */
  earliest: Array<Scalars['Date']['output']>;
  /** The ids. */
  ids: Array<Scalars['ID']['output']>;
  /** The last day that the time of each dated relationship may include, in the order of `dated`. */
  latest: Array<Scalars['Date']['output']>;
  /** The modalities. */
  modalities: Array<Modality>;
  /** The sources, as indexes into the columns of entities, starting at 0. */
  sources: Array<Scalars['Int']['output']>;
  /** The targets, as indexes into the columns of entities, starting at 0. */
  targets: Array<Scalars['Int']['output']>;
  /** The types. */
  types: Array<Scalars['RelationshipType']['output']>;
};

/** A page of a list of relationships, ordered by id. */
export type RelationshipConnection = {
  __typename?: 'RelationshipConnection';
  /** The items on the page, with their cursors. */
  edges: Array<RelationshipEdge>;
  /** The items on the page. An item that could not be read completely is null. */
  nodes: Array<Maybe<Relationship>>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. Counted only if selected. Null if the count failed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A relationship and its cursor in a list. */
export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  /** An opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The relationship. Null if it could not be read completely. */
  node: Maybe<Relationship>;
};

/** Conditions for the relationships to return. All the given conditions must hold. */
export type RelationshipFilter = {
  /** The source, the target or what the claim regards is one of these entities (ids, names or aliases), at most 200. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The claim may hold on this day, or is undated. Cannot be combined with `from` and `to`, which leave undated claims out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The claim is made by one of these speakers or sides (ids, names or aliases), at most 200. A side's statements include those of anyone
   * who speaks for it by office: `Japan` also keeps what its prime minister says.
   */
  attributedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The certainty is one of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** The claim may hold on a day in this range, or is undated. Cannot be combined with `asOf`, `from` or `to`. */
  during?: InputMaybe<DateRange>;
  /** The strongest evidence is one of these. `[QUOTED, ROW]` keeps what a machine has checked. */
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  /** The claim is dated and may hold on this day or later. Undated claims are left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The source or the target is one of these kinds. */
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  /** The modality is one of these. */
  modality?: InputMaybe<Array<Modality>>;
  /** If `true`, the source narrates the claim itself and attributes it to nobody. If `false`, the source reports that someone said it. */
  narrated?: InputMaybe<Scalars['Boolean']['input']>;
  /** If `true`, `attributedTo` also keeps what many members of these, whom the source does not name, are reported as saying. */
  ofManyMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** The passage with this id supports the claim. */
  passage?: InputMaybe<Scalars['ID']['input']>;
  /** The source with this id supports the claim. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The source attributes the claim explicitly to one of these (ids, names or aliases), at most 200. `Japan` keeps what "Japan" says, but
   * not what its prime minister says.
   */
  speakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** If `false`, no claim that contradicts it is preferred to it. If `true`, one is. */
  superseded?: InputMaybe<Scalars['Boolean']['input']>;
  /** The sentence, a quote, a row or a paraphrase contains this text. Case and accents are ignored. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The claim is dated and may hold on this day or earlier. Undated claims are left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The type is one of these. */
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};

/** What relationships are filtered by, as columns of equal length. The values at the same index belong to the same relationship. */
export type RelationshipTraits = {
  __typename?: 'RelationshipTraits';
  /** Whether each is stated or clearly implied. */
  certainties: Array<Certainty>;
  /** The ids of the sources that support each, ordered by id. */
  documents: Array<Array<Scalars['ID']['output']>>;
  /** The first day that the time of each may include. An empty string if it is undated. */
  earliest: Array<Scalars['String']['output']>;
  /** The ids. */
  ids: Array<Scalars['ID']['output']>;
  /** The last day that the time of each may include. An empty string if it is undated. */
  latest: Array<Scalars['String']['output']>;
  /**
   * The ids of those whose statement each is, as `RelationshipFilter.attributedTo` takes it: its speaker, and those for whom the speaker
   * speaks by office. Empty where there is no speaker.
   */
  sides: Array<Array<Scalars['ID']['output']>>;
  /** The ids of those to whom the sources attribute them. An empty string where the source narrates it, or reports unnamed members. */
  speakers: Array<Scalars['String']['output']>;
  /** How the strongest evidence of each can be checked. */
  strengths: Array<EvidenceStrength>;
};

/** The number of relationships of a type. */
export type RelationshipTypeCount = {
  __typename?: 'RelationshipTypeCount';
  /** The number. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: Scalars['RelationshipType']['output'];
};

/** A type of relationship: how its claims read, and what they may connect. The definition is the description of its value in RelationshipType. */
export type RelationshipTypeEntry = {
  __typename?: 'RelationshipTypeEntry';
  /** How it reads from its target. */
  inverse: Scalars['String']['output'];
  /** How a claim reads from its source: `{source}` and `{target}` stand for the names. */
  sentence: Scalars['String']['output'];
  /** The kinds that the source may have. */
  sources: Array<Scalars['EntityKind']['output']>;
  /** Whether the source speaks for the target by office, so that its statements count as the target's. */
  speaks: Scalars['Boolean']['output'];
  /** The kinds that the target may have. */
  targets: Array<Scalars['EntityKind']['output']>;
  /** Its value in RelationshipType. */
  type: Scalars['RelationshipType']['output'];
};

/** What a speaker or side says about an entity. */
export type SaidAbout = {
  __typename?: 'SaidAbout';
  /** What it is about. */
  about: Entity;
  /** The speaker or side. */
  by: Entity;
  /** The claims, in order of the reason, then of id. */
  claims: Array<SaidClaim>;
  /** Everyone whose statements count: the side itself, and those who speak for it by office. */
  speakers: Array<Entity>;
  /** Whether there are more claims than are returned. */
  truncated: Scalars['Boolean']['output'];
};

/** A claim, and why it is included in what is said about an entity. */
export type SaidClaim = {
  __typename?: 'SaidClaim';
  /** The passages of the claim that stand under the heading. Empty unless the reason is HEADING. */
  passages: Array<Passage>;
  /** Why it is included. */
  reason: SaidReason;
  /** The reason in words, with the heading or the step. Null if the reason is DIRECT. */
  reasonText: Maybe<Scalars['String']['output']>;
  /** The claim. */
  relationship: Relationship;
  /** The claim that leads to the entity. Its type tells how. Null unless the reason is STEP. */
  step: Maybe<Relationship>;
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

/** An entity found by a search. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The entity. */
  entity: Entity;
  /** The name that matched. */
  matched: Scalars['String']['output'];
  /**
   * How well the entity matches. 1 means an exact name, alias or acronym. One that differs from the text only by
   * accents has less if another does not. Lower scores are relative to the best other hit of the same
   * search. A name that starts with the text ranks above one that only contains its words.
   */
  score: Scalars['Float']['output'];
};

/** An entity that every entity in a set is connected to. */
export type SharedNeighbour = {
  __typename?: 'SharedNeighbour';
  /** The entity that they have in common. */
  entity: Entity;
  /** The relationships that connect it to each entity in the set, ordered by id. */
  relationships: Array<Relationship>;
};


/** An entity that every entity in a set is connected to. */
export type SharedNeighbourRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A document that claims are taken from. */
export type Source = Node & {
  __typename?: 'Source';
  /** Whether `npm run verify-sources` has a copy to check the quotes against. */
  copyHeld: Scalars['Boolean']['output'];
  /** The date of the document, in EDTF. Null if it is undated. */
  date: Maybe<Scalars['String']['output']>;
  /** The date in words. Null if the document is undated. */
  dateText: Maybe<Scalars['String']['output']>;
  /** How much of the document the copy has, or how much of the page was read. */
  extent: SourceExtent;
  /** The permanent id, a slug such as `mofa-2019-11-04`. */
  id: Scalars['ID']['output'];
  /** The language it is written in, as a BCP 47 tag such as `en` or `ja`. */
  language: Scalars['String']['output'];
  /** The terms under which it is quoted. */
  licence: Scalars['String']['output'];
  /** The passages of the document, in order. */
  passages: Array<Passage>;
  /** The publisher as an entity. Null if the graph has none. */
  publishedBy: Maybe<Entity>;
  /** The name of the publisher. */
  publisher: Scalars['String']['output'];
  /** The meeting that it reports. Null if it reports none. */
  reports: Maybe<Entity>;
  /** The day the document was read for this graph. */
  retrieved: Scalars['Date']['output'];
  /**
   * The state or body whose account it gives. Sources of one side are not independent of each other. Null if the graph has no such
   * entity; then the publisher counts.
   */
  side: Maybe<Entity>;
  /** What kind of source it is. */
  tier: SourceTier;
  /** The title of the document. */
  title: Scalars['String']['output'];
  /** The address of the document. */
  url: Scalars['URL']['output'];
};


/** A document that claims are taken from. */
export type SourcePassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of sources, oldest first. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The items on the page, with their cursors. */
  edges: Array<SourceEdge>;
  /** The items on the page. An item that could not be read completely is null. */
  nodes: Array<Maybe<Source>>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. Null if the count failed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** The number of entities and relationships that a source supports. */
export type SourceCount = {
  __typename?: 'SourceCount';
  /** The number of entities for which it is evidence. */
  entities: Scalars['Int']['output'];
  /** The number of relationships it supports. */
  relationships: Scalars['Int']['output'];
  /** The source. */
  source: Source;
};

/** What a source covers. */
export type SourceCoverage = {
  __typename?: 'SourceCoverage';
  /** The number of entities for which it is evidence. */
  entities: Scalars['Int']['output'];
  /** The passages of the source, in order. */
  passages: Array<PassageCoverage>;
  /** The number of relationships it supports. */
  relationships: Scalars['Int']['output'];
  /** The source. */
  source: Source;
};


/** What a source covers. */
export type SourceCoveragePassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A source and its cursor in a list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** An opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The source. Null if it could not be read completely. */
  node: Maybe<Source>;
};

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

/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type Statement = Entity & Node & {
  __typename?: 'Statement';
  /** The meeting or body that adopted it. */
  adopters: Array<Entity>;
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** Those who announced it. */
  announcers: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The fields it covers. */
  fields: Array<Entity>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The countries and organisations that issued it. */
  issuers: Array<Entity>;
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The topics and frameworks it contributes to. */
  purposes: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
  /** Those who support it, and the initiatives that do. */
  supporters: Array<Entity>;
  /** Those who welcomed it. */
  welcomers: Array<Entity>;
  /** When it took place, was issued or was signed. */
  when: Maybe<When>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementAdoptersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementAnnouncersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementFieldsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementIssuersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementPurposesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementSupportersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that leaders or governments issue to state a shared position; unlike an Agreement it is not signed and does not enter into force. */
export type StatementWelcomersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the graph contains. Each count is a separate query, and is null if that query failed. */
export type Statistics = {
  __typename?: 'Statistics';
  /** The number of relationships of each certainty. */
  byCertainty: Maybe<Array<CertaintyCount>>;
  /** The number of relationships by who says so, most first. */
  byIssuer: Maybe<Array<IssuerCount>>;
  /** The number of entities of each kind. */
  byKind: Maybe<Array<KindCount>>;
  /** The number of relationships of each modality. */
  byModality: Maybe<Array<ModalityCount>>;
  /** The number of entities and relationships that each source supports. */
  bySource: Maybe<Array<SourceCount>>;
  /** The number of relationships of each type. */
  byType: Maybe<Array<RelationshipTypeCount>>;
  /** A hash of the data. The same data has the same version everywhere. */
  dataVersion: Scalars['String']['output'];
  /** The engine in use: `embedded` or `neo4j`. */
  engine: Scalars['String']['output'];
  /** The number of entities. */
  entities: Maybe<Scalars['Int']['output']>;
  /** When the data was loaded, in ISO 8601. */
  loadedAt: Scalars['String']['output'];
  /** The number of relationships. */
  relationships: Maybe<Scalars['Int']['output']>;
};


/** What the graph contains. Each count is a separate query, and is null if that query failed. */
export type StatisticsByIssuerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph contains. Each count is a separate query, and is null if that query failed. */
export type StatisticsBySourceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * How far an agreement has come on a day: the furthest stage that it had certainly reached and not certainly left. It is derived from claims
 * reported as fact, and only from those that may have happened by then.
 */
export type Status = {
  __typename?: 'Status';
  /** The day that the status is of. */
  asOf: Scalars['Date']['output'];
  /** Whether the dates leave no other stage for this day. A date may be too coarse to tell, and no source knows what came after it. */
  certain: Scalars['Boolean']['output'];
  /** The claims that it rests on, by their first possible day. */
  claims: Array<Relationship>;
  /** The status by party: those that may have signed, ratified or joined by then, the first of them first. */
  force: Array<PartyStatus>;
  /** The stage. */
  stage: Stage;
  /** The status in words, such as `in force for 2 parties on 4 November 2019`. */
  text: Scalars['String']['output'];
};


/**
 * How far an agreement has come on a day: the furthest stage that it had certainly reached and not certainly left. It is derived from claims
 * reported as fact, and only from those that may have happened by then.
 */
export type StatusClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How far an agreement has come on a day: the furthest stage that it had certainly reached and not certainly left. It is derived from claims
 * reported as fact, and only from those that may have happened by then.
 */
export type StatusForceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The number of relationships with some strength of evidence. */
export type StrengthCount = {
  __typename?: 'StrengthCount';
  /** The number of relationships. */
  count: Scalars['Int']['output'];
  /** The strength. */
  strength: EvidenceStrength;
};

/** Part of the graph. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /**
   * The subgraph as the text of a file: its entities and relationships with their evidence, under a title that gives the question. It does
   * not list paths one by one; `Paths.export` does.
   */
  export: Scalars['String']['output'];
  /** How the subgraph was found, for citing it, and what `asOf` or `during` kept. */
  method: Scalars['String']['output'];
  /** The entities. */
  nodes: Array<Entity>;
  /** All relationships among these entities that match the filters. */
  relationships: Array<Relationship>;
  /** Whether entities were left out because of the limit. */
  truncated: Scalars['Boolean']['output'];
  /** The requested entities that could not be connected to the rest. Empty for a neighbourhood. */
  unconnected: Array<Entity>;
};


/** Part of the graph. */
export type SubgraphExportArgs = {
  format: ExportFormat;
};

/** What stands behind a claim. */
export type Support = {
  __typename?: 'Support';
  /** How the strongest evidence was checked. */
  bestStrength: EvidenceStrength;
  /** The tier of the best source. */
  bestTier: SourceTier;
  /** The number of publishers that are independent of each other. Two ministries of one state count as one. */
  publishers: Scalars['Int']['output'];
  /** The number of sources. */
  sources: Scalars['Int']['output'];
  /** The same in words. A claim that rests on press, datasets or secondary sources alone says so. */
  text: Scalars['String']['output'];
};

/** A selector for words in a text, as defined by the W3C Web Annotation Data Model (TextQuoteSelector). */
export type TextQuoteSelector = {
  __typename?: 'TextQuoteSelector';
  /** The quoted words. */
  exact: Scalars['String']['output'];
  /** The words just before the quote. Given only if the quote occurs more than once on the page. */
  prefix: Maybe<Scalars['String']['output']>;
  /** The words just after the quote. Given only if the quote occurs more than once on the page. */
  suffix: Maybe<Scalars['String']['output']>;
  /** Always `TextQuoteSelector`. */
  type: Scalars['String']['output'];
};

/** The number of relationships with sources of some tier. */
export type TierCount = {
  __typename?: 'TierCount';
  /** The number of relationships. */
  count: Scalars['Int']['output'];
  /** The tier. */
  tier: SourceTier;
};

/** A page of a timeline, ordered by first possible day, then last possible day, then id. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The items on the page, with their cursors. */
  edges: Array<TimelineEdge>;
  /** The items on the page. An item that could not be read completely is null. */
  nodes: Array<Maybe<TimelineEntry>>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. Counted only if selected. Null if the count failed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry and its cursor in the timeline. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** An opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The entry. Null if it could not be read completely. */
  node: Maybe<TimelineEntry>;
};

/** A dated item: a relationship, or an entity with a date of its own (an event, statement or agreement). */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** The dated entity. Null if the entry is a relationship. */
  entity: Maybe<Entity>;
  /** How its date relates to the requested range of days. */
  fit: TimelineFit;
  /** The dated relationship. Null if the entry is an entity. */
  relationship: Maybe<Relationship>;
  /** The relationship's sentence, or the entity's name. */
  text: Scalars['String']['output'];
  /** The date. */
  when: When;
};

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

/** A group of entries in a timeline. */
export type TimelineGroup = {
  __typename?: 'TimelineGroup';
  /** Whether the entries are dated less precisely than the requested groups. If so, the period is their own date. */
  coarser: Scalars['Boolean']['output'];
  /** The number of entries. */
  count: Scalars['Int']['output'];
  /** The first day of the period. `0001-01-01` if the period is the entries' own date and its start is open. */
  earliest: Scalars['Date']['output'];
  /** The entries, in order. */
  entries: Array<TimelineEntry>;
  /**
   * The last day of the period. `9999-12-31` if the period is the entries' own date and its end is open. An interval that starts in the
   * period may end after it.
   */
  latest: Scalars['Date']['output'];
  /** The period in EDTF, such as `2019`, `2019-11` or `2019-11-04`. If the entries are dated less precisely, it is their date as written. */
  period: Scalars['String']['output'];
};

/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type Topic = Entity & Node & {
  __typename?: 'Topic';
  /** Other forms of the name, such as acronyms and other word orders. */
  aliases: Array<Scalars['String']['output']>;
  /** The countries, frameworks, agreements, statements and topics that contribute to it. */
  contributors: Array<Entity>;
  /** The entities that cover it as a field. */
  coveredBy: Array<Entity>;
  /** The number of relationships it takes part in. */
  degree: Scalars['Int']['output'];
  /** The meetings that took it up. */
  discussions: Array<Entity>;
  /** Entities that look like it and are others, with the reasons. */
  distinctFrom: Array<Distinction>;
  /** The passages in which the sources name it, with quotes. */
  evidence: Array<Evidence>;
  /** The narrower fields it covers. */
  fields: Array<Entity>;
  /** The plans about it and what became of them, by the day on which they were made. */
  followUp: PlanConnection;
  /** Ids that it had before. Wherever an id is accepted, they lead to it too. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, `kind:slug`. */
  id: Scalars['ID']['output'];
  /** The kind of entity, the same as the name of its type. */
  kind: Scalars['EntityKind']['output'];
  /** If it is a restriction: the countries that lifted it. */
  liftedBy: Array<Entity>;
  /** The name, as used in the field. */
  name: Scalars['String']['output'];
  /** The official Japanese name, if known. */
  nameJa: Maybe<Scalars['String']['output']>;
  /** Its names with their language and years: official, short, local and former names, and acronyms. `nameJa` is among them. */
  names: Array<Name>;
  /** The countries and events that gave rise to it. */
  origins: Array<Entity>;
  /** Dates of its own that sources give for it beside the preferred one, with the reasons. Empty for kinds without a date of their own. */
  otherDates: Array<OtherDate>;
  /** The wider topics it is part of. */
  partOf: Array<Entity>;
  /** The topics that are part of it. */
  parts: Array<Entity>;
  /** Numbers that the sources give about it. */
  quantities: Array<Quantity>;
  /**
   * The relationships it takes part in, ordered by id. `asOf` and `during` keep the relationships that may hold at that time: dated ones
   * whose time includes such a day, and all undated ones, because nothing says when they do not hold. Use `when` to tell the two apart.
   */
  relationships: RelationshipConnection;
  /** Pages on other sites about the same entity. Each has been checked against a source. */
  sameAs: Array<Scalars['URL']['output']>;
  /** Those who seek exchanges in it, cooperation on it, its resolution or its lifting. */
  seekers: Array<Entity>;
  /**
   * How far it has come on a day, derived from the dated claims of its parties. Null for kinds without a status, which are all but
   * agreements here, and where nothing dated by that day speaks of it.
   */
  status: Maybe<Status>;
  /** A one-sentence summary, in our own words. */
  summary: Scalars['String']['output'];
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicContributorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicCoveredByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicDiscussionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicFieldsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<PlanStatus>>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicLiftedByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicOriginsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  evidence?: InputMaybe<Array<EvidenceStrength>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['EntityKind']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['RelationshipType']['input']>>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicSeekersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of cooperation, a subject of discussion or a resource, named for what it is about; a name in lower case is a common noun. */
export type TopicStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What the record is about, and the words it is written in. A client needs nothing else to show any record. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  /** The kinds of entity, in the order of legends. */
  kinds: Array<KindEntry>;
  /** What the record is called and about. */
  record: RecordAbout;
  /** The types of relationship, in order of their names. */
  types: Array<RelationshipTypeEntry>;
};

/** A time, as precisely as the sources give it. */
export type When = {
  __typename?: 'When';
  /** Whether the time is approximate (`~` or `%` in EDTF). */
  approximate: Scalars['Boolean']['output'];
  /** The first day it can mean. `0001-01-01` if the start is open. */
  earliest: Scalars['Date']['output'];
  /** The time in the Extended Date/Time Format, such as `2019-11-04`, `2019-06`, `2013` or `2019-11/..`. */
  edtf: Scalars['String']['output'];
  /** The last day it can mean. `9999-12-31` if the end is open. */
  latest: Scalars['Date']['output'];
  /** How precisely the time is known. */
  precision: Precision;
  /** The time in words, such as `4 November 2019`, `about 2013` or `since November 2019`. */
  text: Scalars['String']['output'];
  /** Whether the source, or our reading of it, is uncertain about the time (`?` or `%` in EDTF). */
  uncertain: Scalars['Boolean']['output'];
};

/** The number of relationships that begin in a year. */
export type YearCount = {
  __typename?: 'YearCount';
  /** The number of relationships. */
  count: Scalars['Int']['output'];
  /** The year; null for relationships without a date or without a first day. */
  year: Maybe<Scalars['Int']['output']>;
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
  Asked: ( AnsweredModel & { __typename: 'Answered' } ) | ( NotUnderstoodModel & { __typename: 'NotUnderstood' } );
  AskedAnswer: ( AmbiguousModel & { __typename: 'Ambiguous' } ) | ( AskedClaimsModel & { __typename: 'AskedClaims' } ) | ( AskedEntitiesModel & { __typename: 'AskedEntities' } ) | ( AskedEntityModel & { __typename: 'AskedEntity' } ) | ( AskedPlansModel & { __typename: 'AskedPlans' } ) | ( AskedQuantitiesModel & { __typename: 'AskedQuantities' } ) | ( AskedSharedModel & { __typename: 'AskedShared' } ) | ( AskedTimelineModel & { __typename: 'AskedTimeline' } ) | ( ClaimSearchModel & { __typename: 'ClaimSearch' } ) | ( NoPathModel & { __typename: 'NoPath' } ) | ( NotFoundModel & { __typename: 'NotFound' } ) | ( PathsModel & { __typename: 'Paths' } );
  EntityResult: ( EntityRow & { __typename: 'Agreement' } ) | ( AmbiguousModel & { __typename: 'Ambiguous' } ) | ( EntityRow & { __typename: 'Country' } ) | ( EntityRow & { __typename: 'Event' } ) | ( EntityRow & { __typename: 'Framework' } ) | ( EntityRow & { __typename: 'Initiative' } ) | ( NotFoundModel & { __typename: 'NotFound' } ) | ( EntityRow & { __typename: 'Organisation' } ) | ( EntityRow & { __typename: 'Person' } ) | ( EntityRow & { __typename: 'Place' } ) | ( EntityRow & { __typename: 'Statement' } ) | ( EntityRow & { __typename: 'Topic' } );
  PathsResult: ( AmbiguousModel & { __typename: 'Ambiguous' } ) | ( NoPathModel & { __typename: 'NoPath' } ) | ( NotFoundModel & { __typename: 'NotFound' } ) | ( PathsModel & { __typename: 'Paths' } );
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<EntityRow>;
  Ambiguous: ResolverTypeWrapper<AmbiguousModel>;
  AnswerKind: AnswerKind;
  Answered: ResolverTypeWrapper<AnsweredModel>;
  Apart: ResolverTypeWrapper<ApartModel>;
  Asked: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Asked']>;
  AskedAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskedAnswer']>;
  AskedClaims: ResolverTypeWrapper<AskedClaimsModel>;
  AskedEntities: ResolverTypeWrapper<AskedEntitiesModel>;
  AskedEntity: ResolverTypeWrapper<AskedEntityModel>;
  AskedPlans: ResolverTypeWrapper<AskedPlansModel>;
  AskedQuantities: ResolverTypeWrapper<AskedQuantitiesModel>;
  AskedQuantity: ResolverTypeWrapper<AskedQuantityModel>;
  AskedShared: ResolverTypeWrapper<AskedSharedModel>;
  AskedTimeline: ResolverTypeWrapper<AskedTimelineModel>;
  AskedVariable: ResolverTypeWrapper<AskedVariable>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cell: ResolverTypeWrapper<CellModel>;
  Centrality: Centrality;
  Certainty: Certainty;
  CertaintyCount: ResolverTypeWrapper<CertaintyCount>;
  Citation: ResolverTypeWrapper<CitedEntryModel>;
  CitationStyle: CitationStyle;
  Citations: ResolverTypeWrapper<CitedModel>;
  ClaimMatch: ClaimMatch;
  ClaimSearch: ResolverTypeWrapper<ClaimSearchModel>;
  Community: ResolverTypeWrapper<CommunityModel>;
  ComparedClaims: ResolverTypeWrapper<ComparedClaimsModel>;
  Country: ResolverTypeWrapper<EntityRow>;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  Decided: Decided;
  DecidingRelationship: ResolverTypeWrapper<DecidingModel>;
  Direction: Direction;
  Distinction: ResolverTypeWrapper<DistinctionModel>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityColumns: ResolverTypeWrapper<OutlineModel>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeModel>;
  EntityFilter: EntityFilter;
  EntityKind: ResolverTypeWrapper<Scalars['EntityKind']['output']>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EntityResult']>;
  Event: ResolverTypeWrapper<EntityRow>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceStrength: EvidenceStrength;
  ExportFormat: ExportFormat;
  Fingerprint: ResolverTypeWrapper<Fingerprint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowUp: ResolverTypeWrapper<FollowUpModel>;
  Framework: ResolverTypeWrapper<EntityRow>;
  Heading: ResolverTypeWrapper<HeadingModel>;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<EntityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssuerComparison: ResolverTypeWrapper<IssuerComparisonModel>;
  IssuerCount: ResolverTypeWrapper<IssuerCountModel>;
  KindCount: ResolverTypeWrapper<KindCount>;
  KindEntry: ResolverTypeWrapper<VocabularyKind>;
  LanguageCount: ResolverTypeWrapper<LanguageCount>;
  LookUp: ResolverTypeWrapper<LookUpModel>;
  Mark: Mark;
  Modality: Modality;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  Name: ResolverTypeWrapper<NameModel>;
  NameForm: NameForm;
  NoPath: ResolverTypeWrapper<NoPathModel>;
  Node: ResolverTypeWrapper<NodeModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotUnderstood: ResolverTypeWrapper<NotUnderstoodModel>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<EntityRow>;
  OtherDate: ResolverTypeWrapper<OtherDateModel>;
  Outline: ResolverTypeWrapper<OutlineModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyStatus: ResolverTypeWrapper<PartyStatusModel>;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageCoverage: ResolverTypeWrapper<PassageCountModel>;
  Path: ResolverTypeWrapper<PathModel>;
  PathRanking: PathRanking;
  Paths: ResolverTypeWrapper<PathsModel>;
  PathsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathsResult']>;
  Period: Period;
  Permalink: ResolverTypeWrapper<PermalinkModel>;
  Person: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Plan: ResolverTypeWrapper<PlanAtModel>;
  PlanConnection: ResolverTypeWrapper<PlanConnectionModel>;
  PlanEdge: ResolverTypeWrapper<PlanEdgeModel>;
  PlanEffect: PlanEffect;
  PlanSearch: ResolverTypeWrapper<PlanSearchModel>;
  PlanStatus: PlanStatus;
  Precision: Precision;
  Preference: ResolverTypeWrapper<PreferenceModel>;
  PublisherCount: ResolverTypeWrapper<PublisherCount>;
  Quantity: ResolverTypeWrapper<Amount>;
  Query: ResolverTypeWrapper<{}>;
  QuestionForm: ResolverTypeWrapper<QuestionForm>;
  Ranked: ResolverTypeWrapper<RankModel>;
  RankedClaim: ResolverTypeWrapper<RankedClaimModel>;
  RecordAbout: ResolverTypeWrapper<RecordAboutModel>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipColumns: ResolverTypeWrapper<OutlineModel>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionModel>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEdgeModel>;
  RelationshipFilter: RelationshipFilter;
  RelationshipTraits: ResolverTypeWrapper<ClaimTraitsModel>;
  RelationshipType: ResolverTypeWrapper<Scalars['RelationshipType']['output']>;
  RelationshipTypeCount: ResolverTypeWrapper<RelationshipTypeCount>;
  RelationshipTypeEntry: ResolverTypeWrapper<VocabularyType>;
  SaidAbout: ResolverTypeWrapper<SaidAboutModel>;
  SaidClaim: ResolverTypeWrapper<SaidClaimModel>;
  SaidReason: SaidReason;
  SearchHit: ResolverTypeWrapper<HitModel>;
  SharedNeighbour: ResolverTypeWrapper<SharedNeighbourModel>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceCount: ResolverTypeWrapper<SourceCountModel>;
  SourceCoverage: ResolverTypeWrapper<SourceCountModel>;
  SourceEdge: ResolverTypeWrapper<SourceEdgeModel>;
  SourceExtent: SourceExtent;
  SourceTier: SourceTier;
  Stage: Stage;
  Statement: ResolverTypeWrapper<EntityRow>;
  Statistics: ResolverTypeWrapper<StatisticsModel>;
  Status: ResolverTypeWrapper<StatusModel>;
  StrengthCount: ResolverTypeWrapper<StrengthCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  Support: ResolverTypeWrapper<Support>;
  TextQuoteSelector: ResolverTypeWrapper<TextQuoteSelector>;
  TierCount: ResolverTypeWrapper<TierCount>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionModel>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeModel>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TimelineFit: TimelineFit;
  TimelineGroup: ResolverTypeWrapper<TimelineGroupModel>;
  Topic: ResolverTypeWrapper<EntityRow>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Vocabulary: ResolverTypeWrapper<VocabularyModel>;
  When: ResolverTypeWrapper<When>;
  YearCount: ResolverTypeWrapper<YearCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: EntityRow;
  Ambiguous: AmbiguousModel;
  Answered: AnsweredModel;
  Apart: ApartModel;
  Asked: ResolversUnionTypes<ResolversParentTypes>['Asked'];
  AskedAnswer: ResolversUnionTypes<ResolversParentTypes>['AskedAnswer'];
  AskedClaims: AskedClaimsModel;
  AskedEntities: AskedEntitiesModel;
  AskedEntity: AskedEntityModel;
  AskedPlans: AskedPlansModel;
  AskedQuantities: AskedQuantitiesModel;
  AskedQuantity: AskedQuantityModel;
  AskedShared: AskedSharedModel;
  AskedTimeline: AskedTimelineModel;
  AskedVariable: AskedVariable;
  Boolean: Scalars['Boolean']['output'];
  Cell: CellModel;
  CertaintyCount: CertaintyCount;
  Citation: CitedEntryModel;
  Citations: CitedModel;
  ClaimSearch: ClaimSearchModel;
  Community: CommunityModel;
  ComparedClaims: ComparedClaimsModel;
  Country: EntityRow;
  Coverage: CoverageModel;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DecidingRelationship: DecidingModel;
  Distinction: DistinctionModel;
  Entity: EntityRow;
  EntityColumns: OutlineModel;
  EntityConnection: EntityConnectionModel;
  EntityEdge: EntityEdgeModel;
  EntityFilter: EntityFilter;
  EntityKind: Scalars['EntityKind']['output'];
  EntityOrder: EntityOrder;
  EntityResult: ResolversUnionTypes<ResolversParentTypes>['EntityResult'];
  Event: EntityRow;
  Evidence: EvidenceModel;
  Fingerprint: Fingerprint;
  Float: Scalars['Float']['output'];
  FollowUp: FollowUpModel;
  Framework: EntityRow;
  Heading: HeadingModel;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  Initiative: EntityRow;
  Int: Scalars['Int']['output'];
  IssuerComparison: IssuerComparisonModel;
  IssuerCount: IssuerCountModel;
  KindCount: KindCount;
  KindEntry: VocabularyKind;
  LanguageCount: LanguageCount;
  LookUp: LookUpModel;
  ModalityCount: ModalityCount;
  Name: NameModel;
  NoPath: NoPathModel;
  Node: NodeModel;
  NotFound: NotFoundModel;
  NotUnderstood: NotUnderstoodModel;
  Organisation: EntityRow;
  OtherDate: OtherDateModel;
  Outline: OutlineModel;
  PageInfo: PageInfo;
  PartyStatus: PartyStatusModel;
  Passage: PassageRow;
  PassageCoverage: PassageCountModel;
  Path: PathModel;
  Paths: PathsModel;
  PathsResult: ResolversUnionTypes<ResolversParentTypes>['PathsResult'];
  Permalink: PermalinkModel;
  Person: EntityRow;
  Place: EntityRow;
  Plan: PlanAtModel;
  PlanConnection: PlanConnectionModel;
  PlanEdge: PlanEdgeModel;
  PlanSearch: PlanSearchModel;
  Preference: PreferenceModel;
  PublisherCount: PublisherCount;
  Quantity: Amount;
  Query: {};
  QuestionForm: QuestionForm;
  Ranked: RankModel;
  RankedClaim: RankedClaimModel;
  RecordAbout: RecordAboutModel;
  Relationship: RelationshipRow;
  RelationshipColumns: OutlineModel;
  RelationshipConnection: RelationshipConnectionModel;
  RelationshipEdge: RelationshipEdgeModel;
  RelationshipFilter: RelationshipFilter;
  RelationshipTraits: ClaimTraitsModel;
  RelationshipType: Scalars['RelationshipType']['output'];
  RelationshipTypeCount: RelationshipTypeCount;
  RelationshipTypeEntry: VocabularyType;
  SaidAbout: SaidAboutModel;
  SaidClaim: SaidClaimModel;
  SearchHit: HitModel;
  SharedNeighbour: SharedNeighbourModel;
  Source: SourceRow;
  SourceConnection: SourceConnectionModel;
  SourceCount: SourceCountModel;
  SourceCoverage: SourceCountModel;
  SourceEdge: SourceEdgeModel;
  Statement: EntityRow;
  Statistics: StatisticsModel;
  Status: StatusModel;
  StrengthCount: StrengthCount;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  Support: Support;
  TextQuoteSelector: TextQuoteSelector;
  TierCount: TierCount;
  TimelineConnection: TimelineConnectionModel;
  TimelineEdge: TimelineEdgeModel;
  TimelineEntry: TimelineEntryModel;
  TimelineGroup: TimelineGroupModel;
  Topic: EntityRow;
  URL: Scalars['URL']['output'];
  Vocabulary: VocabularyModel;
  When: When;
  YearCount: YearCount;
};

export type ComplexityDirectiveArgs = {
  assumed?: Maybe<Scalars['Int']['input']>;
  multipliers?: Maybe<Array<Scalars['String']['input']>>;
  surcharge?: Maybe<Scalars['Int']['input']>;
  value: Scalars['Int']['input'];
};

export type ComplexityDirectiveResolver<Result, Parent, ContextType = Context, Args = ComplexityDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConstraintDirectiveArgs = {
  max?: Maybe<Scalars['Int']['input']>;
  maxItems?: Maybe<Scalars['Int']['input']>;
  maxLength?: Maybe<Scalars['Int']['input']>;
  min?: Maybe<Scalars['Int']['input']>;
};

export type ConstraintDirectiveResolver<Result, Parent, ContextType = Context, Args = ConstraintDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SemanticNonNullDirectiveArgs = {
  levels?: Array<Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = Context, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amended?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementAmendedArgs, 'first'>>;
  amendments?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementAmendmentsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementFieldsArgs, 'first'>>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<AgreementFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementInitiativesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<AgreementNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementPartnersArgs, 'first'>>;
  purposes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementPurposesArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<AgreementRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementSignatoriesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<AgreementStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  welcomers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementWelcomersArgs, 'first'>>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmbiguousResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ambiguous'] = ResolversParentTypes['Ambiguous']> = {
  candidates?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AmbiguousCandidatesArgs, 'first'>>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answered'] = ResolversParentTypes['Answered']> = {
  answer?: Resolver<ResolversTypes['AskedAnswer'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnswerKind'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['RankedClaim']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tryNext?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['AskedVariable']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Apart'] = ResolversParentTypes['Apart']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asked'] = ResolversParentTypes['Asked']> = {
  __resolveType: TypeResolveFn<'Answered' | 'NotUnderstood', ParentType, ContextType>;
};

export type AskedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedAnswer'] = ResolversParentTypes['AskedAnswer']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'AskedClaims' | 'AskedEntities' | 'AskedEntity' | 'AskedPlans' | 'AskedQuantities' | 'AskedShared' | 'AskedTimeline' | 'ClaimSearch' | 'NoPath' | 'NotFound' | 'Paths', ParentType, ContextType>;
};

export type AskedClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedClaims'] = ResolversParentTypes['AskedClaims']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  said?: Resolver<Array<ResolversTypes['SaidClaim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedEntitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedEntities'] = ResolversParentTypes['AskedEntities']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedEntity'] = ResolversParentTypes['AskedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedPlansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedPlans'] = ResolversParentTypes['AskedPlans']> = {
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedQuantitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedQuantities'] = ResolversParentTypes['AskedQuantities']> = {
  quantities?: Resolver<Array<ResolversTypes['AskedQuantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedQuantity'] = ResolversParentTypes['AskedQuantity']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedSharedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedShared'] = ResolversParentTypes['AskedShared']> = {
  neighbours?: Resolver<Array<ResolversTypes['SharedNeighbour']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedTimeline'] = ResolversParentTypes['AskedTimeline']> = {
  entries?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedVariable'] = ResolversParentTypes['AskedVariable']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertaintyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertaintyCount'] = ResolversParentTypes['CertaintyCount']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citations'] = ResolversParentTypes['Citations']> = {
  entries?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSearch'] = ResolversParentTypes['ClaimSearch']> = {
  answers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['RankedClaim']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  unknownWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  wordsLeftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CommunityEntitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedClaims'] = ResolversParentTypes['ComparedClaims']> = {
  a?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  b?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['ClaimMatch'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  advocatedFrameworks?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryAdvocatedFrameworksArgs, 'first'>>;
  agreements?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryEventsArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<CountryFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryInitiativesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<CountryNamesArgs>>;
  officeHolders?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryOfficeHoldersArgs, 'first'>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryPartnershipsArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<CountryRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryStatementsArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<CountryStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supported?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountrySupportedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  apart?: Resolver<Array<ResolversTypes['Apart']>, ParentType, ContextType, RequireFields<CoverageApartArgs, 'first'>>;
  byKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byLanguage?: Resolver<Array<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  byPublishers?: Resolver<Array<ResolversTypes['PublisherCount']>, ParentType, ContextType>;
  byStrength?: Resolver<Array<ResolversTypes['StrengthCount']>, ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['TierCount']>, ParentType, ContextType>;
  byYear?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  deciding?: Resolver<Array<ResolversTypes['DecidingRelationship']>, ParentType, ContextType, RequireFields<CoverageDecidingArgs, 'first'>>;
  decidingAlone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookUps?: Resolver<Array<ResolversTypes['LookUp']>, ParentType, ContextType, RequireFields<CoverageLookUpsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceCoverage']>, ParentType, ContextType, RequireFields<CoverageSourcesArgs, 'first'>>;
  unsourced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsourcedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<CoverageUnsourcedIdsArgs, 'first'>>;
  withOneRelationship?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CoverageWithOneRelationshipArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DecidingRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidingRelationship'] = ResolversParentTypes['DecidingRelationship']> = {
  decides?: Resolver<Array<ResolversTypes['Decided']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistinctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distinction'] = ResolversParentTypes['Distinction']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic', ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<EntityFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<EntityNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EntityRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<EntityStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityColumns'] = ResolversParentTypes['EntityColumns']> = {
  communities?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  degrees?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  namesJa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EntityKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EntityKind'], any> {
  name: 'EntityKind';
}

export type EntityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityResult'] = ResolversParentTypes['EntityResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Ambiguous' | 'Country' | 'Event' | 'Framework' | 'Initiative' | 'NotFound' | 'Organisation' | 'Person' | 'Place' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  adopted?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventAdoptedArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventAttendeesArgs, 'first'>>;
  chairs?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventChairsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventFieldsArgs, 'first'>>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<EventFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventHostsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<EventNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventPartnersArgs, 'first'>>;
  places?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventPlacesArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventSpeakersArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<EventStatusArgs>>;
  subjects?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventSubjectsArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  fingerprint?: Resolver<Maybe<ResolversTypes['Fingerprint']>, ParentType, ContextType>;
  lookedUp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lookedUpText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paraphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<Array<ResolversTypes['Cell']>>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['TextQuoteSelector']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['EvidenceStrength'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FingerprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fingerprint'] = ResolversParentTypes['Fingerprint']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  claim?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['PlanEffect'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  onText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  adopters?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkAdoptersArgs, 'first'>>;
  advocates?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkAdvocatesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announcers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkAnnouncersArgs, 'first'>>;
  contributors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkContributorsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discussions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkDiscussionsArgs, 'first'>>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkFieldsArgs, 'first'>>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<FrameworkFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<FrameworkNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkRegionsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<FrameworkRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<FrameworkStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkSupportersArgs, 'first'>>;
  synergies?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<FrameworkSynergiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Heading'] = ResolversParentTypes['Heading']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<HopRelationshipsArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announcers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativeAnnouncersArgs, 'first'>>;
  areas?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativeAreasArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativeFieldsArgs, 'first'>>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<InitiativeFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fundingSources?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativeFundingSourcesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativeImplementersArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<InitiativeNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativePartOfArgs, 'first'>>;
  partners?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativePartnersArgs, 'first'>>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativePartsArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<InitiativeRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<InitiativeStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InitiativeSupportersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuerComparison'] = ResolversParentTypes['IssuerComparison']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  both?: Resolver<Array<ResolversTypes['ComparedClaims']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  onlyA?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  onlyB?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  speakersA?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  speakersB?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuerCount'] = ResolversParentTypes['IssuerCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  manyOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindEntry'] = ResolversParentTypes['KindEntry']> = {
  dark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemaOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUp'] = ResolversParentTypes['LookUp']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModalityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModalityCount'] = ResolversParentTypes['ModalityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['NameForm'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
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

export type NotUnderstoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotUnderstood'] = ResolversParentTypes['NotUnderstood']> = {
  forms?: Resolver<Array<ResolversTypes['QuestionForm']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  adopted?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationAdoptedArgs, 'first'>>;
  agreements?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationAgreementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attended?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationAttendedArgs, 'first'>>;
  chairs?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationChairsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationFieldsArgs, 'first'>>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<OrganisationFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationInitiativesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<OrganisationNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationPartnershipsArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganisationRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganisationStatementsArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<OrganisationStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherDate'] = ResolversParentTypes['OtherDate']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outline'] = ResolversParentTypes['Outline']> = {
  entities?: Resolver<ResolversTypes['EntityColumns'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipColumns'], ParentType, ContextType>;
  totalEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalRelationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traits?: Resolver<ResolversTypes['RelationshipTraits'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyStatus'] = ResolversParentTypes['PartyStatus']> = {
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ratified?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PassageEntitiesArgs, 'first'>>;
  headings?: Resolver<Array<ResolversTypes['Heading']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<PassageRelationshipsArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageCoverage'] = ResolversParentTypes['PassageCoverage']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathsExportArgs, 'format'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsResult'] = ResolversParentTypes['PathsResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'NoPath' | 'NotFound' | 'Paths', ParentType, ContextType>;
};

export type PermalinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permalink'] = ResolversParentTypes['Permalink']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  addressed?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonAddressedArgs, 'first'>>;
  aims?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonAimsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonAnnouncedArgs, 'first'>>;
  attended?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonAttendedArgs, 'first'>>;
  chaired?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonChairedArgs, 'first'>>;
  countries?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonCountriesArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<PersonFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<PersonNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<PersonStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thanked?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonThankedArgs, 'first'>>;
  welcomed?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PersonWelcomedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concerned?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PlaceConcernedArgs, 'first'>>;
  contains?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PlaceContainsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discussions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PlaceDiscussionsArgs, 'first'>>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<PlaceFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locatedIn?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PlaceLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<PlaceNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PlacePoliciesArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<PlaceStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  claim?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  madeAt?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  searched?: Resolver<Array<ResolversTypes['PlanSearch']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Plan']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSearch'] = ResolversParentTypes['PlanSearch']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  onText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preference'] = ResolversParentTypes['Preference']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherCount'] = ResolversParentTypes['PublisherCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ask?: Resolver<ResolversTypes['Asked'], ParentType, ContextType, RequireFields<QueryAskArgs, 'text'>>;
  cite?: Resolver<ResolversTypes['Citations'], ParentType, ContextType, RequireFields<QueryCiteArgs, 'ids' | 'style'>>;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first'>>;
  compareIssuers?: Resolver<ResolversTypes['IssuerComparison'], ParentType, ContextType, RequireFields<QueryCompareIssuersArgs, 'a' | 'b' | 'entity' | 'first'>>;
  connect?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryConnectArgs, 'ids' | 'maxLength'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<ResolversTypes['EntityResult'], ParentType, ContextType, Partial<QueryEntityArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outline?: Resolver<ResolversTypes['Outline'], ParentType, ContextType, RequireFields<QueryOutlineArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathsResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'rankBy' | 'to'>>;
  permalink?: Resolver<ResolversTypes['Permalink'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<QueryPlansArgs>>;
  ranking?: Resolver<Array<ResolversTypes['Ranked']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'by' | 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<QueryRelationshipsArgs>>;
  saidAbout?: Resolver<ResolversTypes['SaidAbout'], ParentType, ContextType, RequireFields<QuerySaidAboutArgs, 'about' | 'by' | 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  searchClaims?: Resolver<ResolversTypes['ClaimSearch'], ParentType, ContextType, RequireFields<QuerySearchClaimsArgs, 'first' | 'text'>>;
  shared?: Resolver<Array<ResolversTypes['SharedNeighbour']>, ParentType, ContextType, RequireFields<QuerySharedArgs, 'first' | 'ids'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
  timelineGroups?: Resolver<Array<ResolversTypes['TimelineGroup']>, ParentType, ContextType, RequireFields<QueryTimelineGroupsArgs, 'by' | 'limit'>>;
  traits?: Resolver<ResolversTypes['RelationshipTraits'], ParentType, ContextType, RequireFields<QueryTraitsArgs, 'ids'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
};

export type QuestionFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionForm'] = ResolversParentTypes['QuestionForm']> = {
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranked'] = ResolversParentTypes['Ranked']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedClaim'] = ResolversParentTypes['RankedClaim']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAbout'] = ResolversParentTypes['RecordAbout']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  attributedToMany?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['TimelineFit']>, ParentType, ContextType, Partial<RelationshipFitArgs>>;
  followsUp?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, Partial<RelationshipPlanArgs>>;
  prefers?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  regarding?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  saidBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supersededBy?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  supersededText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipColumns'] = ResolversParentTypes['RelationshipColumns']> = {
  dated?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  earliest?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  latest?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  modalities?: Resolver<Array<ResolversTypes['Modality']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Relationship']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipTraitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTraits'] = ResolversParentTypes['RelationshipTraits']> = {
  certainties?: Resolver<Array<ResolversTypes['Certainty']>, ParentType, ContextType>;
  documents?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  earliest?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  latest?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sides?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  strengths?: Resolver<Array<ResolversTypes['EvidenceStrength']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RelationshipTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RelationshipType'], any> {
  name: 'RelationshipType';
}

export type RelationshipTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTypeCount'] = ResolversParentTypes['RelationshipTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipTypeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTypeEntry'] = ResolversParentTypes['RelationshipTypeEntry']> = {
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  speaks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaidAboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaidAbout'] = ResolversParentTypes['SaidAbout']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['SaidClaim']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaidClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaidClaim'] = ResolversParentTypes['SaidClaim']> = {
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SaidReason'], ParentType, ContextType>;
  reasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
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
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<SharedNeighbourRelationshipsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  copyHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['SourceExtent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<SourcePassagesArgs, 'first'>>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  retrieved?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Source']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCoverage'] = ResolversParentTypes['SourceCoverage']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['PassageCoverage']>, ParentType, ContextType, RequireFields<SourceCoveragePassagesArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  adopters?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementAdoptersArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announcers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementAnnouncersArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementFieldsArgs, 'first'>>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<StatementFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementIssuersArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<StatementNamesArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementPurposesArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<StatementRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<StatementStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementSupportersArgs, 'first'>>;
  welcomers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementWelcomersArgs, 'first'>>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  byCertainty?: Resolver<Maybe<Array<ResolversTypes['CertaintyCount']>>, ParentType, ContextType>;
  byIssuer?: Resolver<Maybe<Array<ResolversTypes['IssuerCount']>>, ParentType, ContextType, RequireFields<StatisticsByIssuerArgs, 'first'>>;
  byKind?: Resolver<Maybe<Array<ResolversTypes['KindCount']>>, ParentType, ContextType>;
  byModality?: Resolver<Maybe<Array<ResolversTypes['ModalityCount']>>, ParentType, ContextType>;
  bySource?: Resolver<Maybe<Array<ResolversTypes['SourceCount']>>, ParentType, ContextType, RequireFields<StatisticsBySourceArgs, 'first'>>;
  byType?: Resolver<Maybe<Array<ResolversTypes['RelationshipTypeCount']>>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<StatusClaimsArgs, 'first'>>;
  force?: Resolver<Array<ResolversTypes['PartyStatus']>, ParentType, ContextType, RequireFields<StatusForceArgs, 'first'>>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrengthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrengthCount'] = ResolversParentTypes['StrengthCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['EvidenceStrength'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubgraphExportArgs, 'format'>>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unconnected?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  bestStrength?: Resolver<ResolversTypes['EvidenceStrength'], ParentType, ContextType>;
  bestTier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextQuoteSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextQuoteSelector'] = ResolversParentTypes['TextQuoteSelector']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['TimelineEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['TimelineFit'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineGroup'] = ResolversParentTypes['TimelineGroup']> = {
  coarser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contributors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicContributorsArgs, 'first'>>;
  coveredBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicCoveredByArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discussions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicDiscussionsArgs, 'first'>>;
  distinctFrom?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicFieldsArgs, 'first'>>;
  followUp?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<TopicFollowUpArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  liftedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicLiftedByArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, Partial<TopicNamesArgs>>;
  origins?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicOriginsArgs, 'first'>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherDate']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicPartOfArgs, 'first'>>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicPartsArgs, 'first'>>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TopicRelationshipsArgs, 'direction'>>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  seekers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TopicSeekersArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<TopicStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  kinds?: Resolver<Array<ResolversTypes['KindEntry']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['RecordAbout'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RelationshipTypeEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  Ambiguous?: AmbiguousResolvers<ContextType>;
  Answered?: AnsweredResolvers<ContextType>;
  Apart?: ApartResolvers<ContextType>;
  Asked?: AskedResolvers<ContextType>;
  AskedAnswer?: AskedAnswerResolvers<ContextType>;
  AskedClaims?: AskedClaimsResolvers<ContextType>;
  AskedEntities?: AskedEntitiesResolvers<ContextType>;
  AskedEntity?: AskedEntityResolvers<ContextType>;
  AskedPlans?: AskedPlansResolvers<ContextType>;
  AskedQuantities?: AskedQuantitiesResolvers<ContextType>;
  AskedQuantity?: AskedQuantityResolvers<ContextType>;
  AskedShared?: AskedSharedResolvers<ContextType>;
  AskedTimeline?: AskedTimelineResolvers<ContextType>;
  AskedVariable?: AskedVariableResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  CertaintyCount?: CertaintyCountResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Citations?: CitationsResolvers<ContextType>;
  ClaimSearch?: ClaimSearchResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  ComparedClaims?: ComparedClaimsResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DecidingRelationship?: DecidingRelationshipResolvers<ContextType>;
  Distinction?: DistinctionResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityColumns?: EntityColumnsResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKind?: GraphQLScalarType;
  EntityResult?: EntityResultResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fingerprint?: FingerprintResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  Heading?: HeadingResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  IssuerComparison?: IssuerComparisonResolvers<ContextType>;
  IssuerCount?: IssuerCountResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  KindEntry?: KindEntryResolvers<ContextType>;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  LookUp?: LookUpResolvers<ContextType>;
  ModalityCount?: ModalityCountResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotUnderstood?: NotUnderstoodResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OtherDate?: OtherDateResolvers<ContextType>;
  Outline?: OutlineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyStatus?: PartyStatusResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageCoverage?: PassageCoverageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  PathsResult?: PathsResultResolvers<ContextType>;
  Permalink?: PermalinkResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanSearch?: PlanSearchResolvers<ContextType>;
  Preference?: PreferenceResolvers<ContextType>;
  PublisherCount?: PublisherCountResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionForm?: QuestionFormResolvers<ContextType>;
  Ranked?: RankedResolvers<ContextType>;
  RankedClaim?: RankedClaimResolvers<ContextType>;
  RecordAbout?: RecordAboutResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipColumns?: RelationshipColumnsResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipTraits?: RelationshipTraitsResolvers<ContextType>;
  RelationshipType?: GraphQLScalarType;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  RelationshipTypeEntry?: RelationshipTypeEntryResolvers<ContextType>;
  SaidAbout?: SaidAboutResolvers<ContextType>;
  SaidClaim?: SaidClaimResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SharedNeighbour?: SharedNeighbourResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  SourceCoverage?: SourceCoverageResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  StrengthCount?: StrengthCountResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  TextQuoteSelector?: TextQuoteSelectorResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineGroup?: TimelineGroupResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Vocabulary?: VocabularyResolvers<ContextType>;
  When?: WhenResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  complexity?: ComplexityDirectiveResolver<any, any, ContextType>;
  constraint?: ConstraintDirectiveResolver<any, any, ContextType>;
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
};
