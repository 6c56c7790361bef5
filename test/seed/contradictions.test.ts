import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import { SOURCE, TOPIC_EVIDENCE, problemsOf } from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const MORE = 'seed/data/claims/more.yaml';
const PEOPLE = 'seed/data/more-people.yaml';
const EVENT = 'seed/data/event.yaml';

/** Types with rules: an office, a chair, a membership, a signature and what it brings into force. */
const TYPES: Readonly<Record<string, string>> = {
  LEADS: 'source: [Person]\ntarget: [Country, Organisation]\natMostOne: source\n',
  CHAIRED: 'source: [Person, Country]\ntarget: [Event]\natMostOne: source\ndatedBy: target\n',
  MEMBER_OF: 'source: [Country]\ntarget: [Organisation]\natMostOne: claim\n',
  SEATED_IN: 'source: [Organisation]\ntarget: [Place]\natMostOne: target\n',
  SIGNED: 'source: [Country, Organisation]\ntarget: [Agreement]\n',
  BINDS: 'source: [Agreement]\ntarget: [Country, Organisation]\nnotBefore: [SIGNED]\n',
};

interface Fact {
  readonly claim: string;
  readonly when?: string;
  readonly modality?: string;
  readonly more?: string;
}

let seed: SeedFolder;

beforeEach(() => {
  seed = SeedFolder.of();
  // A source cannot report as fact what came after it.
  seed.replace(SOURCE, 'date: "2019-11-04"', 'date: "2026-11-04"');
  seed.write(
    PEOPLE,
    `kind: Person\nexpect: { entities: 2 }\nentities:\n${['suga', 'kishida'].map((name) => `  - id: person:${name}\n    name: ${name}\n    summary: "A person."\n${TOPIC_EVIDENCE}`).join('')}`,
  );
  seed.write(
    'seed/data/more-places.yaml',
    `kind: Place\nexpect: { entities: 1 }\nentities:\n  - id: place:kobe\n    name: Kobe\n    summary: "A place."\n${TOPIC_EVIDENCE}`,
  );
});
afterEach(() => seed.remove());

/** Writes facts, and the types that they use. `SOURCE TYPE TARGET KEY` is a claim. */
function write(facts: readonly Fact[]): void {
  const claims = facts.map(({ claim, when, modality = 'FACT', more = '' }) => {
    const [source = '', type = '', target = '', key] = claim.split(' ');
    const name = type.toLowerCase().replaceAll('_', '-');
    seed.write(
      `seed/ontology/relationship/${name}.yaml`,
      `type: ${type}\ndefinition: "${type}, for the fixture."\n${TYPES[type] ?? ''}sentence: "{source} ${name} {target}"\ninverse: "{target} is ${name} of {source}"\n`,
    );
    return [
      `  - source: ${source}\n    type: ${type}\n    target: ${target}\n`,
      key === undefined ? '' : `    key: ${key}\n`,
      when === undefined ? '' : `    when: "${when}"\n`,
      `    modality: ${modality}\n${more}${TOPIC_EVIDENCE}`,
    ].join('');
  });
  // Everyone and everything that no fact is about is about ports.
  const idle = ['person:suga', 'person:kishida'].map(
    (id) =>
      `  - source: agreement:port-agreement\n    type: CONCERNS\n    target: topic:ports\n    key: ${id.slice(7)}\n    attributedTo: ${id}\n    modality: FACT\n${TOPIC_EVIDENCE}`,
  );
  const kobe = `  - source: agreement:port-agreement\n    type: CONCERNS\n    target: place:kobe\n    modality: FACT\n${TOPIC_EVIDENCE}`;
  seed.write(MORE, `expect: { claims: ${facts.length + 3} }\nclaims:\n${[...claims, ...idle, kobe].join('')}`);
}

/** The line of a claim that was written. */
function placeOf(claim: string): string {
  const [source = '', type = '', target = ''] = claim.split(' ');
  const lines = seed.read(MORE).split('\n');
  const at = lines.findLastIndex(
    (line, index) =>
      line === `  - source: ${source}` &&
      lines[index + 1] === `    type: ${type}` &&
      lines[index + 2] === `    target: ${target}`,
  );
  return `${MORE}:${at + 1}`;
}

const settledBy = (field: string, claim: string): string =>
  `    ${field}: [{ claim: "${claim}", why: "the later source saw both" }]\n`;

const ABE = 'person:abe-shinzo LEADS country:japan';
const SUGA = 'person:suga LEADS country:japan';
const FORUM = 'event:port-forum';
const BY_ABE = `person:abe-shinzo CHAIRED ${FORUM}`;
const BY_SUGA = `person:suga CHAIRED ${FORUM}`;
const SIGNED = 'country:japan SIGNED agreement:port-agreement';
const BINDS = 'agreement:port-agreement BINDS country:japan';
const MEMBER = 'country:japan MEMBER_OF organisation:asean';

