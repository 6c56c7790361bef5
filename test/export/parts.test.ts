import { describe, expect, test } from '@jest/globals';
import { mayHold } from '../../src/model/days.js';
import { PARAMETERS, PARTS, parametersOf } from '../../src/export/parameters.js';
import { seed } from '../support/checked-records.js';
import { useSeedServer } from '../support/seed-server.js';

const server = useSeedServer();

interface Elements {
  readonly data: { readonly title: string };
  readonly elements: {
    readonly nodes: readonly { readonly data: { readonly id: string; readonly kind: string } }[];
    readonly edges: readonly { readonly data: Edge }[];
  };
}
interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly modality: string;
  readonly attributedTo: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

async function part(query: Readonly<Record<string, string>> | [string, string][]) {
  const answer = await server.get(`cytoscape?${new URLSearchParams(query).toString()}`);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  const { data, elements } = JSON.parse(text) as Elements;
  const nodes = elements.nodes.map((each) => each.data);
  const edges = elements.edges.map((each) => each.data);
  return { title: data.title, nodes, ids: nodes.map(({ id }) => id), edges, claims: edges.map(({ id }) => id).sort() };
}
const claims = (ids: readonly { readonly id: string }[]): string[] => [...new Set(ids.map(({ id }) => id))].sort();

