import { Fault } from '../errors.js';
import { nearest } from '../model/text.js';
import type { Context } from '../questions/context.js';

/**
 * Converts types or kinds to the graph's spelling, whatever their case and punctuation. Words that the graph does not
 * have are refused, because an empty file would suggest that nothing is known.
 * @throws Fault NO_SUCH_WORD naming the word and listing the valid ones.
 */
export async function knownWords(
  { catalogue }: Context,
  vocabulary: 'types' | 'kinds',
  parameter: string,
  given: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (given === null) return null;
  const { entities, claims } = await catalogue();
  const { values } = vocabulary === 'types' ? claims.columns.type : entities.kind;
  const known = new Map(values.map((name) => [plainly(name), name]));
  return [...new Set(given.map((word) => known.get(plainly(word)) ?? refuse(word)))];

  function refuse(word: string): never {
    const all = [...known.values()];
    const meant = nearest(plainly(word), [...known.keys()]);
    const alike = all.filter((name) => plainly(name).includes(plainly(word)) || plainly(name) === meant);
    const suggestions = alike.length > 0 ? alike.slice(0, 5) : all;
    const way = alike.length > 0 ? `Did you mean ${suggestions.join(', ')}?` : `There are ${all.join(', ')}.`;
    const what = vocabulary === 'types' ? 'No claim is of the type' : 'No entity is of the kind';
    throw new Fault('NO_SUCH_WORD', `${parameter}: ${what} '${word}'. ${way}`, { details: { suggestions } });
  }
}

const plainly = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
