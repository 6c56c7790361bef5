import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLNonNull,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import { packageRoot, readConfig } from '../../src/config.js';
import { FAULTS } from '../../src/errors.js';
import { buildSchema } from '../../src/resolvers/schema.js';

/** The cells of the table in a section of the docs. Its rows begin with a name in capitals. */
function rows(section: string): string[][] {
  const text = readFileSync(path.join(packageRoot, 'docs', 'api-conventions.md'), 'utf8');
  const [, after = ''] = text.split(new RegExp(`^## ${section}$`, 'm'));
  return (after.split(/^## /m)[0] ?? '')
    .split('\n')
    .filter((line) => /^\| *`[A-Z_]+`/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim().replace(/^`([A-Z_]+)`$/, '$1'))
        .slice(1, -1),
    );
}

const schema = buildSchema();
const types: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !specifiedScalarTypes.some(({ name }) => name === type.name),
);
const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const fields: [string, GraphQLField<unknown, unknown>][] = withFields.flatMap((type) =>
  Object.values(type.getFields()).map((field): [string, typeof field] => [`${type.name}.${field.name}`, field]),
);

describe('the schema', () => {
  test('describes every type, field, argument and value in a sentence', () => {
    const described: [string, string | null | undefined][] = [
      ...types.map((type): [string, string | null | undefined] => [type.name, type.description]),
      ...fields.flatMap(([name, field]): [string, string | null | undefined][] => [
        [name, field.description],
        ...field.args.map((arg): [string, string | null | undefined] => [`${name}(${arg.name})`, arg.description]),
      ]),
      ...types
        .filter(isInputObjectType)
        .flatMap((type) =>
          Object.values(type.getFields()).map((field): [string, string | null | undefined] => [
            `${type.name}.${field.name}`,
            field.description,
          ]),
        ),
      ...types
        .filter(isEnumType)
        .flatMap((type) =>
          type
            .getValues()
            .map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description]),
        ),
      ...schema
        .getDirectives()
        .filter((directive) => !specifiedDirectives.includes(directive))
        .flatMap((directive): [string, string | null | undefined][] => [
          [`@${directive.name}`, directive.description],
          ...directive.args.map((arg): [string, string | null | undefined] => [
            `@${directive.name}(${arg.name})`,
            arg.description,
          ]),
        ]),
    ];
    expect(described.length).toBeGreaterThan(400);
    expect(described.filter(([, text]) => !/^.{3,}[.?`]$/s.test(text?.trim() ?? '')).map(([name]) => name)).toEqual([]);
  });

  test('gives an id to every Node, and to nothing else', () => {
    const node = schema.getType('Node');
    for (const type of types.filter(isObjectType)) {
      const id = type.getFields()['id'];
      const isNode = type.getInterfaces().some((each) => each === node);
      expect({ type: type.name, isNode }).toEqual({ type: type.name, isNode: id?.type.toString() === 'ID!' });
    }
    const { node: one, nodes } = schema.getQueryType()?.getFields() ?? {};
    expect([one?.type.toString(), one?.args.map(({ name, type }) => `${name}: ${type.toString()}`)]).toEqual([
      'Node',
      ['id: ID!'],
    ]);
    expect([nodes?.type.toString(), nodes?.args.map(({ name, type }) => `${name}: ${type.toString()}`)]).toEqual([
      '[Node]!',
      ['ids: [ID!]!'],
    ]);
  });

  test('has connections that follow the Cursor Connections specification', () => {
    const connections = withFields.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.map(({ name }) => name).sort()).toEqual([
      'EntityConnection',
      'PlanConnection',
      'RelationshipConnection',
      'SourceConnection',
      'TimelineConnection',
    ]);
    for (const connection of connections) {
      const of = connection.name.replace('Connection', '');
      const shape = Object.values(connection.getFields()).map(({ name, type }) => `${name}: ${type.toString()}`);
      const item = getNamedType(connection.getFields()['nodes']?.type)?.name;
      // A failing item or count does not affect the rest of the page.
      expect(shape.sort()).toEqual(
        [`edges: [${of}Edge!]!`, `nodes: [${item}]!`, 'pageInfo: PageInfo!', 'totalCount: Int'].sort(),
      );
      const edge = schema.getType(`${of}Edge`);
      const edgeFields = isObjectType(edge) ? Object.values(edge.getFields()) : [];
      expect(edgeFields.map(({ name, type }) => `${name}: ${type.toString()}`).sort()).toEqual([
        'cursor: String!',
        `node: ${item}`,
      ]);
    }
    const paged = fields.filter(([, { type }]) => getNamedType(type).name.endsWith('Connection'));
    expect(paged.length).toBeGreaterThan(10);
    for (const [name, { args }] of paged) {
      const shape = args
        .filter((arg) => /^(first|after|last|before)$/.test(arg.name))
        .map(({ name, type }) => `${name}: ${type.toString()}`);
      expect({ name, shape }).toEqual({ name, shape: ['first: Int', 'after: String', 'last: Int', 'before: String'] });
    }
  });

  test('makes lists nullable only where they can be missing, and items only where they can fail', () => {
    const nullableItems = fields.filter(([, { type }]) => {
      const list = type instanceof GraphQLNonNull ? type.ofType : type;
      return isListType(list) && !isNonNullType(list.ofType);
    });
    expect(nullableItems.map(([name]) => name).sort()).toEqual([
      'EntityConnection.nodes',
      'PlanConnection.nodes',
      'Query.nodes',
      'RelationshipConnection.nodes',
      'SourceConnection.nodes',
      'TimelineConnection.nodes',
    ]);
  });
});

describe('error codes', () => {
  const documented = new Map(rows('Errors').map(([code = '', meaning = '']) => [code, meaning]));

  test('match the list in the docs', () => {
    const used = new Set([
      ...Object.keys(FAULTS),
      // Apollo Server's own codes, except two that this server never returns: INTERNAL replaces one, and the other
      // needs ids of persisted queries.
      ...Object.values<string>(ApolloServerErrorCode).filter(
        (code) => !['INTERNAL_SERVER_ERROR', 'PERSISTED_QUERY_NOT_FOUND'].includes(code),
      ),
    ]);
    expect([...documented.keys()].sort()).toEqual([...used].sort());
  });

  test('mean what the docs say', () => {
    for (const [code, { meaning }] of Object.entries(FAULTS)) {
      if (code === 'BAD_USER_INPUT') continue;
      expect({ code, meaning: documented.get(code) }).toEqual({ code, meaning });
    }
  });

  test('have the status and the time to wait that the docs say', () => {
    const shown = new Map(rows('Errors').map(([code, , status, retryAfter]) => [code, `${status} ${retryAfter}`]));
    for (const [code, fault] of Object.entries(FAULTS)) {
      const retryAfter = 'retryAfter' in fault ? fault.retryAfter : '';
      expect({ code, shown: shown.get(code) }).toEqual({ code, shown: `${fault.status} ${retryAfter}` });
    }
  });

  test('the limits in the docs match the settings', () => {
    const { limits, load, queryTimeoutMs } = readConfig({});
    const shown = Object.fromEntries(rows('Limits').map(([setting = '', value]) => [setting, Number(value)]));
    expect(shown).toEqual({
      MAX_BODY_BYTES: limits.maxBodyBytes,
      MAX_TOKENS: limits.maxTokens,
      MAX_DEPTH: limits.maxDepth,
      MAX_ALIASES: limits.maxAliases,
      MAX_ROOT_FIELDS: limits.maxRootFields,
      MAX_DIRECTIVES: limits.maxDirectives,
      MAX_COST: limits.maxCost,
      REQUEST_TIMEOUT_MS: limits.requestTimeoutMs,
      QUERY_TIMEOUT_MS: queryTimeoutMs,
      WRITE_TIMEOUT_MS: limits.writeTimeoutMs,
      COSTLY_COST: load.costlyCost,
      COSTLY_AT_ONCE: load.costly.atOnce,
      COSTLY_WAITING: load.costly.waiting,
      COSTLY_MEMORY_MB: load.costlyMemoryMb,
      QUICK_AT_ONCE: load.quick.atOnce,
      QUICK_WAITING: load.quick.waiting,
    });
  });
});
