import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Whether an operation selects, of what a field gives, nothing but some fields. */
export type OnlyAsksFor = (info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>) => boolean;

/** Looks each field of a document up once: documents are kept, and run many times. */
export function onlyAsksFor(fields: readonly string[]): OnlyAsksFor {
  const wanted = new Set(fields);
  const known = new WeakMap<FieldNode, boolean>();
  const within = ({ selections }: SelectionSetNode, fragments: Fragments): boolean =>
    selections.every((each) => {
      if (each.kind === Kind.FIELD) return wanted.has(each.name.value);
      const set = each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]?.selectionSet;
      return set !== undefined && within(set, fragments);
    });
  return ({ fieldNodes, fragments }) =>
    fieldNodes.every((field) => {
      const answer = known.get(field) ?? (field.selectionSet === undefined || within(field.selectionSet, fragments));
      known.set(field, answer);
      return answer;
    });
}
