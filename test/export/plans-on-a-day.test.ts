import { expect, test } from '@jest/globals';
import { useSeedServer } from '../support/seed-server.js';

const server = useSeedServer();

interface Edge {
  readonly id: string;
  readonly planStatus: string | null;
  readonly followUps: readonly { readonly claim: string }[];
}
interface Plan {
  readonly status: string;
  readonly claim: { readonly id: string };
  readonly followUps: readonly { readonly claim: { readonly id: string } }[];
}

const TRAINING = 'claim:country:japan/IMPLEMENTS/initiative:training-in-cyber-security';

/** The status of the plan of a training on a day by the API, once the file of that day is found to say the same of all. */
async function statusOn(day: string): Promise<string | undefined> {
  const file = await server.get(`cytoscape?plans=all&asOf=${day}`);
  const { elements } = (await file.json()) as { elements: { edges: { data: Edge }[] } };
  const { plans } = await server.api.ask<{ plans: { nodes: Plan[] } }>(
    `{ plans(asOf: "${day}", first: 200) { nodes { status claim { id } followUps { claim { id } } } } }`,
  );
  for (const { claim, status, followUps } of plans.nodes) {
    const edge = elements.edges.find(({ data }) => data.id === claim.id)?.data;
    expect(edge).toMatchObject({ planStatus: status });
    expect(edge?.followUps.map((each) => each.claim)).toEqual(followUps.map((each) => each.claim.id));
  }
  return plans.nodes.find(({ claim }) => claim.id === TRAINING)?.status;
}

test('a file of plans has the status that each had on the day, and what had followed by then', async () => {
  await expect(statusOn('2020-02-06')).resolves.toBe('OPEN');
  await expect(statusOn('2020-03-01')).resolves.toBe('FULFILLED');
});
