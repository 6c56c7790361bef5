import { expect, test } from '@jest/globals';
import { axeFindings } from '../support/axe.js';
import { CLAIM_IDS, strengthsData } from '../support/evidence-fixture.js';
import { type InExplorer, type Visit, describeInExplorer } from './support/explorer.js';
import { Running } from './support/running.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const tests = (explorer: InExplorer): void => {
  let visit: Visit;
  const open = async (id: string, options = {}): Promise<string[]> => {
    visit = await explorer.visit(`?claim=${id}`, options);
    await visit.page.locator('.evidence').first().waitFor();
    return visit.page.locator('.evidence').allInnerTexts();
  };
  const fact = (name: string) => visit.page.locator('.facts > div', { hasText: name }).locator('dd').innerText();

  test('is marked words for a quote, a paraphrase that says so, and the cells of a row', async () => {
    await open(CLAIM_IDS.all);
    const [quoted, paraphrased, row] = await visit.page.locator('.evidence').all();
    expect(await quoted?.locator('mark').allInnerTexts()).toEqual(['Japan advocates the Free and Open Indo-Pacific']);
    expect(await quoted?.locator('a.outward').first().getAttribute('href')).toContain('#:~:text=');
    expect(await quoted?.innerText()).toContain('at the quote');

    expect(await paraphrased?.locator('.paraphrase').innerText()).toMatch(
      /^Japan stands for it\.\s+Paraphrased from the page, which was read on 26 November 2026\. Open the source for its words\.$/,
    );
    expect(await paraphrased?.locator('blockquote, mark').count()).toBe(0);
    expect(await paraphrased?.locator('a.outward').first().getAttribute('href')).toBe('https://example.org/communique');
    expect(await paraphrased?.innerText()).not.toContain('at the quote');

    expect(await row?.getByRole('table', { name: 'A row of a table' }).count()).toBe(1);
    expect(await row?.getByRole('rowheader').allInnerTexts()).toEqual(['State', 'Force']);
    expect(await row?.getByRole('cell').allInnerTexts()).toEqual(['Indonesia', '01.08.2010']);
    expect(await fact('Support')).toBe(
      '3 sources from 2 independent publishers; the best is an official source, quoted',
    );
  });

  test('on the press alone says so, and a note stands below the words', async () => {
    const [text = ''] = await open(CLAIM_IDS.press);
    expect(await fact('Support')).toBe('Rests on the press alone (1 source), paraphrased');
    expect(text.indexOf('Note: The page calls it a fair.')).toBeGreaterThan(text.indexOf('Ships call at the port.'));
  });

  test('from one row that supports several claims leads from each to the others', async () => {
    await open(CLAIM_IDS.row);
    await visit.page.getByText('Also from this row (1)').click();
    const beside = visit.page.locator('.beside li');
    expect(await beside.innerText()).toContain('State: Indonesia; Force: 01.08.2010');
    await beside.getByRole('link').click();
    await visit.page.locator('.paraphrase').waitFor();
  });

  test('is cited as the API words it, and the head of the page follows what is open', async () => {
    const cited = async (id: string, style: string): Promise<string> => {
      const response = await visit.page.request.post(`${explorer.url()}/graphql`, {
        data: {
          query: 'query ($id: ID!, $style: CitationStyle!) { cite(ids: [$id], style: $style) { text } }',
          variables: { id, style },
        },
      });
      const { data } = (await response.json()) as { readonly data: { readonly cite: { readonly text: string } } };
      return data.cite.text;
    };
    await open(CLAIM_IDS.row);
    for (const [name, style] of [
      ['Footnote', 'FOOTNOTE'],
      ['BibTeX', 'BIBTEX'],
      ['CSL-JSON', 'CSL_JSON'],
    ] as const) {
      expect(await visit.copied(`Copy as ${name}`)).toBe(await cited(CLAIM_IDS.row, style));
      await visit.page.getByText('Copied', { exact: true }).waitFor({ state: 'detached' });
    }

    const abstract = 'document.head.querySelector("meta[name=citation_abstract]")?.content';
    expect(await visit.page.evaluate(abstract)).toBe(await cited(CLAIM_IDS.row, 'FOOTNOTE'));
    await visit.page.getByText('Also from this row (1)').click();
    await visit.page.locator('.beside li').getByRole('link').click();
    await visit.page.locator('.paraphrase').waitFor();
    const next = new URL(visit.page.url()).searchParams.get('claim') ?? '';
    const wanted = await cited(next, 'FOOTNOTE');
    await visit.page.waitForFunction(
      ([said]) => document.head.querySelector<HTMLMetaElement>('meta[name=citation_abstract]')?.content === said,
      [wanted],
    );
    expect(await visit.page.evaluate('document.head.querySelectorAll("meta[name=\\"DC.title\\"]").length')).toBe(1);
    await visit.page.getByRole('link', { name: /^Back to/ }).click();
    await visit.page.locator('meta[name="citation_abstract"]').waitFor({ state: 'detached' });
  });

  test.each([
    ['a phone, light', { ...PHONE, colorScheme: 'light' }],
    ['a phone, dark', { ...PHONE, colorScheme: 'dark' }],
    ['a desk, dark', { colorScheme: 'dark' }],
  ] as const)('fits and can be read by everyone on %s', async (_, options) => {
    for (const id of [CLAIM_IDS.all, CLAIM_IDS.press]) {
      await open(id, options);
      // Nothing of the evidence is cut off or beyond the panel.
      const beyond = await visit.page.evaluate(`[...document.querySelectorAll('.evidence, .evidence *')]
        .filter((each) => !each.closest('.for-ears') && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
        .map((each) => each.outerHTML)`);
      expect(beyond).toEqual([]);
      expect(await axeFindings(visit.page, '.panel')).toEqual([]);
      if (id === CLAIM_IDS.all) await visit.end();
    }
  });
};

describeInExplorer('the evidence of a claim, in the explorer', tests, () => Running.start(strengthsData()));
