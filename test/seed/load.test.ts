import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Difference, compare, describeDifference, isEmpty } from '../../seed/diff.js';
import { load } from '../../seed/load.js';
import type { GraphData, Props } from '../../seed/records.js';
import { withVersion } from '../../seed/to-records.js';
import { validateSeed } from '../../seed/validate.js';
import { currentData } from '../../src/questions/context.js';
import { messageOf } from '../../src/errors.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { queryNames } from '../../src/query/files.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';
import { randomGraph } from '../support/random-graph.js';
import { SeedFolder } from '../support/seed-fixture.js';
import { expectHolds, failingAfter, stored } from '../support/stored.js';
import { CLAIM, TOPIC, altered, minimal } from '../support/two-versions.js';

const SCHEMA_WRITES = queryNames().filter((name) => name.startsWith('schema/')).length;
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** The difference between two data sets, computed without an engine. */
function expectedDifference(before: GraphData, after: GraphData): unknown {
  const of = (
    olds: readonly { readonly id: string; readonly props: Props }[],
    news: readonly { readonly id: string; readonly props: Props }[],
  ): unknown => {
    const old = new Map(olds.map((each) => [each.id, each.props]));
    return {
      added: news
        .filter(({ id }) => !old.has(id))
        .map(({ id }) => id)
        .sort(),
      changed: news
        .flatMap(({ id, props }) => {
          const was = old.get(id);
          if (was === undefined) return [];
          const names = [...new Set([...Object.keys(was), ...Object.keys(props)])].sort();
          const fields = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(props[name]));
          return fields.length === 0 ? [] : [`${id}: ${fields.join()}`];
        })
        .sort(),
      removed: olds
        .filter(({ id }) => news.every((each) => each.id !== id))
        .map(({ id }) => id)
        .sort(),
    };
  };
  return {
    entities: of(before.entities, after.entities),
    relationships: of(before.relationships, after.relationships),
    passages: of(before.passages, after.passages),
    sources: of(before.sources, after.sources),
  };
}

/** A difference reduced to ids and fields. */
function inShort({ misplaced, ...classes }: Difference): unknown {
  expect(misplaced).toEqual([]);
  return Object.fromEntries(
    Object.entries(classes).map(([name, { added, changed, removed }]) => [
      name,
      {
        added: added.map(({ id }: { id: string }) => id).sort(),
        changed: changed.map(({ record, fields }) => `${record.id}: ${fields.join()}`).sort(),
        removed: removed.map(({ id }: { id: string }) => id).sort(),
      },
    ]),
  );
}

