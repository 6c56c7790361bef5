import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
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
});
