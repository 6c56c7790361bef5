import { expect, test } from '@jest/globals';
import { documentedOperations } from '../../src/http/documented-operations.js';
import { projectFile } from '../support/api.js';
import { wholeApiSuite } from '../support/seeded.js';

const documented = documentedOperations();

export const operations = wholeApiSuite('the documented questions', (api) => {
  test.each(documented.map(({ name, question, query }) => [name, question, query] as const))(
    '%s: %s',
    async (name, _, query) => {
      expect(await api.ask(query)).toEqual(JSON.parse(projectFile('docs', 'operations', `${name}.json`)));
    },
  );
});

test('there are fifty operations, covering every kind of question', () => {
  const counts = new Map<string, number>();
  for (const { kind } of documented) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const least = {
    'multi-hop': 6,
    'set intersection': 5,
    path: 5,
    timeline: 4,
    aggregate: 3,
    'negative answer': 3,
    'alias or acronym': 2,
    'who said what': 2,
  };
  expect(documented.length).toBeGreaterThanOrEqual(50);
  for (const [kind, count] of Object.entries(least))
    expect({ kind, enough: (counts.get(kind) ?? 0) >= count }).toEqual({ kind, enough: true });
});
