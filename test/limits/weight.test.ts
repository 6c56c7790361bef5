import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { LONG_FIELDS, WHOLE_GRAPH_FIELDS, weightOf } from '../../src/limits/weight.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { buildSchema } from '../../src/resolvers/schema.js';

const weight = (query: string, variables: Readonly<Record<string, unknown>> = {}): number =>
  weightOf(10, parse(query), variables, 500);

test('the fields that weigh more than they return are in the API', () => {
  const fields = Object.keys(buildSchema(BUILT_IN).getQueryType()?.getFields() ?? {});
  expect(fields).toEqual(expect.arrayContaining([...LONG_FIELDS, ...WHOLE_GRAPH_FIELDS]));
});

test('a look-up weighs what it returns, and a look at the whole graph as much as the graph', () => {
  expect(weight('{ node(id: "a") { id } entities { nodes { id } } }')).toBe(10);
  expect(weight('{ ranking(by: DEGREE) { rank } ... on Query { outline { truncated } } }')).toBe(10 + 2 * 500);
  expect(weight('query { ...A } fragment A on Query { communities { size } }')).toBe(10 + 500);
});

test('what takes long on every graph weighs more than anything else, whether an argument is written or a variable', () => {
  for (const [query, variables] of [
    ['{ ask(text: "who") { __typename } }', {}],
    ['{ paths(from: "a", to: "b", rankBy: INFORMATIVE) { __typename } }', {}],
    ['query ($by: PathRanking) { paths(from: "a", to: "b", rankBy: $by) { __typename } }', { by: 'INFORMATIVE' }],
  ] as const)
    expect(weight(query, variables)).toBeGreaterThan(100_000);
  expect(weight('{ paths(from: "a", to: "b", rankBy: SHORTEST) { __typename } }')).toBe(10);
  expect(weight('query ($by: PathRanking) { paths(from: "a", to: "b", rankBy: $by) { __typename } }')).toBe(10);
});
