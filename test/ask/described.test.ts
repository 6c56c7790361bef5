import { expect, test } from '@jest/globals';
import { nameFinder } from '../../src/ask/name-finder.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { NameIndex, type NamedEntity } from '../../src/questions/name-index.js';
import { seed } from '../support/checked-records.js';
import { useSeedAsker } from '../support/seed-asker.js';

const asker = useSeedAsker();

const finder = nameFinder({
  names: new NameIndex(
    seed.data.entities.map(({ props }) => ({ nameJa: null, formerIds: null, ...props }) as NamedEntity),
  ),
  vocabulary: BUILT_IN,
});

test.each([
  ['the loan initiative', 'initiative:overseas-loan-and-investment-for-asean'],
  ['VP Bank loan', 'initiative:jica-vp-bank-loan'],
  ['the Tay Ninh solar loan', 'initiative:leap-tay-ninh-solar-power-loan'],
])('words of its names and its kind describe an entity: %s', (text, id) => {
  expect(finder.described(text)?.id).toBe(id);
});

test.each([
  // One word is too common.
  'loan',
  'the initiative',
  // The nouns of a kind alone name nothing.
  'the meeting events',
  // Several fit.
  'ASEAN-Japan commemorative summit',
  // Not every word fits.
  'the Trans Pacific Partnership',
  'Tay Ninh nuclear loan',
  // Nobody, and no place.
  'Abe of Tokyo',
  'South Korea Sea',
])('describes nothing: %s', (text) => {
  expect(finder.described(text)).toBeUndefined();
});

test.each([
  ['who announced the loan initiative?', 'loan initiative', 'Initiative on Overseas Loan and Investment for ASEAN'],
  ['Tell me about the VP Bank loan', 'VP Bank loan', 'JICA loan to VP Bank'],
  ['How is the Tay Ninh solar loan connected to Abe?', 'Tay Ninh solar loan', 'LEAP loan for solar power in Tay Ninh'],
])('an exact question may describe an entity, and its answer says which: %s', async (question, words, name) => {
  const { kind, interpretation, answer, form } = await asker.answered(question);
  expect(kind).toBe('EXACT');
  expect(interpretation).toContain(`Took “${words}” for ${name}.`);
  const named = await asker.answered(question.replace(`the ${words}`, name));
  expect({ form, answer }).toEqual({ form: named.form, answer: named.answer });
});
