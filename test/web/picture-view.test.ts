import { describe, expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';
import { namesIn, overlapping, visitNamed } from './support/picture-names.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describeInExplorer('the picture in Chromium', (explorer) => {
  describe('names in the picture', () => {
    test.each([
      ['', ['organisation:asean', 'country:japan', 'country:united-states']],
      ['?entity=framework:foip', ['framework:foip']],
      ['?mode=around&of=framework:foip&depth=2', ['framework:foip']],
      ['?mode=around&of=framework:foip&depth=4', ['framework:foip']],
      [
        '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019',
        ['person:kim-jong-un', 'event:rugby-world-cup-2019'],
      ],
    ])('%s: what was asked about has one, on a desk and on a phone', async (query, wanted) => {
      for (const viewport of [DESK, PHONE]) {
        const visit = await visitNamed(explorer, query, { viewport });
        const shown = await namesIn(visit);
        expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
        expect(overlapping(shown)).toEqual([]);
      }
    });

    test('do not overlap at any zoom, nor while the pointer is on an entity', async () => {
      const visit = await visitNamed(explorer, '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019', {
        viewport: DESK,
      });
      for (const key of ['+', '+', '+', '0', '-', '-', '-']) {
        await visit.page.locator('.picture-frame').press(key);
        expect(overlapping(await namesIn(visit))).toEqual([]);
      }
    });
  });

  test('a click on a line or its label opens its claim', async () => {
    const visit = await visitNamed(explorer, '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019', {
      viewport: DESK,
    });
    const frame = await visit.page.locator('.picture-frame').boundingBox();
    const line = (await namesIn(visit)).find(({ id }) => id.startsWith('claim:person:kim-jong-un/'));
    if (frame === null || line === undefined) throw new Error('No line is named.');
    const { left, top, width, height } = line;
    const opened = (): string | null => new URL(visit.page.url()).searchParams.get('claim');
    for (const aside of [0, height / 2 + 1]) {
      const place = [frame.x + left + width / 2, frame.y + top + height / 2 + aside] as const;
      await visit.page.mouse.move(...place);
      expect(await visit.page.evaluate(`document.querySelector('.picture-frame').style.cursor`)).toBe('pointer');
      await visit.page.mouse.click(...place);
      await visit.page.locator('.evidence').first().waitFor();
      expect(opened()).toBe(line.id);
      // A click on empty space closes it. The pause keeps two clicks from being a double click.
      await visit.page.waitForTimeout(400);
      await visit.page.mouse.click(frame.x + 20, frame.y + 20);
      await visit.page.waitForURL((url) => !url.searchParams.has('claim'), { timeout: 10_000 });
      await visit.page.waitForTimeout(400);
    }
  });
});
