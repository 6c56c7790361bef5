import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generate } from '../../bench/generate.js';
import { load } from '../../seed/load.js';
import { Api } from '../support/api.js';
import { openEmpty } from '../support/engines.js';
import { apiSuite } from '../support/seeded.js';

interface Search {
  readonly named: readonly { readonly id: string }[];
  readonly unknownWords: readonly string[];
  readonly wordsLeftOut: readonly string[];
  readonly coverage: number;
  readonly answers: boolean;
  readonly claims: readonly {
    readonly score: number;
    readonly relationship: { readonly id: string; readonly evidence: readonly { readonly strength: string }[] };
  }[];
}

/** The strongest evidence of a claim. */
function strengthOf({ relationship: { evidence } }: Search['claims'][number]): string {
  const found = evidence.map(({ strength }) => strength);
  return ['QUOTED', 'ROW', 'CITED'].find((each) => found.includes(each)) ?? 'UNSUPPORTED';
}

const QUERY = `query ($text: String!, $first: Int, $evidence: [EvidenceStrength!]) {
  searchClaims(text: $text, first: $first, evidence: $evidence) {
    named { id } unknownWords wordsLeftOut coverage answers claims { score relationship { id evidence { strength } } }
  }
}`;

export const searchClaims = apiSuite('claims by how much they say of a text', (api) => {
  const search = async (text: string, more: { first?: number; evidence?: string[] } = {}): Promise<Search> =>
    (await api.ask<{ searchClaims: Search }>(QUERY, { text, ...more })).searchClaims;

  test('names are linked, words that no claim has are told, and the best claim is first', async () => {
    const found = await search('Abe announced the WA Project for sport, zzyzx');
    expect(found.named).toContainEqual({ id: 'initiative:wa-project' });
    expect(found.unknownWords).toEqual(['zzyzx']);
    // "Sport" is in the data, but not in what is said of the WA Project.
    expect(found.wordsLeftOut).toEqual(['sport']);
    expect(found.claims[0]).toMatchObject({
      score: 1,
      relationship: { id: expect.stringContaining('ANNOUNCED/initiative:wa-project') },
    });
    expect(found.coverage).toBeGreaterThan(0);
    expect(found.coverage).toBeLessThan(1);
  });

  test('a text that no claim has a word of finds none', async () => {
    expect(await search('qwrtz zzyzx')).toEqual({
      named: [],
      unknownWords: ['qwrtz', 'zzyzx'],
      wordsLeftOut: [],
      coverage: 0,
      answers: false,
      claims: [],
    });
  });

  test('fewer claims are the first of more, with falling scores', async () => {
    const words = fc.constantFrom(
      ...'ASEAN Japan summit maritime connectivity sport training 2019 supports'.split(' '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat({ max: 12 }), async (text, first) => {
        const { claims } = await search(text.join(' '), { first: 12 });
        expect((await search(text.join(' '), { first })).claims).toEqual(claims.slice(0, first));
        const scores = claims.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 30 },
    );
  });

  test('only claims with the evidence that is asked for are found', async () => {
    const all = (await search('JICA loan, training and the Olympics', { first: 50 })).claims.map(strengthOf);
    expect(new Set(all).size).toBeGreaterThan(1);
    for (const strength of new Set(all)) {
      const { claims } = await search('JICA loan, training and the Olympics', { first: 50, evidence: [strength] });
      expect(new Set(claims.map(strengthOf))).toEqual(new Set([strength]));
    }
  });

  test('a text of more than 500 characters is refused', async () => {
    expect((await api.send(QUERY, { text: 'a'.repeat(500) })).errors).toBeUndefined();
    expect((await api.send(QUERY, { text: 'a'.repeat(501) })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('text'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a graph with too many claims to rank them by their words', () => {
  const api = new Api();
  beforeAll(async () => {
    const graph = await openEmpty('embedded');
    await load(graph, generate(50_001));
    await api.serve(graph);
  }, 120_000);
  afterAll(async () => {
    const { graph } = api;
    await api.stop();
    await graph.close();
  });

  const ask = (text: string) =>
    api.ask<{ ask: Readonly<Record<string, unknown>> }>(
      `query ($text: String!) { ask(text: $text) { __typename ... on Answered { kind nearest { score } } ... on NotUnderstood { message } } }`,
      { text },
    );

  test('a search says so, and the way out', async () => {
    expect((await api.send(QUERY, { text: 'maritime security' })).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/too many claims.*relationships\(filter/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('a question with a form is answered, also by a no', async () => {
    expect(await ask('Who is Zzyzx?')).toEqual({
      ask: { __typename: 'Answered', kind: 'NOT_SAID', nearest: [] },
    });
  });

  test('a question of no form is told why it has no answer', async () => {
    expect(await ask('maritime security, broadly')).toEqual({
      ask: { __typename: 'NotUnderstood', message: expect.stringContaining('too many claims') },
    });
  });
});
