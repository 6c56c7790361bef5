import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { exportToFile } from '../../src/commands/export.js';
import { outlinesOf } from '../../src/export/picture/outlines.js';
import { pictureFonts } from '../../src/export/picture/picture-fonts.js';
import { PLAIN, exportPng } from '../../src/export/picture/png.js';
import { exportSvg } from '../../src/export/picture/svg.js';
import { widthOf, wrapTo } from '../../src/export/picture/text-width.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { ContextFactory } from '../../src/questions/context.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { Api } from '../support/api.js';
import { openWith } from '../support/engines.js';
import { strengthsData } from '../support/evidence-fixture.js';
import { seedRecords } from '../support/export-records.js';

/** The Association of Southeast Asian Nations, or Brunei, in each script, and two letters of it that do not look alike. */
const SAMPLES = {
  Thai: ['สมาคมประชาชาติแห่งเอเชียตะวันออกเฉียงใต้', 'ก', 'ข'],
  Khmer: ['សមាគមប្រជាជាតិអាស៊ីអាគ្នេយ៍', 'ក', 'ង'],
  Lao: ['ສະມາຄົມປະຊາຊາດແຫ່ງອາຊີຕາເວັນອອກສຽງໃຕ້', 'ກ', 'ອ'],
  Burmese: ['အရှေ့တောင်အာရှနိုင်ငံများအသင်း', 'က', 'ခ'],
  Tamil: ['தென்கிழக்காசிய நாடுகளின் கூட்டமைப்பு', 'க', 'ம'],
  Jawi: ['نݢارا بروني دارالسلام، ڤرساتوان چڠڽۏ', 'ڤ', 'ݢ'],
  Japanese: ['東南アジア諸国連合と「にほん」、環太平洋ー', '東', 'あ'],
} as const;

let one: SubgraphRecords;
beforeAll(async () => {
  const records = await seedRecords({ part: 'around', entity: 'framework:foip', depth: 0, limit: 1 });
  one = { ...records, title: 'A name', sources: [] };
});

const named = (name: string): SubgraphRecords => ({ ...one, entities: one.entities.map((row) => ({ ...row, name })) });
async function drawn(name: string): Promise<{ picture: string; warnings: string[] }> {
  const warnings: string[] = [];
  const png = await exportPng(named(name), (message) => void warnings.push(message));
  return { picture: Buffer.from(png).toString('base64'), warnings };
}

describe('a PNG has letters, not boxes, of', () => {
  test.each(Object.entries(SAMPLES))('%s', async (_, [name, letter, other]) => {
    expect((await drawn(name)).warnings).toEqual([]);
    // Boxes would all look the same.
    const [a, b] = [await drawn(letter), await drawn(other)];
    expect([...a.warnings, ...b.warnings]).toEqual([]);
    expect(a.picture).not.toBe(b.picture);
  });

  test('the same test sees boxes where there is no font, and a warning names the script in and beside the picture', async () => {
    const [a, b] = [await drawn('ਕਕ'), await drawn('ਖਖ')];
    expect(a.warnings).toEqual([expect.stringMatching(/^There is no font for Gurmukhi \(such as U\+0A15\): boxes /)]);
    expect(b.warnings[0]).toContain('Gurmukhi (such as U+0A16)');
    const several = await drawn('ਕ ᬅ 🎏 日本');
    expect(several.warnings[0]).toContain(
      'Gurmukhi (such as U+0A15), Balinese (such as U+1B05) and other signs (such as U+1F38F)',
    );
    // The note makes the picture taller than one without.
    const height = ({ picture }: { picture: string }): number => Buffer.from(picture, 'base64').readUInt32BE(20);
    expect(height(a)).toBeGreaterThan(height(await drawn('กก')) + 30);
    // The name's part of the picture is the same; only the code in the note differs.
    const boxes = ['ਕਕ', 'ਖਖ'].map((text) => outlinesOf({ ...line(text), weight: 400 }).svg);
    expect(boxes[0]).toBe(boxes[1]);
  });
});

const line = (text: string) => ({ text, x: 0, y: 100, size: 100, fill: '#000000', centred: false });

describe('lines of text', () => {
  test.each(Object.entries(SAMPLES))('%s fits the width that the layout gives it', (_, [name]) => {
    for (const weight of [400, 600] as const) {
      const { svg } = outlinesOf({ ...line(name), weight });
      const box = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${svg}</svg>`).getBBox();
      expect(box?.width).toBeLessThanOrEqual(widthOf(name, 100, weight) * 1.02);
      expect(box?.width).toBeGreaterThan(widthOf(name, 100, weight) * 0.6);
    }
  });

  test('Noto Sans has every character that resvg is left to draw by itself', () => {
    for (const weight of [400, 600] as const)
      for (let code = 0; code < 0x3000; code++) {
        const character = String.fromCodePoint(code);
        if (PLAIN.test(character) && /\P{Cn}/u.test(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character))
          expect([code, pictureFonts(weight)[0]?.nominalGlyph(code)]).toEqual([code, expect.any(Number)]);
      }
  });

  test('no line begins with a mark of the letter before', () => {
    for (const [name] of Object.values(SAMPLES))
      for (const size of [20, 40, 80]) {
        const lines = wrapTo(name, size * 4, size);
        expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
        for (const each of lines) expect(each).not.toMatch(/^\p{M}|[\u17d2\u1039]$/u);
      }
  });

  test('a name from right to left stands where the sentence has it, and its digits are not turned', () => {
    const shapes = (text: string) =>
      [...outlinesOf({ ...line(text), weight: 400 }).svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
    expect(shapes('A \u2068نم 12\u2069 (9')).toEqual([
      ...shapes('A'),
      ...shapes('12'),
      ...shapes('نم'),
      ...shapes('(9'),
    ]);
  });

  test('every text of an SVG is one that a PNG can outline', async () => {
    const records = await seedRecords({ part: 'around', entity: 'framework:foip', depth: 1, limit: 5 });
    const all = {
      ...records,
      title: SAMPLES.Thai[0],
      entities: named(SAMPLES.Jawi[0]).entities.concat(records.entities.slice(1)),
    };
    expect((await exportSvg(all)).match(/<text /g)?.length).toBeGreaterThan(10);
    await expect(exportPng(all)).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe('whoever asks for a picture is warned', () => {
  let graph: WritableGraph;
  let api: Api;
  beforeAll(async () => {
    const data = strengthsData();
    const entities = data.entities.map((each) =>
      each.id === 'country:japan' ? { ...each, props: { ...each.props, name: 'ਜਪਾਨ' } } : each,
    );
    graph = await openWith('embedded', { ...data, entities });
    api = await Api.start(graph);
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  test('over HTTP by a header, for PNG alone', async () => {
    const header = async (format: string) =>
      (await fetch(`${api.url}/export/${format}?around=country:japan&depth=0`)).headers.get('export-warning');
    expect(await header('png')).toMatch(/^There is no font for Gurmukhi \(such as U\+0A1C\)/);
    expect(await header('svg')).toBeNull();
  });

  test('on standard error of the command', async () => {
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const printed = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      await exportToFile(new ContextFactory(graph), {
        format: 'png',
        around: 'country:japan',
        depth: '0',
        out: '/dev/null',
      });
      expect(said.mock.calls).toEqual([[expect.stringMatching(/^Warning: There is no font for Gurmukhi .*\n$/)]]);
      expect(printed).not.toHaveBeenCalled();
    } finally {
      said.mockRestore();
      printed.mockRestore();
    }
  });
});
