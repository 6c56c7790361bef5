import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type ConstValueNode,
  type DefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type TypeNode,
} from 'graphql';
import type { Asked } from './client.js';

/**
 * Combines several operations into one that can be sent without variables. Values replace the variables, each fragment
 * occurs once, and aliases separate repeated uses of a field.
 */
export function composed(questions: readonly Asked[]): string {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const fields = new Map<string, SelectionNode>();
  const taken = new Set<string>();
  for (const question of questions)
    for (const definition of parse(question.document).definitions.map((each) => withValues(each, question.variables))) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const field of definition.selectionSet.selections) {
        const text = print(field);
        if (!fields.has(text)) fields.set(text, field.kind === Kind.FIELD ? named(field, taken) : field);
      }
    }
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...fields.values()] },
  };
  return `${print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] })}\n`;
}

function named(field: FieldNode, taken: Set<string>): FieldNode {
  const wanted = field.alias?.value ?? field.name.value;
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
  taken.add(name);
  return name === wanted ? field : { ...field, alias: { kind: Kind.NAME, value: name } };
}

/** Replaces the variables of a definition with values. Arguments without a value are left out. */
function withValues(definition: DefinitionNode, variables: Asked['variables']): DefinitionNode {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
  const types = new Map(definition.variableDefinitions?.map(({ variable, type }) => [variable.name.value, type]));
  return visit(definition, {
    Argument: ({ value }) =>
      value.kind === Kind.VARIABLE && (variables[value.name.value] ?? null) === null ? null : undefined,
    Variable: ({ name }, key) =>
      key === 'value' ? literal(variables[name.value], nameOf(types.get(name.value))) : undefined,
  });
}

const WRITTEN_AS_TEXT: readonly (string | undefined)[] = ['ID', 'String', 'Date', 'URL'];

function literal(value: unknown, type: string | undefined): ConstValueNode {
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map((item) => literal(item, type)) };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  if (typeof value === 'string')
    return WRITTEN_AS_TEXT.includes(type) ? { kind: Kind.STRING, value } : { kind: Kind.ENUM, value };
  return { kind: Kind.NULL };
}

function nameOf(type: TypeNode | undefined): string | undefined {
  return type === undefined || type.kind === Kind.NAMED_TYPE ? type?.name.value : nameOf(type.type);
}
