import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import { STRENGTHS } from '../../src/model/evidence.js';
import { ANY_DAY } from '../../src/model/days.js';
import { noPathInWords } from '../../src/questions/paths.js';
import { earlier as seed } from '../support/checked-records.js';
import { apiSuite } from '../support/seeded.js';
import { bruteForcePaths } from '../support/paths.js';
import { TYPES, randomGraph } from '../support/random-graph.js';

interface Claim {
  readonly id: string;
  readonly sentence: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
  readonly evidence: readonly { readonly quote: string; readonly passage: { readonly id: string } }[];
}
interface PathsAnswer {
  readonly paths: {
    readonly __typename: string;
    readonly message?: string;
    readonly maxLength?: number;
    readonly dataVersion?: string;
    readonly truncated?: boolean;
    readonly paths?: readonly {
      readonly length: number;
      readonly explanation: string;
      readonly nodes: readonly { readonly id: string }[];
      readonly relationships: readonly Claim[];
      readonly hops: readonly {
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
        readonly relationships: readonly Claim[];
      }[];
    }[];
  };
}

const CLAIM = 'id sentence source { id } target { id } evidence { quote passage { id } }';
const SELECTION = `__typename
  ... on Paths { truncated paths { length explanation nodes { id } relationships { ${CLAIM} } hops { from { id } to { id } relationships { ${CLAIM} } } } }
  ... on NoPath { message maxLength dataVersion } ... on NotFound { message }`;

interface Time {
  readonly asOf?: string;
  readonly during?: { readonly from?: string; readonly to?: string };
}

/** A range with one or two ends, in the right order. */
const range = fc
  .uniqueArray(fc.constantFrom('2012-12-31', '2013-05-01', '2018-03-01', '2019-06-15', '2019-11-04', '2020-01-01'), {
    minLength: 1,
    maxLength: 2,
  })
  .chain((days) => {
    const [from = '', to = ''] = days.length === 2 ? [...days].sort() : [days[0], days[0]];
    return fc.constantFrom({ from, to }, { from }, { to });
  });

function daysOf({ asOf, during }: Time): { readonly from: string | null; readonly to: string | null } {
  return asOf === undefined ? { from: during?.from ?? null, to: during?.to ?? null } : { from: asOf, to: asOf };
}

test('a search that was cut short does not say that there is no path', () => {
  const sought = {
    ends: ['A', 'B'],
    maxLength: 8,
    types: null,
    modality: null,
    evidence: null,
    days: ANY_DAY,
    avoided: [],
  } as const;
  expect(noPathInWords({ ...sought, cut: false })).toBe('No path of up to 8 relationships connects A and B.');
  expect(noPathInWords({ ...sought, cut: true })).toMatch(
    /^No path of up to 8 relationships was found between A and B before the search reached its limit, so there may be one\./,
  );
});

