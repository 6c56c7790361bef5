import {
  type DocumentNode,
  type GraphQLSchema,
  GraphQLError,
  GraphQLID,
  Kind,
  getDirectiveValues,
  getNamedType,
  isLeafType,
} from 'graphql';
import { type ComplexityEstimator, directiveEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { boundsOf, withDefaults } from './bounds.js';
import { introspectionCost } from './introspection-cost.js';
import { refusal } from './refusal.js';

/**
 * The cost of an operation: the most objects it may return, counting each wherever it appears, plus a surcharge for
 * fields that search. Values without fields of their own (names, dates) are free.
 *
 * The SDL's `@complexity` gives the cost of each field. A list counts the items that its arguments ask for, or the
 * default number. Some lists are always read whole (evidence, the steps of a path), and some have a default far from
 * their usual length; those count the usual number unless the operation asks for one. `Spending` counts the actual
 * objects during execution, and ends the operation at the same maximum.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  maximum: number,
): number {
  const key = `${operationName ?? ''} ${JSON.stringify(withoutIds(document, variables))}`;
  const workOut = (): number => workedOut(schema, document, operationName, variables, maximum);
  if (key.length > LONGEST_KEY) return workOut();
  const known = costs.get(document) ?? new LRUCache({ max: COSTS_OF_A_DOCUMENT });
  costs.set(document, known);
  const cost = known.get(key) ?? workOut();
  known.set(key, cost);
  return cost;
}

/** What a document costs that is asked again and again, by all that its variables say but ids. */
const costs = new WeakMap<DocumentNode, LRUCache<string, number>>();
const COSTS_OF_A_DOCUMENT = 20;
const LONGEST_KEY = 1_000;

/** Variables with the same text for every id, because no cost depends on which entity is asked for. */
function withoutIds(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...variables };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      const isId = named.kind === Kind.NAMED_TYPE && named.name.value === GraphQLID.name;
      if (isId && typeof kept[variable.name.value] === 'string') kept[variable.name.value] = '';
    }
  }
  return kept;
}

function workedOut(
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
      estimators: [introspectionCost(schema), values, bySchema(schema), simpleEstimator({ defaultComplexity: 1 })],
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
    // The remaining errors are variables of the wrong type, which execution would refuse in the same words.
    throw error instanceof GraphQLError
      ? new GraphQLError(error.message, {
          ...(error.nodes && { nodes: error.nodes }),
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        })
      : error;
  }
}

/** Most selections the calculation may visit. */
const MAX_VISITS = 10_000;

/** A value costs nothing, unless the SDL says otherwise. */
const values: ComplexityEstimator = ({ field }) =>
  isLeafType(getNamedType(field.type)) &&
  field.astNode?.directives?.every(({ name }) => name.value !== DIRECTIVE) !== false
    ? 0
    : undefined;

const DIRECTIVE = 'complexity';
const byDirective = directiveEstimator({ name: DIRECTIVE });

/** Applies `@complexity`. The library's own estimator does not support `assumed` and `surcharge`. */
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

/** Limits a field's arguments to their bounds. The resolver refuses values beyond them with a better message. */
function inBounds(schema: GraphQLSchema, { field, args }: Parameters<ComplexityEstimator>[0]): Record<string, unknown> {
  const given = withDefaults(field.args, args);
  for (const place of field.args) {
    const value = given[place.name];
    const { min = -Infinity, max = Infinity } = boundsOf(schema, place);
    if (typeof value === 'number') given[place.name] = Math.min(Math.max(value, min), max);
  }
  return given;
}
