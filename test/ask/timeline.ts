import { expect, test } from '@jest/globals';
import { earlier as seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

export const timeline = askSuite('questions about a time', (asker) => {
  test('happened: sure dates come first, then ongoing ones, then possible ones', async () => {
    for (const question of ['What happened in November 2019?', 'what will happen in November 2019']) {
      const { form, sentences, answer } = await asker.answered(question);
      expect(form).toBe('happened');
      const ongoing = sentences.findIndex((each) => each.startsWith('Ongoing at that time'));
      const possible = sentences.findIndex((each) => each.startsWith('Possibly at that time'));
      expect(1 < ongoing && ongoing < possible && possible < sentences.length - 1).toBe(true);
      for (const sentence of sentences.slice(1, ongoing)) expect(sentence).toMatch(/^(\d+ )?November 2019: /);
      expect(sentences.slice(ongoing, possible).join('\n')).toMatch(/^Since 8 August 1967: /m);
      expect(sentences.slice(possible).join('\n')).toMatch(/^Until 2020: /m);
      expect(sentences).toHaveLength(1 + 2 + (answer.entries?.length ?? 0));
    }
  });

  test.each([
    'What was planned for 2020?',
    'what is planned in 2020',
    'what has been planned for 2020',
    'what plans were there for 2020',
    'what are the plans for 2020',
  ])('planned: %s', async (question) => {
    const { form, interpretation, variables, sentences, answer } = await asker.answered(question);
    expect(form).toBe('planned');
    expect(interpretation).toMatch(/as a plan and dated in 2020\.$/);
    expect(variables).toMatchObject({ from: '2020-01-01', to: '2020-12-31', modality: ['PLAN'] });
    const plans = seed.data.relationships.filter(({ props }) => {
      const { modality, earliest = '9', latest = '0' } = props as Readonly<Record<string, string | undefined>>;
      return modality === 'PLAN' && latest >= '2020-01-01' && earliest <= '2020-12-31';
    });
    expect(answer.entries).toHaveLength(plans.length);
    expect(plans.length).toBeGreaterThan(0);
    expect(sentences[1]).toMatch(/^(\w+ )*2020: .*; plan; /);
  });
});
