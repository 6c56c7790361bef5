import { UNTOUCHED } from '../../web/src/state/arranged.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Modality } from '../../web/src/api/operations.generated.js';
import { countsOf, inSight } from '../../web/src/graph/in-sight.js';
import type { ClaimShape, EntityBrief } from '../../web/src/scenes/scene.js';
import type { Traits } from '../../web/src/scenes/traits.js';
import { FACETS, NO_FILTERS, isFiltered, toggled, type ClaimFilters } from '../../web/src/state/filters.js';
import { decode } from '../../web/src/state/url.js';
import { axeFindings } from '../support/axe.js';
import { describeInExplorer, type Visit } from './support/explorer.js';

const TOUCHED = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const some = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const subset = (...values: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...values]);
const DAYS = ['2013-01-01', '2017-06-30', '2023-12-31'];

const drawn = fc.array(
  fc.record({
    modality: some<Modality>('FACT', 'PLAN', 'POSITION'),
    type: some('SUPPORTS', 'HOSTS'),
    ends: some('ab', 'bc', 'cd'),
    certainty: some('STATED', 'IMPLIED'),
    strength: some('QUOTED', 'CITED'),
    speaker: some('', 'a', 'person'),
    documents: subset('one', 'two'),
    day: some('', ...DAYS),
  }),
  { maxLength: 12 },
);
const filtered: fc.Arbitrary<ClaimFilters> = fc.record({
  speaker: subset('none', 'a'),
  side: subset('a'),
  modality: subset('FACT', 'PLAN'),
  certainty: subset('STATED'),
  strength: subset('CITED'),
  source: subset('one', 'gone'),
  tier: subset('OFFICIAL'),
  type: subset('HOSTS'),
  since: fc.option(some(...DAYS)),
  until: fc.option(some(...DAYS)),
});

/** A scene of drawn claims, with what they are filtered by. */
function sceneOf(claims: typeof drawn extends fc.Arbitrary<infer T> ? T : never) {
  const entity = (id: string): EntityBrief => ({
    id,
    kind: id === 'd' ? 'TOPIC' : 'COUNTRY',
    name: id,
    nameJa: null,
    degree: 1,
  });
  const shapes = claims.map(({ modality, type, ends: [source = '', target = ''] }, index): ClaimShape => ({
    id: String(index),
    type,
    modality,
    source: entity(source),
    target: entity(target),
  }));
  const document = (id: string, tier: 'OFFICIAL' | 'PRESS') => [id, { id, title: id, tier }] as const;
  const traits: Traits = {
    of: new Map(
      claims.map(({ certainty, strength, speaker, documents, day }, index) => [
        String(index),
        {
          certainty,
          strength,
          speaker,
          sides: speaker === '' ? [] : speaker === 'person' ? ['person', 'a'] : [speaker],
          documents,
          earliest: day,
          latest: day,
        },
      ]),
    ),
    documents: new Map([document('one', 'OFFICIAL'), document('two', 'PRESS')]),
  };
  return { scene: { entities: ['a', 'b', 'c', 'd'].map(entity), claims: shapes, marked: new Set(['a']) }, traits };
}

