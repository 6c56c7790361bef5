import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentedOperations } from '../../src/http/documented-operations.js';
import { projectFile } from '../support/api.js';

/**
 * The recorded answers (test/api/operations.ts asks each engine for them) against what somebody who had not seen them wrote down
 * from the sources' text alone.
 */
const words = z.array(z.string().min(1)).min(1);
const Truths = z.array(
  z.strictObject({
    name: z.string(),
    /** Where in the sources the truths stand. */
    source: z.string(),
    /** All the words of an entry stand together in one string of the answer. */
    says: z.array(words).min(1),
    /** No string of the answer has all the words of an entry: the tempting mistakes. */
    never: z.array(words).min(1),
    /** Paths of response fields to a number, or to a list and its length. */
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

test('every documented question has its truths', () => {
  expect(truths.map(({ name }) => name)).toEqual(documentedOperations().map(({ name }) => name));
});

test.each(truths)('$name holds against $source', ({ name, says, never, counts }) => {
  const answer: unknown = JSON.parse(projectFile('docs', 'operations', `${name}.json`));
  const told = strings(answer);
  const has = (entry: readonly string[]): boolean => told.some((text) => entry.every((word) => text.includes(word)));
  expect({
    missing: says.filter((entry) => !has(entry)),
    wrong: never.filter(has),
    counts: Object.fromEntries(Object.keys(counts).map((path) => [path, sizeAt(answer, path)])),
  }).toEqual({ missing: [], wrong: [], counts });
});
