import type { GraphData } from '../seed/records.js';
import { sample } from './generate.js';

type Variables = Readonly<Record<string, string | number>>;

/** One row of the table: the same question to each server, in the words of its schema. */
export interface PeerQuestion {
  /** Its name in bench/peers/statements.mjs. */
  readonly name: string;
  readonly what: string;
  /** Whose answers must be equal before their speeds are compared; the ties of the others are settled differently. */
  readonly exact: boolean;
  readonly variables: readonly Variables[];
  /** To this project. */
  readonly ours: string;
  /** To an Apollo server with one statement per question. */
  readonly statement: string;
  /** To @neo4j/graphql. */
  readonly library: string;
}

/** Different entities asked for, so that few answers come from memory that an earlier request filled. */
const ASKED = 4_000;

/** The questions that the servers are compared by, over a generated graph. */
export function peerQuestions({ entities, relationships }: GraphData): PeerQuestion[] {
  const ids = sample(entities, ASKED, 'peers').map(({ id }) => ({ id }));
  const others = sample(entities, ASKED, 'ends').map(({ id }) => id);
  const supporting = sample(
    relationships.filter(({ type }) => type === 'SUPPORTS'),
    ASKED,
    'supporting',
  ).map(({ source }) => ({ id: source }));
  const byId = { exact: true, variables: ids };
  return [
    {
      name: 'byId',
      what: 'by id',
      ...byId,
      ours: 'query ($id: ID!) { node(id: $id) { ... on Entity { id name kind summary } } }',
      statement: 'query ($id: ID!) { byId(id: $id) { id name kind summary } }',
      library: 'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name kind summary } }',
    },
    {
      name: 'nested2',
      what: 'nested 2',
      exact: true,
      variables: supporting,
      ours: `query ($id: ID!) { node(id: $id) { ... on Entity { id name ${oursNested(2, 5)} } } }`,
      statement: `query ($id: ID!) { nested2(id: $id) { id name ${plainNested(2)} } }`,
      library: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name ${libraryNested(2, 5)} } }`,
    },
    {
      name: 'nested3',
      what: 'nested 3',
      exact: true,
      variables: supporting,
      ours: `query ($id: ID!) { node(id: $id) { ... on Entity { id name ${oursNested(3, 3)} } } }`,
      statement: `query ($id: ID!) { nested3(id: $id) { id name ${plainNested(3)} } }`,
      library: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name ${libraryNested(3, 3)} } }`,
    },
    {
      name: 'fan',
      what: 'fan of 3',
      ...byId,
      ours: `query ($id: ID!) { node(id: $id) { ... on Entity { id name ${Object.entries(FAN)
        .map(([field, type]) => `${field}: ${oursList(type, 5, 'id name')}`)
        .join(' ')} } } }`,
      statement: `query ($id: ID!) { fan(id: $id) { id name ${Object.keys(FAN)
        .map((field) => `${field} { sentence target { id name } }`)
        .join(' ')} } }`,
      library: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name ${Object.keys(FAN)
        .map((field) => libraryList(field, 5, 'id name'))
        .join(' ')} } }`,
    },
    {
      name: 'claims',
      what: '20 relationships with quotes',
      ...byId,
      ours: `query ($id: ID!) { node(id: $id) { ... on Entity { relationships(first: 20) { nodes {
        id type sentence evidence { quote passage { id } } source { id name } target { id name } } } } } }`,
      statement:
        'query ($id: ID!) { claims(id: $id) { id type sentence evidence { quote passage { id } } source { id name } target { id name } } }',
      library:
        'query ($id: ID!) { claims(id: $id) { id type sentence evidence source { id name } target { id name } } }',
    },
    {
      name: 'page',
      what: 'page of 50 by kind',
      exact: true,
      variables: KINDS.map((kind) => ({ kind, KIND: kind.toUpperCase(), skip: 0 })),
      ours: 'query ($KIND: EntityKind!) { entities(kinds: [$KIND], first: 50) { nodes { id name summary } } }',
      statement: 'query ($kind: String!, $skip: Int!) { page(kind: $kind, skip: $skip) { id name summary } }',
      library:
        'query ($kind: String!, $skip: Int!) { entities(where: { kind: { eq: $kind } }, sort: [{ sortName: ASC }, { id: ASC }], limit: 50, offset: $skip) { id name summary } }',
    },
    {
      name: 'paths',
      what: 'paths, first 5',
      exact: false,
      variables: ids
        .map(({ id }, index) => ({ from: id, to: others[index] ?? id }))
        .filter(({ from, to }) => from !== to),
      ours: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4, first: 5) {
        ... on Paths { paths { nodes { id name } relationships { id sentence } } } ... on NoPath { message } } }`,
      statement:
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { id name } relationships { id sentence } } }',
      library:
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { id name } relationships { id sentence } } }',
    },
    {
      name: 'neighbourhood',
      what: 'neighbourhood 2',
      exact: false,
      variables: ids,
      ours: `query ($id: ID!) { neighbourhood(id: $id, depth: 2, limit: 50) {
        nodes { id name } relationships { id type source { id } target { id } } } }`,
      statement:
        'query ($id: ID!) { neighbourhood(id: $id) { nodes { id name } relationships { id type source { id } target { id } } } }',
      library:
        'query ($id: ID!) { neighbourhood(id: $id) { nodes { id name } relationships { id type source { id } target { id } } } }',
    },
  ];
}

const KINDS = ['Person', 'Country', 'Organisation', 'Framework', 'Initiative', 'Event', 'Topic'];
const FAN: Readonly<Record<string, string>> = { supports: 'SUPPORTS', memberOf: 'MEMBER_OF', attended: 'ATTENDED' };

function oursList(type: string, first: number, fields: string): string {
  return `relationships(types: [${type}], direction: OUT, first: ${first}) { nodes { sentence target { ${fields} } } }`;
}

function oursNested(depth: number, first: number): string {
  return oursList('SUPPORTS', first, `id name ${depth === 1 ? '' : oursNested(depth - 1, first)}`);
}

function plainNested(depth: number): string {
  return `relationships { sentence target { id name ${depth === 1 ? '' : plainNested(depth - 1)} } }`;
}

function libraryList(field: string, first: number, fields: string): string {
  return `${field}Connection(first: ${first}, sort: [{ edge: { id: ASC } }]) { edges { properties { sentence } node { ${fields} } } }`;
}

function libraryNested(depth: number, first: number): string {
  return libraryList('supports', first, `id name ${depth === 1 ? '' : libraryNested(depth - 1, first)}`);
}
