import { expect, test } from '@jest/globals';
import { describeInExplorer, type Visit } from './support/explorer.js';

const TRAINING = 'initiative:heavy-engineering-equipment-training';
/** The training and everything that is said of it began in November 2019. */
const AROUND = `?mode=around&of=${TRAINING}`;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const dayOf = (one: Visit) => one.page.getByLabel('As of');
/** The names in the table of a view. */
const names = async ({ page }: Visit): Promise<string[]> =>
  (await page.locator('section[aria-labelledby="table-entities"] tbody th').allInnerTexts()).map(
    // The name follows the kind, which only the ears and the mark tell.
    (cell) => cell.split('\n').at(-1) ?? '',
  );

describeInExplorer('a question about a day', ({ visit }) => {
  test('leaves out what had not begun, says so, and is in the link, the title and the GraphQL', async () => {
    const one = await visit(`${AROUND}&as=table`);
    const ever = await names(one);
    expect(ever).toContain('United Nations');
    await dayOf(one).fill('2018-06-01');
    await one.page.waitForURL(/day=2018-06-01/);
    await one.settled();
    const then = await names(one);
    expect(then).not.toContain('United Nations');
    expect(ever).toEqual(expect.arrayContaining(then));
    expect(await one.heading()).toMatch(/^Around .* as of 1 June 2018$/);
    expect(await one.page.title()).toMatch(/^Around .* as of 1 June 2018 · /);
    expect(await one.page.locator('.panel').innerText()).toContain('Claims without a date are kept');

    expect(await one.copied('Copy GraphQL')).toMatch(/asOf: "2018-06-01"/);

    await one.page.reload();
    await one.settled();
    expect(await names(one)).toEqual(then);

    await dayOf(one).fill('');
    await one.page.waitForURL((url) => !url.search.includes('day='));
    await one.settled();
    expect(await names(one)).toEqual(ever);
  });

  test('by keyboard: no path on the day, the answer names the day, and only the finished day is asked about', async () => {
    const one = await visit(`?mode=path&from=organisation:united-nations&to=${TRAINING}&steps=1`);
    expect(await one.heading()).toBe('United Nations to heavy engineering equipment training');
    const asked: (string | null)[] = [];
    one.page.on('framenavigated', (frame) => asked.push(new URL(frame.url()).searchParams.get('day')));
    await dayOf(one).focus();
    // The same day, whether the browser asks for the month first or for the day.
    await one.page.keyboard.type('06062018', { delay: 20 });
    await one.page.getByRole('heading', { name: 'No path found within 1 step as of 6 June 2018' }).waitFor();
    // Another year, once the old one is deleted.
    await one.page.keyboard.press('Backspace');
    await one.page.keyboard.type('2017', { delay: 20 });
    await one.page.getByRole('heading', { name: 'No path found within 1 step as of 6 June 2017' }).waitFor();
    expect(asked).toEqual(['2018-06-06', '2017-06-06']);
    // A day without a year is none, so the question keeps the day it has.
    await one.page.keyboard.press('Backspace');
    await one.page.keyboard.press('Tab');
    await one.page.keyboard.press('Tab');
    expect(await dayOf(one).inputValue()).toBe('2017-06-06');
    await one.page.goBack();
    await one.page.goBack();
    await one.page.getByRole('heading', { name: 'United Nations to heavy engineering equipment training' }).waitFor();
    expect(await dayOf(one).inputValue()).toBe('');
  });

  test('by mouse: swapping, expanding and searching from an entity keep the day until it is cleared', async () => {
    const one = await visit(`?mode=path&from=country:japan&to=framework:aoip&day=2019-11-04`);
    const { page } = one;
    await page.getByRole('button', { name: 'Swap the two entities' }).click();
    await page.waitForURL(/from=framework:aoip&to=country:japan.*day=2019-11-04/);
    await one.settled();
    expect(await one.heading()).toBe('ASEAN Outlook on the Indo-Pacific to Japan as of 4 November 2019');

    await page.locator('.panel').getByRole('link', { name: 'Japan', exact: true }).first().click();
    await page.getByText('These are the claims of any time, not only those as of 4 November 2019.').waitFor();
    await page.getByRole('link', { name: 'Find paths from here' }).click();
    await page.waitForURL(/from=country:japan&day=2019-11-04/);
    await page.goBack();
    await page.getByRole('link', { name: 'Show its neighbourhood' }).click();
    await page.waitForURL(/mode=around&of=country:japan&day=2019-11-04/);
    await one.settled();

    await page.getByRole('button', { name: 'Clear the day' }).click();
    await page.waitForURL((url) => !url.search.includes('day='));
    await page.getByRole('heading', { name: 'Around Japan', exact: true }).waitFor();
    expect(await dayOf(one).inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Clear the day' }).count()).toBe(0);
    expect(await page.evaluate<string>('document.activeElement.type')).toBe('date');
  });

  test('removing an entity keeps the day', async () => {
    const one = await visit(`?mode=connect&of=country:japan&of=framework:aoip&of=topic:connectivity&day=2019-11-04`);
    await one.page.getByRole('button', { name: 'Remove connectivity' }).click();
    await one.page.waitForURL(/of=country:japan&of=framework:aoip&day=2019-11-04$/);
  });

  test('by touch on a phone, where the form fits', async () => {
    const one = await visit(`?mode=shared&of=organisation:united-nations&of=topic:peacekeeping`, PHONE);
    expect(await one.heading()).toMatch(/^In common: 1 entity$/);
    await dayOf(one).tap();
    await dayOf(one).fill('2018-06-01');
    await one.page.getByText('No entity is directly connected to all of them as of 1 June 2018.').first().waitFor();
    expect(await one.page.locator('.panel').innerText()).toContain('Claims without a date are kept');
    expect(await one.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await one.page.getByRole('button', { name: 'Clear the day' }).tap();
    await one.page.getByRole('heading', { name: 'In common: 1 entity', exact: true }).waitFor();
  });

  test.each([
    ['path', 'from=country:japan&to=framework:aoip'],
    ['compare', 'of=framework:aoip'],
    ['plans', 'by=person:abe-shinzo'],
  ])('the form of the mode %s fits a phone with a day', async (mode, query) => {
    const one = await visit(`?mode=${mode}&${query}&day=2019-11-04`, PHONE);
    expect(await one.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const clear = await one.page.getByRole('button', { name: 'Clear the day' }).boundingBox();
    expect((clear?.x ?? 390) + (clear?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('is downloaded as it is shown', async () => {
    const one = await visit(`${AROUND}&day=2018-06-01&as=table`);
    const shown = await names(one);
    const { elements } = JSON.parse(await one.downloaded('Cytoscape (JSON)')) as {
      elements: { nodes: { data: { name: string } }[] };
    };
    expect(elements.nodes.map(({ data }) => data.name).sort()).toEqual([...shown].sort());
  });

  test.each([
    ['in common', '2018-06-01', '?mode=shared&of=country:japan&of=organisation:asean'],
    ['compare', '2018-06-01', '?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean'],
    ['compare with its usual sides', '2018-06-01', '?mode=compare&of=framework:aoip'],
    ['plans', '2020-01-01', '?mode=plans&by=country:japan'],
  ])('the download of the mode %s is that answer on that day, and not the whole graph', async (_, day, query) => {
    const claimsOf = async (then: string): Promise<string[]> => {
      const one = await visit(`${query}${then}&as=table`);
      const { elements } = JSON.parse(await one.downloaded('Cytoscape (JSON)')) as {
        elements: { edges: { data: { sentence: string } }[] };
      };
      return elements.edges.map(({ data }) => data.sentence);
    };
    const [early, any] = [await claimsOf(`&day=${day}`), await claimsOf('')];
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThan(any.length);
    const whole = await visit('');
    const answer = await whole.page.request.post(new URL('/graphql', whole.page.url()).href, {
      data: { query: '{ statistics { relationships } }' },
    });
    const { data } = (await answer.json()) as { data: { statistics: { relationships: number } } };
    expect(any.length).toBeLessThan(data.statistics.relationships / 2);
  });

  test.each([
    ['no path', `?mode=path&from=organisation:united-nations&to=${TRAINING}&steps=1&day=2017-06-06`],
    ['no plan with the status', '?mode=plans&by=country:japan&status=fulfilled&day=2020-02-06'],
  ])('with %s there is no file of the answer, so every link leads to one that there is', async (_, query) => {
    const { page } = await visit(query);
    await page.getByRole('button', { name: 'Download' }).click();
    expect(await page.locator('.download-part').innerText()).toBe('The whole graph');
    const link = await page.getByRole('link', { name: 'Cytoscape (JSON)' }).getAttribute('href');
    expect((await page.request.get(new URL(link ?? '', page.url()).href)).status()).toBe(200);
  });

  test("an agreement's panel has the status of that day", async () => {
    const panelOn = async (day: string): Promise<string> => {
      const one = await visit(`?mode=around&of=agreement:ajcep&entity=agreement:ajcep${day}`);
      return one.page.locator('.agreement-status h3').innerText();
    };
    expect(await panelOn('&day=2008-05-01')).toContain('1 May 2008');
    expect(await panelOn('&day=2008-05-01')).not.toContain('In force');
    expect(await panelOn('&day=2010-08-01')).toMatch(/^In force for \d+ parties on 1 August 2010/);
  });

  test('plans say what the day leaves out', async () => {
    const one = await visit('?mode=plans&day=2020-03-01');
    expect(await one.heading()).toMatch(/^\d+ plans as of 1 March 2020$/);
    expect(await one.page.locator('.panel').innerText()).toContain('Plans that were made later are left out');
  });

  test('on a phone, an answer about three entities begins in sight', async () => {
    const one = await visit('?mode=connect&of=country:japan&of=framework:aoip&of=topic:connectivity', PHONE);
    const title = await one.page.locator('#panel-title').boundingBox();
    expect((title?.y ?? 844) + (title?.height ?? 0)).toBeLessThan(844);
    await one.page.getByRole('button', { name: 'Remove connectivity' }).tap();
    await one.page.waitForURL(/of=country:japan&of=framework:aoip$/);
  });

  test.each([
    ['connect', `?mode=connect&of=organisation:united-nations&of=${TRAINING}&day=2018-06-01`],
    ['compare', '?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean&day=2019-11-04'],
  ])('belongs to the heading or the answer of the mode %s', async (_, query) => {
    const one = await visit(query);
    expect(await one.heading()).toMatch(/as of (1 June 2018|4 November 2019)\.?$/);
  });

  test.each(['2018-13-45', '2018-02-30'])('%s is no day and is ignored', async (day) => {
    const one = await visit(`${AROUND}&day=${day}`);
    expect(await one.heading()).not.toContain('as of');
    expect(await dayOf(one).inputValue()).toBe('');
  });
});
