import { expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer("an entity's panel", ({ visit }) => {
  test('shows the names in other languages, each in its own', async () => {
    const { page } = await visit('?entity=country:thailand');
    const names = page.getByRole('list', { name: 'Other names' });
    await names.waitFor();
    expect(await names.locator('[lang="th"]').innerText()).toBe('ประเทศไทย');
    expect(await names.innerText()).toContain('local name, Thai');
    // The names that the panel's head shows already are not repeated.
    expect(await names.innerText()).not.toContain('タイ');
  });

  test("shows an agreement's status, and by party the days of signature and force", async () => {
    const { page } = await visit('?entity=agreement:ajcep');
    const status = page.getByRole('region', { name: /^In force for 10 parties on 31 January 2024/ });
    await status.waitFor();
    const row = status.getByRole('row', { name: /Viet Nam/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      '1 April 2008',
      '23 October 2008',
      '1 December 2008',
      '',
    ]);
    expect(await status.getByRole('row').count()).toBe(12);
  });

  test('shows no status of what has none', async () => {
    const { page } = await visit('?entity=country:japan');
    await page.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
    expect(await page.locator('.agreement-status').count()).toBe(0);
  });
});
