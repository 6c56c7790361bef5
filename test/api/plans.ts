import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { PLANS_PAGE, PLANS_QUERY, plansPage } from '../../scripts/plans-page.js';
import { seed } from '../support/checked-records.js';
import { wholeApiSuite } from '../support/seeded.js';

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly status: string; readonly claim: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const PLANS = `query ($madeBy: [ID!], $madeAt: [ID!], $about: [ID!], $status: [PlanStatus!], $asOf: Date, $first: Int, $after: String) {
  plans(madeBy: $madeBy, madeAt: $madeAt, about: $about, status: $status, asOf: $asOf, first: $first, after: $after) {
    totalCount nodes { status claim { id } } pageInfo { endCursor hasNextPage } } }`;

const TRAINING = 'claim:country:japan/IMPLEMENTS/initiative:training-in-cyber-security';
const DONE = 'claim:organisation:jica/IMPLEMENTS/initiative:training-in-cyber-security';
const GAMES = 'claim:country:japan/HOSTS/event:tokyo-2020-olympics-and-paralympics';

export const plans = wholeApiSuite('plans', (api) => {
  const list = async (variables: Readonly<Record<string, unknown>> = {}): Promise<Listed> =>
    (await api.ask<{ plans: Listed }>(PLANS, { first: 200, ...variables })).plans;
  const statusOf = async (claim: string, asOf?: string): Promise<string | undefined> =>
    (await list({ asOf })).nodes.find((plan) => plan.claim.id === claim)?.status;
  const planned = seed.data.relationships.filter(({ props }) => props['modality'] === 'PLAN');

  test('are all the claims of that modality', async () => {
    const { totalCount, nodes } = await list();
    expect(totalCount).toBe(planned.length);
    expect(nodes.map(({ claim }) => claim.id).sort()).toEqual(planned.map(({ id }) => id).sort());
  });

  test('have the status that the evidence gives them on a day', async () => {
    expect(await statusOf(TRAINING, '2019-11-03')).toBeUndefined();
    expect(await statusOf(TRAINING, '2019-11-04')).toBe('OPEN');
    expect(await statusOf(TRAINING, '2020-02-06')).toBe('OPEN');
    expect(await statusOf(TRAINING, '2020-02-07')).toBe('FULFILLED');
    expect(await statusOf(GAMES, '2020-03-23')).toBe('OPEN');
    expect(await statusOf(GAMES, '2020-03-24')).toBe('CHANGED');
  });

  test('are filtered by side, by meeting or source, and by what they are about', async () => {
    const ids = ({ nodes }: Listed): string[] => nodes.map(({ claim }) => claim.id);
    const japan = await list({ madeBy: 'Japan', madeAt: 'mofa-2019-11-04' });
    expect(ids(japan)).toContain(TRAINING);
    expect(ids(await list({ madeBy: 'Abe Shinzo', madeAt: 'Japan-ASEAN Summit' }))).toEqual(ids(japan));
    const place = 'claim:event:tokyo-2020-olympics-and-paralympics/TO_BE_HELD_IN/place:tokyo/postponed';
    expect(ids(await list())).toContain(place);
    expect(ids(await list({ madeBy: '2020 Tokyo Olympics and Paralympics' }))).toEqual([place]);
    expect(ids(japan)).not.toContain(place);
    // By the readout, ASEAN gave thanks and announced nothing.
    expect(ids(await list({ madeBy: 'ASEAN', madeAt: 'mofa-2019-11-04' }))).toEqual([]);
    const about = await list({ about: 'Training in Cyber Security' });
    expect(ids(about).every((id) => id.includes('initiative:training-in-cyber-security'))).toBe(true);
    expect(ids(about)).toContain(TRAINING);
  });

  test('are found by each status, each in one list', async () => {
    const all = await list();
    const statuses = ['FULFILLED', 'STARTED', 'CHANGED', 'ABANDONED', 'NOTHING_FOUND', 'OPEN'];
    const lists = await Promise.all(statuses.map((status) => list({ status })));
    expect(lists.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(all.totalCount);
    lists.forEach(({ nodes }, index) => {
      expect(nodes.every(({ status }) => status === statuses[index])).toBe(true);
    });
  });

  test('are paged without a gap or a repetition', async () => {
    const whole = await list();
    const paged: Listed['nodes'][number][] = [];
    for (let after: string | null = null; ;) {
      const page: Listed = await list({ first: 4, after });
      paged.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole.nodes);
  });

  test('are told with who, when, where and what became of them, from both ends', async () => {
    const { node, later } = await api.ask<Readonly<Record<'node' | 'later', unknown>>>(
      `{ node(id: "${TRAINING}") { ... on Relationship { plan { text madeBy { id } madeAt { id } madeOn { edtf } due { edtf }
           followUps { effect on onText claim { id evidence { strength quote paraphrase } } } searched { on } } followsUp { on } } }
         later: node(id: "${DONE}") { ... on Relationship { plan { status } followsUp { effect on plan { status claim { id } } } } } }`,
    );
    expect(node).toMatchObject({
      followsUp: [],
      plan: {
        madeBy: { id: 'person:abe-shinzo' },
        madeAt: [{ id: 'event:japan-asean-summit-2019' }],
        madeOn: { edtf: '2019-11-04' },
        due: { edtf: '2020-01' },
        followUps: [{ effect: 'FULFILS', on: '2020-02-07', onText: '7 February 2020', claim: { id: DONE } }],
        searched: [],
      },
    });
    expect((node as { plan: { text: string } }).plan.text).toMatch(
      /^Japan carries out Training in Cyber Security: planned by Abe Shinzo on 4 November 2019 .*, due January 2020; fulfilled by 7 February 2020 \(JICA /,
    );
    expect(later).toEqual({
      plan: null,
      followsUp: [{ effect: 'FULFILS', on: '2020-02-07', plan: { status: 'FULFILLED', claim: { id: TRAINING } } }],
    });
    const { entity } = await api.ask<{ entity: { followUp: { totalCount: number } } }>(
      '{ entity(id: "initiative:training-in-cyber-security") { ... on Initiative { followUp(asOf: "2020-01-01", status: [OPEN]) { totalCount } } } }',
    );
    expect(entity.followUp.totalCount).toBeGreaterThan(0);
  });

  test('of nobody, of no meeting and of no status are refused', async () => {
    expect((await api.fault(PLANS, { madeAt: 'no-such-source' })).code).toBe('ENTITY_NOT_FOUND');
    expect((await api.fault(PLANS, { madeBy: 'Nobody' })).code).toBe('ENTITY_NOT_FOUND');
    expect((await api.fault(PLANS, { status: [] })).code).toBe('BAD_USER_INPUT');
  });

  describe('of the founding document', () => {
    test('stand on the page as the data has them (npm run record writes it)', async () => {
      const page = readFileSync(path.join(packageRoot, PLANS_PAGE.file), 'utf8');
      expect(page).toBe(await plansPage(await api.ask(PLANS_QUERY)));
    });
  });
});
