import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { Ajv } from 'ajv';
import { parseWhen } from '../../src/model/when.js';
import { earlier as seed } from '../support/checked-records.js';
import { type Answer, call, expectCited, stdioClient } from '../support/mcp.js';
import { useSeedFile } from '../support/seed-file.js';

const called = new Set<string>();
const settings = { GRAPH_FILE: useSeedFile('earlier-file').file };
let client: Client;
let outputs: ReadonlyMap<string, (value: unknown) => boolean>;
beforeAll(async () => {
  client = await stdioClient(settings);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const { tools } = await client.listTools();
  outputs = new Map(tools.map(({ name, outputSchema }) => [name, ajv.compile(outputSchema ?? false)]));
});
afterAll(() => client.close());

/** Calls a tool in a separate process and checks what must hold for every answer. */
async function ask(name: string, args: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  called.add(name);
  const answer = await call(client, name, args);
  expect(outputs.get(name)?.(answer.structured)).toBe(true);
  expectCited(answer, seed.data);
  expect(answer.text.length).toBeLessThanOrEqual(20_000);
  expect(JSON.stringify(answer.structured).length).toBeLessThanOrEqual(20_000);
  expect(answer.structured['dataVersion']).toBe(seed.data.version);
  expect(answer.text).toContain(`(data ${seed.data.version})`);
  return answer;
}

/** Calls a tool until nothing of its answer is left out. @returns the first answer, with its lists whole. */
async function askAll(
  name: string,
  args: Readonly<Record<string, unknown>>,
  lists: readonly string[],
): Promise<Answer> {
  const first = await ask(name, args);
  const whole = { ...first, structured: { ...first.structured } };
  for (let { rest } = first.structured; rest !== null;) {
    expect(rest.offset).toBeGreaterThan(0);
    const next = await ask(name, { ...args, offset: rest.offset });
    for (const list of lists) whole.structured[list] = [...listed(whole, list), ...listed(next, list)];
    rest = next.structured.rest;
  }
  return whole;
}

/** The members of items in the tools' lists. Each list has some of them. */
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly when: string;
  readonly saidBy: { readonly id: string } | null;
  readonly side: string;
  readonly neighbour: string;
  readonly score: number;
  readonly entity: { readonly id: string } | null;
  readonly relationship: { readonly id: string } | null;
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly hops: readonly { readonly relationships: readonly Item[] }[];
}
const listed = ({ structured }: Answer, list: string): readonly Item[] => structured[list] as readonly Item[];

