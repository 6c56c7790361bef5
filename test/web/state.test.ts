import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import type { ClaimFilters } from '../../web/src/state/filters.js';
import type { Arranged } from '../../web/src/state/arranged.js';
import { reduce, type Action } from '../../web/src/state/reducer.js';
import { parseWhen } from '../../src/model/when.js';
import { mannerInWords } from '../../src/model/wording-claim.js';
import { timeInWords } from '../../src/model/wording-time.js';
import { PLAN_STATUSES, modalityInWords, spanInWords, splitAtNames } from '../../web/src/state/wording.js';
import { createStore, type AddressBar } from '../../web/src/state/store.js';
import { decode, encode } from '../../web/src/state/url.js';
import {
  BLANK,
  FIRST_VIEW,
  MAX_DEPTH,
  MAX_PATHS,
  MAX_PATH_LENGTH,
  MODES,
  type Question,
  type View,
} from '../../web/src/state/view.js';

const KINDS = BUILT_IN.kinds.map(({ kind }) => kind.toUpperCase()).sort();

const id = fc.oneof(
  fc.constantFrom('framework:foip', 'claim:country:japan/ADVOCATES/framework:foip', 'a&b=c', '日本', '100% + 1'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const end = fc.option(id);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const asOf = fc.option(day);

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.constant<Question>({ mode: 'overview' }),
  fc.constant<Question>({ mode: 'quality' }),
  fc.record({ mode: fc.constant('ask' as const), text: fc.oneof(fc.constant(''), id) }),
  fc.record({
    mode: fc.constant('around' as const),
    id,
    depth: fc.integer({ min: 1, max: MAX_DEPTH }),
    also: ids,
    asOf,
  }),
  fc.record({
    mode: fc.constant('path' as const),
    from: end,
    to: end,
    maxLength: fc.integer({ min: 1, max: MAX_PATH_LENGTH }),
    shown: fc.integer({ min: 1, max: MAX_PATHS }),
    chosen: fc.option(fc.integer({ min: 0, max: 49 })),
    rankBy: fc.constantFrom('SHORTEST' as const, 'INFORMATIVE' as const),
    without: ids,
    asOf,
  }),
  fc.record({ mode: fc.constantFrom('connect' as const, 'shared' as const), ids, asOf }),
  fc.record({ mode: fc.constant('time' as const), from: fc.option(day), to: fc.option(day) }),
  fc.record({ mode: fc.constant('compare' as const), entity: end, a: end, b: end, asOf }),
  fc.record({
    mode: fc.constant('plans' as const),
    by: end,
    at: end,
    status: fc.option(fc.constantFrom(...PLAN_STATUSES)),
    asOf,
  }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const inOrder = (values: readonly string[]): readonly string[] => [...values].sort();
const words = (...some: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...some]).map(inOrder);
const filters: fc.Arbitrary<ClaimFilters> = fc.record({
  speaker: ids.map(inOrder),
  side: ids.map(inOrder),
  modality: words('FACT', 'PLAN', 'POSITION'),
  certainty: words('STATED', 'IMPLIED'),
  strength: words('QUOTED', 'ROW', 'CITED'),
  source: ids.map(inOrder),
  tier: words('TREATY', 'OFFICIAL', 'PRESS'),
  type: words('SUPPORTS', 'TAKES_PART_IN', 'ADVOCATES'),
  since: fc.option(day),
  until: fc.option(day),
});
const order = fc.option(fc.record({ by: fc.constantFrom('name', 'by-whom', 'claims'), descending: fc.boolean() }));
const part = fc.integer({ min: -50_000, max: 50_000 });
const arranged: fc.Arbitrary<Arranged> = fc.record({
  pins: fc.uniqueArray(fc.record({ id, x: part, y: part }), { selector: (pin) => pin.id, maxLength: 5 }),
  hidden: ids,
  kept: ids,
  layout: fc.oneof(
    fc.record({ by: fc.constantFrom('usual' as const, 'time' as const, 'map' as const) }),
    fc.record({ by: fc.constant('rings' as const), around: id }),
  ),
});
const view: fc.Arbitrary<View> = fc.record({
  question,
  opened: fc.option(fc.record({ what: fc.constantFrom('entity' as const, 'claim' as const), id })),
  hidden: fc.subarray([...KINDS]),
  filters,
  colour: fc.constantFrom('kind' as const, 'community' as const),
  size: fc.constantFrom('degree' as const, 'betweenness' as const, 'pagerank' as const),
  as: fc.constantFrom('picture' as const, 'table' as const),
  orders: fc.record({ entities: order, claims: order }),
  camera: fc.option(fc.record({ x: number, y: number, ratio: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) })),
  telling: fc.option(
    fc.record({ story: fc.stringMatching(/^(~[\w-]+|[a-z0-9-]+)$/), step: fc.integer({ min: 0, max: 50 }) }),
  ),
  arranged,
});

describe('a view in the address', () => {
  test('is the same view when read back', () => {
    fc.assert(fc.property(view, (one) => expect(decode(`?${encode(one)}`)).toEqual(one)));
  });

  test('is short for the first view', () => expect(encode(FIRST_VIEW)).toBe(''));

  test.each(['2018-13-45', '2018-02-30', '2019-02-29', '2018-6-1', '2018', 'yesterday', ''])(
    'has no day if the calendar has no “%s”',
    (text) => {
      for (const mode of MODES) expect(decode(`?mode=${mode}&day=${text}`)).toEqual(decode(`?mode=${mode}`));
      expect(decode(`?mode=time&from=${text}&to=${text}`).question).toEqual(BLANK.time);
    },
  );

  test('is a valid view, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webQueryParameters(), (text, query) => {
        for (const search of [text, `?mode=${text}`, `?${query}`]) {
          const one = decode(search);
          expect(decode(encode(one))).toEqual(one);
        }
      }),
    );
  });
});

