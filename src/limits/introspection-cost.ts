import {
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/**
 * What introspection costs: the objects that it returns, as everywhere else. How many items a list of a type has depends
 * on the type, so each such list counts the average over the schema; `__schema.types` counts every type.
 */
export function introspectionCost(schema: GraphQLSchema): ComplexityEstimator {
  const known = lengths.get(schema) ?? lengthsOf(schema);
  lengths.set(schema, known);
  return ({ type, field, childComplexity }) => {
    const isRoot = field.name === '__schema' || field.name === '__type';
    if (!isRoot && !type.name.startsWith('__')) return undefined;
    // Half of what has a type is a list or non-null, and so wraps another.
    if (field.name === 'ofType') return (1 + childComplexity) / 2;
    const length = known[`${type.name}.${field.name}`];
    if (length !== undefined) return Math.ceil(length * (1 + childComplexity));
    return childComplexity === 0 && !isRoot ? 0 : 1 + childComplexity;
  };
}

type Lengths = Readonly<Record<string, number>>;
const lengths = new WeakMap<GraphQLSchema, Lengths>();

/** How many items each list of introspection has: all types and directives, and the average of a type's own lists. */
function lengthsOf(schema: GraphQLSchema): Lengths {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.flatMap((type): GraphQLField<unknown, unknown>[] =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const ofTypes = (total: number): number => total / types.length;
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Type.fields': ofTypes(fields.length),
    '__Field.args': sum(fields.map(({ args }) => args.length)) / Math.max(1, fields.length),
    '__Directive.args': sum(directives.map(({ args }) => args.length)) / Math.max(1, directives.length),
    '__Type.enumValues': ofTypes(sum(types.map((type) => (isEnumType(type) ? type.getValues().length : 0)))),
    '__Type.inputFields': ofTypes(
      sum(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
    ),
    '__Type.interfaces': ofTypes(
      sum(types.map((type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0))),
    ),
    '__Type.possibleTypes': ofTypes(
      sum(types.map((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0))),
    ),
  };
}
