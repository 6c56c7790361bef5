import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityRecord } from '../../seed/records.js';
import { lexiconOf } from '../../src/ask/lexicon.js';
import { nameFinder } from '../../src/ask/name-finder.js';
import { tokensOf } from '../../src/ask/tokens.js';
import { understand } from '../../src/ask/understand.js';
import type { Graph } from '../../src/graph/port.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { NameIndex, type NamedEntity } from '../../src/questions/name-index.js';
import { Asker } from '../support/ask.js';
import { askedQuestions } from '../support/asked-questions.js';
import { earlier } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';

const KNOWN = earlier.data.entities.map(({ props }) => ({ nameJa: null, formerIds: null, ...props }) as NamedEntity);

const person = (name: string, ...aliases: string[]): NamedEntity => ({
  ...{ id: 'person:new', kind: 'Person', name, aliases },
  ...{ nameJa: null, otherNames: [], formerIds: null },
});

const WITHOUT = new NameIndex(KNOWN);

/** The entities that a search for claims takes a question to name. */
function namedIn(text: string, names: NameIndex): unknown {
  const [first] = nameFinder({ names, vocabulary: BUILT_IN }).readings(tokensOf(text));
  return first?.items.flatMap(({ name }) => name?.entities.map(({ id }) => id) ?? []);
}

/** How a question is understood, beside a name that nothing has: the form, what it asks about and how well it fits. */
function reading(text: string, names: NameIndex): unknown {
  const understanding = understand(text, { names, vocabulary: BUILT_IN });
  if (understanding === null || 'message' in understanding) return understanding;
  const { form, understood } = understanding;
  // A name that nothing has is no fit.
  if (understood.names.some(({ entities }) => entities.length === 0)) return null;
  const named = understood.names.map(({ text: written, entities }) => [written, entities.map(({ id }) => id)]);
  return { form: form.name, cost: understood.cost, named };
}

const ASKED: readonly string[] = [
  ...askedQuestions('tuning').map(({ question }) => question),
  ...askedQuestions('test').map(({ question }) => question),
  'How is ASEAN connected to Tokyo without Japan in at most 3 steps?',
  'Which countries are members of ASEAN?',
  'Can you tell me who chaired the summit in 2019?',
  'Who may have announced the WA Project?',
  'What do ASEAN and Tokyo have in common?',
  'What happened in May 2019 about Japan?',
  'What will happen in 2027?',
  'How many people benefited from Sport for Tomorrow?',
  'Does it support the summit that Japan hosted on 4 November 2019?',
  'What ties RCEP, AJCEP and Japan together?',
  'Who says that ASEAN thanks Japan?',
];

