import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLResolveInfo,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { type Place, boundsOf } from '../../src/limits/bounds.js';
import { Spending } from '../../src/query/spending.js';
import type { Context } from '../../src/questions/context.js';
import { buildSchema } from '../../src/resolvers/schema.js';

const schema = buildSchema();
type Field = GraphQLField<unknown, Context>;

const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).map((field: Field) => ({ type, field })) : [],
  );

/** A way in which a value reaches a field: as an argument, or as a field of an argument's input. */
interface Way {
  readonly name: string;
  readonly field: Field;
  readonly place: Place;
  readonly argsWith: (value: unknown) => Record<string, unknown>;
}

const ways = fields.flatMap(({ type, field }) =>
  field.args.flatMap((arg): Way[] => {
    const name = `${type.name}.${field.name}(${arg.name})`;
    const own: Way = { name, field, place: arg, argsWith: (value) => ({ [arg.name]: value }) };
    const input = getNamedType(arg.type);
    const below = isInputObjectType(input) ? Object.values(input.getFields()) : [];
    return [
      own,
      ...below.map((place): Way => {
        const argsWith = (value: unknown): Record<string, unknown> => own.argsWith({ [place.name]: value });
        return { name: `${name}.${place.name}`, field, place, argsWith };
      }),
    ];
  }),
);
const isAmount = ({ place }: Way): boolean => ['Int', 'Float'].includes(getNamedType(place.type).name);
const isEntities = ({ place: { type } }: Way): boolean =>
  isListType(getNullableType(type)) && getNamedType(type).name === 'ID';
const text = (length: number): string => 'x'.repeat(length);

describe('bounds', () => {
  test('are set for every amount and every list of entities, as its description says', () => {
    expect(ways.filter(isAmount).length).toBeGreaterThan(100);
    for (const { name, place } of ways.filter(isAmount)) {
      const { min, max } = boundsOf(schema, place);
      const [, least, most] = /\b(\d+) to (\d+)\b/.exec(place.description ?? '') ?? [];
      expect({ name, min, max }).toEqual({ name, min: Number(least), max: Number(most) });
    }
    expect(ways.filter(isEntities).length).toBeGreaterThan(8);
    for (const { name, place } of ways.filter(isEntities)) {
      const [, most] = /\b(?:at most|2 to) (\d+)\b/.exec(place.description ?? '') ?? [];
      expect({ name, ...boundsOf(schema, place) }).toEqual({ name, maxItems: Number(most) });
    }
  });

  test('are enforced on every field, whatever its resolver', () => {
    const refused = ways.flatMap(({ name, field, place, argsWith }) => {
      const { min, max, maxItems, maxLength } = boundsOf(schema, place);
      const beyond: [unknown, string][] = [
        ...[min, max].flatMap((bound, index): [unknown, string][] => {
          const value = (bound ?? 0) + (index === 0 ? -1 : 1);
          return bound === undefined ? [] : [[value, `: ${value} is out of range; it may be ${min} to ${max}.`]];
        }),
        ...[maxItems ?? []]
          .flat()
          .map((most): [unknown, string] => [
            Array.from({ length: most + 1 }, () => 'FOIP'),
            ` has ${most + 1} entries; it may have at most ${most}.`,
          ]),
        ...[maxLength ?? []]
          .flat()
          .map((most): [unknown, string] => [
            text(most + 1),
            ` has ${most + 1} characters; it may have at most ${most}.`,
          ]),
      ];
      for (const [value, message] of beyond) {
        // Values are refused before anything in the context is read, apart from the remaining budget.
        const context = { spending: new Spending() } as Context;
        const ask = (): unknown => field.resolve?.({}, argsWith(value), context, {} as GraphQLResolveInfo);
        expect(ask).toThrow(expect.objectContaining({ message: place.name + message, code: 'BAD_USER_INPUT' }));
      }
      return beyond.length === 0 ? [] : [name];
    });
    for (const name of [
      'Query.search(text)',
      'Query.entities(where).text',
      'Query.nodes(ids)',
      'Hop.relationships(first)',
    ])
      expect(refused).toContain(name);
  });
});

describe('costs', () => {
  test('are stated for every list of objects', () => {
    const directive = schema.getDirective('complexity');
    if (directive == null) throw new Error('there is no directive @complexity');
    const lists = fields.filter(
      ({ field }) => isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type)),
    );
    expect(lists.length).toBeGreaterThan(100);
    const unsaid = lists.filter(
      ({ field: { astNode } }) => astNode == null || getDirectiveValues(directive, astNode) === undefined,
    );
    expect(unsaid.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  test('are multiplied by arguments that exist', () => {
    const directive = schema.getDirective('complexity');
    if (directive == null) throw new Error('there is no directive @complexity');
    for (const { type, field } of fields) {
      const said = field.astNode == null ? undefined : getDirectiveValues(directive, field.astNode);
      const multipliers = (said?.['multipliers'] ?? []) as string[];
      const unknown = multipliers.filter((name) => !field.args.some((arg) => arg.name === name));
      expect({ field: `${type.name}.${field.name}`, unknown }).toEqual({
        field: `${type.name}.${field.name}`,
        unknown: [],
      });
    }
  });
});
