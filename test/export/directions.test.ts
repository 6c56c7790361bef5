import { describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { drawNotUnderstood } from '../../src/ask/terminal.js';
import { sentenceOf } from '../../seed/ontology.js';
import { asText, exportFile } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { isolate } from '../../src/model/isolate.js';
import { isolateStretches } from '../../src/model/isolate-stretches.js';
import { claimInWords } from '../../src/model/wording-claim.js';
import { evidenceInWords } from '../../src/model/wording-evidence.js';
import { arbitraryRecords } from '../support/export-records.js';

const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** The characters of a text, in a sentence from left to right, that stand in no isolate and are turned all the same. */
function turned(text: string): string[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
  let depth = 0;
  return text.split(/(?:)/u).flatMap((character, index, all) => {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    else if (character === '\u2069') depth -= 1;
    else if (/[\n\r\u0085\u2029]/.test(character)) depth = 0;
    else if (depth === 0 && levels[all.slice(0, index).join('').length] !== 0) return [character];
    return [];
  });
}

const letters = fc.constantFrom(
  ...'نݢارابرونيچڠڽۏڤאבגדة١٢'.split(/(?:)/u),
  '\u200f',
  '\u202e',
  '\u2067',
  '\u2069',
  '\u061c',
);
const among = fc.constantFrom(' ', '-', ' (2019) ', ', ', '، ', 'ABC', '7', '«', '» ', '.', ' 12 ', '; ');
/** Names and quotes from right to left, with digits, brackets, letters of the other direction and stray signs in them. */
const name = fc
  .array(fc.oneof({ weight: 3, arbitrary: letters }, { weight: 1, arbitrary: among }), { minLength: 1, maxLength: 12 })
  .map((parts) => `ن${parts.join('')}`);

describe('what is written from right to left does not turn the sentence around it', () => {
  test('without isolation it does, so the tests below can fail', () => {
    expect(turned('Japan supports نݢارا (2019), said by بروني; 2020')).not.toEqual([]);
    expect(turned('Japan supports \u202eABC, said by Brunei')).not.toEqual([]);
    expect(turned(isolateStretches('Japan supports نݢارا (2019), said by بروني; 2020'))).toEqual([]);
  });

  test('in a claim with its speaker, quote, paraphrase and cells', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, words) => {
        const claim = { modality: 'POSITION', certainty: 'IMPLIED', edtf: '2019', supersededText: null };
        const sentence = sentenceOf('{source} supports {target}', isolate(a), isolate(b));
        const beside = [
          evidenceInWords({ quote: words, row: null, paraphrase: null }),
          evidenceInWords({ quote: null, row: null, paraphrase: words }),
          evidenceInWords({ quote: null, row: [{ column: words, value: a, part: true }], paraphrase: null }),
        ];
        const told = claimInWords({ ...claim, sentence, speaker: b }, { beside });
        expect(turned(told)).toEqual([]);
        expect(turned(isolateStretches(told))).toEqual([]);
        // A whole name keeps its own order: it is in one isolate.
        expect(isolateStretches(told)).toContain(`\u2068${a.replace(/[\u2066-\u2069]/g, '')}\u2069 supports`);
      }),
    );
  });

  test('in any text, once or twice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name, fc.string({ unit: 'grapheme' }), among)), (parts) => {
        const shown = isolateStretches(parts.join(' '));
        expect(turned(shown)).toEqual([]);
        expect(isolateStretches(shown)).toBe(shown);
        // Nothing but signs of direction is added or taken away.
        const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
        expect(bare(shown)).toBe(bare(parts.join(' ')));
      }),
    );
  });

  const records = fc
    .tuple(arbitraryRecords, fc.array(name, { minLength: 9, maxLength: 9 }))
    .map(([made, names]): SubgraphRecords => {
      let at = 0;
      const next = (): string => names[at++ % names.length] ?? '';
      const sources = made.sources.map((row) => ({ ...row, title: next(), publisher: next() }));
      return {
        ...made,
        title: `${next()} and its neighbours (2019)`,
        entities: made.entities.map((row) => ({
          ...row,
          name: next(),
          aliases: [next()],
          summary: `1. ${next()} (2)`,
        })),
        // As a graph may have them that was loaded before sentences had isolates.
        relationships: made.relationships.map((row) => ({ ...row, sentence: `${next()} supports ${next()} (3)` })),
        speakers: made.speakers.map((row) => ({ ...row, name: next() })),
        sources,
      };
    });

  /** @param fewest of a graph with one entity and no claim */
  async function inEvery(fewest: number, read: (records: SubgraphRecords) => Promise<string[]>): Promise<void> {
    await fc.assert(
      fc.asyncProperty(records, async (each) => {
        const texts = await read(each);
        expect(texts.length).toBeGreaterThanOrEqual(fewest);
        expect(texts.filter((text) => turned(text).length > 0)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }
  const text = async (each: SubgraphRecords, format: 'svg' | 'html' | 'mermaid' | 'dot'): Promise<string> =>
    asText((await exportFile(each, format)).content);

  test('in SVG', () =>
    inEvery(4, async (each) => {
      const svg = new DOMParser().parseFromString(await text(each, 'svg'), 'image/svg+xml');
      return ['text', 'title', 'desc'].flatMap((tag) =>
        Array.from(svg.getElementsByTagName(tag), ({ textContent }) => textContent),
      );
    }));

  test('in HTML', () =>
    inEvery(8, async (each) => {
      const page = parseDocument(await text(each, 'html'));
      const blocks = DomUtils.getElementsByTagName(
        (tag) => /^(?:p|h[1-6]|li|button|title|cite|desc|blockquote)$/.test(tag),
        page,
      );
      // A paragraph whose own first letter decides has nothing else around it.
      return blocks.filter(({ attribs }) => attribs['dir'] !== 'auto').map((element) => DomUtils.textContent(element));
    }));

  test('in the comments and the title of Mermaid, and in the tips of DOT', async () => {
    // A name in a box of its own has nothing around it.
    await inEvery(2, async (each) => (await text(each, 'mermaid')).match(/^(?:%%|title: ).*/gm) ?? []);
    await inEvery(1, async (each) => (await text(each, 'dot')).match(/(?<=tooltip=)"(?:[^"\\]|\\.)*"/g) ?? []);
  });

  test('in an answer in a terminal', () => {
    const forms = [{ name: 'who', pattern: 'who is X', explanation: 'an entity', example: 'Who is نݢارا (2019)?' }];
    fc.assert(
      fc.property(name, name, (a, b) => {
        const message = `No entity has the name “${isolate(a)}”. (1)`;
        const suggestions = [a, b].map((each, index) => ({
          id: `topic:${index}`,
          kind: 'TOPIC',
          name: each,
          summary: '',
        }));
        const drawn = drawNotUnderstood({ __typename: 'NotUnderstood', message, suggestions, forms }, 100);
        expect(drawn).toContain('Did you mean');
        expect(drawn.split('\n').filter((each) => turned(each).length > 0)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
