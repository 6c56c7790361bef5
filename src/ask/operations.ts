import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  astFromValue,
  execute,
  isInputType,
  parse,
  print,
  typeFromAST,
  visit,
} from 'graphql';
import type { Context } from '../questions/context.js';
import type { TypedDocumentString } from './asked-operations.generated.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What an operation found, and the operation in a form that the user can run again. */
export interface Found<Data> {
  readonly data: Data;
  readonly operation: string;
}

/**
 * Runs exactly the operation that is shown. @throws the first error of its result, because an operation made here
 * should never fail.
 */
export async function runOperation<Data, V extends Variables>(
  operation: TypedDocumentString<Data, V>,
  variables: V,
  schema: GraphQLSchema,
  contextValue: Context,
): Promise<Found<Data>> {
  const document = withDefaults(operation.toString(), variables, schema);
  const { data, errors } = (await execute({ schema, document, contextValue })) as ExecutionResult<Data>;
  const [error] = errors ?? [];
  if (error !== undefined)
    throw error.originalError ?? new GraphQLError(error.message, { extensions: error.extensions });
  if (data == null) throw new GraphQLError('The operation has no answer and no error.');
  return { data, operation: print(document) };
}

/** An operation's variables as an answer shows them: name and JSON. */
export function variablesOf(variables: Variables): { readonly name: string; readonly value: string }[] {
  return Object.entries(variables).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
}

/** Whether an operation has a variable of this name. */
export function takes<Data, V extends Variables>(operation: TypedDocumentString<Data, V>, variable: string): boolean {
  return parse(operation.toString()).definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(({ variable: { name } }) => name.value === variable) === true,
  );
}

/** Makes the values the defaults of the operation's variables. */
function withDefaults(text: string, variables: Variables, schema: GraphQLSchema): DocumentNode {
  return visit(parse(text, { noLocation: true }), {
    VariableDefinition: (definition) => {
      const type = typeFromAST(schema, definition.type);
      if (!isInputType(type)) throw new GraphQLError(`the schema has no type for $${definition.variable.name.value}`);
      const value = variables[definition.variable.name.value] ?? null;
      const defaultValue = astFromValue(value, type) ?? { kind: Kind.NULL };
      return { ...definition, defaultValue } as typeof definition;
    },
  });
}
