import { expect, test } from '@jest/globals';
import { earlier as seed } from '../support/checked-records.js';
import { apiSuite } from '../support/seeded.js';

const claims = seed.data.relationships;
type Stored = (typeof claims)[number];
interface Listed {
  readonly relationships: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

export const relationship = apiSuite('relationships over the API', (api) => {
  const list = async (where: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { relationships }: Listed = await api.ask<Listed>(
        `query ($after: String) { relationships(where: ${where}, first: 200, after: $after) {
           totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      ids.push(...relationships.nodes.map(({ id }) => id));
      if (relationships.pageInfo.hasNextPage) after = relationships.pageInfo.endCursor;
      else {
        expect(relationships.totalCount).toBe(ids.length);
        return ids;
      }
    }
  };
  const expected = (keep: (claim: Stored) => boolean): string[] => claims.filter(keep).map(({ id }) => id);
  const props = (claim: Stored) => claim.props as Readonly<Record<string, string | undefined>>;
  const speakerOf = (claim: Stored) => props(claim)['attributedTo'] ?? props(claim)['attributedToMany'];

  test.each<[string, (claim: Stored) => boolean]>([
    ['{ types: [SUPPORTS, ADVOCATES] }', ({ type }) => ['SUPPORTS', 'ADVOCATES'].includes(type)],
    ['{ modality: [PLAN] }', (claim) => props(claim)['modality'] === 'PLAN'],
    ['{ certainty: [IMPLIED] }', (claim) => props(claim)['certainty'] === 'IMPLIED'],
    ['{ attributedTo: ["ASEAN"] }', (claim) => props(claim)['attributedTo'] === 'organisation:asean'],
    [
      '{ attributedTo: ["ASEAN"], modality: [POSITION] }',
      (claim) => props(claim)['attributedTo'] === 'organisation:asean' && props(claim)['modality'] === 'POSITION',
    ],
    [
      '{ attributedTo: ["Japan"] }',
      (claim) =>
        ['country:japan', 'person:abe-shinzo', 'person:kishida-fumio'].includes(props(claim)['attributedTo'] ?? ''),
    ],
    ['{ attributedTo: ["ASEAN"], ofManyMembers: true }', (claim) => speakerOf(claim) === 'organisation:asean'],
    ['{ attributedTo: ["Abe Shinzo"] }', (claim) => props(claim)['attributedTo'] === 'person:abe-shinzo'],
    ['{ speakers: ["Abe Shinzo"] }', (claim) => props(claim)['attributedTo'] === 'person:abe-shinzo'],
    [
      '{ speakers: ["ASEAN", "Abe Shinzo"], modality: [PLAN] }',
      (claim) =>
        ['organisation:asean', 'person:abe-shinzo'].includes(props(claim)['attributedTo'] ?? '') &&
        props(claim)['modality'] === 'PLAN',
    ],
    ['{ narrated: true }', (claim) => speakerOf(claim) === undefined],
    ['{ narrated: false }', (claim) => speakerOf(claim) !== undefined],
    ['{ narrated: true, types: [MEMBER_OF] }', (claim) => speakerOf(claim) === undefined && claim.type === 'MEMBER_OF'],
    [
      '{ passage: "mofa-2019-11-04#response.1" }',
      (claim) => (claim.props['passages'] as string[]).includes('mofa-2019-11-04#response.1'),
    ],
    [
      '{ source: "asean-japan-centre-outline" }',
      (claim) => (claim.props['sources'] as string[]).includes('asean-japan-centre-outline'),
    ],
    [
      '{ about: ["AOIP"] }',
      ({ source, target, props: { regarding } }) => [source, target, regarding].includes('framework:aoip'),
    ],
    [
      '{ about: ["South China Sea"] }',
      ({ source, target, props: { regarding } }) => [source, target, regarding].includes('place:south-china-sea'),
    ],
    ['{ kinds: [PLACE] }', ({ source, target }) => [source, target].some((id) => id.startsWith('place:'))],
    [
      '{ from: "2019-11-01", to: "2019-11-30" }',
      (claim) => (props(claim)['latest'] ?? '') >= '2019-11-01' && (props(claim)['earliest'] ?? '9') <= '2019-11-30',
    ],
  ])('where %s keeps what it says', async (where, keep) => {
    const ids = expected(keep);
    expect(ids.length).toBeGreaterThan(0);
    expect(await list(where)).toEqual(ids);
  });

  test('the text filter searches sentences and quotes and ignores case', async () => {
    const ids = await list('{ text: "ABDUCTIONS ISSUE" }');
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const claim = claims.find((each) => each.id === id);
      expect(JSON.stringify(claim?.props).toLowerCase()).toContain('abductions issue');
    }
    expect(await list('{ text: ".*" }')).toEqual([]);
  });

  test('every claim reads both ways and has evidence from a passage', async () => {
    const { relationships } = await api.ask<{
      relationships: {
        nodes: {
          sentence: string;
          inverse: string;
          source: { name: string };
          target: { name: string };
          evidence: {
            quote: string | null;
            text: string;
            url: string;
            selector: { prefix: string | null; suffix: string | null } | null;
          }[];
        }[];
      };
    }>(
      '{ relationships(first: 200) { nodes { sentence inverse source { name } target { name } evidence { quote text url selector { prefix suffix } } } } }',
    );
    for (const { sentence, inverse, source, target, evidence } of relationships.nodes) {
      for (const text of [sentence.toLowerCase(), inverse.toLowerCase()]) {
        expect(text).toContain(source.name.toLowerCase());
        expect(text).toContain(target.name.toLowerCase());
      }
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, text, url, selector } of evidence) {
        expect(text).not.toBe('');
        if (quote === null || selector === null) {
          expect({ quote, selector, url: url.includes(':~:text=') }).toEqual({
            quote: null,
            selector: null,
            url: false,
          });
          continue;
        }
        expect(text).toBe(`“${quote}”`);
        expect(quote.split(/\s+/).length).toBeLessThanOrEqual(15);
        const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
        const before = selector.prefix === null ? '' : `${encoded(selector.prefix)}-,`;
        const after = selector.suffix === null ? '' : `,-${encoded(selector.suffix)}`;
        expect(url.split('#')[1]).toBe(`:~:text=${before}${encoded(quote)}${after}`);
      }
    }
  });

  test("an entity's relationships can be filtered by type, direction, kind and day", async () => {
    const ask = async (args: string): Promise<string[]> =>
      (
        await api.ask<{ entity: { relationships: { nodes: { id: string }[] } } }>(
          `{ entity(name: "ASEAN") { ... on Entity { relationships(first: 200, ${args}) { nodes { id } } } } }`,
        )
      ).entity.relationships.nodes.map(({ id }) => id);
    const at = (keep: (claim: Stored) => boolean): string[] =>
      expected((claim) => [claim.source, claim.target].includes('organisation:asean') && keep(claim));
    expect(await ask('direction: IN')).toEqual(at(({ target }) => target === 'organisation:asean'));
    expect(await ask('direction: OUT, types: [WELCOMES]')).toEqual(
      at(({ source, type }) => source === 'organisation:asean' && type === 'WELCOMES'),
    );
    expect(await ask('kinds: [COUNTRY]')).toEqual(
      at(({ source, target }) => [source, target].some((id) => id.startsWith('country:'))),
    );
    const members = await ask('types: [MEMBER_OF], asOf: "1990-01-01"');
    expect(members).toHaveLength(6);
    expect(members.join()).toContain('country:brunei');
    expect(members.join()).not.toContain('country:viet-nam');
    expect(await ask('types: [MEMBER_OF], asOf: "2019-11-04"')).toHaveLength(10);
  });

  test('filtering by a side leaves out people who speak for it', async () => {
    const exact = await list('{ speakers: ["Japan"] }');
    expect(exact).toEqual(expected((claim) => props(claim)['attributedTo'] === 'country:japan'));
    expect(exact.length).toBeLessThan((await list('{ attributedTo: ["Japan"] }')).length);
  });

  test.each([
    ['relationships(where: { types: [] }) { totalCount }', 'types'],
    ['relationships(where: { kinds: [] }) { totalCount }', 'kinds'],
    ['relationships(where: { modality: [] }) { totalCount }', 'modality'],
    ['relationships(where: { certainty: [] }) { totalCount }', 'certainty'],
    ['relationships(where: { attributedTo: [] }) { totalCount }', 'attributedTo'],
    ['relationships(where: { speakers: [] }) { totalCount }', 'speakers'],
    ['relationships(where: { about: [] }) { totalCount }', 'about'],
    ['entities(kinds: []) { totalCount }', 'kinds'],
    ['search(text: "Japan", kinds: []) { score }', 'kinds'],
    ['ranking(by: DEGREE, kinds: []) { score }', 'kinds'],
    ['entity(id: "Japan") { ... on Entity { relationships(types: []) { totalCount } } }', 'types'],
    ['entity(id: "Japan") { ... on Entity { relationships(kinds: []) { totalCount } } }', 'kinds'],
    ['paths(from: "FOIP", to: "AOIP", types: []) { __typename }', 'types'],
    ['paths(from: "FOIP", to: "AOIP", modality: []) { __typename }', 'modality'],
    ['shared(ids: ["FOIP", "AOIP"], types: []) { entity { id } }', 'types'],
    ['neighbourhood(id: "FOIP", types: []) { truncated }', 'types'],
    ['neighbourhood(id: "FOIP", kinds: []) { truncated }', 'kinds'],
    ['connect(ids: ["FOIP", "AOIP"], types: []) { truncated }', 'types'],
    ['timeline(about: []) { totalCount }', 'about'],
    ['timeline(fit: []) { totalCount }', 'fit'],
    ['timeline(modality: []) { totalCount }', 'modality'],
    ['timelineGroups(by: YEAR, about: []) { count }', 'about'],
  ])('%s has an empty filter, which is refused by name; nothing to avoid is nothing amiss', async (field, name) => {
    expect(await api.fault(`{ ${field} }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: `${name} is an empty list, so nothing can match. Leave it out to keep everything.`,
    });
    expect((await api.send('{ paths(from: "FOIP", to: "AOIP", avoid: []) { __typename } }')).errors).toBeUndefined();
  });