describe('entities', () => {
  test('the WA Project has its announcer, its date of 2013 and its quote', async () => {
    const { text, structured } = await ask('entity', { entity: 'WA Project', types: ['ANNOUNCED'] });
    expect(structured).toMatchObject({
      outcome: 'answered',
      entity: { id: 'initiative:wa-project', kind: 'INITIATIVE' },
    });
    expect(structured['relationships']).toEqual([
      expect.objectContaining({
        source: 'person:abe-shinzo',
        type: 'ANNOUNCED',
        when: '2013',
        evidence: [
          expect.objectContaining({
            quote: expect.stringContaining('that I announced in 2013'),
            passage: 'mofa-2019-11-04#1(7).1',
          }),
        ],
      }),
    ]);
    expect(text).toMatch(
      /- Abe Shinzo announced the WA Project \(said by Abe Shinzo; fact; 2013\)\.\n {2}“.*announced in 2013” \[mofa-2019-11-04#1\(7\)\.1\] https:/,
    );
  });

  test('an alias finds the same entity, with its other names', async () => {
    const { structured, text } = await ask('entity', { entity: 'FOIP' });
    expect(structured['entity']).toMatchObject({ id: 'framework:foip', name: 'Free and Open Indo-Pacific' });
    expect(text).toContain('FOIP');
  });

  test('search finds names, including misspelt ones', async () => {
    const answer = await ask('search', { text: 'Vientiene Vison' });
    expect(listed(answer, 'hits')[0]?.id).toBe('framework:vientiane-vision');
    const kinds = listed(await ask('search', { text: 'Japan', kinds: ['AGREEMENT'] }), 'hits');
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['AGREEMENT']));
  });

  test('a search without results says what to try', async () => {
    const { structured, text } = await ask('search', { text: 'qqqqqqqq' });
    expect(structured).toMatchObject({ outcome: 'nothing', hits: [], rest: null });
    expect(text).toContain('relationships');
  });

  test.each([
    ['entity', { entity: 'Vientiane' }],
    ['paths', { from: 'Vientiane', to: 'Japan' }],
    ['relationships', { about: ['Vientiane'] }],
    ['neighbourhood', { id: 'Vientiane' }],
    ['shared', { ids: ['Vientiane', 'Japan'] }],
    ['connect', { ids: ['Vientiane', 'Japan'] }],
    ['timeline', { about: ['Vientiane'] }],
    ['compare_issuers', { entity: 'Vientiane', a: 'Japan', b: 'ASEAN' }],
  ])('%s of an unknown name gives suggestions, not an error', async (name, args) => {
    const { structured, text } = await ask(name, args);
    expect(structured.outcome).toBe('not_found');
    expect(structured['suggestions']).toContainEqual({
      id: 'framework:vientiane-vision',
      kind: 'FRAMEWORK',
      name: 'Vientiane Vision',
    });
    expect(text).toContain('Vientiane Vision [framework:vientiane-vision]');
  });

  test('a name that is Cypher is just an unknown name', async () => {
    const { structured } = await ask('entity', { entity: "') MATCH (n) DETACH DELETE n //" });
    expect(structured.outcome).toBe('not_found');
  });
});

describe('claims', () => {
  test('the claims meet every condition', async () => {
    const answer = await ask('relationships', { attributedTo: ['ASEAN'], modality: ['POSITION'] });
    const claims = listed(answer, 'relationships');
    expect(claims.length).toBeGreaterThan(0);
    for (const { saidBy } of claims) expect(saidBy?.id).toBe('organisation:asean');
    expect(answer.text).not.toContain('FACT');
  });

  test('an answer without matches says so', async () => {
    const { structured, text } = await ask('relationships', { text: '.*' });
    expect(structured).toMatchObject({ outcome: 'nothing', relationships: [], total: 0 });
    expect(text).toContain('No claim');
  });

  test('compares what two sides say about the same thing', async () => {
    const answer = await ask('compare_issuers', { entity: 'AOIP', a: 'Japan', b: 'ASEAN' });
    expect(answer.structured['speakersA']).toContainEqual(expect.objectContaining({ id: 'person:abe-shinzo' }));
    const japan = [...listed(answer, 'onlyA'), ...listed(answer, 'both').filter(({ side }) => side === 'a')];
    expect(japan.map(({ id }) => id)).toContain('claim:country:japan/SUPPORTS/framework:aoip');
    for (const { saidBy } of japan) expect(['country:japan', 'person:abe-shinzo']).toContain(saidBy?.id);
  });

  test('the timeline is in order and within its bounds', async () => {
    const answer = await ask('timeline', { about: ['ASEAN'], from: '2019-01-01', to: '2019-12-31' });
    const entries = listed(answer, 'entries');
    expect(entries.length).toBeGreaterThan(3);
    for (const { relationship, entity } of entries) {
      expect([relationship, entity].filter((each) => each !== null)).toHaveLength(1);
    }
    expect(answer.text).toMatch(/^## 2019$/m);
    const starts = entries.map(({ when }) => parseWhen(when)?.earliest ?? '');
    expect(starts).toEqual([...starts].sort());
  });
});

describe('lists', () => {
  test('cursors list each entity of a kind once', async () => {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const { structured } = await ask('entities', { kinds: ['FRAMEWORK'], first: 2, ...(after && { after }) });
      ids.push(...(structured['entities'] as { id: string }[]).map(({ id }) => id));
      after = structured.rest?.after;
    } while (after !== undefined);
    const frameworks = seed.data.entities.filter(({ kind }) => kind === 'Framework').map(({ id }) => id);
    expect([...ids].sort()).toEqual([...frameworks].sort());
  });

  test('the timeline by year puts every entry in its period', async () => {
    const { structured } = await askAll('timeline_groups', { by: 'YEAR', about: ['AOIP'] }, ['entries']);
    const groups = structured['groups'] as { period: string; count: number }[];
    const entries = structured['entries'] as { period: string }[];
    expect(groups.length).toBeGreaterThan(0);
    for (const { period, count } of groups)
      expect(entries.filter((each) => each.period === period)).toHaveLength(count);
  });
});

