import { beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import { CLAIM_IDS, strengthsData } from '../support/evidence-fixture.js';
import { type ApiSuite, apiSuite } from '../support/seeded.js';

const { all, row, press, treaty } = CLAIM_IDS;
const FINGERPRINT = { length: 20, sha256: 'ab'.repeat(32) };
/** What evidence has that is of another strength. */
const NOTHING = { quote: null, row: null, paraphrase: null, lookedUp: null, lookedUpText: null, fingerprint: null };
const PARTS = `strength quote row { column value } paraphrase lookedUp lookedUpText fingerprint { length sha256 } text note url
  selector { exact prefix suffix } passage { id locator source { id tier language extent copyHeld publishedBy { id } side { id } } }`;

const data = strengthsData();
const of = (...strengths: string[]): string[] =>
  data.relationships
    .filter(({ props }) => strengths.includes(props['strength'] as string))
    .map(({ id }) => id)
    .sort();

/** Evidence of each strength, what stands behind a claim, and the filters, on a graph that has all of it. */
export const evidence: ApiSuite = apiSuite('evidence over the API', (api) => {
  beforeAll(async () => {
    await load(api.graph, data, { prune: true });
  }, 60_000);

  describe('of each strength', () => {
    interface Item {
      readonly strength: string;
      readonly passage: { readonly source: Readonly<Record<string, unknown>> };
    }
    const itemsOf = async (id: string): Promise<Item[]> =>
      (
        await api.ask<{ node: { evidence: Item[] } }>(
          `query ($id: ID!) { node(id: $id) { ... on Relationship { evidence { ${PARTS} } } } }`,
          { id },
        )
      ).node.evidence;

    test('words, a paraphrase and a row each have what is theirs and null for the rest', async () => {
      const source = {
        publishedBy: null,
        side: { id: 'country:japan' },
        language: 'en',
        extent: 'FULL',
        copyHeld: true,
      };
      expect(await itemsOf(all)).toEqual([
        {
          ...NOTHING,
          strength: 'QUOTED',
          quote: 'Japan advocates the Free and Open Indo-Pacific',
          text: '“Japan advocates the Free and Open Indo-Pacific”',
          note: null,
          url: 'https://example.org/readout#:~:text=Japan%20advocates%20the%20Free%20and%20Open%20Indo%2DPacific',
          selector: { exact: 'Japan advocates the Free and Open Indo-Pacific', prefix: null, suffix: null },
          passage: { id: 'readout#1', locator: '1', source: { ...source, id: 'readout', tier: 'OFFICIAL' } },
        },
        {
          ...NOTHING,
          strength: 'CITED',
          paraphrase: 'Japan stands for it.',
          lookedUp: '2026-11-26',
          lookedUpText: '26 November 2026',
          fingerprint: FINGERPRINT,
          text: 'our paraphrase: Japan stands for it',
          note: null,
          url: 'https://example.org/communique',
          selector: null,
          passage: {
            id: 'communique#2',
            locator: '2',
            source: {
              ...source,
              id: 'communique',
              tier: 'OFFICIAL',
              language: 'ja',
              extent: 'PARTIAL',
              copyHeld: false,
            },
          },
        },
        {
          ...NOTHING,
          strength: 'ROW',
          row: [
            { column: 'State', value: 'Indonesia' },
            { column: 'Force', value: '01.08.2010' },
          ],
          text: 'State: Indonesia; Force: 01.08.2010',
          note: null,
          url: 'https://example.org/forces',
          selector: null,
          passage: {
            id: 'forces#Indonesia/AJCEP',
            locator: 'Indonesia/AJCEP',
            source: { ...source, id: 'forces', tier: 'DATASET', side: null },
          },
        },
      ]);
    });

    test('a note reaches the reader', async () => {
      expect(await itemsOf(press)).toMatchObject([{ strength: 'CITED', note: 'The page calls it a fair.' }]);
    });

    test('a publisher that is an entity is also the side', async () => {
      const [item] = await itemsOf(treaty);
      const asean = { id: 'organisation:asean' };
      expect(item?.passage.source).toMatchObject({ tier: 'TREATY', publishedBy: asean, side: asean });
    });

    test('a row can be looked up as a passage, with the claims that it supports', async () => {
      const { node, relationships } = await api.ask<{
        node: { locator: string; relationships: { id: string }[] };
        relationships: { nodes: { id: string }[] };
      }>(`{ node(id: "forces#Indonesia/AJCEP") { ... on Passage { locator relationships { id } } }
            relationships(where: { passage: "forces#Indonesia/AJCEP" }) { nodes { id } } }`);
      const ids = [all, row].map((id) => ({ id }));
      expect(node).toEqual({ locator: 'Indonesia/AJCEP', relationships: ids });
      expect(relationships.nodes).toEqual(ids);
    });

    test('the words of a row and of a paraphrase are found by text', async () => {
      const list = async (text: string): Promise<string[]> =>
        (
          await api.ask<{ relationships: { nodes: { id: string }[] } }>(
            'query ($text: String!) { relationships(where: { text: $text }) { nodes { id } } }',
            { text },
          )
        ).relationships.nodes.map(({ id }) => id);
      expect(await list('01.08.2010')).toEqual([all, row]);
      expect(await list('ships call')).toEqual([press]);
    });
  });

  describe('in sum', () => {
    test.each([
      [
        'two publishers of one side count as one',
        all,
        { sources: 3, publishers: 2, bestTier: 'OFFICIAL', bestStrength: 'QUOTED' },
        '3 sources from 2 independent publishers; the best is an official source, quoted',
      ],
      [
        'a claim on a dataset alone says so',
        row,
        { sources: 1, publishers: 1, bestTier: 'DATASET', bestStrength: 'ROW' },
        'rests on a dataset alone (1 source), a row of a table',
      ],
      [
        'a claim on the press alone says so',
        press,
        { sources: 1, publishers: 1, bestTier: 'PRESS', bestStrength: 'CITED' },
        'rests on the press alone (1 source), paraphrased',
      ],
      [
        'a treaty is enough by itself',
        treaty,
        { sources: 1, publishers: 1, bestTier: 'TREATY', bestStrength: 'CITED' },
        'a treaty, paraphrased',
      ],
    ])('%s', async (_, id, support, text) => {
      const { node } = await api.ask<{ node: { support: unknown } }>(
        'query ($id: ID!) { node(id: $id) { ... on Relationship { support { sources publishers bestTier bestStrength text } } } }',
        { id },
      );
      expect(node.support).toEqual({ ...support, text });
    });
  });

  describe('as a filter', () => {
    test.each([[['QUOTED']], [['ROW']], [['CITED']], [['QUOTED', 'ROW']], [['ROW', 'CITED']]])(
      'on relationships, with the total: %j',
      async (strengths) => {
        const { relationships } = await api.ask<{ relationships: { totalCount: number; nodes: { id: string }[] } }>(
          'query ($of: [EvidenceStrength!]) { relationships(where: { evidence: $of }) { totalCount nodes { id } } }',
          { of: strengths },
        );
        const expected = of(...strengths);
        expect(expected.length).toBeGreaterThan(0);
        expect(relationships.nodes.map(({ id }) => id)).toEqual(expected);
        expect(relationships.totalCount).toBe(expected.length);
      },
    );

    test('a page of the filtered list goes on where it ended', async () => {
      const page = async (after: string | null) =>
        (
          await api.ask<{ relationships: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>(
            'query ($after: String) { relationships(where: { evidence: [QUOTED] }, first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }',
            { after },
          )
        ).relationships;
      const first = await page(null);
      const next = await page(first.pageInfo.endCursor);
      expect([...first.nodes, ...next.nodes].map(({ id }) => id)).toEqual(of('QUOTED').slice(0, 6));
    });

    test("on an entity's relationships, with the total, together with another filter", async () => {
      const { entity } = await api.ask<{ entity: { relationships: { totalCount: number; nodes: { id: string }[] } } }>(
        '{ entity(id: "framework:foip") { ... on Entity { relationships(evidence: [QUOTED], kinds: [COUNTRY]) { totalCount nodes { id } } } } }',
      );
      const ids = ['claim:country:japan/ADVOCATES/framework:foip', all];
      expect(entity.relationships).toEqual({ totalCount: 2, nodes: ids.map((id) => ({ id })) });
    });

    test('on paths, whose answer says so if there is none', async () => {
      const paths = (filter: string) =>
        api.ask<{ paths: Readonly<Record<string, unknown>> }>(
          `{ paths(from: "country:japan", to: "organisation:asean"${filter}) { __typename ... on NoPath { message }
             ... on Paths { paths { hops { relationships { id } } } } } }`,
        );
      const steps = [
        { relationships: ['claim:country:japan/ADVOCATES/framework:foip', all].map((id) => ({ id })) },
        { relationships: [{ id: 'claim:organisation:asean/ADVOCATES/framework:foip' }] },
      ];
      expect((await paths(', evidence: [QUOTED]')).paths).toEqual({ __typename: 'Paths', paths: [{ hops: steps }] });
      expect((await paths(', evidence: [ROW, CITED]')).paths).toEqual({
        __typename: 'NoPath',
        message: 'No path of up to 4 relationships whose strongest evidence is ROW or CITED connects Japan and ASEAN.',
      });
    });

    test('that is an empty list is refused, because nothing can match', async () => {
      for (const query of [
        '{ relationships(where: { evidence: [] }) { totalCount } }',
        '{ paths(from: "Japan", to: "ASEAN", evidence: []) { __typename } }',
        '{ entity(id: "country:japan") { ... on Entity { relationships(evidence: []) { totalCount } } } }',
        '{ ask(text: "who is Japan", evidence: []) { __typename } }',
      ])
        expect({ query, ...(await api.fault(query)) }).toEqual({
          query,
          code: 'BAD_USER_INPUT',
          message: expect.stringMatching(/evidence is an empty list, so nothing can match/),
        });
    });

    test('on exports over HTTP', async () => {
      const edges = async (query: string): Promise<string[]> => {
        const response = await fetch(`${api.url}/export/cytoscape?${query}`);
        const file = (await response.json()) as { elements: { edges: { data: { id: string } }[] } };
        return file.elements.edges.map(({ data: { id } }) => id);
      };
      expect(await edges('evidence=ROW,cited')).toEqual(of('ROW', 'CITED'));
      expect(await edges('evidence=quoted')).toEqual(of('QUOTED'));
      expect(await edges('from=country:japan&to=organisation:asean&evidence=QUOTED')).not.toContain(row);
      const refused = await fetch(`${api.url}/export/cytoscape?evidence=RUMOUR`);
      expect([refused.status, await refused.text()]).toEqual([
        400,
        expect.stringMatching(/evidence: .*there is no 'RUMOUR'; use QUOTED, ROW, CITED/),
      ]);
    });
  });
});