const accented = (word: string): string => word.replace(/[aeiou]/, (vowel) => `${vowel}\u0302`).normalize('NFC');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('a word of the grammar', () => {
  test('is read the same in every question when somebody has it for a name, unless a capital shows the name', () => {
    const word = fc
      .oneof(
        {
          weight: 3,
          arbitrary: fc
            .constantFrom(...ASKED.flatMap((question) => tokensOf(question.toLowerCase())))
            .map(({ text }) => text),
        },
        { weight: 1, arbitrary: fc.constantFrom(...lexiconOf(BUILT_IN).grammarWords) },
      )
      .filter((each) => lexiconOf(BUILT_IN).grammarWords.has(each));
    const shape = fc.constantFrom<(name: string) => NamedEntity>(
      (name) => person(name),
      (name) => person(`${name} Lan`),
      (name) => person(`Hun ${name}`),
      (name) => person('Ito Hirobumi', name),
    );
    const before = new Map<string, { names: unknown; read: unknown }>();
    const without = (question: string): { names: unknown; read: unknown } => {
      const known = before.get(question) ?? { names: namedIn(question, WITHOUT), read: reading(question, WITHOUT) };
      before.set(question, known);
      return known;
    };
    fc.assert(
      fc.property(word, fc.boolean(), shape, (small, accents, named) => {
        const name = capital(accents ? accented(small) : small);
        const index = new NameIndex([...KNOWN, named(name)]);
        for (const asked of ASKED.filter((each) => tokensOf(each.toLowerCase()).some(({ text }) => text === small))) {
          const shows = tokensOf(asked)
            .slice(1)
            .some(({ text }) => /^\p{Lu}/u.test(text) && text.toLowerCase() === small);
          for (const question of shows ? [asked.toLowerCase()] : [asked, asked.toLowerCase()]) {
            const { names, read } = without(question);
            expect([question, namedIn(question, index)]).toEqual([question, names]);
            if (read !== null) expect([question, reading(question, index)]).toEqual([question, read]);
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

/** A person of the record under another id and name, and with no claims. */
function called(id: string, name: string, ...aliases: string[]): EntityRecord {
  const abe = earlier.data.entities.find((entity) => entity.id === 'person:abe-shinzo');
  if (abe === undefined) throw new Error('the record has no Abe Shinzo');
  return { ...abe, id, props: { ...abe.props, id, name, aliases, otherNames: [] } };
}

describe('somebody whose name is a word of the grammar', () => {
  const people = [
    called('person:kan', 'Kan Naoto', 'Kan'),
    called('person:to-lan', 'Tô Lan'),
    called('person:ito', 'Ito Hirobumi', 'It'),
    called('person:will', 'Will'),
    called('person:may', 'Theresa May', 'May'),
    called('person:do', 'Do'),
    called('person:hun-many', 'Hun Many', 'Many'),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  let graph: Graph;
  let asker: Asker;
  beforeAll(async () => {
    const entities = [...earlier.data.entities, ...people].sort((a, b) => (a.id < b.id ? -1 : 1));
    graph = await openWith('embedded', { ...earlier.data, entities, version: 'grammar-words' });
    asker = Asker.of(graph);
  }, 180_000);
  afterAll(() => graph.close());

  test.each([
    ['Who is Kan?', 'person:kan'],
    ['Who is Tô Lan?', 'person:to-lan'],
    ['who is tô lan', 'person:to-lan'],
    ['Who is To Lan?', 'person:to-lan'],
    ['Tell me about It.', 'person:ito'],
    ['Tell me about Will', 'person:will'],
    // No capital shows the name, but nothing else fits.
    ['who is will', 'person:will'],
    ['WHO IS WILL', 'person:will'],
    ['May', 'person:may'],
    ['who is theresa may', 'person:may'],
    ['Who is Do?', 'person:do'],
    ['Who is Many?', 'person:hun-many'],
    ['who is hun many', 'person:hun-many'],
  ])('is found: %s', async (question, id) => {
    const { answer, form } = await asker.answered(question);
    expect([form, answer.entity?.id]).toEqual(['about', id]);
  });

  test.each([
    ['How is Will connected to May?', 'person:will', 'person:may'],
    ['How is will connected to may?', 'person:will', 'person:may'],
    ['How is Tô Lan connected to Do in at most 2 steps?', 'person:to-lan', 'person:do'],
  ])('may be where other names are: %s', async (question, from, to) => {
    const { form, variables } = await asker.answered(question);
    expect([form, variables['from'], variables['to']]).toEqual(['connected', from, to]);
  });

  test.each([
    ['Will Japan support FOIP?', 'whether', { from: 'country:japan', to: 'framework:foip' }],
    ['How Is ASEAN Connected To Japan?', 'connected', { from: 'organisation:asean', to: 'country:japan' }],
    ['HOW IS ASEAN CONNECTED TO JAPAN?', 'connected', { from: 'organisation:asean', to: 'country:japan' }],
    ['What happened in May 2019?', 'happened', { from: '2019-05-01', to: '2019-05-31' }],
    ['What happened in May 2019 about the summit?', 'happened', { from: '2019-05-01', to: '2019-05-31' }],
    ['How many countries are members of ASEAN?', 'who-does-what', { id: 'organisation:asean' }],
  ])('is not meant by the word itself: %s', async (question, form, variables) => {
    expect(await asker.answered(question)).toMatchObject({ form, variables });
  });
});
