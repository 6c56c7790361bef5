import { expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import { withVersion } from '../../seed/to-records.js';
import { earlier as seed } from '../support/checked-records.js';
import { apiSuite } from '../support/seeded.js';
import { type SmallClaim, smallGraph } from '../support/small-graph.js';

interface Said {
  readonly reason: string;
  readonly reasonText: string | null;
  readonly passages: readonly { readonly id: string }[];
  readonly step: { readonly type: string; readonly source: { readonly id: string } } | null;
  readonly relationship: { readonly id: string; readonly sentence: string; readonly strength: string };
}

const SAID = `query ($by: ID!, $about: ID!, $evidence: [EvidenceStrength!], $first: Int = 100) {
  saidAbout(by: $by, about: $about, evidence: $evidence, first: $first) {
    by { id } about { id } speakers { id } truncated
    claims { reason reasonText passages { id } step { type source { id } } relationship { id sentence strength: evidence { strength } } } } }`;

const HEADING = 'under the heading “North Korea”';

export const saidAbout = apiSuite('what a side says about something', (api) => {
  const ask = async (by: string, about: string, more: Readonly<Record<string, unknown>> = {}) =>
    (
      await api.ask<{
        saidAbout: {
          by: { id: string };
          about: { id: string };
          speakers: { id: string }[];
          truncated: boolean;
          claims: Said[];
        };
      }>(SAID, { by, about, ...more })
    ).saidAbout;
  const told = async (by: string, about: string) =>
    (await ask(by, about)).claims.map(({ reason, reasonText, relationship }) => [
      reason,
      reasonText,
      relationship.sentence,
    ]);

  test('what Abe says in the section on North Korea is about it, and marked where only the heading says so', async () => {
    expect(await told('Abe', 'North Korea')).toEqual([
      ['DIRECT', null, 'North Korea abducted citizens of Japan'],
      ['DIRECT', null, 'North Korea gave rise to the abductions issue'],
      ['HEADING', HEADING, 'Japan seeks the earliest possible resolution of the abductions issue'],
      ['HEADING', HEADING, 'Abe Shinzo seeks continued cooperation on the abductions issue'],
      // Two of its three passages stand under other headings.
      ['HEADING', `partly ${HEADING}`, 'Abe Shinzo seeks close cooperation with ASEAN'],
      ['HEADING', HEADING, 'Abe Shinzo seeks a face-to-face meeting with Kim Jong-un'],
      ['HEADING', HEADING, 'Abe Shinzo seeks the earliest possible resolution of the abductions issue'],
    ]);
    const { claims, ...rest } = await ask('Abe', 'North Korea');
    expect(rest).toEqual({
      by: { id: 'person:abe-shinzo' },
      about: { id: 'country:north-korea' },
      speakers: [{ id: 'person:abe-shinzo' }],
      truncated: false,
    });
    for (const { reason, passages, step } of claims) {
      expect(step).toBeNull();
      expect(passages.length > 0).toBe(reason === 'HEADING');
      for (const { id } of passages) expect(id).toMatch(/^mofa-2019-11-04#2\(2\)\/north-korea\.[12]$/);
    }
  });

  test('the first ones are the nearest', async () => {
    const { claims, truncated } = await ask('Abe', 'North Korea', { first: 3 });
    expect([claims.map(({ reason }) => reason), truncated]).toEqual([['DIRECT', 'DIRECT', 'HEADING'], true]);
  });

  test('a part of an issue, and what covers a field, count as one step from it', async () => {
    const step = 'one step away: The abductions issue is part of the North Korea issue (fact, implied)';
    const issue = await ask('Abe', 'North Korea issue');
    expect(issue.claims.length).toBeGreaterThan(2);
    for (const said of issue.claims)
      expect(said).toMatchObject({
        reason: 'STEP',
        reasonText: step,
        passages: [],
        step: { type: 'PART_OF', source: { id: 'topic:abductions-issue' } },
        relationship: { sentence: expect.stringContaining('abductions issue') },
      });
    const { claims } = await ask('Abe', 'topic:cyber-security');
    expect(claims.filter(({ reason }) => reason === 'STEP').map(({ step: covers }) => covers?.type)).toContain(
      'COVERS_FIELD',
    );
    // What is said about the whole is not about the part.
    expect((await ask('Abe', 'abductions issue')).claims.map(({ reason }) => reason)).not.toContain('STEP');
  });

  test('evidence limits the claims and the steps', async () => {
    const { claims } = await ask('Abe', 'South China Sea', { evidence: ['CITED'] });
    for (const { relationship } of claims) expect(relationship.strength).toMatchObject([{ strength: 'CITED' }]);
    const issue = await ask('Abe', 'North Korea issue', { evidence: ['CITED'] });
    expect(issue.claims).toEqual([]);
  });

  test('a passage tells the headings over it and what they name', async () => {
    const headings = async (id: string) =>
      (
        await api.ask<{ node: { headings: { words: string; entity: { id: string } }[] } }>(
          '{ node(id: $id) { ... on Passage { headings { words entity { id } } } } }'.replace(
            '{',
            'query ($id: ID!) {',
          ),
          { id: `mofa-2019-11-04#${id}` },
        )
      ).node.headings.map(({ words, entity }) => [words, entity.id]);
    expect(await headings('2(2)/north-korea.1')).toEqual([['North Korea', 'country:north-korea']]);
    expect(await headings('1(5)')).toEqual([
      ['Smart Cities and the Transport Partnership Initiative', 'topic:smart-cities'],
      ['Smart Cities and the Transport Partnership Initiative', 'initiative:japan-asean-transport-partnership'],
    ]);
    expect(await headings('2(4).1')).toEqual([]);
  });

  test('a step leads from the part only, not through the speaker, and not by a claim that gives way', async () => {
    const [whole, part, former, speaker, other] = ['topic:whole', 'topic:part', 'topic:former', 'topic:us', 'topic:x'];
    const claim = (source: string, type: string, target: string, more: Partial<SmallClaim> = {}): SmallClaim => ({
      source,
      type,
      target,
      attributedTo: speaker,
      ...more,
    });
    const data = smallGraph(
      [whole, part, former, speaker, other].map((id) => ({ id })),
      [
        claim(part, 'PART_OF', whole, { attributedTo: undefined }),
        claim(former, 'PART_OF', whole, { attributedTo: undefined }),
        claim(speaker, 'PART_OF', whole, { attributedTo: undefined }),
        claim(speaker, 'SUPPORTS', part),
        claim(speaker, 'SUPPORTS', other, { regarding: part }),
        claim(speaker, 'SUPPORTS', other, { key: 'itself' }),
        claim(speaker, 'SUPPORTS', former),
        claim(speaker, 'SUPPORTS', part, { key: 'of-others', attributedTo: other }),
        claim(speaker, 'SUPPORTS', part, { key: 'of-many', attributedTo: undefined, attributedToMany: speaker }),
      ],
    );
    const givesWay = `claim:${former}/PART_OF/${whole}`;
    const relationships = data.relationships.map((record) =>
      record.id === givesWay ? { ...record, props: { ...record.props, supersededBy: '[]' } } : record,
    );
    await load(api.graph, withVersion({ ...data, relationships }), { prune: true });
    const ids = async (about: string) =>
      (await ask(speaker, about)).claims.map(({ reason, relationship }) => [reason, relationship.id]);
    expect(await ids(whole)).toEqual([
      ['STEP', `claim:${speaker}/SUPPORTS/${part}`],
      ['STEP', `claim:${speaker}/SUPPORTS/${part}/of-many`],
      ['STEP', `claim:${speaker}/SUPPORTS/${other}`],
    ]);
    expect((await ids(part)).map(([reason]) => reason)).toEqual(['DIRECT', 'DIRECT', 'DIRECT']);
    await load(api.graph, seed.data, { prune: true });
  });
});
