import { describe } from '@jest/globals';
import { seed, earlier } from '../support/checked-records.js';
import { enterAskSuites } from '../support/seeded.js';
import { change } from './change.js';
import { evidence } from './evidence.js';
import { inOrder } from './in-order.js';
import { numbers } from './numbers.js';
import { ofAKind } from './of-a-kind.js';
import { plainWords } from './plain-words.js';
import { promises } from './promises.js';
import { questions } from './questions.js';
import { robust } from './robust.js';
import { timeline } from './timeline.js';
import { verdict } from './verdict.js';
import { vocabulary } from './vocabulary.js';

describe('of the first sources', () =>
  enterAskSuites(earlier.data, [
    questions,
    plainWords,
    verdict,
    numbers,
    ofAKind,
    timeline,
    change,
    promises,
    robust,
    evidence,
    inOrder,
  ]));

describe('of the whole record', () => enterAskSuites(seed.data, [vocabulary]));
