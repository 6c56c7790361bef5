import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutPassages, foldSpace } from '../../seed/passages.js';

describe('passages', () => {
  test('run from their anchor to the next one', () => {
    const cut = cutPassages('A title\n\n1 First  part.\n(1) Sub\u00a0part.\n2 Second part.', [
      { locator: 'title', starts: 'A title' },
      { locator: '1', starts: '1 First part' },
      { locator: '1(1)', starts: '(1) Sub part' },
      { locator: '2', starts: '2 Second' },
    ]);
    expect(cut).toEqual({
      passages: [
        { locator: 'title', text: 'A title' },
        { locator: '1', text: '1 First part.' },
        { locator: '1(1)', text: '(1) Sub part.' },
        { locator: '2', text: '2 Second part.' },
      ],
    });
  });

  test('may begin with the same words, because each anchor is searched after the previous one', () => {
    const anchors = ['a', 'b', 'c'].map((locator) => ({ locator, starts: 'Note.' }));
    expect(cutPassages('Note. One. Note. Two. Note. Three.', anchors)).toEqual({
      passages: [
        { locator: 'a', text: 'Note. One.' },
        { locator: 'b', text: 'Note. Two.' },
        { locator: 'c', text: 'Note. Three.' },
      ],
    });
  });

  test('name an anchor that is missing, or that occurs only before the previous one', () => {
    const anchors = [
      { locator: '2', starts: 'Two' },
      { locator: '1', starts: 'One' },
    ];
    expect(cutPassages('One. Two.', anchors)).toEqual({ missing: 1 });
    expect(cutPassages('One.', anchors)).toEqual({ missing: 0 });
  });

  test('partition any text from its first anchor on, wherever the anchors are', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replace(/[\s\d]+/g, '') || 'x');
    const gap = fc.constantFrom(' ', '\n', '\n\n', '\t', ' \u00a0 ');
    // Each word ends with its own number, so that every anchor occurs only once.
    const texts = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat(59)), (words, numbers) => {
        const text = words.map(([each, space], index) => `${each}${index}${space}`).join('');
        const folded = foldSpace(text).split(' ');
        const cuts = [...new Set([...numbers.take(5)].map((number) => number % folded.length))].sort((a, b) => a - b);
        const anchors = cuts.map((from) => ({
          locator: `at ${from}`,
          starts: folded.slice(from, from + 3).join('\n '),
        }));
        const cut = cutPassages(text, anchors);
        if (!('passages' in cut)) throw new Error(`no passage ${cut.missing}`);
        expect(cut.passages.map(({ text: part }) => part).join(' ')).toBe(folded.slice(cuts[0]).join(' '));
        expect(cut.passages.map(({ locator }) => locator)).toEqual(anchors.map(({ locator }) => locator));
        cut.passages.forEach(({ text: part }, index) => {
          expect(part).toBe(folded.slice(cuts[index], cuts[index + 1]).join(' '));
        });
      }),
    );
  });
});

describe('white space', () => {
  test('becomes one space, and none at the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u3000', 'b')), (characters) => {
        const folded = foldSpace(characters.join(''));
        expect(folded).not.toMatch(/^\s|\s$|\s\s|[\n\t\u00a0\u3000]/);
        expect(folded.replaceAll(' ', '')).toBe(characters.join('').replace(/\s/g, ''));
        expect(foldSpace(folded)).toBe(folded);
      }),
    );
  });
});
