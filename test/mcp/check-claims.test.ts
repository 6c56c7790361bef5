import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { Ajv } from 'ajv';
import { draftChecker } from '../../src/commands/draft-checker.js';
import type { Graph } from '../../src/graph/port.js';
import { LONGEST } from '../../src/mcp/draft.js';
import { projectFile } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';
import { type Answer, call, clientOf, failure, stdioClient } from '../support/mcp.js';
import { useSeedFile } from '../support/seed-file.js';

const TEXT = `News from the port
1 The Blue Lane project was announced by Japan on 4 November 2019. ASEAN supports the Blue Lane project.
2 Japan said that it will hold a seminar on ports.
`;
const sha256 = createHash('sha256').update(TEXT).digest('hex');

const SOURCE = `id: port-news
title: News from the port
tier: PRESS
language: en
publisher: A newspaper
date: "2019-11-05"
url: https://example.org/news
retrieved: "2026-11-24"
licence: none, made up
copy: { file: port-news.txt, sha256: ${sha256} }
passages:
  - { locator: "1", starts: "1 The Blue Lane" }
  - { locator: "2", starts: "2 Japan said" }
`;
const ENTITIES = `kind: Initiative
expect: { entities: 1 }
entities:
  - id: initiative:blue-lane
    name: Blue Lane
    summary: "A project that Japan announced in 2019."
    evidence:
      - { passage: "port-news#1", quote: "The Blue Lane project was announced by Japan" }
`;
const CLAIMS = `expect: { claims: 2 }
claims:
  - source: country:japan
    type: ANNOUNCED
    target: initiative:blue-lane
    modality: FACT
    when: "2019-11-04"
    evidence:
      - { passage: "port-news#1", quote: "The Blue Lane project was announced by Japan" }
  - source: organisation:asean
    type: SUPPORTS
    target: initiative:blue-lane
    modality: POSITION
    evidence:
      - { passage: "port-news#1", quote: "ASEAN supports the Blue Lane project" }
`;
const DRAFT = { source: SOURCE, entities: [ENTITIES], claims: CLAIMS, text: TEXT };

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWith('embedded', seed.data);
  client = await clientOf(graph, { checkDraft: draftChecker });
});
afterAll(async () => {
  await client.close();
  await graph.close();
});

const check = (change: object = {}): Promise<Answer> => call(client, 'check_claims', { ...DRAFT, ...change });
const problems = async (change: object): Promise<string[]> => {
  const { structured, text } = await check(change);
  const found = structured['problems'] as { argument: string; line: number; message: string }[];
  for (const { argument, line, message } of found) expect(text).toContain(`- ${argument}, line ${line}: ${message}`);
  expect(structured['valid']).toBe(found.length === 0);
  return found.map(({ argument, line, message }) => `${argument}:${line}: ${message}`);
};

test('a draft that keeps the rules gets its ids, and nothing is written', async () => {
  const before = (await call(client, 'statistics')).structured;
  const { text, structured } = await check();
  expect(structured).toMatchObject({
    outcome: 'answered',
    valid: true,
    found: 3,
    sha256,
    problems: [],
    claims: [
      'claim:country:japan/ANNOUNCED/initiative:blue-lane',
      'claim:organisation:asean/SUPPORTS/initiative:blue-lane',
    ],
    entities: ['initiative:blue-lane'],
  });
  expect(text).toContain('No problem. 2 claims, 1 new entity; 3 pieces of evidence found in the text.');
  expect((await call(client, 'statistics')).structured).toEqual(before);
});

