import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import {
  type BrokenRule,
  CLAIMS,
  TOPIC,
  TOPIC_EVIDENCE,
  problemsOf,
  put,
  testBrokenRules,
} from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const COUNTRY = 'seed/data/country.yaml';
const MORE = 'seed/data/z-more.yaml';

/** Another entity, and a claim about it so that it is used. */
function another(seed: SeedFolder, kind: string, id: string, name: string, more = ''): void {
  seed.write(
    MORE,
    `kind: ${kind}\nexpect: { entities: 1 }\nentities:\n  - id: ${id}\n    name: ${name}\n    summary: "Another."\n${more}${TOPIC_EVIDENCE}`,
  );
  seed.write(
    'seed/data/claims/more.yaml',
    `expect: { claims: 1 }\nclaims:\n  - source: agreement:port-agreement\n    type: CONCERNS\n    target: topic:ports\n    key: again\n    attributedTo: ${id}\n    modality: FACT\n${TOPIC_EVIDENCE}`,
  );
}

/** Adds another entity; the problem is at its id. */
const looksAlike =
  (kind: string, id: string, name: string, more?: string): BrokenRule['broken'] =>
  (seed) => {
    another(seed, kind, id, name, more);
    return seed.where(MORE, `- id: ${id}`);
  };

const CLAIM = 'claim:country:japan/ADVOCATES/framework:foip';
const OTHER_CLAIM = 'claim:organisation:asean/ADVOCATES/framework:foip';
const formerClaim = (id: string, formerIds: string) =>
  put(CLAIMS, `source: ${id}\n`, `source: ${id}\n    formerIds: [${formerIds}]\n`);

describe('a former id leads to one thing', () => {
  testBrokenRules([
    {
      rule: 'former id of an entity in use',
      broken: put(TOPIC, 'name: ports', 'formerIds: [place:yokohama]\n    name: ports', 'formerIds: [place:yokohama]'),
      says: ["former id 'place:yokohama' is in use at seed/data/place.yaml:4", 'an id is never given again'],
    },
    {
      rule: 'former id of two entities',
      broken: (seed) => {
        seed.replace(TOPIC, 'name: ports', 'formerIds: [topic:harbours]\n    name: ports');
        seed.replace(COUNTRY, 'name: Japan', 'formerIds: [topic:harbours]\n    name: Japan');
        return seed.where(TOPIC, 'formerIds: [topic:harbours]');
      },
      says: ["former id 'topic:harbours' is listed twice; it leads to 'country:japan' already"],
    },
    {
      rule: 'former id of a claim in use',
      broken: formerClaim('country:japan', OTHER_CLAIM),
      says: [`former id '${OTHER_CLAIM}' is in use at ${CLAIMS}:`, 'an id is never given again'],
    },
    {
      rule: 'former id of a claim that follows from its ends',
      broken: (seed) => {
        seed.replace(COUNTRY, 'name: Japan', 'formerIds: [country:nippon]\n    name: Japan');
        return formerClaim('country:japan', 'claim:country:nippon/ADVOCATES/framework:foip')(seed);
      },
      says: ['leads here already, through the ids of its ends; remove it'],
    },
    {
      rule: 'former id of two claims, by a former id of its end',
      broken: (seed) => {
        seed.replace(COUNTRY, 'name: Japan', 'formerIds: [country:nippon]\n    name: Japan');
        formerClaim('country:japan', 'claim:country:japan/SUPPORTS/framework:foip')(seed);
        return formerClaim('organisation:asean', 'claim:country:nippon/SUPPORTS/framework:foip')(seed);
      },
      says: [`is listed twice; it leads to '${CLAIM}' already`],
    },
  ]);
});

