import { supersededInWords } from '../../src/model/preference.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { graphql } from 'graphql';
import { claimNodeInWords } from '../../src/ask/nodes.js';
import { type FormatName, asText, exportFile, inPieces } from '../../src/export/formats.js';
import { select } from '../../src/export/select.js';
import { claimLines } from '../../src/mcp/lines.js';
import { parseWhen } from '../../src/model/when.js';
import { amountInWords, claimInWords, measuredInWords } from '../../src/model/wording-claim.js';
import { beginningInWords, daysInWords, timeInWords, yearsInWords } from '../../src/model/wording-time.js';
import { countInWords, listInWords, typeInWords } from '../../src/model/wording.js';
import { bibtexEntry } from '../../src/questions/bibtex.js';
import { ContextFactory } from '../../src/questions/context.js';
import { cslItem } from '../../src/questions/csl.js';
import { buildSchema } from '../../src/resolvers/schema.js';
import { looseEdtf } from '../support/edtf.js';
import { openWith } from '../support/engines.js';
import { smallGraph } from '../support/small-graph.js';

/** What no form of citation shows. */
const HELD = { licence: 'L', extent: 'FULL', copyHeld: false } as const;
const SOURCE = { ...HELD, tier: 'OFFICIAL', language: 'en', publishedBy: null, side: null, reports: null } as const;

const UNREADABLE = timeInWords('no date');

describe('a time in words', () => {
  test.each([
    ['2019-11-04', '4 November 2019'],
    ['2019-06', 'June 2019'],
    ['2013', '2013'],
    ['2019?', 'possibly 2019'],
    ['2019~', 'about 2019'],
    ['2019%', 'possibly about 2019'],
    ['%2019-05', 'May 2019 (year uncertain, year approximate)'],
    ['?2004-06', 'June 2004 (year uncertain)'],
    ['2004-06~-11', '11 June 2004 (year and month approximate)'],
    ['2019?-06~', 'about June 2019 (year uncertain)'],
    ['2019-XX', '2019'],
    ['2019-11-XX', 'November 2019'],
    ['201X', 'the 2010s'],
    ['200X', 'the 2000s'],
    ['20XX', 'the years 2000–2099'],
    ['2019-1X', 'some time between 1 October 2019 and 31 December 2019'],
    ['2019-06-1X', 'some time between 10 June 2019 and 19 June 2019'],
    ['2015-21', 'spring 2015'],
    ['2015-24~', 'about winter 2015'],
    ['-0044-03-15', '15 March 45 BC'],
    ['0079', 'AD 79'],
    ['2019-11/..', 'since November 2019'],
    ['2011~/..', 'since about 2011'],
    ['../2019-11-02', 'until 2 November 2019'],
    ['2016/2019-03', '2016 to March 2019'],
    ['19XX/2001', 'from the years 1900–1999 to 2001'],
    ['2013?/2019~', 'from possibly 2013 to about 2019'],
  ])('%s is %s', (edtf, words) => expect(timeInWords(edtf)).toBe(words));

  test.each(['', 'no date', '../..', '[2018,2019]', 'Y17000', '2019-13', '2019-11-04/2019/2020'])(
    "'%s' is not shown as it is",
    (text) => expect(timeInWords(text)).toBe('at a time that cannot be read'),
  );

  test('of its years alone, and of the year it begins in', () => {
    expect(['2019-11-04', '2018-05/2019', '2019/2019-11', '2011~/..', '201X-05'].map(yearsInWords)).toEqual([
      ...['2019', '2018 to 2019', '2019', 'since about 2011', 'the 2010s'],
    ]);
    expect(['2018-05/2019', '../2020', '2019-11/..'].map(beginningInWords)).toEqual(['2018', 'until 2020', '2019']);
  });

  test.each([
    [null, null, 'at any time'],
    ['2019-11-04', '2019-11-04', 'on 4 November 2019'],
    ['2019-01-01', '2019-12-31', 'in 2019'],
    ['2020-02-01', '2020-02-29', 'in February 2020'],
    ['2019-02-02', '2020-01-01', 'between 2 February 2019 and 1 January 2020'],
    ['2019-02-02', null, 'on or after 2 February 2019'],
    [null, '2019-02-02', 'on or before 2 February 2019'],
  ])('of the days from %s to %s', (from, to, words) => expect(daysInWords({ from, to })).toBe(words));
});