describe('connections', () => {
  test('each step from the Vientiane Vision to the United Nations has its passage', async () => {
    const answer = await ask('paths', { from: 'Vientiane Vision', to: 'United Nations' });
    const paths = listed(answer, 'paths');
    expect(paths.length).toBeGreaterThan(0);
    for (const { length, nodes, hops } of paths) {
      expect(nodes[0]?.id).toBe('framework:vientiane-vision');
      expect(nodes.at(-1)?.id).toBe('organisation:united-nations');
      expect(hops).toHaveLength(length);
      hops.forEach(({ relationships }, step) => {
        expect(relationships.length).toBeGreaterThan(0);
        const ends = [nodes[step]?.id, nodes[step + 1]?.id].sort();
        for (const { source, target } of relationships) expect([source, target].sort()).toEqual(ends);
      });
    }
  });

  test('the answer without a path says so and describes the search', async () => {
    const { structured, text } = await ask('paths', { from: 'Vientiane Vision', to: 'United Nations', maxLength: 1 });
    expect(structured).toMatchObject({ outcome: 'no_path', paths: [], rest: null });
    expect(text).toMatch(/No path of up to 1 .* connects Vientiane Vision and United Nations/);
  });

  test('connect links a set of entities', async () => {
    const answer = await ask('connect', { ids: ['WA Project', 'FOIP', 'Kim Jong-un'] });
    const ids = listed(answer, 'entities').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['initiative:wa-project', 'framework:foip', 'person:kim-jong-un']));
    expect(answer.text).toContain('Steiner');
  });

  test('shared neighbours come with the claims that link them to each entity', async () => {
    const answer = await ask('shared', { ids: ['Viet Nam', 'Thailand'] });
    const claims = listed(answer, 'relationships').filter(({ neighbour }) => neighbour === 'organisation:asean');
    expect(claims.map(({ source }) => source).sort()).toEqual(
      expect.arrayContaining(['country:thailand', 'country:viet-nam']),
    );
  });

  test('a neighbourhood holds only what is near', async () => {
    const answer = await askAll('neighbourhood', { id: 'WA Project' }, ['entities', 'relationships']);
    const ids = listed(answer, 'entities').map(({ id }) => id);
    for (const { source, target } of listed(answer, 'relationships')) {
      expect(ids).toEqual(expect.arrayContaining([source, target]));
    }
    expect(ids[0]).toBe('initiative:wa-project');
  });
});

