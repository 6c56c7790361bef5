import { expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';

interface Answer {
  readonly data: {
    readonly coverage: {
      readonly relationships: number;
      readonly decidingAlone: number;
      readonly byStrength: readonly { readonly count: number }[];
      readonly byTier: readonly { readonly count: number }[];
      readonly byYear: readonly { readonly year: number | null; readonly count: number }[];
      readonly byKind: readonly { readonly count: number }[];
      readonly byPublishers: readonly { readonly publishers: number; readonly count: number }[];
      readonly byLanguage: readonly { readonly language: string; readonly count: number }[];
      readonly deciding: readonly { readonly relationship: { readonly sentence: string } }[];
      readonly lookUps: readonly { readonly on: string; readonly passage: { readonly locator: string } }[];
      readonly withOneRelationship: readonly { readonly name: string }[];
      readonly apart: readonly { readonly why: string | null; readonly entity: { readonly name: string } }[];
    };
  };
}

const QUERY = `{ coverage {
  relationships decidingAlone
  byStrength { count } byTier { count } byYear { year count } byKind { count } byPublishers { publishers count }
  byLanguage { language count }
  deciding(first: 1000) { relationship { sentence } }
  lookUps(first: 1000) { on passage { locator } }
  withOneRelationship(first: 1000) { name }
  apart(first: 1000) { why entity { name } }
} }`;

describeInExplorer('the quality of the record in the explorer', ({ url, visit }) => {
  test('has the counts that the API gives', async () => {
    const one = await visit('?mode=quality');
    const response = await one.page.request.post(`${url()}/graphql`, { data: { query: QUERY } });
    const { coverage } = ((await response.json()) as Answer).data;
    const part = (name: string) => one.page.getByRole('region', { name, exact: true });
    const rows = async (name: string): Promise<string[][]> => {
      const more = part(name).getByRole('button', { name: /^Show \d+ more/ });
      while ((await more.count()) > 0) await more.click();
      const items = await part(name).locator('.counts li').all();
      return Promise.all(items.map((item) => item.locator('span:not(.count-bar)').allInnerTexts()));
    };
    /** The numbers, each with the share of all claims that follows from it. */
    const expected = (counts: readonly { readonly count: number }[]): string[] =>
      counts.map(({ count }) => {
        const share = (100 * count) / coverage.relationships;
        const text = count > 0 && share < 0.5 ? '<1' : share < 100 && share >= 99.5 ? '>99' : String(Math.round(share));
        return `${count.toLocaleString('en-GB')} (${text} %)`;
      });
    const numbers = async (name: string): Promise<(string | undefined)[]> => (await rows(name)).map(([, text]) => text);

    expect(coverage.relationships).toBeGreaterThan(0);
    expect(await one.page.locator('.quality .summary').innerText()).toMatch(
      new RegExp(`^${coverage.relationships.toLocaleString('en-GB')} claims\\.`),
    );
    expect(await numbers('Strongest evidence')).toEqual(expected(coverage.byStrength));
    expect(await numbers('Best source')).toEqual(expected(coverage.byTier));
    expect(await numbers('Independent publishers')).toEqual(expected(coverage.byPublishers));
    expect(await numbers('Kinds of entities')).toEqual(expected(coverage.byKind));
    expect(await numbers('Language of the sources')).toEqual(expected(coverage.byLanguage));
    const years = [...coverage.byYear].reverse();
    expect(await rows('Year in which claims begin')).toEqual(
      expected(years).map((text, index) => [String(years[index]?.year ?? 'No known year'), text]),
    );

    const listed = async (name: string): Promise<{ number: string; text: string }> => {
      const more = part(name).getByRole('button', { name: /^Show \d+ more/ });
      while ((await more.count()) > 0) await more.click();
      return { number: await part(name).locator('h3 .count').innerText(), text: await part(name).innerText() };
    };
    const alone = await listed('Decide an answer alone');
    expect(alone.number).toBe(coverage.decidingAlone.toLocaleString('en-GB'));
    for (const { relationship } of coverage.deciding) expect(alone.text).toContain(relationship.sentence);
    const single = await listed('Entities with one claim');
    expect(single.number).toBe(String(coverage.withOneRelationship.length));
    for (const { name } of coverage.withOneRelationship) expect(single.text).toContain(name);
    const outside = await listed('Not connected');
    expect(outside.number).toBe(String(coverage.apart.length));
    for (const { why, entity } of coverage.apart) {
      expect(outside.text).toContain(entity.name);
      expect(outside.text.toLowerCase()).toContain((why ?? '').toLowerCase());
    }
    const [oldest] = coverage.lookUps;
    expect(await part('Looked up longest ago').locator('h3 .count').innerText()).toBe(String(coverage.lookUps.length));
    expect(await part('Looked up longest ago').locator('time').first().getAttribute('datetime')).toBe(oldest?.on);
    expect(await part('Looked up longest ago').locator('.quiet').nth(1).innerText()).toContain(
      String(oldest?.passage.locator),
    );
  });

  test('is reached from the overview by keyboard, and left with the back button', async () => {
    const one = await visit();
    await one.page.getByRole('link', { name: 'Skip to details' }).press('Enter');
    const focused = (): Promise<string> => one.page.evaluate<string>('document.activeElement.innerText');
    for (let tabs = 0; tabs < 20 && !(await focused()).startsWith('How well'); tabs += 1)
      await one.page.keyboard.press('Tab');
    await one.page.keyboard.press('Enter');
    await one.settled();
    expect(one.page.url()).toMatch(/\?mode=quality$/);
    expect(await one.heading()).toBe('How well sources support the claims');
    await one.page.goBack();
    await one.page.getByRole('heading', { name: /^Who says what/ }).waitFor();
    await one.page.goForward();
    await one.page.getByRole('heading', { name: 'How well sources support the claims' }).waitFor();
  });

  test('opens each claim and entity that it lists', async () => {
    const one = await visit('?mode=quality');
    const part = (name: string) => one.page.getByRole('region', { name, exact: true });
    const back = one.page.getByRole('link', { name: 'Back to the figures' });
    await part('Decide an answer alone')
      .getByRole('link', { name: /^Evidence/ })
      .first()
      .click();
    await one.page.locator('.evidence').first().waitFor();
    await back.click();
    await part('Looked up longest ago').locator('summary').first().click();
    await part('Looked up longest ago').locator('details a').first().click();
    await one.page.locator('.evidence').first().waitFor();
    await back.click();
    for (const list of ['Entities with one claim', 'Not connected']) {
      const link = part(list).locator('.entity-link').first();
      const heard = await link.locator('.for-ears').innerText();
      const name = (await link.innerText()).slice(heard.length).trim();
      await link.click();
      await one.page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
      await back.click();
    }
  });

  test('fits a phone, where touch opens a claim', async () => {
    const one = await visit('?mode=quality', { viewport: { width: 390, height: 844 }, hasTouch: true });
    expect(await one.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await one.page
      .getByRole('link', { name: /^Evidence/ })
      .first()
      .tap();
    await one.page.locator('.evidence').first().waitFor();
  });

  test('says what went wrong, and recovers', async () => {
    const one = await visit();
    await one.page.route('**/graphql', (route) => route.abort());
    await one.page.getByRole('link', { name: 'How well they support the claims' }).click();
    await one.page.getByText('No connection to the graph').first().waitFor();
    await one.page.unroute('**/graphql');
    await one.page.getByRole('button', { name: 'Try again' }).first().click();
    await one.page.getByRole('heading', { name: 'How well sources support the claims' }).waitFor();
    one.forgive('net::ERR_FAILED');
  });

  test('says so if there is no claim', async () => {
    const one = await visit();
    await one.page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('query Quality')) return route.continue();
      const response = await route.fetch();
      const { data } = (await response.json()) as Answer;
      const none = Object.entries(data.coverage).map(([key, value]) => [key, Array.isArray(value) ? [] : 0]);
      return route.fulfill({ response, json: { data: { coverage: Object.fromEntries(none) as unknown } } });
    });
    await one.page.getByRole('link', { name: 'How well they support the claims' }).click();
    await one.page.getByRole('heading', { name: 'The data has no claims yet.' }).waitFor();
  });
});
