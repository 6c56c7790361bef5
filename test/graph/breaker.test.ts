import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Fault } from '../../src/errors.js';
import { Breaker } from '../../src/graph/breaker.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph, WritableGraph } from '../../src/graph/port.js';

/** What a call gave: its answer or the code of its fault. */
const outcomeOf = (work: Promise<string>): Promise<string> =>
  work.catch((error: unknown) => (error as { code: string }).code);

type State = 'there' | 'silent' | 'refusing';

/** An engine that can go away in two ways; every connection to it behaves as the engine does. */
class Engine {
  state: State = 'there';
  opened = 0;
  /** Statements and greetings that wait for the engine to go on. */
  private held: (() => void)[] = [];
  private readonly graph = openEmbedded();

  readonly open = (): WritableGraph => {
    this.opened += 1;
    return {
      engine: 'neo4j',
      location: 'bolt://example',
      read: (statement, params) => this.through(() => this.graph.read(statement, params)),
      write: (statement, params) => this.through(() => this.graph.write(statement, params)),
      writes: () => this.graph.writes(),
      solitary: false,
      largestChange: 0,
      transaction: () => Promise.reject(new Error('no test needs one')),
      verify: () => this.through(() => this.graph.verify()),
      close: () => Promise.resolve(),
    };
  };

  become(state: State): void {
    this.state = state;
    if (state === 'there') for (const go of this.held.splice(0)) go();
  }

  private async through<T>(run: () => Promise<T>): Promise<T> {
    if (this.state === 'refusing') throw new Fault('ENGINE_UNAVAILABLE', 'refused');
    if (this.state === 'silent') await new Promise<void>((resolve) => this.held.push(resolve));
    return run();
  }
}

describe('a breaker', () => {
  let breaker: Graph | undefined;
  const opened = async (engine: Engine, timeoutMs?: number): Promise<Graph> => {
    breaker = await Breaker.open(engine.open, {
      suspectAfterMs: 300,
      probeMs: 300,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    return breaker;
  };
  const one = (graph: Graph, options = {}): Promise<string> =>
    outcomeOf(graph.read('RETURN 1 AS one', {}, options).then((rows) => JSON.stringify(rows)));
  afterEach(() => breaker?.close());

  test('ends a statement at its time limit, and when its caller leaves, whatever the driver does', async () => {
    const engine = new Engine();
    const graph = await opened(engine, 50);
    engine.become('silent');
    expect(await one(graph)).toBe('QUERY_TIMEOUT');
    expect(await one(graph, { timeoutMs: 10 })).toBe('QUERY_TIMEOUT');
    const leaving = new AbortController();
    const asked = one(graph, { signal: leaving.signal });
    leaving.abort();
    expect(await asked).toBe('CANCELLED');
  });

  test.each<[State, string]>([
    ['silent', 'does not respond'],
    ['refusing', 'refused'],
  ])('answers at once while the engine is %s, and asks it again by itself', async (state, why) => {
    const engine = new Engine();
    const graph = await opened(engine);
    expect(await one(graph)).toBe('[{"one":1}]');
    engine.become(state);
    // The first to ask wait until it is known, all together, and nobody after them.
    expect(await Promise.all([one(graph), one(graph)])).toEqual(['ENGINE_UNAVAILABLE', 'ENGINE_UNAVAILABLE']);
    await expect(graph.verify()).rejects.toThrow(why);
    const order: string[] = [];
    await Promise.all([
      one(graph).then((outcome) => order.push(outcome)),
      new Promise((resolve) => setImmediate(resolve)).then(() => order.push('a turn later')),
    ]);
    expect(order).toEqual(['ENGINE_UNAVAILABLE', 'a turn later']);
    engine.become('there');
    for (let tries = 0; (await one(graph)) === 'ENGINE_UNAVAILABLE' && tries < 100; tries += 1) await sleep(50);
    expect(await one(graph)).toBe('[{"one":1}]');
  });

  test('knows at once that the engine is back when someone asks for it', async () => {
    const engine = new Engine();
    const graph = await opened(engine);
    engine.become('refusing');
    await expect(graph.verify()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    engine.become('there');
    await graph.verify();
    expect(await one(graph)).toBe('[{"one":1}]');
  });

  test('lets a slow statement run while the engine answers', async () => {
    const engine = new Engine();
    const graph = await opened(engine);
    engine.become('silent');
    const slow = one(graph);
    engine.state = 'there';
    const before = engine.opened;
    while (engine.opened === before) await sleep(20);
    await sleep(400);
    expect(await one(graph)).toBe('[{"one":1}]');
    engine.become('there');
    expect(await slow).toBe('[{"one":1}]');
  });

  test('says when it is opened, and when it is closed, that there is no engine', async () => {
    const engine = new Engine();
    engine.become('refusing');
    expect(await outcomeOf(opened(engine).then(() => 'opened'))).toBe('ENGINE_UNAVAILABLE');
    engine.become('there');
    const graph = await opened(engine);
    engine.become('silent');
    const asked = one(graph);
    await graph.close();
    expect([await asked, await one(graph)]).toEqual(['ENGINE_UNAVAILABLE', 'ENGINE_UNAVAILABLE']);
  });
});
