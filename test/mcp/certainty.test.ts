import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { type Answer, call, failure, stdioClient } from '../support/mcp.js';
import { useSeedFile } from '../support/seed-file.js';

const settings = { GRAPH_FILE: useSeedFile().file };
let client: Client;
beforeAll(async () => {
  client = await stdioClient(settings);
});
afterAll(() => client.close());

interface Item {
  readonly when: string;
  readonly fit: string;
  readonly match: string;
}
const listed = ({ structured }: Answer, list: string): readonly Item[] => structured[list] as readonly Item[];

test('possible dates are marked, and left out on request', async () => {
  const october = {
    about: ['ASEAN-Japan Smart Cities Network High-Level Meeting', 'ASEAN-Japan Day', 'Laos'],
    from: '2019-10-01',
    to: '2019-10-31',
  };
  const all = await call(client, 'timeline', october);
  const fits = listed(all, 'entries').map(({ fit }) => fit);
  expect(new Set(fits)).toEqual(new Set(['WITHIN', 'ONGOING', 'POSSIBLE']));
  expect(all.text).toContain('\n  may be of these days; its date leaves it open');
  expect(all.text).toContain('\n  goes on in these days, and before or after them');
  const sure = await call(client, 'timeline', { ...october, fit: ['WITHIN'] });
  expect(listed(sure, 'entries').map(({ when }) => when)).toContain('2019-10');
  expect(new Set(listed(sure, 'entries').map(({ fit }) => fit))).toEqual(new Set(['WITHIN']));
  expect(sure.text).not.toContain('may be of these days');
});

test('a range of days limits the answer, and a range without an end is refused with what to do', async () => {
  const inThe1990s = { types: ['MEMBER_OF'], during: { from: '1990-01-01', to: '1990-12-31' } };
  const early = await call(client, 'paths', { from: 'Cambodia', to: 'Thailand', ...inThe1990s });
  expect(early.structured['outcome']).toBe('no_path');
  const later = { ...inThe1990s, during: { from: '1999-01-01' } };
  expect((await call(client, 'paths', { from: 'Cambodia', to: 'Thailand', ...later })).structured['outcome']).toBe(
    'answered',
  );
  expect(await failure(client, 'paths', { from: 'Cambodia', to: 'Thailand', during: {} })).toMatch(
    /during has neither from nor to\. Give one/,
  );
});

test('says how two sides agree, and that not everything was compared', async () => {
  const entity = 'Joint Statement of the 22nd ASEAN-Japan Summit on Connectivity';
  const answer = await call(client, 'compare_issuers', { entity, a: 'Japan', b: 'ASEAN' });
  const matches = listed(answer, 'both').map(({ match }) => match);
  expect(matches.every((match) => match === 'SAME' || match === 'ITSELF')).toBe(true);
  expect(answer.structured['truncated']).toBe(false);
  const cut = await call(client, 'compare_issuers', { entity, a: 'Japan', b: 'ASEAN', first: 1 });
  expect(cut.structured['truncated']).toBe(true);
  expect(cut.text).toContain('A side makes more claims than were compared');
});

test('tells why a claim is part of what somebody says about something', async () => {
  const { structured, text } = await call(client, 'ask', { text: 'what does Abe say about North Korea' });
  expect(text).toMatch(
    /## About it\n[^]*North Korea abducted citizens of Japan[^]*\n## Under the heading “North Korea”\n[^]*meeting with Kim Jong-un/,
  );
  const given = structured['relationships'] as readonly Readonly<Record<string, unknown>>[];
  expect(given[0]).toMatchObject({ source: 'country:north-korea', reason: 'DIRECT' });
  expect(given[0]).not.toHaveProperty('reasonText');
  const meeting = 'claim:person:abe-shinzo/SEEKS_MEETING_WITH/person:kim-jong-un';
  expect(given.find(({ id }) => id === meeting)).toMatchObject({
    reason: 'HEADING',
    reasonText: 'under the heading “North Korea”',
  });
});
