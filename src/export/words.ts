import type { Context } from '../questions/context.js';
import { Fault } from '../errors.js';
import { nearest } from '../model/text.js';

/** A selection that names nothing the graph has: an outcome for whoever asked, not a defect. */
export class NothingSelected extends Fault {
  /** Ids or words to try instead. */
  constructor(
    message: string,
    readonly reason: 'NOT_FOUND' | 'AMBIGUOUS' | 'NO_PATH' | 'NOTHING_FOUND' | 'NO_SUCH_WORD',
    readonly suggestions: readonly string[] = [],
  ) {
    super('BAD_USER_INPUT', message);
  }
}

/** The id of the entity that a parameter names. @throws NothingSelected where it is none or several. */
export function entityNamed({ names }: Context, parameter: string, text: string): string {
  const found = names.resolve(text);
  if (found.outcome === 'found') return found.id;
  if (found.outcome === 'ambiguous') {
    const message = `${parameter}: '${text}' is the name of several entities: ${found.candidates.join(', ')}. Use one of these ids.`;
    throw new NothingSelected(message, 'AMBIGUOUS', found.candidates);
  }
  const { suggestions } = found;
  const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`;
  const message = `${parameter}: No entity has the id, name or alias '${text}'.${hint}`;
  throw new NothingSelected(message, 'NOT_FOUND', suggestions);
}

/** Each id once, in the order given. */
export function entitiesNamed(context: Context, parameter: string, texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => entityNamed(context, parameter, text)))];
}

/**
 * Types or kinds as the graph writes them, whatever case and signs they were given with. What the graph has none of is refused: an empty file
 * would read as if nothing were known.
 * @throws NothingSelected naming the word, with what there is.
 */
export async function wordsOf(
  { loaders }: Context,
  vocabulary: 'types' | 'kinds',
  parameter: string,
  given: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (given === null) return null;
  const rows = await loaders.ask(vocabulary === 'types' ? 'statistics/types' : 'statistics/entities', {});
  const known = new Map(rows.map(({ name }) => [plainly(name), name]));
  return [...new Set(given.map((word) => known.get(plainly(word)) ?? refuse(word)))];

  function refuse(word: string): never {
    const all = [...known.values()];
    const meant = nearest(plainly(word), [...known.keys()]);
    const alike = all.filter((name) => plainly(name).includes(plainly(word)) || plainly(name) === meant);
    const suggestions = alike.length > 0 ? alike.slice(0, 5) : all;
    const way = alike.length > 0 ? `Did you mean ${suggestions.join(', ')}?` : `There are ${all.join(', ')}.`;
    const what = vocabulary === 'types' ? 'No claim is of the type' : 'No entity is of the kind';
    throw new NothingSelected(`${parameter}: ${what} '${word}'. ${way}`, 'NO_SUCH_WORD', suggestions);
  }
}

const plainly = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
