import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { ReadResourceResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import { Ajv } from 'ajv';
import { type OperationDefinitionNode, Kind, buildSchema, isEnumType, parse } from 'graphql';
import { packageRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/port.js';
import { projectFile } from '../support/api.js';
import { earlier as seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';
import { call, clientOf, failure } from '../support/mcp.js';

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly description?: string;
}

const sdl = buildSchema(projectFile('schema', 'printed.graphql'));
const enums = new Map(
  Object.values(sdl.getTypeMap())
    .filter(isEnumType)
    .map((type) => [type.name, type.getValues()]),
);
const OPERATIONS = path.join(packageRoot, 'src', 'mcp', 'operations');
/** The operation of each tool: `compare_issuers` has `compare-issuers.graphql`. */
const operations = new Map(
  readdirSync(OPERATIONS)
    .filter((file) => !['fragments.graphql', 'refs.graphql'].includes(file))
    .map((file) => [
      file.replace('.graphql', '').replaceAll('-', '_'),
      parse(projectFile('src', 'mcp', 'operations', file)).definitions[0] as OperationDefinitionNode,
    ]),
);

let graph: Graph;
let client: Client;
let tools: readonly Tool[];
beforeAll(async () => {
  graph = await openWith('embedded', seed.data);
  client = await clientOf(graph);
  ({ tools } = await client.listTools());
});
afterAll(async () => {
  await client.close();
  await graph.close();
});
const propertiesOf = ({ inputSchema }: Tool): [string, Property][] =>
  Object.entries((inputSchema.properties ?? {}) as Record<string, Property>);

describe('the tools', () => {
  test('match the operations one to one', () => {
    expect(tools.map(({ name }) => name).sort()).toEqual([...operations.keys()].sort());
    for (const operation of operations.values()) {
      expect(operation.kind).toBe(Kind.OPERATION_DEFINITION);
      expect(operation.operation).toBe('query');
      expect(operation.name?.value).toMatch(/^[A-Z]/);
    }
  });

  test('are described as the specification asks', () => {
    const ajv = new Ajv({ strict: false });
    for (const tool of tools) {
      const { name, title, description = '', inputSchema, outputSchema, annotations } = tool;
      expect(name).toMatch(/^[a-z_]{1,64}$/);
      expect(title).not.toBe('');
      expect(description.length).toBeGreaterThan(60);
      expect(ajv.validateSchema(inputSchema)).toBe(true);
      expect(ajv.validateSchema(outputSchema ?? false)).toBe(true);
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({
        type: 'object',
        required: expect.arrayContaining(['outcome', 'message', 'dataVersion']),
      });
      expect(annotations).toMatchObject({
        readOnlyHint: true,
        idempotentHint: true,
        destructiveHint: false,
        openWorldHint: false,
      });
      for (const [, { description: said = '' }] of propertiesOf(tool)) expect(said).not.toBe('');
    }
  });

  test('accept exactly the variables of their operations', () => {
    for (const tool of tools) {
      const variables = operations.get(tool.name)?.variableDefinitions ?? [];
      const names = propertiesOf(tool)
        .map(([name]) => name)
        .filter((name) => name !== 'offset');
      expect(names).toEqual(variables.map(({ variable }) => variable.name.value));
      const required = variables
        .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
        .map(({ variable }) => variable.name.value);
      expect([...(tool.inputSchema.required ?? [])].sort()).toEqual(required.sort());
      // No tool accepts a query in any language.
      expect(names.join()).not.toMatch(/cypher|graphql|query|statement/i);
    }
  });

  test('have all the values of the SDL', () => {
    const found = new Set<string>();
    for (const tool of tools) {
      for (const [name, { description = '', ...property }] of propertiesOf(tool)) {
        const values = property.enum ?? property.items?.enum;
        if (values === undefined) continue;
        const match = [...enums].find(
          ([, each]) => JSON.stringify(each.map((value) => value.name).sort()) === JSON.stringify([...values].sort()),
        );
        expect({ tool: tool.name, name, match: match?.[0] }).toEqual({
          tool: tool.name,
          name,
          match: expect.any(String),
        });
        const [type = '', meanings = []] = match ?? [];
        found.add(type);
        if (meanings.length > 6) expect(description).toContain('graph://vocabulary');
        else
          for (const { name: value, description: meaning } of meanings)
            expect(description).toContain(`${value}: ${meaning ?? ''}`);
      }
    }
    expect([...found].sort()).toEqual([
      'Centrality',
      'Certainty',
      'CitationStyle',
      'Direction',
      'EntityKind',
      'EvidenceStrength',
      'Modality',
      'PathRanking',
      'Period',
      'PlanStatus',
      'RelationshipType',
      'TimelineFit',
    ]);
  });
});

const textOf = ({ contents: [content] }: ReadResourceResult): string =>
  content !== undefined && 'text' in content ? content.text : '';

describe('the inputs', () => {
  test("state the API's bounds, and leave the errors to the API", async () => {
    let found = 0;
    for (const tool of tools) {
      for (const [name, property] of propertiesOf(tool)) {
        const { type, minimum, maximum } = property as Property & { minimum?: number; maximum?: number };
        if (type !== 'integer' || name === 'offset') continue;
        found += 1;
        expect(property.description).toContain(`${minimum ?? ''} to ${maximum ?? ''}`);
        for (const value of [(minimum ?? 0) - 1, (maximum ?? 0) + 1]) {
          const args = { ...EXAMPLES[tool.name], [name]: value };
          expect(await failure(client, tool.name, args)).toBe(
            `BAD_USER_INPUT: ${name}: ${value} is out of range; it may be ${minimum ?? ''} to ${maximum ?? ''}.`,
          );
        }
        for (const value of [minimum, maximum])
          await call(client, tool.name, { ...EXAMPLES[tool.name], [name]: value });
      }
    }
    expect(found).toBeGreaterThan(10);
  }, 120_000);

  test('are short enough to be sent with every conversation', () => {
    // What a model reads. Hosts keep the shapes of answers for themselves.
    const read = tools.map(({ name, title, description, inputSchema }) => ({ name, title, description, inputSchema }));
    expect(JSON.stringify(read).length).toBeLessThan(36_000);
    expect(JSON.stringify(tools).length).toBeLessThan(85_000);
  });
});

describe('the number of missing items', () => {
  test('counts those on no page so far', async () => {
    const { structured, text } = await call(client, 'timeline');
    const entries = structured['entries'] as unknown[];
    expect(structured.rest?.leftOut).toBe((structured['total'] as number) - entries.length);
    expect(text).toContain(`${structured.rest?.leftOut ?? ''} more were found`);
    const none = await call(client, 'relationships', { first: 0 });
    expect(none.structured.rest?.how).toContain('ask with a larger first');
    const cursor = await failure(client, 'timeline', { after: 'x' });
    expect(cursor).toMatch(/is not a cursor of this API.*start without after/);
    expect(cursor).not.toContain('pageInfo');
  });
});

/** The required arguments of each tool. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  search: { text: 'Japan' },
  entity: { entity: 'FOIP' },
  paths: { from: 'FOIP', to: 'AOIP' },
  connect: { ids: ['FOIP', 'AOIP'] },
  shared: { ids: ['Japan', 'ASEAN'] },
  neighbourhood: { id: 'FOIP' },
  ranking: { by: 'DEGREE' },
  timeline_groups: { by: 'YEAR', about: ['FOIP'] },
  compare_issuers: { entity: 'AOIP', a: 'Japan', b: 'ASEAN' },
};

describe('resources', () => {
  test('the vocabulary explains every value', async () => {
    const text = textOf(await client.readResource({ uri: 'graph://vocabulary' }));
    for (const name of ['EntityKind', 'RelationshipType', 'Modality', 'Certainty']) {
      const values = enums.get(name) ?? [];
      expect(values.length).toBeGreaterThan(1);
      for (const value of values) expect(text).toContain(`- ${value.name}: ${value.description ?? ''}`);
    }
  });

  test('an entity and a source can be read, with and without escapes', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate).sort()).toEqual([
      'graph://entity/{id}',
      'graph://source/{id}',
    ]);
    for (const id of ['framework:foip', 'framework%3Afoip'])
      expect(textOf(await client.readResource({ uri: `graph://entity/${id}` }))).toContain(
        'Free and Open Indo-Pacific',
      );
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(['graph://vocabulary', 'graph://source/mofa-2019-11-04']),
    );
    for (const { uri } of resources) expect(textOf(await client.readResource({ uri }))).not.toBe('');
  });

  test('a missing resource is reported', async () => {
    await expect(client.readResource({ uri: 'graph://entity/topic:no-such' })).rejects.toMatchObject({ code: -32002 });
    await expect(client.readResource({ uri: 'graph://source/no-such' })).rejects.toMatchObject({ code: -32002 });
    await expect(client.readResource({ uri: 'graph://nothing/at-all' })).rejects.toThrow();
  });

  test('ids are completed', async () => {
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'graph://entity/{id}' },
      argument: { name: 'id', value: 'framework:free-and' },
    });
    expect(completion.values).toContain('framework:foip');
  });
});

describe('prompts', () => {
  test('name tools that exist', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name).sort()).toEqual(['cited_brief', 'compare_sides', 'trace_connection']);
    for (const { name, arguments: args = [] } of prompts) {
      const given = Object.fromEntries(args.map((each) => [each.name, `<${each.name}>`]));
      const { messages } = await client.getPrompt({ name, arguments: given });
      const text = messages.map(({ content }) => (content.type === 'text' ? content.text : '')).join('\n');
      for (const value of Object.values(given)) expect(text).toContain(value);
      expect(tools.filter((tool) => new RegExp(`\\b${tool.name}\\b`).test(text)).length).toBeGreaterThan(1);
    }
  });

  test('names are completed', async () => {
    const { completion } = await client.complete({
      ref: { type: 'ref/prompt', name: 'trace_connection' },
      argument: { name: 'from', value: 'vient' },
    });
    expect(completion.values).toContain('Vientiane Vision');
  });
});

describe('invalid arguments', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['paths', { to: 'Japan' }, /\bfrom\b/],
    ['paths', { from: 'FOIP', to: 'AOIP', maxLength: 99 }, /BAD_USER_INPUT: maxLength: 99 .* 1 to 8/],
    ['paths', { from: 'FOIP', to: 'AOIP', maxLength: 'far' }, /maxLength/],
    ['paths', { from: 'FOIP', to: 'AOIP', types: ['LIKES'] }, /types\[0\]/],
    ['paths', { from: 'FOIP', to: 'AOIP', asOf: 'yesterday' }, /asOf/],
    ['paths', { from: 'FOIP', to: 'FOIP' }, /BAD_USER_INPUT: from and to are the same/],
    ['search', { text: 'Japan', cypher: 'MATCH (n) RETURN n' }, /"cypher"/],
    ['search', { text: '' }, /text/],
    ['relationships', { first: 5000 }, /BAD_USER_INPUT: first: 5000 .* 0 to 200/],
    ['relationships', { after: 'nonsense' }, /BAD_USER_INPUT: after: 'nonsense' is not a cursor/],
    ['ranking', { by: 'FAME' }, /\bby\b/],
    ['shared', { ids: ['Japan'] }, /BAD_USER_INPUT: ids names only one entity\. Name at least two/],
    ['communities', { offset: -1 }, /offset/],
    ['no_such_tool', {}, /no_such_tool/],
  ])('%s %j', async (name, args, message) => {
    expect(await failure(client, name, args)).toMatch(message);
  });

  test('an offset past the end is reported', async () => {
    expect((await call(client, 'sources')).structured.outcome).toBe('answered');
    expect((await call(client, 'ranking', { by: 'DEGREE', offset: 1000 })).text).toMatch(
      /offset: 1000 is past the end/,
    );
  });
});

/** The table of tools that the documentation should contain. */
function toolsTable(): string {
  return [
    '| Tool | For | Arguments |',
    '| --- | --- | --- |',
    ...tools.map((tool) => {
      const required = tool.inputSchema.required ?? [];
      const args = propertiesOf(tool).map(([name]) => (required.includes(name) ? `**${name}**` : name));
      return `| \`${tool.name}\` | ${tool.title ?? ''} | ${args.join(', ')} |`;
    }),
  ].join('\n');
}

test('the documentation matches the tools', () => {
  const rows = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replace(/\s+/g, ' '));
  expect(
    rows(projectFile('docs', 'how-to', 'use-with-agents.md')).filter((row) =>
      tools.some(({ name }) => row.startsWith(`| \`${name}\``)),
    ),
  ).toEqual(rows(toolsTable()));
});