describe('the view after an action', () => {
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ do: fc.constant('ask' as const), question }),
    fc.record({ do: fc.constant('enter' as const), mode: fc.constantFrom(...MODES) }),
    fc.record({ do: fc.constant('expand' as const), id }),
    fc.record({ do: fc.constant('toggle-kind' as const), kind: fc.constantFrom(...KINDS) }),
    fc.record({ do: fc.constant('settle' as const), question }),
    fc.record({ do: fc.constantFrom('all-kinds' as const, 'no-filters' as const) }),
    fc.record({
      do: fc.constant('filter' as const),
      facet: fc.constantFrom('speaker' as const, 'source' as const),
      value: id,
    }),
    fc.record({
      do: fc.constant('filter' as const),
      facet: fc.constant('modality' as const),
      value: fc.constant('PLAN'),
    }),
    fc.record({ do: fc.constant('filter-days' as const), since: fc.option(day) }),
    fc.record({ do: fc.constantFrom('all-kinds' as const, 'all-entities' as const, 'release' as const) }),
    fc.record({ do: fc.constantFrom('hide-entities' as const, 'keep-only' as const, 'release' as const), ids }),
    arranged.map(({ pins }) => ({ do: 'pin' as const, pins })),
  );

  test('always fits the address', () => {
    fc.assert(
      fc.property(view, fc.array(action, { maxLength: 8 }), (start, actions) => {
        const reached = actions.reduce(reduce, start);
        expect(decode(encode(reached))).toEqual(reached);
      }),
    );
  });

  test('hiding a kind and showing it again changes nothing', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...KINDS), (one, kind) => {
        const twice = [kind, kind].reduce((before, each) => reduce(before, { do: 'toggle-kind', kind: each }), one);
        expect(twice).toEqual(one);
      }),
    );
  });

  test('expanding starts from an entity, then adds to it', () => {
    const one = reduce(FIRST_VIEW, { do: 'expand', id: 'a' });
    expect(one.question).toEqual({ mode: 'around', id: 'a', depth: 1, also: [], asOf: null });
    const two = reduce(reduce(one, { do: 'expand', id: 'b' }), { do: 'expand', id: 'b' });
    expect(two.question).toEqual({ mode: 'around', id: 'a', depth: 1, also: ['b'], asOf: null });
  });

  test('keeps the day in every mode that asks about one', () => {
    const start = decode('?mode=path&from=a&to=b&day=2018-06-01');
    for (const mode of ['around', 'connect', 'shared', 'compare', 'plans'] as const) {
      expect(reduce(start, { do: 'enter', mode }).question).toMatchObject({ mode, asOf: '2018-06-01' });
    }
    expect(reduce(start, { do: 'expand', id: 'c' }).question).toMatchObject({ id: 'c', asOf: '2018-06-01' });
  });

  test('asking for paths starts from the open entity', () => {
    const open = reduce(FIRST_VIEW, { do: 'open', opened: { what: 'entity', id: 'a' } });
    expect(reduce(open, { do: 'enter', mode: 'path' }).question).toMatchObject({ from: 'a', to: null });
  });
});

