import { expect, test } from '@jest/globals';
import { earlier as seed } from '../support/checked-records.js';
import { Api } from '../support/api.js';
import { apiSuite } from '../support/seeded.js';

interface Ref {
  readonly id: string;
}
const claims = seed.data.relationships;
const neighboursOf = (id: string): Set<string> =>
  new Set(
    claims
      .filter(({ source, target }) => source === id || target === id)
      .map(({ source, target }) => (source === id ? target : source)),
  );

export const around = apiSuite('what surrounds and ties entities, over the API', (api) => {
  const neighbourhood = async (args: string) =>
    (
      await api.ask<{ neighbourhood: { nodes: Ref[]; relationships: Ref[]; truncated: boolean } }>(
        `{ neighbourhood(${args}) { nodes { id } relationships { id } truncated } }`,
      )
    ).neighbourhood;

  test('a neighbourhood of depth 0, 1 and 2 holds the entities within that many steps and every claim among them', async () => {
    let ring = new Set(['framework:aoip']);
    for (const depth of [0, 1, 2]) {
      const { nodes, relationships, truncated } = await neighbourhood(`id: "AOIP", depth: ${depth}, limit: 2000`);
      expect(nodes[0]?.id).toBe('framework:aoip');
      expect(new Set(nodes.map(({ id }) => id))).toEqual(ring);
      expect(relationships.map(({ id }) => id)).toEqual(
        claims.filter(({ source, target }) => ring.has(source) && ring.has(target)).map(({ id }) => id),
      );
      expect(truncated).toBe(false);
      ring = new Set([...ring, ...[...ring].flatMap((id) => [...neighboursOf(id)])]);
    }
  });

  test('what a claim is named by is the same whether or not its record is read with it', async () => {
    const named = '{ id type source { id name } target { id kind } }';
    const around = async (claim: string): Promise<readonly Ref[]> =>
      (
        await api.ask<{ neighbourhood: { relationships: Ref[] } }>(
          `{ neighbourhood(id: "AOIP", depth: 2, limit: 2000) { relationships ${claim} } }`,
        )
      ).neighbourhood.relationships;
    const read = await around(named.replace('id type', 'id sentence type'));
    expect(read.length).toBeGreaterThan(50);
    expect(read).toMatchObject(await around(named));
  });

  test('a limit keeps the nearest entities and says that others were left out', async () => {
    const { nodes, truncated } = await neighbourhood('id: "Japan", depth: 2, limit: 5');
    expect(nodes).toHaveLength(5);
    expect(truncated).toBe(true);
    expect(nodes.slice(1).every(({ id }) => neighboursOf('country:japan').has(id))).toBe(true);
  });

  test('filters apply to every step', async () => {
    const { nodes } = await neighbourhood('id: "ASEAN", types: [MEMBER_OF], kinds: [COUNTRY]');
    expect(nodes).toHaveLength(11);
    expect(nodes.slice(1).every(({ id }) => id.startsWith('country:'))).toBe(true);
  });

  test('shared neighbours are neighbours of every given entity and come with their claims', async () => {
    const { shared } = await api.ask<{ shared: { entity: Ref; relationships: { source: Ref; target: Ref }[] }[] }>(
      '{ shared(ids: ["Japan", "Viet Nam", "Thailand"]) { entity { id } relationships { source { id } target { id } } } }',
    );
    const [japan, vietNam, thailand] = ['country:japan', 'country:viet-nam', 'country:thailand'].map(neighboursOf);
    const expected = [...(japan ?? [])].filter((id) => vietNam?.has(id) && thailand?.has(id)).sort();
    expect(shared.map(({ entity }) => entity.id)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    for (const { entity, relationships } of shared) {
      const tied = new Set(
        relationships.map(({ source, target }) => (source.id === entity.id ? target.id : source.id)),
      );
      expect(tied).toEqual(new Set(['country:japan', 'country:viet-nam', 'country:thailand']));
    }
  });

  test('a range of days applies to neighbourhood, shared and connect, which report it', async () => {
    const kept = (id: string, from: string, to: string): boolean => {
      const { earliest, latest } = (claims.find((claim) => claim.id === id)?.props ?? {}) as Record<
        string,
        string | undefined
      >;
      return earliest === undefined || latest === undefined || (latest >= from && earliest <= to);
    };
    const part = 'nodes { id } relationships { id source { id } target { id } } method';
    for (const [args, from, to, told] of [
      ['asOf: "1990-01-01"', '1990-01-01', '1990-01-01', 'on 1 January 1990'],
      [
        'during: { from: "1990-01-01", to: "1999-12-31" }',
        '1990-01-01',
        '1999-12-31',
        'between 1 January 1990 and 31 December 1999',
      ],
      ['during: { from: "2020-01-01" }', '2020-01-01', '9999-12-31', 'on or after 1 January 2020'],
    ] as const) {
      const {
        neighbourhood: near,
        connect,
        shared,
      } = await api.ask<{
        neighbourhood: { nodes: Ref[]; relationships: Ref[]; method: string };
        connect: { nodes: Ref[]; relationships: Ref[]; method: string };
        shared: { relationships: Ref[] }[];
      }>(
        `{ neighbourhood(id: "ASEAN", limit: 2000, ${args}) { ${part} } connect(ids: ["Viet Nam", "Thailand", "Brunei"], ${args}) { ${part} }
           shared(ids: ["Brunei", "Thailand"], ${args}) { relationships { id } } }`,
      );
      const around = claims.filter(
        ({ id, source, target }) => [source, target].includes('organisation:asean') && kept(id, from, to),
      );
      expect(new Set(near.nodes.map(({ id }) => id))).toEqual(
        new Set(['organisation:asean', ...around.flatMap(({ source, target }) => [source, target])]),
      );
      for (const { id } of [
        ...near.relationships,
        ...connect.relationships,
        ...shared.flatMap(({ relationships }) => relationships),
      ])
        expect({ id, kept: kept(id, from, to) }).toEqual({ id, kept: true });
      const ties = (id: string): Set<string> =>
        new Set(
          claims
            .filter((claim) => [claim.source, claim.target].includes(id) && kept(claim.id, from, to))
            .map(({ source, target }) => (source === id ? target : source)),
        );
      expect(shared).toHaveLength(
        [...ties('country:brunei-darussalam')].filter((id) => ties('country:thailand').has(id)).length,
      );
      for (const { method } of [near, connect])
        expect(method).toContain(
          `This answer includes only relationships that may hold ${told}: dated ones whose time includes such a day, and undated ones`,
        );
    }
    const { neighbourhood: whole } = await api.ask<{ neighbourhood: { method: string } }>(
      '{ neighbourhood(id: "ASEAN") { method } }',
    );
    expect(whole.method).not.toContain('This answer includes only');
  });

  test('shared requires two different entities', async () => {
    expect(await api.fault('{ shared(ids: ["FOIP", "framework:foip"]) { entity { id } } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'ids names only one entity. Name at least two different ones.',
    });
  });

  test('a timeline is sorted, stays in its range, and has the same pages from both ends', async () => {
    interface Page {
      timeline: {
        totalCount: number;
        edges: {
          cursor: string;
          node: {
            text: string;
            when: { earliest: string; latest: string };
            entity: Ref | null;
            relationship: Ref | null;
          };
        }[];
      };
    }
    const read = (args: string): Promise<Page> =>
      api.ask<Page>(
        `{ timeline(${args}) { totalCount edges { cursor node { text when { earliest latest } entity { id } relationship { id } } } } }`,
      );
    const { timeline } = await read('from: "2019-10-01", to: "2019-11-30", first: 200');
    expect(timeline.totalCount).toBe(timeline.edges.length);
    const keys = timeline.edges.map(({ node }) => `${node.when.earliest}/${node.when.latest}`);
    expect(keys).toEqual([...keys].sort());
    for (const { node } of timeline.edges) {
      expect(node.when.latest >= '2019-10-01' && node.when.earliest <= '2019-11-30').toBe(true);
      expect((node.entity === null) !== (node.relationship === null)).toBe(true);
    }
    const texts = timeline.edges.map(({ node }) => node.text).join('\n');
    expect(texts).toMatch(/Rugby World Cup/);
    expect(texts).toMatch(/Summit/);

    const forward: string[] = [];
    for (let after = ''; ;) {
      const { edges } = (await read(`from: "2019-10-01", to: "2019-11-30", first: 5${after}`)).timeline;
      forward.push(...edges.map(({ cursor }) => cursor));
      if (edges.length < 5) break;
      after = `, after: "${edges.at(-1)?.cursor}"`;
    }
    const backward: string[] = [];
    for (let before = ''; ;) {
      const { edges } = (await read(`from: "2019-10-01", to: "2019-11-30", last: 5${before}`)).timeline;
      backward.unshift(...edges.map(({ cursor }) => cursor));
      if (edges.length < 5) break;
      before = `, before: "${edges[0]?.cursor}"`;
    }
    expect(forward).toEqual(timeline.edges.map(({ cursor }) => cursor));
    expect(backward).toEqual(forward);
  });

  test('a timeline about an entity holds its own date and its dated claims', async () => {
    const { timeline } = await api.ask<{
      timeline: { nodes: { entity: Ref | null; relationship: { source: Ref; target: Ref } | null }[] };
    }>(
      '{ timeline(about: ["Rugby World Cup"], first: 200) { nodes { entity { id } relationship { source { id } target { id } } } } }',
    );
    expect(timeline.nodes.length).toBeGreaterThan(0);
    for (const { entity, relationship } of timeline.nodes) {
      const near = new Set([...neighboursOf('event:rugby-world-cup-2019'), 'event:rugby-world-cup-2019']);
      if (entity !== null) expect(near).toContain(entity.id);
      else expect([relationship?.source.id, relationship?.target.id]).toContain('event:rugby-world-cup-2019');
    }
  });

  test('sources list their passages, and passages list what they support', async () => {
    const { sources } = await api.ask<{
      sources: {
        totalCount: number;
        nodes: { id: string; passages: { id: string; locator: string; entities: Ref[]; relationships: Ref[] }[] }[];
      };
    }>('{ sources { totalCount nodes { id passages { id locator entities { id } relationships { id } } } } }');
    expect(sources.totalCount).toBe(seed.data.sources.length);
    const founding = sources.nodes.find(({ id }) => id === 'mofa-2019-11-04');
    expect(founding?.passages.map(({ locator }) => locator)).toEqual(
      seed.manifests.find(({ id }) => id === 'mofa-2019-11-04')?.passages.map(({ locator }) => locator),
    );
    for (const { id, relationships, entities } of founding?.passages ?? []) {
      expect(relationships.map((each) => each.id)).toEqual(
        claims.filter(({ props }) => (props['passages'] as string[]).includes(id)).map((each) => each.id),
      );
      expect(entities.map((each) => each.id)).toEqual(
        seed.data.entities.filter(({ props }) => (props['passages'] as string[]).includes(id)).map((each) => each.id),
      );
    }
  });

  test('statistics match the data', async () => {
    const { statistics } = await api.ask<{
      statistics: {
        entities: number;
        relationships: number;
        engine: string;
        dataVersion: string;
        byKind: { count: number }[];
        byType: { count: number }[];
        byModality: { count: number }[];
        byCertainty: { count: number }[];
        byIssuer: { issuer: Ref | null; count: number }[];
        bySource: { source: Ref; relationships: number }[];
      };
    }>(`{ statistics { entities relationships engine dataVersion byKind { count } byType { count } byModality { count } byCertainty { count }
         byIssuer { issuer { id } count } bySource { source { id } entities relationships } } }`);
    const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
    expect(statistics).toMatchObject({
      entities: seed.data.entities.length,
      relationships: claims.length,
      engine: api.graph.engine,
      dataVersion: seed.data.version,
    });
    expect(sum(statistics.byKind)).toBe(seed.data.entities.length);
    for (const counts of [statistics.byType, statistics.byModality, statistics.byCertainty, statistics.byIssuer])
      expect(sum(counts)).toBe(claims.length);
    expect(statistics.byIssuer.find(({ issuer }) => issuer?.id === 'organisation:asean')?.count).toBe(
      claims.filter(({ props }) => props['attributedTo'] === 'organisation:asean').length,
    );
    expect(statistics.bySource.reduce((total, { relationships }) => total + relationships, 0)).toBeGreaterThanOrEqual(
      claims.length,
    );
  });

  test('the number of graph queries depends on the depth of an operation, not on its rows', async () => {
    const nested = (first: number): string => `{ entities(first: ${first}) { nodes { degree
      relationships(first: 10) { totalCount nodes { attributedTo { name }
        source { name relationships(first: 5) { nodes { evidence { passage { source { title } } } } } }
        target { name degree } } } } } }`;
    // Nothing is remembered, so that each operation reads all that it needs.
    const forgetful = await Api.start(api.graph, { rowMemoryMb: 0 });
    const cost = async (first: number): Promise<number> => {
      const before = forgetful.statements.count;
      await forgetful.ask(nested(first));
      return forgetful.statements.count - before;
    };
    await cost(1);
    const [few, many] = [await cost(3), await cost(80)];
    await forgetful.stop();
    expect(many).toBeLessThanOrEqual(20);
    expect(many).toBeLessThanOrEqual(few + 1);
  });
});