describe('the whole', () => {
  test('the ranking puts the most connected first', async () => {
    const answer = await ask('ranking', { by: 'DEGREE', first: 5 });
    const ranked = listed(answer, 'ranked');
    expect(ranked).toHaveLength(5);
    expect(
      ranked
        .slice(0, 2)
        .map(({ entity }) => entity?.id)
        .sort(),
    ).toEqual(['country:japan', 'country:united-states']);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('every entity is in a community', async () => {
    const answer = await ask('communities');
    const members = listed(answer, 'members').map(({ id }) => id);
    expect(new Set(members).size).toBe(members.length);
    if (answer.structured.rest === null) expect(members).toHaveLength(seed.data.entities.length);
  });

  test('statistics match the data', async () => {
    const { structured } = await ask('statistics');
    expect(structured).toMatchObject({
      entities: seed.data.entities.length,
      relationships: seed.data.relationships.length,
      rest: null,
    });
  });

  test('coverage finds nothing without a source', async () => {
    const answer = await ask('coverage');
    expect(answer.structured['unsourced']).toBe(0);
    expect(listed(answer, 'sources').map(({ id }) => id)).toContain('mofa-2019-11-04');
  });
});

describe('sources', () => {
  test('returns sources, a passage of one, and its parts', async () => {
    const sources = listed(await ask('sources'), 'sources');
    expect(sources).toHaveLength(seed.data.sources.length);
    const parts = listed(await ask('passage', { id: 'mofa-2019-11-04' }), 'passages');
    expect(parts.map(({ id }) => id)).toContain('mofa-2019-11-04#1(7).1');
    const passage = await ask('passage', { id: 'mofa-2019-11-04#1(7).1' });
    expect(listed(passage, 'relationships').map(({ id }) => id)).toContain(
      'claim:person:abe-shinzo/ANNOUNCED/initiative:wa-project',
    );
    expect((await ask('passage', { id: 'mofa-2019-11-04#no-such' })).structured.outcome).toBe('not_found');
    expect((await ask('passage', { id: 'country:japan' })).structured.outcome).toBe('not_found');
  });

  test.each([
    ['FOOTNOTE', /^1\. Ministry of Foreign Affairs of Japan, “.*announced in 2013”, https/m],
    ['BIBTEX', /^@online\{mofa-2019-11-04,$/m],
    ['CSL_JSON', /"type": "webpage"/],
  ])('cite as %s', async (style, pattern) => {
    const claim = 'claim:person:abe-shinzo/ANNOUNCED/initiative:wa-project';
    const { structured, text } = await ask('cite', { ids: [claim, 'topic:no-such'], style });
    expect(text).toMatch(pattern);
    expect(text).toContain('topic:no-such');
    expect(structured).toMatchObject({ outcome: 'answered', missing: ['topic:no-such'], rest: null });
    expect(listed({ text, structured }, 'citations')).toHaveLength(1);
  });
});

describe('ask', () => {
  test('answers a question in plain English', async () => {
    const answer = await ask('ask', { text: 'who announced the WA Project?' });
    expect(answer.text).toContain('Abe Shinzo announced the WA Project');
    expect(answer.structured.outcome).toBe('answered');
  });

  test.each([
    'how is the Vientiane Vision connected to the United Nations',
    'what do Viet Nam and Thailand share',
    'what happened in 2019 about ASEAN',
    'what does ASEAN say about the South China Sea',
    'what is the WA Project',
  ])('%s', async (text) => {
    const answer = await ask('ask', { text });
    expect(['answered', 'nothing']).toContain(answer.structured.outcome);
    expect(answer.structured.message).not.toBe('');
  });

  test('lists what can be asked if the text is no question', async () => {
    const { structured, text } = await ask('ask', { text: 'help' });
    expect(structured.outcome).toBe('not_understood');
    expect((structured['forms'] as unknown[]).length).toBeGreaterThan(3);
    expect(text).toContain('What can be asked');
  });

  test('ranks the claims for a question of no form, and sets those that are only nearest apart', async () => {
    const { structured, text } = await ask('ask', { text: 'nihongo partners how many sent by 2019' });
    expect(structured).toMatchObject({ outcome: 'answered', kind: 'RANKED', nearest: [] });
    expect(text).toContain('NIHONGO Partners is carried out under the WA Project');
    const nearest = await ask('ask', { text: 'who is the foreign minister of Indonesia' });
    expect(nearest.structured).toMatchObject({ outcome: 'nothing', kind: 'NOT_SAID', relationships: [] });
  });
});

test('plans come with what became of them, and a draft with what is wrong in it', async () => {
  const { text } = await ask('plans', { about: ['event:tokyo-2020-olympics-and-paralympics'] });
  expect(text).toContain('changed');
  expect((await ask('check_claims', { claims: 'claims: []' })).structured['outcome']).toBe('answered');
});

test('every tool was called', async () => {
  const { tools } = await client.listTools();
  expect([...called].sort()).toEqual(tools.map(({ name }) => name).sort());
});
