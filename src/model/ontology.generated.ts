// Generated from seed/ontology/ by `npm run generate`. Do not edit.
import type { Event } from './status.js';

export type EntityKind =
  | 'AGREEMENT'
  | 'COUNTRY'
  | 'EVENT'
  | 'FRAMEWORK'
  | 'INITIATIVE'
  | 'ORGANISATION'
  | 'PERSON'
  | 'PLACE'
  | 'STATEMENT'
  | 'TOPIC';

export type RelationshipType =
  | 'ABDUCTED_CITIZENS_OF'
  | 'ADOPTED'
  | 'ADVOCATES'
  | 'AMENDS'
  | 'ANNOUNCED'
  | 'ATTENDED'
  | 'BENEFITS'
  | 'BROUGHT_TO_THRONE'
  | 'CALLS_FOR_LIFTING_OF'
  | 'CARRIED_OUT_IN'
  | 'CARRIED_OUT_UNDER'
  | 'CHAIRED'
  | 'CHAIRMAN_IN'
  | 'CONCERNED_ABOUT'
  | 'CONGRATULATES_ON'
  | 'CONTRIBUTES_TO'
  | 'COOPERATES_THROUGH'
  | 'COOPERATES_WITH'
  | 'COVERS_FIELD'
  | 'CREDITED_WITH_PHOTOGRAPHS_OF'
  | 'EMPEROR_OF'
  | 'EXPRESSES_ESTEEM_FOR'
  | 'EXPRESSES_GRATITUDE_FOR'
  | 'FOCUSES_ON'
  | 'FUNDED_THROUGH'
  | 'GAVE_RISE_TO'
  | 'HELD_IN'
  | 'HOSTS'
  | 'IMPLEMENTS'
  | 'IN_FORCE_FOR'
  | 'ISSUED'
  | 'LAUNCHES'
  | 'LIFTED'
  | 'LINKS_PEOPLE_OF'
  | 'LOCATED_IN'
  | 'MEMBER_OF'
  | 'PART_OF'
  | 'PARTICIPATED_IN'
  | 'PARTNER_IN'
  | 'PREPARED_TO_EXPAND_FINANCE_OF'
  | 'PRIME_MINISTER_OF'
  | 'PURSUED_IN_SYNERGY_WITH'
  | 'RATIFIED'
  | 'RUNS_UNTIL'
  | 'SEEKS_COOPERATION_ON'
  | 'SEEKS_COOPERATION_WITH'
  | 'SEEKS_EXCHANGES_IN'
  | 'SEEKS_MEETING_WITH'
  | 'SEEKS_ONE_VOICE_OF'
  | 'SEEKS_RESOLUTION_OF'
  | 'SEEKS_TO_ADVANCE'
  | 'SIGNED'
  | 'SPOKE_AT'
  | 'STATES_EXPECTATIONS_FOR'
  | 'SUPPORTS'
  | 'THANKS'
  | 'TOOK_UP'
  | 'WELCOMES_PROGRESS_ON'
  | 'WELCOMES'
  | 'WISHES_SUCCESS_TO';

