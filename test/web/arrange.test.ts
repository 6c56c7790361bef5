import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInExplorer, type Visit } from './support/explorer.js';
import { namesIn, overlapping, visitNamed, type Named } from './support/picture-names.js';

// Wide enough that what can be done with a selection covers no name.
const DESK = { width: 1900, height: 900 };
const KIM = 'person:kim-jong-un';
const FOIP = 'framework:foip';
const CONNECTED = `?mode=connect&of=${KIM}&of=${FOIP}`;
type Point = readonly [x: number, y: number];

/** One way to do what a user does in the picture. */
interface Hand {
  readonly options: { readonly viewport: typeof DESK; readonly hasTouch?: boolean };
  readonly press: (what: Locator) => Promise<void>;
  /** Selects both entities. */
  readonly selectBoth: (visit: Visit) => Promise<void>;
  /** Moves what is selected 40 pixels to the right. */
  readonly moveRight: (visit: Visit) => Promise<void>;
}

/** Where entities and their names are on the page: their names are below them. */
async function placesIn(visit: Visit): Promise<ReadonlyMap<string, Named & { readonly node: Point }>> {
  const frame = await visit.page.locator('.picture-frame').boundingBox();
  if (frame === null) throw new Error('There is no picture.');
  return new Map(
    (await namesIn(visit)).map((name) => {
      const [left, top] = [frame.x + name.left, frame.y + name.top];
      return [name.id, { ...name, left, top, node: [left + name.width / 2, top - 8] as const }];
    }),
  );
}

async function placeOf(visit: Visit, id: string): Promise<Named & { readonly node: Point }> {
  const place = (await placesIn(visit)).get(id);
  if (place === undefined) throw new Error(`${id} is not named.`);
  return place;
}

/** Points around an entity and its name. */
async function around(visit: Visit, id: string): Promise<readonly Point[]> {
  const { left, top, width, height } = await placeOf(visit, id);
  const [right, bottom] = [left + width + 20, top + height + 10];
  return [
    [left - 20, top - 50],
    [right, top - 50],
    [right, bottom],
    [left - 20, bottom],
  ];
}

async function dragByMouse({ mouse }: Page, [start, ...rest]: readonly Point[]): Promise<void> {
  if (start === undefined) return;
  await mouse.move(...start);
  await mouse.down();
  for (const point of rest) await mouse.move(...point, { steps: 3 });
  await mouse.up();
  // What the pointer is on is highlighted.
  await mouse.move(0, 0, { steps: 3 });
}

async function dragByFinger(page: Page, points: readonly Point[]): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  for (const [place, [x, y]] of points.entries())
    await touch.send('Input.dispatchTouchEvent', {
      type: place === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [{ x, y }],
    });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch.detach();
}

/** Moves the keyboard to an entity in the picture, one arrow key after another. */
async function reach({ page }: Visit, name: string): Promise<void> {
  await page.locator('.picture-frame').focus();
  for (const key of [
    'Left',
    'Left',
    'Right',
    'Right',
    'Right',
    'Up',
    'Left',
    'Down',
    'Left',
    'Left',
    'Right',
    'Right',
  ]) {
    await page.keyboard.press(`Arrow${key}`);
    if ((await page.locator('#announcer').innerText()).startsWith(name)) return;
  }
  throw new Error(`The arrow keys do not lead to ${name}.`);
}

