import type { Context } from '../questions/context.js';
import { CUED, type Form, type Question, type Understood } from './form.js';
import { FORMS } from './forms/all-forms.js';
import type { Lexicon } from './lexicon.js';
import { type Item, type NameFinder, type Named, mayBeName, nameFinder } from './name-finder.js';
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
function costOf({ names }: Understood, finder: NameFinder): number {
  return names.reduce((sum, name) => {
    if (!isStrange(name)) return sum;
    return sum + (finder.described(name.text) === undefined ? 100 : DESCRIBED) + name.text.split(' ').length;
  }, 0);
}

/** The cost of words that describe an entity: less than a short form of its head alone ("loan"), which may be several. */
const DESCRIBED = 20;

/** The cost of taking words for misspelt ones of the grammar. */
const MISSPELT = 6;

/** Whether no entity has a name, or hardly, because it is written like words of the grammar. */
function isStrange({ entities, unlikely }: Named): boolean {
  return entities.length === 0 || unlikely === true;
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
  const tokens = withUsualOpening(withoutPreamble(tokensOf(text)), lexicon);
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
  const spelt = finder.withGrammarSpelt(tokens);
  return (
    best(
      finder,
      [{ read: tokens, extra: 0 }, ...(spelt === undefined ? [] : [{ read: spelt, extra: MISSPELT }])].flatMap(
        ({ read, extra }) =>
          finder.readings(read).map(({ items, cost }) => ({
            question: questionOf(items, lexicon, (slot) => finder.named(slot, read)),
            cost: cost + extra,
          })),
      ),
      ({ names }) => names.every((name) => !isStrange(name) || mayBeName(name.text)),
    ) ??
    // Words of the grammar are names if nothing else fits, and every word then does.
    best(
      finder,
      finder.lastReadings(tokens).map(({ items, cost }) => ({
        question: questionOf(items, lexicon, (slot) => finder.named(slot)),
        cost,
      })),
      ({ names, cost }) => cost < CUED && !names.some(isStrange),
    ) ??
    null
  );
}

/** The form and reading that cost least, of those that make sense. */
function best(
  finder: NameFinder,
  readings: readonly { readonly question: Question; readonly cost: number }[],
  makesSense: (understood: Understood) => boolean,
): { readonly form: Form; readonly understood: Understood } | undefined {
  let least: { form: Form; understood: Understood; cost: number } | undefined;
  for (const { question, cost: unlikely } of readings) {
    for (const form of FORMS) {
      const understood = form.understand(question);
      if (understood === undefined || !makesSense(understood)) continue;
      const cost = understood.cost + unlikely + costOf(understood, finder);
      if (least === undefined || cost < least.cost) least = { form, understood, cost };
    }
  }
  return least;
}

/** What may come before the question itself. */
const PREAMBLE =
  /^(?:is it true that|is it so that|(?:(?:can|could|will|would) you |i want you to )?(?:tell|show) (?:me|us) (?=(?:who|whom|what|which|where|when|how|whether) )|do you know (?:if |whether )?|i (?:want|would like) to know (?:if |whether )?)/;

/** "Is it true that X supports Y" asks the same as "X supports Y". */
function withoutPreamble(tokens: readonly Token[]): readonly Token[] {
  const preamble = PREAMBLE.exec(`${tokens.map(({ word }) => word).join(' ')} `)?.[0].trim();
  return preamble === undefined || preamble === '' ? tokens : tokens.slice(preamble.split(' ').length);
}

/** Other ways to begin a question, and the usual ones. */
const OPENINGS: readonly (readonly [other: RegExp, usual: string])[] = [
  [/^(?:what (?:is|was) )?(?:the )?number of (?=KIND (?:that|which) )/, 'how many'],
  [/^in (?:what|which) ways? (?=(?:is|are|was|were|do|does|did) )/, 'how'],
  [/^according to (?:whom|who|which sources?|what sources?) /, 'who says that'],
];

/** "Number of countries that ratified X" asks what "how many countries ratified X" asks. */
function withUsualOpening(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const words = tokens.map(({ word }) => (isCountable(word, lexicon) ? 'KIND' : word)).join(' ');
  for (const [other, usual] of OPENINGS) {
    const opening = other.exec(`${words} `)?.[0].trim();
    if (opening === undefined) continue;
    const rest = tokens.slice(opening.split(' ').length);
    // "According to whom do X and Y ..." asks in the order of a question.
    const plain = usual === 'who says that' && /^(?:do|does|did)$/.test(rest[0]?.word ?? '') ? rest.slice(1) : rest;
    return [...tokensOf(usual), ...plain.filter(({ word }, at) => at !== 1 || !/^(?:that|which)$/.test(word))];
  }
  return tokens;
}

/** Whether a noun means a kind whose entities the data may know all by name. It never knows all people. */
function isCountable(word: string, lexicon: Lexicon): boolean {
  const kind = lexicon.kindOf(word);
  return kind !== undefined && lexicon.natureOf(kind) !== 'PERSON';
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
