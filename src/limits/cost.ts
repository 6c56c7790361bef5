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
import { MAX_PAGE_SIZE, PAGE_SIZE } from '../paging.js';
import { refusal } from './refusal.js';

/**
 * The cost of an operation: the most objects it may return, each counted once wherever it appears, and a surcharge for fields that
 * search. Values without fields of their own (names, dates) are free. A list counts as many objects as its `first`, `last`, `limit` or
 * `ids` argument asks for; a list without one as many as this schema usually has there.
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

/** How many objects a list without a size argument is taken to have, where the usual number is far from {@link USUAL_SIZE}. */
const SIZES: Readonly<Record<string, number>> = {
  evidence: 2,
  quantities: 1,
  suggestions: 5,
  candidates: 3,
  hops: 4,
  'Path.nodes': 5,
  'Path.relationships': 4,
  'Hop.relationships': 2,
  'SharedNeighbour.relationships': 4,
  'Passage.entities': 5,
  'Passage.relationships': 8,
  'Source.passages': 20,
  'Query.shared': 50,
};
const USUAL_SIZE = 20;

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
};

const objects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  // Introspection below its root is free: graphql-js bounds how deep its lists may nest.
  if (type.name.startsWith('__')) return 0;
  const surcharge = SURCHARGES[`${type.name}.${field.name}`] ?? 0;
  const result = getNamedType(field.type);
  if (isLeafType(result) || result.name.startsWith('__')) return surcharge;
  const isList = isListType(getNullableType(field.type));
  const size = sizeOf(args);
  // The lists of a page or of a part of the graph have the size that was asked of the field it came from.
  if (SIZED_BY_PARENT.test(type.name) && isList) return surcharge + each(result.name, childComplexity);
  if (SIZED_BY_PARENT.test(result.name) || result.name === 'PathsResult')
    return surcharge + 1 + (size ?? PAGE_SIZE) * childComplexity;
  if (!isList) return surcharge + each(result.name, childComplexity);
  const count = size ?? SIZES[`${type.name}.${field.name}`] ?? SIZES[field.name] ?? USUAL_SIZE;
  return surcharge + count * each(result.name, childComplexity);
};

/** Types whose lists hold what their own field's arguments ask for. */
const SIZED_BY_PARENT = /Connection$|^Subgraph$|^Paths$/;

/** One object; an edge and a page's place are part of the page. */
function each(typeName: string, childComplexity: number): number {
  return (/Edge$|^PageInfo$/.test(typeName) ? 0 : 1) + childComplexity;
}

/** What the arguments of a field ask for; an amount beyond what its resolver takes is refused there, with a better message. */
function sizeOf(args: Readonly<Record<string, unknown>>): number | undefined {
  for (const [name, most] of [
    ['first', MAX_PAGE_SIZE],
    ['last', MAX_PAGE_SIZE],
    ['limit', 2000],
  ] as const) {
    const value = args[name];
    if (typeof value === 'number') return Math.min(Math.max(value, 0), most);
  }
  const { ids, maxLength } = args;
  if (!Array.isArray(ids)) return undefined;
  return ids.length * (typeof maxLength === 'number' ? Math.max(maxLength, 1) : 1);
}