describe('filters of claims', () => {
  test('count, beside each choice, what it would leave with the others', () => {
    fc.assert(
      fc.property(drawn, filtered, fc.boolean(), (claims, filters, hides) => {
        const { scene, traits } = sceneOf(claims);
        const hidden = hides ? ['TOPIC'] : [];
        const { counts } = countsOf(scene, { hidden, arranged: UNTOUCHED, filters }, traits);
        for (const facet of FACETS)
          for (const [value, count] of counts[facet]) {
            const chosen = { ...filters, [facet]: [value] };
            expect(inSight(scene, { hidden, arranged: UNTOUCHED, filters: chosen }, traits).claims.length).toBe(count);
          }
      }),
    );
  });

  test('leave the claims that pass all of them, with their ends and what the question names', () => {
    fc.assert(
      fc.property(drawn, filtered, (claims, filters) => {
        const { scene, traits } = sceneOf(claims);
        const { entities, claims: left } = inSight(scene, { hidden: [], arranged: UNTOUCHED, filters }, traits);
        const ends = new Set(left.flatMap(({ source, target }) => [source.id, target.id]));
        expect(entities.map(({ id }) => id)).toEqual(
          ['a', 'b', 'c', 'd'].filter((id) => !isFiltered(filters) || id === 'a' || ends.has(id)),
        );
        for (const { id } of left) {
          const claim = claims[Number(id)];
          if (filters.modality.length > 0) expect(filters.modality).toContain(claim?.modality);
          if (filters.since !== null) expect((claim?.day ?? '') >= filters.since).toBe(true);
          if (filters.until !== null) expect(claim?.day).not.toBe('');
          if (filters.side.length > 0) expect(['a', 'person']).toContain(claim?.speaker);
        }
      }),
    );
  });

  test('of a link with nonsense in it are those that can be', () => {
    const { filters } = decode(
      '?modality=plan,hope&certainty=&tier=press,press&since=2013-02-30&until=2023-12-31&type=1',
    );
    expect(filters).toEqual({ ...NO_FILTERS, modality: ['PLAN'], tier: ['PRESS'], until: '2023-12-31' });
    expect(toggled(toggled(NO_FILTERS, 'source', 'b'), 'source', 'a').source).toEqual(['a', 'b']);
  });
});

const claimsShown = async (one: Visit): Promise<number> => {
  const said = (await one.page.locator('.picture-frame').getAttribute('aria-label')) ?? '';
  return Number(/([\d,]+) claims?\./.exec(said)?.[1]?.replaceAll(',', ''));
};
const choice = (one: Visit, facet: string, text: string) =>
  one.page.locator(`.filter-facet[data-facet="${facet}"] .filter-choice`, { hasText: text });

