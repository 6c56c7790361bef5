import type { Context } from '../questions/context.js';
import type { NamedEntity } from '../questions/name-index.js';
import type { AskedAnswerModel } from './asked-models.js';
import type { Item, Named } from './name-finder.js';
import { compileNotation } from './notation.js';
import type { OperationName, Variables } from './operations.js';
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

/** An operation to run, and how its result is told. */
export interface Plan {
  readonly interpretation: string;
  readonly operation: OperationName;
  readonly variables: Variables;
  readonly tell: (data: unknown) => Told;
}

/** Types the data of a plan's operation: its text is in operations.ts, so the two are written together. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names what its operation selects
export function plan<Data>(typed: Omit<Plan, 'tell'> & { readonly tell: (data: Data) => Told }): Plan {
  return { ...typed, tell: (data) => typed.tell(data as Data) };
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
