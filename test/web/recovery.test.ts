import { expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer('the explorer after a failure', ({ url, visit }) => {
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
      'Stories',
    ]);

    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await page.getByRole('combobox', { name: 'Colour' }).waitFor();
    await page.getByRole('combobox', { name: 'Size' }).waitFor();
    one.forgive('net::ERR_FAILED');
  });

  test('says after half a minute that the server does not answer, and asks again on request', async () => {
    // These options keep the page, whose clock is not the usual one, from other tests.
    const one = await visit('?as=table', { locale: 'en-GB' });
    const { page } = one;
    await page.clock.install();
    await page.route('**/graphql', () => undefined);
    await page.getByRole('link', { name: 'Plans', exact: true }).click();
    await page.getByText('Loading …').first().waitFor();
    await page.clock.fastForward(29_000);
    expect(await page.getByText('No connection to the graph').count()).toBe(0);
    await page.clock.fastForward(2_000);
    await page.getByText('The server has not answered for 30 seconds.').first().waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { level: 2, name: /plan/i }).first().waitFor();
    await page.clock.resume();
  });

  test('an address that is not there leads on to the explorer', async () => {
    const one = await visit('?as=table');
    const { page } = one;
    const answer = await page.goto(`${url()}/plans/of/japan`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
    await page.getByRole('link', { name: 'Open the explorer' }).click();
    await one.settled();
    one.forgive('404');
    const program = await page.request.get(`${url()}/plans/of/japan`);
    expect(program.status()).toBe(404);
    expect(await program.json()).toEqual({ error: expect.stringMatching(/^Not found\. There are/) as unknown });
  });
});