describe('one thing is one entity', () => {
  testBrokenRules([
    {
      rule: 'an alias that folds to the name of another',
      broken: looksAlike('Place', 'place:port', 'Harbour', '    aliases: ["  PORT-statement "]\n'),
      says: [
        "'place:port' may be 'statement:port-statement': both are called 'port statement'",
        'formerIds',
        'distinctFrom',
      ],
    },
    {
      rule: 'a name a letter away from another of the same kind',
      broken: looksAlike('Topic', 'topic:sorts', 'porta'),
      says: ["'topic:sorts' may be 'topic:ports': 'ports' and 'porta' are almost the same name"],
    },
    {
      rule: "a name that is another's acronym",
      broken: looksAlike('Topic', 'topic:foip', 'FOIP'),
      says: ["'topic:foip' may be 'framework:foip': 'FOIP' may stand for 'Free and Open Indo-Pacific'"],
    },
    {
      rule: 'the same page elsewhere',
      broken: (seed) => {
        seed.replace(COUNTRY, 'name: Japan', 'name: Japan\n    sameAs: ["https://www.wikidata.org/wiki/Q17"]');
        return looksAlike('Place', 'place:land', 'Land', '    sameAs: ["https://www.wikidata.org/wiki/Q17"]\n')(seed);
      },
      says: ["'place:land' may be 'country:japan': both are https://www.wikidata.org/wiki/Q17"],
    },
    {
      rule: 'distinct from itself',
      broken: put(TOPIC, 'name: ports', 'name: ports\n    distinctFrom: [{ id: topic:ports, why: "it is" }]'),
      says: ["'topic:ports' cannot be distinct from itself"],
    },
    {
      rule: 'distinct from nothing',
      broken: put(TOPIC, 'name: ports', 'name: ports\n    distinctFrom: [{ id: topic:sorts, why: "it is" }]'),
      says: ["distinctFrom 'topic:sorts' is no entity"],
    },
    {
      rule: 'told apart twice',
      broken: (seed) => {
        seed.replace(
          'seed/data/place.yaml',
          'name: Yokohama',
          'name: Yokohama\n    distinctFrom: [{ id: topic:ports, why: "one is a topic" }]',
        );
        return put(
          TOPIC,
          'name: ports',
          'name: ports\n    distinctFrom: [{ id: place:yokohama, why: "one is a city" }]',
        )(seed);
      },
      says: ["'topic:ports' and 'place:yokohama' are told apart already"],
    },
    {
      rule: 'a reason with a full stop',
      broken: put(
        TOPIC,
        'name: ports',
        'name: ports\n    distinctFrom: [{ id: place:yokohama, why: "one is a city." }]',
      ),
      says: ['leave out the full stop'],
    },
  ]);

  let seed: SeedFolder;
  beforeEach(() => {
    seed = SeedFolder.of();
  });
  afterEach(() => seed.remove());

  test.each([
    ['a name of another kind', 'Place', 'porta'],
    ['a number', 'Topic', 'ports 2'],
    ['a short name', 'Topic', 'pots'],
    ['a lower-case word', 'Topic', 'foip'],
  ])('%s does not make two entities alike', (_, kind, name) => {
    another(seed, kind, `${kind.toLowerCase()}:other`, name);
    expect(problemsOf(seed)).toEqual([]);
  });

  test('a reason settles it, and both entities have it', () => {
    another(seed, 'Topic', 'topic:porta', 'porta', '    distinctFrom: [{ id: topic:ports, why: "one is a gate" }]\n');
    const { data } = validateSeed(seed.dir);
    const distinct = (id: string): unknown =>
      JSON.parse(data.entities.find((each) => each.id === id)?.props['distinctFrom'] as string);
    expect(distinct('topic:porta')).toEqual([{ id: 'topic:ports', why: 'one is a gate' }]);
    expect(distinct('topic:ports')).toEqual([{ id: 'topic:porta', why: 'one is a gate' }]);
  });

  test.each([
    ['a namesake', 'ports'],
    ['a name that differs by accents', 'pörts'],
  ])('%s is another entity if a reason says so', (_, name) => {
    another(seed, 'Place', 'place:ports', name);
    expect(problemsOf(seed)).toEqual([expect.stringContaining(`'${name}' is also the name of topic:ports`)]);
    another(seed, 'Place', 'place:ports', name, '    distinctFrom: [{ id: topic:ports, why: "one is a town" }]\n');
    expect(problemsOf(seed)).toEqual([]);
  });
});
