import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { validateSeed } from '../../seed/validate.js';
import {
  type BrokenRule,
  CLAIMS,
  EVENT,
  SOURCE,
  TOPIC,
  TOPIC_EVIDENCE,
  problemsOf,
  put,
  testBrokenRules,
} from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const ADVOCATES = 'seed/ontology/relationship/advocates.yaml';
const CONCERNS = 'seed/ontology/relationship/concerns.yaml';

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.of();
});
afterEach(() => seed.remove());

const KINDS = BUILT_IN.kinds.map(({ kind }) => kind);

const BROKEN: readonly BrokenRule[] = [
  { rule: 'unknown kind', broken: put(TOPIC, 'kind: Topic', 'kind: Topik'), says: ["'Topik' is not one of", ...KINDS] },
  {
    rule: 'source that is not an entity',
    broken: put(CLAIMS, 'source: organisation:asean', 'source: organisation:asaen'),
    says: ["source 'organisation:asaen' is no entity", 'did you mean organisation:asean?'],
  },
  {
    rule: 'target that is not an entity',
    broken: put(CLAIMS, 'target: place:yokohama', 'target: place:atlantis'),
    says: ["target 'place:atlantis' is no entity", 'add it under seed/data/'],
  },
  {
    rule: 'target of the right name and the wrong kind',
    broken: put(CLAIMS, 'target: place:yokohama', 'target: topic:yokohama'),
    says: ["target 'topic:yokohama' is no entity", 'did you mean place:yokohama?'],
  },
  {
    rule: 'attributedTo that is not an entity',
    broken: put(
      CLAIMS,
      'place:yokohama\n    attributedTo: person:abe-shinzo',
      'place:yokohama\n    attributedTo: person:abe',
    ),
    says: ["attributedTo 'person:abe' is no entity"],
  },
  {
    rule: 'speaker of a passage that is not an entity',
    broken: put(SOURCE, 'starts: "2 Works"', 'starts: "2 Works"\n    speaker: person:abe'),
    says: ["speaker 'person:abe' is no entity"],
  },
  {
    rule: 'heading that names what is no entity',
    broken: put(
      SOURCE,
      'passages:',
      'headings: [{ words: Works, about: [topic:port], over: ["2"] }]\npassages:',
      'headings',
    ),
    says: ["about 'topic:port' is no entity", 'did you mean topic:ports?'],
  },
  {
    rule: 'heading over a passage that is not there',
    broken: put(
      SOURCE,
      'passages:',
      'headings: [{ words: Works, about: [topic:ports], over: ["3"] }]\npassages:',
      'headings',
    ),
    says: ["the source lists no passage '3'"],
  },
  {
    rule: "a claim attributed to one with another's words",
    broken: (folder) => {
      folder.replace(SOURCE, 'starts: "2 Works"', 'starts: "2 Works"\n    speaker: person:abe-shinzo');
      folder.replace(
        CLAIMS,
        'place:yokohama\n    attributedTo: person:abe-shinzo',
        'place:yokohama\n    attributedTo: organisation:asean',
      );
      // The passage is named on the line before its quote.
      const [file, line] = folder.where(CLAIMS, 'quote: "the Port Forum in Yokohama"').split(':');
      return `${file}:${Number(line) - 1}`;
    },
    says: ["'readout#2' gives the words of 'person:abe-shinzo'", "attributed to 'organisation:asean'", 'with a key'],
  },
  {
    rule: 'entity id used twice',
    broken: (folder) => {
      const text = folder.read(TOPIC).replace('entities: 1', 'entities: 1');
      folder.write('seed/data/topic-more.yaml', text.replace('name: ports', 'name: harbours'));
      return folder.where(TOPIC, 'id: topic:ports');
    },
    says: ["id 'topic:ports' is used twice, first at seed/data/topic-more.yaml:4"],
  },
  {
    rule: 'claim made twice',
    broken: (folder) => {
      const again = folder.read(CLAIMS).split('  - source: ')[1] ?? '';
      folder.write('seed/data/claims/more.yaml', `expect: { claims: 1 }\nclaims:\n  - source: ${again}`);
      return 'seed/data/claims/more.yaml:3';
    },
    says: [
      "'claim:country:japan/ADVOCATES/framework:foip' is claimed twice, first at seed/data/claims/all.yaml:3",
      'merge the evidence, or tell them apart with a key',
    ],
  },
  {
    rule: 'wrong kind at an end',
    broken: put(CLAIMS, 'target: place:yokohama', 'target: country:japan'),
    says: ["CONCERNS cannot have Country 'country:japan' as its target; allowed: Topic, Place"],
  },
  {
    rule: 'claim of an entity about itself',
    broken: (folder) => {
      folder.replace(ADVOCATES, 'target: [Framework]', 'target: [Framework, Organisation]');
      folder.replace(
        CLAIMS,
        'organisation:asean\n    type: ADVOCATES\n    target: framework:foip',
        'organisation:asean\n    type: ADVOCATES\n    target: organisation:asean',
      );
      return folder.where(CLAIMS, 'target: organisation:asean');
    },
    says: ["'organisation:asean' is claimed of itself"],
  },
  {
    rule: 'quote of 16 words',
    broken: put(TOPIC, '"concern ports"', `"${'word '.repeat(16).trim()}"`, 'word word'),
    says: ["'word word", 'at most 15 words, this one has 16'],
  },
  {
    rule: 'date on a kind without one',
    broken: put(TOPIC, 'name: ports', 'name: ports\n    when: 2019'),
    says: ['Topic has no date of its own (only Agreement, Event, Statement do)'],
  },
  {
    rule: 'unknown passage',
    broken: put(TOPIC, '"readout#2"', '"readout#3"'),
    says: ["no source lists the passage 'readout#3'; add it to seed/source/ or correct it"],
  },
  {
    rule: 'unknown modality',
    broken: put(
      CLAIMS,
      'place:yokohama\n    attributedTo: person:abe-shinzo\n    modality: FACT',
      'place:yokohama\n    modality: FACTS',
    ),
    says: ["'FACTS' is not one of FACT, PLAN, POSITION; did you mean FACT?"],
  },
  {
    rule: 'unknown relationship type',
    broken: put(CLAIMS, 'organisation:asean\n    type: ADVOCATES', 'organisation:asean\n    type: ADVOCATE'),
    says: ["relationship type 'ADVOCATE' is not one of ADVOCATES, CONCERNS; did you mean ADVOCATES?"],
  },
  {
    rule: 'entity no claim is about',
    broken: (folder) => {
      folder.replace(TOPIC, 'entities: 1', 'entities: 2');
      folder.append(TOPIC, `  - id: topic:tides\n    name: tides\n    summary: "S."\n${TOPIC_EVIDENCE}`);
      return folder.where(TOPIC, 'id: topic:tides');
    },
    says: ["no claim is about 'topic:tides'; add one or remove the entity"],
  },
  {
    rule: 'wrong count of entities',
    broken: put(TOPIC, 'entities: 1', 'entities: 2'),
    says: ['the file should hold 2 entities and holds 1'],
  },
  {
    rule: 'wrong count of claims',
    broken: put(CLAIMS, 'claims: 6', 'claims: 5'),
    says: ['the file should hold 5 claims and holds 6'],
  },
  {
    rule: 'id of another kind than its file',
    broken: (folder) => {
      folder.write(CLAIMS, folder.read(CLAIMS).replaceAll('topic:ports', 'place:ports'));
      folder.replace('seed/ontology/topic.yaml', 'topic:ports', 'place:ports');
      folder.replace(TOPIC, 'id: topic:ports', 'id: place:ports');
      return folder.where(TOPIC, '- id: place:ports');
    },
    says: ["id 'place:ports' must begin with 'topic:', the kind of this file"],
  },
  {
    rule: 'invalid id',
    broken: (folder) => {
      folder.replace(TOPIC, 'entities: 1', 'entities: 2');
      folder.append(TOPIC, `  - id: Tides\n    name: tides\n    summary: "S."\n${TOPIC_EVIDENCE}`);
      return folder.where(TOPIC, '- id: Tides');
    },
    says: ["'Tides': expected kind:slug, such as framework:foip"],
  },
  {
    rule: 'one name for two entities',
    broken: put(TOPIC, 'name: ports', 'name: YOKOHAMA'),
    says: ["'YOKOHAMA' is also the name of place:yokohama; two things have two names"],
  },
  {
    rule: 'alias that is the name',
    broken: put(TOPIC, 'name: ports', 'name: ports\n    aliases: [ports]'),
    says: ["alias 'ports' is there already"],
  },
];

