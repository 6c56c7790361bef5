import { describe, expect, test } from '@jest/globals';
import { Api } from '../support/api.js';
import { earlier as seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';
import { apiSuite } from '../support/seeded.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export const entity = apiSuite('entities over the API', (api) => {
  const byName = (name: string) =>
    api.ask<{
      entity: { __typename: string } & Partial<Named> & {
          message?: string;
          suggestions?: Named[];
          candidates?: Named[];
        };
    }>(
      `query ($name: String) { entity(name: $name) { __typename
         ... on Entity { id name } ... on NotFound { message suggestions { id name } } ... on Ambiguous { message candidates { id name } } } }`,
      { name },
    );

  test.each([
    ['WA Project', 'initiative:wa-project'],
    ['wa project', 'initiative:wa-project'],
    ['FOIP', 'framework:foip'],
    ['aoip', 'framework:aoip'],
    ['Shinzo Abe', 'person:abe-shinzo'],
    ['ABE Shinzo', 'person:abe-shinzo'],
    ['Vietnam', 'country:viet-nam'],
    ['自由で開かれたインド太平洋', 'framework:foip'],
    ['framework:vientiane-vision', 'framework:vientiane-vision'],
  ])('%s is found by name, alias, acronym, Japanese name or id', async (name, id) => {
    expect((await byName(name)).entity.id).toBe(id);
  });

  test('the WA Project has its announcer, date, quantities and quotes', async () => {
    const { entity } = await api.ask<{
      entity: {
        kind: string;
        quantities: { value: number; approximate: boolean }[];
        relationships: {
          nodes: {
            sentence: string;
            source: Named;
            when: { edtf: string; earliest: string; latest: string };
            attributedTo: Named;
            evidence: { quote: string; url: string; passage: Named }[];
          }[];
        };
      };
    }>(`{ entity(name: "WA Project") { ... on Initiative { kind quantities { value approximate }
          relationships(types: [ANNOUNCED]) { nodes { sentence source { id name } when { edtf earliest latest } attributedTo { id name }
            evidence { quote url passage { id } } } } } } }`);
    expect(entity.kind).toBe('INITIATIVE');
    const [announced] = entity.relationships.nodes;
    expect(entity.relationships.nodes).toHaveLength(1);
    expect(announced?.source.id).toBe('person:abe-shinzo');
    expect(announced?.attributedTo.id).toBe('person:abe-shinzo');
    expect(announced?.when).toEqual({ edtf: '2013', earliest: '2013-01-01', latest: '2013-12-31' });
    expect(announced?.evidence[0]?.passage.id).toBe('mofa-2019-11-04#1(7).1');
    expect(announced?.evidence[0]?.quote).toContain('“WA Project” that I announced in 2013');
    expect(announced?.evidence[0]?.url).toMatch(
      /^https:\/\/www\.mofa\.go\.jp\/a_o\/rp\/page3e_001122\.html#:~:text=.*WA%20Project/,
    );
    expect(entity.quantities).toEqual(
      expect.arrayContaining([
        { value: 6_000_000, approximate: false },
        { value: 2000, approximate: true },
      ]),
    );
  });

  test('a misspelt name is not found, and gets suggestions', async () => {
    const { entity } = await byName('Vientianne Vison');
    expect(entity.__typename).toBe('NotFound');
    expect(entity.message).toContain("'Vientianne Vison'");
    expect(entity.suggestions?.[0]?.id).toBe('framework:vientiane-vision');
  });

  test('a name that resembles nothing gets no suggestions and a message saying so', async () => {
    // Sharing one word with an alias of two entities is not enough for a suggestion.
    expect((await byName('Nowhere Land')).entity).toMatchObject({ __typename: 'NotFound', suggestions: [] });
    const claim = seed.data.relationships[0]?.id ?? '';
    expect(
      await api.ask('query ($id: ID!) { entity(id: $id) { ... on NotFound { message } } }', { id: claim }),
    ).toEqual({
      entity: { message: expect.stringMatching(/\. It is the id of a relationship: use node\(id:\) for it\.$/) },
    });
    expect((await byName('Ja\u200Bpan')).entity).toMatchObject({ __typename: 'Country' });
    const { entity } = await byName('qqqqqqqqqqqq');
    expect(entity).toMatchObject({ __typename: 'NotFound', suggestions: [] });
  });

  test('entity requires either an id or a name', async () => {
    for (const [query, message] of [
      ['{ entity { __typename } }', 'Give id or name. Neither was given.'],
      ['{ entity(id: "a", name: "b") { __typename } }', 'Give either id or name, not both.'],
    ] as const) {
      expect(await api.fault(query)).toEqual({ code: 'BAD_USER_INPUT', message });
    }
  });

  test('node and nodes find everything that has an id, and return null for unknown ids', async () => {
    const claim = seed.data.relationships[0]?.id ?? '';
    const ids = [
      'framework:foip',
      'nobody:nowhere',
      claim,
      'mofa-2019-11-04#1(2).1',
      'mofa-2019-11-04',
      'claim:a/B/c',
      '',
    ];
    const { nodes, node } = await api.ask<{
      nodes: ({ __typename: string; id: string } | null)[];
      node: { id: string };
    }>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "framework:foip") { id } }', { ids });
    expect(nodes.map((each) => each && [each.__typename, each.id])).toEqual([
      ['Framework', 'framework:foip'],
      null,
      ['Relationship', claim],
      ['Passage', 'mofa-2019-11-04#1(2).1'],
      ['Source', 'mofa-2019-11-04'],
      null,
      null,
    ]);
    expect(node.id).toBe('framework:foip');
  });

  test('entities filters, sorts and counts', async () => {
    interface Page {
      entities: { totalCount: number; nodes: (Named & { kind: string })[] };
    }
    const all = await api.ask<Page>('{ entities(first: 200) { totalCount nodes { id name kind } } }');
    expect(all.entities.totalCount).toBe(seed.data.entities.length);
    expect(all.entities.nodes.map(({ id }) => id).sort()).toEqual(seed.data.entities.map(({ id }) => id));
    const names = all.entities.nodes.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...names].sort());

    const frameworks = await api.ask<Page>(
      '{ entities(kinds: [FRAMEWORK], orderBy: { field: NAME, direction: DESC }) { totalCount nodes { id name kind } } }',
    );
    expect(frameworks.entities.nodes.length).toBe(frameworks.entities.totalCount);
    expect(new Set(frameworks.entities.nodes.map(({ kind }) => kind))).toEqual(new Set(['FRAMEWORK']));
    const down = frameworks.entities.nodes.map(({ name }) => name.toLowerCase());
    expect(down).toEqual([...down].sort().reverse());

    const near = await api.ask<Page>(
      '{ entities(where: { connectedTo: "Vientiane Vision" }, first: 200) { totalCount nodes { id name kind } } }',
    );
    const neighbours = seed.data.relationships
      .filter(({ source, target }) => [source, target].includes('framework:vientiane-vision'))
      .map(({ source, target }) => (source === 'framework:vientiane-vision' ? target : source));
    expect(near.entities.nodes.map(({ id }) => id).sort()).toEqual([...new Set(neighbours)].sort());
  });

  test.each([3, 7, 200])('pages of %i hold every entity once, in the same order in both directions', async (size) => {
    const order = '{ field: KIND, direction: DESC }';
    const read = async (args: string): Promise<{ cursor: string; node: Named }[]> =>
      (
        await api.ask<{ entities: { edges: { cursor: string; node: Named }[] } }>(
          `{ entities(orderBy: ${order}, ${args}) { edges { cursor node { id name } } } }`,
        )
      ).entities.edges;
    const forward: string[] = [];
    for (let after = ''; ;) {
      const edges = await read(`first: ${size}${after}`);
      forward.push(...edges.map(({ node }) => node.id));
      if (edges.length < size) break;
      after = `, after: "${edges.at(-1)?.cursor}"`;
    }
    const backward: string[] = [];
    for (let before = ''; ;) {
      const edges = await read(`last: ${size}${before}`);
      backward.unshift(...edges.map(({ node }) => node.id));
      if (edges.length < size) break;
      before = `, before: "${edges[0]?.cursor}"`;
    }
    expect(forward).toEqual(backward);
    expect([...forward].sort()).toEqual(seed.data.entities.map(({ id }) => id));
  });

  test.each(['ASC', 'DESC'])(
    'sorted by date %s, undated entities come last, and pages from both ends agree',
    async (direction) => {
      interface Page {
        entities: { edges: { cursor: string; node: Named & { when?: { earliest: string } | null } }[] };
      }
      const read = async (args: string): Promise<Page['entities']['edges']> =>
        (
          await api.ask<Page>(
            `{ entities(orderBy: { field: DATE, direction: ${direction} }, ${args}) { edges { cursor node { id name
             ... on Event { when { earliest } } ... on Statement { when { earliest } } ... on Agreement { when { earliest } } } } } }`,
          )
        ).entities.edges;
      const forward: Page['entities']['edges'] = [];
      for (let after = ''; ;) {
        const edges = await read(`first: 4${after}`);
        forward.push(...edges);
        if (edges.length < 4) break;
        after = `, after: "${edges.at(-1)?.cursor}"`;
      }
      const days = forward.map(({ node }) => node.when?.earliest);
      const dated = days.filter((day) => day !== undefined);
      expect(dated.length).toBeGreaterThan(3);
      expect(days.slice(0, dated.length)).toEqual(
        direction === 'ASC' ? [...dated].sort() : [...dated].sort().reverse(),
      );
      expect(new Set(days.slice(dated.length))).toEqual(new Set([undefined]));
      expect(forward.map(({ node }) => node.id).sort()).toEqual(seed.data.entities.map(({ id }) => id));
      const backward: string[] = [];
      for (let before = ''; ;) {
        const edges = await read(`last: 7${before}`);
        backward.unshift(...edges.map(({ node }) => node.id));
        if (edges.length < 7) break;
        before = `, before: "${edges[0]?.cursor}"`;
      }
      expect(backward).toEqual(forward.map(({ node }) => node.id));
    },
  );

  test('search finds prefixes, acronyms, Japanese names and misspellings, best match first', async () => {
    const search = async (text: string, rest = ''): Promise<{ score: number; matched: string; entity: Named }[]> =>
      (
        await api.ask<{ search: { score: number; matched: string; entity: Named }[] }>(
          `query ($text: String!) { search(text: $text ${rest}) { score matched entity { id name } } }`,
          { text },
        )
      ).search;
    expect((await search('FOIP'))[0]).toMatchObject({ score: 1, matched: 'FOIP', entity: { id: 'framework:foip' } });
    expect((await search('vient')).map(({ entity }) => entity.id)).toContain('framework:vientiane-vision');
    expect((await search('rugbi'))[0]?.entity.id).toContain('rugby-world-cup');
    expect((await search('インド太平洋')).map(({ entity }) => entity.id)).toContain('framework:foip');
    expect((await search('japan', ', kinds: [COUNTRY]')).map(({ entity }) => entity.id)).toEqual(['country:japan']);
    expect(await search('qqqqqqqq')).toEqual([]);
    expect(await search('.*(')).toEqual([]);
    const scores = (await search('ASEAN Japan', ', first: 20')).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });
});

describe('two entities with the same name', () => {
  test('are both candidates', async () => {
    const [first, second] = seed.data.entities;
    if (first === undefined || second === undefined) throw new Error('the seed has no two entities');
    const twin = (entity: typeof first) => ({ ...entity, props: { ...entity.props, aliases: ['Twin'] } });
    const graph = await openWith('embedded', {
      ...seed.data,
      entities: [twin(first), twin(second), ...seed.data.entities.slice(2)],
    });
    const api = await Api.start(graph);
    const { entity } = await api.ask<{ entity: { message: string; candidates: Named[] } }>(
      '{ entity(name: "twin") { ... on Ambiguous { message candidates { id name } } } }',
    );
    expect(entity.candidates.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect(entity.message).toContain("'twin'");
    const fault = await api.fault('{ neighbourhood(id: "twin") { truncated } }');
    expect(fault.code).toBe('ENTITY_AMBIGUOUS');
    await api.stop();
    await graph.close();
  });
});
