import { expect, test } from '@jest/globals';
import { serve } from '../support/processes.js';
import { SecondRecord } from '../support/second-record.js';
import { describeInExplorer } from './support/explorer.js';
import { Running } from './support/running.js';

/** Serves a record with kinds that the explorer was not built with. */
async function secondRecord(): Promise<Running> {
  const record = await SecondRecord.seeded();
  const server = await serve(record.settings);
  return Running.at(server.url, async () => {
    await server.stop();
    record.remove();
  });
}

describeInExplorer(
  'the explorer of a record of another region',
  ({ visit }) => {
    test('shows its title, its subject, and its kinds with their looks in the legend', async () => {
      const one = await visit();
      const { page } = one;
      expect(await page.title()).toBe('Vael River record');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Vael River record');
      expect(await one.heading()).toBe('Who says what about the states on the Vael');
      expect(await one.entities()).toBe(12);
      const labels = await page.locator('.legend-kind').allInnerTexts();
      expect(labels.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
        'States 3',
        'Bodies 2',
        'Envoys 2',
        'Rivers 2',
        'Treaties 2',
        'Meetings 1',
      ]);
      const river = page.locator('.legend-kind', { hasText: 'Rivers' });
      expect(await river.locator('.kind-mark').evaluate((mark) => getComputedStyle(mark).fill)).toBe(
        'rgb(10, 127, 104)',
      );
      await river.click();
      await one.settled();
      expect(await one.entities()).toBe(10);
      expect(page.url()).toContain('hide=river');
    });

    test('shows nothing before the server has described the record, however late that is', async () => {
      const { page } = await visit();
      let isHeld = false;
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('query Record') === true) {
          isHeld = true;
          await new Promise((resolve) => setTimeout(resolve, 1500));
        }
        await route.continue();
      });
      await page.reload();
      await page.locator('main[aria-busy="false"]').waitFor();
      expect(isHeld).toBe(true);
      expect(await page.title()).toBe('Vael River record');
      expect(await page.locator('.legend-kind').first().innerText()).toContain('States');
    });

    test('opens an entity and a claim with its quote by the mouse', async () => {
      const one = await visit();
      const { page } = one;
      await page.locator('.intro').getByRole('link', { name: 'river Vael', exact: true }).click();
      await page.getByRole('heading', { name: 'Vael', exact: true }).waitFor();
      await page.getByRole('link', { name: /^Evidence: The Vael flows through Estmere/ }).click();
      expect(await page.locator('.evidence mark').first().innerText()).toBe('reaches the sea in Estmere');
    });

    test('finds a path, and compares the two sides that the record is about', async () => {
      const one = await visit();
      const { page } = one;
      await page.getByRole('link', { name: 'Path', exact: true }).click();
      await one.choose('From', 'Lirr');
      await one.choose('To', 'Ilse Marn');
      await page.getByRole('heading', { name: /^Lirr to Ilse Marn/ }).waitFor();
      await one.settled();
      const steps = await page.getByRole('region', { name: 'Path 1' }).locator('.path-steps > li').allInnerTexts();
      expect(steps.join(' ')).toContain('Flood Protocol');
      await page.getByRole('link', { name: 'Compare', exact: true }).click();
      await one.choose('About', 'Flood Protocol');
      await one.settled();
      expect(await one.heading()).toMatch(/Norvia.*Sudmark.*Flood Protocol|Flood Protocol.*Norvia.*Sudmark/);
    });
  },
  secondRecord,
);
