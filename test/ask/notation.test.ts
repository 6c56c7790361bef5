import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileNotation } from '../../src/ask/notation.js';

/** The ways of writing that patterns have: classes, choices with several words, optional words, names, periods. */
const NOTATIONS = [
  '@0',
  '(who|what) BE {x}',
  'what (DO you know|BE known) (about|of) {x}',
  '[(tell|show|give)] ME [(more|something|everything|all)] about {x}',
  'what (DO|has|have) {issuer} SAY ABOUT {topic}',
  'what [(all|both)] (ties|links|holds) {{names}} (together|with each other)',
  '[(what BE|show|show ME|find)] [(the|a|all)] [shortest] LINKAGE (between|from) {from} (and|to) {to} LIMITS',
  '(which|what) [of the] (plan|plans) (BE|has been) (?<open>(open|still open)) PERIOD',
  'what (will|would) (happen|take place) PERIOD',
  '(list|show) [ME] [all] [the] KIND ABOUT {topic}',
  'WHEN DO {x} (happen|take place)',
  'was {x} by {issuer} [at {occasion}]',
];

/** Questions that match the notations often, and others that nearly do. */
const word = fc.constantFrom(
  ...(
    'who what which when how is are was the of did does you know known about tell show give me us all more say said on with that ties links holds asean ' +
    'together each other path paths between from and to without in 2019 november 4 plan plans has been open still will would happen take place list ' +
    'countries entities by at @0 @1 WHAT Is'
  ).split(' '),
);

test.each(NOTATIONS)('%s matches what its regular expression matches, and gives it the same slots', (notation) => {
  const { pattern, exec } = compileNotation(notation);
  // Half of the questions have the notation's own words, in order, so that many match.
  const own = notation
    .replaceAll(/\{+\w+\}+/g, '@0')
    .replaceAll(/\bPERIOD\b/g, 'in 2019')
    .replaceAll(/\?<\w+>|LIMITS|[[\]()]/g, ' ')
    .replaceAll('BE', 'is')
    .replaceAll('DO', 'does')
    .replaceAll('SAY', 'say')
    .replaceAll('ABOUT', 'about')
    .replaceAll('ME', 'me')
    .replaceAll('WHEN', 'when')
    .replaceAll('KIND', 'countries')
    .replaceAll('LINKAGE', 'paths')
    .split(/[ ]+/)
    .filter((each) => each !== '');
  const likely = fc
    .tuple(...own.map((each) => fc.tuple(fc.constantFrom(...each.split('|')), fc.boolean())))
    .map((chosen) => chosen.filter(([, kept]) => kept).map(([each]) => each));
  const question = fc
    .oneof(fc.array(word, { minLength: 1, maxLength: 9 }), likely)
    .map((words) => ` ${words.join(' ')}`);
  let matched = 0;
  fc.assert(
    fc.property(question, (text) => {
      const expected = pattern.exec(text);
      if (expected !== null) matched += 1;
      expect(exec(text)?.groups).toEqual(expected?.groups);
      expect(exec(text) === null).toBe(expected === null);
    }),
    { numRuns: 3000 },
  );
  expect(matched).toBeGreaterThan(0);
});
