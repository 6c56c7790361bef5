import { expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer('plans in the explorer', ({ visit }) => {
  test('are grouped by what became of them, with the words of the plan and of what followed', async () => {
    const one = await visit();
    await one.page.getByRole('link', { name: 'Plans', exact: true }).click();
    await one.choose('at', '22nd ASEAN-Japan Summit');
    await one.settled();
    expect(one.page.url()).toContain('mode=plans&made=event:japan-asean-summit-2019');
    const total = Number(/^(\d+) plans/.exec(await one.heading())?.[1]);
    const counts = await one.page.locator('.plan-count .count').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
    const card = one.page
      .getByRole('region', { name: 'Fulfilled', exact: true })
      .locator('.plan-card', { hasText: 'Japan carries out Training in Cyber Security' });
    const text = await card.innerText();
    for (const part of [
      /In January next year we will finally/,
      /4 November 2019/,
      /Fulfilled by\s+7 February 2020/,
      /our paraphrase: JICA held/,
    ])
      expect(text).toMatch(part);
    await card.getByRole('link', { name: 'Evidence: JICA carries out Training in Cyber Security' }).click();
    await one.page.getByRole('heading', { name: 'Plans that it follows up' }).waitFor();
    await one.page.getByRole('link', { name: 'Back to the plans' }).click();
    expect(await one.heading()).toBe(`${total} plans`);
  });

  test('are filtered by status with the keyboard, and the picture with them', async () => {
    const one = await visit('?mode=plans');
    const all = await one.entities();
    const changed = one.page.locator('.plan-count', { hasText: 'Changed' });
    await changed.focus();
    await changed.press('Enter');
    await one.settled();
    expect(one.page.url()).toContain('status=changed');
    expect(await one.page.getByRole('combobox', { name: 'Status' }).inputValue()).toBe('CHANGED');
    expect(await one.entities()).toBeLessThan(all);
    expect(await one.page.locator('.plan-group h3').allInnerTexts()).toEqual([expect.stringMatching(/^Changed/)]);
  });

  test('name the day on which there were none', async () => {
    const one = await visit('?mode=plans&by=country:japan&day=1970-01-01');
    expect(await one.heading()).toBe('The sources announce no such plan as of 1 January 1970.');
  });

  test('are shown as they stood on a day, by touch on a phone and in the dark', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' } as const;
    const one = await visit('?mode=plans&by=Japan', phone);
    await one.page.getByLabel('As of').fill('2020-02-06');
    await one.settled();
    expect(one.page.url()).toContain('day=2020-02-06');
    expect(await one.heading()).toMatch(/plans as of 6 February 2020$/);
    const fulfilled = one.page.locator('.plan-count', { hasText: 'Fulfilled' });
    expect(await fulfilled.locator('.count').innerText()).toBe('0');
    await fulfilled.tap();
    await one.page.getByText('No plan has this status.').waitFor();
    const width = await one.page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
  });
});
