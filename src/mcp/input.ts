import {
  type DocumentNode,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { z } from 'zod';
import { type Place, boundsOf } from '../limits/bounds.js';

/** Enums up to this size are listed in every tool that takes them. Larger enums are listed in only one tool. */
const LISTED_VALUES = 20;
/** Enums up to this size have each value explained. The vocabulary resource explains larger ones. */
const EXPLAINED_VALUES = 6;

/**
 * A tool's input schema: the variables of its operation. Their types, values, defaults and descriptions come from the
 * SDL arguments (or input fields) that they are used for, so nothing of the vocabulary is written twice.
 * @param explained whether to list the values of large enums, which only one tool needs to do
 */
export function inputOf(schema: GraphQLSchema, document: DocumentNode, explained = false): z.ZodRawShape {
  const places = placesOf(schema, document);
  const shape: Record<string, z.ZodType> = {};
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type: typeNode } of definition.variableDefinitions ?? []) {
      const name = variable.name.value;
      const type = typeFromAST(schema, typeNode) as GraphQLInputType | undefined;
      const place = places.get(name);
      if (type === undefined || place === undefined)
        throw new Error(`The operation uses its variable '${name}' nowhere.`);
      const value = zodOf(schema, type, place, explained);
      const given = place.defaultValue === undefined ? value.optional() : value.default(place.defaultValue);
      shape[name] = (isNonNullType(type) ? value : given).describe(describe(place));
    }
  }
  return shape;
}

/** The argument or input field that each variable of an operation stands for. */
function placesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const info = new TypeInfo(schema);
  const fields: (GraphQLInputField | undefined)[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      ObjectField: {
        enter: ({ name }) => {
          const parent = info.getParentInputType();
          const input = parent == null ? undefined : getNamedType(parent);
          fields.push(input !== undefined && 'getFields' in input ? input.getFields()[name.value] : undefined);
        },
        leave: () => void fields.pop(),
      },
      Variable: ({ name }, _, parent) => {
        if (parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION) return;
        const place = fields.at(-1) ?? info.getArgument();
        if (place != null) places.set(name.value, place);
      },
    }),
  );
  return places;
}

function zodOf(schema: GraphQLSchema, type: GraphQLInputType, place: Place, explained: boolean): z.ZodType {
  if (isNonNullType(type)) return zodOf(schema, type.ofType, place, explained);
  if (isListType(type)) return z.array(zodOf(schema, type.ofType, place, explained));
  if (isEnumType(type) && type.getValues().length > LISTED_VALUES && !explained) {
    const error = `expected a value of ${type.name}; the tool relationships lists them`;
    return z.string().refine((value) => type.getValue(value) !== undefined, { error });
  }
  if (isEnumType(type)) return z.enum(type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return z.strictObject(
      Object.fromEntries(
        fields.map((field) => {
          const value = zodOf(schema, field.type, field, explained);
          return [field.name, isNonNullType(field.type) ? value : value.optional()];
        }),
      ),
    );
  }
  switch (type.name) {
    case 'Int':
      return boundedInt(schema, place);
    case 'Float':
      return z.number();
    case 'Boolean':
      return z.boolean();
    case 'Date':
      // The format is enough. The pattern that zod adds is 200 characters long, and most tools would contain it twice.
      return z
        .string()
        .refine((day) => z.iso.date().safeParse(day).success, { error: 'expected a day as YYYY-MM-DD' })
        .meta({ format: 'date' });
    case 'ID':
    case 'String':
      return z.string().min(1);
    default:
      throw new Error(`No tool takes a ${type.name} yet.`);
  }
}

/**
 * An integer with the bounds from the SDL. Clients see the bounds, but the API enforces them, because its message names
 * the argument and the allowed values.
 */
function boundedInt(schema: GraphQLSchema, place: Place): z.ZodType {
  const { min: minimum, max: maximum } = boundsOf(schema, place);
  if (minimum === undefined || maximum === undefined)
    throw new Error(`The SDL sets no bounds to the argument '${place.name}'.`);
  return z.int32().meta({ minimum, maximum });
}

/** The SDL's description of the place and, if there are few, of its possible values. */
function describe({ description, type: wrapped }: Place): string {
  const type = getNamedType(wrapped);
  if (!isEnumType(type)) return description ?? '';
  const values = type.getValues();
  const meanings =
    values.length > EXPLAINED_VALUES
      ? 'The resource graph://vocabulary explains the values, and the tool relationships lists them.'
      : values.map((value) => `${value.name}: ${value.description ?? ''}`).join(' ');
  return `${description ?? ''} ${meanings}`;
}
