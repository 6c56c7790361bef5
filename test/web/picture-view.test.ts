import { describe, expect, test } from '@jest/globals';
import { describeInExplorer, type InExplorer, type Visit } from './support/explorer.js';

interface Named {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** A visit whose picture reports the position of each label. */
async function look({ visit }: InExplorer, query: string, viewport: { width: number; height: number }): Promise<Visit> {
  const one = await visit('', { viewport });
  await one.page.addInitScript(`addEventListener('picture-named', ({ detail }) => (globalThis.named = detail))`);
  await one.go(query);
  return one;
}

async function names(visit: Visit): Promise<readonly Named[]> {
  // Waits one more frame, because the last positions may not be applied yet.
  await visit.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return visit.page.evaluate<readonly Named[]>('globalThis.named');
}

function overlapping(all: readonly Named[]): readonly string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.left + b.width &&
          b.left < a.left + a.width &&
          a.top < b.top + b.height &&
          b.top < a.top + a.height,
      )
      .map((b) => `${a.id} and ${b.id}`),
  );
}

describeInExplorer('the picture in Chromium', (explorer) => {
  describe('names in the picture', () => {
    test.each([
      ['', ['organisation:asean', 'country:japan', 'person:abe-shinzo']],
      ['?entity=framework:foip', ['framework:foip']],
      ['?mode=around&of=framework:foip&depth=2', ['framework:foip']],
      ['?mode=around&of=framework:foip&depth=4', ['framework:foip']],
      [
        '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019',
        ['person:kim-jong-un', 'event:rugby-world-cup-2019'],
      ],
    ])('%s: what was asked about has one, on a desk and on a phone', async (query, wanted) => {
      for (const viewport of [DESK, PHONE]) {
        const visit = await look(explorer, query, viewport);
        const shown = await names(visit);
        expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
        expect(overlapping(shown)).toEqual([]);
      }
    });

    test('do not overlap at any zoom, nor while the pointer is on an entity', async () => {
      const visit = await look(explorer, '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019', DESK);
      for (const key of ['+', '+', '+', '0', '-', '-', '-']) {
        await visit.page.locator('.picture-frame').press(key);
        expect(overlapping(await names(visit))).toEqual([]);
      }
    });
  });

  test('a click on a line or its label opens its claim', async () => {
    const visit = await look(explorer, '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019', DESK);
    const frame = await visit.page.locator('.picture-frame').boundingBox();
    const line = (await names(visit)).find(({ id }) => id.startsWith('claim:person:kim-jong-un/'));
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
