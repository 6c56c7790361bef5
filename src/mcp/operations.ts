import { type DocumentNode, type GraphQLSchema, GraphQLError, execute, parse } from 'graphql';
import type { ContextFactory } from '../questions/context.js';
import { Fault, messageOf } from '../errors.js';
import { withinLimits } from '../graph/limits.js';
import { timeUp } from '../limits/time.js';
import { log } from '../log.js';
import { type RefFragment, RefsDocument, type TypedDocumentString } from './operations.generated.js';

/** The answer of an operation, with the version of the data it is from. */
export interface Answered<D> {
  readonly data: D;
  readonly dataVersion: string;
  /** Whether a list of the answer has more than it shows. */
  readonly cut: boolean;
}

/** A fault as a client may see it: the API's code and message, never a stack. */
export class ToolFault extends Error {
  override readonly name = 'ToolFault';

  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** An argument that names no entity, or several: an outcome like any other. */
export class Unsettled extends Error {
  override readonly name = 'Unsettled';

  constructor(
    readonly outcome: 'not_found' | 'ambiguous',
    message: string,
    readonly suggestions: readonly RefFragment[],
    readonly dataVersion: string,
  ) {
    super(message);
  }
}

/** Runs the operations of tools and resources, as the GraphQL endpoint would: same schema, resolvers, context and batching. */
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
   * @throws ToolFault for every fault, with the code the API has for it.
   * @throws Unsettled when an argument names no entity, or several.
   */
  async ask<D, V>(document: TypedDocumentString<D, V>, variables: V, signal: AbortSignal): Promise<Answered<D>> {
    const time = new AbortController();
    const { requestTimeoutMs } = this.limits;
    const timer = setTimeout(() => time.abort(timeUp(requestTimeoutMs)), requestTimeoutMs);
    const either = AbortSignal.any([signal, time.signal]);
    try {
      // The graph is told of the signal, and what is worked out here is no longer waited for.
      return await withinLimits(this.answer(document, variables, either), { signal: either, timeoutMs: undefined });
    } catch (error) {
      throw error instanceof Unsettled ? error : faultOf(error);
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
    const contextValue = await this.contexts.create({ signal, maxCost });
    const { dataVersion, spending, permalinks } = contextValue;
    const { data, errors } = await execute({
      schema: this.schema,
      document: this.parse(document),
      variableValues: variables as Readonly<Record<string, unknown>>,
      contextValue,
    });
    // What was ended for its size fails everywhere at once: only the reason is told.
    const [error] = spending.refusal === undefined ? (errors ?? []) : [spending.refusal];
    if (error !== undefined) throw (await this.unsettled(error, dataVersion, signal)) ?? error;
    permalinks.seal(data);
    return { data: data as D, dataVersion, cut: spending.truncated.length > 0 };
  }

  /** What the names that the API suggests are called. */
  private async unsettled(
    error: GraphQLError,
    dataVersion: string,
    signal: AbortSignal,
  ): Promise<Unsettled | undefined> {
    const { code, suggestions, candidates } = error.extensions;
    if (code !== 'ENTITY_NOT_FOUND' && code !== 'ENTITY_AMBIGUOUS') return undefined;
    const ids = (suggestions ?? candidates ?? []) as readonly string[];
    const { data } = await this.ask(RefsDocument, { ids }, signal);
    const refs = data.nodes.filter((node) => node !== null);
    return new Unsettled(code === 'ENTITY_NOT_FOUND' ? 'not_found' : 'ambiguous', error.message, refs, dataVersion);
  }
}

/** Faults of this program whose message is for the log only. */
const UNTOLD = new Set(['INTERNAL', 'QUERY_FAILED']);

/** As the GraphQL endpoint tells it; what it would not tell goes to the log. */
export function faultOf(error: unknown): ToolFault {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof Fault) {
    report(original);
    return new ToolFault(original.code, UNTOLD.has(original.code) ? HIDDEN : original.message, { cause: original });
  }
  if (original instanceof GraphQLError) {
    const { code } = original.extensions;
    // Variables that do not fit are the one error that graphql-js gives no code.
    return new ToolFault(typeof code === 'string' ? code : 'BAD_USER_INPUT', original.message, { cause: original });
  }
  report(original);
  return new ToolFault('INTERNAL', HIDDEN, { cause: original });
}

const HIDDEN = 'Internal error; the server log has the details.';

function report(error: unknown): void {
  const cause = error instanceof Error && error.cause !== undefined ? { cause: messageOf(error.cause) } : {};
  log('error', messageOf(error), { code: error instanceof Fault ? error.code : 'INTERNAL', ...cause });
}
