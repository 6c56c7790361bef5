import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { Parser } from 'n3';
import { FAULTS } from '../../src/errors.js';
import { FORMATS } from '../../src/export/formats.js';
import { call, stdioClient } from '../support/mcp.js';
import { type Serving, askApi, expectFault, run, runWell, serve } from '../support/processes.js';
import { SeedFolder } from '../support/seed-fixture.js';
import { SecondRecord } from '../support/second-record.js';

const KINDS = ['BODY', 'ENVOY', 'MEETING', 'RIVER', 'STATE', 'TREATY'];
const TYPES = [
  'BELONGS_TO',
  'CALLS_FOR',
  'FLOWS_THROUGH',
  'OPENED',
  'POURS_INTO',
  'PROTECTS',
  'SENT_DELEGATION_TO',
  'SIGNED',
  'SPEAKS_FOR',
  'WARNS_ABOUT',
];

let record: SecondRecord;
let server: Serving;
beforeAll(async () => {
  record = await SecondRecord.seeded();
  server = await serve({ ...record.settings, MCP: 'on' });
}, 120_000);
afterAll(async () => {
  await server.stop();
  record.remove();
});

/** The data of an answer without errors. */
async function data(query: string): Promise<unknown> {
  const { body } = await askApi(server.url, query);
  expect(body.errors).toBeUndefined();
  return body.data;
}