/** Each kind's own fields: the relationships that each field reads, and the end it reads them from. */
export const KIND_FIELDS = {
  Agreement: {
    signatories: { types: ['SIGNED'], direction: 'IN' },
    partners: { types: ['PARTNER_IN'], direction: 'IN' },
    fields: { types: ['COVERS_FIELD'], direction: 'OUT' },
    amendments: { types: ['AMENDS'], direction: 'IN' },
    amended: { types: ['AMENDS'], direction: 'OUT' },
    initiatives: { types: ['CARRIED_OUT_UNDER'], direction: 'IN' },
    purposes: { types: ['CONTRIBUTES_TO'], direction: 'OUT' },
    welcomers: { types: ['WELCOMES', 'WELCOMES_PROGRESS_ON'], direction: 'IN' },
  },
  Country: {
    memberships: { types: ['MEMBER_OF'], direction: 'OUT' },
    officeHolders: { types: ['PRIME_MINISTER_OF', 'EMPEROR_OF', 'CHAIRMAN_IN'], direction: 'IN' },
    advocatedFrameworks: { types: ['ADVOCATES'], direction: 'OUT' },
    supported: { types: ['SUPPORTS'], direction: 'OUT' },
    initiatives: { types: ['IMPLEMENTS', 'LAUNCHES'], direction: 'OUT' },
    partnerships: { types: ['PARTNER_IN'], direction: 'OUT' },
    statements: { types: ['ISSUED'], direction: 'OUT' },
    agreements: { types: ['SIGNED'], direction: 'OUT' },
    events: { types: ['HELD_IN', 'HOSTS'], direction: 'BOTH' },
  },
  Event: {
    attendees: { types: ['ATTENDED', 'PARTICIPATED_IN'], direction: 'IN' },
    chairs: { types: ['CHAIRED'], direction: 'IN' },
    speakers: { types: ['SPOKE_AT'], direction: 'IN' },
    hosts: { types: ['HOSTS'], direction: 'IN' },
    places: { types: ['HELD_IN'], direction: 'OUT' },
    partners: { types: ['PARTNER_IN'], direction: 'IN' },
    fields: { types: ['COVERS_FIELD'], direction: 'OUT' },
    subjects: { types: ['TOOK_UP'], direction: 'OUT' },
    adopted: { types: ['ADOPTED'], direction: 'OUT' },
  },
  Framework: {
    advocates: { types: ['ADVOCATES'], direction: 'IN' },
    supporters: { types: ['SUPPORTS'], direction: 'IN' },
    announcers: { types: ['ANNOUNCED'], direction: 'IN' },
    adopters: { types: ['ADOPTED'], direction: 'IN' },
    fields: { types: ['COVERS_FIELD'], direction: 'OUT' },
    regions: { types: ['FOCUSES_ON'], direction: 'OUT' },
    synergies: { types: ['PURSUED_IN_SYNERGY_WITH'], direction: 'BOTH' },
    contributors: { types: ['CONTRIBUTES_TO'], direction: 'IN' },
    discussions: { types: ['TOOK_UP'], direction: 'IN' },
  },
  Initiative: {
    announcers: { types: ['ANNOUNCED'], direction: 'IN' },
    implementers: { types: ['IMPLEMENTS', 'LAUNCHES'], direction: 'IN' },
    partners: { types: ['PARTNER_IN'], direction: 'IN' },
    supporters: { types: ['SUPPORTS'], direction: 'IN' },
    fundingSources: { types: ['FUNDED_THROUGH'], direction: 'OUT' },
    fields: { types: ['COVERS_FIELD'], direction: 'OUT' },
    areas: { types: ['CARRIED_OUT_IN', 'FOCUSES_ON', 'LINKS_PEOPLE_OF'], direction: 'OUT' },
    partOf: { types: ['CARRIED_OUT_UNDER'], direction: 'OUT' },
    parts: { types: ['CARRIED_OUT_UNDER'], direction: 'IN' },
  },
  Organisation: {
    members: { types: ['MEMBER_OF'], direction: 'IN' },
    chairs: { types: ['CHAIRED'], direction: 'IN' },
    initiatives: { types: ['IMPLEMENTS', 'LAUNCHES'], direction: 'OUT' },
    partnerships: { types: ['PARTNER_IN'], direction: 'OUT' },
    adopted: { types: ['ADOPTED'], direction: 'OUT' },
    statements: { types: ['ISSUED'], direction: 'OUT' },
    agreements: { types: ['SIGNED'], direction: 'OUT' },
    attended: { types: ['ATTENDED'], direction: 'OUT' },
    fields: { types: ['COVERS_FIELD'], direction: 'OUT' },
  },
  Person: {
    countries: { types: ['PRIME_MINISTER_OF', 'EMPEROR_OF', 'CHAIRMAN_IN'], direction: 'OUT' },
    attended: { types: ['ATTENDED'], direction: 'OUT' },
    chaired: { types: ['CHAIRED'], direction: 'OUT' },
    addressed: { types: ['SPOKE_AT'], direction: 'OUT' },
    announced: { types: ['ANNOUNCED'], direction: 'OUT' },
    welcomed: { types: ['WELCOMES', 'WELCOMES_PROGRESS_ON'], direction: 'OUT' },
    thanked: { types: ['THANKS'], direction: 'OUT' },
    aims: {
      types: ['SEEKS_TO_ADVANCE', 'SEEKS_COOPERATION_ON', 'SEEKS_EXCHANGES_IN', 'SEEKS_RESOLUTION_OF'],
      direction: 'OUT',
    },
  },
  Place: {
    events: { types: ['HELD_IN', 'HOSTS'], direction: 'BOTH' },
    locatedIn: { types: ['LOCATED_IN'], direction: 'OUT' },
    contains: { types: ['LOCATED_IN'], direction: 'IN' },
    policies: { types: ['FOCUSES_ON'], direction: 'IN' },
    discussions: { types: ['TOOK_UP'], direction: 'IN' },
    concerned: { types: ['CONCERNED_ABOUT'], direction: 'IN' },
  },
  Statement: {
    issuers: { types: ['ISSUED'], direction: 'IN' },
    adopters: { types: ['ADOPTED'], direction: 'IN' },
    announcers: { types: ['ANNOUNCED'], direction: 'IN' },
    fields: { types: ['COVERS_FIELD'], direction: 'OUT' },
    purposes: { types: ['CONTRIBUTES_TO'], direction: 'OUT' },
    supporters: { types: ['SUPPORTS'], direction: 'IN' },
    welcomers: { types: ['WELCOMES'], direction: 'IN' },
  },
  Topic: {
    coveredBy: { types: ['COVERS_FIELD'], direction: 'IN' },
    fields: { types: ['COVERS_FIELD'], direction: 'OUT' },
    contributors: { types: ['CONTRIBUTES_TO'], direction: 'IN' },
    discussions: { types: ['TOOK_UP'], direction: 'IN' },
    seekers: {
      types: ['SEEKS_EXCHANGES_IN', 'SEEKS_RESOLUTION_OF', 'SEEKS_COOPERATION_ON', 'CALLS_FOR_LIFTING_OF'],
      direction: 'IN',
    },
    origins: { types: ['GAVE_RISE_TO'], direction: 'IN' },
    partOf: { types: ['PART_OF'], direction: 'OUT' },
    parts: { types: ['PART_OF'], direction: 'IN' },
    liftedBy: { types: ['LIFTED'], direction: 'IN' },
  },
} as const;

