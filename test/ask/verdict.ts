import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { expect, test } from '@jest/globals';
import { earlier as seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

const NAMES = new Map(seed.data.entities.map(({ id, props }) => [id, props['name'] as string]));
const SENTENCES = new Map(BUILT_IN.types.map(({ type, sentence }) => [type, sentence]));

export const verdict = askSuite('a question for yes or no', (asker) => {
  test.each([
    [
      'Did Japan host the 2020 Tokyo Olympics and Paralympics?',
      /^As a plan: Abe Shinzo announced it in a source of 4 November 2019\. The data does not say whether it happened/,
    ],
    ['Does Japan support the AOIP?', /^Yes, as a position: Abe Shinzo and Japan say so\.$/],
    ['Did many members of ASEAN welcome the joint statement?', /^Yes, as a position: many members of ASEAN say so\.$/],
    [
      'Does RCEP contribute to the FOIP?',
      /^As a position, and not explicitly: what Abe Shinzo is reported to have said implies it/,
    ],
    ['Did Thailand attend the summit?', /^Not explicitly, but the source implies it\.$/],
    [
      'Did Japan sign the Technical Cooperation Agreement?',
      /^Not explicitly, but what Abe Shinzo is reported to have said implies it\.$/,
    ],
    ['Did Abe announce the WA Project?', /^Yes, according to Abe Shinzo\.$/],
    ['Is Laos a member of ASEAN?', /^Yes\.$/],
    ['Is it true that Laos is a member of ASEAN?', /^Yes\.$/],
  ])('%s', async (question, told) => {
    const { answer, sentences } = await asker.answered(question);
    expect(sentences[0]).toMatch(told);
    expect(answer.holds).toBe(true);
  });

  test('seeking to do something does not count as doing it', async () => {
    const { answer, sentences } = await asker.answered('Did Abe meet Kim Jong-un?');
    expect(answer.holds).toBe(false);
    expect(answer.relationships).toEqual([]);
    expect(sentences).toEqual([
      'No claim in the data goes that far. The data says:',
      expect.stringMatching(
        /^Abe Shinzo seeks a face-to-face meeting with Kim Jong-un \(said by Abe Shinzo; position; /,
      ),
    ]);
  });

  test('only a fact that the source itself states gets a plain yes', async () => {
    for (const { source, type, target, props } of seed.data.relationships) {
      const question = (SENTENCES.get(type) ?? '')
        .replace('{source}', NAMES.get(source) ?? '')
        .replace('{target}', NAMES.get(target) ?? '');
      const { answer, sentences } = await asker.answered(`${question}?`);
      const plain =
        props['modality'] === 'FACT' && props['certainty'] === 'STATED' && props['attributedTo'] === undefined;
      if (answer.relationships?.length === 1) expect([question, sentences[0] === 'Yes.']).toEqual([question, plain]);
      if (props['modality'] === 'PLAN' && answer.relationships?.length === 1)
        expect(sentences[0]).toMatch(/^As a plan.*The data does not say whether it happened\.$/);
    }
  }, 120_000);
});
