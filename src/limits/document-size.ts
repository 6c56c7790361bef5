import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The size of a document, counting a fragment everywhere it is spread. */
export interface Measure {
  /** Levels of fields; the fields of Query are the first. */
  readonly depth: number;
  readonly aliases: number;
  /** Root fields of the largest operation. */
  readonly rootFields: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0, rootFields: 0 };

/**
 * Measures the largest operation of a document. It measures each fragment once, so the work depends on the document's
 * length rather than on the expanded size of its fragments. A fragment within itself, which validation refuses, counts
 * as empty.
 */
export function measure(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Measure>();

  const ofFragment = (name: string): Measure => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, NOTHING);
    const measured = ofSelections(fragments.get(name)?.selectionSet);
    known.set(name, measured);
    return measured;
  };

  const ofSelections = (set: SelectionSetNode | undefined): Measure => {
    let { depth, aliases, rootFields } = NOTHING;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const below = ofSelections(selection.selectionSet);
        depth = Math.max(depth, below.depth + 1);
        aliases += below.aliases + (selection.alias === undefined ? 0 : 1);
        rootFields += 1;
      } else {
        const part =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet);
        depth = Math.max(depth, part.depth);
        aliases += part.aliases;
        rootFields += part.rootFields;
      }
    }
    return { depth, aliases, rootFields };
  };

  // This includes fragments that no operation spreads: a later rule refuses them, but until then they must not pass
  // unmeasured.
  return document.definitions
    .map((definition) => {
      if (definition.kind === Kind.OPERATION_DEFINITION) return ofSelections(definition.selectionSet);
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) return NOTHING;
      return { ...ofFragment(definition.name.value), rootFields: 0 };
    })
    .reduce(
      (most, each) => ({
        depth: Math.max(most.depth, each.depth),
        aliases: Math.max(most.aliases, each.aliases),
        rootFields: Math.max(most.rootFields, each.rootFields),
      }),
      NOTHING,
    );
}
