import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { Loaders } from '../../src/query/loaders.js';
import { outlineOf } from '../../src/questions/outline.js';
import { Projection } from '../../src/questions/projection.js';
import { Api } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { openEmpty, openWith } from '../support/engines.js';
import { wholeApiSuite } from '../support/seeded.js';
import { randomGraph } from '../support/random-graph.js';

interface Outline {
  readonly totalEntities: number;
  readonly totalRelationships: number;
  readonly truncated: boolean;
  readonly entities: {
    readonly ids: readonly string[];
    readonly kinds: readonly string[];
    readonly names: readonly string[];
    readonly namesJa: readonly string[];
    readonly degrees: readonly number[];
  };
  readonly relationships: {
    readonly ids: readonly string[];
    readonly types: readonly string[];
    readonly sources: readonly number[];
    readonly targets: readonly number[];
    readonly modalities: readonly string[];
    readonly dated: readonly number[];
    readonly earliest: readonly string[];
    readonly latest: readonly string[];
  };
}

const QUERY = `query ($first: Int) {
  outline(first: $first) {
    totalEntities totalRelationships truncated
    entities { ids kinds names namesJa degrees }
    relationships { ids types sources targets modalities dated earliest latest }
  }
}`;

const text = (props: Readonly<Record<string, unknown>>, name: string): string => {
  const value = props[name];
  return typeof value === 'string' ? value : '';
};

/** The expected outline, computed from the loaded records. */
function expected({ entities, relationships }: GraphData, first: number): Outline {
  const degree = (id: string): number =>
    relationships.filter(({ source, target }) => source === id || target === id).length;
  const order = [...entities].sort((a, b) => degree(b.id) - degree(a.id) || (a.id < b.id ? -1 : 1)).slice(0, first);
  const ids = order.map(({ id }) => id);
  const among = relationships
    .filter(({ source, target }) => ids.includes(source) && ids.includes(target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const dated = among.flatMap(({ props }, index) => (props['earliest'] === undefined ? [] : [{ index, props }]));
  return {
    totalEntities: entities.length,
    totalRelationships: relationships.length,
    truncated: ids.length < entities.length,
    entities: {
      ids,
      kinds: order.map(({ kind }) => kind.toUpperCase()),
      names: order.map(({ props }) => text(props, 'name')),
      namesJa: order.map(({ props }) => text(props, 'nameJa')),
      degrees: ids.map(degree),
    },
    relationships: {
      ids: among.map(({ id }) => id),
      types: among.map(({ type }) => type),
      sources: among.map(({ source }) => ids.indexOf(source)),
      targets: among.map(({ target }) => ids.indexOf(target)),
      modalities: among.map(({ props }) => text(props, 'modality')),
      dated: dated.map(({ index }) => index),
      earliest: dated.map(({ props }) => text(props, 'earliest')),
      latest: dated.map(({ props }) => text(props, 'latest')),
    },
  };
}

export const outline = wholeApiSuite('the outline of the graph, over the API', (api) => {
  const ask = async (first?: number): Promise<Outline> =>
    (await api.ask<{ outline: Outline }>(QUERY, first === undefined ? {} : { first })).outline;

  test('is the whole seed graph by default', async () => {
    expect(await ask()).toEqual(expected(seed.data, 10_000));
  });

  test.each([0, 1, 7, 60])('has the %i most connected entities and every claim among them', async (first) => {
    expect(await ask(first)).toEqual(expected(seed.data, first));
  });

  test('has what its claims are filtered by, as the filters of lists take it', async () => {
    const parts = 'ids certainties strengths speakers sides documents earliest latest';
    interface Traits {
      readonly ids: readonly string[];
      readonly certainties: readonly string[];
      readonly strengths: readonly string[];
      readonly speakers: readonly string[];
      readonly sides: readonly (readonly string[])[];
      readonly documents: readonly (readonly string[])[];
      readonly earliest: readonly string[];
      readonly latest: readonly string[];
    }
    const { outline: whole } = await api.ask<{ readonly outline: { readonly traits: Traits } }>(
      `{ outline { traits { ${parts} } } }`,
    );
    const all = whole.traits;
    const records = [...seed.data.relationships].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(all.ids).toEqual(records.map(({ id }) => id));
    expect(all.certainties).toEqual(records.map(({ props }) => props['certainty']));
    expect(all.speakers).toEqual(records.map(({ props }) => text(props, 'attributedTo')));
    expect(all.earliest).toEqual(records.map(({ props }) => text(props, 'earliest')));
    expect(all.latest).toEqual(records.map(({ props }) => text(props, 'latest')));
    const [source = ''] = all.documents[0] ?? [];
    const listed = await api.ask<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>(
      `query ($source: ID) {
        japan: relationships(first: 200, where: { attributedTo: ["country:japan"] }) { nodes { id } }
        quoted: relationships(first: 200, where: { evidence: [QUOTED] }) { nodes { id } }
        documents: relationships(first: 200, where: { source: $source }) { nodes { id } }
      }`,
      { source },
    );
    const with200 = (passes: (place: number) => boolean): readonly string[] =>
      all.ids.filter((_, place) => passes(place)).slice(0, 200);
    const ids = (name: string): readonly string[] => (listed[name]?.nodes ?? []).map(({ id }) => id);
    expect(with200((place) => all.sides[place]?.includes('country:japan') === true)).toEqual(ids('japan'));
    expect(with200((place) => all.strengths[place] === 'QUOTED')).toEqual(ids('quoted'));
    expect(with200((place) => all.documents[place]?.includes(source) === true)).toEqual(ids('documents'));
    // Somebody speaks for Japan by office in this record.
    expect(all.sides.some((sides) => sides.length > 1 && sides.includes('country:japan'))).toBe(true);

    const some = [all.ids[7] ?? '', 'claim:a/IS/b', all.ids[2] ?? '', all.ids[7] ?? ''];
    const { traits } = await api.ask<{ readonly traits: Traits }>(
      `query ($ids: [ID!]!) { traits(ids: $ids) { ${parts} } }`,
      { ids: some },
    );
    expect(traits.ids).toEqual([all.ids[7], all.ids[2]]);
    expect(traits.sides).toEqual([all.sides[7], all.sides[2]]);
  });

  test.each([-1, 10_001])('refuses %i entities', async (first) => {
    expect(await api.fault(QUERY, { first })).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^first.*0.*10000/),
    });
  });
});

