import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import type { Graph } from '../../src/graph/port.js';
import { Api } from '../support/api.js';
import { earlier } from '../support/checked-records.js';
import { Asker } from '../support/ask.js';
import { describeEachEngine, openWith } from '../support/engines.js';
import { call, clientOf } from '../support/mcp.js';
import { randomGraph } from '../support/random-graph.js';
import { preferring, renamed, renamedClaim } from '../support/renamed.js';

interface Node {
  readonly id: string;
}

const ADVOCATES = 'claim:country:japan/ADVOCATES/framework:foip';
const PM = 'claim:person:prayut-chan-o-cha/PRIME_MINISTER_OF/country:thailand';
const CHAIR = 'claim:country:thailand/CHAIRED/organisation:asean';
const WHY = 'the later source saw both';

/** Japan has had three ids and FOIP two, one claim also another type; and of two claims about Thailand one is preferred. */
function changed(): GraphData {
  const once = renamed(earlier.data, new Map([['country:japan', 'country:nippon']]));
  const twice = renamed(
    once,
    new Map([
      ['country:nippon', 'country:nihon'],
      ['framework:foip', 'framework:free-and-open'],
    ]),
  );
  const present = 'claim:country:nihon/ADVOCATES/framework:free-and-open';
  const relationships = twice.relationships.map((claim) =>
    claim.id === present
      ? { ...claim, props: { ...claim.props, formerIds: ['claim:country:nippon/PROMOTES/framework:foip'] } }
      : claim,
  );
  return preferring({ ...twice, relationships }, { claim: CHAIR, over: PM, why: WHY });
}