describe('the machine refuses', () => {
  test('a quote that is not in the text, with the nearest words', async () => {
    expect(await problems({ claims: CLAIMS.replace('ASEAN supports the Blue', 'ASEAN welcomed the Blue') })).toEqual([
      'claims:15: "ASEAN welcomed the Blue Lane project" is not in port-news#1; not there: welcomed; nearest: "ASEAN supports the Blue Lane project" in port-news#1',
    ]);
  });

  test('a quote from another passage', async () => {
    const [problem] = await problems({
      claims: CLAIMS.replace('"port-news#1", quote: "ASEAN', '"port-news#2", quote: "ASEAN'),
    });
    expect(problem).toContain('is not in port-news#2; it is in port-news#1');
  });

  test.each([
    ['an unknown type', { claims: CLAIMS.replace('ANNOUNCED', 'ANOUNCED') }, /^claims:4: .*did you mean ANNOUNCED\?/],
    [
      'an unknown entity',
      { claims: CLAIMS.replace('country:japan', 'country:japn') },
      /^claims:3: .*did you mean country:japan/,
    ],
    [
      'kinds that a type does not join',
      { claims: CLAIMS.replace('target: initiative:blue-lane', 'target: country:thailand') },
      /^claims:5: ANNOUNCED cannot have Country/,
    ],
    ['a fact later than its source', { claims: CLAIMS.replace('"2019-11-04"', '"2020-01-01"') }, /^claims:7: /],
    [
      'a misspelt key',
      { claims: CLAIMS.replace('modality: FACT', 'modalty: FACT') },
      /^claims:6: .*did you mean modality\?/,
    ],
    ['what is not YAML', { claims: `${CLAIMS}  - [` }, /^claims:\d+: not valid YAML/],
    [
      'a passage that the manifest does not list',
      { claims: CLAIMS.replace('"port-news#1", quote: "ASEAN', '"port-news#9", quote: "ASEAN') },
      /^claims:15: no source lists the passage 'port-news#9'/,
    ],
    [
      'an entity that the graph has',
      { entities: [ENTITIES.replace('initiative:blue-lane', 'initiative:wa-project')] },
      /^entities\[0\]:4: the graph has 'initiative:wa-project' already/,
    ],
    [
      'an unknown kind',
      { entities: [ENTITIES.replace('Initiative', 'Project')] },
      /^entities\[0\]:1: kind: 'Project' is not one of/,
    ],
    [
      'another text than the manifest says',
      { text: `${TEXT}3 More.\n` },
      /^source:1: the sha256 of this text is [0-9a-f]{64}; put it into copy$/,
    ],
    ['quotes without the text', { text: undefined }, /^text:1: the text of 'port-news' is missing/],
    [
      'an alias bomb',
      {
        claims: `a: &a [x, x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}\n`,
      },
      /aliases stand for more than/,
    ],
  ])('%s', async (_, change, expected) => {
    expect(await problems(change)).toContainEqual(expect.stringMatching(expected));
  });

  test('a paraphrase whose phrase is not in the text', async () => {
    const cited = (hash: string): object => ({
      source: SOURCE.replace(/copy: .*/, 'copy: { notHeld: "read on the web" }').replace(/, starts: "[^"]*"/g, ''),
      entities: [],
      claims: `expect: { claims: 1 }
claims:
  - source: country:japan
    type: SUPPORTS
    target: framework:aoip
    modality: POSITION
    evidence:
      - passage: "port-news#2"
        paraphrase: "Japan plans to invite people to talk about harbours."
        lookedUp: "2026-11-24"
        fingerprint: { length: 20, sha256: ${hash} }
`,
    });
    const phrase = createHash('sha256').update('willholdaconference').digest('hex');
    expect(await problems(cited(phrase))).toContainEqual(
      expect.stringMatching(/^claims:9: no phrase of the text has this fingerprint/),
    );
    const there = createHash('sha256').update('willholdaseminaronpo').digest('hex');
    expect(await problems(cited(there))).toEqual([]);
  });

  test('arguments that are too long, before anything is read', async () => {
    const most: Readonly<Record<string, number>> = LONGEST;
    for (const [name, longest] of Object.entries(most)) {
      const long = 'x'.repeat(longest + 1);
      const message = await failure(client, 'check_claims', { [name]: name === 'entities' ? [long] : long });
      expect(message).toContain(String(longest));
    }
    expect(await failure(client, 'check_claims', { path: '/etc/passwd' })).toMatch(/[Uu]nrecognized key/);
  });

  test('more than twenty missing quotes at a time, so that a call stays short', async () => {
    const claims = Array.from(
      { length: 30 },
      (_, index) =>
        `  - { source: country:japan, type: ANNOUNCED, target: initiative:blue-lane, key: k${index}, modality: FACT, evidence: [{ passage: "port-news#1", quote: "nothing of the kind ${index}" }] }`,
    );
    const found = await problems({ claims: `expect: { claims: 30 }\nclaims:\n${claims.join('\n')}\n` });
    expect(found).toHaveLength(21);
    expect(found).toContainEqual(expect.stringContaining('20 are not found; correct them'));
  });
});

test('the tool and the prompt are described for agents', async () => {
  const { tools } = await client.listTools();
  const tool = tools.find(({ name }) => name === 'check_claims');
  const ajv = new Ajv({ strict: false });
  expect(ajv.validateSchema(tool?.inputSchema ?? false)).toBe(true);
  expect(ajv.validateSchema(tool?.outputSchema ?? false)).toBe(true);
  expect(tool?.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
  const row = /^\| `check_claims` *\| *(.*?) *\| *(.*?) *\|$/m.exec(
    projectFile('docs', 'how-to', 'use-with-agents.md'),
  );
  expect(row?.slice(1)).toEqual([tool?.title, Object.keys(tool?.inputSchema.properties ?? {}).join(', ')]);

  const { messages } = await client.getPrompt({
    name: 'draft_claims',
    arguments: { text: TEXT, about: 'A newspaper' },
  });
  const [rules = '', document = ''] = messages.map(({ content }) => (content.type === 'text' ? content.text : ''));
  for (const { type, definition } of seed.types.values()) {
    expect(rules).toContain(`- ${type} (`);
    expect(rules).toContain(definition);
  }
  for (const kind of seed.kinds.keys()) expect(rules).toContain(`- ${kind} (`);
  expect(document).toContain('A newspaper');
  expect(document.endsWith(TEXT)).toBe(true);
});

test('the YAML that the prompt shows is accepted by the tool as it stands', async () => {
  const { messages } = await client.getPrompt({ name: 'draft_claims', arguments: { text: 'x' } });
  const [first] = messages;
  const rules = first?.content.type === 'text' ? first.content.text : '';
  const text = 'The first words of it. Japan supports the Blue Lane project.\n';
  const part = (from: string): string => new RegExp(`^${from}[^]*?(?=\n\n)`, 'm').exec(rules)?.[0] ?? '';
  const { structured } = await call(client, 'check_claims', {
    source: part('id: ministry').replace(
      /sha256: .*\}/,
      `sha256: ${createHash('sha256').update(text).digest('hex')} }`,
    ),
    entities: [part('kind: ')],
    claims: part('expect: \\{ claims'),
    text,
  });
  expect(structured).toMatchObject({
    problems: [],
    claims: ['claim:country:japan/SUPPORTS/initiative:blue-lane'],
    found: 2,
  });
});

const { file } = useSeedFile();

test('agents of a real server have both', async () => {
  const real = await stdioClient({ GRAPH_FILE: file });
  try {
    expect((await call(real, 'check_claims', DRAFT)).structured).toMatchObject({ valid: true, found: 3 });
    expect((await real.listPrompts()).prompts.map(({ name }) => name)).toContain('draft_claims');
  } finally {
    await real.close();
  }
});
