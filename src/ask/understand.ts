import type { Context } from '../questions/context.js';
import type { Form, Question, Understood } from './form.js';
import { FORMS } from './forms/all-forms.js';
import type { Lexicon } from './lexicon.js';
import { type Item, mayBeName, nameFinder } from './name-finder.js';
import { MAX_LENGTH, type Token, tokensOf } from './tokens.js';

/** The maximum length of a question, in words. */
const MAX_WORDS = 60;

/** The best reading of a question in one of the forms; null if it has none of them; or the reason why it is no question. */
export type Understanding =
  { readonly form: Form; readonly understood: Understood } | { readonly message: string } | null;

/**
 * An unknown name costs more than any number of omitted words, so that known names are preferred. Each of its words
 * costs a little, too, so that as many words as possible are understood as something else.
 */
function costOf({ names }: Understood): number {
  return names.reduce((sum, { text, entities }) => sum + (entities.length === 0 ? 100 + text.split(' ').length : 0), 0);
}

/** Finds the form that understands a question best. The result is always the same for the same question and data. */
export function understand(text: string, context: Pick<Context, 'names' | 'vocabulary'>): Understanding {
  const length = Array.from(text).length;
  if (length > MAX_LENGTH) {
    return refusal(
      `The question has ${length} characters; it may have at most ${MAX_LENGTH}. Ask one thing at a time.`,
    );
  }
  const finder = nameFinder(context);
  const { lexicon } = finder;
  const tokens = withoutPreamble(tokensOf(text));
  if (
    tokens.length === 0 ||
    /^(?:help|what can (?:i|you|one) (?:ask|answer|do))$/.test(tokens.map(({ word }) => word).join(' '))
  ) {
    return refusal('Ask a question in one of the forms below.');
  }
  if (tokens.length > MAX_WORDS) {
    return refusal(
      `The question has ${tokens.length} words; it may have at most ${MAX_WORDS}. Ask one thing at a time.`,
    );
  }
  let best: { form: Form; understood: Understood; cost: number } | undefined;
  const readings = finder.readings(tokens);
  for (const { items, cost: unlikely } of readings) {
    const question = questionOf(items, lexicon, (slot) => finder.named(slot));
    for (const form of FORMS) {
      const understood = form.understand(question);
      if (understood === undefined) continue;
      if (understood.names.some(({ text: called, entities }) => entities.length === 0 && !mayBeName(called))) continue;
      const cost = understood.cost + unlikely + costOf(understood);
      if (best === undefined || cost < best.cost) best = { form, understood, cost };
    }
  }
  return best ?? null;
}

/** What may come before the question itself. */
const PREAMBLE =
  /^(?:is it true that|is it so that|(?:(?:can|could|will|would) you |i want you to )?(?:tell|show) (?:me|us) (?=(?:who|whom|what|which|where|when|how|whether) )|do you know (?:if |whether )?|i (?:want|would like) to know (?:if |whether )?)/;

/** "Is it true that X supports Y" asks the same as "X supports Y". */
function withoutPreamble(tokens: readonly Token[]): readonly Token[] {
  const preamble = PREAMBLE.exec(`${tokens.map(({ word }) => word).join(' ')} `)?.[0].trim();
  return preamble === undefined || preamble === '' ? tokens : tokens.slice(preamble.split(' ').length);
}

function refusal(message: string): Understanding {
  return { message };
}

function questionOf(items: readonly Item[], lexicon: Lexicon, lookUp: Question['named']): Question {
  const names = items.flatMap(({ name }) => (name === undefined ? [] : [name]));
  let next = 0;
  const text = items.map((item) => (item.name === undefined ? item.text : `@${next++}`)).join(' ');
  return {
    items,
    text,
    lexicon,
    named: (slot) => (/^@\d+$/.test(slot) ? (names[Number(slot.slice(1))] ?? lookUp(slot)) : lookUp(slot)),
  };
}
