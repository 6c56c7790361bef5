import { expect, test } from '@jest/globals';
import { daysIn } from '../../src/ask/dates.js';
import { stemOf } from '../../src/model/words.js';
import { useSeedAsker } from '../support/seed-asker.js';

const asker = useSeedAsker();

test.each([
  // A capital, a former name and an adjective mean a country, and the answer says so.
  ['is East Timor a member of ASEAN yet?', 'whether', 'Took “East Timor” for Timor-Leste.'],
  // An acronym of the whole name, whose owner is left out.
  [
    'In what way is Thailand’s ETDA related to the Vientiane Vision?',
    'connected',
    'Took “ETDA” for Electronic Transactions',
  ],
  // Misspelt words of the grammar.
  ['chronolgy of the Japan-ASEAN Integration Fund', 'happened', 'Japan-ASEAN Integration Fund'],
  ['How many countrys belong to ASEAN?', 'who-does-what', 'countries'],
  // How often, and other words for a type.
  ['how many times did Malaysia have the ASEAN chair', 'how-often', 'Malaysia chaired'],
  ['How many governments put their signature to RCEP?', 'who-does-what', 'signed'],
])('an exact question may use other words: %s', async (question, form, told) => {
  const answered = await asker.answered(question);
  expect([answered.kind, answered.form]).toEqual(['EXACT', form]);
  expect(answered.interpretation).toContain(told);
});

test('a word that names no form decides nothing where much else is asked', async () => {
  const question = 'Who started the economic corridor that links Subic Bay, Clark, Manila and Batangas?';
  expect((await asker.answered(question)).form).not.toBe('connected');
});

test('what is said of other states says nothing about the one that is named', async () => {
  expect((await asker.answered('How much does South Korea pay into the Japan-ASEAN Integration Fund?')).kind).toBe(
    'NOT_SAID',
  );
});

test.each([
  ['since summer 2016', { from: '2016-06-01', to: null }],
  ['in early 2024', { from: '2024-01-01', to: '2024-04-30' }],
  ['the end of 2012', { from: '2012-09-01', to: '2012-12-31' }],
])('parts of a year are times: %s', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});

test.each([
  ['militarization', 'militarisation'],
  ['center', 'centre'],
  ['defense', 'defence'],
  ['programs', 'programmes'],
  ['labor', 'labour'],
])('%s is %s', (american, british) => {
  expect(stemOf(american)).toBe(stemOf(british));
});
