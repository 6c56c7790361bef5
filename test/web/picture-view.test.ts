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

  test.each(['mouse', 'finger', 'keyboard'] as const)('an entity is moved by %s, and nothing else is', async (by) => {
    const visit = await visitNamed(explorer, '?mode=connect&of=person:kim-jong-un&of=framework:foip', {
      viewport: DESK,
      ...(by === 'finger' ? { hasTouch: true } : {}),
    });
    const { page } = visit;
    const before = await namesIn(visit);
    const frame = await page.locator('.picture-frame').boundingBox();
    const label = before.find(({ id }) => id === 'person:kim-jong-un');
    const fixed = before.find(({ id }) => id === 'framework:foip');
    if (frame === null || label === undefined || fixed === undefined) throw new Error('No entity is named.');
    // Its name is below it.
    const start = { x: frame.x + label.left + label.width / 2, y: frame.y + label.top - 8 };
    const [dx, dy] = by === 'keyboard' ? [40, 0] : [60, -50];
    if (by === 'mouse') {
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x + dx, start.y + dy, { steps: 4 });
      await page.mouse.up();
    } else if (by === 'finger') {
      const touch = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: start.x + dx * share, y: start.y + dy * share }],
        });
      await send('touchStart', 0);
      for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', share);
      await send('touchEnd', 1);
      await touch.detach();
    } else {
      await page.locator('.picture-frame').focus();
      for (let steps = 0; steps < 20; steps += 1) {
        await page.keyboard.press('ArrowLeft');
        if ((await page.locator('#announcer').innerText()).startsWith('Kim Jong-un')) break;
        if (steps > 8) await page.keyboard.press(steps % 2 === 0 ? 'ArrowUp' : 'ArrowDown');
      }
      expect(await page.locator('#announcer').innerText()).toMatch(/^Kim Jong-un/);
      for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Shift+ArrowRight');
      // What the keyboard is on is highlighted.
      await page.keyboard.press('Tab');
    }
    await page.mouse.move(frame.x + 5, frame.y + 5);
    const after = await namesIn(visit);
    const placeOf = (id: string) => after.find((each) => each.id === id);
    expect((placeOf(label.id)?.left ?? 0) - label.left).toBeCloseTo(dx, -1);
    expect((placeOf(label.id)?.top ?? 0) - label.top).toBeCloseTo(dy, -1);
    expect(placeOf(fixed.id)).toMatchObject({ left: fixed.left, top: fixed.top });
    await page.waitForURL(/pin=-?\d+,-?\d+,person:kim-jong-un/);
    expect(page.url()).not.toMatch(/at=|entity=|claim=/);

    // Its link puts it there again, and a file has it there.
    await visit.go(new URL(page.url()).search);
    await page.mouse.move(frame.x + 5, frame.y + 5);
    const again = (await namesIn(visit)).find(({ id }) => id === label.id);
    expect(Math.abs((again?.left ?? 0) - (placeOf(label.id)?.left ?? 0))).toBeLessThan(1.5);
    const release = page.getByRole('button', { name: 'Release all' });
    await (by === 'mouse' ? release.click() : by === 'finger' ? release.tap() : release.press('Enter'));
    await page.waitForURL((url) => !url.searchParams.has('pin'));
    await page.mouse.move(frame.x + 5, frame.y + 5);
    expect((await namesIn(visit)).find(({ id }) => id === label.id)).toEqual(label);
  });

  test.each([
    ['a phone', { viewport: PHONE, hasTouch: true, isMobile: true }],
    ['a desk', { viewport: DESK }],
  ])('a chosen claim is brought into the frame with both its ends, on %s', async (_, options) => {
    const visit = await visitNamed(explorer, '?entity=person:kim-jong-un&at=0.9,0.9,0.3', options);
    const { page } = visit;
    const evidence = page.locator('.claim-card', { hasText: 'North Korea' }).locator('.card-link').first();
    await ('hasTouch' in options ? evidence.tap() : evidence.click());
    await page.locator('.evidence').first().waitFor();
    const shown = (await namesIn(visit)).map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(['person:kim-jong-un', 'country:north-korea']));
  });
});
