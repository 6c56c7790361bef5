import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate } from '../../bench/generate.js';
import { withVersion } from '../../seed/to-records.js';
import type { GraphData } from '../../seed/records.js';
import { Running, type Visit } from './support/running.js';

/** More claims than are drawn one by one, and more entities than are arranged in one step. */
const LARGE = generate(8_000, { groups: 20 });
/** One entity more than one picture holds. */
const TOO_LARGE = withIsolated(generate(300), 10_001);

/** Adds entities without claims, up to a number of them. */
function withIsolated(data: GraphData, order: number): GraphData {
  const [pattern] = data.entities;
  if (pattern === undefined) throw new Error('There is no entity to go by.');
  const isolated = Array.from({ length: order - data.entities.length }, (_, index) => {
    const id = `topic:isolated-${index}`;
    return { ...pattern, id, kind: 'Topic', props: { ...pattern.props, id, kind: 'Topic', name: `Isolated ${index}` } };
  });
  return withVersion({ ...data, entities: [...data.entities, ...isolated] });
}

let running: Running;
let visit: Visit;

/** Moves the pointer over the picture until something is under it. */
async function overSomething(what: 'entity' | 'anything'): Promise<void> {
  const frame = await visit.page.locator('.picture-frame').boundingBox();
  if (frame === null) throw new Error('The picture has no place.');
  for (let step = 0; step < 400; step += 1) {
    const [turn, reach] = [step * 0.7, 4 + step * 0.7];
    const x = frame.x + frame.width / 2 + reach * Math.cos(turn);
    await visit.page.mouse.move(x, frame.y + frame.height / 2 + reach * Math.sin(turn));
    if (what === 'anything') return;
    if ((await visit.page.evaluate(`document.querySelector('.picture-frame').style.cursor`)) === 'pointer') return;
  }
  throw new Error('Nothing is under the pointer.');
}

async function click(): Promise<void> {
  await visit.page.mouse.down();
  await visit.page.mouse.up();
}

describe('a graph too large to draw line by line', () => {
  beforeAll(async () => {
    running = await Running.start(LARGE);
    visit = await running.visit();
  }, 60_000);
  afterAll(async () => {
    expect(visit.errors).toEqual([]);
    await visit.end();
    await running.stop();
  });

  test('opens as a whole, with nothing left out', async () => {
    expect(await visit.entities()).toBe(LARGE.entities.length);
    const label = await visit.page.locator('.picture-frame').getAttribute('aria-label');
    expect(label).toContain(`${LARGE.relationships.length.toLocaleString('en')} claims`);
    expect(await visit.page.locator('.notice').count()).toBe(0);
  });

  test('has its lines under the nodes', async () => {
    await visit.page.locator('.picture-texture:not([hidden])[style*="matrix"]').waitFor({ state: 'attached' });
    const covered = await visit.page.evaluate<number>(`(() => {
      const canvas = document.querySelector('.picture-texture');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let inked = 0;
      for (let place = 3; place < data.length; place += 4) if (data[place] > 8) inked += 1;
      return inked;
    })()`);
    expect(covered).toBeGreaterThan(10_000);
  });

  test('opens the entity under the pointer, and the claim that is clicked', async () => {
    await overSomething('entity');
    await click();
    await visit.page.waitForURL((url) => url.searchParams.has('entity'));
    const id = new URL(visit.page.url()).searchParams.get('entity');
    const name = LARGE.entities.find((entity) => entity.id === id)?.props['name'] as string | undefined;
    await visit.page.getByRole('heading', { name: name ?? '', level: 2 }).waitFor();
    // The open entity is highlighted with its lines, and the panel opens its claims.
    await visit.page
      .getByRole('link', { name: /^Evidence: / })
      .first()
      .click();
    await visit.page.locator('.evidence').first().waitFor();
    const claim = new URL(visit.page.url()).searchParams.get('claim');
    expect(LARGE.relationships.map((record) => record.id)).toContain(claim);
    const told = LARGE.relationships.find((record) => record.id === claim)?.props['sentence'];
    expect(await visit.page.title()).toContain(told);
  });

  test('hides a kind and shows it again', async () => {
    await visit.page.getByRole('checkbox', { name: /^Topics/ }).press('Space');
    await visit.settled();
    const others = LARGE.entities.filter(({ kind }) => kind !== 'Topic').length;
    expect(await visit.entities()).toBe(others);
    await visit.page.getByRole('button', { name: 'Show all' }).click();
    expect(await visit.entities()).toBe(LARGE.entities.length);
  });

  test('is filtered by what its claims rest on, with counts', async () => {
    await visit.page.getByRole('button', { name: 'Filter claims' }).click();
    const strength = visit.page.locator('.filter-facet[data-facet="strength"] .filter-choice').first();
    const count = (await strength.locator('.count').innerText()).replaceAll(',', '');
    await strength.click();
    await visit.settled();
    const quoted = LARGE.relationships.filter(({ props }) => props['strength'] === 'QUOTED').length;
    expect(Number(count)).toBe(quoted);
    const label = await visit.page.locator('.picture-frame').getAttribute('aria-label');
    expect(label).toContain(`${quoted.toLocaleString('en')} claims`);
    await visit.page.keyboard.press('Escape');
    await visit.page.getByRole('button', { name: 'Remove all', exact: true }).click();
  });

  test('loads its sentences a hundred rows at a time', async () => {
    await visit.page.getByRole('button', { name: 'Table' }).click();
    const claims = visit.page.getByRole('region', { name: /claims$/ });
    await claims
      .getByText(/ SUPPORTS | ATTENDED | PART_OF /)
      .first()
      .waitFor();
    expect(await claims.getByRole('row').count()).toBe(101);
    expect(await claims.getByRole('button', { name: /^Show/ }).innerText()).toBe(
      `Show 500 more of ${LARGE.relationships.length - 100}`,
    );
  });

  test('highlights the chosen days, and says how many of their items it lists', async () => {
    await visit.go('?mode=time&from=2015-01-01&to=2015-12-31');
    expect(await visit.entities()).toBe(LARGE.entities.length);
    expect(await visit.page.locator('.panel').innerText()).toMatch(
      /The first 200 entries are listed\. The picture shows [\d,]+ more/,
    );
  });
});

test('a graph larger than a picture shows its most connected part, says so, and expands', async () => {
  running = await Running.start(TOO_LARGE);
  visit = await running.visit();
  try {
    expect(await visit.entities()).toBe(10_000);
    expect(await visit.page.locator('.notice').innerText()).toMatch(
      /^This graph has 10,001 entities and 300 claims\. Here are the 10,000 most connected entities and all 300 claims among them/,
    );
    await visit.page.locator('.picture-frame').press('ArrowRight');
    await visit.page.locator('.picture-frame').press('e');
    await visit.page.getByRole('heading', { level: 2 }).first().waitFor();
    await visit.page.waitForURL((url) => url.searchParams.get('mode') === 'around');
    await visit.settled();
    expect(await visit.entities()).toBeLessThan(500);
    expect(visit.errors).toEqual([]);
  } finally {
    await visit.end();
    await running.stop();
  }
}, 60_000);
