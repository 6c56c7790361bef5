import { generateStream, sample } from './generate.js';

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
export function growthOperations(claims: number, rounds: number): GrowthOperation[] {
  const { entities, targets, alike, pairs } = subjects(claims);
  const some = sample(alike, rounds, 'starts');
  const two = sample(pairs, rounds, 'pairs');
  const ids = sample(entities, 50 * rounds, 'ids');
  const places = sample(targets, rounds, 'words').map((target) => target.toLowerCase());
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

/** What of a generated graph is asked about. */
interface Subjects {
  readonly entities: readonly string[];
  /** The entities at which the first claims end. */
  readonly targets: readonly string[];
  /** Entities with the same number of relationships. */
  readonly alike: readonly string[];
  /** Pairs of them that one other entity joins. */
  readonly pairs: readonly (readonly [string, string])[];
}

const TARGETS = 10_000;

/** Reads the generated records one at a time, because millions of them do not fit in memory. */
function subjects(claims: number): Subjects {
  const stream = generateStream(claims);
  const entities = Array.from(stream.entities, ({ id }) => id);
  const rows = new Map(entities.map((id, row) => [id, row]));
  // The two ends of each claim, one claim after another.
  const ends = new Int32Array(2 * claims);
  const degrees = new Int32Array(entities.length);
  let filled = 0;
  for (const { source, target } of stream.relationships)
    for (const id of [source, target]) {
      const row = rows.get(id) ?? 0;
      ends[filled++] = row;
      degrees[row] = (degrees[row] ?? 0) + 1;
    }
  const alike = [...rows.values()].filter((row) => degrees[row] === DEGREE);
  const near = neighbours(ends, degrees);
  const name = (row: number): string => entities[row] ?? '';
  const pairs = alike.flatMap((row) => {
    const between = near(row).find((other) => (degrees[other] ?? 0) <= DEGREE);
    const end = between === undefined ? undefined : near(between).find((other) => other !== row);
    return end === undefined ? [] : [[name(row), name(end)] as const];
  });
  const targets = Array.from(
    ends.subarray(0, 2 * TARGETS).filter((_, place) => place % 2 === 1),
    name,
  );
  return { entities, targets, alike: alike.map(name), pairs };
}

/** The entities that share a claim with an entity, each entity given by its row. */
function neighbours(ends: Int32Array, degrees: Int32Array): (row: number) => Int32Array {
  const starts = new Int32Array(degrees.length + 1);
  for (const [row, degree] of degrees.entries()) starts[row + 1] = (starts[row] ?? 0) + degree;
  const free = starts.slice();
  const near = new Int32Array(ends.length);
  for (const [place, row] of ends.entries()) {
    const slot = free[row] ?? 0;
    near[slot] = ends[place ^ 1] ?? 0;
    free[row] = slot + 1;
  }
  return (row) => near.subarray(starts[row], starts[row + 1]);
}