describe('the minimal seed', () => {
  test('is valid and becomes records sorted by id', () => {
    const { data, evidence } = validateSeed(seed.dir);
    expect(data.entities.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort());
    expect(data.relationships).toHaveLength(6);
    expect(data.passages.map(({ id }) => id)).toEqual(['readout#1', 'readout#2']);
    expect(data.sources.map(({ id }) => id)).toEqual(['readout']);
    expect(data.entities.map(({ id }) => id)).toEqual(data.entities.map(({ id }) => id).sort());
    expect(evidence.map(({ place }) => place)).toContainEqual({ file: TOPIC, line: 9 });
    expect(data.relationships[0]?.props['sentence']).toBe('Port Agreement concerns ports');
  });

  test('may have a quote of 15 words', () => {
    seed.replace(TOPIC, '"concern ports"', `"${'word '.repeat(15).trim()}"`);
    expect(problemsOf(seed)).toEqual([]);
  });

  test('may make the same claim twice if a key distinguishes the claims', () => {
    const again = (seed.read(CLAIMS).split('  - source: ')[1] ?? '').replace('modality', 'key: again\n    modality');
    seed.write('seed/data/claims/more.yaml', `expect: { claims: 1 }\nclaims:\n  - source: ${again}`);
    expect(validateSeed(seed.dir).data.relationships.map(({ id }) => id)).toContain(
      'claim:country:japan/ADVOCATES/framework:foip/again',
    );
  });
});

