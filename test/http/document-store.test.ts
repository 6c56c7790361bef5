import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { DocumentStore } from '../../src/http/document-store.js';

const document = (words: number, comment = 0) => parse(`{ ${'word '.repeat(words)} } #${'x'.repeat(comment)}`);

describe('the store of documents', () => {
  test('never holds more than its bytes, and what it holds was used last', async () => {
    const step = fc.record({ key: fc.nat(9), words: fc.integer({ min: 1, max: 40 }), comment: fc.nat(9_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const store = new DocumentStore(60_000);
        const used: number[] = [];
        for (const { key, words, comment } of steps) {
          const made = document(words, comment);
          if ((await store.get(String(key))) === undefined) await store.set(String(key), made);
          const at = used.indexOf(key);
          if (at >= 0) used.splice(at, 1);
          used.push(key);
          expect(store.bytes).toBeLessThanOrEqual(60_000);
        }
        // Looking from the one used last, there is a first one that is no longer held, and nothing before it is.
        const held: boolean[] = [];
        for (const key of used.reverse()) held.push(await store.delete(String(key)));
        expect(held.indexOf(false) === -1 || held.lastIndexOf(true) < held.indexOf(false)).toBe(true);
        expect(store.bytes).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('counts comments, which the syntax tree does not show', async () => {
    const [short, long] = [new DocumentStore(), new DocumentStore()];
    await short.set('a', document(3));
    await long.set('a', document(3, 200_000));
    expect(long.bytes - short.bytes).toBeGreaterThanOrEqual(200_000);
  });
});
