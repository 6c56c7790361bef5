import { expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer('the explorer after a failure', ({ visit }) => {
  test('"Try again" repairs a failed first load, including everything around the picture', async () => {
    const one = await visit('?mode=path');
    const { page } = one;
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.getByText('No connection to the graph').first().waitFor();
    const tabs = page.getByRole('navigation', { name: 'Kinds of question' }).getByRole('link');
    expect(await tabs.allInnerTexts()).toEqual([
      'Overview',
      'Ask',
      'Around',
      'Path',
      'Connect',
      'In common',
      'Time',
      'Plans',
      'Compare',
    ]);

    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await page.getByRole('combobox', { name: 'Colour' }).waitFor();
    await page.getByRole('combobox', { name: 'Size' }).waitFor();
    one.forgive('net::ERR_FAILED');
  });
});
