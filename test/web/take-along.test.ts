import { expect, test } from '@jest/globals';
import { text } from 'node:stream/consumers';
import { parse, print } from 'graphql';
import type { Locator } from 'playwright-core';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer('what is taken along', ({ url, visit }) => {
  test.each([
    ['', ['outline', 'statistics']],
    ['?colour=community&size=pagerank', ['outline', 'statistics', 'communities', 'ranking']],
    ['?entity=framework:foip', ['outline', 'entity']],
    ['?claim=claim:country:japan/ADVOCATES/framework:foip', ['outline', 'node']],
    ['?mode=around&of=framework:foip', ['neighbourhood']],
    [
      '?mode=around&of=framework:foip&depth=2&also=country:japan&also=framework:aoip&entity=country:japan',
      ['neighbourhood', 'neighbourhood2', 'neighbourhood3', 'entity'],
    ],
    ['?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019', ['paths']],
    ['?mode=connect&of=person:kim-jong-un&of=framework:foip&size=betweenness', ['connect', 'ranking']],
    ['?mode=connect&of=country:japan&of=framework:foip&day=2019-11-04', ['connect']],
    ['?mode=shared&of=country:japan&of=organisation:asean', ['shared']],
    ['?mode=time', ['outline', 'timeline']],
    ['?mode=time&from=2019-10-01&to=2019-10-31', ['outline', 'timeline']],
    ['?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean', ['compareIssuers']],
    ['?mode=quality', ['coverage']],
  ])('the GraphQL of %s is one operation, and its answer is what the view shows', async (query, fields) => {
    const one = await visit(`${query === '' ? '?' : `${query}&`}as=table`);
    // By then, the page knows what the server can measure.
    await one.page.getByRole('combobox', { name: 'Colour' }).waitFor();
    const copied = await one.copied('Copy GraphQL');
    const names = parse(copied).definitions.map((definition) => print(definition).split('{')[0]);
    expect(new Set(names).size).toBe(names.length);
    const response = await one.page.request.post(`${url()}/graphql`, { data: { query: copied } });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toEqual(fields);
    for (const value of Object.values(data ?? {})) expect(value).not.toBeNull();
  });

  test('there is no embed code where the server lets nobody frame its pages', async () => {
    const { page } = await visit('?as=table');
    await page.getByRole('button', { name: 'Copy GraphQL' }).waitFor();
    expect(await page.getByRole('button', { name: 'Copy embed code' }).count()).toBe(0);
  });

  test('a path can be downloaded as a file that contains it', async () => {
    const one = await visit('?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019&as=table');
    const names = await one.page.locator('#table-entities ~ .table-scroll tbody th').allInnerTexts();
    await one.page.getByRole('button', { name: 'Download' }).click();
    await one.page.keyboard.press('Escape');
    expect(await one.page.locator('#downloads').isVisible()).toBe(false);
    const { elements } = JSON.parse(await one.downloaded('Cytoscape (JSON)')) as {
      elements: { nodes: { data: { id: string } }[] };
    };
    const ids = elements.nodes.map(({ data }) => data.id);
    expect(ids).toContain('person:kim-jong-un');
    expect(ids).toContain('event:rugby-world-cup-2019');
    expect(ids).toHaveLength(names.length);
  });

  interface Downloaded {
    readonly data: { readonly title: string };
    readonly elements: {
      readonly nodes: readonly {
        readonly data: { readonly id: string; readonly name: string; readonly kind: string; readonly colour?: string };
        readonly position?: { readonly x: number; readonly y: number };
      }[];
      readonly edges: readonly { readonly data: { readonly sentence: string; readonly colour?: string } }[];
    };
  }

  const READ: Readonly<Record<string, { readonly title: RegExp; readonly check?: (file: Downloaded) => void }>> = {
    '?mode=time&from=2019-10-01&to=2019-10-31': { title: /^Time: October 2019$/ },
    '?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean': {
      title: /^What Japan and ASEAN say about ASEAN Outlook on the Indo-Pacific$/,
      check: ({ elements }) => expect(new Set(elements.edges.map(({ data }) => data.colour)).size).toBe(2),
    },
    '?hide=topic,person': {
      title: /, without people and topics$/,
      check: ({ elements }) => expect(elements.nodes.map(({ data }) => data.kind)).not.toContain('Topic'),
    },
    '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019&path=2': { title: /^From Kim Jong-un to/ },
    '?mode=ask&q=who+announced+the+WA+Project': { title: /^who announced the WA Project$/ },
    '?colour=community': {
      title: /^Japan–ASEAN relations$/,
      check: ({ elements }) => expect(elements.nodes.every(({ data }) => data.colour !== undefined)).toBe(true),
    },
  };

  test.each(Object.entries(READ))('of %s a file holds what the screen shows', async (query, { title, check }) => {
    const one = await visit(query);
    await one.page.getByRole('combobox', { name: 'Colour' }).waitFor();
    const file = JSON.parse(await one.downloaded('Cytoscape (JSON)')) as Downloaded;
    expect(file.data.title).toMatch(title);
    check?.(file);
    expect(file.elements.nodes.every(({ position }) => position !== undefined)).toBe(true);
    await one.page.getByRole('button', { name: 'Show the table' }).click();
    const { nodes, edges } = file.elements;
    expect(await one.page.locator('#table-entities').innerText()).toMatch(new RegExp(`^${nodes.length} `));
    expect(await one.page.locator('#table-claims').innerText()).toMatch(new RegExp(`^${edges.length} `));
    const rows = await one.page.locator('#table-entities ~ .table-scroll tbody th').allInnerTexts();
    expect(nodes.map(({ data }) => data.name)).toEqual(
      expect.arrayContaining(rows.map((row) => row.split('\n').at(-1) ?? '')),
    );
  });

  test.each([
    ['mouse', {}],
    ['finger', { hasTouch: true }],
    ['keyboard', {}],
  ] as const)('a file holds the open entity with what touches it, or everything, by %s', async (by, options) => {
    const one = await visit('?entity=framework:foip', options);
    const { page } = one;
    const press = (what: Locator): Promise<void> =>
      by === 'mouse' ? what.click() : by === 'finger' ? what.tap() : what.press('Space');
    const get = async (): Promise<Downloaded> => {
      const link = page.getByRole('link', { name: 'Cytoscape (JSON)' });
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        by === 'keyboard' ? link.press('Enter') : press(link),
      ]);
      return JSON.parse(await text(await file.createReadStream())) as Downloaded;
    };
    const menu = page.getByRole('button', { name: 'Download' });
    await press(menu);
    const near = await get();
    expect(near.elements.nodes.map(({ data }) => data.id)).toContain('framework:foip');
    expect(near.elements.edges.every(({ data }) => data.sentence.includes('Free and Open Indo-Pacific'))).toBe(true);
    await press(menu);
    await press(page.getByRole('checkbox', { name: 'Only what is highlighted' }));
    expect((await get()).elements.nodes.length).toBe(await one.entities());
  });

  test('every format takes a view, and pictures keep its order', async () => {
    const one = await visit('?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019');
    const { nodes, edges } = (JSON.parse(await one.downloaded('Cytoscape (JSON)')) as Downloaded).elements;
    const [left, right] = [nodes.toSorted((a, b) => (a.position?.x ?? 0) - (b.position?.x ?? 0))].flatMap((all) => [
      all[0],
      all.at(-1),
    ]);
    for (const format of ['Picture (SVG)', 'Web page']) {
      const picture = await one.downloaded(format);
      expect(picture).toContain('From Kim Jong-un to Rugby World Cup 2019');
      expect(picture.match(/<g class="node"/g)).toHaveLength(nodes.length);
      expect(picture.match(/<g class="edge"/g)).toHaveLength(edges.length);
      const placeOf = (name = ''): number =>
        Number(new RegExp(`<title>${name}[^<]*</title><rect x="([-\\d.]+)"`).exec(picture)?.[1]);
      expect(placeOf(left?.data.name)).toBeLessThan(placeOf(right?.data.name));
      expect(left?.data.name).toBe('Kim Jong-un');
    }
    const graphml = await one.downloaded('networkx');
    expect(graphml.match(/<data key="node-x">/g)).toHaveLength(nodes.length);
    expect(await one.downloaded('Gephi')).toContain('<viz:position');
    expect(await one.downloaded('Graphviz')).toMatch(/pos="[-\d.]+,[-\d.]+!"/);
    for (const format of ['Mermaid', 'Cypher', 'JSON-LD', 'Turtle'])
      expect(await one.downloaded(format)).toContain('Kim Jong-un');
    for (const format of ['Picture (PNG)', 'Spreadsheets'])
      expect((await one.downloaded(format)).length).toBeGreaterThan(999);
  });

  test('a file that the server cannot make leaves the page as it is, and says why', async () => {
    const one = await visit('?mode=plans&as=table');
    const { page } = one;
    const before = page.url();
    await page.route('**/export/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('link', { name: 'Picture (SVG)' }).click();
    await page.getByText('There is no file. The server does not respond. Is it still running?').waitFor();
    expect(page.url()).toBe(before);
    await page.unroute('**/export/**');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Turtle' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^japan-asean-graph-plans-\w+\.ttl$/);
    one.forgive('net::ERR_FAILED');

    const wrong = await page.request.post(`${url()}/export/svg`, { data: { title: 'x' } });
    expect(wrong.status()).toBe(400);
    expect(await wrong.text()).toContain('Wrong view: focus');
  });
});
