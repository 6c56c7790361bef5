import { expect, test } from '@jest/globals';
import { timeProblem } from '../../seed/check-time.js';
import { parseWhen } from '../../src/model/when.js';

test.each([
  ['FACT', '2019', '2019-11-04', /may be later than the source .* end it there: '\[2019-01-01\.\.2019-11-04\]'/],
  ['FACT', '2019-12', '2019-11-04', /is later than the source/],
  ['FACT', '2020/..', '2019-11-04', /is later than the source/],
  ['FACT', '[2019-01-01..2019-11-04]', '2019-11-04', undefined],
  ['FACT', '2019-11-04', '2019-11-04', undefined],
  ['FACT', '2019-11/..', '2019-11-04', undefined],
  ['FACT', '2019-12', undefined, undefined],
  ['PLAN', '2020', '2019-11-04', undefined],
] as const)('a %s of %s in a source of %s', (modality, edtf, known, problem) => {
  const told = timeProblem({ modality, when: parseWhen(edtf) }, known);
  if (problem === undefined) expect(told).toBeUndefined();
  else expect(told).toMatch(problem);
});