describe('a record of another region with its own ontology', () => {
  test('is valid, and its quotes are found in its source', async () => {
    expect((await runWell(['validate'], record.settings)).stdout).toContain('12 entities, 20 claims');
    expect((await runWell(['verify-sources'], record.settings)).stdout).toContain('Verified: 32 quotes');
  });

  test('is served with its own kinds and types, and with none of the built-in record', async () => {
    const enums = await data(`{
      kinds: __type(name: "EntityKind") { enumValues { name } }
      types: __type(name: "RelationshipType") { enumValues { name } }
      union: __type(name: "EntityResult") { possibleTypes { name } }
      river: __type(name: "River") { interfaces { name } fields { name } }
      country: __type(name: "Country") { name }
    }`);
    expect(enums).toMatchObject({
      kinds: { enumValues: KINDS.map((name) => ({ name })) },
      types: { enumValues: TYPES.map((name) => ({ name })) },
      union: {
        possibleTypes: ['Body', 'Envoy', 'Meeting', 'River', 'State', 'Treaty', 'NotFound', 'Ambiguous'].map(
          (name) => ({
            name,
          }),
        ),
      },
      river: { interfaces: [{ name: 'Entity' }, { name: 'Node' }] },
      country: null,
    });
    expect((enums as { river: { fields: { name: string }[] } }).river.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['name', 'relationships', 'states', 'tributaries', 'treaties']),
    );
  });

  test('tells what it is about', async () => {
    expect(
      await data(`{ vocabulary {
        record { name title subject sides { name } }
        kinds { kind many mark }
        types { type sentence sources targets speaks }
      } }`),
    ).toMatchObject({
      vocabulary: {
        record: {
          name: 'vael-river-record',
          title: 'Vael River record',
          subject: 'the states on the Vael',
          sides: [{ name: 'Norvia' }, { name: 'Sudmark' }],
        },
        kinds: expect.arrayContaining([{ kind: 'RIVER', many: 'rivers', mark: 'DOWN_TRIANGLE' }]) as unknown,
        types: expect.arrayContaining([
          {
            type: 'SPEAKS_FOR',
            sentence: '{source} speaks for {target}',
            sources: ['ENVOY'],
            targets: ['STATE'],
            speaks: true,
          },
        ]) as unknown,
      },
    });
  });

  test("answers through its kinds' own fields, by paths, by sides and by status", async () => {
    expect(
      await data(`{
        river: entity(name: "Vael") { ... on River { states { name } tributaries { name } } }
        meetings: entities(kinds: [MEETING]) { nodes { name ... on Meeting { when { edtf } } } }
        treaty: entity(id: "treaty:vael-treaty") { ... on Treaty { status(asOf: "2010-01-01") { stage } } }
        paths(from: "Lirr", to: "Ilse Marn", first: 1) { ... on Paths { paths { nodes { name } } } }
        said: relationships(where: { attributedTo: ["Norvia"] }) { nodes { sentence } }
      }`),
    ).toMatchObject({
      river: {
        states: [{ name: 'Estmere' }, { name: 'Norvia' }, { name: 'Sudmark' }],
        tributaries: [{ name: 'Lirr' }],
      },
      meetings: { nodes: [{ name: 'Third Vael Meeting', when: { edtf: '2031-06-03' } }] },
      treaty: { status: { stage: 'SIGNED' } },
      said: { nodes: [{ sentence: 'Ilse Marn calls for the Flood Protocol' }] },
      paths: { paths: [{ nodes: [{ name: 'Lirr' }, { name: 'Flood Protocol' }, { name: 'Ilse Marn' }] }] },
    });
  });

  test.each([
    ['Which states does the Vael cross?', /^Estmere, Norvia and Sudmark\.$/m],
    ['Who demanded the Flood Protocol?', /^Ilse Marn and Oto Kell\.$/m],
    ['What does Norvia say about the Flood Protocol?', /Ilse Marn calls for the Flood/],
    ['Which treaties were signed in 2009?', /^Vael Treaty\.$/m],
    ['How many rivers are there?', /2 entities/],
    ['Did Estmere sign the Vael Treaty?', /No claim in the data says/],
  ])('is asked by the words of its ontology: %s', async (question, told) => {
    const { stdout } = await runWell(['ask', question], record.settings);
    expect(stdout).toMatch(told);
    const answer = await data(`{ ask(text: ${JSON.stringify(question)}) { ... on Answered { sentences } } }`);
    expect((answer as { ask: { sentences?: string[] } }).ask.sentences).toBeDefined();
  });

  test('lists the forms of question with its own nouns and examples', async () => {
    const { stdout } = await run('cli', ['ask'], record.settings);
    expect(stdout).toContain('(states, bodies,');
    expect(stdout).not.toMatch(/Japan|ASEAN|agreements were/);
  });

  test.each(Object.keys(FORMATS))('is exported as %s', async (format) => {
    const response = await fetch(`${server.url}/export/${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('vael-river-record-');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const shown: Readonly<Record<string, string>> = { csv: 'nodes.csv', site: 'index.html' };
    const file = shown[format];
    const text = new TextDecoder().decode(file === undefined ? bytes : unzipSync(bytes)[file]);
    if (format === 'png' || format === 'card') expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    else {
      expect(text).toContain('Ilse Marn');
      expect(text).not.toMatch(/Japan|ASEAN|japan-asean-graph\.invalid/);
    }
    if (['graphml', 'gexf', 'gexf12', 'svg'].includes(format)) {
      const fault = (message: unknown): never => {
        throw new Error(String(message));
      };
      const parser = new DOMParser({ errorHandler: { warning: fault, error: fault, fatalError: fault } });
      const root = parser.parseFromString(text, 'text/xml').documentElement;
      expect(root.tagName).toBe(format.replace('12', ''));
    }
    if (['cytoscape', 'jsonld'].includes(format)) expect(() => JSON.parse(text) as unknown).not.toThrow();
    if (format === 'svg' || format === 'html') expect(text).toContain('#0a7f68');
    if (format === 'turtle') {
      const quads = new Parser().parse(text);
      expect(quads.map(({ subject, object }) => [subject.value, object.value])).toContainEqual([
        'https://vael-river-record.invalid/entity/river:vael',
        'https://schema.org/RiverBodyOfWater',
      ]);
    }
  });

  test('serves agents with its words', async () => {
    const client = await stdioClient(record.settings);
    try {
      expect(client.getServerVersion()).toMatchObject({ name: 'vael-river-record', title: 'Vael River record' });
      expect(client.getInstructions()).toContain('A knowledge graph of the states on the Vael');
      const { tools } = await client.listTools();
      const input = tools.find(({ name }) => name === 'entities')?.inputSchema;
      for (const kind of KINDS) expect(JSON.stringify(input)).toContain(`"${kind}"`);
      expect(JSON.stringify(tools)).not.toMatch(/COUNTRY|MEMBER_OF/);
      const { text, structured } = await call(client, 'paths', { from: 'Lirr', to: 'Oto Kell' });
      expect(structured.outcome).toBe('answered');
      expect(text).toContain('is to protect the Lirr from 2033');
    } finally {
      await client.close();
    }
  }, 60_000);

  test('with a bad ontology is refused before anything opens, with file and line', async () => {
    const broken = SeedFolder.copyOf(record.settings.SEED_DIR);
    try {
      broken.replace('seed/ontology/river.yaml', 'kind: River', 'kind: Path');
      for (const program of ['main', 'cli'] as const) {
        const ended = await run(program, program === 'cli' ? ['validate'] : [], {
          ...record.settings,
          SEED_DIR: broken.dir,
        });
        expectFault(
          ended,
          FAULTS.DATA_INVALID.exit,
          "seed/ontology/river.yaml:1: kind 'Path' has the name of something else in the API",
        );
      }
    } finally {
      broken.remove();
    }
  }, 60_000);
});
