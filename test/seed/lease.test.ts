import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { takeLease } from '../../seed/lease.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { ensureSchema } from '../../src/query/run.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';

const options = { version: 'a-version', loadedAt: '2026-11-28T00:00:00.000Z' };

describeEachEngine('the right to write a graph', (engine) => {
  let graph: WritableGraph;
  beforeAll(async () => {
    // The embedded engine keeps others away by itself, so here it stands for a database that does not.
    graph = { ...(await openEmpty(engine)), solitary: false };
    await ensureSchema(graph);
  });
  beforeEach(() => graph.write('MATCH (n) DETACH DELETE n'));
  afterAll(() => graph.close());
  const marks = () => graph.read('MATCH (m:Mark) RETURN m.by AS by ORDER BY by');
  const mark = (by: string) => (within: Pick<WritableGraph, 'write'>) =>
    within.write('CREATE (:Mark {by: $by})', { by });

  // The embedded engine refuses a write that meets another, in place of letting it wait.
  (engine === 'neo4j' ? test : test.skip)(
    'belongs to one load at a time; another waits, and in the end says who has it',
    async () => {
      const first = await takeLease(graph, options);
      const waited: string[] = [];
      const second = { ...options, onWait: (holder: string) => waited.push(holder) };
      await expect(takeLease(graph, { ...second, waitMs: 700 })).rejects.toMatchObject({
        code: 'ENGINE_BUSY',
        message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
      });
      expect(waited).toEqual([`process ${process.pid} on ${hostname()}`]);
      const waiting = takeLease(graph, second);
      await first.fenced(mark('first'));
      await first.end();
      const lease = await waiting;
      await lease.fenced(mark('second'));
      await lease.end();
      expect(await marks()).toEqual([{ by: 'first' }, { by: 'second' }]);
    },
  );

  test('is lost by a load that shows no sign of life, which then writes nothing more', async () => {
    const silent = await takeLease(graph, options);
    await delay(60);
    const next = await takeLease(graph, { ...options, staleMs: 20 });
    for (const late of [
      () => silent.fenced(mark('silent')),
      () => graph.transaction((within) => silent.confirm(within)),
    ])
      await expect(late()).rejects.toMatchObject({
        code: 'ENGINE_BUSY',
        message: expect.stringContaining('took over'),
      });
    await silent.end();
    await next.fenced(mark('next'));
    expect(await marks()).toEqual([{ by: 'next' }]);
    await next.end();
  });

  test('passes at once from a process of this machine that has ended', async () => {
    const lease = await takeLease(graph, options);
    await lease.end();
    const [given] = await graph.read('MATCH (d:DataVersion) RETURN properties(d) AS props');
    expect(given).toEqual({ props: { id: 'current', state: 'LOADING', ...options } });
    const held = await takeLease(graph, options);
    const rows = await graph.read('MATCH (d:DataVersion) RETURN d.owner AS owner');
    const owner = rows[0]?.['owner'] as string;
    // No system gives a process this number.
    const gone = owner.replace(` ${process.pid} `, ' 99999999 ');
    await graph.write('MATCH (d:DataVersion) SET d.owner = $gone', { gone });
    await expect(graph.transaction((within) => held.confirm(within))).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
    const next = await takeLease(graph, { ...options, waitMs: 0, onWait: () => expect('waited').toBe('not') });
    await next.end();
  });
});
