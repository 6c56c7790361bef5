import {
  type DocumentNode,
  type GraphQLSchema,
  GraphQLError,
  getDirectiveValues,
  getNamedType,
  isLeafType,
} from 'graphql';
import { type ComplexityEstimator, directiveEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { boundsOf, withDefaults } from './bounds.js';
import { refusal } from './refusal.js';

/**
 * The cost of an operation: the most objects it may return, each counted once wherever it appears, and a surcharge for fields that search.
 * Values without fields of their own (names, dates) are free. The SDL says with `@complexity` what each field counts as: a list as many
 * objects as its arguments ask for, or would by default; a list that is read whole (evidence, the steps of a path), or whose default is far
 * from what there is, as many as this schema usually has there, unless the operation says how many. Where there are more, `Spending` counts
 * them while the operation runs, and ends it at the same maximum.
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
      estimators: [introspection, values, bySchema(schema), simpleEstimator({ defaultComplexity: 1 })],
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

/** What the two fields that no SDL declares cost: the largest introspection there is, and that of one type. */
const INTROSPECTION: Readonly<Record<string, number>> = { __schema: 500, __type: 50 };

/** Introspection below its root is free: graphql-js bounds how deep its lists may nest. */
const introspection: ComplexityEstimator = ({ type, field }) =>
  type.name.startsWith('__') ? 0 : INTROSPECTION[field.name];

/** A value costs nothing, unless the SDL says so. */
const values: ComplexityEstimator = ({ field }) =>
  isLeafType(getNamedType(field.type)) &&
  field.astNode?.directives?.every(({ name }) => name.value !== DIRECTIVE) !== false
    ? 0
    : undefined;

const DIRECTIVE = 'complexity';
const byDirective = directiveEstimator({ name: DIRECTIVE });

/** What `@complexity` says; the estimator that comes with it knows neither `assumed` nor `surcharge`. */
function bySchema(schema: GraphQLSchema): ComplexityEstimator {
  const directive = schema.getDirective(DIRECTIVE);
  return (options) => {
    const { field, node } = options;
    const said =
      directive && field.astNode ? (getDirectiveValues(directive, field.astNode) as Said | undefined) : undefined;
    if (said === undefined) return undefined;
    const { multipliers = [], assumed, surcharge } = said;
    const isAsked = node.arguments?.some(({ name }) => multipliers.includes(name.value)) === true;
    const isAssumed = !isAsked && assumed !== undefined;
    const items = byDirective({ ...options, args: isAssumed ? {} : inBounds(schema, options) }) ?? 0;
    return surcharge + items * (isAssumed ? assumed : 1);
  };
}

/** The arguments of `@complexity`. */
interface Said {
  readonly multipliers?: readonly string[];
  readonly assumed?: number;
  readonly surcharge: number;
}

/** The arguments of a field; an amount beyond its bounds is refused when the field is resolved, with a better message. */
function inBounds(schema: GraphQLSchema, { field, args }: Parameters<ComplexityEstimator>[0]): Record<string, unknown> {
  const given = withDefaults(field.args, args);
  for (const place of field.args) {
    const value = given[place.name];
    const { min = -Infinity, max = Infinity } = boundsOf(schema, place);
    if (typeof value === 'number') given[place.name] = Math.min(Math.max(value, min), max);
  }
  return given;
}
