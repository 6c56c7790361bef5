import type { GraphData } from '../seed/records.js';
import { sample } from './generate.js';

/** A question whose answer is as large in a large graph as in a small one. */
interface GrowthOperation {
  readonly what: string;
  readonly query: string;
  /** The variables of a round, other ones in each. */
  readonly variables: (round: number) => Readonly<Record<string, unknown>>;
}

/** How many relationships the entities have that are asked for. */
const DEGREE = 20;

const CLAIM =
  'id type sentence evidence { quote passage { id source { title } } } source { id name } target { id name }';

/** The same questions of a generated graph of any size. */
export function growthOperations(data: GraphData, rounds: number): GrowthOperation[] {
  const { alike, pairs } = subjects(data);
  const some = sample(alike, rounds, 'starts');
  const two = sample(pairs, rounds, 'pairs');
  const ids = sample(data.entities, 50 * rounds, 'ids').map(({ id }) => id);
  const places = sample(data.relationships, rounds, 'words').map(({ target }) => target.toLowerCase());
  const none = (): Readonly<Record<string, unknown>> => ({});
  const one = (round: number): Readonly<Record<string, unknown>> => ({ id: some[round] });
  const list = (what: string, where: string, variables: GrowthOperation['variables'] = none): GrowthOperation => ({
    what,
    query:
      `query (${where.includes('$id') ? '$id: ID!' : ''}${where.includes('$text') ? '$text: String!' : ''}) { relationships(where: { ${where} }, first: 50) { nodes { id type } pageInfo { hasNextPage } } }`.replace(
        'query ()',
        'query',
      ),
    variables,
  });
  return [
    { what: 'entity by id', query: 'query ($id: ID!) { node(id: $id) { ... on Entity { id name } } }', variables: one },
    {
      what: '20 relationships with their quotes',
      query: `query ($id: ID!) { node(id: $id) { ... on Entity { relationships(first: 20) { nodes { ${CLAIM} } } } } }`,
      variables: one,
    },
    {
      what: '20 relationships by type',
      query:
        'query ($id: ID!) { node(id: $id) { ... on Entity { relationships(first: 20, types: [SUPPORTS, WELCOMES]) { totalCount nodes { id } } } } }',
      variables: one,
    },
    {
      what: 'degree of 50 entities',
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { degree } } }',
      variables: (round) => ({ ids: ids.slice(50 * round, 50 * (round + 1)) }),
    },
    {
      what: 'page of 50 entities by kind',
      query: '{ entities(kinds: [PERSON], first: 50) { nodes { id name } } }',
      variables: none,
    },
    {
      what: 'entities by date, with their number',
      query: '{ entities(orderBy: { field: DATE }, first: 50) { totalCount nodes { id } } }',
      variables: none,
    },
    list('page of 50 claims', ''),
    list('claims by type', 'types: [SUPPORTS]'),
    list('claims by kind, modality and days', 'kinds: [EVENT], modality: [PLAN], from: "2015-01-01", to: "2016-12-31"'),
    list('claims about one entity', 'about: [$id]', one),
    list('claims of one speaker', 'speakers: [$id]', one),
    list('claims with a common word', 'text: "supports"'),
    list('claims with a rare word', 'text: $text', (round) => ({ text: places[round] })),
    {
      what: 'number of claims by type and modality',
      query: '{ relationships(where: { types: [SUPPORTS], modality: [PLAN] }, first: 1) { totalCount } }',
      variables: none,
    },
    {
      what: 'timeline, 20 entries',
      query: '{ timeline(from: "2015-01-01", first: 20) { nodes { text relationship { id } } } }',
      variables: none,
    },
    {
      what: 'timeline of one entity',
      query: 'query ($id: ID!) { timeline(about: [$id], first: 20) { totalCount nodes { relationship { id } } } }',
      variables: one,
    },
    {
      what: 'what one entity says about another',
      query: 'query ($id: ID!) { saidAbout(by: $id, about: $id) { claims { reason relationship { id } } } }',
      variables: one,
    },
    { what: 'plans, 20', query: '{ plans(first: 20) { nodes { status } } }', variables: none },
    {
      what: 'statistics',
      query: '{ statistics { entities relationships byKind { count } byType { count } byIssuer(first: 5) { count } } }',
      variables: none,
    },
    {
      what: 'search with a typo',
      query: 'query ($text: String!) { search(text: $text, first: 10) { score entity { id } } }',
      variables: (round) => ({ text: `person generted ${round}` }),
    },
    {
      what: 'paths of up to 3, first 5',
      query:
        'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 3, first: 5) { ... on Paths { paths { length } } ... on NoPath { message } } }',
      variables: (round) => ({ a: two[round]?.[0], b: two[round]?.[1] }),
    },
    {
      what: 'neighbourhood, depth 1',
      query: 'query ($id: ID!) { neighbourhood(id: $id, depth: 1) { nodes { id } relationships { id } } }',
      variables: one,
    },
  ];
}

/** Entities with the same number of relationships, and pairs of them that one other entity joins. */
function subjects({ entities, relationships }: GraphData): {
  readonly alike: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
} {
  const near = new Map<string, string[]>(entities.map(({ id }) => [id, []]));
  for (const { source, target } of relationships) {
    near.get(source)?.push(target);
    near.get(target)?.push(source);
  }
  const alike = entities.map(({ id }) => id).filter((id) => near.get(id)?.length === DEGREE);
  const pairs = alike.flatMap((id) => {
    const between = (near.get(id) ?? []).find((other) => (near.get(other)?.length ?? 0) <= DEGREE);
    const end = near.get(between ?? '')?.find((other) => other !== id);
    return end === undefined ? [] : [[id, end] as const];
  });
  return { alike, pairs };
}
