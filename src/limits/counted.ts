import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from '../questions/context.js';
import type { Spending } from '../query/spending.js';

/** Parts of a page, which the count ignores because it counts the page itself. */
const PART_OF_PAGE = /Edge$|^PageInfo$/;

type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * Makes every field that returns objects count them, whatever resolver it has, so that `Spending` enforces during
 * execution the limit that `costOf` checked before it. It changes the schema in place.
 */
export function countObjects(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const result = getNamedType(field.type);
      if (isLeafType(result) || PART_OF_PAGE.test(result.name)) continue;
      const resolve = (field.resolve ?? defaultFieldResolver) as Resolver;
      field.resolve = isListType(getNullableType(field.type)) ? countedList(resolve) : countedObject(resolve);
    }
  }
  return schema;
}

/** Counts one object before reading it. */
function countedObject(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const { spending } = context;
    spending.take(1);
    const settle = (value: unknown): unknown => {
      if (value == null) spending.giveBack(1);
      return value;
    };
    const value = resolve(parent, args, context, info);
    return value instanceof Promise ? value.then(settle) : settle(value);
  };
}

/** Counts a list before reading anything of its items. */
function countedList(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const { spending } = context;
    spending.check();
    const value = resolve(parent, args, context, info);
    return value instanceof Promise
      ? value.then((list: unknown) => lengthOf(list, spending))
      : lengthOf(value, spending);
  };
}

function lengthOf(list: unknown, spending: Spending): unknown {
  if (Array.isArray(list)) spending.take(list.length);
  return list;
}
