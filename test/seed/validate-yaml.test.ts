import { describe, expect, test } from '@jest/globals';
import {
  EVENT,
  TOPIC,
  TOPIC_EVIDENCE,
  type BrokenRule,
  problemsOf,
  put,
  testBrokenRules,
} from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const FORMS = "'2019-11-04', '2019-06', '2013', '2019?', '2019-11/..'";

const BROKEN: readonly BrokenRule[] = [
  {
    rule: 'day that does not exist',
    broken: put(EVENT, 'name: Port Forum', 'name: Port Forum\n    when: "2019-02-30"'),
    says: ["'2019-02-30': expected an EDTF day", FORMS],
  },
  {
    rule: 'date in words',
    broken: put(EVENT, 'name: Port Forum', 'name: Port Forum\n    when: soon'),
    says: ["'soon': expected an EDTF day", FORMS],
  },
  {
    rule: 'interval with an unknown end',
    broken: put(EVENT, 'name: Port Forum', 'name: Port Forum\n    when: 2019-11/'),
    says: ["'2019-11/': expected an EDTF day", FORMS],
  },
  {
    rule: 'date that is not text',
    broken: put(EVENT, 'name: Port Forum', 'name: Port Forum\n    when: true'),
    says: ['true: expected an EDTF day', FORMS],
  },
  {
    rule: 'tab for indentation',
    broken: put(TOPIC, '    name: ports', '\tname: ports'),
    says: ['not valid YAML', 'Tabs are not allowed', 'in: name: ports'],
  },
  {
    rule: 'double quote never closed',
    broken: put(TOPIC, 'name: ports', 'name: "ports'),
    says: ['not valid YAML', 'Missing closing "quote', 'in: name: "ports'],
  },
  {
    rule: 'single quote never closed',
    broken: put(TOPIC, 'name: ports', "name: 'ports"),
    says: ['not valid YAML', "Missing closing 'quote", "in: name: 'ports"],
  },
  {
    rule: 'quote in quotes',
    broken: put(TOPIC, '"concern ports"', '"concern "ports""'),
    says: ['not valid YAML', 'in: quote: "concern "ports""'],
  },
  {
    rule: 'colon in plain text',
    broken: put(TOPIC, 'name: ports', 'name: ports: all'),
    says: ['not valid YAML', 'in: name: ports: all'],
  },
  {
    rule: 'alias of nothing',
    broken: put(TOPIC, 'name: ports', 'name: *ports'),
    says: ['not valid YAML', '*ports refers to nothing; put text that begins with * in quotes'],
  },
  {
    rule: 'key given twice',
    broken: put(TOPIC, 'name: ports', 'name: ports\n    name: harbours'),
    says: ['not valid YAML', 'Map keys must be unique', 'in: name: harbours'],
  },
  {
    rule: 'unknown property of an entity',
    broken: put(TOPIC, 'name: ports', 'name: ports\n    alias: [harbours]'),
    says: ["property 'alias' is not one of id, formerIds, name,", 'summary', 'did you mean aliases?'],
  },
  {
    rule: 'unknown property of a quote',
    broken: put(TOPIC, 'quote: "concern ports"', 'quote: "concern ports"\n        page: 4'),
    says: ["property 'page' is not one of passage, quote"],
  },
  {
    rule: 'six words before a quote',
    broken: put(
      TOPIC,
      'quote: "concern ports"',
      'quote: "concern ports"\n        prefix: "one two three four five six"',
    ),
    says: [
      "'one two three four five six'",
      'the context before or after a quote has at most 5 words, this one has 6; take the nearest words',
    ],
  },
  {
    rule: 'no evidence',
    broken: (folder) => {
      folder.replace(TOPIC, TOPIC_EVIDENCE, '');
      return folder.where(TOPIC, 'id: topic:ports');
    },
    says: ['evidence: missing; expected at least one { passage, quote }'],
  },
  {
    rule: 'empty list of evidence',
    broken: put(TOPIC, TOPIC_EVIDENCE, '    evidence: []\n'),
    says: ['evidence: []: expected at least one { passage, quote }'],
  },
];

describe('a file that is not YAML, or does not have the required shape', () => {
  testBrokenRules(BROKEN);

  test('is reported with each duplicate key and each wrong line', () => {
    const seed = SeedFolder.of();
    seed.replace(TOPIC, 'name: ports', 'name: ports\n    name: harbours\n    summary: "Harbours."');
    const found = problemsOf(seed);
    seed.remove();
    expect(found.map((line) => line.split(': ', 1)[0])).toEqual([`${TOPIC}:6`, `${TOPIC}:8`]);
  });

  test('is reported as empty if it is', () => {
    const seed = SeedFolder.of();
    seed.write('seed/data/claims/empty.yaml', '');
    const found = problemsOf(seed);
    seed.remove();
    expect(found).toEqual(['seed/data/claims/empty.yaml:1: the file: empty; expected expect, claims']);
  });
});