describeEachEngine('ids that were published once, and claims that give way', (engine) => {
  const api = new Api();
  let graph: Graph;
  beforeAll(async () => {
    graph = await openWith(engine, changed());
    await api.serve(graph);
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  const NIHON = 'country:nihon';
  const FORMER_IDS = ['country:japan', 'country:nippon', NIHON];
  const FORMER_CLAIMS = [
    ADVOCATES,
    'claim:country:nippon/ADVOCATES/framework:foip',
    'claim:country:japan/ADVOCATES/framework:free-and-open',
    // Listed by the claim itself, in each form that its ends had.
    'claim:country:nippon/PROMOTES/framework:foip',
    'claim:country:japan/PROMOTES/framework:free-and-open',
  ];
  const CLAIM = 'claim:country:nihon/ADVOCATES/framework:free-and-open';

  test.each(FORMER_IDS)('node, nodes and entity answer to %s with the present id', async (id) => {
    const answer = await api.ask(
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } entity(id: $id) { ... on Country { id formerIds } } }',
      { id },
    );
    const node = { id: NIHON };
    expect(answer).toEqual({
      node,
      nodes: [node],
      entity: { ...node, formerIds: ['country:japan', 'country:nippon'] },
    });
  });

  test.each(FORMER_CLAIMS)('node, nodes and cite answer to %s with the present id', async (id) => {
    const answer = await api.ask(
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } cite(ids: [$id], style: FOOTNOTE) { entries { asked of } missing } }',
      { id },
    );
    const node = { id: CLAIM };
    expect(answer).toEqual({
      node,
      nodes: [node],
      cite: { entries: [{ asked: id, of: CLAIM }], missing: [] },
    });
  });

  test('an id that never was one answers nothing', async () => {
    const ids = [
      'country:nipon',
      'claim:country:japan/PROMOTES/framework:aoip',
      'claim:country:japan/OPPOSES/framework:foip',
    ];
    expect(await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      nodes: [null, null, null],
    });
  });

  test('every argument that takes an entity accepts a former id', async () => {
    const query = `query ($japan: ID!, $foip: ID!) {
      paths(from: $japan, to: $foip) { ... on Paths { paths { nodes { id } } } }
      neighbourhood(id: $foip, depth: 1) { nodes { id } }
      connect(ids: [$japan, $foip]) { nodes { id } }
      shared(ids: [$japan, "organisation:asean"]) { entity { id } }
      relationships(where: { about: [$foip], attributedTo: [$japan] }) { totalCount }
      entities(where: { connectedTo: $foip }) { totalCount }
      timeline(about: [$japan]) { totalCount }
      compareIssuers(entity: $foip, a: $japan, b: "organisation:asean") { onlyA { id } onlyB { id } }
    }`;
    const present = await api.ask(query, { japan: NIHON, foip: 'framework:free-and-open' });
    expect(JSON.stringify(present)).toContain(NIHON);
    expect(await api.ask(query, { japan: 'country:japan', foip: 'framework:foip' })).toEqual(present);
  });

  test('exports, permalinks and questions accept a former id', async () => {
    const file = async (japan: string): Promise<string> => {
      const response = await fetch(`${api.url}/export/cytoscape?from=${japan}&to=framework:foip`);
      expect(response.status).toBe(200);
      return response.text();
    };
    expect(await file('country:japan')).toBe(await file(NIHON));

    const { permalink } = await api.ask<{ permalink: { path: string } }>(
      '{ entity(id: "country:japan") { ... on Country { id } } permalink { path } }',
    );
    const linked = (await (await fetch(`${api.url}${permalink.path}`)).json()) as { data: unknown };
    expect(linked.data).toMatchObject({ entity: { id: NIHON } });

    const { answer } = await Asker.of(graph).answered('Does country:japan advocate framework:foip?');
    expect(answer).toMatchObject({ holds: true, relationships: [{ id: CLAIM }] });
  });

  test('agents may use a former id', async () => {
    const client = await clientOf(graph);
    expect((await call(client, 'entity', { entity: 'country:japan' })).text).toContain(NIHON);
    expect((await call(client, 'cite', { ids: [ADVOCATES], style: 'FOOTNOTE' })).text).toContain(
      'Japan, which advocates',
    );
    const { text } = await call(client, 'relationships', { about: ['person:prayut-chan-o-cha'] });
    expect(text).toContain(`superseded by “Thailand chaired ASEAN” (4 November 2019), because ${WHY}`);
    await client.close();
  });

  test('both claims say which one is preferred and why, and a filter tells them apart', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Relationship { supersededText
      supersededBy { why relationship { id } } prefers { why relationship { id } } } } }`;
    expect(await api.ask(query, { id: PM })).toEqual({
      node: {
        supersededText: `superseded by “Thailand chaired ASEAN” (4 November 2019), because ${WHY}`,
        supersededBy: [{ why: WHY, relationship: { id: CHAIR } }],
        prefers: [],
      },
    });
    expect(await api.ask(query, { id: CHAIR })).toEqual({
      node: { supersededText: null, supersededBy: [], prefers: [{ why: WHY, relationship: { id: PM } }] },
    });
    const kept = async (superseded: boolean | null): Promise<readonly Node[]> => {
      const { relationships } = await api.ask<{ relationships: { nodes: readonly Node[] } }>(
        'query ($superseded: Boolean) { relationships(where: { superseded: $superseded }, first: 200) { nodes { id } } }',
        { superseded },
      );
      return relationships.nodes;
    };
    expect(await kept(true)).toEqual([{ id: PM }]);
    expect((await kept(false)).map(({ id }) => id)).not.toContain(PM);
  });

  test('no list of entities rests on a superseded claim, and a path over one says so', async () => {
    const { entity, paths } = await api.ask<{
      entity: { countries: readonly Node[] };
      paths: { paths: readonly { explanation: string }[] };
    }>(`{ entity(id: "person:prayut-chan-o-cha") { ... on Person { countries { id } } }
      paths(from: "person:prayut-chan-o-cha", to: "country:thailand", maxLength: 1) { ... on Paths { paths { explanation } } } }`);
    expect(entity.countries).toEqual([]);
    expect(paths.paths[0]?.explanation).toContain('superseded by “Thailand chaired ASEAN”');
  });

  test('a question is not answered by a superseded claim alone', async () => {
    const asker = Asker.of(graph);
    const whether = await asker.answered('Is Prayut Chan-o-cha Prime Minister of Thailand?');
    expect(whether.answer).toMatchObject({ holds: false, relationships: [{ id: PM }] });
    expect(whether.sentences[0]).toBe('A source says so, but another claim is preferred to it.');
    expect(whether.sentences[1]).toContain('superseded by “Thailand chaired ASEAN”');
    const who = await asker.answered('Who is Prime Minister of Thailand?');
    expect(who.answer).toMatchObject({ entities: [], relationships: [{ id: PM }] });
    expect(who.sentences[0]).toBe('A source says so, but another claim is preferred to it.');
  });

  test.each(['cytoscape', 'graphml', 'gexf', 'turtle', 'jsonld', 'cypher', 'dot'])(
    'an export as %s names the preferred claim and the reason',
    async (format) => {
      const response = await fetch(`${api.url}/export/${format}?around=person:prayut-chan-o-cha&depth=1`);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).toContain('supersededBy');
      expect(text).toContain(WHY);
    },
  );
});

describeEachEngine('renaming entities of a random graph', (engine) => {
  test('keeps every id that ever was', async () => {
    const graph = await openWith(engine, earlier.data);
    const api = await Api.start(graph);
    try {
      await fc.assert(
        fc.asyncProperty(
          randomGraph().chain((data) =>
            fc.tuple(
              fc.constant(data),
              fc.array(
                fc.subarray(
                  data.entities.map(({ id }) => id),
                  { minLength: 1 },
                ),
                { minLength: 1, maxLength: 3 },
              ),
            ),
          ),
          async ([first, rounds]) => {
            // What each id that was ever published leads to now.
            let leads = new Map([...first.entities, ...first.relationships].map(({ id }) => [id, id]));
            let data = first;
            rounds.forEach((chosen, round) => {
              const present = new Map(
                chosen.map((id) => [
                  leads.get(id) ?? id,
                  `${id.split(':')[0] ?? ''}:r${round}-${id.split(':')[1] ?? ''}`,
                ]),
              );
              data = renamed(data, present);
              const now = (id: string): string =>
                id.startsWith('claim:') ? renamedClaim(id, present) : (present.get(id) ?? id);
              leads = new Map([...leads].map(([id, to]) => [id, now(to)]));
              for (const { id } of [...data.entities, ...data.relationships]) leads.set(id, id);
            });
            await load(graph, data, { prune: true });
            const { nodes } = await api.ask<{ nodes: readonly (Node | null)[] }>(
              'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
              { ids: [...leads.keys()] },
            );
            expect(nodes.map((node) => node?.id)).toEqual([...leads.values()]);
          },
        ),
        { numRuns: engine === 'embedded' ? 25 : 5 },
      );
    } finally {
      await api.stop();
      await graph.close();
    }
  }, 180_000);
});