describe('one broken rule is one problem, with its file, line and value, and what is allowed', () => {
  testBrokenRules(BROKEN);
});

describe('several problems', () => {
  test('are all listed, sorted by file and line', () => {
    seed.replace(TOPIC, '"readout#2"', '"readout#9"');
    seed.replace(EVENT, 'name: Port Forum', 'name: Port Forum\n    when: soon');
    seed.replace(CLAIMS, 'source: organisation:asean', 'source: organisation:asaen');
    seed.replace(CLAIMS, 'target: place:yokohama', 'target: country:japan');
    seed.replace(CONCERNS, 'source: [Initiative,', 'source: [Initiativ,');
    seed.replace(SOURCE, 'retrieved: "2026-11-24"', 'retrieved: yesterday');
    const found = problemsOf(seed);
    const places = found.map((line) => line.split(': ', 1)[0]);
    expect(places).toEqual([
      seed.where(CLAIMS, 'source: organisation:asaen'),
      seed.where(EVENT, 'when: soon'),
      seed.where(CONCERNS, 'source:'),
      seed.where(SOURCE, 'retrieved:'),
    ]);
  });

  test('in one file are sorted by line number, with the tenth line after the ninth', () => {
    const text = seed.read(CLAIMS).replaceAll('modality: FACT', 'modality: TRUE');
    seed.write(CLAIMS, text);
    const lines = problemsOf(seed).map((line) => Number(line.split(':')[1]));
    expect(lines).toEqual([7, 15, 23, 31, 39, 47]);
  });
});
