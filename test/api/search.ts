import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NameIndex } from '../../src/questions/name-index.js';
import { apiSuite } from '../support/seeded.js';

interface Hit {
  readonly score: number;
  readonly matched: string;
  readonly entity: { readonly id: string };
}

export const search = apiSuite('search over the API', (api) => {
  const search = async (text: string): Promise<Hit[]> =>
    (
      await api.ask<{ search: Hit[] }>(
        `query ($text: String!) { search(text: $text) { score matched entity { id } } }`,
        { text },
      )
    ).search;

  test.each([
    ['ase', 'organisation:asean', 'ASEAN'],
    ['ASEA', 'organisation:asean', 'ASEAN'],
    ['foi', 'framework:foip', 'FOIP'],
    ['aoi', 'framework:aoip', 'AOIP'],
    ['free and op', 'framework:foip', 'Free and Open Indo-Pacific'],
    ['the free', 'framework:foip', 'Free and Open Indo-Pacific'],
    ['jap', 'country:japan', 'Japan'],
    ['自由で', 'framework:foip', '自由で開かれたインド太平洋'],
  ])('%s means what is called so when it is typed to its end: %s', async (text, id, matched) => {
    const hits = await search(text);
    expect(hits[0]).toMatchObject({ matched, entity: { id } });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });
});

test('a prefix of any name finds it, and names with the prefix come before others', () => {
  const word = fc.stringMatching(/^[a-e]{1,6}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(), (all, which, length) => {
      const index = new NameIndex(
        all.map((each, place) => ({
          id: `e${place}`,
          kind: 'TOPIC',
          name: each,
          aliases: [],
          nameJa: null,
          otherNames: [],
          formerIds: null,
        })),
      );
      const wanted = all[which % all.length] ?? '';
      const typed = wanted.slice(0, 1 + (length % wanted.length)).trim();
      const begins = index.search(typed, { limit: 100 }).map(({ matched }) => matched.startsWith(typed));
      expect(begins).toContain(true);
      expect(begins).toEqual([...begins].sort((one, other) => Number(other) - Number(one)));
    }),
  );
});