const HANDS: Readonly<Record<'mouse' | 'finger' | 'keyboard', Hand>> = {
  mouse: {
    options: { viewport: DESK },
    press: (what) => what.click(),
    selectBoth: async (visit) => {
      const { page } = visit;
      const { node } = await placeOf(visit, KIM);
      const line = await around(visit, FOIP);
      await page.keyboard.down('Shift');
      await page.mouse.click(...node);
      await page.locator('.arranged-note', { hasText: '1 selected' }).waitFor();
      await dragByMouse(page, line);
      await page.keyboard.up('Shift');
    },
    moveRight: async (visit) => {
      const [x, y] = (await placeOf(visit, KIM)).node;
      await dragByMouse(visit.page, [
        [x, y],
        [x + 40, y],
      ]);
    },
  },
  finger: {
    options: { viewport: DESK, hasTouch: true },
    press: (what) => what.tap(),
    selectBoth: async (visit) => {
      const { page } = visit;
      const [x, y] = (await placeOf(visit, KIM)).node;
      const line = await around(visit, FOIP);
      await page.getByRole('button', { name: 'Select several' }).tap();
      await page.touchscreen.tap(x, y);
      await page.locator('.arranged-note', { hasText: '1 selected' }).waitFor();
      await dragByFinger(page, line);
    },
    moveRight: async (visit) => {
      const [x, y] = (await placeOf(visit, KIM)).node;
      await dragByFinger(
        visit.page,
        [0, 10, 20, 30, 40].map((dx) => [x + dx, y] as const),
      );
    },
  },
  keyboard: {
    options: { viewport: DESK },
    press: (what) => what.press('Enter'),
    selectBoth: async (visit) => {
      for (const name of ['Free and Open', 'Kim Jong-un']) {
        await reach(visit, name);
        await visit.page.keyboard.press('Space');
      }
    },
    moveRight: async ({ page }) => {
      for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Shift+ArrowRight');
      // What the keyboard is on is highlighted.
      await page.keyboard.press('Tab');
    },
  },
};

