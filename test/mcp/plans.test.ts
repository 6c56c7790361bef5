import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Graph } from '../../src/graph/port.js';
import { earlier } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';
import { call, clientOf } from '../support/mcp.js';

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWith('embedded', earlier.data);
  client = await clientOf(graph);
});
afterAll(async () => {
  await client.close();
  await graph.close();
});

test('an agent reads what was promised and what became of it, with the evidence of both', async () => {
  const { structured, text } = await call(client, 'plans', {
    madeAt: ['22nd ASEAN-Japan Summit'],
    status: ['FULFILLED'],
  });
  const plans = structured['plans'] as readonly {
    readonly status: string;
    readonly claim: { readonly evidence: readonly { readonly quote: string | null }[] };
    readonly followUps: readonly {
      readonly effect: string;
      readonly on: string;
      readonly claim: { readonly id: string };
    }[];
  }[];
  expect(structured['total']).toBe(plans.length);
  expect(plans.length).toBeGreaterThan(0);
  for (const { status, claim, followUps } of plans) {
    expect(status).toBe('FULFILLED');
    expect(claim.evidence[0]?.quote).toBeTruthy();
    expect(followUps.at(-1)?.effect).toBe('FULFILS');
    expect(text).toContain(followUps.at(-1)?.claim.id);
  }
});

test('an agent that asks in plain English gets the same plans', async () => {
  const { structured } = await call(client, 'ask', { text: 'Which promises at the summit were kept?' });
  const { structured: listed } = await call(client, 'plans', {
    madeAt: ['event:japan-asean-summit-2019'],
    status: ['FULFILLED'],
  });
  expect(structured['plans']).toEqual(listed['plans']);
});