describe('the outline of random graphs', () => {
  let graph: WritableGraph;
  let api: Api;
  beforeAll(async () => {
    graph = await openEmpty('embedded');
    api = await Api.start(graph);
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  test('matches the records', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph(), fc.integer({ min: 0, max: 10 }), async (data, first) => {
        await load(graph, data, { prune: true });
        expect((await api.ask<{ outline: Outline }>(QUERY, { first })).outline).toEqual(expected(data, first));
      }),
      { numRuns: 25 },
    );
  });
});

describe('an outline with more claims than fit', () => {
  test('has as many of the most connected entities as the limit on claims allows', async () => {
    const graph = await openWith('embedded', seed.data);
    const projection = await Projection.read(new Loaders(graph));
    const { entities } = seed.data;
    for (const most of [0, 1, 25, 100, seed.data.relationships.length]) {
      const { ids, claims } = outlineOf(projection, entities.length, most);
      expect(claims.length).toBeLessThanOrEqual(most);
      expect(claims.map(({ id }) => id)).toEqual(expected(seed.data, ids.length).relationships.ids);
      if (ids.length < entities.length)
        expect(expected(seed.data, ids.length + 1).relationships.ids.length).toBeGreaterThan(most);
    }
    await graph.close();
  });
});

describe('the cost of an outline', () => {
  test('is two objects for each requested entity, and is refused above MAX_COST', async () => {
    const graph = await openWith('embedded', seed.data);
    const api = await Api.start(graph, { maxCost: 19_999 });
    try {
      const { extensions } = await api.send(QUERY, { first: 50 });
      expect(extensions).toEqual({ cost: { requested: 100, maximum: 19_999 } });
      expect((await api.fault(QUERY)).code).toBe('TOO_COSTLY');
    } finally {
      await api.stop();
      await graph.close();
    }
  });
});