/** Facts of which the second contradicts the first. */
const CONTRADICTIONS: readonly (readonly [string, Fact, Fact, string])[] = [
  [
    'holders of one office at once',
    { claim: ABE, when: '2012-12-26/2020-09-16' },
    { claim: SUGA, when: '2020-09-01/2021-10-04' },
    'at most one source of LEADS at a time',
  ],
  [
    'a holder whose time is open',
    { claim: ABE, when: '2012-12-26/..' },
    { claim: SUGA, when: '2020-09-16/2021-10-04' },
    'at most one source',
  ],
  [
    'a holder without a date',
    { claim: ABE, when: '2012-12-26/2020-09-16' },
    { claim: SUGA },
    'date them so that they do not overlap',
  ],
  [
    'holders on the same single day',
    { claim: ABE, when: '2020-09-16' },
    { claim: SUGA, when: '2020-09-16' },
    'at most one source',
  ],
  ['two chairs of one meeting', { claim: BY_ABE }, { claim: BY_SUGA }, 'at most one source of CHAIRED'],
  [
    'two seats at once',
    { claim: 'organisation:asean SEATED_IN place:yokohama', when: '2010/..' },
    { claim: 'organisation:asean SEATED_IN place:kobe', when: '2012/..' },
    'at most one target of SEATED_IN',
  ],
  [
    'a membership twice at once',
    { claim: MEMBER, when: '1995/..' },
    { claim: `${MEMBER} again`, when: '1999/2001' },
    'at most one claim of MEMBER_OF',
  ],
  [
    'force before signature',
    { claim: SIGNED, when: '2008-04-14' },
    { claim: BINDS, when: '2008-04-13/..' },
    'BINDS cannot come before SIGNED',
  ],
  [
    'force before any signature',
    { claim: 'organisation:asean SIGNED agreement:port-agreement', when: '2008-04-14' },
    { claim: BINDS, when: '2007/..' },
    'BINDS cannot come before SIGNED',
  ],
  [
    'two dates of an undated meeting',
    { claim: `country:japan CHAIRED ${FORUM}`, when: '2019-11-04' },
    { claim: BY_ABE, when: '2019-11-05' },
    `date '${FORUM}' differently`,
  ],
];

describe('facts that contradict each other', () => {
  test.each(CONTRADICTIONS)('%s', (_, first, second, says) => {
    write([first, second]);
    const found = problemsOf(seed);
    expect(found).toEqual([expect.stringContaining(`${placeOf(second.claim)}: `)]);
    expect(found[0]).toContain(says);
    expect(found[0]).toContain('preferredOver: [{ claim, why }]');
  });

  const idOf = (claim: string): string => `claim:${claim.replaceAll(' ', '/')}`;

  test.each(CONTRADICTIONS)('%s: settled by a preference, either way', (_, first, second) => {
    write([first, { ...second, more: settledBy('preferredOver', idOf(first.claim)) }]);
    expect(problemsOf(seed)).toEqual([]);
    write([{ ...first, more: settledBy('preferredOver', idOf(second.claim)) }, second]);
    expect(problemsOf(seed)).toEqual([]);
  });

  test.each(CONTRADICTIONS)('%s: settled by a reason why both hold', (_, first, second) => {
    write([first, { ...second, more: settledBy('compatibleWith', idOf(first.claim)) }]);
    expect(problemsOf(seed)).toEqual([]);
  });

  test.each(CONTRADICTIONS)('%s: no contradiction between a fact and a plan or position', (_, first, second) => {
    for (const modality of ['PLAN', 'POSITION']) {
      write([first, { ...second, modality }]);
      expect(problemsOf(seed)).toEqual([]);
    }
  });

  const AGREE: readonly (readonly [string, readonly Fact[]])[] = [
    [
      'an office that passes on',
      [
        { claim: ABE, when: '2012-12-26/2020-09-16' },
        { claim: SUGA, when: '2020-09-16/2021-10-04' },
      ],
    ],
    [
      'times that may not meet',
      [
        { claim: ABE, when: '2012/2020' },
        { claim: SUGA, when: '2020/2021' },
      ],
    ],
    [
      'one holder twice',
      [
        { claim: ABE, when: '2006/2020' },
        { claim: `${ABE} again`, when: '2012/2020' },
      ],
    ],
    ['a person and a country in the chair', [{ claim: BY_ABE }, { claim: `country:japan CHAIRED ${FORUM}` }]],
    [
      'memberships one after the other',
      [
        { claim: MEMBER, when: '1995/1996' },
        { claim: `${MEMBER} again`, when: '1999/..' },
      ],
    ],
    [
      'force from the day of signature',
      [
        { claim: SIGNED, when: '2008-04-14' },
        { claim: BINDS, when: '2008-04-14/..' },
      ],
    ],
    [
      'force after an own signature that others preceded',
      [
        { claim: 'organisation:asean SIGNED agreement:port-agreement', when: '2008' },
        { claim: SIGNED, when: '2010' },
        { claim: BINDS, when: '2011/..' },
      ],
    ],
    [
      'a day within a month',
      [
        { claim: BY_ABE, when: '2019-11-04' },
        { claim: `country:japan CHAIRED ${FORUM}`, when: '2019-11' },
      ],
    ],
  ];

  test.each(AGREE)('%s is none', (_, facts) => {
    write(facts);
    expect(problemsOf(seed)).toEqual([]);
  });
});

