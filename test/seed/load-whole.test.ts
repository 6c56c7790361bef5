import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { Statements, WritableGraph } from '../../src/graph/port.js';
import { currentData } from '../../src/questions/context.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';
import { expectHolds } from '../support/stored.js';
import { CLAIM, altered, minimal } from '../support/two-versions.js';

describeEachEngine('a graph counts as complete only as a whole', (engine) => {
  let graph: WritableGraph;
  const empty = () => graph.write('MATCH (n) DETACH DELETE n');
  beforeAll(async () => {
    graph = await openEmpty(engine);
  });
  afterAll(() => graph.close());

  test('finds a claim that is there twice or between other entities, and puts it right', async () => {
    await empty();
    await load(graph, minimal);
    for (const [id, target] of [
      [CLAIM, 'place:yokohama'],
      ['claim:country:japan/ADVOCATES/framework:foip', 'topic:ports'],
    ] as const)
      await graph.write(
        'MATCH (a)-[r {id: $id}]->() MATCH (b {id: $target}) CREATE (a)-[s:CONCERNS]->(b) SET s = properties(r)',
        { id, target },
      );
    const { difference, written } = await load(graph, minimal);
    expect(written).toBe(true);
    expect(difference.misplaced.map(({ id }) => id)).toEqual(expect.arrayContaining([CLAIM]));
    await expectHolds(graph, minimal);
  });

  test('does not call complete what another program has changed meanwhile', async () => {
    await empty();
    const meddling = (to: Statements): Statements['write'] => {
      return async (statement, params) => {
        const rows = await to.write(statement, params);
        if (statement.includes('PART_OF')) await to.write('MATCH (s:Source) SET s.title = "Another"');
        return rows;
      };
    };
    const meddled: WritableGraph = {
      ...graph,
      write: meddling(graph),
      transaction: (work) => graph.transaction((within) => work({ ...within, write: meddling(within) })),
    };
    const fault = { code: 'LOAD_MISMATCH', message: expect.stringMatching(/[12] sources different/) };
    await expect(load(meddled, minimal)).rejects.toMatchObject(fault);
    await expect(currentData(graph)).rejects.toMatchObject({ code: 'NOT_SEEDED' });
    await load(graph, minimal);
    await expectHolds(graph, minimal);
    await expect(load(meddled, altered, { prune: true })).rejects.toMatchObject(fault);
    await expectHolds(graph, minimal);
  });

  test('is not served while a change is written that is too large for one transaction', async () => {
    await empty();
    await load(graph, minimal);
    const states: string[] = [];
    const onProgress = (): void => {
      states.push('');
    };
    const small: WritableGraph = {
      ...graph,
      largestChange: 1,
      transaction: (work) =>
        graph.transaction(work).then(async (result) => {
          states.push((await graph.read('MATCH (d:DataVersion) RETURN d.state AS state'))[0]?.['state'] as string);
          return result;
        }),
    };
    await load({ ...small, solitary: false }, altered, { prune: true, onProgress });
    expect(states.filter((state) => state !== '')).toEqual(['LOADING', 'LOADING', 'COMPLETE']);
    await expectHolds(graph, altered);
  });
});
