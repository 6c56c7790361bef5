import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BrokenRule, SOURCE, TOPIC, problemsOf, put, testBrokenRules } from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.of();
});
afterEach(() => seed.remove());

const name = (written: string): BrokenRule['broken'] => put(TOPIC, 'name: ports', `name: ${written}`);
const alias = (written: string): BrokenRule['broken'] =>
  put(TOPIC, 'name: ports', `name: ports\n    aliases: [${written}]`);
describe('characters that have no place in data', () => {
  testBrokenRules([
    { rule: 'NUL', broken: name('"po\\0rts"'), says: ['entities.0.name: U+0000 (NUL) may not stand in data'] },
    { rule: 'a control character', broken: name('"po\\x1brts"'), says: ['U+001B is a control character; remove it'] },
    {
      rule: 'a control character itself',
      broken: name('po\u0007rts'),
      says: ['character 13 of the line, U+0007 is a control character'],
    },
    { rule: 'half of a pair', broken: name('"po\\uD83Drts"'), says: ['U+D83D is half of a surrogate pair'] },
    {
      rule: 'a direction control',
      broken: name('"ports\\u202E"'),
      says: ['U+202E changes or hides what a reader sees'],
    },
    {
      rule: 'a direction control in a comment',
      broken: put(TOPIC, 'name: ports', 'name: ports # \u2066x'),
      says: ['U+2066'],
    },
    {
      rule: 'a tag character',
      broken: name('"ports\\U000E0041"'),
      says: ['U+E0041 changes or hides what a reader sees'],
    },
    {
      rule: 'a lost character',
      broken: name('p\ufffdrts'),
      says: ['U+FFFD stands for a character lost in another encoding'],
    },
    { rule: 'a noncharacter', broken: name('"ports\\uFFFF"'), says: ['U+FFFF'] },
    {
      rule: 'a carriage return alone',
      broken: put(TOPIC, 'name: ports', 'name: ports\rx: y', 'name: ports'),
      says: ['U+000D (carriage return) without a line feed'],
    },
    {
      rule: 'a key with a control character',
      broken: put(TOPIC, 'name: ports', 'name: ports\n    "a\\0": x'),
      says: ['U+0000'],
    },
    { rule: 'a name without width', broken: name('"\\u200b\\u200d"'), says: ['expected text that can be seen'] },
    { rule: 'a name of fillers', broken: name('"\\u3164\\u2800"'), says: ['expected text that can be seen'] },
    { rule: 'a name of accents', broken: name('"\\u0301\\u0301"'), says: ['expected text that can be seen'] },
    { rule: 'a name of spaces', broken: name('"\\u3000 \\u00a0"'), says: ['expected some text'] },
    {
      rule: 'a name of marks of direction',
      broken: name('"\\u200e\\u200f"'),
      says: ['expected text that can be seen'],
    },
    { rule: 'a name of punctuation', broken: name('"—?"'), says: ["'—?': expected a name with a letter or digit"] },
    {
      rule: 'an alias that cannot be seen',
      broken: alias('"\\u200b"'),
      says: ['entities.0.aliases.0', 'expected text that can be seen'],
    },
    {
      rule: 'a locator that cannot be seen',
      broken: put(SOURCE, '- locator: 2', '- locator: ""'),
      says: ['passages.1.locator', 'expected some text'],
    },
  ]);

  test('are not those of any script, with the marks it needs', () => {
    const names = [
      '港',
      'ท่าเรือ',
      'cảng',
      'កំពង់\u200bផែ',
      'بندر\u200cها',
      '\u200f\u05e0\u05de\u05dc',
      'e\u0301tat',
      '👩\u200d✈️ 1',
    ];
    seed.replace(TOPIC, 'name: ports', `name: ports\n    aliases: ${JSON.stringify(names)}`);
    expect(problemsOf(seed)).toEqual([]);
  });
});

describe('an address that is not one of the web', () => {
  const ADDRESSES = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:a@example.org',
    '//example.org/',
    'https:example.org',
    'https://',
    'https://user:word@example.org/',
    'https://example.org/a b',
    'https://example.org/\\t',
    'https://exam\\u200bple.org/',
    'https://example.org/\\"onclick=',
  ];
  const refused = 'expected an address that begins with https:// or http://, without spaces or a user name';
  testBrokenRules(
    ADDRESSES.flatMap((address) => [
      {
        rule: `of a source: ${address}`,
        broken: put(SOURCE, 'url: https://example.org/readout', `url: "${address}"`),
        says: ['url: ', refused],
      },
      {
        rule: `of the same thing: ${address}`,
        broken: put(TOPIC, 'name: ports', `name: ports\n    sameAs: ["${address}"]`),
        says: ['entities.0.sameAs.0: ', refused],
      },
    ]),
  );

  test.each([
    'http://example.org',
    'https://www.例え.jp/港?a=1&b=(2)#x',
    'HTTPS://EXAMPLE.ORG/',
    'http://127.0.0.1:8080/x',
  ])('is not %s', (address) => {
    seed.replace(TOPIC, 'name: ports', `name: ports\n    sameAs: ["${address}"]`);
    seed.replace(SOURCE, 'url: https://example.org/readout', `url: "${address}"`);
    expect(problemsOf(seed)).toEqual([]);
  });
});