describe("a date beside an entity's own", () => {
  const date = (own: string): void => seed.replace(EVENT, 'name: Port Forum', `name: Port Forum\n    ${own}`);

  test('contradicts it', () => {
    date('when: "2019-11-04"');
    write([{ claim: BY_ABE, when: '2019-11-05' }]);
    const found = problemsOf(seed);
    expect(found).toEqual([expect.stringContaining(`${placeOf(BY_ABE)}: `)]);
    expect(found[0]).toContain(`is dated 2019-11-05, and '${FORUM}' 2019-11-04; give one of the two dates`);
  });

  test('is settled as one of its other dates, whose evidence counts', () => {
    const evidence = 'evidence: [{ passage: "readout#1", quote: "Readout of a meeting" }]';
    date(`when: "2019-11-04"\n    otherDates: [{ when: "2019-11-05", why: "the host gives the 4th", ${evidence} }]`);
    write([{ claim: BY_ABE, when: '2019-11-05' }]);
    const { data, evidence: all } = validateSeed(seed.dir);
    const forum = data.entities.find(({ id }) => id === FORUM)?.props;
    expect(forum?.['passages']).toEqual(['readout#2', 'readout#1']);
    expect(JSON.parse(forum?.['otherDates'] as string)).toMatchObject([
      { edtf: '2019-11-05', why: 'the host gives the 4th', evidence: [{ passage: 'readout#1' }] },
    ]);
    expect(all).toContainEqual(expect.objectContaining({ quote: 'Readout of a meeting' }));
  });

  test('needs one that is preferred, and evidence of a passage', () => {
    date('otherDates: [{ when: "2019", why: "it is so", evidence: [{ passage: "readout#9", quote: "x" }] }]');
    expect(problemsOf(seed)).toEqual([
      expect.stringContaining("no source lists the passage 'readout#9'"),
      expect.stringContaining('there are other dates, but no when that is preferred to them'),
    ]);
  });
});

describe('a preference', () => {
  test.each(['preferredOver', 'compatibleWith'])('%s leads to another claim', (field) => {
    write([{ claim: ABE, more: settledBy(field, `claim:${ABE.replaceAll(' ', '/')}`) }]);
    expect(problemsOf(seed)).toEqual([expect.stringContaining('itself')]);
    write([{ claim: ABE, more: settledBy(field, 'claim:country:japan/LEADS/country:japan') }]);
    expect(problemsOf(seed)).toEqual([
      expect.stringContaining("is no claim; a claim's id is claim:SOURCE/TYPE/TARGET"),
    ]);
  });

  test('does not run in a circle', () => {
    const id = (claim: string): string => `claim:${claim.replaceAll(' ', '/')}`;
    write([
      { claim: ABE, more: settledBy('preferredOver', id(SUGA)) },
      { claim: SUGA, more: settledBy('preferredOver', id(ABE)) },
    ]);
    const found = problemsOf(seed);
    expect(found).toHaveLength(2);
    for (const each of found) expect(each).toContain('in turn; only one of them can be');
  });

  test('marks both claims, and the sentence and date of the other are told', () => {
    const loser = `claim:${ABE.replaceAll(' ', '/')}`;
    write([
      { claim: ABE, when: '2012/..' },
      { claim: SUGA, when: '2020', more: settledBy('preferredOver', loser) },
    ]);
    const { data } = validateSeed(seed.dir);
    const props = (id: string) => data.relationships.find((each) => each.id === id)?.props ?? {};
    const winner = `claim:${SUGA.replaceAll(' ', '/')}`;
    const why = 'the later source saw both';
    expect(JSON.parse(props(loser)['supersededBy'] as string)).toEqual([
      { claim: winner, sentence: 'Suga leads Japan', edtf: '2020', why },
    ]);
    expect(JSON.parse(props(winner)['prefers'] as string)).toEqual([
      { claim: loser, sentence: 'Abe Shinzo leads Japan', edtf: '2012/..', why },
    ]);
    expect(props(loser)['prefers']).toBeUndefined();
    expect(props(winner)['supersededBy']).toBeUndefined();
  });
});

test('a type cannot come after one that does not exist', () => {
  write([{ claim: BINDS, when: '2008' }]);
  expect(problemsOf(seed)).toEqual([expect.stringContaining("relationship type 'SIGNED' is not one of")]);
});
