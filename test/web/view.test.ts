import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { describeInExplorer, type Visit } from './support/explorer.js';

const TOUCHED = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describeInExplorer('a view of the explorer', ({ visit }) => {
  test('is restored from its copied link, to the pixel', async () => {
    const one = await visit('?mode=around&of=framework:foip&depth=2&hide=topic');
    await one.page.locator('.picture-frame').press('+');
    await one.page.waitForURL(/at=/);
    await one.page
      .getByRole('link', { name: /Back|Around/ })
      .first()
      .focus();
    const link = await one.copied('Copy link');
    expect(link).toBe(one.page.url());

    const other = await visit(new URL(link).search);
    expect(other.page.url()).toBe(link);
    expect(await other.heading()).toBe(await one.heading());
    expect(await other.entities()).toBe(await one.entities());
    const picture = (of: Visit): Promise<Buffer> => of.page.locator('.picture-frame').screenshot();
    await one.page.mouse.move(1, 1);
    expect((await picture(other)).equals(await picture(one))).toBe(true);
  });

  test('goes back and forward with the browser', async () => {
    const one = await visit();
    await one.choose('Search the graph', 'AOIP');
    await one.page.getByRole('heading', { name: 'ASEAN Outlook on the Indo-Pacific' }).waitFor();
    await one.page.getByRole('link', { name: 'Show its neighbourhood' }).click();
    await one.settled();
    await one.page.goBack();
    await one.page.goBack();
    await one.page.getByRole('heading', { name: /^Who says what/ }).waitFor();
    await one.page.goForward();
    await one.page.getByRole('heading', { name: 'ASEAN Outlook on the Indo-Pacific' }).waitFor();
  });

  test('works by keyboard alone', async () => {
    const one = await visit();
    const { keyboard } = one.page;
    await keyboard.press('/');
    await keyboard.type('FOIP');
    await one.page.getByRole('option').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await one.page.getByRole('heading', { name: 'Free and Open Indo-Pacific' }).waitFor();

    const focused = (): Promise<string> =>
      one.page.evaluate<string>(
        'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText',
      );
    for (let tabs = 0; tabs < 40 && !/Arrow keys move/.test(await focused()); tabs += 1) await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    const reached = one.page.locator('#announcer');
    expect(await reached.innerText()).toMatch(/claim/);
    const first = await reached.innerText();
    await keyboard.press('ArrowLeft');
    expect(await reached.innerText()).not.toBe(first);
    await keyboard.press('Enter');
    const name = (await reached.innerText()).split(',')[0] ?? '';
    await one.page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    for (let tabs = 0; tabs < 40 && !(await focused()).startsWith('Evidence:'); tabs += 1) await keyboard.press('Tab');
    expect(await focused()).toMatch(/^Evidence:/);
    await keyboard.press('Enter');
    await one.page.locator('.evidence').first().waitFor();
    await one.page.locator('.picture-frame').focus();
    await keyboard.press('Escape');
    await one.page.getByRole('heading', { name: /^Who says what/ }).waitFor();
  });

  test('responds to the pointer: hovering highlights, a click opens', async () => {
    const one = await visit('?mode=around&of=framework:foip');
    const frame = one.page.locator('.picture-frame');
    const box = await frame.boundingBox();
    if (box === null) throw new Error('The picture has no place.');
    const isOnNode = (): Promise<boolean> =>
      frame.evaluate((element) => (element as unknown as { style: { cursor: string } }).style.cursor === 'pointer');
    let found = false;
    for (let y = 20; y < box.height && !found; y += 14)
      for (let x = 20; x < box.width && !found; x += 14) {
        await one.page.mouse.move(box.x + x, box.y + y);
        found = await isOnNode();
      }
    expect(found).toBe(true);
    await one.page.mouse.down();
    await one.page.mouse.up();
    await one.page.waitForURL(/entity=|claim=/);
  });

  test.each([
    ['mouse', {}],
    ['finger', TOUCHED],
    ['keyboard', {}],
  ] as const)('comes back to where it was read, by %s', async (by, options) => {
    const { page } = await visit('?as=table&entity=country:japan', options);
    const scrolled = (): Promise<number> =>
      page.evaluate<number>(
        `(${by === 'finger' ? 'document.scrollingElement' : "document.querySelector('.panel')"}).scrollTop`,
      );
    const press = (link: Locator): Promise<void> =>
      by === 'mouse' ? link.click() : by === 'finger' ? link.tap() : link.press('Enter');
    const evidence = page.locator('.claim-card .card-link').nth(20);
    await evidence.scrollIntoViewIfNeeded();
    const left = await scrolled();
    expect(left).toBeGreaterThan(500);
    await press(evidence);
    await page.locator('.evidence').first().waitFor();
    expect(await scrolled()).toBeLessThan(left);
    await page.goBack();
    await page.locator('.claim-card').first().waitFor();
    await page.waitForFunction(
      ([place, top]) => Math.abs((document.querySelector(place) ?? document.body).scrollTop - top) < 40,
      [by === 'finger' ? 'html' : '.panel', left] as const,
    );
    await page.goForward();
    await page.locator('.evidence').first().waitFor();
    await page.waitForFunction(
      (place) => (document.querySelector(place) ?? document.body).scrollTop < 400,
      by === 'finger' ? 'html' : '.panel',
    );
  });

  test.each(['mouse', 'finger', 'keyboard'] as const)('opens what is chosen in the search box, by %s', async (by) => {
    const one = await visit('', by === 'finger' ? TOUCHED : {});
    const { page } = one;
    const box = page.getByRole('combobox', { name: 'Search the graph', exact: true });
    // The list lies over the modes and the picture, each of which would take a click of its own.
    for (const place of [1, 4]) {
      await box.fill('ASEAN');
      await page.getByText(/^\d+ suggestions$/).waitFor();
      const option = page.locator('[role=option]', { has: page.locator('.option-kind') }).nth(place);
      const name = await option.locator('.option-name').evaluate((shown) => shown.firstChild?.textContent ?? '');
      if (by === 'mouse') await option.click();
      else if (by === 'finger') await option.tap();
      else {
        for (let down = 0; down < place; down += 1) await box.press('ArrowDown');
        await box.press('Enter');
      }
      await page.getByRole('option').first().waitFor({ state: 'hidden' });
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
      expect(new URL(page.url()).searchParams.has('mode')).toBe(false);
    }
    await box.fill('who announced the WA Project?');
    const ask = page.getByRole('option', { name: /^Ask/ });
    if (by === 'mouse') await ask.click();
    else if (by === 'finger') await ask.tap();
    else await box.press('Enter');
    await page.getByRole('heading', { name: 'who announced the WA Project?' }).waitFor();
  });

  test('says what to do if the server is away, and recovers', async () => {
    const one = await visit();
    await one.page.route('**/graphql', (route) => route.abort());
    await one.page.getByRole('link', { name: 'Time', exact: true }).click();
    await one.page.getByText('No connection to the graph').first().waitFor();
    await one.page.unroute('**/graphql');
    await one.page.getByRole('button', { name: 'Try again' }).first().click();
    await one.page.getByRole('heading', { name: 'All dated entries' }).waitFor();
    one.forgive('net::ERR_FAILED');
  });

  test.each([{}, TOUCHED])('keeps both days when the first is after the last, and says so', async (options) => {
    const { page } = await visit('?mode=time&from=2019-10-01', options);
    const [from, to] = [page.getByLabel('From'), page.getByLabel('to', { exact: true })];
    await to.fill('2019-06-01');
    await page.getByRole('heading', { name: 'The first day is after the last' }).waitFor();
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['2019-10-01', '2019-06-01']);
    expect(await page.locator('.panel').innerText()).not.toMatch(/rejected|from:|to:/);
    const between = page.getByRole('link', { name: '1 June 2019 to 1 October 2019' });
    await ('hasTouch' in options ? between.tap() : between.click());
    await page.getByRole('heading', { level: 2, name: '1 June 2019 to 1 October 2019' }).waitFor();
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['2019-06-01', '2019-10-01']);
  });

  test('counts a date in no month if it names none', async () => {
    const { page } = await visit('?mode=time&from=2019-01-01&to=2019-12-31&as=table');
    await page.getByRole('button', { name: 'January 2019: 0 entries' }).waitFor();
    await page.getByText(/^\d+ more entries are not dated closely enough for one bar\.$/).waitFor();
  });

  test.each([
    ['a desk', {}],
    ['a phone', TOUCHED],
  ])('labels the time axis on %s with whole years that stand apart', async (_, options) => {
    const { page } = await visit('?mode=time&as=table', options);
    await page.locator('.bar').first().waitFor();
    const boxOf = async (locator: Locator) => {
      const { x, y, width, height } = (await locator.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
      return { left: x, right: x + width, bottom: y + height };
    };
    const bars = await boxOf(page.locator('.bars'));
    const ticks = await Promise.all((await page.locator('.bar-tick:not([data-tick=""])').all()).map(boxOf));
    expect(ticks.length).toBeGreaterThan(3);
    ticks.forEach(({ left, right, bottom }, place) => {
      expect(left).toBeGreaterThanOrEqual(bars.left);
      expect(right).toBeLessThanOrEqual(bars.right);
      expect(bottom).toBeLessThanOrEqual(bars.bottom);
      expect(left).toBeGreaterThan(ticks[place - 1]?.right ?? 0);
    });
  });

  test.each([
    ['mouse', {}],
    ['finger', TOUCHED],
    ['keyboard', {}],
  ] as const)('says so if every kind is hidden, and shows them again, by %s', async (by, options) => {
    const one = await visit('', options);
    const { page } = one;
    const press = async (what: Locator): Promise<void> => {
      if (by === 'mouse') await what.click();
      else if (by === 'finger') await what.tap();
      else await what.press('Space');
    };
    const whole = await one.entities();
    for (const kind of await page.locator('.legend-kind input').all()) await press(kind);
    await page.locator('.empty-stage', { hasText: 'Every kind of entity here is hidden.' }).waitFor();
    expect(await page.locator('.panel .hidden-note').innerText()).toMatch(/^Every kind of entity here is hidden\./);
    await press(page.getByRole('button', { name: 'Show every kind' }));
    await page.locator('.empty-stage').waitFor({ state: 'detached' });
    expect(await one.entities()).toBe(whole);
    await press(page.getByRole('checkbox', { name: /^Topics/ }));
    expect(await page.locator('.panel .hidden-note').innerText()).toMatch(/^\d+ entities and \d+ claims are hidden/);
  });

  test('shows a long question whole on a desk', async () => {
    const text =
      'What do Japan and the ASEAN countries say about a free and open Indo-Pacific, connectivity and the rule of law?';
    const { page } = await visit(`?mode=ask&q=${encodeURIComponent(text)}&as=table`);
    const box = page.getByRole('textbox', { name: 'Question' });
    expect(await box.inputValue()).toBe(text);
    expect(await box.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(0);
  });

  test('shows the same content in a table', async () => {
    const one = await visit('?mode=around&of=framework:foip');
    const drawn = await one.entities();
    await one.page.getByRole('button', { name: 'Show the table' }).click();
    expect(await one.page.locator('section[aria-labelledby="table-entities"] tbody tr').count()).toBe(drawn);
    expect(one.page.url()).toContain('as=table');
  });

  test.each(['', '?entity=framework:foip', '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019'])(
    'fits a phone: %s',
    async (query) => {
      const one = await visit(query, { viewport: { width: 390, height: 844 }, hasTouch: true });
      expect(await one.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      const frame = await one.page.locator('.picture-frame').boundingBox();
      expect(frame?.height).toBeGreaterThan(200);
      expect(await one.page.locator('.panel').isVisible()).toBe(true);
    },
  );
});
