import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import { EVENT, TOPIC, problemsOf } from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.of();
});
afterEach(() => seed.remove());

describe('a file in the style of JSON', () => {
  const flow = JSON.stringify(
    {
      kind: 'Topic',
      expect: { entities: 1 },
      entities: [
        {
          id: 'topic:ports',
          name: 'ports',
          summary: 'A Topic of the fixture.',
          evidence: [{ passage: 'readout#2', quote: 'concern ports' }],
        },
      ],
    },
    undefined,
    2,
  );

  test('is valid as it is', () => {
    seed.write(TOPIC, flow);
    expect(problemsOf(seed)).toEqual([]);
  });

  test('has one problem if one bracket, comma, colon or quotation mark is missing, on a line that exists', () => {
    const places = [...flow.matchAll(/[[\]{},:"]/g)].map(({ index }) => index);
    for (const compact of [false, true]) {
      const text = compact ? JSON.stringify(JSON.parse(flow)) : flow;
      const marks = compact ? [...text.matchAll(/[[\]{},:"]/g)].map(({ index }) => index) : places;
      for (const at of marks) {
        seed.write(TOPIC, text.slice(0, at) + text.slice(at + 1));
        const found = problemsOf(seed);
        // What is left is sometimes still valid: a comma before a closing bracket, or quotation marks around a word.
        expect([at, found.length]).toEqual([at, Math.min(found.length, 1)]);
      }
    }
  });

  test('has its problem where a bracket opens that is never closed', () => {
    seed.write(TOPIC, flow.replace(/\]\s*\}\s*\]\s*\}$/, '}]}'));
    expect(problemsOf(seed)).toEqual([
      expect.stringContaining(`${seed.where(TOPIC, '"evidence": [')}: not valid YAML`),
    ]);
  });
});

describe('names that are looked up as the same', () => {
  const warnings = (): string[] =>
    validateSeed(seed.dir).warnings.map(({ file, line, message }) => `${file}:${line}: ${message}`);

  test('are not those of the fixture', () => {
    expect(warnings()).toEqual([]);
  });

  test('are refused if they are of two entities, until the data says that these are not one', () => {
    seed.replace(TOPIC, 'name: ports', 'name: ports\n    aliases: [Café Forum, harbours]');
    seed.replace(EVENT, 'name: Port Forum', 'name: Port Forum\n    aliases: [cafe\u0301 forum]');
    expect(problemsOf(seed)).toEqual([
      expect.stringContaining("'topic:ports' may be 'event:port-forum': both are called 'cafe forum'"),
    ]);
    seed.replace(TOPIC, 'name: ports', 'name: ports\n    distinctFrom: [{ id: event:port-forum, why: "a topic" }]');
    expect(problemsOf(seed)).toEqual([]);
  });

  test('are warned of within one entity, where one of them is of no use', () => {
    seed.replace(TOPIC, 'name: ports', 'name: ports\n    aliases: [harbour, HARBOUR, Ports]');
    expect(warnings()).toEqual([
      `${seed.where(TOPIC, 'aliases:')}: the alias 'HARBOUR' is looked up as the same as the alias 'harbour'; keep one of them`,
      `${seed.where(TOPIC, 'aliases:')}: the alias 'Ports' is looked up as the same as the name 'ports'; keep one of them`,
    ]);
  });
});