describe("a part of the graph matches the API's answer to the same question", () => {
  interface SubgraphAnswer {
    readonly nodes: { id: string }[];
    readonly relationships: { id: string }[];
  }
  const FIELDS = '{ nodes { id } relationships { id } }';

  test.each([
    ['types', { types: 'advocates,SUPPORTS' }, 'types: [ADVOCATES, SUPPORTS]'],
    ['kinds', { kinds: 'country', depth: '2' }, 'kinds: [COUNTRY], depth: 2'],
    ['asOf', { asOf: '2019-11-04' }, 'asOf: "2019-11-04"'],
    ['during', { during: '2018' }, 'during: { from: "2018-01-01", to: "2018-12-31" }'],
    ['during, open', { during: '2019-11/..' }, 'during: { from: "2019-11-01" }'],
  ])('around, %s', async (_, query, asked) => {
    const { neighbourhood } = await server.api.ask<{ neighbourhood: SubgraphAnswer }>(
      `{ neighbourhood(id: "ASEAN", ${asked}, limit: 2000) ${FIELDS} }`,
    );
    const whole = await part({ around: 'ASEAN', depth: String('depth' in query ? query.depth : 1) });
    const found = await part({ around: 'ASEAN', ...query });
    expect([...found.ids].sort()).toEqual(claims(neighbourhood.nodes));
    expect(found.claims).toEqual(claims(neighbourhood.relationships));
    expect(found.claims.length).toBeGreaterThan(0);
    expect(found.claims.length).toBeLessThan(whole.claims.length);
  });

  test.each([
    ['types', { types: 'ATTENDED' }, 'types: [ATTENDED]', ['Abe Shinzo', 'ASEAN']],
    ['avoid', { avoid: 'Japan' }, 'avoid: ["Japan"]', ['Abe Shinzo', 'ASEAN']],
    ['modality', { modality: 'fact' }, 'modality: [FACT]', ['Kim Jong-un', 'Rugby World Cup 2019']],
    ['during', { during: '2019' }, 'during: { from: "2019-01-01", to: "2019-12-31" }', ['Abe Shinzo', 'ASEAN']],
  ])('paths, %s', async (_, query, asked, [from = '', to = '']) => {
    const { paths } = await server.api.ask<{
      paths: { paths?: { hops: { relationships: { id: string }[] }[] }[]; message?: string };
    }>(
      `{ paths(from: "${from}", to: "${to}", maxLength: 6, ${asked}) { ... on Paths { paths { hops { relationships(first: 200) { id } } } } ... on NoPath { message } } }`,
    );
    if (paths.paths === undefined) {
      await expect(part({ from, to, maxLength: '6', ...query })).rejects.toThrow(/NO_PATH/);
      return;
    }
    const found = await part({ from, to, maxLength: '6', ...query });
    expect(found.claims).toEqual(
      claims(paths.paths.flatMap(({ hops }) => hops.flatMap(({ relationships }) => relationships))),
    );
  });

  test('connect, with a filter by type and an entity to avoid', async () => {
    const ends: [string, string][] = ['WA Project', 'FOIP', 'AOIP'].map((name) => ['connect', name]);
    const open = await part(ends);
    const between = open.ids.find((id) => !['framework:aoip', 'framework:foip', 'initiative:wa-project'].includes(id));
    const { connect } = await server.api.ask<{ connect: SubgraphAnswer }>(
      `{ connect(ids: ["WA Project", "FOIP", "AOIP"], avoid: ["${between ?? ''}"]) ${FIELDS} }`,
    );
    const found = await part([...ends, ['avoid', between ?? '']]);
    expect(found.claims).toEqual(claims(connect.relationships));
    expect(found.ids).not.toContain(between);
    expect(open.ids).toContain(between);
  });

  test.each([
    ['', {}],
    ['during: { to: "2019-12-31" }', { during: '../2019' }],
    ['first: 2', { first: '2' }],
  ])('shared, %s', async (asked, query) => {
    const { shared } = await server.api.ask<{ shared: { entity: { id: string }; relationships: { id: string }[] }[] }>(
      `{ shared(ids: ["Japan", "ASEAN"]${asked === '' ? '' : `, ${asked}`}) { entity { id } relationships(first: 200) { id } } }`,
    );
    const found = await part([['shared', 'Japan'], ['shared', 'ASEAN'], ...Object.entries(query)]);
    const ids = [...shared.map(({ entity }) => entity.id), 'country:japan', 'organisation:asean'];
    expect([...found.ids].sort()).toEqual(ids.sort());
    expect(found.claims).toEqual(claims(shared.flatMap(({ relationships }) => relationships)));
    expect(found.title).toMatch(/^What Japan and .* have in common/);
  });

  test.each([
    ['', {}],
    [', asOf: "2019-11-04"', { asOf: '2019-11-04' }],
    [', first: 1', { first: '1' }],
  ])('compare%s', async (asked, query) => {
    type Sides = Readonly<Record<'a' | 'b', { id: string }[]>>;
    interface Compared {
      readonly both: Sides[];
      readonly onlyA: { id: string }[];
      readonly onlyB: { id: string }[];
      readonly truncated: boolean;
    }
    const { compareIssuers } = await server.api.ask<{ compareIssuers: Compared }>(
      `{ compareIssuers(entity: "AOIP", a: "Japan", b: "ASEAN"${asked}) {
           both { a { id } b { id } } onlyA { id } onlyB { id } truncated } }`,
    );
    const { both, onlyA, onlyB, truncated } = compareIssuers;
    const found = await part({ compare: 'AOIP', a: 'Japan', b: 'ASEAN', ...query });
    expect(found.claims).toEqual(claims([...both.flatMap(({ a, b }) => [...a, ...b]), ...onlyA, ...onlyB]));
    expect(found.claims.length).toBeGreaterThan(0);
    expect(found.ids).toEqual(expect.arrayContaining(['framework:aoip', 'country:japan', 'organisation:asean']));
    expect(found.title).toMatch(/^What Japan and .* say about .*Outlook on the Indo-Pacific/);
    expect(found.title.includes('(at most 1 claim of each)')).toBe(truncated);
  });

  test.each([
    ['first: 200', { plans: 'all' }, /^The plans and what became of them$/],
    ['madeBy: ["Japan"], first: 200', { plans: 'all', madeBy: 'Japan' }, /^The plans of Japan and what/],
    [
      'madeAt: ["mofa-2019-11-04"], status: [FULFILLED], first: 200',
      { plans: 'fulfilled', madeAt: 'mofa-2019-11-04' },
      /^The plans at mofa-2019-11-04 \(fulfilled\) and what/,
    ],
    [
      'asOf: "2020-02-01", first: 200',
      { plans: 'all', asOf: '2020-02-01' },
      /^The plans and what became of them on 1 February 2020$/,
    ],
  ])('plans, %s', async (asked, query, title) => {
    interface Planned {
      readonly claim: { id: string };
      readonly followUps: { claim: { id: string } }[];
    }
    const { plans } = await server.api.ask<{ plans: { nodes: Planned[] } }>(
      `{ plans(${asked}) { nodes { claim { id } followUps { claim { id } } } } }`,
    );
    const found = await part(query);
    expect(found.claims).toEqual(
      claims(plans.nodes.flatMap(({ claim, followUps }) => [claim, ...followUps.map((each) => each.claim)])),
    );
    expect(found.claims.length).toBeGreaterThan(0);
    expect(found.title).toMatch(title);
  });

  test.each([
    ['types', { types: 'ATTENDED' }, 'types: [ATTENDED]'],
    ['kinds', { kinds: 'PERSON' }, 'kinds: [PERSON]'],
    ['modality', { modality: 'PLAN,POSITION' }, 'modality: [PLAN, POSITION]'],
    ['attributedTo: a side and those who speak for it', { attributedTo: 'Japan' }, 'attributedTo: ["Japan"]'],
  ])('the claims of the whole graph, %s', async (_, query, asked) => {
    const found = await part(query);
    const all: { id: string }[] = [];
    for (let after = ''; ;) {
      const { relationships } = await server.api.ask<{
        relationships: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(
        `{ relationships(where: { ${asked} }, first: 200${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      );
      all.push(...relationships.nodes);
      if (!relationships.pageInfo.hasNextPage) break;
      after = `, after: "${relationships.pageInfo.endCursor}"`;
    }
    expect(found.claims).toEqual(claims(all));
    // The file holds all ends of the claims and nothing else.
    expect([...found.ids].sort()).toEqual(
      [...new Set(found.edges.flatMap(({ source, target }) => [source, target]))].sort(),
    );
    expect(found.title).toMatch(/^Japan–ASEAN relations \(/);
  });

  test('the claims of the whole graph that may hold on a day, undated ones included', async () => {
    const days = { from: '2018-06-12', to: '2018-06-12' };
    const expected = seed.data.relationships.filter(({ props }) => {
      const { earliest = null, latest = null } = props as { earliest?: string; latest?: string };
      return mayHold({ earliest, latest }, days);
    });
    const found = await part({ asOf: '2018-06-12' });
    expect(found.claims).toEqual(claims(expected));
    expect(expected.length).toBeLessThan(seed.data.relationships.length);
    expect(found.edges.some(({ earliest }) => earliest === null)).toBe(true);
  });
});

test('a title describes the filters', async () => {
  const { title } = await part({ around: 'FOIP', types: 'advocates', asOf: '2019-11-04' });
  expect(title).toBe(
    'Free and Open Indo-Pacific and its neighbours (only advocates; what may hold on 4 November 2019)',
  );
});

describe('a wrong parameter is named, with what to do', () => {
  test.each([
    ['types=ADVOCATE', 400, /^types: No claim is of the type 'ADVOCATE'\. Did you mean ADVOCATES\?$/],
    ['types=zzzzzz', 400, /^types: No claim is of the type 'zzzzzz'\. There are .*ADVOCATES, .*SUPPORTS/],
    ['kinds=Persn', 400, /^kinds: No entity is of the kind 'Persn'\. Did you mean Person\?$/],
    ['modality=HOPE', 400, /modality: there is no 'HOPE'; use FACT, PLAN, POSITION/],
    ['types=', 400, /types: is empty, so nothing can match; leave it out/],
    ['asOf=2019', 400, /asOf: expected a day such as '2019-11-04', found '2019'; for a period, use during: 2019/],
    ['asOf=2019-02-30', 400, /asOf: expected a day such as '2019-11-04', found '2019-02-30'\./],
    ['during=soon', 400, /during: expected '2019', .*found 'soon'/],
    ['during=2019-12/2019-01', 400, /during: expected/],
    ['asOf=2019-11-04&during=2019', 400, /asOf and during cannot be used together/],
    [
      'around=FOIP&avoid=Japan',
      400,
      /avoid goes with from or connect\. The parameters are around, depth, limit, types/,
    ],
    ['from=FOIP&to=AOIP&attributedTo=Japan', 400, /attributedTo goes with the whole graph/],
    ['around=FOIP&connect=A&connect=B', 400, /around cannot be used with connect/],
    ['typs=ADVOCATES', 400, /typs is not known here; did you mean types\?/],
    ['toString=1', 400, /toString is not known here/],
    ['from=FOIP&to=AOIP&avoid=FOIP', 400, /avoid names 'framework:foip'/],
    ['from=FOIP&to=AOIP&avoid=Atlantis', 404, /^avoid: No entity has the id, name or alias 'Atlantis'/],
    ['attributedTo=Atlantis', 404, /^attributedTo: No entity/],
    ['shared=FOIP&shared=foip', 400, /shared names only one entity\. Name at least two/],
    ['shared=FOIP&shared=AOIP&types=ABDUCTED_CITIZENS_OF', 404, /^No entity has a relationship with each of/],
    [
      'types=ADVOCATES&attributedTo=Kim Jong-un',
      404,
      /^No claim matches: only advocates; said by Kim Jong-un\. Remove/,
    ],
    ['limit=1', 400, /limit goes with around/],
    ['compare=AOIP&a=Japan', 400, /b: expected one id, name or alias of an entity/],
    ['compare=AOIP&a=Japan&b=Abe Shinzo', 400, /a: 'country:japan' and b: 'person:abe-shinzo' overlap/],
    ['compare=Kim Jong-un&a=Thailand&b=ASEAN', 404, /^Neither Thailand nor ASEAN makes a claim about Kim Jong-un\.$/],
    ['a=Japan', 400, /a goes with compare/],
    ['plans=HOPED', 400, /plans: there is no 'HOPED'; use ALL, FULFILLED/],
    ['plans=all&during=2019', 400, /during goes with around or from/],
    ['plans=abandoned&madeBy=Thailand', 404, /^No plan matches/],
    ['around=FOIP&limit=', 400, /limit: expected a whole number, 1 to 2000, found ""/],
    ['inline=perhaps', 400, /inline: expected 1 .* found "perhaps"/],
    ['raw=yes', 400, /raw: expected 1 \(every value as it is\) .* found "yes"/],
    ['raw=1', 400, /raw goes with csv alone/],
    ['bom=1', 400, /bom goes with csv alone/],
  ])('%s: %i', async (query, status, message) => {
    const answer = await server.get(`dot?${query}`);
    const body = (await answer.json()) as { error: string };
    expect(body.error).toMatch(message);
    expect(answer.status).toBe(status);
  });

  test('and similar words are suggested', async () => {
    const body = (await (await server.get('dot?types=WELCOME')).json()) as { code: string; suggestions: string[] };
    expect(body.code).toBe('NO_SUCH_WORD');
    expect(body.suggestions).toContain('WELCOMES');
  });
});

test('every parameter belongs to a part', () => {
  const taken = (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap(parametersOf);
  expect([...new Set(taken)].sort()).toEqual(Object.keys(PARAMETERS).sort());
});

describe('a file name describes the content', () => {
  const { version } = seed.data;
  test.each([
    ['', ''],
    ['from=Kim Jong-un&to=Rugby World Cup 2019', 'path-kim-jong-un-rugby-world-cup-2019-'],
    ['around=FOIP&depth=2&kinds=country', 'around-foip-depth-2-country-'],
    ['shared=Japan&shared=ASEAN&during=2019', 'shared-japan-asean-2019-01-01-to-2019-12-31-'],
    ['types=ADVOCATES&asOf=2019-11-04', 'advocates-2019-11-04-'],
    ['compare=AOIP&a=Japan&b=ASEAN', 'compare-aoip-japan-asean-'],
    ['plans=open&madeBy=Japan&asOf=2020-02-01', 'plans-japan-open-2020-02-01-'],
    ['attributedTo=Japan', 'said-by-japan-'],
  ])('?%s', async (query, slug) => {
    const answer = await server.get(`graphml?${query}`);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="japan-asean-graph-${slug}${version}.graphml"`,
    );
  });

  test('a long name is cut, and different names remain different', async () => {
    const ids = seed.data.entities.map(({ id }) => `connect=${id}`).slice(0, 12);
    const names = await Promise.all(
      [ids, ids.slice(0, 11)].map(async (list) => {
        const answer = await server.get(`dot?maxLength=8&${list.join('&')}`);
        return /filename="([a-z0-9.-]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
      }),
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^japan-asean-graph-connect-.{1,80}-[0-9a-f]{6}-[0-9a-f]{16}\.dot$/);
  });
});

test('?inline=1 shows a file in the browser without giving it extra rights', async () => {
  for (const format of ['svg', 'png', 'html', 'cytoscape']) {
    const [shown, saved] = await Promise.all(
      ['&inline=1', '&inline=0'].map((inline) => server.get(`${format}?around=FOIP${inline}`)),
    );
    expect(shown?.headers.get('content-disposition')).toMatch(/^inline; filename="japan-asean-graph-around-foip-/);
    expect(shown?.headers.get('content-security-policy')).toMatch(/^sandbox /);
    expect(saved?.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(await bytesOf(shown)).toEqual(await bytesOf(saved));
  }
});

describe('GraphQL gives the same files', () => {
  test('of paths, described one by one', async () => {
    const { paths } = await server.api.ask<{ paths: { export: string } }>(
      '{ paths(from: "Kim Jong-un", to: "Rugby World Cup 2019", first: 3) { ... on Paths { export(format: HTML) } } }',
    );
    const file = await (await server.get('html?from=Kim Jong-un&to=Rugby World Cup 2019&first=3')).text();
    expect(paths.export).toBe(file);
    expect(file).toContain('<h3>Path 1, ');
  });

  test('of what connects several entities, titled by the question', async () => {
    const { connect } = await server.api.ask<{ connect: { export: string } }>(
      '{ connect(ids: ["WA Project", "FOIP", "AOIP"], asOf: "2019-11-04") { export(format: TURTLE) } }',
    );
    const query = 'connect=WA Project&connect=FOIP&connect=AOIP&asOf=2019-11-04';
    expect(connect.export).toBe(await (await server.get(`turtle?${query}`)).text());
    expect(connect.export).toContain('What connects WA Project, ');
  });
});

async function bytesOf(answer: Response | undefined): Promise<Buffer> {
  return Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer());
}
