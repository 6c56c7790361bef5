import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { Evidenced } from '../../src/model/evidence.js';
import { type Answer } from '../support/api.js';
import { earlier as seed } from '../support/checked-records.js';
import { apiSuite } from '../support/seeded.js';
import { evidenceWords } from '../support/stored-evidence.js';

interface Ref {
  readonly id: string;
}
/** Removes the backslashes that a style adds. */
const plain = (text: string): string => text.replaceAll('\\', '');

export const cite = apiSuite('citing answers, over the API', (api) => {
  test('citations name the source, the passage and the quote, and report unknown ids', async () => {
    const cite = async (style: string): Promise<{ text: string; sources: Ref[]; missing: string[] }> =>
      (
        await api.ask<{ cite: { text: string; sources: Ref[]; missing: string[] } }>(
          'query ($ids: [ID!]!, $style: CitationStyle!) { cite(ids: $ids, style: $style) { text sources { id } missing } }',
          {
            ids: [
              'claim:person:abe-shinzo/ANNOUNCED/initiative:wa-project',
              'country:viet-nam',
              'nothing:here',
              'mofa-2019-11-04#intro',
            ],
            style,
          },
        )
      ).cite;
    for (const style of ['FOOTNOTE', 'BIBTEX', 'CSL_JSON']) {
      const { text, sources, missing } = await cite(style);
      expect(missing).toEqual(['nothing:here']);
      expect(sources.map(({ id }) => id)).toContain('mofa-2019-11-04');
      expect(text).toContain('Ministry of Foreign Affairs of Japan');
      expect(text).toContain('WA Project” that I announced in 2013'.slice(12));
      expect(text).toContain('page3e_001122');
    }
    const items = JSON.parse((await cite('CSL_JSON')).text) as {
      id: string;
      type: string;
      issued?: { 'date-parts': number[][] };
    }[];
    expect(items.find(({ id }) => id === 'mofa-2019-11-04')).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2019, 11, 4]] },
    });
    expect((await cite('FOOTNOTE')).text.split('\n').every((line, index) => line.startsWith(`${index + 1}. `))).toBe(
      true,
    );
  });

  test('a citation of several things says which quote supports which, and accepts names', async () => {
    const claims = seed.data.relationships.filter(({ source }) => source === 'person:abe-shinzo').slice(0, 4);
    const asked = [...claims.map(({ id }) => id), 'FOIP', 'mofa-2019-11-04#intro', 'no such thing'];
    interface Cited {
      readonly text: string;
      readonly missing: string[];
      readonly entries: { asked: string; of: string; statement: string; text: string }[];
    }
    for (const style of ['FOOTNOTE', 'BIBTEX', 'CSL_JSON']) {
      const { cite } = await api.ask<{ cite: Cited }>(
        'query ($ids: [ID!]!, $style: CitationStyle!) { cite(ids: $ids, style: $style) { text missing entries { asked of statement text } } }',
        { ids: asked, style },
      );
      expect(cite.missing).toEqual(['no such thing']);
      expect(cite.entries.map(({ asked: each }) => each)).toEqual(asked.slice(0, -1));
      expect(cite.entries.map(({ of }) => of)).toEqual([
        ...claims.map(({ id }) => id),
        'framework:foip',
        'mofa-2019-11-04#intro',
      ]);
      for (const [index, { id, props }] of claims.entries()) {
        const entry = cite.entries[index];
        expect(entry?.statement).toBe(props['sentence']);
        const words = evidenceWords(props as unknown as Evidenced);
        for (const each of words) expect(plain(entry?.text ?? '')).toContain(plain(each));
        expect(entry?.text).not.toContain('[claim:');
        // In the combined text, all evidence is followed by the ids that it supports, including this one.
        for (const each of words) {
          const after = plain(cite.text).split(plain(each)).slice(1).join();
          expect(after).toContain(plain(id));
        }
      }
      if (style === 'CSL_JSON') {
        const ids = (JSON.parse(cite.text) as { id: string }[]).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      if (style === 'FOOTNOTE') {
        const [claim] = claims;
        expect(cite.text).toContain(
          `For: ${(claim?.props['sentence'] as string | undefined) ?? ''} [${claim?.id ?? ''}]`,
        );
      }
    }
  });

  test('a permalink gives the same answer, and is refused if the data has changed', async () => {
    const operation =
      'query Named($name: String) { entity(name: $name) { ...E } permalink { path operationHash dataVersion variables } } fragment E on Entity { id name }';
    const answer = await api.ask<{
      entity: Ref;
      permalink: { path: string; operationHash: string; dataVersion: string; variables: string };
    }>(operation, { name: 'FOIP' });
    expect(answer.permalink.dataVersion).toBe(seed.data.version);
    expect(JSON.parse(answer.permalink.variables)).toEqual({ name: 'FOIP' });
    const again = await fetch(`${api.url}${answer.permalink.path}`);
    const body = (await again.json()) as { data: typeof answer; extensions: { permalink: { operationHash: string } } };
    expect(again.status).toBe(200);
    expect(body.data.entity).toEqual(answer.entity);
    expect(body.extensions.permalink.operationHash).toBe(answer.permalink.operationHash);
    expect(body.data.permalink).toEqual(answer.permalink);

    for (const broken of [answer.permalink.path.slice(0, -8), '/permalink/AAAA', '/permalink/%F0%9F%98%80']) {
      const response = await fetch(`${api.url}${broken}`);
      expect(response.status).toBe(400);
      expect(((await response.json()) as { error: string }).error).toMatch(/not a valid permalink/);
    }

    await load(api.graph, { ...seed.data, version: 'another' }, { prune: true });
    const refused = await fetch(`${api.url}${answer.permalink.path}`);
    expect(refused.status).toBe(409);
    expect(((await refused.json()) as { error: string }).error).toContain(
      `made from data ${seed.data.version}, but the graph now has another`,
    );
    await load(api.graph, seed.data, { prune: true });
  });

  /** A permalink whose contents were changed, as if an older or newer version of the program had written it. */
  function altered(link: string, change: (linked: Record<string, unknown>) => Record<string, unknown>): string {
    const packed = link.slice('/permalink/'.length);
    const linked = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url')).toString()) as Record<string, unknown>;
    return `/permalink/${deflateRawSync(JSON.stringify(change(linked))).toString('base64url')}`;
  }

  test('a permalink says why not: of an earlier form, no longer valid, too costly, and answered otherwise', async () => {
    const { link } = await api.ask<{ link: { here: string; program: string } }>(
      '{ entity(name: "FOIP") { ... on Entity { name } } link: permalink { here: path program } }',
    );
    expect(link.program).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
    interface Followed extends Answer {
      readonly error?: string;
      readonly permalink?: { readonly query: string };
    }
    const follow = async (path: string): Promise<{ status: number; body: Followed; origin: string | null }> => {
      const response = await fetch(`${api.url}${path}`, { headers: { origin: 'https://example.org' } });
      return {
        status: response.status,
        body: (await response.json()) as Followed,
        origin: response.headers.get('access-control-allow-origin'),
      };
    };
    const same = await follow(link.here);
    expect(same).toMatchObject({
      status: 200,
      origin: '*',
      body: { data: { link }, extensions: { permalink: { program: link.program } } },
    });
    expect(JSON.stringify(same.body)).not.toContain('note');

    const old = await follow(altered(link.here, (linked) => ({ ...linked, program: undefined, answer: 'digest' })));
    expect(old).toMatchObject({
      status: 200,
      origin: '*',
      body: {
        data: { link: { here: expect.stringMatching(/^\/permalink\//) } },
        extensions: { permalink: { note: expect.stringMatching(/version unknown/) } },
      },
    });

    const invalid = await follow(
      altered(link.here, (linked) => ({ ...linked, query: '{ entity(name: "FOIP") { motto } }' })),
    );
    expect(invalid).toMatchObject({
      status: 410,
      body: { error: expect.stringMatching(/no longer answers .* Cannot query field "motto"/) },
    });
    const dear =
      '{ entities(first: 200) { nodes { relationships(first: 200) { nodes { source { id } target { id } } } } } }';
    expect(await follow(altered(link.here, (linked) => ({ ...linked, query: dear })))).toMatchObject({
      status: 410,
      body: { error: expect.stringMatching(/no longer answers .* objects, more than the maximum of 50000/) },
    });

    const other = await follow(altered(link.here, (linked) => ({ ...linked, program: '0.0.1+abc' })));
    expect(other).toMatchObject({
      status: 200,
      body: {
        data: { entity: { name: expect.any(String) } },
        extensions: {
          permalink: {
            program: '0.0.1+abc',
            note: expect.stringMatching(/made with version 0\.0\.1\+abc; .* may have been different/),
          },
        },
      },
    });
  });

  test('an operation with the same variables always has the same link', async () => {
    const ask = async (name: string): Promise<string> =>
      (
        await api.ask<{ permalink: { path: string } }>(
          'query ($n: String) { entity(name: $n) { __typename ... on Entity { name } } permalink { path } }',
          { n: name },
        )
      ).permalink.path;
    expect(await ask('FOIP')).not.toBe(await ask('AOIP'));
    expect(await ask('FOIP')).toBe(await ask('FOIP'));
  });
});