describeInExplorer('the filters of the explorer', ({ visit, url }) => {
  test('leave what their counts say, by mouse, and what is left is downloaded', async () => {
    const one = await visit();
    const all = await claimsShown(one);
    await one.page.getByRole('button', { name: 'Filter claims' }).click();
    const plan = choice(one, 'modality', 'Plan');
    const plans = Number(await plan.locator('.count').innerText());
    await plan.click();
    await one.settled();
    expect(plans).toBeGreaterThan(1);
    expect(await claimsShown(one)).toBe(plans);
    // The others of its own facet keep what they would leave; those of other facets count only plans.
    const modalities = await one.page.locator('.filter-facet[data-facet="modality"] .count').allInnerTexts();
    expect(modalities.reduce((sum, text) => sum + Number(text), 0)).toBe(all);
    const certainties = await one.page.locator('.filter-facet[data-facet="certainty"] .count').allInnerTexts();
    expect(certainties.reduce((sum, text) => sum + Number(text), 0)).toBe(plans);
    const speaker = one.page.locator('.filter-facet[data-facet="speaker"] .filter-choice').nth(1);
    const name = await speaker.locator('span').first().innerText();
    const said = Number(await speaker.locator('.count').innerText());
    await speaker.click();
    await one.page.keyboard.press('Escape');
    expect(new URL(one.page.url()).searchParams.get('modality')).toBe('plan');
    expect(await one.page.locator('.filter-chips .chip').allInnerTexts()).toEqual([`Speaker: ${name}`, 'Plan']);
    expect(await claimsShown(one)).toBe(said);
    expect(await one.page.locator('.hidden-note').innerText()).toContain(`${all - said} claims are hidden`);
    expect(await axeFindings(one.page)).toEqual([]);

    const { elements } = JSON.parse(await one.downloaded('Cytoscape (JSON)')) as {
      readonly elements: { readonly edges: readonly { readonly data: { readonly modality: string } }[] };
    };
    expect(elements.edges.map(({ data }) => data.modality.toUpperCase())).toEqual(
      Array.from({ length: said }, () => 'PLAN'),
    );

    // The same link gives the same view, and each cross takes its filter away.
    const other = await visit(new URL(one.page.url()).search);
    expect(await claimsShown(other)).toBe(said);
    await other.page.getByRole('button', { name: `Remove the filter Speaker: ${name}` }).click();
    expect(await claimsShown(other)).toBe(plans);
    await other.page.getByRole('button', { name: 'Remove all', exact: true }).click();
    expect(await claimsShown(other)).toBe(all);
    expect(other.page.url()).toBe(`${url()}/`);
    await other.page.goBack();
    expect(await claimsShown(other)).toBe(plans);
  });

  test('say that nothing is left, and lead back, by touch', async () => {
    const one = await visit('?mode=around&of=framework:foip&speaker=person:nobody', TOUCHED);
    const { page } = one;
    expect(await page.locator('.empty-stage p').innerText()).toBe('No claim here passes the filters.');
    await page.locator('.empty-stage').getByRole('button', { name: 'Remove all filters' }).tap();
    await one.settled();
    const all = await claimsShown(one);
    await page.getByRole('button', { name: 'Filter claims' }).tap();
    const fact = choice(one, 'modality', 'Fact');
    const facts = Number(await fact.locator('.count').innerText());
    await fact.tap();
    await page.getByRole('button', { name: 'Done' }).tap();
    expect(facts).toBeLessThan(all);
    expect(await claimsShown(one)).toBe(facts);
    await page.getByRole('button', { name: 'Remove the filter Fact' }).tap();
    expect(await claimsShown(one)).toBe(all);
  });

  test('work by keyboard, and by days', async () => {
    const one = await visit('?mode=shared&of=country:japan&of=organisation:asean&as=table');
    const { keyboard } = one.page;
    const rows = async (): Promise<number> =>
      Number((await one.page.locator('#table-claims').innerText()).split(' ')[0]?.replaceAll(',', ''));
    const all = await rows();
    await one.page.getByRole('button', { name: 'Filter claims' }).focus();
    await keyboard.press('Enter');
    await choice(one, 'certainty', 'Implied').waitFor();
    const implied = Number(await choice(one, 'certainty', 'Implied').locator('.count').innerText());
    const isReached = (): Promise<boolean> =>
      one.page.evaluate<boolean>('document.activeElement.closest("label")?.innerText.startsWith("Implied") === true');
    for (let tabs = 0; tabs < 20 && !(await isReached()); tabs += 1) await keyboard.press('Tab');
    await keyboard.press('Space');
    expect(await rows()).toBe(implied);
    // The panel lists the same.
    expect(await one.page.locator('#details .claim-card').count()).toBeLessThanOrEqual(all);
    await keyboard.press('Space');
    expect(await rows()).toBe(all);
    await one.page.getByLabel('Since', { exact: true }).fill('2019-11-01');
    await one.page.getByLabel('Until', { exact: true }).fill('2019-11-30');
    const dated = await rows();
    expect(dated).toBeLessThan(all);
    await keyboard.press('Escape');
    expect(await one.page.locator('.filter-chips .chip').allInnerTexts()).toEqual([
      'Since 1 November 2019',
      'Until 30 November 2019',
    ]);
    expect(new URL(one.page.url()).searchParams.get('since')).toBe('2019-11-01');
  });

  test.each([
    ['path', '?mode=path&from=country:japan&to=framework:aoip'],
    ['connect', '?mode=connect&of=country:japan&of=framework:aoip'],
    ['time', '?mode=time'],
    ['plans', '?mode=plans'],
    ['compare', '?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean'],
    ['ask', '?mode=ask&q=who+supports+the+AOIP'],
  ])('leave a part of the answer in the mode “%s”', async (_, query) => {
    const one = await visit(query);
    const all = await claimsShown(one);
    await one.page.getByRole('button', { name: 'Filter claims' }).click();
    const stated = choice(one, 'certainty', 'Stated');
    const count = Number(await stated.locator('.count').innerText());
    await stated.click();
    await one.settled();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(all);
    expect(await claimsShown(one)).toBe(count);
  });
});