export type Mark =
  'circle' | 'square' | 'diamond' | 'triangle' | 'down-triangle' | 'hexagon' | 'pentagon' | 'star' | 'cross' | 'ring';

/** A kind's names, and its look on a light and a dark background. */
export interface KindLook {
  /** One, several, and other words that questions use. */
  readonly nouns: readonly [string, string, ...string[]];
  /** The type of schema.org that is nearest. */
  readonly schemaOrg: string;
  readonly mark: Mark;
  readonly light: string;
  readonly dark: string;
}

/** The kinds in the order of the legends. */
export const KIND_LOOKS: Readonly<Record<string, KindLook>> = {
  Country: {
    nouns: ['country', 'countries', 'state', 'states', 'nation', 'nations'],
    schemaOrg: 'Country',
    mark: 'square',
    light: '#b3261e',
    dark: '#ff8a7d',
  },
  Organisation: {
    nouns: [
      'organisation',
      'organisations',
      'organization',
      'organizations',
      'body',
      'bodies',
      'institution',
      'institutions',
      'agency',
      'agencies',
    ],
    schemaOrg: 'Organization',
    mark: 'hexagon',
    light: '#1f6fb2',
    dark: '#6bb6f5',
  },
  Person: {
    nouns: ['person', 'people', 'persons', 'leader', 'leaders', 'politician', 'politicians'],
    schemaOrg: 'Person',
    mark: 'circle',
    light: '#c2570c',
    dark: '#ffa65c',
  },
  Framework: {
    nouns: ['framework', 'frameworks', 'vision', 'visions', 'outlook', 'outlooks', 'concept', 'concepts'],
    schemaOrg: 'CreativeWork',
    mark: 'diamond',
    light: '#5b3db0',
    dark: '#b49bff',
  },
  Initiative: {
    nouns: [
      'initiative',
      'initiatives',
      'project',
      'projects',
      'programme',
      'programmes',
      'program',
      'programs',
      'training',
      'trainings',
    ],
    schemaOrg: 'Project',
    mark: 'triangle',
    light: '#0a7f68',
    dark: '#3fcfae',
  },
  Agreement: {
    nouns: ['agreement', 'agreements', 'treaty', 'treaties', 'accord', 'accords', 'protocol', 'protocols'],
    schemaOrg: 'Legislation',
    mark: 'pentagon',
    light: '#1d2f6f',
    dark: '#8fa6ff',
  },
  Statement: {
    nouns: ['statement', 'statements', 'declaration', 'declarations', 'text', 'texts', 'document', 'documents'],
    schemaOrg: 'CreativeWork',
    mark: 'down-triangle',
    light: '#a0378c',
    dark: '#f08fdc',
  },
  Event: {
    nouns: ['event', 'events', 'meeting', 'meetings', 'summit', 'summits', 'ceremony', 'ceremonies'],
    schemaOrg: 'Event',
    mark: 'star',
    light: '#a87800',
    dark: '#f2c84b',
  },
  Place: {
    nouns: ['place', 'places', 'city', 'cities', 'region', 'regions', 'sea', 'seas'],
    schemaOrg: 'Place',
    mark: 'cross',
    light: '#5d6673',
    dark: '#a9b4c2',
  },
  Topic: {
    nouns: ['topic', 'topics', 'field', 'fields', 'subject', 'subjects', 'issue', 'issues', 'theme', 'themes'],
    schemaOrg: 'DefinedTerm',
    mark: 'ring',
    light: '#4a8030',
    dark: '#97d077',
  },
};

