import { expect, test } from '@jest/globals';
import { askSuite } from '../support/seeded.js';

export const change = askSuite('questions about offices and agreements on a day', (asker) => {
  test.each([
    ['Who was prime minister of Japan on 1 May 2020?', 'Abe Shinzo.'],
    ['Who was Prime Minister of Japan in 2022?', 'Kishida Fumio.'],
    ['Who was Prime Minister of Japan on 2 October 2024?', 'Ishiba Shigeru.'],
    [
      'Who was Prime Minister of Japan on 20 September 2025?',
      'Perhaps, as the dates in the data do not settle it: Ishiba Shigeru.',
    ],
    [
      'For whom was AJCEP in force on 1 May 2009?',
      'Brunei Darussalam, Japan, Laos, Malaysia, Myanmar, Singapore and Viet Nam.',
    ],
  ])('%s', async (question, first) => {
    const { sentences, answer } = await asker.answered(question);
    expect(sentences[0]).toBe(first);
    expect(answer.holds).toBeNull();
  });

  test.each([
    ['Was AJCEP in force for Thailand on 4 November 2019?', true, /^Yes\./],
    ['Was AJCEP in force for Thailand on 1 May 2009?', false, /^No claim in the data says/],
    ['Did Japan sign the Japan-ASEAN Technical Cooperation Agreement on 13 May 2019?', null, /^Perhaps: the dates/],
  ])('%s', async (question, holds, first) => {
    const { sentences, answer } = await asker.answered(question);
    expect(sentences[0]).toMatch(first);
    expect(answer.holds).toBe(holds);
  });
});
