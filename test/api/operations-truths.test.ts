import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentedOperations } from '../../src/http/documented-operations.js';
import { projectFile } from '../support/api.js';

/**
 * Checks the recorded answers (which test/api/operations.ts compares on each engine) against facts written down from
 * the sources alone by someone who had not seen the answers.
 */
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
