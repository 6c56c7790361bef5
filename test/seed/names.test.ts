import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readNames } from '../../src/model/names.js';
import { validateSeed } from '../../seed/validate.js';
import { type BrokenRule, testBrokenRules } from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const COUNTRY = 'seed/data/country.yaml';
const SIGNED_TYPE = 'seed/ontology/relationship/advocates.yaml';

/** Gives the country these lines. The place of the problem is the line of a text. */
function given(lines: string, at = 'names:') {
  return (folder: SeedFolder): string => {
    folder.replace(COUNTRY, '    name: Japan\n', `    name: Japan\n${lines}`);
    return folder.where(COUNTRY, at);
  };
}

const FORMER = `    names:
      - { text: ヤマト, lang: ja-Kana, form: FORMER, until: "0700" }
      - { text: 日本, lang: ja, form: LOCAL, from: "0701" }
`;

const BROKEN: readonly BrokenRule[] = [
  {
    rule: 'a name given twice',
    broken: given('    names: [{ text: 日本, lang: ja, form: LOCAL }, { text: 日本, lang: ja, form: LOCAL }]\n'),
    says: ["the LOCAL name '日本' (ja) is there already"],
  },
  {
    rule: 'a name in use until before it came into use',
    broken: given('    names: [{ text: 日本, lang: ja, form: FORMER, from: "1950", until: "1940" }]\n'),
    says: ["'日本' cannot be in use from 1950 until 1940"],
  },
  {
    rule: 'a Japanese name that is not among the names in Japanese',
    broken: given('    nameJa: 日本国\n    names: [{ text: 日本, lang: ja, form: LOCAL }]\n', 'nameJa: 日本国'),
    says: ["nameJa '日本国' is not among the names in Japanese (日本)"],
  },
  {
    rule: 'a name with a language that is no tag',
    broken: given('    names: [{ text: 日本, lang: Japanese language, form: LOCAL }]\n'),
    says: ["expected a language tag such as 'en', 'ja' or 'ms-Arab'"],
  },
  {
    rule: "a name's evidence in a passage that no source lists",
    broken: given(
      '    names: [{ text: 日本, lang: ja, form: LOCAL, evidence: [{ passage: "readout#9", quote: Japan }] }]\n',
    ),
    says: ["no source lists the passage 'readout#9'"],
  },
  {
    rule: 'an event of a type without a kind that has a status',
    broken: (folder) => {
      folder.append(SIGNED_TYPE, 'event: signature\n');
      return folder.where(SIGNED_TYPE, 'event: signature');
    },
    says: ['tells of the signature of something with a status', 'a kind with `status: true`'],
  },
];

describe('names and events', () => {
  let seed: SeedFolder;
  beforeEach(() => {
    seed = SeedFolder.of();
  });
  afterEach(() => seed.remove());

  testBrokenRules(BROKEN);

  test('a former name has its years, and every name can be looked up', () => {
    given(FORMER)(seed);
    const country = validateSeed(seed.dir).data.entities.find(({ id }) => id === 'country:japan');
    const props = country?.props as { names: string; otherNames: string[]; nameJa: string; searchText: string };
    expect(readNames(props).map(({ text, language, form, when }) => [text, language, form, when])).toEqual([
      ['ヤマト', 'ja-Kana', 'FORMER', '../0700'],
      ['日本', 'ja', 'LOCAL', '0701/..'],
    ]);
    expect(props.nameJa).toBe('日本');
    expect(props.otherNames).toEqual(['ヤマト']);
    expect(props.searchText).toContain('ヤマト');
  });

  test('a Japanese name given alone is a name in Japanese', () => {
    given('    nameJa: 日本\n', 'nameJa: 日本')(seed);
    const country = validateSeed(seed.dir).data.entities.find(({ id }) => id === 'country:japan');
    expect(readNames(country?.props as { names: string })).toEqual([
      { text: '日本', language: 'ja', form: 'OFFICIAL', when: null, evidence: [] },
    ]);
  });
});
