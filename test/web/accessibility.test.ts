import { expect, test } from '@jest/globals';
import { COLOURS, axeFindings } from '../support/axe.js';
import { describeInExplorer } from './support/explorer.js';

const VIEWS: readonly (readonly [name: string, query: string])[] = [
  ['overview', ''],
  ['entity', '?entity=framework:foip'],
  ['claim', '?claim=claim:country:japan/ADVOCATES/framework:foip'],
  ['around', '?mode=around&of=framework:foip'],
  ['path', '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019'],
  ['path without ends', '?mode=path'],
  ['connect', '?mode=connect&of=person:kim-jong-un&of=framework:foip'],
  ['in common', '?mode=shared&of=country:japan&of=organisation:asean'],
  ['time', '?mode=time&from=2019-10-01&to=2019-10-31'],
  ['compare', '?mode=compare&of=framework:aoip&a=country:japan&b=organisation:asean'],
  ['compare in groups', '?mode=compare&of=event:asean-japan-smart-cities-network-high-level-meeting'],
  ['no path', '?mode=path&from=person:kim-jong-un&to=event:rugby-world-cup-2019&steps=1'],
  ['a stale link', '?mode=path&from=person:kim-jong&to=country:japn&claim=claim:country:japan/ADVOCATES/framework:fop'],
  ['dated claim', '?mode=time&from=2019-10-01&to=2019-10-31&claim=claim:country:viet-nam/MEMBER_OF/organisation:asean'],
  ['quality', '?mode=quality'],
  ['communities', '?colour=community&size=pagerank'],
  ['arranged', '?layout=map&pin=900,900,country:japan&not=country:india'],
  ['table', '?as=table'],
];

describeInExplorer('the explorer before axe', ({ visit }) => {
  test.each(VIEWS)('in light and in dark colours axe finds no problem with %s', async (_, query) => {
    const one = await visit(query, { colorScheme: 'light' });
    await one.page.locator('.panel .loading').waitFor({ state: 'detached' });
    expect(await axeFindings(one.page)).toEqual([]);
    // The same page in other colours.
    await one.page.emulateMedia({ colorScheme: 'dark' });
    await one.page.locator('html[data-theme="dark"]').waitFor();
    await one.settled();
    expect(await axeFindings(one.page, undefined, COLOURS)).toEqual([]);
  });

  test('on a phone axe finds no problem with an open entity', async () => {
    const one = await visit('?entity=framework:foip', { viewport: { width: 390, height: 844 } });
    expect(await axeFindings(one.page)).toEqual([]);
  });
});
