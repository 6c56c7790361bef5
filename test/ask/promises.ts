import { describe, expect, test } from '@jest/globals';
import { askSuite } from '../support/seeded.js';

export const promises = askSuite('questions about promises', (asker) => {
  test.each([
    'What was promised at the 22nd ASEAN-Japan Summit and what became of it?',
    'what was promised at the summit',
    'what became of the promises at the summit',
    'What became of what was promised at the 22nd ASEAN-Japan Summit?',
  ])('promised: %s', async (question) => {
    const { form, variables, sentences } = await asker.answered(question);
    expect(form).toBe('promised');
    expect(variables).toMatchObject({ madeAt: ['event:japan-asean-summit-2019'], status: null });
    expect(sentences[0]).toMatch(/^\d+ plans: \d+ fulfilled, \d+ changed and \d+ open\.$/);
    const training = sentences.find((each) => each.startsWith('Japan carries out Training in Cyber Security'));
    expect(training).toMatch(
      /fulfilled by 7 February 2020 .*Plan: mofa-2019-11-04#1\(4\): “.*Fulfils it by 7 February 2020: jica-/,
    );
  });

  test.each([
    ['what was promised by Japan', { madeBy: ['country:japan'] }],
    ['What did Abe promise about cyber security?', { madeBy: ['person:abe-shinzo'], about: ['topic:cyber-security'] }],
    ['what was promised to ASEAN by Japan', { madeBy: ['country:japan'], about: ['organisation:asean'] }],
    ['What became of Training in Cyber Security?', { about: ['initiative:training-in-cyber-security'] }],
  ])('who and what: %s', async (question, given) => {
    const { form, variables } = await asker.answered(question);
    expect(form).toBe('promised');
    expect(variables).toMatchObject(given);
  });

  test.each([
    ['which plans are open', { status: ['OPEN', 'NOTHING_FOUND'], asOf: null }],
    ['Which plans were open on 1 January 2020?', { status: ['OPEN', 'NOTHING_FOUND'], asOf: '2020-01-01' }],
    ['which promises by Japan have been kept', { status: ['FULFILLED'], madeBy: ['country:japan'] }],
    ['was the Training in Cyber Security carried out?', { about: ['initiative:training-in-cyber-security'] }],
    ['has Sport for Tomorrow been done', { about: ['initiative:sport-for-tomorrow'] }],
  ])('status: %s', async (question, given) => {
    const { form, variables } = await asker.answered(question);
    expect(form).toBe('plan-status');
    expect(variables).toMatchObject(given);
  });

  describe('the status of a day', () => {
    test('counts nothing that came later', async () => {
      const then = await asker.answered('Which promises were fulfilled on 1 January 2020?');
      expect(then.sentences).toEqual(['The data has no such plan.']);
      const now = await asker.answered('Which promises were fulfilled?');
      expect(now.sentences[0]).toMatch(/^\d+ plans: \d+ fulfilled\.$/);
    });
  });
});