export const path = apiSuite('paths over the API', (api) => {
  const paths = async (args: string): Promise<PathsAnswer['paths']> =>
    (await api.ask<PathsAnswer>(`{ paths(${args}) { ${SELECTION} } }`)).paths;

  test.each([
    ['Vientiane Vision', 'United Nations'],
    ['Kim Jong-un', 'Rugby World Cup'],
    ['WA Project', 'FOIP'],
  ])('%s and %s are connected, each hop with passage and quote', async (from, to) => {
    const answer = await paths(`from: "${from}", to: "${to}"`);
    expect(answer.__typename).toBe('Paths');
    expect(answer.paths?.length).toBeGreaterThan(0);
    const lengths = answer.paths?.map(({ length }) => length) ?? [];
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const path of answer.paths ?? []) {
      expect(path.nodes).toHaveLength(path.length + 1);
      expect(path.relationships).toHaveLength(path.length);
      expect(new Set(path.nodes.map(({ id }) => id)).size).toBe(path.length + 1);
      path.hops.forEach(({ from: a, to: b, relationships }, step) => {
        expect([a.id, b.id]).toEqual([path.nodes[step]?.id, path.nodes[step + 1]?.id]);
        expect(path.relationships[step]).toEqual(relationships[0]);
        for (const claim of relationships) {
          expect([claim.source.id, claim.target.id].sort()).toEqual([a.id, b.id].sort());
          expect(claim.evidence.length).toBeGreaterThan(0);
          expect(path.explanation).toContain(relationships[0]?.sentence);
        }
      });
    }
  });

  test('the answer without a path says so and describes the search', async () => {
    const answer = await paths(
      'from: "Vientiane Vision", to: "United Nations", maxLength: 1, modality: [PLAN], avoid: ["Japan"]',
    );
    expect(answer).toMatchObject({ __typename: 'NoPath', maxLength: 1, dataVersion: seed.data.version });
    expect(answer.message).toMatch(
      /No path of up to 1 .*PLAN.*country:japan.*connects Vientiane Vision and United Nations/,
    );
  });

  test('avoid, types and asOf apply to every hop', async () => {
    const avoiding = await paths('from: "Kim Jong-un", to: "Rugby World Cup", avoid: ["Abe Shinzo"], maxLength: 6');
    for (const { nodes } of avoiding.paths ?? []) expect(nodes.map(({ id }) => id)).not.toContain('person:abe-shinzo');
    const members = await paths('from: "Viet Nam", to: "Thailand", types: [MEMBER_OF]');
    expect(members.paths?.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ['country:viet-nam', 'organisation:asean', 'country:thailand'],
    ]);
    expect((await paths('from: "Viet Nam", to: "Thailand", types: [MEMBER_OF], asOf: "1990-01-01"')).__typename).toBe(
      'NoPath',
    );
  });

  test('the answer without a path describes the search, whatever the filters', async () => {
    const cases: [string, string][] = [
      ['maxLength: 1', 'No path of up to 1 relationship connects Vientiane Vision and United Nations.'],
      [
        'types: [MEMBER_OF, CHAIRED], modality: [PLAN], during: { from: "1990-01-01", to: "1999-12-31" }, avoid: ["Japan", "ASEAN"]',
        'No path of up to 4 relationships of the types MEMBER_OF or CHAIRED, given as PLAN, that may hold between 1 January 1990 and 31 December 1999, without passing through Japan (country:japan) or ASEAN (organisation:asean), connects Vientiane Vision and United Nations.',
      ],
      [
        'types: [MEMBER_OF], asOf: "1990-01-01"',
        'No path of up to 4 relationships of the type MEMBER_OF, that may hold on 1 January 1990, connects Vientiane Vision and United Nations.',
      ],
    ];
    for (const [args, message] of cases)
      expect((await paths(`from: "Vientiane Vision", to: "United Nations", ${args}`)).message).toBe(message);
  });

  test('undated claims are marked only if a day was given', async () => {
    const ends = 'from: "Kim Jong-un", to: "Rugby World Cup"';
    const dated = new Map(seed.data.relationships.map(({ id, props }) => [id, props['edtf'] !== undefined]));
    let marked = 0;
    for (const args of ['asOf: "2019-11-04"', 'during: { from: "2019-10-01", to: "2019-11-30" }', '']) {
      const answer = await paths(`${ends}${args === '' ? '' : `, ${args}`}`);
      expect(answer.__typename).toBe('Paths');
      for (const { explanation, relationships } of answer.paths ?? []) {
        const undated = relationships.filter(({ id }) => dated.get(id) === false).length;
        expect(explanation.split('; undated; ').length - 1).toBe(args === '' ? 0 : undated);
        expect(/Undated claims are included/.test(explanation)).toBe(args !== '' && undated > 0);
        marked += undated;
      }
    }
    expect(marked).toBeGreaterThan(0);
  });

  test('invalid ends and limits are refused with a reason', async () => {
    const cases: [string, RegExp][] = [
      ['from: "FOIP", to: "framework:foip"', /same entity, 'framework:foip'/],
      ['from: "FOIP", to: "AOIP", avoid: ["FOIP"]', /avoid names 'framework:foip'/],
      ['from: "FOIP", to: "AOIP", maxLength: 1000', /maxLength: 1000 .* 1 to 8/],
      ['from: "FOIP", to: "AOIP", maxLength: 0', /maxLength: 0 .* 1 to 8/],
      ['from: "FOIP", to: "AOIP", first: 0', /first: 0 .* 1 to 50/],
    ];
    for (const [args, message] of cases) {
      expect(await api.fault(`{ paths(${args}) { __typename } }`)).toEqual({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(message),
      });
    }
    expect((await paths('from: "Atlantis", to: "AOIP"')).__typename).toBe('NotFound');
    expect((await paths('from: "FOIP", to: "AOIP", maxLength: null, first: null')).__typename).toBe('Paths');
  });

  test('on random graphs the answer matches an exhaustive search', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomGraph({ size: 7, claims: 14 }),
        fc.record({
          maxLength: fc.integer({ min: 1, max: 8 }),
          first: fc.integer({ min: 1, max: 50 }),
          types: fc.option(fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1 }), { nil: null }),
          modality: fc.option(fc.uniqueArray(fc.constantFrom('FACT', 'PLAN', 'POSITION'), { minLength: 1 }), {
            nil: null,
          }),
          evidence: fc.option(fc.uniqueArray(fc.constantFrom(...STRENGTHS), { minLength: 1 }), { nil: null }),
          time: fc.oneof(
            fc.constant({}),
            fc.record({ asOf: fc.constantFrom('2013-05-01', '2019-06-15', '2019-11-04') }),
            fc.record({ during: range }),
          ),
          avoided: fc.nat({ max: 2 }),
        }),
        async (data, { avoided, time, ...query }) => {
          const [from = '', to = '', ...others] = data.entities.map(({ id }) => id);
          const avoid = others.slice(0, avoided);
          await load(api.graph, data, { prune: true });
          const answer = await api.ask<PathsAnswer>(
            `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $types: [RelationshipType!], $modality: [Modality!], $evidence: [EvidenceStrength!], $asOf: Date, $during: DateRange, $avoid: [ID!]) {
               paths(from: $from, to: $to, maxLength: $maxLength, first: $first, types: $types, modality: $modality, evidence: $evidence, asOf: $asOf, during: $during, avoid: $avoid) { ${SELECTION} } }`,
            { from, to, avoid, ...time, ...query },
          );
          const wanted = bruteForcePaths(data, { from, to, avoid, ...query, days: daysOf(time) });
          const found = (answer.paths.paths ?? []).map(({ nodes, hops }) => ({
            nodes: nodes.map(({ id }) => id),
            hops: hops.map(({ relationships }) => relationships.map(({ id }) => id)),
          }));
          expect(found).toEqual(wanted.slice(0, query.first));
          expect(answer.paths.truncated ?? false).toBe(wanted.length > query.first);
        },
      ),
      { numRuns: 60 },
    );
    await load(api.graph, seed.data, { prune: true });
  }, 180_000);
});
