import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { describeInExplorer, type Visit } from './support/explorer.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const heading = ({ page }: Visit, table: string, name: string): Locator =>
  page.locator(`section[aria-labelledby="table-${table}"]`).getByRole('columnheader', { name, exact: true });

async function cells({ page }: Visit, table: string, column: number): Promise<readonly string[]> {
  const texts = await page
    .locator(`section[aria-labelledby="table-${table}"] tbody tr > :nth-child(${column})`)
    .allInnerTexts();
  return texts.map((text) => text.split('\n').at(-1) ?? '');
}

const { compare } = new Intl.Collator('en', { numeric: true });
/** In order, with what is empty at the end. */
const ordered = (texts: readonly string[], way: 1 | -1): readonly string[] =>
  [...texts].sort((a, b) => Number(a === '') - Number(b === '') || way * compare(a, b));

describeInExplorer('the tables of the explorer', ({ visit }) => {
  test('are sorted by their headings, one way and the other, and the link keeps the order', async () => {
    const one = await visit('?mode=around&of=framework:foip&as=table');
    const kind = heading(one, 'entities', 'Kind');
    expect(await heading(one, 'entities', 'Claims').getAttribute('aria-sort')).toBe('descending');
    const answered = await cells(one, 'entities', 1);
    await kind.getByRole('button').click();
    expect(await kind.getAttribute('aria-sort')).toBe('ascending');
    const kinds = await cells(one, 'entities', 3);
    expect(kinds).toEqual(ordered(kinds, 1));
    await kind.getByRole('button').press('Enter');
    expect(await kind.getAttribute('aria-sort')).toBe('descending');
    expect(await cells(one, 'entities', 3)).toEqual(ordered(kinds, -1));
    expect(one.page.url()).toContain('sort=-kind');
    const names = await cells(one, 'entities', 1);
    await one.page.reload();
    await one.settled();
    expect(await cells(one, 'entities', 1)).toEqual(names);
    await kind.getByRole('button').press('Space');
    expect(await cells(one, 'entities', 1)).toEqual(answered);
    expect(one.page.url()).not.toContain('sort');
    await one.go('?mode=around&of=framework:foip&as=table&sort=nonsense&sort-claims=1');
    expect(await cells(one, 'entities', 1)).toEqual(answered);
  });

  test('of the whole graph read the words that they are sorted by, by touch', async () => {
    const one = await visit('?as=table', PHONE);
    await heading(one, 'claims', 'By whom').getByRole('button').tap();
    const said = async (): Promise<readonly string[]> => cells(one, 'claims', 4);
    await one.page.waitForURL(/sort-claims=by-whom/);
    await one.page.locator('section[aria-labelledby="table-claims"][aria-busy="false"]').waitFor();
    const speakers = await said();
    expect(speakers).toHaveLength(100);
    expect(speakers).toEqual(ordered(speakers, 1));
    await heading(one, 'claims', 'When').getByRole('button').tap();
    await one.page.waitForURL(/sort-claims=when/);
    expect((await cells(one, 'claims', 5))[0]).not.toBe('');
  });
});
