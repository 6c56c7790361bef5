import { expect, test } from '@jest/globals';
import { documentedOperations } from '../../src/http/documented-operations.js';
import { describeInExplorer } from './support/explorer.js';

const operations = documentedOperations();

describeInExplorer('GraphiQL', ({ url, visit }) => {
  test('GraphiQL offers every documented question, and opens and runs the chosen one using only this server', async () => {
    const one = await visit();
    const { page } = one;
    await page.goto(`${url()}/graphiql`);
    const menu = page.locator('#examples');
    await menu.locator('summary').click();
    const links = menu.getByRole('link');
    expect(await links.allInnerTexts()).toHaveLength(50);
    expect((await links.allInnerTexts()).sort()).toEqual(operations.map(({ question }) => question).sort());
    const offered = await links.evaluateAll((all) =>
      all.map((each) => new URL((each as HTMLAnchorElement).href).searchParams.get('query')),
    );
    expect(offered.sort()).toEqual(operations.map(({ query }) => query).sort());
    // The menu takes its height from the editor and pushes nothing out of view.
    const settings = await page.getByRole('button', { name: /settings/i }).boundingBox();
    expect((settings?.y ?? Infinity) + (settings?.height ?? 0)).toBeLessThanOrEqual(900);
    const picture = process.env['SCREENSHOT'];
    if (picture !== undefined) await page.screenshot({ path: `${picture}-menu.png` });

    await links.filter({ hasText: 'What do Japan, Viet Nam and Thailand have in common?' }).click();
    await page.getByText('# A question of the kind: set intersection.').waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window', { hasText: 'is in force for Japan' }).waitFor();
    if (picture !== undefined) await page.screenshot({ path: `${picture}-run.png` });
  }, 120_000);
});
