import { expect, test } from '@jest/globals';
import { earlier as seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

const claims = (type: string) => seed.data.relationships.filter((claim) => claim.type === type);
const ofKind = (ids: readonly string[], ...kinds: readonly string[]): string[] =>
  [...new Set(ids)].filter((id) => kinds.some((kind) => id.startsWith(`${kind}:`))).sort();
const began = (year: string) => (claim: (typeof seed.data.relationships)[number]) => {
  const { earliest } = claim.props;
  return typeof earliest === 'string' && earliest.startsWith(year);
};

export const ofAKind = askSuite('entities of a kind, by what claims say of them', (asker) => {
  test.each([
    ['Which agreements were signed?', claims('SIGNED').map(({ target }) => target), ['agreement']],
    ['Which initiatives were announced?', claims('ANNOUNCED').map(({ target }) => target), ['initiative']],
    ['which frameworks are supported?', claims('SUPPORTS').map(({ target }) => target), ['framework']],
    ['Which countries are members?', claims('MEMBER_OF').map(({ source }) => source), ['country']],
    ['what statements were adopted?', claims('ADOPTED').map(({ target }) => target), ['statement']],
    [
      'Which countries joined in 1997?',
      claims('MEMBER_OF')
        .filter(began('1997'))
        .map(({ source }) => source),
      ['country'],
    ],
  ])('%s', async (question, ids, kinds) => {
    const { form, answer, sentences } = await asker.answered(question);
    const wanted = ofKind(ids, ...kinds);
    expect(wanted.length).toBeGreaterThan(0);
    expect([form, answer.entities?.map(({ id }) => id).sort()]).toEqual(['of-a-kind', wanted]);
    for (const claim of answer.relationships ?? [])
      expect(sentences.join('\n')).toContain(claim.evidence[0]?.text ?? claim.id);
  });

  test('if nothing of the kind has a date in the period, the answer is no, with undated claims beside it', async () => {
    const { answer, sentences } = await asker.answered('Which agreements were signed in 1990?');
    expect([answer.entities, answer.relationships]).toEqual([[], []]);
    expect(sentences[0]).toBe('No claim in the data says, for the time “in 1990”: “… signed [agreements]”.');
    const wrong = await asker.notUnderstood('Which agreements were signed on 31 February 2019?');
    expect(wrong.message).toBe("There is no such date: 'on 31 february 2019'.");
  });

  test('a kind that the verb does not allow at either end is not forced to fit', async () => {
    for (const question of ['Which topics were signed?', 'Which agreements were eaten?']) {
      const { __typename } = await asker.ask(question);
      const form = __typename === 'Answered' ? (await asker.answered(question)).form : undefined;
      expect({ question, form }).not.toEqual({ question, form: 'of-a-kind' });
    }
  });
});
