import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CLAIMS,
  SOURCE,
  TOPIC,
  type BrokenRule,
  add,
  problemsOf,
  put,
  testBrokenRules,
} from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const KIND = 'seed/ontology/topic.yaml';
const ADVOCATES = 'seed/ontology/relationship/advocates.yaml';
const CONCERNS = 'seed/ontology/relationship/concerns.yaml';
const LEADS = 'seed/ontology/relationship/leads.yaml';
const LEADS_TEXT = `type: LEADS
definition: "Is at the head of."
source: [Person]
target: [Organisation]
sentence: "{source} leads {target}"
inverse: "{target} is led by {source}"
`;

const field = (text: string) => put(KIND, 'example: topic:ports', `example: topic:ports\nfields:\n  ${text}`);

const BROKEN: readonly BrokenRule[] = [
  {
    rule: 'kind without a definition',
    broken: (seed) => {
      seed.delete(KIND);
      return `${KIND}:1`;
    },
    says: ['kind Topic has no definition'],
  },
  {
    rule: 'kind defined twice, in a file of another name',
    broken: (seed) => {
      seed.write('seed/ontology/subject.yaml', `# A second definition.\n${seed.read(KIND)}`);
      seed.delete(KIND);
      return 'seed/ontology/subject.yaml:2';
    },
    says: ['the file must be named topic.yaml, after what it defines'],
  },
  {
    rule: 'relationship type in a file of another name',
    broken: (seed) => {
      seed.write('seed/ontology/relationship/concern.yaml', seed.read(CONCERNS));
      seed.delete(CONCERNS);
      return 'seed/ontology/relationship/concern.yaml:1';
    },
    says: ['the file must be named concerns.yaml, after what it defines'],
  },
  {
    rule: 'one sentence for two types',
    broken: add(LEADS, LEADS_TEXT.replace('leads', 'advocates'), 'sentence:'),
    says: ['sentence of LEADS is also that of ADVOCATES; one meaning has one name'],
  },
  {
    rule: 'one definition for two types',
    broken: add(LEADS, LEADS_TEXT.replace('Is at the head of.', 'Puts a framework forward.'), 'definition:'),
    says: ['definition of LEADS is also that of ADVOCATES; one meaning has one name'],
  },
  {
    rule: 'relationship type used by no claim',
    broken: add(LEADS, LEADS_TEXT, 'type: LEADS'),
    says: ['relationship type LEADS is used by no claim; remove it'],
  },
  {
    rule: 'name that says nothing',
    broken: (seed) => {
      const file = 'seed/ontology/relationship/related-to.yaml';
      seed.write(file, LEADS_TEXT.replace('type: LEADS', 'type: RELATED_TO'));
      return `${file}:1`;
    },
    says: ['RELATED_TO says nothing; name the relationship with a precise verb'],
  },
  {
    rule: 'type that is not UPPER_SNAKE',
    broken: put(CONCERNS, 'type: CONCERNS', 'type: Concerns'),
    says: ["'Concerns': expected UPPER_SNAKE, such as SUPPORTS"],
  },
  {
    rule: 'sentence without one of its ends',
    broken: put(CONCERNS, 'sentence: "{source} concerns {target}"', 'sentence: "{source} is of concern"'),
    says: ["'{source} is of concern': expected both {source} and {target} in the sentence"],
  },
  {
    rule: 'kind with the name of another type of the API',
    broken: (seed) => {
      seed.write(
        'seed/ontology/path.yaml',
        seed.read(KIND).replaceAll('topic', 'path').replace('kind: Topic', 'kind: Path'),
      );
      return 'seed/ontology/path.yaml:1';
    },
    says: ["kind 'Path' has the name of something else in the API"],
  },
  {
    rule: 'kind of two words',
    broken: put(KIND, 'kind: Topic', 'kind: HotTopic'),
    says: ["kind: 'HotTopic': expected one word with a capital first letter"],
  },
  {
    rule: 'noun of two kinds',
    broken: put(KIND, 'nouns: [topic, topics]', 'nouns: [topic, topics, place]'),
    says: ["noun 'place' of", 'one noun means one kind'],
  },
  {
    rule: 'no record.yaml',
    broken: (seed) => {
      seed.delete('seed/record.yaml');
      return 'seed/record.yaml:1';
    },
    says: ['the file is missing'],
  },
  {
    rule: 'one side alone',
    broken: put('seed/record.yaml', 'subject: one meeting', 'subject: one meeting\nsides: [organisation:asean]'),
    says: ['expected the ids of two entities'],
  },
  {
    rule: 'side that is not an entity',
    broken: put(
      'seed/record.yaml',
      'subject: one meeting',
      'subject: one meeting\nsides: [organisation:asean, organisation:asaen]',
    ),
    says: ["sides.1: 'organisation:asaen' is no entity"],
  },
  {
    rule: 'unknown kind at an end',
    broken: put(CONCERNS, 'target: [Topic, Place]', 'target: [Topic, Plaice]'),
    says: ["'Plaice' is not one of Agreement, Country,", 'did you mean Place?'],
  },
  {
    rule: 'example that is not in the data',
    broken: (seed) => {
      seed.replace(KIND, 'topic:ports', 'topic:harbours');
      return `${KIND}:1`;
    },
    says: ["example 'topic:harbours' of Topic is no Topic in the data"],
  },
  {
    rule: 'field of a type whose source the kind cannot be',
    broken: field('subjects: { types: [CONCERNS], direction: OUT, description: "x" }'),
    says: ['Topic cannot be the source of CONCERNS', 'sources: Initiative, Agreement, Statement, Event'],
  },
  {
    rule: 'field of a type whose target the kind cannot be',
    broken: field('advocates: { types: [ADVOCATES], direction: IN, description: "x" }'),
    says: ['Topic cannot be the target of ADVOCATES', 'targets: Framework'],
  },
  {
    rule: 'field of a type that has the kind at neither end',
    broken: field('advocates: { types: [ADVOCATES], direction: BOTH, description: "x" }'),
    says: ['Topic cannot be the source or target of ADVOCATES'],
  },
  {
    rule: 'field of an unknown type',
    broken: field('concern: { types: [CONCERN], direction: IN, description: "x" }'),
    says: ["relationship type 'CONCERN' is not one of ADVOCATES, CONCERNS; did you mean CONCERNS?"],
  },
  {
    rule: 'field that every entity has',
    broken: field('name: { types: [CONCERNS], direction: IN, description: "x" }'),
    says: ["field 'name' is one that every entity has; choose another name"],
  },
  {
    rule: 'unknown property of a field',
    broken: field('concern: { types: [CONCERNS], way: IN, direction: IN, description: "x" }'),
    says: ["property 'way' is not one of types, direction, description"],
  },
  {
    rule: 'source that neither has a copy nor says why not',
    broken: put(SOURCE, '  file: readout.txt\n', '', 'copy:'),
    says: ['expected { file, sha256 } with 64 hexadecimal digits, or { notHeld } with the reason'],
  },
  {
    rule: 'invalid address of a source',
    broken: put(SOURCE, 'url: https://example.org/readout', 'url: example dot org'),
    says: [
      "'example dot org': expected an address that begins with https:// or http://, without spaces or a user name",
    ],
  },
  {
    rule: 'passage listed twice',
    broken: put(SOURCE, 'locator: 2\n', 'locator: 2\n    starts: "2 Works. The"\n  - locator: "2"\n', '- locator: "2"'),
    says: ["passage 'readout#2' is listed twice"],
  },
  {
    rule: 'source id used twice',
    broken: (seed) => {
      seed.write('seed/source/second.yaml', seed.read(SOURCE));
      return 'seed/source/second.yaml:1';
    },
    says: ["source id 'readout' is used twice"],
  },
  {
    rule: 'one page as two sources',
    broken: (seed) => {
      seed.write('seed/source/second.yaml', seed.read(SOURCE).replace('id: readout', 'id: second'));
      return seed.where('seed/source/second.yaml', 'url: https://example.org/readout');
    },
    says: ["https://example.org/readout is the page of source 'readout' too"],
  },
];

