import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * Fields of Query whose work grows with the graph, however little they return. `paths` does so where it ranks paths by
 * what they say.
 */
export const WHOLE_GRAPH_FIELDS: readonly string[] = [
  'ask',
  'communities',
  'connect',
  'coverage',
  'outline',
  'paths',
  'ranking',
  'searchClaims',
];

/**
 * How much work an operation is: what it may return, and for each field that looks at the whole graph every entity once.
 * So a ranking of a small graph is quick, and that of a large one is not.
 */
export function weightOf(
  cost: number,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  entities: number,
): number {
  return cost + entities * wholeGraphFields(document, variables);
}

/** How many fields look at the whole graph. A fragment counts once, because work on the same data is shared. */
function wholeGraphFields(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  let count = 0;
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (WHOLE_GRAPH_FIELDS.includes(selection.name.value) && !isShortest(selection, variables)) count += 1;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
    }
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION)
      look(definition.selectionSet);
  return count;
}

/** Whether a field finds the shortest paths, for which it looks at a part of the graph only. */
function isShortest({ name, arguments: given }: FieldNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (name.value !== 'paths') return false;
  const ranking = given?.find((argument) => argument.name.value === 'rankBy')?.value;
  if (ranking?.kind === Kind.VARIABLE) return (variables[ranking.name.value] ?? SHORTEST) === SHORTEST;
  return ranking === undefined || (ranking.kind === Kind.ENUM && ranking.value === SHORTEST);
}

const SHORTEST = 'SHORTEST';
