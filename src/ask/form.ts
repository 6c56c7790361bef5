import type { GraphQLSchema } from 'graphql';
import { Fault } from '../errors.js';
import type { Context } from '../questions/context.js';
import type { NamedEntity } from '../questions/name-index.js';
import type { AskedAnswerModel } from './asked-models.js';
import type { TypedDocumentString } from './asked-operations.generated.js';
import type { Lexicon } from './lexicon.js';
import type { Item, Named } from './name-finder.js';
import type { Strength } from '../model/evidence.js';
import { listInWords } from '../model/wording.js';
import { compileNotation, wordSet } from './notation.js';
import { PLAIN_WORDS } from './tokens.js';
import { type Variables, runOperation, takes } from './operations.js';
import type { Sample } from './sample.js';

/** One possible reading of a question. */
export interface Question {
  readonly items: readonly Item[];
  /** The question with its known names replaced by `@0`, `@1`, ... in order. */
  readonly text: string;
  /** The words of the record. */
  readonly lexicon: Lexicon;
  /** The name that fills a slot of a notation. */
  readonly named: (slot: string) => Named;
}

export interface Told {
  readonly answer: AskedAnswerModel;
  readonly sentences: readonly string[];
}

/** An operation to run, and how to put its result into words. */
export interface Plan {
  readonly interpretation: string;
  readonly variables: Variables;
  /** The same plan for claims whose strongest evidence is one of these, or undefined if its operation has no such filter. */
  readonly withEvidence: (evidence: readonly Strength[]) => Plan | undefined;
  readonly run: (schema: GraphQLSchema, context: Context) => Promise<Told & { readonly operation: string }>;
}

/** Makes a plan from an operation, whose text determines the type of its variables and of the data for `tell`. */
export function plan<Data, V extends Variables>(made: {
  readonly interpretation: string;
  readonly operation: TypedDocumentString<Data, V>;
  readonly variables: V;
  readonly tell: (data: Data) => Told;
}): Plan {
  const { interpretation, operation, variables, tell } = made;
  return {
    interpretation,
    variables,
    withEvidence: (evidence) => {
      if (!takes(operation, 'evidence')) return undefined;
      const limit = evidenceLimitInWords(evidence);
      return plan({
        interpretation: `${interpretation} ${limit}`,
        operation,
        variables: { ...variables, evidence },
        tell: (data) => {
          const { answer, sentences } = tell(data);
          return { answer, sentences: [limit, ...sentences] };
        },
      });
    },
    run: async (schema, context) => {
      const found = await runOperation(operation, variables, schema, context);
      return { ...tell(found.data), operation: found.operation };
    },
  };
}

/** "Only claims whose strongest evidence is QUOTED or ROW count." */
export function evidenceLimitInWords(evidence: readonly Strength[]): string {
  return `Only claims whose strongest evidence is ${listInWords(evidence, 'or')} count.`;
}

/** The fault if an operation does not find the graph's own ids, which happens only if the graph has been replaced. */
export function changedMeanwhile(): Fault {
  return new Fault('INTERNAL', 'The graph changed while the question was answered. Ask again.');
}

/** How a form understands a question. */
export interface Understood {
  /** 0 if the words match exactly, and more for each guessed word. The lowest cost wins. */
  readonly cost: number;
  /** The names in the question. Each must identify one entity before the plan is made. */
  readonly names: readonly Named[];
  /** Makes the plan from the named entities, in order, or says why the question makes no sense. */
  readonly plan: (entities: readonly NamedEntity[], context: Context) => Plan | string | Promise<Plan | string>;
}

/** A form of question. */
export interface Form {
  readonly name: string;
  readonly pattern: string;
  readonly explanation: string | ((lexicon: Lexicon) => string);
  /** A question of this form that the data can answer. */
  readonly example: (sample: Sample) => string | undefined;
  readonly understand: (question: Question) => Understood | undefined;
}

/** The filled slots of a notation, by name. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** What a form costs that is recognised by a single word: more than any that fits every word. */
export const CUED = 25;

/** The most words beside names and those of the grammar in a question whose form is recognised by a single word. */
const MOST_LEFT = 1;

/** Whether hardly a word of a question is neither a name nor grammar, and none of these looks like a name. */
function hasFewWordsLeft({ items, lexicon }: Question): boolean {
  const left = items.filter(
    ({ word }) => word !== undefined && !PLAIN_WORDS.has(word) && lexicon.kindOf(word) === undefined,
  );
  return left.length <= MOST_LEFT && !left.some((item) => item !== items[0] && /^\p{Lu}/u.test(item.text ?? ''));
}

/** A form that consists of patterns in the notation of notation.ts. The first pattern that matches is used. */
export function notationForm(
  form: Omit<Form, 'understand'> & {
    readonly ways: readonly string[];
    /** Recognises the form by a word and the number of known names, whatever the other words are. */
    readonly cue?: (text: string, names: readonly string[]) => Slots | undefined;
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
      const text = ` ${question.text}`;
      const words = wordSet(text);
      for (const way of ways) {
        const match = way.exec(text, words);
        const understood = match === null ? undefined : form.read(match.groups ?? {}, question);
        if (understood !== undefined) return understood;
      }
      const slots = hasFewWordsLeft(question)
        ? form.cue?.(question.text, question.text.match(/@\d+/g) ?? [])
        : undefined;
      const understood = slots === undefined ? undefined : form.read(slots, question);
      return understood === undefined ? undefined : { ...understood, cost: understood.cost + CUED };
    },
  };
}