describe('one broken rule of the vocabulary or of a source is one problem', () => {
  testBrokenRules(BROKEN);
});

describe('a mistake in a file causes no further problems where other files refer to it', () => {
  let seed: SeedFolder;
  beforeEach(() => {
    seed = SeedFolder.of();
  });
  afterEach(() => seed.remove());

  test.each([
    ['a record of its data', 'seed/data/framework.yaml', 'name: Free', 'nmae: Free'],
    ['the kind of its data', TOPIC, 'kind: Topic', 'kind: Topik'],
    ['the syntax of its data', TOPIC, 'name: ports', 'name: "ports'],
    ['the syntax before its first record', TOPIC, 'expect: {', 'expect: { {'],
    ['a source', SOURCE, 'title: Readout', 'titel: Readout'],
    ['the syntax of a source', SOURCE, 'publisher: A ministry', 'publisher: "A ministry'],
    ['the definition of a kind', KIND, 'definition:', 'defnition:'],
    ['the name of a kind', KIND, 'kind: Topic', 'kind: Topik'],
    ['the definition of a type', ADVOCATES, 'definition:', 'defnition:'],
    ['the name of a type', ADVOCATES, 'type: ADVOCATES', 'type: ADVOCATEs'],
    ['the syntax of a type', CONCERNS, 'type: CONCERNS', 'type: "CONCERNS'],
    ['a claim', CLAIMS, 'expect: { claims: 6 }', 'expect: { claims: six }'],
  ])('%s', (_, file, from, to) => {
    seed.replace(file, from, to);
    const found = problemsOf(seed);
    // A misspelt property is not reported as a missing one too.
    expect(found).toEqual([expect.stringContaining(`${file}:`)]);
  });

  test('problems elsewhere are still found', () => {
    seed.replace('seed/data/framework.yaml', 'name: Free', 'nmae: Free');
    seed.replace(TOPIC, '"readout#2"', '"readout#9"');
    seed.replace(CLAIMS, 'target: place:yokohama', 'target: place:atlantis');
    expect(problemsOf(seed).map((line) => line.split(':', 1)[0])).toEqual([CLAIMS, 'seed/data/framework.yaml', TOPIC]);
  });
});
