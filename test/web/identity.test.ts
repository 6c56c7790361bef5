import { expect, test } from '@jest/globals';
import type { GraphData } from '../../seed/records.js';
import { seed } from '../support/checked-records.js';
import { preferring, renamed } from '../support/renamed.js';
import { type InExplorer, describeInExplorer } from './support/explorer.js';
import { Running } from './support/running.js';

const PM = 'claim:person:prayut-chan-o-cha/PRIME_MINISTER_OF/country:thailand';
const CHAIR = 'claim:country:thailand/CHAIRED/organisation:asean';

/** The summit is also dated a day later. */
function dated(data: GraphData): GraphData {
  const otherDates = JSON.stringify([
    { edtf: '2019-11-05', earliest: '2019-11-05', latest: '2019-11-05', why: 'the host gives the 4th', evidence: [] },
  ]);
  const entities = data.entities.map((entity) =>
    entity.id === 'event:japan-asean-summit-2019' ? { ...entity, props: { ...entity.props, otherDates } } : entity,
  );
  return { ...data, entities };
}

/** Japan and FOIP have other ids than links that people made before. */
const CHANGED = preferring(
  renamed(
    dated(seed.data),
    new Map([
      ['country:japan', 'country:nihon'],
      ['framework:foip', 'framework:free-and-open'],
    ]),
  ),
  { claim: CHAIR, over: PM, why: 'the later source saw both' },
);

const tests = ({ visit }: InExplorer): void => {
  test('a link to an entity by a former id opens it and gets its present id', async () => {
    const one = await visit('?entity=country:japan');
    await one.page.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
    await one.page.waitForURL(/entity=country:nihon/);
  });

  test('a link to a claim by former ids of its ends opens it', async () => {
    const one = await visit('?claim=claim:country:japan/ADVOCATES/framework:foip');
    await one.page.getByRole('heading', { name: /Japan advocates the Free and Open Indo-Pacific/ }).waitFor();
    await one.page.waitForURL(/claim=claim:country:nihon\/ADVOCATES\/framework:free-and-open/);
  });

  test.each([
    ['around', '?mode=around&of=country:japan', /of=country:nihon/],
    ['a path', '?mode=path&from=country:japan&to=framework:foip', /from=country:nihon&to=framework:free-and-open/],
    ['what is shared', '?mode=shared&of=country:japan&of=organisation:asean', /of=country:nihon/],
    [
      'a comparison',
      '?mode=compare&of=framework:foip&a=country:japan&b=organisation:asean',
      /of=framework:free-and-open&a=country:nihon/,
    ],
  ])('a link to %s by former ids shows it', async (_, query, present) => {
    const one = await visit(query);
    await one.page.waitForURL(present);
    await one.settled();
    expect(await one.entities()).toBeGreaterThan(1);
  });

  test('the panel of an entity says from what it is distinct, and how else it is dated', async () => {
    const one = await visit('?entity=agreement:rcep');
    const panel = one.page.locator('.panel-body');
    await one.page.getByRole('heading', { name: 'Regional Comprehensive Economic Partnership' }).waitFor();
    expect((await panel.innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'Not to be taken for agreement ASEAN-Japan Comprehensive Economic Partnership Agreement, because the AJCEP',
    );
    await one.go('?entity=event:japan-asean-summit-2019');
    await one.page.getByRole('heading', { name: '22nd ASEAN-Japan Summit' }).waitFor();
    expect(await panel.innerText()).toContain(
      'Another source dates it 5 November 2019. That date is not preferred, because the host gives the 4th.',
    );
  });

  test('the panel of a claim says what supersedes it and why, and the other what it is preferred to', async () => {
    const one = await visit(`?claim=${PM}`);
    const above = one.page.locator('section.standing');
    await above.waitFor();
    expect(await above.innerText()).toMatch(
      /^Superseded by\s+Thailand chaired ASEAN\s+because the later source saw both/,
    );
    await above.getByRole('link', { name: /^Evidence/ }).click();
    await one.page.getByRole('heading', { name: 'Thailand chaired ASEAN' }).waitFor();
    expect(await one.page.locator('section.standing').innerText()).toMatch(
      /^Preferred to\s+Prayut Chan-o-cha is Prime Minister/,
    );
  });
};

describeInExplorer('old links and superseded claims in Chromium', tests, () => Running.start(CHANGED));
