import { describe, expect, test } from '@jest/globals';
import { seed } from '../support/checked-records.js';
import { useSeedServer } from '../support/seed-server.js';

const server = useSeedServer();

describe('what is left of a part', () => {
  interface Left {
    readonly elements: {
      readonly nodes: readonly { readonly data: { readonly id: string } }[];
      readonly edges: readonly {
        readonly data: { readonly id: string; readonly source: string; readonly target: string };
      }[];
    };
  }
  const edgesOf = async (query: string): Promise<Left['elements']> =>
    ((await (await server.get(`cytoscape?${query}`)).json()) as Left).elements;
  const dayOf = (id: string): string => {
    const day = claimOf(id)?.['earliest'];
    return typeof day === 'string' ? day : '';
  };
  const claimOf = (id: string) => seed.data.relationships.find((one) => one.id === id)?.props;

  test.each([
    ['around=FOIP', 'modality:position', (id: string) => claimOf(id)?.['modality'] === 'POSITION'],
    ['shared=Japan&shared=ASEAN', 'speaker:none', (id: string) => claimOf(id)?.['attributedTo'] === undefined],
    ['plans=all', 'until:2019-12-31', (id: string) => dayOf(id) !== '' && dayOf(id) <= '2019-12-31'],
    ['', 'certainty:IMPLIED', (id: string) => claimOf(id)?.['certainty'] === 'IMPLIED'],
    ['from=Japan&to=AOIP', 'strength:quoted', (id: string) => claimOf(id)?.['strength'] === 'QUOTED'],
  ])('?%s with only=%s is its claims with that, and their ends', async (part, only, passes) => {
    const whole = await edgesOf(part);
    const left = await edgesOf(`${part}&only=${only}`);
    const ids = whole.edges.map(({ data }) => data.id).filter(passes);
    expect(ids.length).toBeGreaterThan(0);
    expect(left.edges.map(({ data }) => data.id).sort()).toEqual(ids.sort());
    const nodes = new Set(left.nodes.map(({ data }) => data.id));
    for (const { data } of left.edges) expect(nodes.has(data.source) && nodes.has(data.target)).toBe(true);
  });

  test('may be said of several facets, by tier, source and side, and of nothing', async () => {
    const all = await edgesOf('only=tier:OFFICIAL&only=tier:MIRROR&only=side:country:japan&only=modality:PLAN');
    expect(all.edges.length).toBeGreaterThan(0);
    expect(all.edges.every(({ data }) => claimOf(data.id)?.['modality'] === 'PLAN')).toBe(true);
    const none = await server.get('dot?around=FOIP&only=speaker:person:nobody');
    expect([none.status, ((await none.json()) as { readonly code: string }).code]).toEqual([404, 'NOTHING_FOUND']);
    const wrong = await server.get('dot?only=mood:happy');
    expect(wrong.status).toBe(400);
    expect(((await wrong.json()) as { readonly error: string }).error).toMatch(/expected a facet and a value/);
  });
});