  test("an entity's relationships and a kind's own fields can be filtered by a range of days", async () => {
    const read = async (args: string): Promise<{ all: string[]; total: number; members: string[] }> => {
      const { entity } = await api.ask<{
        entity: {
          relationships: { totalCount: number; nodes: { source: { id: string } }[] };
          members: { id: string }[];
        };
      }>(
        `{ entity(name: "ASEAN") { ... on Organisation { relationships(types: [MEMBER_OF], direction: IN, ${args}) { totalCount nodes { source { id } } } members(${args}) { id } } } }`,
      );
      const { relationships, members } = entity;
      return {
        all: relationships.nodes.map(({ source }) => source.id),
        total: relationships.totalCount,
        members: members.map(({ id }) => id),
      };
    };
    const accessions = claims.filter(({ type, target }) => type === 'MEMBER_OF' && target === 'organisation:asean');
    for (const [args, from, to] of [
      ['asOf: "1990-01-01"', '1990-01-01', '1990-01-01'],
      ['during: { from: "1990-01-01", to: "1996-12-31" }', '1990-01-01', '1996-12-31'],
      ['during: { to: "1966-12-31" }', '0001-01-01', '1966-12-31'],
      ['during: { from: "2019-11-04" }', '2019-11-04', '9999-12-31'],
    ] as const) {
      const wanted = accessions
        .filter((claim) => (props(claim)['latest'] ?? '9') >= from && (props(claim)['earliest'] ?? '0') <= to)
        .map(({ source }) => source);
      expect({ args, ...(await read(args)) }).toEqual({ args, all: wanted, total: wanted.length, members: wanted });
    }
    const near = await api.ask<{ entities: { totalCount: number; nodes: { id: string }[] } }>(
      '{ entities(kinds: [COUNTRY], where: { connectedTo: "ASEAN", connectedDuring: { to: "1966-12-31" } }, first: 200) { totalCount nodes { id } } }',
    );
    const undated = claims.filter(
      (claim) =>
        [claim.source, claim.target].includes('organisation:asean') &&
        (props(claim)['earliest'] ?? '0') <= '1966-12-31',
    );
    expect(near.entities.nodes.map(({ id }) => id).sort()).toEqual(
      [...new Set(undated.flatMap(({ source, target }) => [source, target]))]
        .filter((id) => id.startsWith('country:'))
        .sort(),
    );
    expect(near.entities.totalCount).toBe(near.entities.nodes.length);
    expect(
      await api.fault(
        '{ neighbourhood(id: "FOIP", asOf: "2019-11-04", during: { from: "2019-11-04" }) { truncated } }',
      ),
    ).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/asOf: 2019-11-04 and during cannot be used together/),
    });
    expect(await api.fault('{ neighbourhood(id: "FOIP", during: {}) { truncated } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/during has neither from nor to/),
    });
  });

  test('pages forwards and backwards hold every claim of a filter once', async () => {
    for (const size of [1, 4, 50]) {
      const read = async (args: string) =>
        (
          await api.ask<{
            relationships: {
              edges: { cursor: string; node: { id: string } }[];
              pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
            };
          }>(
            `{ relationships(where: { modality: [PLAN] }, ${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }`,
          )
        ).relationships;
      const forward: string[] = [];
      for (let after = '', more = true; more;) {
        const page = await read(`first: ${size}${after}`);
        forward.push(...page.edges.map(({ node }) => node.id));
        more = page.pageInfo.hasNextPage;
        after = `, after: "${page.edges.at(-1)?.cursor}"`;
      }
      const backward: string[] = [];
      for (let before = '', more = true; more;) {
        const page = await read(`last: ${size}${before}`);
        backward.unshift(...page.edges.map(({ node }) => node.id));
        more = page.pageInfo.hasPreviousPage;
        before = `, before: "${page.edges[0]?.cursor}"`;
      }
      expect(forward).toEqual(expected((claim) => props(claim)['modality'] === 'PLAN'));
      expect(backward).toEqual(forward);
    }
  });
});
