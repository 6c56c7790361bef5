import { describe, expect, test } from '@jest/globals';
import { TIERS } from '../../src/model/evidence.js';
import { evidenceInWords, passageEvidenceInWords, supportInWords } from '../../src/model/wording-evidence.js';
import { cited, quoted, rowOf } from '../support/stored-evidence.js';

test('evidence of each strength in words', () => {
  expect(evidenceInWords(quoted('s#1', 'fully supports'))).toBe('“fully supports”');
  expect(evidenceInWords(rowOf('s#1', { State: 'Viet Nam', Force: '01.12.2008' }))).toBe(
    'State: Viet Nam; Force: 01.12.2008',
  );
  expect(evidenceInWords(cited('s#1', 'It ended.'))).toBe('our paraphrase: It ended');
  expect(passageEvidenceInWords(cited('s#1', 'It ended.'))).toBe('s#1: our paraphrase: It ended');
});

describe('support in words', () => {
  const one = { sources: 1, publishers: 1, bestStrength: 'CITED' } as const;

  test.each([
    ['TREATY', 'a treaty, paraphrased'],
    ['OFFICIAL', 'an official source, paraphrased'],
    ['MIRROR', 'a mirror of an official text, paraphrased'],
    ['DATASET', 'rests on a dataset alone (1 source), paraphrased'],
    ['PRESS', 'rests on the press alone (1 source), paraphrased'],
    ['SECONDARY', 'rests on a secondary source alone (1 source), paraphrased'],
  ] as const)('of one source of tier %s: %s', (bestTier, words) => {
    expect(TIERS).toContain(bestTier);
    expect(supportInWords({ ...one, bestTier })).toBe(words);
  });

  test('several weak sources are still weak', () => {
    expect(supportInWords({ ...one, sources: 3, publishers: 3, bestTier: 'PRESS' })).toBe(
      'rests on nothing better than the press (3 sources), paraphrased',
    );
  });

  test('several sources give the number of independent publishers', () => {
    const several = { sources: 3, bestTier: 'OFFICIAL', bestStrength: 'QUOTED' } as const;
    expect(supportInWords({ ...several, publishers: 1 })).toBe(
      '3 sources from 1 independent publisher; the best is an official source, quoted',
    );
    expect(supportInWords({ ...several, publishers: 2 })).toContain('from 2 independent publishers');
  });
});