describeEachEngine('load', (engine) => {
  let graph: WritableGraph;
  const empty = () => graph.write('MATCH (n) DETACH DELETE n');
  const runs = engine === 'neo4j' ? { numRuns: 4 } : { numRuns: 30 };
  beforeAll(async () => {
    graph = await openEmpty(engine);
  });
  afterAll(() => graph.close());

  test('has an index for each class of node', async () => {
    const indexed = async (): Promise<unknown[]> =>
      engine === 'neo4j'
        ? graph.read(
            'SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type = "UNIQUENESS" RETURN labelsOrTypes[0] AS label, properties[0] AS property ORDER BY label',
          )
        : (await graph.read('SHOW INDEXES')).map(({ label, property }) => ({ label, property }));
    // On Neo4j, constraints from earlier tests remain in the graph.
    if (engine === 'neo4j')
      for (const { name } of await graph.read('SHOW CONSTRAINTS'))
        await graph.write(`DROP CONSTRAINT \`${name as string}\``);
    expect(await indexed()).toEqual([]);
    await load(graph, minimal);
    const found = await indexed();
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining(
        ['DataVersion', 'Entity', 'Passage', 'Source'].map((label) => ({ label, property: 'id' })),
      ),
    );
  });

  test('adds everything to an empty graph, and reports progress', async () => {
    await empty();
    const seen: number[][] = [];
    const result = await load(graph, minimal, { onProgress: (done, total) => seen.push([done, total]) });
    expect(result).toMatchObject({ written: true, leftOver: 0, version: minimal.version });
    expect(seen.at(-1)).toEqual([19, 19]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a = 0, b = 0) => a - b));
    await expectHolds(graph, minimal);
  });

  test('writes nothing the second time', async () => {
    await empty();
    await load(graph, minimal);
    const before = await currentData(graph);
    const counted = failingAfter(graph, UNLIMITED);
    const again = await load(counted, minimal);
    expect(again.written).toBe(false);
    expect(isEmpty(again.difference)).toBe(true);
    expect(counted.writes()).toBe(0);
    expect(await currentData(graph)).toEqual(before);
  });

  test('finds the exact difference and applies it', async () => {
    await empty();
    await load(graph, minimal);
    const difference = await compare(graph, altered);
    expect(inShort(difference)).toEqual({
      entities: { added: ['topic:tides'], changed: [`${TOPIC}: name`], removed: ['event:port-forum'] },
      relationships: {
        added: ['claim:initiative:blue-lane/CONCERNS/topic:tides'],
        changed: ['claim:country:japan/ADVOCATES/framework:foip: earliest,modality'],
        removed: [CLAIM],
      },
      passages: { added: ['second#1'], changed: ['readout#2: note,position'], removed: ['readout#1'] },
      sources: { added: ['second'], changed: ['readout: note'], removed: [] },
    });
    expect(describeDifference(difference).slice(0, 4)).toEqual([
      'entities: 1 added, 1 changed, 1 removed',
      '  + topic:tides',
      `  ~ ${TOPIC} (name)`,
      '  - event:port-forum',
    ]);
    const result = await load(graph, altered, { prune: true });
    expect(inShort(result.difference)).toEqual(inShort(difference));
    expect(result.leftOver).toBe(0);
    await expectHolds(graph, altered);
  });

  test('removes one of two claims between the same entities, and not the other', async () => {
    await empty();
    const claim = minimal.relationships.find(({ id }) => id === CLAIM);
    if (claim === undefined) throw new Error(`there is no ${CLAIM}`);
    const id = `${CLAIM}/second`;
    const second = { ...claim, id, props: { ...claim.props, id } };
    await load(graph, withVersion({ ...minimal, relationships: [...minimal.relationships, second] }));
    await load(graph, minimal, { prune: true });
    await expectHolds(graph, minimal);
  });

  test('forgets a property that the data no longer has', async () => {
    await empty();
    await load(graph, altered);
    await load(graph, minimal, { prune: true });
    await expectHolds(graph, minimal);
  });

  test('without prune keeps what is not in the data, and the version says so', async () => {
    await empty();
    await load(graph, minimal);
    const result = await load(graph, altered);
    const version = `${altered.version}+3-unpruned`;
    expect(result).toMatchObject({ written: true, leftOver: 3, version });
    expect((await currentData(graph)).version).toBe(version);
    expect(await stored(graph)).toMatchObject({
      entities: expect.arrayContaining([expect.objectContaining({ id: 'event:port-forum' })]),
      relationships: expect.arrayContaining([expect.objectContaining({ id: CLAIM })]),
      passages: expect.arrayContaining([expect.objectContaining({ id: 'readout#1' })]),
    });

    const counted = failingAfter(graph, UNLIMITED);
    expect((await load(counted, altered)).written).toBe(false);
    expect(counted.writes()).toBe(0);
    const pruned = await load(graph, altered, { prune: true });
    expect(pruned).toMatchObject({ written: true, leftOver: 0, version: altered.version });
    await expectHolds(graph, altered);
  });

  test('leaves alone what another program keeps in the same database, but not what has the labels of a record', async () => {
    await empty();
    const theirs = 'MATCH (a:Person)-[r:DIRECTED]->(b:Movie) RETURN a.name AS name, r.year AS year, b.id AS id';
    await graph.write(
      "CREATE (:Person {id: 'topic:ports', name: 'Kurosawa'})-[:DIRECTED {year: 1985}]->(:Movie {id: 'topic:ports'})",
    );
    const found = await graph.read(theirs);
    expect(found).toEqual([{ name: 'Kurosawa', year: 1985, id: 'topic:ports' }]);
    expect(await load(graph, minimal, { prune: true })).toMatchObject({ leftOver: 0, version: minimal.version });
    // Their relationships may also join their nodes to ours.
    await graph.write(`MATCH (e:Entity {id: '${TOPIC}'}), (m:Movie) CREATE (m)-[:ABOUT]->(e), (e)-[:SHOWN_IN]->(m)`);
    expect(await load(graph, minimal, { prune: true })).toMatchObject({ written: false, leftOver: 0 });
    expect(await load(graph, altered, { prune: true })).toMatchObject({ written: true, leftOver: 0 });
    expect(await graph.read(theirs)).toEqual(found);
    expect(await graph.read('MATCH (:Movie)-[r]-(e:Entity) RETURN type(r) AS type ORDER BY type')).toEqual([
      { type: 'ABOUT' },
      { type: 'SHOWN_IN' },
    ]);

    // A label of ours counts as a record that the data no longer has: kept and counted, or pruned.
    await graph.write("CREATE (:Source {id: 'theirs', name: 'a water source'})");
    expect(await load(graph, altered)).toMatchObject({ leftOver: 1, version: `${altered.version}+1-unpruned` });
    const kept = "MATCH (s:Source {id: 'theirs'}) RETURN s.name AS name";
    expect(await graph.read(kept)).toEqual([{ name: 'a water source' }]);
    await load(graph, altered, { prune: true });
    expect(await graph.read(kept)).toEqual([]);
    expect(await graph.read(theirs)).toEqual(found);
  });

  test('between any two data sets, the difference found beforehand is the one that is loaded', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph(), randomGraph(), async (before, after) => {
        await empty();
        await load(graph, before);
        const difference = inShort(await compare(graph, after));
        expect(difference).toEqual(expectedDifference(before, after));
        const result = await load(graph, after, { prune: true });
        expect(inShort(result.difference)).toEqual(difference);
        await expectHolds(graph, after);
        expect(isEmpty(await compare(graph, after))).toBe(true);
      }),
      runs,
    );
  });

  test('a load that is interrupted any number of times and run again gives the graph of one clean load', async () => {
    const attempt = fc.record({
      data: randomGraph(),
      prune: fc.boolean(),
      writes: fc.nat(SCHEMA_WRITES + 16),
      late: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 3 }), randomGraph(), async (attempts, last) => {
        await empty();
        for (const { data, prune, writes, late } of attempts) {
          const before = await stored(graph);
          const cut = await load(failingAfter(graph, writes, late), data, { prune }).then(
            () => false,
            (error: unknown) => messageOf(error) === 'cut off',
          );
          // A complete graph stays as it was until it is the new one. Any other is not served before its end.
          const served = await currentData(graph).then(
            ({ version }) => version,
            () => undefined,
          );
          const complete = before.version.some((each) => (each as { state: unknown }).state === 'COMPLETE');
          if (cut && complete && !late) expect(await stored(graph)).toEqual(before);
          if (cut && !complete && !late) expect(served).toBeUndefined();
          if (!cut) expect(served?.startsWith(data.version)).toBe(true);
        }
        await load(graph, last, { prune: true });
        await expectHolds(graph, last);
      }),
      runs,
    );
  });
});

test('the version of the data does not depend on file names or the order of records', () => {
  const folder = SeedFolder.of();
  try {
    const claims = folder.read('seed/data/claims/all.yaml').split('  - source: ').slice(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), fc.nat(claims.length), (order, cut) => {
        const write = (file: string, part: readonly string[]): void =>
          folder.write(
            `seed/data/claims/${file}`,
            `expect: { claims: ${part.length} }\nclaims: ${part.length === 0 ? '[]' : ''}\n${part.map((each) => `  - source: ${each}`).join('')}`,
          );
        write('all.yaml', order.slice(0, cut));
        write('0-first.yaml', order.slice(cut));
        expect(validateSeed(folder.dir).data).toEqual(minimal);
      }),
      { numRuns: 20 },
    );
    folder.write('seed/data/zzz.yaml', folder.read('seed/data/country.yaml'));
    folder.delete('seed/data/country.yaml');
    expect(validateSeed(folder.dir).data.version).toBe(minimal.version);
    folder.replace('seed/data/zzz.yaml', 'A Country of', 'One Country of');
    expect(validateSeed(folder.dir).data.version).not.toBe(minimal.version);
  } finally {
    folder.remove();
  }
});
