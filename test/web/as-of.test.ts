import { text } from 'node:stream/consumers';
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

    await one.page.getByRole('button', { name: 'Copy GraphQL' }).click();
    await one.page.getByText('Copied', { exact: true }).waitFor();
    expect(await one.page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/asOf: "2018-06-01"/);

    await one.page.reload();
    await one.settled();
    expect(await names(one)).toEqual(then);

    await dayOf(one).fill('');
    await one.page.waitForURL((url) => !url.search.includes('day='));
    await one.settled();
    expect(await names(one)).toEqual(ever);
  });

  test('by keyboard: no path on the day, and the answer names the day', async () => {
    const one = await visit(`?mode=path&from=organisation:united-nations&to=${TRAINING}&steps=1`);
    expect(await one.heading()).toBe('United Nations to heavy engineering equipment training');
    await dayOf(one).focus();
    // The same day, whether the browser asks for the month first or for the day.
    await one.page.keyboard.type('06062018');
    await one.page.getByRole('heading', { name: 'No path found within 1 step as of 6 June 2018' }).waitFor();
    expect(one.page.url()).toContain('day=2018-06-06');
  });

  test('by touch on a phone, where the form fits', async () => {
    const one = await visit(`?mode=shared&of=organisation:united-nations&of=topic:peacekeeping`, PHONE);
    expect(await one.heading()).toMatch(/^In common: 1 entity$/);
    await dayOf(one).tap();
    await dayOf(one).fill('2018-06-01');
    await one.page.getByText('No entity is directly connected to all of them as of 1 June 2018.').first().waitFor();
    expect(await one.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('is downloaded as it is shown', async () => {
    const one = await visit(`${AROUND}&day=2018-06-01&as=table`);
    const shown = await names(one);
    await one.page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByRole('link', { name: 'Cytoscape (JSON)' }).click(),
    ]);
    const { elements } = JSON.parse(await text(await download.createReadStream())) as {
      elements: { nodes: { data: { name: string } }[] };
    };
    expect(elements.nodes.map(({ data }) => data.name).sort()).toEqual([...shown].sort());
  });

  test.each([
    ['connect', `?mode=connect&of=organisation:united-nations&of=${TRAINING}&day=2018-06-01`],
    ['compare', '?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean&day=2019-11-04'],
  ])('belongs to the heading or the answer of the mode %s', async (_, query) => {
    const one = await visit(query);
    expect(await one.heading()).toMatch(/as of (1 June 2018|4 November 2019)\.?$/);
  });

  test('a day that is none is ignored', async () => {
    const one = await visit(`${AROUND}&day=2018-13-45`);
    expect(await one.heading()).not.toContain('as of');
    expect(await dayOf(one).inputValue()).toBe('');
  });
});
