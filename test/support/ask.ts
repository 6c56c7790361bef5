import { type GraphQLSchema, execute, graphql, parse, validate } from 'graphql';
import { ContextFactory } from '../../src/questions/context.js';
import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/resolvers/schema.js';

interface Identified {
  readonly id: string;
}

interface AskedClaim extends Identified {
  readonly sentence: string;
  readonly source: Identified;
  readonly target: Identified;
  readonly attributedTo: Identified | null;
  readonly attributedToMany: Identified | null;
  readonly evidence: readonly { readonly text: string }[];
}

export interface Answered {
  readonly __typename: 'Answered';
  readonly kind: string;
  readonly form: string;
  readonly interpretation: string;
  readonly operation: string;
  readonly sentences: readonly string[];
  readonly answer: {
    readonly __typename: string;
    readonly entity?: Identified;
    readonly entities?: readonly Identified[];
    readonly relationships?: readonly AskedClaim[];
    readonly said?: readonly { readonly reason: string }[];
    readonly claims?: readonly { readonly relationship: AskedClaim }[];
    readonly holds?: boolean | null;
    readonly totalCount?: number;
    readonly neighbours?: readonly { readonly entity: Identified; readonly relationships: readonly AskedClaim[] }[];
    readonly entries?: readonly { readonly when: { readonly earliest: string; readonly latest: string } }[];
    readonly quantities?: readonly { readonly quantity: { readonly value: number; readonly unit: string } }[];
    readonly paths?: readonly { readonly nodes: readonly Identified[] }[];
    readonly suggestions?: readonly Identified[];
    readonly candidates?: readonly Identified[];
    readonly maxLength?: number;
  };
}

export interface NotUnderstood {
  readonly __typename: 'NotUnderstood';
  readonly message: string;
  readonly suggestions: readonly Identified[];
  readonly forms: readonly {
    readonly name: string;
    readonly pattern: string;
    readonly explanation: string;
    readonly example: string | null;
  }[];
}

const CLAIM = 'id sentence source { id } target { id } attributedTo { id } attributedToMany { id } evidence { text }';
const QUESTION = `query ($text: String!, $evidence: [EvidenceStrength!]) { ask(text: $text, evidence: $evidence) { __typename
  ... on Answered { kind form interpretation operation variables { name value } sentences answer { __typename
    ... on AskedEntity { entity { id } } ... on AskedEntities { totalCount entities { id } }
    ... on AskedClaims { holds truncated entities { id } said { reason } relationships { ${CLAIM} } }
    ... on AskedShared { neighbours { entity { id } relationships { ${CLAIM} } } }
    ... on AskedTimeline { totalCount entries { text when { earliest latest } entity { id } relationship { id } } }
    ... on AskedQuantities { quantities { quantity { measure value unit } entity { id } relationship { ${CLAIM} } } }
    ... on Paths { paths { length nodes { id } } } ... on NoPath { message maxLength dataVersion }
    ... on ClaimSearch { unknownWords coverage answers claims { score relationship { ${CLAIM} } } }
    ... on NotFound { message suggestions { id } } ... on Ambiguous { message candidates { id } } } }
  ... on NotUnderstood { message suggestions { id } forms { name pattern explanation example } } } }`;
const DOCUMENT = parse(QUESTION);

/** Asks questions about a graph and checks what `ask` promises of every answer. */
export class Asker {
  readonly schema: GraphQLSchema = buildSchema();
  private factory: ContextFactory | undefined;
  /** What is wrong with each operation that an answer has shown. */
  private readonly problems = new Map<string, readonly Error[]>();

  constructor() {
    const problems = validate(this.schema, DOCUMENT);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }

  static of(graph: Graph): Asker {
    const asker = new Asker();
    asker.of(graph);
    return asker;
  }

  /** Switches to this graph. */
  of(graph: Graph): void {
    this.factory = new ContextFactory(graph);
  }

  private get contexts(): ContextFactory {
    if (this.factory === undefined) throw new Error('there is no graph to ask yet');
    return this.factory;
  }

  /** @throws if the answer has errors, its operation is not valid, or it does not say what was understood. */
  async ask(
    text: string,
    evidence?: readonly string[],
  ): Promise<(Answered & { readonly variables: Readonly<Record<string, unknown>> }) | NotUnderstood> {
    const { data, errors } = await execute({
      schema: this.schema,
      document: DOCUMENT,
      variableValues: { text, evidence },
      contextValue: await this.contexts.create(),
    });
    if (errors !== undefined)
      throw new Error(`ask(${JSON.stringify(text)}): ${errors.map(String).join('\n')}`, { cause: errors[0] });
    const { ask: asked } = data as unknown as {
      ask: (Answered & { variables: { name: string; value: string }[] }) | NotUnderstood;
    };
    if (asked.__typename === 'NotUnderstood') {
      if (asked.message === '' || asked.forms.length === 0) throw new Error(`not understood, and no reason: ${text}`);
      return asked;
    }
    const problems = this.problems.get(asked.operation) ?? validate(this.schema, parse(asked.operation));
    this.problems.set(asked.operation, problems);
    if (problems.length > 0) throw new Error(`the operation shown for '${text}' is not valid: ${problems.join('\n')}`);
    if (asked.interpretation === '' || asked.sentences.length === 0)
      throw new Error(`an answer that says nothing: ${text}`);
    return {
      ...asked,
      variables: Object.fromEntries(asked.variables.map(({ name, value }) => [name, JSON.parse(value) as unknown])),
    };
  }

  async answered(
    text: string,
    evidence?: readonly string[],
  ): Promise<Answered & { readonly variables: Readonly<Record<string, unknown>> }> {
    const asked = await this.ask(text, evidence);
    if (asked.__typename !== 'Answered') throw new Error(`not understood: ${text}: ${asked.message}`);
    return asked;
  }

  async notUnderstood(text: string): Promise<NotUnderstood> {
    const asked = await this.ask(text);
    if (asked.__typename !== 'NotUnderstood')
      throw new Error(`understood as ${asked.form}: ${text}: ${asked.interpretation}`);
    return asked;
  }

  /** Runs an operation as a client would after copying it. */
  async run(operation: string): Promise<Readonly<Record<string, unknown>>> {
    const { data, errors } = await graphql({
      schema: this.schema,
      source: operation,
      contextValue: await this.contexts.create(),
    });
    if (errors !== undefined) throw new Error(errors.map(String).join('\n'));
    return data ?? {};
  }
}
