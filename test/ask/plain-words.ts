import { expect, test } from '@jest/globals';
import { lexiconOf } from '../../src/ask/lexicon.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { shortFormsOf } from '../../src/ask/short-forms.js';
import { earlier as seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

const SUMMIT = 'event:japan-asean-summit-2019';
const STATEMENT = 'statement:joint-statement-on-connectivity-2019';
const claims = (type: string) => seed.data.relationships.filter((claim) => claim.type === type);
const sources = (target: string, ...types: string[]): string[] =>
  types.flatMap(claims).flatMap((claim) => (claim.target === target ? [claim.source] : []));
const targets = (source: string, ...types: string[]): string[] =>
  types.flatMap(claims).flatMap((claim) => (claim.source === source ? [claim.target] : []));
const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
const ids = (entities: readonly { readonly id: string }[] | undefined): string[] =>
  sorted(entities?.map(({ id }) => id) ?? []);

export const plainWords = askSuite('plain words', (asker) => {
  test.each([
    ['Who chaired the summit?', sources(SUMMIT, 'CHAIRED')],
    ['can you tell me who presided over the summit?', sources(SUMMIT, 'CHAIRED')],
    ['Who attended the summit?', sources(SUMMIT, 'ATTENDED')],
    ['Where was the summit held?', targets(SUMMIT, 'HELD_IN')],
    ['What was discussed at the summit?', targets(SUMMIT, 'TOOK_UP')],
    ['who welcomed the joint statement?', sources(STATEMENT, 'WELCOMES')],
  ])('an unambiguous short form is expanded, and the answer says so: %s', async (question, wanted) => {
    const { answer, interpretation } = await asker.answered(question);
    expect(ids(answer.entities)).toEqual(sorted(wanted));
    expect(interpretation).toMatch(/^Took “(?:summit|joint statement)” for \S.+\. Which /);
  });

  test('an ambiguous short form offers all its meanings', async () => {
    const { answer, interpretation, operation } = await asker.answered('Who signed the agreement?');
    expect(answer.__typename).toBe('Ambiguous');
    expect(ids(answer.candidates)).toEqual([
      'agreement:ajcep',
      'agreement:japan-asean-technical-cooperation',
      'agreement:japan-thailand-epa',
      'agreement:rcep',
    ]);
    expect(interpretation).toMatch(/“agreement”, which may be any of 4/);
    const { nodes } = (await asker.run(operation)) as { nodes: { id: string }[] };
    expect(ids(nodes)).toEqual(ids(answer.candidates));
  });

  test.each([
    ['who attended the G7 summit?', 'G7 summit'],
    ['does Korea support FOIP?', 'Korea'],
    ['what is a summit?', 'summit'],
    ['is Mongolia a member of ASEAN?', 'Mongolia'],
    ['who is the president of Mongolia?', 'Mongolia'],
    ['who is the president of mongolia?', 'mongolia'],
    ['who announced the Trans Pacific Partnership', 'Trans Pacific Partnership'],
  ])('a weak resemblance is taken for nothing: %s', async (question, called) => {
    const { answer, interpretation } = await asker.answered(question);
    expect([answer.__typename, interpretation]).toEqual(['NotFound', expect.stringContaining(`names “${called}”`)]);
  });

  test('short forms keep the head of a name, and countries and places have no short forms', () => {
    for (const entity of seed.data.entities) {
      const named = {
        id: entity.id,
        kind: entity.kind,
        name: entity.props['name'] as string,
        nameJa: null,
        otherNames: [],
        formerIds: null,
        aliases: entity.props['aliases'] as string[],
      };
      const forms = shortFormsOf(named, lexiconOf(BUILT_IN).natureOf(entity.kind.toUpperCase()));
      if (entity.kind === 'Country' || entity.kind === 'Place') expect([...forms]).toEqual([]);
    }
    expect(
      [
        ...shortFormsOf(
          {
            id: 'x',
            kind: 'Statement',
            name: 'Joint Statement of the Summit',
            nameJa: null,
            otherNames: [],
            formerIds: null,
            aliases: [],
          },
          undefined,
        ),
      ].sort(),
    ).toEqual(['joint statement', 'statement']);
  });

  test.each([
    ['what is ASEAN grateful for?', targets('organisation:asean', 'EXPRESSES_GRATITUDE_FOR')],
    ['what did ASEAN thank Japan for?', targets('organisation:asean', 'EXPRESSES_GRATITUDE_FOR')],
    ['Where is Hanoi?', ['country:viet-nam']],
    ['Where is Laos?', []],
    ['Which countries lifted import restrictions?', ['country:brunei-darussalam']],
    ['has any country lifted import restrictions?', ['country:brunei-darussalam']],
    [
      'does anyone support AOIP?',
      [
        'country:japan',
        'country:philippines',
        'country:republic-of-korea',
        'country:united-states',
        'organisation:quad',
      ],
    ],
    ['does anyone support FOIP?', []],
    ['how many countries are in ASEAN?', sources('organisation:asean', 'MEMBER_OF')],
    ['Which countries joined ASEAN in 1997?', ['country:laos', 'country:myanmar']],
    [
      'Which countries belonged to ASEAN in 1980?',
      ['country:indonesia', 'country:malaysia', 'country:philippines', 'country:singapore', 'country:thailand'],
    ],
    [
      'Which agreements does ASEAN have with Japan?',
      ['agreement:ajcep', 'agreement:japan-asean-technical-cooperation', 'agreement:unclos'],
    ],
    [
      'which agreements are there between Japan and ASEAN',
      ['agreement:ajcep', 'agreement:japan-asean-technical-cooperation', 'agreement:unclos'],
    ],
    ['whom did Abe thank?', targets('person:abe-shinzo', 'THANKS')],
    ['who says Japan supports AOIP?', ['country:japan', 'person:abe-shinzo']],
    ['who said that ASEAN announced the WA Project?', []],
  ])('%s', async (question, wanted) => {
    const { answer, sentences } = await asker.answered(question);
    expect([question, ids(answer.entities)]).toEqual([question, sorted(wanted)]);
    if (wanted.length === 0) expect(sentences[0]).toMatch(/^No claim in the data says/);
  });

  test('the speaker may be the source itself', async () => {
    const { sentences } = await asker.answered('who says Laos is a member of ASEAN');
    expect(sentences[0]).toBe('The source itself.');
  });

  test.each([
    ['How are Abe and Kim Jong-un linked?', 'person:abe-shinzo', 'person:kim-jong-un'],
    ["What's the link between JENESYS and the Rugby World Cup?", 'initiative:jenesys', 'event:rugby-world-cup-2019'],
    ["what is Abe's relationship with Kim Jong-un", 'person:abe-shinzo', 'person:kim-jong-un'],
  ])('%s', async (question, from, to) => {
    const { answer } = await asker.answered(question);
    for (const { nodes } of answer.paths ?? []) expect([nodes[0]?.id, nodes.at(-1)?.id]).toEqual([from, to]);
    expect(answer.paths?.length).toBeGreaterThan(0);
  });

  test('what was said at a meeting comes with a note on what the data lacks', async () => {
    const { answer, interpretation } = await asker.answered('What did Abe say at the summit?');
    expect(answer.relationships?.length).toBeGreaterThan(10);
    expect(interpretation).toMatch(/does not say which of it was said at 22nd ASEAN-Japan Summit/);
    const about = await asker.answered('What did Abe say about North Korea?');
    const claims = about.answer.relationships ?? [];
    const direct = claims.filter(({ source, target }) => [source.id, target.id].includes('country:north-korea'));
    expect(direct.length).toBeGreaterThan(0);
    // The claims that do not name it come last, and each says that a heading does.
    expect(claims.slice(0, direct.length)).toEqual(direct);
    expect(about.answer.said?.map(({ reason }) => reason)).toEqual(
      claims.map((claim) => (direct.includes(claim) ? 'DIRECT' : 'HEADING')),
    );
    const marked = about.sentences.filter((told) => /^(?:Partly u|U)nder the heading “North Korea”\. /.test(told));
    expect(marked).toHaveLength(claims.length - direct.length);
    expect(about.sentences[0]).toBe('7 claims, 2 of them about North Korea itself, 5 under a heading that names it:');
  });

  test('answers when somebody joined, and whether they had joined by a given time', async () => {
    expect((await asker.answered('When did Vietnam join ASEAN?')).sentences[0]).toMatch(/^Since 28 July 1995/);
    const early = await asker.answered('Was Myanmar a member of ASEAN in 1990?');
    expect(early.answer.holds).toBe(false);
    expect(early.sentences.join(' ')).toMatch(
      /^No claim .* At another time: Myanmar is a member of ASEAN \(narrated by the source; since 23 July 1997;/,
    );
    for (const [question, holds] of [
      ['Was Myanmar a member of ASEAN in 1999?', true],
      ['Was Viet Nam a member of ASEAN in 1997?', true],
      ['Did Viet Nam join ASEAN in 1997?', false],
      ['Did Viet Nam join ASEAN in July 1995?', true],
      ['Did Japan sign the Technical Cooperation Agreement in 2019?', true],
      ['Did Japan sign the Technical Cooperation Agreement in 2018?', false],
      ['Was Laos a member of ASEAN in the 1980s?', false],
    ] as const)
      expect([question, (await asker.answered(question)).answer.holds]).toEqual([question, holds]);
    expect((await asker.answered('did Japan support AOIP in 2019?')).sentences.slice(1)).toContainEqual(
      expect.stringMatching(/^Without a date: Japan supports/),
    );
    expect((await asker.notUnderstood('was Laos a member of ASEAN on 31 February 1999?')).message).toMatch(
      /no such date/,
    );
  });

  test.each([
    'who does not support AOIP',
    'who never supported AOIP',
    'who is who',
    'why did Abe meet Prayut?',
    'tell me a joke',
    'SELECT * FROM entities',
    'MATCH (n) DETACH DELETE n',
  ])('no claim is an answer to: %s', async (question) => {
    const { kind, answer } = await asker.answered(question);
    expect([kind, answer.claims ?? []]).toEqual(['NOT_SAID', []]);
  });

  test.each([
    ['who met Kim Jong-un?', 'claim:person:abe-shinzo/SEEKS_MEETING_WITH/person:kim-jong-un'],
    ['does whom support FOIP', 'claim:country:japan/ADVOCATES/framework:foip'],
    // The start of a training is not somebody launching it.
    [
      'when will the training in cyber security start?',
      'claim:country:japan/IMPLEMENTS/initiative:training-in-cyber-security',
    ],
  ])('is of no form, so the claims that say most of it are ranked: %s', async (question, wanted) => {
    const { kind, answer } = await asker.answered(question);
    expect(kind).toBe('RANKED');
    expect(answer.claims?.map(({ relationship: { id } }) => id)).toContain(wanted);
  });
});
