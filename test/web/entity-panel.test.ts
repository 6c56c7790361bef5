import { expect, test } from '@jest/globals';
import { splitAtNames } from '../../web/src/state/wording.js';
import { describeInExplorer } from './support/explorer.js';

describeInExplorer("an entity's panel", ({ url, visit }) => {
  test('shows the names in other languages, each in its own', async () => {
    const { page } = await visit('?entity=country:thailand');
    const names = page.getByRole('list', { name: 'Other names' });
    await names.waitFor();
    expect(await names.locator('[lang="th"]').innerText()).toBe('ประเทศไทย');
    expect(await names.innerText()).toContain('local name, Thai');
    // The names that the panel's head shows already are not repeated.
    expect(await names.innerText()).not.toContain('タイ');
  });

  test("shows an agreement's status, and by party the days of signature and force", async () => {
    const { page } = await visit('?entity=agreement:ajcep');
    const status = page.getByRole('region', { name: /^In force for 10 parties on 31 January 2024/ });
    await status.waitFor();
    const row = status.getByRole('row', { name: /Viet Nam/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      '1 April 2008',
      '23 October 2008',
      '1 December 2008',
      '',
    ]);
    expect(await status.getByRole('row').count()).toBe(12);
  });

  test('shows no status of what has none', async () => {
    const { page } = await visit('?entity=country:japan');
    await page.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
    expect(await page.locator('.agreement-status').count()).toBe(0);
  });

  test.each([
    ['mouse', {}],
    ['finger', { hasTouch: true }],
    ['keyboard', {}],
  ] as const)('both ends of a claim are links, each to its own entity, by %s', async (by, options) => {
    const { page } = await visit(
      '?as=table&claim=claim:topic:institutional-connectivity/PART_OF/topic:connectivity',
      options,
    );
    const links = page.locator('.claim-title a');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual(['Institutional connectivity', 'connectivity']);
    const whole = links.nth(1);
    await (by === 'mouse' ? whole.click() : by === 'finger' ? whole.tap() : whole.press('Enter'));
    await page.getByRole('heading', { level: 2, name: 'connectivity', exact: true }).waitFor();
  });

  test('no sentence of the record lacks a link to one of its ends', async () => {
    const { page } = await visit('?as=table');
    const query =
      '{ relationships(first: 200) { nodes { sentence inverse source { id name } target { id name } regarding { id name } } } }';
    const answer = await page.request.post(`${url()}/graphql`, { data: { query } });
    const { data } = (await answer.json()) as { data: { relationships: { nodes: readonly Told[] } } };
    const { nodes } = data.relationships;
    expect(nodes.length).toBe(200);
    const lacking = nodes.flatMap(({ sentence, inverse, source, target, regarding }) =>
      [sentence, inverse].filter((text) => {
        const named = [source, target, ...(regarding === null ? [] : [regarding])];
        const linked = splitAtNames(text, named).filter((part) => typeof part !== 'string');
        return linked.length !== named.length;
      }),
    );
    expect(lacking).toEqual([]);
  });
});

interface Told {
  readonly sentence: string;
  readonly inverse: string;
  readonly source: { readonly id: string; readonly name: string };
  readonly target: { readonly id: string; readonly name: string };
  readonly regarding: { readonly id: string; readonly name: string } | null;
}
