import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';

/** Fields of Query whose work grows with the graph, however little they return. */
export const WHOLE_GRAPH_FIELDS: readonly string[] = ['communities', 'connect', 'outline', 'ranking'];

/**
 * Fields of Query that take long on every graph: they need an index of every claim's words, or what stands behind each.
 */
export const LONG_FIELDS: readonly string[] = ['ask', 'coverage', 'searchClaims'];

/** More than any operation may cost. */
const LONG = 1_000_000;

/**
 * How much work an operation is: what it may return, and for each field that looks at the whole graph every entity once.
 * So a ranking of a small graph is quick, and that of a large one is not.
 */
export function weightOf(cost: number, document: DocumentNode, variables: Variables, entities: number): number {
  let weight = cost;
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      const { value: name } = selection.name;
      if (LONG_FIELDS.includes(name) || takesLong(selection, variables)) weight += LONG;
      else if (WHOLE_GRAPH_FIELDS.includes(name)) weight += entities;
    }
  };
  // A fragment counts once, because work on the same data is shared.
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION)
      look(definition.selectionSet);
  return weight;
}

/** Whether an argument makes a field take long. Betweenness does not: it has a thread, and is kept. */
function takesLong(field: FieldNode, variables: Variables): boolean {
  return field.name.value === 'paths' && valueOf('rankBy', field, variables) === 'INFORMATIVE';
}

type Variables = Readonly<Record<string, unknown>>;

/** The value of an argument that is an enum. */
function valueOf(argument: string, { arguments: given }: FieldNode, variables: Variables): unknown {
  const value = given?.find(({ name }) => name.value === argument)?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  return value?.kind === Kind.ENUM ? value.value : undefined;
}
