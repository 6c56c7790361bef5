import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Graph } from '../../src/graph/port.js';
import { openWith } from '../support/engines.js';
import { CLAIM_IDS, strengthsData } from '../support/evidence-fixture.js';
import { call, clientOf, expectCited, failure } from '../support/mcp.js';

const { all, row, press } = CLAIM_IDS;
let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWith('embedded', strengthsData());
  client = await clientOf(graph);
});
afterAll(async () => {
  await client.close();
  await graph.close();
});

const idsIn = (value: unknown): string[] => (value as { id: string }[]).map(({ id }) => id);

test('claims of each strength are told with the words that they have', async () => {
  const answer = await call(client, 'relationships', { evidence: ['QUOTED', 'ROW', 'CITED'] });
  const data = strengthsData();
  const total = data.relationships.length;
  expect(answer.structured).toMatchObject({ total });
  expect(expectCited(answer, data)).toBe(total);
  expect(answer.text).toContain(
    '  State: Indonesia; Force: 01.08.2010 [forces#Indonesia/AJCEP] https://example.org/forces',
  );
  expect(answer.text).toContain(
    '  our paraphrase: Ships call at the port [article#paragraph 3] https://example.org/article',
  );
});

test('relationships keeps claims by their strongest evidence', async () => {
  const { structured } = await call(client, 'relationships', { evidence: ['ROW'] });
  expect(idsIn(structured['relationships'])).toEqual([row]);
  expect(await failure(client, 'relationships', { evidence: ['RUMOUR'] })).toMatch(/evidence/);
});

test('paths follows only such claims, and says so if there is none', async () => {
  const ends = { from: 'country:japan', to: 'organisation:asean' };
  const found = await call(client, 'paths', { ...ends, evidence: ['QUOTED'] });
  expect(found.structured.outcome).toBe('answered');
  expect(found.text).not.toContain(row);
  const none = await call(client, 'paths', { ...ends, evidence: ['ROW'] });
  expect(none.structured).toMatchObject({
    outcome: 'no_path',
    message: 'No path of up to 4 relationships whose strongest evidence is ROW connects Japan and ASEAN.',
  });
});

test('ask answers from such claims, says so, and refuses what cannot be limited', async () => {
  const answer = await call(client, 'ask', { text: 'Does Port Forum focus on ports?', evidence: ['CITED'] });
  expect(answer.structured).toMatchObject({
    holds: true,
    message: expect.stringContaining('Only claims whose strongest evidence is CITED count.'),
  });
  expect(idsIn(answer.structured['relationships'])).toEqual([press]);
  const advocates = { text: 'Who advocates Free and Open Indo-Pacific?', evidence: ['QUOTED'] };
  expect(idsIn((await call(client, 'ask', advocates)).structured['relationships'])).toContain(all);
  expect(await failure(client, 'ask', { text: 'what happened in 2019', evidence: ['QUOTED'] })).toMatch(
    /cannot be limited by evidence\. Leave evidence out\./,
  );
});