test('amounts, lists, counts and types in words', () => {
  const amount = { measure: 'people sent', value: 2000, unit: 'people', approximate: true, asOf: '2019-11-04' };
  expect(amountInWords(amount)).toBe('about 2,000 people (as of 4 November 2019)');
  expect(measuredInWords({ ...amount, measure: 'people', approximate: false, asOf: '2013/..' })).toBe(
    'people: 2,000 (since 2013)',
  );
  expect(amountInWords({ ...amount, value: 0.00025, approximate: false, asOf: null })).toBe('0.00025 people');
  expect([listInWords(['a']), listInWords(['a', 'b', 'c']), listInWords(['a', 'b'], 'or')]).toEqual([
    ...['a', 'a, b and c', 'a or b'],
  ]);
  expect([countInWords(1, 'claim'), countInWords(1000, 'entity', 'entities')]).toEqual(['1 claim', '1,000 entities']);
  expect(typeInWords('CARRIED_OUT_IN')).toBe('carried out in');
});

test.each([
  ['FACT', 'STATED', null, 'It is so (narrated by the source)'],
  ['FACT', 'IMPLIED', 'Laos', 'It is so (said by Laos; fact, implied)'],
  ['PLAN', 'STATED', 'Laos', 'It is so (said by Laos; plan)'],
  ['POSITION', 'IMPLIED', null, 'It is so (narrated by the source; position, implied)'],
])('a claim given as %s and %s by %s', (modality, certainty, speaker, words) => {
  const claim = { sentence: 'It is so', modality, certainty, speaker, edtf: null, supersededText: null };
  expect(claimInWords(claim)).toBe(words);
  const every = claimInWords({ ...claim, edtf: '2019' }, { say: 'every' });
  expect(every).toContain(`; ${modality.toLowerCase()}`);
  expect(every).toMatch(/; 2019\)$/);
  const supersededText = supersededInWords([
    { claim: 'claim:a', sentence: 'It is not', edtf: '2020', why: 'it was seen' },
  ]);
  expect(claimInWords({ ...claim, supersededText })).toBe(
    words.replace(/\)$/, '; superseded by “It is not” (2020), because it was seen)'),
  );
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The first and last day of each date in some words, read independently of how they were made. */
function datesIn(words: string): { readonly first: string; readonly last: string }[] {
  const date = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?(?:AD (\\d{1,3})|(\\d{4}))(s)?`, 'g');
  return Array.from(words.matchAll(date), ([, day, month, early, late, decade]) => {
    const year = Number(early ?? late);
    const from = month === undefined ? 1 : MONTHS.indexOf(month) + 1;
    const to = month === undefined ? 12 : from;
    // Day 0 of the next month is the last of this one.
    const length = new Date(Date.UTC(2000 + (year % 400), to, 0)).getUTCDate();
    const iso = (...parts: [number, number, number]): string =>
      parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
    return {
      first: iso(year, from, Number(day ?? 1)),
      last: iso(year + (decade === undefined ? 0 : 9), to, Number(day ?? length)),
    };
  });
}

describe('whatever EDTF there is', () => {
  test('words are words, for all that the data may hold and more', () => {
    const told = new Set<boolean>();
    fc.assert(
      fc.property(looseEdtf, (edtf) => {
        const words = timeInWords(edtf);
        expect(words).toMatch(/^[A-Za-z0-9 ,()–]+$/);
        expect(words).not.toMatch(/X|NaN|undefined|0001|9999/);
        expect(yearsInWords(edtf)).toMatch(/^[A-Za-z0-9 –]+$/);
        if (parseWhen(edtf) !== undefined) expect(words).not.toBe(UNREADABLE);
        told.add(words !== UNREADABLE);
      }),
      { numRuns: 2000 },
    );
    expect(told).toEqual(new Set([true, false]));
  });

  test('words mean the days that the date means', () => {
    const seen = { open: 0, closed: 0 };
    fc.assert(
      fc.property(looseEdtf, (edtf) => {
        const when = parseWhen(edtf);
        if (when === undefined) return;
        const words = timeInWords(edtf);
        const dates = datesIn(words);
        const [start, end] = [!words.startsWith('until '), !words.startsWith('since ')];
        if (start) expect([edtf, dates[0]?.first]).toEqual([edtf, when.earliest]);
        if (end) expect([edtf, dates.at(-1)?.last]).toEqual([edtf, when.latest]);
        expect([edtf, /\?|%/.test(edtf)]).toEqual([edtf, /possibly|uncertain/.test(words)]);
        expect([edtf, /~|%/.test(edtf)]).toEqual([edtf, /about|approximate/.test(words)]);
        seen[start && end ? 'closed' : 'open'] += 1;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(100);
  });

  test('a bibliography has the years in words, and no form but one of its own', () => {
    fc.assert(
      fc.property(looseEdtf, (date) => {
        const source = {
          id: 's',
          title: 'S',
          publisher: 'P',
          date,
          url: 'https://example.org/',
          retrieved: '2026-11-24',
        };
        const row = { ...source, ...SOURCE };
        const bibtex = bibtexEntry(row, []);
        expect(/^ {2}year = \{(.*)\},$/m.exec(bibtex)?.[1]).toBe(yearsInWords(date));
        // Of EDTF, biblatex takes the levels 0 and 1: no mark inside a date, no digit left open but the last ones.
        const own = /^ {2}date = \{(.*)\},$/m.exec(bibtex)?.[1];
        if (own !== undefined) {
          expect(own).toBe(date);
          expect(own).not.toMatch(/[?~%][^/]|X\d|(?<!X)X-\d/);
        }
        const { issued } = cslItem(row, []);
        if (issued === undefined) throw new Error('a dated source has a date');
        if ('literal' in issued) expect(issued).toEqual({ literal: timeInWords(date) });
        else {
          expect(date).not.toMatch(/\?|%|\.\.|\dX/);
          expect(issued['date-parts']).toHaveLength(date.split('/').length);
          expect(issued['date-parts'].flat().every((part) => Number.isInteger(part) && part > 0)).toBe(true);
          expect(issued.circa ?? false).toBe(date.includes('~'));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['2019-11-04/2019-11-05', { 'date-parts': [[2019, 11, 4], [2019, 11, 5]] }], // prettier-ignore
    ['2011~', { 'date-parts': [[2011]], circa: true }],
    ['2011~/2013~', { 'date-parts': [[2011], [2013]], circa: true }],
    ['2015-22', { 'date-parts': [[2015]], season: 2 }],
    ['2015-06-XX', { 'date-parts': [[2015, 6]] }],
    ['2019?', { literal: 'possibly 2019' }],
    ['2011~/2013', { literal: 'from about 2011 to 2013' }],
    ['2019-11/..', { literal: 'since November 2019' }],
    ['201X', { literal: 'the 2010s' }],
  ])('CSL has %s', (date, issued) => {
    const row = { id: 's', title: 'S', publisher: 'P', date, url: 'https://example.org/', retrieved: '2026-11-24' };
    expect(cslItem({ ...row, ...SOURCE }, []).issued).toEqual(issued);
  });
});

/** Formats of which all is read by people, but for what a file says of itself. */
const READ: readonly FormatName[] = ['mermaid', 'svg', 'html'];
const ALL: readonly FormatName[] = [
  ...READ,
  ...(['graphml', 'gexf', 'gexf12', 'cytoscape', 'jsonld', 'turtle', 'dot'] as const),
];
const SENTINEL = /0001-01-01|9999-12-31|NaN|undefined/;

/** A time as it stands in the data, where it is no time in words as well, as a year is. */
function shows(text: string, edtf: string): boolean {
  return (
    !/^\d+$/.test(edtf) &&
    text
      .split(edtf)
      .slice(1)
      .some((after, index) => {
        const before = text.split(edtf)[index] ?? '';
        return !/[\w-]$/.test(before) && !/^[\w-]/.test(after);
      })
  );
}

interface Told {
  readonly id: string;
  readonly type: string;
  readonly sentence: string;
  readonly modality: 'FACT' | 'PLAN' | 'POSITION';
  readonly certainty: 'STATED' | 'IMPLIED';
  readonly source: { readonly id: string; readonly name: string };
  readonly target: { readonly id: string; readonly name: string };
  readonly attributedTo: { readonly id: string; readonly name: string; readonly kind: string } | null;
  readonly attributedToMany: { readonly id: string; readonly name: string; readonly kind: string } | null;
  readonly note: string | null;
  readonly when: { readonly edtf: string; readonly text: string; readonly earliest: string; readonly latest: string };
  readonly manner: string;
  readonly saidBy: string;
}

test('the API, ask, the tools of agents and every export say the same of a claim, and no day that stands for none', async () => {
  const schema = buildSchema();
  const stored = looseEdtf.filter((edtf) => parseWhen(edtf) !== undefined);
  const said = fc.constantFrom({}, { attributedTo: 'person:p' }, { attributedToMany: 'person:p' });
  const given = fc.tuple(stored, fc.constantFrom('FACT', 'PLAN', 'POSITION'), said);
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 8, maxLength: 12 }), async (claims) => {
      const data = smallGraph(
        [{ id: 'topic:t' }, { id: 'person:p' }, ...claims.map(([when], index) => ({ id: `event:e${index}`, when }))],
        claims.map(([when, modality, attribution], index) => ({
          ...{ source: `event:e${index}`, type: 'ADVOCATES', target: 'topic:t', when, modality },
          ...attribution,
          note: 'A note.',
        })),
      );
      const graph = await openWith('embedded', data);
      try {
        const context = await new ContextFactory(graph).create();
        const ask = async <T>(source: string): Promise<T> => {
          const { data: answer, errors } = await graphql({ schema, source, contextValue: context });
          if (errors !== undefined) throw new Error(JSON.stringify(errors));
          return answer as T;
        };
        const { relationships } = await ask<{ relationships: { nodes: Told[] } }>(
          `{ relationships(first: 100) { nodes { id type sentence modality certainty manner saidBy when { edtf text earliest latest }
             source { id name } target { id name } attributedTo { id name kind } attributedToMany { id name kind } note } } }`,
        );
        const records = await select(context, { part: 'whole' });
        const files = new Map<FormatName, string>();
        for (const format of ALL) files.set(format, asText((await exportFile(records, format)).content));
        const zip = Buffer.concat([...inPieces((await exportFile(records, 'csv')).content)]);
        const tables = Object.values(unzipSync(zip)).map((table) => strFromU8(table));
        // A page's own script has words of JavaScript.
        for (const text of [...files.values(), ...tables])
          expect(text.replace(/<script>[^]*<\/script>/, '')).not.toMatch(SENTINEL);

        expect(relationships.nodes).toHaveLength(claims.length);
        for (const claim of relationships.nodes) {
          const { edtf, text } = claim.when;
          expect(text).toBe(timeInWords(edtf));
          const circumstances = [claim.saidBy, ...(claim.manner === 'fact' ? [] : [claim.manner]), text].join('; ');
          const sentence = `${claim.sentence} (${circumstances}`;
          const { paths } = await ask<{ paths: { paths: { explanation: string }[] } }>(
            `{ paths(from: "${claim.source.id}", to: "topic:t", maxLength: 1) { ... on Paths { paths { explanation } } } }`,
          );
          const item = { strength: 'QUOTED', quote: 'words' } as const;
          const quote = { ...item, passage: 'alpha#1', url: 'https://example.org/alpha' };
          const members = claim.attributedToMany === null ? {} : { saidByManyOf: claim.attributedToMany };
          const note = claim.note ?? '';
          const spoken = {
            ...claim,
            note,
            saidBy: claim.attributedTo,
            ...members,
            source: claim.source.id,
            target: claim.target.id,
          };
          const says = [
            paths.paths[0]?.explanation ?? '',
            claimNodeInWords({
              ...claim,
              supersededText: null,
              evidence: [{ ...item, text: '“words”', passage: { id: 'alpha#1' } }],
            }),
            ...READ.map((format) => files.get(format) ?? ''),
          ];
          const agent = claimLines({ ...spoken, when: edtf, evidence: [quote] });
          expect(agent).toContain(`${claim.sentence} (${claim.saidBy}; ${claim.manner}; ${text})`);
          for (const each of says.slice(0, 4)) expect(each).toContain(sentence);
          for (const each of [agent, ...says.slice(1)]) expect(each).toContain('A note.');
          expect(files.get('html')).toContain(`${claim.saidBy}; ${claim.manner}; ${text}`);
          for (const each of [...says, agent]) expect([edtf, shows(each, edtf)]).toEqual([edtf, false]);
        }
      } finally {
        await graph.close();
      }
    }),
    { numRuns: 5 },
  );
}, 120_000);
