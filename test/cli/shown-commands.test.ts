import { expect, test } from '@jest/globals';
import { shownIn, withOutputs } from '../../scripts/shown-commands.js';

const page = `
Run \`npm run validate\`, or \`npm run export -- --out FILE\`.

\`\`\`sh
npm start # serves
npm test
\`\`\`

<!-- not run: needs a Neo4j -->

\`\`\`text
$ ask "who?"
nobody

at all
$ ask | head
\`\`\`

\`\`\`python
print(1)
\`\`\`

\`\`\`text
1
\`\`\`

\`\`\`text
→ cite {"ids":[]}
0 citations.
\`\`\`
`;

test('a page shows commands, calls and programs, with their output and the reason not to run them', () => {
  const needs = 'needs a Neo4j';
  expect(shownIn(page).map(({ kind, text, output, notRun }) => [kind, text, output, notRun])).toEqual([
    ['command', 'npm run validate', undefined, undefined],
    ['command', 'npm start # serves', undefined, undefined],
    ['command', 'npm test', undefined, undefined],
    ['command', 'ask "who?"', 'nobody\n\nat all', needs],
    ['command', 'ask | head', '', needs],
    ['python', 'print(1)\n', '1', undefined],
    ['call', 'cite {"ids":[]}', '0 citations.', undefined],
  ]);
});

test('new output replaces the shown output and changes nothing else', () => {
  const outputs = new Map(
    shownIn(page)
      .filter(({ output }) => output !== undefined)
      .map((shown, index) => [shown, `output ${index}`]),
  );
  expect(withOutputs(page, outputs)).toBe(
    page
      .replace('nobody\n\nat all', 'output 0')
      .replace('$ ask | head\n', '$ ask | head\noutput 1\n')
      .replace('\n1\n', '\noutput 2\n')
      .replace('0 citations.', 'output 3'),
  );
});

test('a block without a declaration is refused with its line', () => {
  expect(() => shownIn('text\n\n```\nnpm start\n```\n')).toThrow('line 4: the block is neither marked');
});
