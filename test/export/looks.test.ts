import { describe, expect, test } from '@jest/globals';
import { asText, exportFile } from '../../src/export/formats.js';
import { kindPlace, kindStyle } from '../../src/export/palette.js';
import { markSvg } from '../../src/export/picture/marks.js';
import { MARKS } from '../../src/model/vocabulary.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { SHAPES } from '../../web/src/graph/palette.js';
import { seedRecords } from '../support/export-records.js';

describe('exports look like the explorer', () => {
  test('both draw every mark', () => {
    expect(SHAPES.map((shape) => shape.toLowerCase().replace('_', '-'))).toEqual(MARKS);
    const drawn = MARKS.map((mark) => markSvg(mark, 0, 0, '#123456'));
    expect(new Set(drawn).size).toBe(MARKS.length);
  });

  test('a kind has the colour and the mark that the vocabulary gives it, and no two kinds share either', () => {
    for (const [index, { kind, look }] of BUILT_IN.kinds.entries()) {
      expect(kindStyle(BUILT_IN, kind)).toEqual({ colour: look.light, mark: look.mark });
      expect(kindPlace(BUILT_IN, kind)).toBe(index);
    }
    for (const part of ['light', 'dark', 'mark'] as const)
      expect(new Set(BUILT_IN.kinds.map(({ look }) => look[part])).size).toBe(BUILT_IN.kinds.length);
  });
});

test('a picture of paths describes them one by one, each in the order of its steps', async () => {
  const records = await seedRecords({
    ...{ part: 'paths', from: 'Kim Jong-un', to: 'Rugby World Cup 2019' },
    ...{ maxLength: 4, first: 3, rankBy: 'SHORTEST' },
  });
  const paths = records.paths ?? [];
  expect(paths.length).toBeGreaterThan(1);
  for (const { nodes, hops } of paths) {
    expect(hops).toHaveLength(nodes.length - 1);
    for (const [step, hop] of hops.entries())
      for (const id of hop) {
        const claim = records.relationships.find((each) => each.id === id);
        expect([claim?.source, claim?.target].sort()).toEqual([nodes[step], nodes[step + 1]].sort());
      }
  }
  const svg = asText((await exportFile(records, 'svg')).content);
  const html = asText((await exportFile(records, 'html')).content);
  for (const [index, { hops }] of paths.entries()) {
    expect(svg).toContain(`>Path ${index + 1}, ${hops.length} steps:`);
    expect(html).toContain(`<h3>Path ${index + 1}, ${hops.length} steps: Kim Jong-un, `);
  }
  const sentences = (paths[0]?.hops.flat() ?? []).map(
    (id) => records.relationships.find((each) => each.id === id)?.sentence ?? '',
  );
  const places = sentences.map((sentence, index) => svg.indexOf(`>${index + 1} ${sentence.slice(0, 20)}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  // Attributes keep dates in EDTF, but text for readers has them in words.
  const mermaid = asText((await exportFile(records, 'mermaid')).content);
  const dot = asText((await exportFile(records, 'dot')).content);
  expect(mermaid).toContain('(said by Abe Shinzo; 2019 to 2 November 2019; ');
  expect(dot).toMatch(
    /tooltip="The Rugby World Cup 2019 took place in Japan \(said by Abe Shinzo; 2019 to 2 November 2019\)\./,
  );
  expect(dot).toMatch(/tooltip="[^"]*, 4 November 2019, /);
  for (const raw of records.relationships.flatMap(({ edtf }) => (edtf?.includes('/') === true ? [edtf] : []))) {
    expect(svg).not.toContain(`${raw})`);
    expect(html).not.toContain(`, ${raw}`);
    expect(mermaid).not.toContain(raw);
  }
});
