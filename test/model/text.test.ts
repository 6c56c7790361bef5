import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameKey } from '../../src/model/text.js';
import { searchWords } from '../../src/model/words.js';
import { NameIndex, type NamedEntity } from '../../src/questions/name-index.js';

const named = (id: string, name: string, ...aliases: string[]): NamedEntity => ({
  ...{ id, kind: 'Person', name, aliases },
  ...{ nameJa: null, otherNames: [], formerIds: null },
});

const INDEX = new NameIndex([
  named('person:a', 'Nguyễn Hiến'),
  named('person:b', 'Nguyễn Hiện'),
  named('person:taro', '山田 太郎'),
  named('person:abe', '安倍晋三', 'アベ・シンゾウ'),
  named('person:tanaka', 'Tanaka'),
  named('place:tanaka', 'Tanaka'),
  named('place:bangkok', 'กรุงเทพมหานคร'),
  named('place:vientiane', 'ວຽງຈັນ'),
  named('place:phnom-penh', 'ភ្នំពេញ'),
  named('place:yangon', 'ရန်ကုန်'),
]);

test.each([
  ['Đặng Øre', 'dang ore'],
  ['Łódź', 'lodz'],
  ['Straße', 'STRASSE'],
  ['Isık', 'ISIK'],
  ['Ægir Þór Œuvre', 'aegir thor oeuvre'],
  ['Ｔａｎａｋａ', 'tanaka'],
  ['ｱﾍﾞ･ｼﾝｿﾞｳ', 'アベシンゾウ'],
  ['安倍　晋三', '安倍晋三'],
])('%s is looked up as %s', (name, typed) => {
  expect(nameKey(name)).toBe(nameKey(typed));
});

test.each([
  ['nguyễn hiện', 'person:b'],
  ['NGUYỄN HIẾN', 'person:a'],
  ['山田太郎', 'person:taro'],
  ['安倍 晋三', 'person:abe'],
  ['アベシンゾウ', 'person:abe'],
])('%s is one entity', (text, id) => {
  expect(INDEX.resolve(text)).toEqual({ outcome: 'found', id });
  expect(INDEX.search(text)[0]).toMatchObject({ id, score: 1 });
});

test('a name without its accents is that of several entities, and so is that of namesakes', () => {
  const several = (...candidates: string[]) => ({ outcome: 'ambiguous', candidates });
  expect(INDEX.resolve('Nguyen Hien')).toEqual({ ...several('person:a', 'person:b'), spelt: false });
  expect(INDEX.resolve('tanaka')).toEqual({ ...several('person:tanaka', 'place:tanaka'), spelt: true });
});

test('a search puts the exact spelling first, and the other accents after it', () => {
  expect(INDEX.search('Nguyễn Hiện').map(({ id, score }) => [id, score])).toEqual([
    ['person:b', 1],
    ['person:a', 0.995],
  ]);
});

test('a search finds no name by vowels alone', () => {
  const vowels = 'ะาเแโไ\u0e34\u0e35\u0e48ະາເ\u0eb4\u0eb1\u0ec8\u17b6\u17c1\u17c6\u102d\u102f\u1031';
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Array.from(vowels)), { minLength: 1, maxLength: 6 }), (typed) => {
      expect(INDEX.search(typed.join(''))).toEqual([]);
    }),
  );
  for (const other of ['สี', 'อุดร', 'กา', 'ກາ', 'ကို', 'ដាំ']) expect(INDEX.search(other)).toEqual([]);
  for (const [typed, id] of [
    ['กรุงเทพ', 'place:bangkok'],
    ['ວຽງ', 'place:vientiane'],
    ['ភ្នំ', 'place:phnom-penh'],
    ['ကုန်', 'place:yangon'],
  ])
    expect(INDEX.search(typed ?? '')[0]?.id ?? searchWords(typed ?? '')).toBe(id);
});