/** Kinds whose entities have a date of their own. */
export const DATED_KINDS: readonly string[] = ['Agreement', 'Event', 'Statement'];

/** Kinds whose entities have a status. */
export const STATUS_KINDS: readonly string[] = ['Agreement'];

/** What the claims of a type tell of an entity's status. */
export const TYPE_EVENTS: Readonly<Record<string, Event>> = {
  IN_FORCE_FOR: 'force',
  RATIFIED: 'ratification',
  SIGNED: 'signature',
};

/** Relationship types whose source speaks for its target by office. */
export const SPEAKING_TYPES: readonly string[] = ['PRIME_MINISTER_OF'];

/** How a relationship type reads from either end, and the kinds allowed there. */
export interface SentencePattern {
  readonly type: RelationshipType;
  readonly sentence: string;
  readonly inverse: string;
  readonly source: readonly EntityKind[];
  readonly target: readonly EntityKind[];
}

export const SENTENCE_PATTERNS: readonly SentencePattern[] = [
  {
    type: 'ABDUCTED_CITIZENS_OF',
    sentence: '{source} abducted citizens of {target}',
    inverse: 'Citizens of {target} were abducted by {source}',
    source: ['COUNTRY'],
    target: ['COUNTRY'],
  },
  {
    type: 'ADOPTED',
    sentence: '{source} adopted {target}',
    inverse: '{target} was adopted by {source}',
    source: ['ORGANISATION', 'EVENT'],
    target: ['FRAMEWORK', 'STATEMENT'],
  },
  {
    type: 'ADVOCATES',
    sentence: '{source} advocates {target}',
    inverse: '{target} is advocated by {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['FRAMEWORK'],
  },
  {
    type: 'AMENDS',
    sentence: '{source} amends {target}',
    inverse: '{target} is amended by {source}',
    source: ['AGREEMENT'],
    target: ['AGREEMENT'],
  },
  {
    type: 'ANNOUNCED',
    sentence: '{source} announced {target}',
    inverse: '{target} was announced by {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['FRAMEWORK', 'INITIATIVE', 'STATEMENT'],
  },
  {
    type: 'ATTENDED',
    sentence: '{source} attended {target}',
    inverse: 'Those who attended {target} include {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['EVENT'],
  },
  {
    type: 'BENEFITS',
    sentence: '{source} benefits {target}',
    inverse: '{target} benefits from {source}',
    source: ['INITIATIVE', 'AGREEMENT', 'TOPIC'],
    target: ['COUNTRY', 'ORGANISATION'],
  },
  {
    type: 'BROUGHT_TO_THRONE',
    sentence: '{source} brought {target} to the throne',
    inverse: '{target} came to the throne through {source}',
    source: ['EVENT'],
    target: ['PERSON'],
  },
  {
    type: 'CALLS_FOR_LIFTING_OF',
    sentence: '{source} calls for the lifting of {target}',
    inverse: 'Those calling for the lifting of {target} include {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['TOPIC'],
  },
  {
    type: 'CARRIED_OUT_IN',
    sentence: '{source} takes place in {target}',
    inverse: 'Work carried out in {target} includes {source}',
    source: ['INITIATIVE'],
    target: ['COUNTRY', 'ORGANISATION', 'PLACE'],
  },
  {
    type: 'CARRIED_OUT_UNDER',
    sentence: '{source} is carried out under {target}',
    inverse: 'Work carried out under {target} includes {source}',
    source: ['INITIATIVE'],
    target: ['INITIATIVE', 'AGREEMENT', 'FRAMEWORK'],
  },
  {
    type: 'CHAIRED',
    sentence: '{source} chaired {target}',
    inverse: '{target} was chaired by {source}',
    source: ['PERSON', 'COUNTRY'],
    target: ['EVENT', 'ORGANISATION'],
  },
  {
    type: 'CHAIRMAN_IN',
    sentence: '{source} holds the title of Chairman in {target}',
    inverse: 'In {target}, {source} holds the title of Chairman',
    source: ['PERSON'],
    target: ['COUNTRY'],
  },
  {
    type: 'CONCERNED_ABOUT',
    sentence: '{source} is seriously concerned about the situation in {target}',
    inverse: 'The situation in {target} is of serious concern to {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['PLACE'],
  },
  {
    type: 'CONGRATULATES_ON',
    sentence: '{source} offers congratulations on {target}',
    inverse: '{target} received congratulations from {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['EVENT'],
  },
  {
    type: 'CONTRIBUTES_TO',
    sentence: '{source} contributes to {target}',
    inverse: 'Contributors to {target} include {source}',
    source: ['COUNTRY', 'FRAMEWORK', 'AGREEMENT', 'STATEMENT', 'TOPIC'],
    target: ['FRAMEWORK', 'TOPIC'],
  },
  {
    type: 'COOPERATES_THROUGH',
    sentence: '{source} cooperates with partners through {target}',
    inverse: 'Through {target}, {source} cooperates with partners',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['INITIATIVE', 'EVENT'],
  },
  {
    type: 'COOPERATES_WITH',
    sentence: '{source} cooperates with {target}',
    inverse: '{target} receives cooperation from {source}',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['COUNTRY', 'ORGANISATION'],
  },
  {
    type: 'COVERS_FIELD',
    sentence: '{source} covers the field of {target}',
    inverse: 'The field of {target} is covered by {source}',
    source: ['ORGANISATION', 'FRAMEWORK', 'INITIATIVE', 'AGREEMENT', 'STATEMENT', 'EVENT', 'TOPIC'],
    target: ['TOPIC'],
  },
  {
    type: 'CREDITED_WITH_PHOTOGRAPHS_OF',
    sentence: '{source} is credited with the photographs of {target}',
    inverse: 'The photographs of {target} are credited to {source}',
    source: ['ORGANISATION'],
    target: ['EVENT'],
  },
  {
    type: 'EMPEROR_OF',
    sentence: '{source} is the Emperor of {target}',
    inverse: 'The Emperor of {target} is {source}',
    source: ['PERSON'],
    target: ['COUNTRY'],
  },
  {
    type: 'EXPRESSES_ESTEEM_FOR',
    sentence: '{source} expresses esteem for {target}',
    inverse: 'Those expressing esteem for {target} include {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['PERSON', 'ORGANISATION', 'INITIATIVE'],
  },
  {
    type: 'EXPRESSES_GRATITUDE_FOR',
    sentence: '{source} expresses gratitude for {target}',
    inverse: 'Those expressing gratitude for {target} include {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['INITIATIVE', 'EVENT'],
  },
  {
    type: 'FOCUSES_ON',
    sentence: '{source} focuses on {target}',
    inverse: '{target} is a focus of {source}',
    source: ['FRAMEWORK', 'INITIATIVE'],
    target: ['PLACE', 'ORGANISATION'],
  },
  {
    type: 'FUNDED_THROUGH',
    sentence: '{source} relies on {target} for funding',
    inverse: '{target} is expected to fund {source}',
    source: ['INITIATIVE'],
    target: ['ORGANISATION', 'TOPIC'],
  },
  {
    type: 'GAVE_RISE_TO',
    sentence: '{source} gave rise to {target}',
    inverse: '{target} arose because of {source}',
    source: ['COUNTRY', 'EVENT'],
    target: ['TOPIC'],
  },
  {
    type: 'HELD_IN',
    sentence: '{source} took place in {target}',
    inverse: '{target} was the venue of {source}',
    source: ['EVENT'],
    target: ['COUNTRY', 'PLACE'],
  },
  {
    type: 'HOSTS',
    sentence: '{source} is the host of {target}',
    inverse: 'The hosts of {target} include {source}',
    source: ['COUNTRY', 'PLACE'],
    target: ['EVENT'],
  },
  {
    type: 'IMPLEMENTS',
    sentence: '{source} carries out {target}',
    inverse: '{target} is carried out by {source}',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['INITIATIVE'],
  },
  {
    type: 'IN_FORCE_FOR',
    sentence: '{source} is in force for {target}',
    inverse: '{target} is bound by {source}',
    source: ['AGREEMENT'],
    target: ['COUNTRY', 'ORGANISATION'],
  },
  {
    type: 'ISSUED',
    sentence: '{source} issued {target}',
    inverse: '{target} was issued by {source}',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['STATEMENT'],
  },
  {
    type: 'LAUNCHES',
    sentence: '{source} is launching {target}',
    inverse: '{target} is being launched by {source}',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['INITIATIVE'],
  },
  {
    type: 'LIFTED',
    sentence: '{source} lifted {target}',
    inverse: 'Those that lifted {target} include {source}',
    source: ['COUNTRY'],
    target: ['TOPIC'],
  },
  {
    type: 'LINKS_PEOPLE_OF',
    sentence: 'Through {source}, people from {target} take part in exchanges',
    inverse: 'People from {target} take part in exchanges through {source}',
    source: ['INITIATIVE'],
    target: ['COUNTRY', 'ORGANISATION'],
  },
  {
    type: 'LOCATED_IN',
    sentence: '{source} is located in {target}',
    inverse: 'Places located in {target} include {source}',
    source: ['COUNTRY', 'PLACE'],
    target: ['COUNTRY', 'PLACE'],
  },
  {
    type: 'MEMBER_OF',
    sentence: '{source} is a member of {target}',
    inverse: '{target} has {source} as a member',
    source: ['COUNTRY'],
    target: ['ORGANISATION'],
  },
  {
    type: 'PART_OF',
    sentence: '{source} is part of {target}',
    inverse: '{target} includes {source}',
    source: ['ORGANISATION', 'EVENT', 'TOPIC'],
    target: ['ORGANISATION', 'EVENT', 'TOPIC'],
  },
  {
    type: 'PARTICIPATED_IN',
    sentence: 'Participants in {source} took part in {target}',
    inverse: 'Those who took part in {target} include participants in {source}',
    source: ['INITIATIVE'],
    target: ['EVENT'],
  },
  {
    type: 'PARTNER_IN',
    sentence: '{source} is a partner in {target}',
    inverse: 'The partners in {target} include {source}',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['INITIATIVE', 'AGREEMENT', 'EVENT'],
  },
  {
    type: 'PREPARED_TO_EXPAND_FINANCE_OF',
    sentence: '{source} is prepared to expand the investment and loans of {target}',
    inverse: '{target} makes investments and loans that {source} is prepared to expand',
    source: ['COUNTRY'],
    target: ['ORGANISATION'],
  },
  {
    type: 'PRIME_MINISTER_OF',
    sentence: '{source} is Prime Minister of {target}',
    inverse: 'The Prime Minister of {target} is {source}',
    source: ['PERSON'],
    target: ['COUNTRY'],
  },
  {
    type: 'PURSUED_IN_SYNERGY_WITH',
    sentence: '{source} is to be pursued in synergy with {target}',
    inverse: '{target} is to be pursued in synergy with {source}',
    source: ['FRAMEWORK'],
    target: ['FRAMEWORK'],
  },
  {
    type: 'RATIFIED',
    sentence: '{source} ratified {target}',
    inverse: '{target} was ratified by {source}',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['AGREEMENT'],
  },
  {
    type: 'RUNS_UNTIL',
    sentence: '{source} continues until {target}',
    inverse: 'Work that continues until {target} includes {source}',
    source: ['INITIATIVE'],
    target: ['EVENT'],
  },
  {
    type: 'SEEKS_COOPERATION_ON',
    sentence: '{source} seeks continued cooperation on {target}',
    inverse: 'Those seeking continued cooperation on {target} include {source}',
    source: ['PERSON', 'COUNTRY'],
    target: ['EVENT', 'AGREEMENT', 'PLACE', 'TOPIC'],
  },
  {
    type: 'SEEKS_COOPERATION_WITH',
    sentence: '{source} seeks close cooperation with {target}',
    inverse: 'Those seeking close cooperation with {target} include {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['COUNTRY', 'ORGANISATION'],
  },
  {
    type: 'SEEKS_EXCHANGES_IN',
    sentence: '{source} seeks to promote exchanges in {target}',
    inverse: 'Those seeking to promote exchanges in {target} include {source}',
    source: ['PERSON', 'COUNTRY'],
    target: ['TOPIC'],
  },
  {
    type: 'SEEKS_MEETING_WITH',
    sentence: '{source} seeks a face-to-face meeting with {target}',
    inverse: 'Those seeking a face-to-face meeting with {target} include {source}',
    source: ['PERSON'],
    target: ['PERSON'],
  },
  {
    type: 'SEEKS_ONE_VOICE_OF',
    sentence:
      '{source} believes that {target} needs to call with one voice for an improvement in a worsening situation',
    inverse: '{target} needs to call with one voice for an improvement in a worsening situation, according to {source}',
    source: ['PERSON', 'COUNTRY'],
    target: ['ORGANISATION'],
  },
  {
    type: 'SEEKS_RESOLUTION_OF',
    sentence: '{source} seeks the earliest possible resolution of {target}',
    inverse: 'Those seeking the earliest possible resolution of {target} include {source}',
    source: ['PERSON', 'COUNTRY'],
    target: ['TOPIC'],
  },
  {
    type: 'SEEKS_TO_ADVANCE',
    sentence: '{source} seeks to advance {target}',
    inverse: 'Those seeking to advance {target} include {source}',
    source: ['PERSON', 'COUNTRY'],
    target: ['INITIATIVE', 'AGREEMENT'],
  },
  {
    type: 'SIGNED',
    sentence: '{source} signed {target}',
    inverse: '{target} was signed by {source}',
    source: ['COUNTRY', 'ORGANISATION'],
    target: ['AGREEMENT'],
  },
  {
    type: 'SPOKE_AT',
    sentence: '{source} spoke at {target}',
    inverse: 'Speakers at {target} include {source}',
    source: ['PERSON'],
    target: ['EVENT'],
  },
  {
    type: 'STATES_EXPECTATIONS_FOR',
    sentence: '{source} expresses expectations for {target}',
    inverse: 'Those expressing expectations for {target} include {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['EVENT', 'ORGANISATION'],
  },
  {
    type: 'SUPPORTS',
    sentence: '{source} supports {target}',
    inverse: '{target} is supported by {source}',
    source: ['COUNTRY', 'ORGANISATION', 'INITIATIVE'],
    target: ['FRAMEWORK', 'INITIATIVE', 'STATEMENT'],
  },
  {
    type: 'THANKS',
    sentence: '{source} thanks {target}',
    inverse: '{target} is thanked by {source}',
    source: ['PERSON', 'ORGANISATION'],
    target: ['PERSON', 'COUNTRY', 'ORGANISATION'],
  },
  {
    type: 'TOOK_UP',
    sentence: '{source} took up {target}',
    inverse: '{target} came up at {source}',
    source: ['EVENT'],
    target: ['FRAMEWORK', 'PLACE', 'TOPIC'],
  },
  {
    type: 'WELCOMES_PROGRESS_ON',
    sentence: '{source} welcomes the progress made on {target}',
    inverse: 'The progress made on {target} is welcomed by {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['AGREEMENT'],
  },
  {
    type: 'WELCOMES',
    sentence: '{source} welcomes {target}',
    inverse: '{target} is welcomed by {source}',
    source: ['PERSON', 'COUNTRY', 'ORGANISATION'],
    target: ['ORGANISATION', 'AGREEMENT', 'STATEMENT', 'EVENT'],
  },
  {
    type: 'WISHES_SUCCESS_TO',
    sentence: '{source} wishes the athletes of {target} success',
    inverse: 'Those wishing the athletes of {target} success include {source}',
    source: ['PERSON'],
    target: ['COUNTRY', 'ORGANISATION'],
  },
];
