import { describe, expect, test } from '@jest/globals';
import { smallGraph } from '../support/small-graph.js';
import { describeInExplorer, type Visit } from './support/explorer.js';
import { namesIn, visitNamed } from './support/picture-names.js';
import { Running } from './support/running.js';

const PATH = '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019';
const SIDES = ['country:japan', 'organisation:asean'];
const STATEMENT = 'statement:joint';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

describeInExplorer('what the explorer answers', (explorer) => {
  const { visit } = explorer;

  describe('a comparison', () => {
    test('without sides takes Japan and ASEAN, in groups, with two colours and thicknesses', async () => {
      const one = await visit('?mode=compare&of=event:asean-japan-smart-cities-network-high-level-meeting');
      expect(await one.heading()).toMatch(
        /^What Japan and ASEAN say\s+about ASEAN-Japan Smart Cities Network High-Level Meeting$/,
      );
      const groups = one.page.locator('.panel .claim-group > h3');
      expect((await groups.allInnerTexts()).map((text) => text.trim().replace(/ \d+$/, ''))).toEqual([
        'What both Japan and ASEAN say',
        'Only Japan',
        'Only ASEAN',
      ]);
      const both = one.page.getByRole('region', { name: 'What both Japan and ASEAN say' });
      expect(await both.innerText()).toMatch(/both sides make the same claim/);
      const marks = one.page.locator('.legend-lines li', { has: one.page.locator('.side-mark') });
      expect(await marks.allInnerTexts()).toEqual(
        expect.arrayContaining(['said by Japan', 'said by ASEAN', 'fact', 'position']),
      );
      const strokes = await one.page.locator('.legend-lines .side-mark').evaluateAll((all) =>
        all.slice(0, 2).map((each) => ({
          color: each.getAttribute('style'),
          width: each.querySelector('path')?.getAttribute('stroke-width'),
        })),
      );
      expect(new Set(strokes.map(({ color }) => color)).size).toBe(2);
      expect(new Set(strokes.map(({ width }) => width)).size).toBe(2);
      expect(await one.page.getByRole('combobox', { name: 'by', exact: true }).inputValue()).toBe('Japan');
    });

    test('lets the user choose another side', async () => {
      const one = await visit('?mode=compare&of=statement:joint-statement-on-connectivity-2019');
      await one.choose('and', 'Thailand');
      await one.page.waitForURL(/b=country:thailand/);
      await one.page.getByRole('heading', { name: /^What Japan and Thailand\s+say/ }).waitFor();
    });

    test('separates the sides in the table, too', async () => {
      const one = await visit('?mode=compare&of=country:japan&as=table');
      expect(await columnOf(one, 'table-claims', 'Group')).toEqual(
        expect.arrayContaining(['only Japan', 'only ASEAN']),
      );
      expect(await columnOf(one, 'table-entities', 'Group')).toContain('both');
    });
  });

  describe('paths', () => {
    test('show five at first and five more at a time, which the link keeps', async () => {
      const one = await visit(PATH);
      await one.page.getByRole('link', { name: 'Show 5 more' }).press('Enter');
      await one.page.getByRole('region', { name: 'Path 10', exact: true }).waitFor();
      expect(one.page.url()).toContain('paths=10');
      await one.page.reload();
      await one.settled();
      expect(await one.page.locator('.path').count()).toBe(10);
      await one.go(`${PATH}&as=table`);
      const numbers = await columnOf(one, 'table-claims', 'On path');
      expect(numbers.every((each) => /^[1-5](, [1-5])*$/.test(each))).toBe(true);
    });

    test('end with the maximum that the server returns at once', async () => {
      const one = await visit(`${PATH}&steps=6&paths=48&as=table`);
      await one.page.getByRole('link', { name: 'Show 2 more' }).click();
      await one.page.getByText(/the server returns at most 50 paths/).waitFor();
    });

    test('that do not exist describe the search and offer two more steps', async () => {
      const one = await visit(`${PATH}&steps=1`, PHONE);
      expect(await one.heading()).toBe('No path found within 1 step');
      expect(await one.page.locator('.panel').innerText()).toMatch(/No path of up to 1 relationship connects/);
      await one.page.getByRole('link', { name: 'Search up to 2 more steps' }).click();
      await one.page.getByRole('heading', { name: /^Kim Jong-un to/ }).waitFor();
      expect(one.page.url()).toContain('steps=3');
    });
  });

  describe('a broken link', () => {
    test('is corrected one end at a time', async () => {
      const one = await visit('?mode=path&from=person:kim-jong&to=country:japn', PHONE);
      expect(await one.heading()).toBe('Entity not found');
      expect(await one.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      await one.page.locator('.stray').getByRole('link', { name: 'person Kim Jong-un' }).click();
      await one.page.getByText('“person:kim-jong”').first().waitFor({ state: 'detached' });
      await one.page.locator('.stray').getByRole('link', { name: 'country Japan', exact: true }).click();
      await one.page.getByRole('heading', { name: 'Kim Jong-un to Japan' }).waitFor();
    });

    test('suggests the intended entity in every mode', async () => {
      const one = await visit('?mode=around&of=country:japn&as=table');
      for (const query of [
        '?mode=around&of=country:japan&also=country:thialand&as=table',
        '?mode=connect&of=country:japn&of=framework:foip&as=table',
        '?mode=shared&of=country:japan&of=framework:fop&as=table',
        '?mode=compare&of=framework:aiop&as=table',
        '?mode=compare&of=framework:aoip&a=country:japn&as=table',
      ]) {
        await one.page.locator('.stray a').first().click();
        await one.page.getByRole('heading', { name: 'Entity not found' }).waitFor({ state: 'detached' });
        await one.settled();
        expect(await one.page.locator('#table-entities').innerText()).toMatch(/^\d+ entities$/);
        await one.go(query);
      }
    });

    test('may use names, which are replaced with ids', async () => {
      const one = await visit('?mode=path&from=kim+jong-un&to=Japan&as=table&path=1');
      await one.page.waitForURL(/from=person:kim-jong-un&to=country:japan/);
      expect(await one.page.getByRole('combobox', { name: 'To', exact: true }).inputValue()).toBe('Japan');
      await one.page.locator('.path[data-chosen="true"]').waitFor();
    });

    test('to an entity or a claim offers what exists', async () => {
      const one = await visit('?entity=country:japn&as=table');
      await one.page.locator('.stray').getByRole('link', { name: 'country Japan', exact: true }).click();
      await one.page.getByRole('heading', { name: 'Japan', exact: true, level: 2 }).waitFor();
      await one.go('?as=table&claim=claim:country:japan/ADVOCATES/framework:fop');
      await one.page.getByRole('link', { name: /^Evidence: Japan advocates/ }).click();
      await one.page.locator('.evidence mark').first().waitFor();
      await one.go('?as=table&claim=claim:country:japan/HOSTED/framework:foip');
      await one.page.getByRole('heading', { name: /^Claims about Japan and Free/ }).waitFor();
      await one.go('?as=table&claim=nonsense');
      await one.page.getByRole('heading', { name: 'Claim not found' }).waitFor();
    });

    test.each(['around', 'path', 'connect', 'shared', 'compare', 'ask'])(
      'an empty %s offers examples with an answer',
      async (mode) => {
        const one = await visit(`?mode=${mode}&as=table`);
        const links = one.page.locator('.examples a');
        await links.first().waitFor();
        const number = await links.count();
        expect(number >= 2 && number <= 3).toBe(true);
        for (let index = 0; index < number; index += 1) {
          await links.nth(index).click();
          await one.page.getByRole('heading', { name: /^([2-9]|\d\d+) entities$/ }).waitFor();
          await one.page.goBack();
        }
      },
    );

    test('the overview offers questions that have an answer, of entities that are there', async () => {
      const one = await visit('?as=table');
      const links = one.page.locator('.examples a');
      // This record knows nothing of WA Project 2.0, nor of two frameworks of defence.
      expect(await links.allInnerTexts()).toEqual([
        'What became of the plans?',
        'How are Sport for Tomorrow and the WA Project connected?',
        'What do Japan and the Quad each say about the South China Sea?',
      ]);
      for (let index = 0; index < 3; index += 1) {
        await links.nth(index).click();
        await one.page.waitForURL((url) => url.searchParams.has('mode'));
        await one.settled();
        await one.page.getByRole('heading', { name: /^([2-9]|\d\d+) entities$/ }).waitFor();
        await one.page.goBack();
        await one.settled();
      }
    });

    test('a time without results links to where most dates are', async () => {
      const one = await visit('?mode=time&from=1900-01-01&to=1900-12-31&as=table');
      await one.page.locator('.examples').getByRole('link', { name: '2019' }).click();
      await one.page.getByRole('heading', { name: '2019', exact: true, level: 2 }).waitFor();
      expect(await one.page.locator('.dated li').count()).toBeGreaterThan(5);
    });
  });

  test('the time mode says how certain a date is, and draws an open end as an open bar', async () => {
    const one = await visit('?mode=time&from=2019-10-01&to=2019-10-31');
    const titles = await one.page.locator('.dated > h3').allInnerTexts();
    expect(titles.map((title) => title.replace(/\s+\d+$/, ''))).toEqual([
      'Within this period',
      'Ongoing in this period',
      'Possibly in this period',
    ]);
    const since = one.page.locator('.dated > section', { hasText: 'Since 28 July 1995' });
    expect(await since.locator('.span-bar').getAttribute('data-open-end')).toBe('true');
    await since.getByRole('link', { name: 'Viet Nam is a member of ASEAN' }).click();
    await one.page.locator('.fit-note').waitFor();
    expect(await one.page.locator('.fit-note').innerText()).toMatch(/^October 2019: ongoing in this period\./);
    expect(await one.page.locator('body').innerText()).not.toMatch(/\d\/\.\.|\.\.\/\d/);
  });

  describe('around', () => {
    test.each([{ viewport: { width: 1440, height: 900 } }, PHONE])('the subject is in the middle', async (options) => {
      const one = await visitNamed(explorer, '?mode=around&of=framework:foip', options);
      const frame = await one.page.locator('.picture-frame').boundingBox();
      const { x, y } = await placeOf(one, 'framework:foip');
      expect(Math.abs(x - (frame?.width ?? 0) / 2)).toBeLessThan(60);
      expect(Math.abs(y - (frame?.height ?? 0) / 2)).toBeLessThan(60);
    });

    test('a long list says that it is cut, and shows the rest on request', async () => {
      const one = await visit('?mode=around&of=organisation:asean&as=table');
      const items = one.page.locator('.panel .entity-list li');
      expect(await items.count()).toBe(40);
      expect(await one.page.locator('.panel .rest').innerText()).toMatch(/These are the 40 most connected/);
      await one.page.getByRole('button', { name: /^Show the other \d+$/ }).press('Enter');
      const rows = await one.page.locator('section[aria-labelledby="table-entities"] tbody tr').count();
      expect(await items.count()).toBe(rows - 1);
    });

    test('lines and the legend show the modality of claims', async () => {
      const one = await visit('?mode=around&of=country:japan');
      const lines = one.page.getByRole('list', { name: 'Line styles' });
      expect(await lines.getByRole('listitem').allInnerTexts()).toEqual(['fact', 'plan', 'position']);
      const dashes = await lines
        .locator('path')
        .evaluateAll((all) => all.map((each) => each.getAttribute('stroke-dasharray')));
      expect(new Set(dashes).size).toBe(3);
    });
  });

  test('tables show communities and scores', async () => {
    const one = await visit('?as=table&colour=community&size=pagerank');
    await one.page.getByRole('columnheader', { name: 'PageRank' }).waitFor();
    await one.page.getByRole('columnheader', { name: 'Community' }).waitFor();
    const scores = (await columnOf(one, 'table-entities', 'PageRank')).map(Number);
    expect(scores.slice(0, 20)).toEqual([...scores.slice(0, 20)].sort((a, b) => b - a));
  });

  test('the legend says that it can be clicked, and sources have links and dates', async () => {
    const one = await visit();
    const kind = one.page.locator('.legend-kind', { hasText: 'Topics' });
    expect(await kind.getAttribute('title')).toMatch(/^Hide topics\./);
    await kind.click();
    expect(await kind.getAttribute('title')).toMatch(/^Show topics\./);
    const source = one.page.locator('.source-list li', { hasText: 'Japan-ASEAN Summit Meeting' });
    expect(await source.innerText()).toMatch(/4 November 2019/);
    expect(await source.getByRole('link').getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('a prefix finds names that start with it first', async () => {
    const one = await visit('?as=table');
    await one.choose('Search the graph', 'ase');
    await one.page.getByRole('heading', { name: 'ASEAN', exact: true, level: 2 }).waitFor();
    await one.choose('Search the graph', 'foi');
    await one.page.getByRole('heading', { name: 'Free and Open Indo-Pacific', level: 2 }).waitFor();
  });

  test('Enter chooses what was typed last, not what was suggested before', async () => {
    const one = await visit('?as=table');
    const box = one.page.getByRole('combobox', { name: 'Search the graph', exact: true });
    await box.fill('ase');
    await one.page
      .getByRole('option', { name: /^ASEAN/ })
      .first()
      .waitFor();
    await box.fill('foi');
    await box.press('Enter');
    await one.page.getByRole('heading', { name: 'Free and Open Indo-Pacific', level: 2 }).waitFor();
  });
});

describeInExplorer(
  'what the explorer answers of two sides that speak about themselves',
  ({ visit }) => {
    test('a comparison says so', async () => {
      const one = await visit(`?mode=compare&of=${STATEMENT}`);
      expect(await one.page.locator('.pair').innerText()).toMatch(/each side makes this claim about itself/);
    });
  },
  () => {
    const issued = SIDES.map((side) => ({ source: side, type: 'ISSUED', target: STATEMENT, attributedTo: side }));
    return Running.start(
      smallGraph(
        [...SIDES, STATEMENT].map((id) => ({ id })),
        issued,
      ),
    );
  },
);

/** The cells in a column of a table. */
async function columnOf({ page }: Visit, table: string, title: string): Promise<readonly string[]> {
  const place = page.locator(`section[aria-labelledby="${table}"]`);
  const titles = await place.locator('thead th').allInnerTexts();
  return place.locator(`tbody tr > :nth-child(${titles.indexOf(title) + 1})`).allInnerTexts();
}

/** The approximate position of an entity in the picture, from its label. */
async function placeOf(visit: Visit, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const all = await namesIn(visit);
  const label = all.find((each) => each.id === id);
  if (label === undefined) throw new Error(`${id} has no name in the picture.`);
  return { x: label.left + label.width / 2, y: label.top + label.height / 2 };
}
