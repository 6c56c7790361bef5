import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLSchema,
  defaultFieldResolver,
  getDirectiveValues,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { badInput } from '../errors.js';

/** The limits of a value, from the SDL's `@constraint`. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
}

/** An argument or input field of the SDL. */
export type Place = GraphQLArgument | GraphQLInputField;

/** The bounds that the SDL sets for an argument or input field; an empty object where it sets none. */
export function boundsOf(schema: GraphQLSchema, { astNode }: Place): Bounds {
  const directive = schema.getDirective('constraint');
  return directive && astNode ? (getDirectiveValues(directive, astNode) ?? {}) : {};
}

/** Fills in defaults as a resolver expects them: an explicit null means the default, where there is one. */
export function withDefaults(
  places: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = places.filter(({ name, defaultValue }) => args[name] === null && defaultValue !== undefined);
  return { ...args, ...Object.fromEntries(defaults.map(({ name, defaultValue }) => [name, defaultValue])) };
}

/**
 * Makes every field of a schema check its arguments against the SDL's bounds, whatever resolver it has. It changes the
 * schema in place.
 */
export function enforceBounds(schema: GraphQLSchema): GraphQLSchema {
  const known = new Map<Place, Bounds>();
  const check = (place: Place, value: unknown): void => {
    if (value == null) return;
    const bounds = known.get(place) ?? boundsOf(schema, place);
    known.set(place, bounds);
    checkBounds(place.name, value, bounds);
    const type = getNamedType(place.type);
    if (!isInputObjectType(type) || typeof value !== 'object') return;
    for (const field of Object.values(type.getFields())) check(field, (value as Record<string, unknown>)[field.name]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args: Readonly<Record<string, unknown>>, context, info): unknown => {
        for (const place of field.args) check(place, args[place.name]);
        return resolve(parent, withDefaults(field.args, args), context, info);
      };
    }
  }
  return schema;
}

/** @throws Fault BAD_USER_INPUT naming the argument, its value and what is allowed. */
function checkBounds(name: string, value: unknown, { min, max, maxItems, maxLength }: Bounds): void {
  if (typeof value === 'number' && (value < (min ?? -Infinity) || value > (max ?? Infinity)))
    throw badInput(`${name}: ${value} is out of range; it may be ${min ?? 'anything'} to ${max ?? 'anything'}.`);
  if (Array.isArray(value) && value.length > (maxItems ?? Infinity))
    throw badInput(`${name} has ${value.length} entries; it may have at most ${maxItems}.`);
  if (typeof value === 'string' && value.length > (maxLength ?? Infinity))
    throw badInput(`${name} has ${value.length} characters; it may have at most ${maxLength}.`);
}