test('the store writes actions to the address and reads back and forward from it', () => {
  const visited: { url: string; state: unknown }[] = [{ url: '/', state: null }];
  let at = 0;
  let pop = (): void => undefined;
  const go = (by: number): void => {
    at += by;
    pop();
  };
  const bar: AddressBar = {
    location: {
      pathname: '/',
      get search() {
        return new URL(visited[at]?.url ?? '', 'http://x').search;
      },
      get hash() {
        return new URL(visited[at]?.url ?? '', 'http://x').hash;
      },
    },
    history: {
      get state() {
        return visited[at]?.state;
      },
      pushState: (state, _, url) => {
        at += 1;
        visited.splice(at, Infinity, { url, state });
      },
      replaceState: (state, _, url) => visited.splice(at, 1, { url, state }),
      back: () => go(-1),
      forward: () => go(1),
    },
    addEventListener: (_, listener) => (pop = listener),
  };
  const store = createStore(bar);
  store.act({ do: 'enter', mode: 'time' });
  store.act({ do: 'look', camera: { x: 0.2, y: 0.3, ratio: 0.5 } });
  expect(visited.map(({ url }) => url)).toEqual(['/', '/?mode=time&at=0.2,0.3,0.5']);
  store.act({ do: 'pin', pins: [{ id: 'a', x: 1, y: 2 }] });
  const moved = store.view();
  expect(store.steps()).toEqual({ canUndo: true, canRedo: false });
  store.undo();
  expect(store.view()).toEqual({ ...moved, arranged: FIRST_VIEW.arranged });
  expect(store.steps()).toEqual({ canUndo: true, canRedo: true });
  store.redo();
  expect(store.view()).toEqual(moved);
  go(-2);
  expect(store.view()).toEqual(FIRST_VIEW);
  expect(store.steps()).toEqual({ canUndo: false, canRedo: true });
  store.act({ do: 'colour', by: 'community' });
  expect(store.steps()).toEqual({ canUndo: true, canRedo: false });
});

describe('words', () => {
  test.each([
    ['2019-10-01', '2019-10-31', 'October 2019'],
    ['2019-02-01', '2019-02-28', 'February 2019'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['2018-01-01', '2019-12-31', '2018 to 2019'],
    ['2019-10-02', '2019-10-31', '2 October 2019 to 31 October 2019'],
    [null, '2019-10-31', 'until 31 October 2019'],
    ['2019-10-01', null, 'since 1 October 2019'],
  ])('for the days %s to %s are: %s', (from, to, words) => expect(spanInWords(from, to)).toBe(words));

  test("for chosen days match the API's wording of dates", () => {
    const day = fc
      .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.oneof(
          day,
          day.map((each) => each.slice(0, 7)),
          day.map((each) => each.slice(0, 4)),
        ),
        (edtf) => {
          const when = parseWhen(edtf);
          expect(when && spanInWords(when.earliest, when.latest)).toBe(timeInWords(edtf));
        },
      ),
    );
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(spanInWords(from, null)).toBe(timeInWords(`${from}/..`));
        expect(spanInWords(null, to)).toBe(timeInWords(`../${to}`));
        // A whole month or year is called by its own name, as above.
        fc.pre(from < to && !from.endsWith('-01'));
        expect(spanInWords(from, to)).toBe(timeInWords(`${from}/${to}`));
      }),
    );
  });

  test.each(['FACT', 'PLAN', 'POSITION'] as const)("for %s match the API's wording", (modality) =>
    expect(modalityInWords(modality)).toBe(mannerInWords({ modality, certainty: 'STATED' })),
  );

  test.each([
    ['Institutional connectivity is part of connectivity', ['institutional connectivity', 'connectivity']],
    ['Japan supports the study on the AHA Centre', ['Japan', 'Study on the AHA Centre']],
    ['JICA, and Japan with it', ['Japan', 'JICA']],
    ['Women in Indonesia, regarding India', ['India', 'Indonesia']],
  ])('of “%s” are all found, as whole words', (text, names) => {
    const parts = splitAtNames(
      text,
      names.map((name) => ({ name })),
    ).flatMap((part) => (typeof part === 'string' ? [] : [[part.text, part.named.name]]));
    expect(parts.map(([, name]) => name).toSorted()).toEqual(names.toSorted());
    for (const [found = '', name = ''] of parts) expect(found.toLowerCase()).toBe(name.toLowerCase());
    expect(text.endsWith(parts.at(-1)?.[0] ?? '?') || text.startsWith(parts[0]?.[0] ?? '?')).toBe(true);
  });

  test('of a sentence are split at its names, longest first, without loss', () => {
    const parts = splitAtNames('The Free and Open Indo-Pacific focuses on the Indo-Pacific', [
      { name: 'Indo-Pacific' },
      { name: 'Free and Open Indo-Pacific' },
    ]);
    expect(parts.map((part) => (typeof part === 'string' ? part : `[${part.text}]`))).toEqual([
      'The ',
      '[Free and Open Indo-Pacific]',
      ' focuses on the ',
      '[Indo-Pacific]',
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.record({ name: fc.string() })), (text, named) => {
        const joined = splitAtNames(text, named).map((part) => (typeof part === 'string' ? part : part.text));
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});
