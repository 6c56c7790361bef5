import { normalise } from '../src/model/text.js';
import type { Problems } from './problem.js';
import type { EntityEntry } from './shape.js';
import type { Place } from './yaml.js';

interface Named {
  readonly entry: Pick<EntityEntry, 'id' | 'name' | 'nameJa' | 'aliases' | 'names'>;
  readonly at: (...keys: readonly (string | number)[]) => Place;
}

/**
 * Warns of each alias or Japanese name that is looked up as the same as another: of the same entity, where one of them
 * is of no use, or of another, where a question with this name has two answers. Two names that are the same are an
 * error of their own.
 */
export function warnOfSameNames(entities: Iterable<Named>, problems: Problems): void {
  const first = new Map<string, { readonly id: string; readonly as: string }>();
  const all = [...entities];
  for (const { entry } of all) first.set(normalise(entry.name), { id: entry.id, as: `the name '${entry.name}'` });
  for (const { entry, at } of all) {
    const { id, name, nameJa, aliases, names } = entry;
    const others = [
      ...(nameJa === undefined ? [] : [{ text: nameJa, what: 'the Japanese name', place: at('nameJa') }]),
      ...aliases.map((text, index) => ({ text, what: 'the alias', place: at('aliases', index) })),
      ...names.map(({ text }, index) => ({ text, what: 'the name', place: at('names', index) })),
    ];
    for (const { text, what, place } of others) {
      const key = normalise(text);
      const before = first.get(key);
      if (before === undefined) first.set(key, { id, as: `${what} '${text}'` });
      else if (before.id !== id)
        problems.warn(
          place,
          `${what} '${text}' of ${id} is looked up as the same as ${before.as} of ${before.id}; tell them apart if a reader can`,
        );
      // One name may be listed for several languages or years.
      else if (text !== name && what !== 'the name')
        problems.warn(place, `${what} '${text}' is looked up as the same as ${before.as}; keep one of them`);
    }
  }
}