describeInExplorer('arranging the picture in Chromium', (explorer) => {
  test.each(Object.entries(HANDS))('several entities are selected, moved, hidden and kept by %s', async (_, hand) => {
    const visit = await visitNamed(explorer, CONNECTED, hand.options);
    const { page } = visit;
    const all = await visit.entities();
    const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
    const isIn = (name: string, values: readonly string[]): Promise<void> =>
      page.waitForURL((url) => JSON.stringify(url.searchParams.getAll(name).toSorted()) === JSON.stringify(values));
    const before = await placesIn(visit);
    await hand.selectBoth(visit);
    await page.locator('.arranged-note', { hasText: '2 selected' }).waitFor();
    expect(page.url()).not.toMatch(/entity=|claim=|at=/);

    await hand.moveRight(visit);
    await page.waitForURL((url) => url.searchParams.getAll('pin').length === 2);
    const after = await placesIn(visit);
    for (const id of [KIM, FOIP]) expect((after.get(id)?.left ?? 0) - (before.get(id)?.left ?? 0)).toBeCloseTo(40, -1);
    const still = [...before.keys()].filter((id) => id !== KIM && id !== FOIP && !id.startsWith('claim:'));
    for (const id of still) expect(after.get(id)?.left).toBe(before.get(id)?.left);

    await hand.press(button('Release'));
    await isIn('pin', []);
    await hand.press(button('Hide'));
    await isIn('not', [FOIP, KIM]);
    await page.getByText('2 entities hidden').waitFor();
    expect(await visit.entities()).toBe(all - 2);
    await hand.press(button('Show all'));
    await isIn('not', []);
    expect(await visit.entities()).toBe(all);

    await hand.selectBoth(visit);
    await hand.press(button('Keep only these'));
    await isIn('only', [FOIP, KIM]);
    await visit.go(new URL(page.url()).search);
    await page.getByText(`Only 2 of ${all} entities kept`).waitFor();
    expect(await visit.entities()).toBe(2);
    const { elements } = JSON.parse(await visit.downloaded('Cytoscape (JSON)')) as { elements: { nodes: unknown[] } };
    expect(elements.nodes).toHaveLength(2);
    await hand.press(button('Show the table'));
    expect(await page.locator('#table-entities').innerText()).toBe('2 entities');
    await hand.press(button('Show all'));
    expect(await page.locator('#table-entities').innerText()).toBe(`${all} entities`);
  });

  test('two lines around entities, one right after the other, are no double click', async () => {
    const visit = await visitNamed(explorer, CONNECTED, { viewport: DESK });
    const before = await placeOf(visit, FOIP);
    const line = await around(visit, FOIP);
    await visit.page.keyboard.down('Shift');
    await dragByMouse(visit.page, line);
    await dragByMouse(visit.page, line);
    await visit.page.keyboard.up('Shift');
    await visit.page.locator('.arranged-note', { hasText: '1 selected' }).waitFor();
    expect(await placeOf(visit, FOIP)).toEqual(before);
  });

  test.each(Object.entries(HANDS))('steps are undone and redone by %s, a drag too', async (by, hand) => {
    const visit = await visitNamed(explorer, CONNECTED, hand.options);
    const { page } = visit;
    const pins = (): string[] => new URL(page.url()).searchParams.getAll('pin');
    const take = async (step: 'Undo' | 'Redo'): Promise<void> => {
      if (by === 'keyboard') await page.keyboard.press(step === 'Undo' ? 'Control+z' : 'Control+Shift+z');
      else await hand.press(page.getByRole('button', { name: step }));
      await page.mouse.move(0, 0);
    };
    const before = await placeOf(visit, KIM);
    if (by === 'keyboard') await reach(visit, 'Kim Jong-un');
    await hand.moveRight(visit);
    await page.waitForURL(/pin=/);
    const [put] = pins();
    const after = await placeOf(visit, KIM);
    expect(after.left).not.toBeCloseTo(before.left, -1);
    await page.getByRole('checkbox', { name: 'Countries' }).press('Space');
    await page.waitForURL(/hide=country/);

    for (const gone of [/hide=/, /pin=/]) {
      await take('Undo');
      await page.waitForURL((url) => !gone.test(url.search));
    }
    expect(await placeOf(visit, KIM)).toEqual(before);
    await take('Redo');
    await page.waitForURL(/pin=/);
    expect(pins()).toEqual([put]);
    expect(Math.abs((await placeOf(visit, KIM)).left - after.left)).toBeLessThan(1.5);
    expect(await page.getByRole('button', { name: 'Redo' }).getAttribute('aria-disabled')).toBe('false');
  });

  test('the picture is laid out by time, around one and on a map, and each layout has its link', async () => {
    const visit = await visitNamed(explorer, `?mode=around&of=${FOIP}`, { viewport: DESK });
    const { page } = visit;
    const choice = page.getByRole('combobox', { name: 'Layout' });
    const about = page.locator('.picture-about');
    const usual = await namesIn(visit);
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    for (const [option, query, words] of [
      ['by time', 'time', /^By the first year of their claims/],
      ['around Free and Open Indo-Pacific', `rings,${FOIP}`, /^By their steps from Free and Open Indo-Pacific/],
      ['on a map', 'map', /on the map \(Natural Earth\).* without a place below it/],
    ] as const) {
      if (query !== 'time') await choice.selectOption(option);
      await page.waitForURL((url) => url.searchParams.get('layout') === query);
      await about.filter({ hasText: words }).waitFor();
      const laid = await namesIn(visit);
      expect(overlapping(laid)).toEqual([]);
      await visit.go(new URL(page.url()).search);
      expect(await choice.locator('option:checked').innerText()).toBe(option);
      expect(await namesIn(visit)).toEqual(laid);
    }
    // What is pinned stays in this layout, and not in another.
    await page.keyboard.press('Control+z');
    await page.waitForURL(/layout=rings/);
    await visit.go(`?mode=around&of=${FOIP}&layout=rings,topic:nonsense&pin=1,2,${FOIP}`);
    await about.filter({ hasText: 'from Free and Open Indo-Pacific' }).waitFor();
    await choice.selectOption('by connections');
    await page.waitForURL((url) => url.search === `?mode=around&of=${FOIP}`);
    await about.waitFor({ state: 'detached' });
    expect(await namesIn(visit)).toEqual(usual);

    await page.route('**/arrange-on-map*', (route) => route.abort());
    await visit.go(`?mode=around&of=${FOIP}&layout=map`);
    await about.filter({ hasText: 'The map could not be loaded' }).waitFor();
    visit.forgive('net::ERR_FAILED');
  });

  test('one entity is released where it is told about', async () => {
    const { page } = await explorer.visit(`${CONNECTED}&pin=100,900,${KIM}&pin=-5,7,${FOIP}&pin=x,1,a&entity=${KIM}`);
    await page.getByText('2 pinned').waitFor();
    await page.getByRole('link', { name: 'Release it from where it was put' }).click();
    await page.getByText('1 pinned').waitFor();
    expect(new URL(page.url()).searchParams.getAll('pin')).toEqual([`-5,7,${FOIP}`]);
  });

  test('a link that keeps nothing of this record says so and leads back', async () => {
    const visit = await explorer.visit(`${CONNECTED}&only=topic:nonsense&not=&pin=1,2`);
    const { page } = visit;
    await page.locator('.empty-stage', { hasText: 'Every entity here is hidden.' }).waitFor();
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await page.locator('.empty-stage').waitFor({ state: 'detached' });
  });
});
