import {
  type DocumentNode,
  type GraphQLSchema,
  GraphQLError,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { MAX_PAGE_SIZE, PAGE_SIZE } from '../query/paging.js';
import { OUTLINE_LIMIT } from '../questions/outline.js';
import { PART_OF_PAGE } from './counted.js';
import { refusal } from './refusal.js';

/**
 * The cost of an operation: the most objects it may return, each counted once wherever it appears, and a surcharge for fields that
 * search. Values without fields of their own (names, dates) are free. A list counts as many objects as its `first`, `last`, `limit` or
 * `ids` argument asks for, or would by default. Lists that are read whole (evidence, the steps of a path), and those whose default is far
 * from what there is, count as many as this schema usually has there, unless the operation says how many. Where there are more, `Spending`
 * counts them while the operation runs, and ends it at the same maximum.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  maximum: number,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [objects],
      maxQueryNodes: MAX_VISITS,
    });
  } catch (error) {
    if (error instanceof GraphQLError && /maximum allowed number of nodes/.test(error.message)) {
      throw refusal(
        'TOO_COSTLY',
        `The fragments of the operation expand to more than ${MAX_VISITS} fields. Spread each fragment in fewer places.`,
        { setting: 'MAX_COST', maximum },
      );
    }
    // What is left are variables of the wrong type, which execution would refuse in the same words.
    throw error instanceof GraphQLError
      ? new GraphQLError(error.message, {
          ...(error.nodes && { nodes: error.nodes }),
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        })
      : error;
  }
}

/** Selections that may be visited to work a cost out. */
const MAX_VISITS = 10_000;

/** How many objects a list whose size is not asked for is taken to have, where that is far from {@link USUAL_SIZE} or its default. */
const SIZES: Readonly<Record<string, number>> = {
  evidence: 2,
  quantities: 1,
  suggestions: 5,
  hops: 4,
  'Path.nodes': 5,
  candidates: 3,
  'Path.relationships': 4,
  'Hop.relationships': 2,
  'SharedNeighbour.relationships': 4,
  'Passage.entities': 5,
  'Passage.relationships': 8,
  'Source.passages': 20,
  'Statistics.byKind': 10,
  'Statistics.byType': 60,
};
const USUAL_SIZE = 20;
/** Columns have values and no objects, but many: an entity's place in them, and those of its relationships, weigh as two. */
const OUTLINE_COST = 2;

/** What a field costs beyond the objects it returns: searches over much of the graph, and the largest introspection there is. */
const SURCHARGES: Readonly<Record<string, number>> = {
  'Query.search': 10,
  'Query.paths': 100,
  'Query.connect': 100,
  'Query.shared': 20,
  'Query.neighbourhood': 20,
  'Query.timeline': 10,
  'Query.ranking': 100,
  'Query.communities': 100,
  'Query.ask': 100,
  'Query.__schema': 500,
  'Query.__type': 50,
  'Subgraph.export': 200,
  'Paths.export': 200,
};

const objects: ComplexityEstimator = ({ type, field, args, childComplexity, node }) => {
  // Introspection below its root is free: graphql-js bounds how deep its lists may nest.
  if (type.name.startsWith('__')) return 0;
  const surcharge = SURCHARGES[`${type.name}.${field.name}`] ?? 0;
  const result = getNamedType(field.type);
  if (isLeafType(result) || result.name.startsWith('__')) return surcharge;
  if (result.name === 'Outline') return surcharge + OUTLINE_COST * (sizeOf(args, OUTLINE_LIMIT.entities) ?? 0);
  const isList = isListType(getNullableType(field.type));
  const size = sizeOf(args);
  // The lists of a page or of a part of the graph have the size that was asked of the field it came from.
  if (isList && (SIZED.test(type.name) || SHARED_SIZE.test(type.name)))
    return surcharge + each(result.name, childComplexity);
  if (SIZED.test(result.name) || result.name === 'PathsResult')
    return surcharge + 1 + (size ?? PAGE_SIZE) * childComplexity;
  if (!isList) return surcharge + each(result.name, childComplexity);
  const usual = SIZES[`${type.name}.${field.name}`] ?? SIZES[field.name];
  const isAsked = node.arguments?.some(({ name }) => name.value === 'first') === true;
  const count = (isAsked ? size : (usual ?? size)) ?? usual ?? USUAL_SIZE;
  return surcharge + count * each(result.name, childComplexity);
};

/** Types whose lists hold, each, what their own field's arguments ask for. */
const SIZED = /Connection$|^Subgraph$|^Paths$|^IssuerComparison$/;
/** Types whose lists share among them what was asked of the list they stand in, so that each counts as if it had one item. */
const SHARED_SIZE = /^ComparedClaims$|^TimelineGroup$/;

/** One object; an edge and a page's place are part of the page. */
function each(typeName: string, childComplexity: number): number {
  return (PART_OF_PAGE.test(typeName) ? 0 : 1) + childComplexity;
}

/** What the arguments of a field ask for; an amount beyond what its resolver takes is refused there, with a better message. */
function sizeOf(args: Readonly<Record<string, unknown>>, mostFirst = 1000): number | undefined {
  for (const [name, most] of [
    ['first', mostFirst],
    ['last', MAX_PAGE_SIZE],
    ['limit', 5000],
  ] as const) {
    const value = args[name];
    if (typeof value === 'number') return Math.min(Math.max(value, 0), most);
  }
  const { ids, maxLength } = args;
  if (!Array.isArray(ids)) return undefined;
  return ids.length * (typeof maxLength === 'number' ? Math.max(maxLength, 1) : 1);
}
