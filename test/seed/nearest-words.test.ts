import { expect, test } from '@jest/globals';
import { nearestWords, wordsNotIn } from '../../seed/nearest-words.js';

/** As long as a treaty, with letters for which V8 takes two bytes each. */
const TREATY = 'Điều 2: the Parties (締約国) shall co-operate on free trade. '.repeat(5_000);

test('tells which words are not in a text as long as a treaty', () => {
  expect(wordsNotIn(TREATY, 'the Parties may co-operate on 貿易')).toEqual(['may', '貿易']);
  expect(wordsNotIn(TREATY, 'Điều 2')).toEqual([]);
});

test('finds the nearest words in it, as whole words', () => {
  const near = nearestWords(TREATY, 'shall cooperate on fair trade');
  expect(TREATY.slice(near?.start, near?.end)).toBe('shall co-operate on free trade');
});
