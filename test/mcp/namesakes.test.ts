import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Graph } from '../../src/graph/port.js';
import { openWith } from '../support/engines.js';
import { call, clientOf } from '../support/mcp.js';
import { NAMESAKES, SHARED_NAME, namesakes, summaryOf } from '../support/namesakes.js';

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWith('embedded', namesakes);
  client = await clientOf(graph);
});
afterAll(async () => {
  await client.close();
  await graph.close();
});

test.each([
  ['entity', { entity: SHARED_NAME }],
  ['neighbourhood', { id: SHARED_NAME }],
  ['paths', { from: 'Japan', to: SHARED_NAME }],
  ['shared', { ids: ['Japan', SHARED_NAME] }],
])('%s tells an agent which entities share a name, by their kinds and summaries', async (tool, args) => {
  const { structured, text } = await call(client, tool, args);
  expect(structured.outcome).toBe('ambiguous');
  expect((structured['suggestions'] as { id: string }[]).map(({ id }) => id)).toEqual(NAMESAKES);
  for (const id of NAMESAKES) expect(text).toContain(`[${id}] (framework): ${summaryOf(id)}`);
});
