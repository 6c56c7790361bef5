import { expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer('the explorer read aloud', ({ visit }) => {
  test('the focus follows opened content and returns, the title names the view, and the skip link keeps the address', async () => {
    const one = await visit('?mode=around&of=framework:foip&as=table');
    const { page } = one;
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.innerText');
    await page.waitForFunction('document.title === "Around Free and Open Indo-Pacific · Japan–ASEAN graph"');

    const japan = page.locator('.panel .entity-list').getByRole('link', { name: 'country Japan', exact: true });
    await japan.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Japan', exact: true }).waitFor();
    expect(await focused()).toBe('Japan');
    expect(await page.locator('#announcer').innerText()).toMatch(/^Japan, country/);
    expect(await page.title()).toMatch(/^Japan · Around Free/);

    await page.getByRole('link', { name: /^Evidence: Japan advocates/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.evidence mark').first().waitFor();
    expect(await focused()).toMatch(/^Japan advocates/);
    expect(await page.title()).toMatch(/^Japan advocates/);

    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^Around Free/ }).waitFor();
    expect(await focused()).toMatch(/Japan$/);
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('entity-link');

    const before = page.url();
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('details');
    expect(page.url()).toBe(before);
  });
});
