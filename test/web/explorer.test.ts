import { expect, test } from '@jest/globals';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer('the explorer in Chromium', ({ visit }) => {
  test('opens on a picture of the whole graph with a legend that counts and filters', async () => {
    const one = await visit();
    const whole = await one.entities();
    expect(whole).toBeGreaterThan(50);
    const topics = one.page.getByRole('checkbox', { name: /^Topics/ });
    const counted = Number(/\d+/.exec((await one.page.locator('label', { has: topics }).innerText()).trim())?.[0]);
    await topics.press('Space');
    await one.settled();
    expect(await one.entities()).toBe(whole - counted);
    expect(one.page.url()).toContain('hide=topic');
  });

  test('puts the paths first that say most, and leaves an entity out of them in one click', async () => {
    const one = await visit('?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019', { hasTouch: true });
    const { page } = one;
    expect(await page.locator('.panel .summary').first().innerText()).toMatch(/most informative/);
    // Each is led by its kind, for those who hear it.
    const names = async () =>
      (await page.locator('.path-steps > li > .entity-link').allInnerTexts()).map((text) => text.split('\n').at(-1));
    const [, through = ''] = await names();
    await page
      .getByRole('link', { name: `Leave out ${through}` })
      .first()
      .tap();
    await page.waitForURL(/without=/);
    await page.getByRole('button', { name: `Remove ${through}` }).waitFor();
    await one.settled();
    expect(await names()).not.toContain(through);

    await page.getByRole('combobox', { name: 'First', exact: true }).selectOption('SHORTEST');
    await page.waitForURL(/rank=shortest/);
    await page.getByText(/shortest (?:first|paths)/).waitFor();
    const steps = await page.locator('.path header .count').allInnerTexts();
    expect(steps).toEqual([...steps].sort((a, b) => parseInt(a) - parseInt(b)));
    await page.getByRole('button', { name: `Remove ${through}` }).press('Enter');
    await page.waitForURL((url) => !url.href.includes('without='));
    await one.settled();
    expect(await names()).toContain(through);
  });

  test('answers a question that is typed into the search box, with the claims that say so', async () => {
    const one = await visit();
    const { page } = one;
    const box = page.getByRole('combobox', { name: 'Search the graph', exact: true });
    await box.fill('who announced the WA Project?');
    await page.getByRole('option', { name: 'Ask “who announced the WA Project?”', selected: true }).waitFor();
    await box.press('Enter');
    await page.getByRole('heading', { name: 'who announced the WA Project?' }).waitFor();
    await one.settled();
    expect(page.url()).toMatch(/mode=ask&q=who\+announced/);
    expect(await page.locator('.panel .claim-card .sentence').first().innerText()).toMatch(/announced the WA Project/);
    expect(await one.entities()).toBeGreaterThan(1);

    const question = page.getByRole('textbox', { name: 'Question' });
    await question.fill('Does ASEAN support FOIP?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('The record does not say so.').waitFor();
    const nearest = page.locator('.claim-group', { has: page.getByRole('heading', { name: 'Nearest' }) });
    expect(await nearest.locator('.claim-card').count()).toBeGreaterThan(0);
    expect(await nearest.innerText()).toMatch(/They do not answer the question/);
    await page.getByRole('link', { name: 'Tell me about ASEAN' }).click();
    await page.getByRole('heading', { name: 'Tell me about ASEAN' }).waitFor();

    // What only a heading ties to the question is marked.
    await one.go('?mode=ask&q=What+does+Abe+say+about+North+Korea%3F');
    const marked = page.locator('.claim-card', { hasText: 'Included: under the heading “North Korea”' });
    await marked.first().waitFor();
    expect(await page.locator('.panel .claim-card').first().innerText()).not.toContain('Included:');

    await one.go('?mode=ask&q=Takaichi+on+the+tariffs+of+Trump&as=table');
    await page.getByText('The record does not say so.').waitFor();
  });

  test('finds FOIP by its acronym, opens it, expands it, opens a claim and shows its quote', async () => {
    const one = await visit();
    await one.choose('Search the graph', 'FOIP');
    await one.page.getByRole('heading', { name: 'Free and Open Indo-Pacific' }).waitFor();
    expect(await one.page.locator('.name-ja').innerText()).toBe('自由で開かれたインド太平洋');
    await one.page.getByRole('link', { name: 'Show its neighbourhood' }).click();
    await one.settled();
    const surrounding = await one.entities();
    expect(surrounding).toBeGreaterThan(1);

    const card = one.page.locator('.claim-card', { hasText: 'is advocated by Japan' });
    await card.getByRole('link', { name: 'Japan', exact: true }).click();
    await one.page.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
    await one.page.getByRole('link', { name: 'Expand', exact: true }).click();
    await one.settled();
    expect(await one.entities()).toBeGreaterThan(surrounding);

    await one.page.getByRole('link', { name: /^Evidence: Japan advocates/ }).click();
    const quote = await one.page.locator('.evidence mark').first().innerText();
    expect(quote.split(' ').length).toBeLessThanOrEqual(15);
    expect(quote).toContain('advocates');
    const source = one.page.getByRole('link', { name: /^Read it in the source/ }).first();
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/.*#:~:text=/);
    expect(await one.page.locator('.evidence figcaption').first().innerText()).toMatch(/passage/);
  });

  test('finds the paths from Kim Jong-un to the Rugby World Cup and writes them as sentences', async () => {
    const one = await visit();
    await one.page.getByRole('link', { name: 'Path', exact: true }).click();
    await one.choose('From', 'Kim Jong-un');
    await one.choose('To', 'Rugby World Cup');
    await one.page.getByRole('heading', { name: /^Kim Jong-un to Rugby World Cup/ }).waitFor();
    await one.settled();
    const first = one.page.getByRole('region', { name: 'Path 1' });
    const steps = await first.locator('.path-steps > li').allInnerTexts();
    expect(steps.length).toBeGreaterThan(2);
    expect(steps[0]).toContain('Kim Jong-un');
    expect(steps.at(-1)).toContain('Rugby World Cup');
    for (const step of steps.slice(0, -1)) expect(step).toMatch(/evidence/);

    const all = await one.entities();
    await first.getByRole('link', { name: 'Show only this path' }).click();
    await one.settled();
    expect(await one.entities()).toBe(steps.length);
    expect(all).toBeGreaterThanOrEqual(steps.length);
  });

  test('says so if there is no path', async () => {
    const one = await visit('?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019&steps=1');
    expect(await one.heading()).toBe('No path found within 1 step');
  });

  test('choosing October 2019 on the time axis updates the graph', async () => {
    const one = await visit();
    await one.page.getByRole('link', { name: 'Time', exact: true }).click();
    await one.page.getByRole('button', { name: /^2019:/ }).click();
    await one.page.getByRole('button', { name: /^October 2019:/ }).click();
    await one.page.getByRole('heading', { name: 'October 2019', exact: true, level: 2 }).waitFor();
    expect(one.page.url()).toContain('from=2019-10-01&to=2019-10-31');
    expect(await one.page.locator('.panel').innerText()).toMatch(/Smart Cities/);
    await one.page.getByRole('button', { name: 'Show the table' }).click();
    const lit = await one.page.locator('#table-entities').innerText();
    await one.page.getByRole('button', { name: 'All time' }).click();
    await one.settled();
    expect(Number.parseInt(lit)).toBeLessThan(Number.parseInt(await one.page.locator('#table-entities').innerText()));
  });
});
