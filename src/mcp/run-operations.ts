import { type DocumentNode, type GraphQLError, type GraphQLSchema, execute, parse } from 'graphql';
import type { ContextFactory } from '../questions/context.js';
import type { Fault } from '../errors.js';
import { withinLimits } from '../graph/limits.js';
import { timeUp } from '../limits/time-up.js';
import { report } from '../log.js';
import { dataChanged } from '../query/run.js';
import { faultOf, isDataChange } from '../resolvers/fault-of.js';
import { type CandidateFragment, RefsDocument, type TypedDocumentString } from './operations.generated.js';

/** The answer of an operation, with the version of its data. */
export interface Answered<D> {
  readonly data: D;
  readonly dataVersion: string;
  /** Whether a list in the answer was cut short. */
  readonly cut: boolean;
}

/** An argument that matches no entity, or several. This is an outcome, not a fault. */
export class Unsettled extends Error {
  override readonly name = 'Unsettled';

  constructor(
    readonly outcome: 'not_found' | 'ambiguous',
    message: string,
    readonly suggestions: readonly CandidateFragment[],
    readonly dataVersion: string,
  ) {
    super(message);
  }
}

/**
 * Runs the operations of tools and resources as the GraphQL endpoint would, with the same schema, resolvers, context
 * and batching.
 */
export class Operations {
  private readonly parsed = new Map<string, DocumentNode>();

  constructor(
    readonly schema: GraphQLSchema,
    private readonly contexts: ContextFactory,
    private readonly limits: { readonly requestTimeoutMs: number; readonly maxCost?: number },
  ) {}

  /** The operation's syntax tree. */
  parse(document: { toString(): string }): DocumentNode {
    const text = document.toString();
    const known = this.parsed.get(text) ?? parse(text, { noLocation: true });
    this.parsed.set(text, known);
    return known;
  }

  /**
   * @throws Fault with the API's error code.
   * @throws Unsettled if an argument matches no entity, or several.
   */
  async ask<D, V>(document: TypedDocumentString<D, V>, variables: V, signal: AbortSignal): Promise<Answered<D>> {
    const time = new AbortController();
    const { requestTimeoutMs } = this.limits;
    const timer = setTimeout(() => time.abort(timeUp(requestTimeoutMs)), requestTimeoutMs);
    const either = AbortSignal.any([signal, time.signal]);
    try {
      // Passes the signal on to the graph, and stops waiting for the answer once it aborts.
      return await withinLimits(this.answer(document, variables, either), { signal: either, timeoutMs: undefined });
    } catch (error) {
      if (error instanceof Unsettled) throw error;
      const fault = faultOf(error);
      report(fault);
      throw fault;
    } finally {
      clearTimeout(timer);
    }
  }

  private async answer<D, V>(
    document: TypedDocumentString<D, V>,
    variables: V,
    signal: AbortSignal,
  ): Promise<Answered<D>> {
    const { maxCost = Infinity } = this.limits;
    const { contextValue, data, errors } = await this.contexts.during({ signal, maxCost }, async (contextValue) => {
      const answer = await execute({
        schema: this.schema,
        document: this.parse(document),
        variableValues: variables as Readonly<Record<string, unknown>>,
        contextValue,
      });
      if (answer.errors?.some(isDataChange)) throw dataChanged();
      return { ...answer, contextValue };
    });
    const { dataVersion, spending } = contextValue;
    // An operation that is stopped for its size fails in many places at once, so only the reason is reported.
    const error = spending.refusal ?? errors?.[0];
    if (error !== undefined) throw (await this.unsettled(error, dataVersion, signal)) ?? error;
    return { data: data as D, dataVersion, cut: spending.truncated.length > 0 };
  }

  /** Looks up the names of the entities that the API suggests. */
  private async unsettled(
    error: GraphQLError | Fault,
    dataVersion: string,
    signal: AbortSignal,
  ): Promise<Unsettled | undefined> {
    const { code, message, details } = faultOf(error);
    if (code !== 'ENTITY_NOT_FOUND' && code !== 'ENTITY_AMBIGUOUS') return undefined;
    const ids = (details['suggestions'] ?? details['candidates'] ?? []) as readonly string[];
    const { data } = await this.ask(RefsDocument, { ids }, signal);
    const refs = data.nodes.filter((node) => node !== null);
    return new Unsettled(code === 'ENTITY_NOT_FOUND' ? 'not_found' : 'ambiguous', message, refs, dataVersion);
  }
}
