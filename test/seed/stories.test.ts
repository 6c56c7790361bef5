import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readVocabulary } from '../../seed/record.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { problemsOf } from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const FILE = 'seed/stories/first-words.yaml';
const CLAIM = 'claim:country:japan/ADVOCATES/framework:foip';
const STORY = `title: First words
steps:
  - title: A beginning
    view: mode=around&of=country:japan
    caption:
      - text: Japan advocates it.
        claims:
          - ${CLAIM}
`;

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.of();
  seed.write(FILE, STORY);
});
afterEach(() => seed.remove());

describe('the stories of a record', () => {
  test('are part of what the program knows of it, each named after its file', () => {
    expect(problemsOf(seed)).toEqual([]);
    const [first] = readVocabulary(seed.dir).stories;
    expect(first).toMatchObject({ id: 'first-words', title: 'First words', steps: [{ title: 'A beginning' }] });
  });

  test.each([
    [
      'a sentence without a claim',
      `claims:\n          - ${CLAIM}\n`,
      'claims: []\n',
      ["no claim supports 'Japan advocates it.'"],
    ],
    ['an unknown claim', 'framework:foip', 'framework:fopi', [`there is no claim`, `did you mean ${CLAIM}?`]],
    ['two sentences in one', 'advocates it.', 'advocates it. So does ASEAN.', ['more than one sentence']],
    ['an entity in a view that is not there', 'of=country:japan', 'of=country:japam', ["'country:japam' is no entity"]],
    ['a whole address as a view', 'view: mode', 'view: http://localhost/?mode', ['what follows the question mark']],
    ['a step that says nothing', /caption:[^]*$/, 'caption: []\n', ['at least one sentence']],
    ['a misspelt key', 'caption:', 'captoin:', ['captoin']],
  ] as const)('may not have %s', (_, from, to, says) => {
    seed.write(FILE, STORY.replace(from, to));
    const problems = problemsOf(seed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^seed\/stories\/first-words\.yaml:\d+: /);
    for (const part of says) expect(problems[0]).toContain(part);
  });

  test('may not be in a file whose name is no id', () => {
    seed.write('seed/stories/First Words.yaml', STORY);
    expect(problemsOf(seed)).toEqual([expect.stringContaining("'First Words' is no id for a story")]);
  });
});

test('three stories come with the built-in record, of six to nine steps each', () => {
  expect(BUILT_IN.stories.map(({ id, steps }) => [id, steps.length])).toEqual([
    ['how-foip-met-aoip', 8],
    ['promises-of-november-2019', 8],
    ['twenty-years-of-summits', 9],
  ]);
});
