import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Graph } from '../../src/graph/port.js';
import { documentedOperations } from '../../src/http/documented-operations.js';
import { projectFile } from '../support/api.js';
import { Asker } from '../support/ask.js';
import { earlier } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';

/**
 * Checks answers against facts written down from the sources. Those of the first thirty questions were written from the
 * first sources alone, by someone who had not seen the answers, so they hold of the record of these sources. The rest
 * hold of the recorded answers, which test/api/operations.ts compares on each engine.
 */
const FROM_FIRST_SOURCES = 30;
const words = z.array(z.string().min(1)).min(1);
const Truths = z.array(
  z.strictObject({
    name: z.string(),
    /** The passages that support the facts. */
    source: z.string(),
    /** Each entry's words must all occur in one string of the answer. */
    says: z.array(words).min(1),
    /** Tempting mistakes: no string of the answer may contain all the words of an entry. */
    never: z.array(words).min(1),
    /** Response fields, by path, and their expected number or list length. */
    counts: z.record(z.string(), z.number()),
    why: z.string(),
  }),
);
const truths = Truths.parse(parse(projectFile('test', 'api', 'operations-truths.yaml')));

function strings(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(strings) : [];
}

function sizeAt(answer: unknown, path: string): unknown {
  const value = path
    .split('.')
    .reduce<unknown>((at, field) => (at as Readonly<Record<string, unknown>> | undefined)?.[field], answer);
  return Array.isArray(value) ? value.length : value;
}

test('every documented question has facts to check', () => {
  expect(truths.map(({ name }) => name)).toEqual(documentedOperations().map(({ name }) => name));
});

function expectTruths(answer: unknown, { says, never, counts }: (typeof truths)[number]): void {
  const told = strings(answer);
  const has = (entry: readonly string[]): boolean => told.some((text) => entry.every((word) => text.includes(word)));
  expect({
    missing: says.filter((entry) => !has(entry)),
    wrong: never.filter(has),
    counts: Object.fromEntries(Object.keys(counts).map((path) => [path, sizeAt(answer, path)])),
  }).toEqual({ missing: [], wrong: [], counts });
}

describe('of the first sources', () => {
  let graph: Graph;
  const asker = new Asker();
  beforeAll(async () => {
    graph = await openWith('embedded', earlier.data);
    asker.of(graph);
  });
  afterAll(() => graph.close());

  test.each(truths.slice(0, FROM_FIRST_SOURCES))('$name holds against $source', async (truth) => {
    const query = documentedOperations().find(({ name }) => name === truth.name)?.query ?? '';
    expectTruths(await asker.run(query), truth);
  });
});

test.each(truths.slice(FROM_FIRST_SOURCES))('$name holds against $source', (truth) => {
  expectTruths(JSON.parse(projectFile('docs', 'operations', `${truth.name}.json`)), truth);
});
