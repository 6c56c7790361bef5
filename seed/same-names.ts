import { normalise } from '../src/model/text.js';
import type { Problems } from './problem.js';
import type { EntityEntry } from './shape.js';
import type { Place } from './yaml.js';

interface Named {
  readonly entry: Pick<EntityEntry, 'name' | 'nameJa' | 'aliases' | 'names'>;
  readonly at: (...keys: readonly (string | number)[]) => Place;
}

/**
 * Warns of each alias or Japanese name of an entity that is looked up as the same as another of its names, so that one of
 * them is of no use. Names that two entities share are for check-identity.ts.
 */
export function warnOfSameNames(entities: Iterable<Named>, problems: Problems): void {
  for (const { entry, at } of entities) {
    const { name, nameJa, aliases, names } = entry;
    const first = new Map([[normalise(name), `the name '${name}'`]]);
    const others = [
      ...(nameJa === undefined ? [] : [{ text: nameJa, what: 'the Japanese name', place: at('nameJa') }]),
      ...aliases.map((text, index) => ({ text, what: 'the alias', place: at('aliases', index) })),
      ...names.map(({ text }, index) => ({ text, what: 'the name', place: at('names', index) })),
    ];
    for (const { text, what, place } of others) {
      const key = normalise(text);
      const before = first.get(key);
      if (before === undefined) first.set(key, `${what} '${text}'`);
      // One name may be listed for several languages or years.
      else if (text !== name && what !== 'the name')
        problems.warn(place, `${what} '${text}' is looked up as the same as ${before}; keep one of them`);
    }
  }
}
