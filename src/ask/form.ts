import type { GraphQLSchema } from 'graphql';
import { Fault } from '../errors.js';
import type { Context } from '../questions/context.js';
import type { NamedEntity } from '../questions/name-index.js';
import type { AskedAnswerModel } from './asked-models.js';
import type { TypedDocumentString } from './asked-operations.generated.js';
import type { Item, Named } from './name-finder.js';
import { compileNotation } from './notation.js';
import { type Variables, runOperation } from './operations.js';
import type { Sample } from './sample.js';

/** A question in one of its readings. */
export interface Question {
  readonly items: readonly Item[];
  /** The question with known names as `@0`, `@1`, ... in the order they stand. */
  readonly text: string;
  /** What stands in a place of a notation where a name is wanted. */
  readonly named: (slot: string) => Named;
}

export interface Told {
  readonly answer: AskedAnswerModel;
  readonly sentences: readonly string[];
}

/** An operation to run, and what its result is told as. */
export interface Plan {
  readonly interpretation: string;
  readonly variables: Variables;
  readonly run: (schema: GraphQLSchema, context: Context) => Promise<Told & { readonly operation: string }>;
}

/** Makes a plan of an operation, whose text says what its variables are and what `tell` is given. */
export function plan<Data, V extends Variables>({
  interpretation,
  operation,
  variables,
  tell,
}: {
  readonly interpretation: string;
  readonly operation: TypedDocumentString<Data, V>;
  readonly variables: V;
  readonly tell: (data: Data) => Told;
}): Plan {
  return {
    interpretation,
    variables,
    run: async (schema, context) => {
      const found = await runOperation(operation, variables, schema, context);
      return { ...tell(found.data), operation: found.operation };
    },
  };
}

/** What an operation that asks by ids of the graph cannot find there, unless the graph is another one by now. */
export function changedMeanwhile(): Fault {
  return new Fault('INTERNAL', 'The graph changed while the question was answered. Ask again.');
}

/** What a form makes of a question. */
export interface Understood {
  /** 0 for what is said in so many words; more for each word that was guessed. The cheapest understanding wins. */
  readonly cost: number;
  /** The names of the question, which must each name one entity before the plan is made. */
  readonly names: readonly Named[];
  /** Makes the plan from the entities named, in order; or says why the question makes no sense. */
  readonly plan: (entities: readonly NamedEntity[], context: Context) => Plan | string | Promise<Plan | string>;
}

/** A form of question. */
export interface Form {
  readonly name: string;
  readonly pattern: string;
  readonly explanation: string;
  /** A question of this form that the data answers. */
  readonly example: (sample: Sample) => string | undefined;
  readonly understand: (question: Question) => Understood | undefined;
}

/** The places of a notation that were filled, by name. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** A form that is a list of ways to ask, in the notation of notation.ts; the first that fits is taken. */
export function notationForm(
  form: Omit<Form, 'understand'> & {
    readonly ways: readonly string[];
    readonly read: (slots: Slots, question: Question) => Understood | undefined;
  },
): Form {
  const ways = form.ways.map(compileNotation);
  return {
    name: form.name,
    pattern: form.pattern,
    explanation: form.explanation,
    example: form.example,
    understand: (question) => {
      for (const way of ways) {
        const match = way.exec(` ${question.text}`);
        const understood = match === null ? undefined : form.read(match.groups ?? {}, question);
        if (understood !== undefined) return understood;
      }
      return undefined;
    },
  };
}
