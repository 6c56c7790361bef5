import { lexiconOf } from '../../src/ask/lexicon.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { expect, test } from '@jest/globals';
import { seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

const { patterns: SENTENCE_PATTERNS } = lexiconOf(BUILT_IN);

test('questions use the vocabulary of the ontology', () => {
  const { types } = seed;
  expect(SENTENCE_PATTERNS.map(({ type }) => type).sort()).toEqual([...types.keys()].sort());
  for (const { type, sentence, inverse, source, target } of SENTENCE_PATTERNS) {
    const definition = types.get(type);
    expect([sentence, inverse]).toEqual([definition?.sentence, definition?.inverse]);
    expect(source).toEqual(definition?.source.map((kind) => kind.toUpperCase()));
    expect(target).toEqual(definition?.target.map((kind) => kind.toUpperCase()));
  }
});

const names = new Map(seed.data.entities.map(({ id, props }) => [id, props['name'] as string]));

/** A pattern with `what` as its first end and a name as its second. */
function asking(pattern: string, name: string): string {
  const [before = '', between = '', after = ''] = pattern.split(/\{(?:source|target)\}/);
  return `${before}what${between}${name}${after}?`;
}

/** For each type, a claim of the seed and questions about it, built only from the ontology's patterns. */
const CASES = SENTENCE_PATTERNS.flatMap(({ type, sentence, inverse }) => {
  const claim = seed.data.relationships.find((each) => each.type === type);
  if (claim === undefined) return [];
  const ends = { source: names.get(claim.source) ?? '', target: names.get(claim.target) ?? '' };
  const questions = [sentence, inverse].map((pattern) => {
    const first = pattern.indexOf('{source}') < pattern.indexOf('{target}') ? ('source' as const) : ('target' as const);
    return { question: asking(pattern, ends[first === 'source' ? 'target' : 'source']), answer: claim[first] };
  });
  const active = /^\{source\} (.+) \{target\}$/.exec(sentence);
  if (active !== null)
    questions.push({ question: `What does the ${ends.source} ${active[1] ?? ''}?`, answer: claim.target });
  const whole = [sentence, inverse].map(
    (pattern) => `${pattern.replace('{source}', ends.source).replace('{target}', ends.target)}?`,
  );
  return [{ type, claim, questions, whole }];
});

export const vocabulary = askSuite('every relationship type can be asked for', (asker) => {
  test('the seed has a claim of every type', () => {
    expect(CASES).toHaveLength(SENTENCE_PATTERNS.length);
  });

  test('both ends of every type can be asked for', () => {
    for (const { type, claim, questions } of CASES) {
      expect([type, ...new Set(questions.map(({ answer }) => answer))].sort()).toEqual(
        [type, claim.source, claim.target].sort(),
      );
    }
  });

  test.each(CASES)('$type: $questions.0.question $questions.1.question', async ({ claim, questions, whole }) => {
    for (const { question, answer: wanted } of questions) {
      const { form, answer } = await asker.answered(question);
      if (form === 'about') {
        // For "What is the Emperor of Japan", the words are also a name of the answer.
        expect([question, answer.entity?.id]).toEqual([question, wanted]);
        continue;
      }
      expect([question, form]).toEqual([question, 'who-does-what']);
      expect([question, answer.relationships?.map(({ id }) => id)]).toEqual([
        question,
        expect.arrayContaining([claim.id]),
      ]);
      expect(answer.entities?.map(({ id }) => id)).toContain(wanted);
    }
    for (const question of whole) {
      const { form, answer } = await asker.answered(question);
      expect([question, form, answer.holds]).toEqual([question, 'whether', true]);
      expect(answer.relationships?.map(({ id }) => id)).toContain(claim.id);
    }
  });

  test.each(BUILT_IN.types.flatMap(({ type, otherWords }) => otherWords.map((pattern) => ({ type, pattern }))))(
    'other words for the type are understood: $pattern',
    async ({ type, pattern }) => {
      const claim = seed.data.relationships.find((each) => each.type === type);
      const question = pattern
        .replace('{source}', names.get(claim?.source ?? '') ?? '')
        .replace('{target}', names.get(claim?.target ?? '') ?? '');
      const { answer, form } = await asker.answered(`${question}?`);
      expect([question, form]).toEqual([question, 'whether']);
      expect(answer.relationships?.map(({ id }) => id)).toContain(claim?.id);
    },
  );
});
