import { distance } from 'fastest-levenshtein';
import { nameKey } from '../src/model/text.js';
import { groupBy } from '../src/model/group-by.js';
import type { EntityEntry } from './shape.js';

type Entity = Pick<EntityEntry, 'id' | 'name' | 'nameJa' | 'aliases' | 'names' | 'sameAs'> & { readonly kind: string };

/** Two entities that may be one thing. */
export interface Likeness {
  readonly ids: readonly [string, string];
  readonly why: string;
}

interface Name {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly key: string;
}

/** Finds entities that may be one thing, each pair by its best reason first. */
export function* likelyDuplicates(entities: readonly Entity[]): Generator<Likeness> {
  yield* sameValues(
    entities.flatMap(({ id, sameAs }) => sameAs.map((page) => ({ id, value: page }))),
    (page) => `both are ${page}`,
  );
  const names = entities.flatMap(({ id, kind, name, nameJa, aliases, names: more }) =>
    [name, ...aliases, ...(nameJa === undefined ? [] : [nameJa]), ...more.map((other) => other.text)].map(
      (text): Name => ({
        id,
        kind,
        text,
        key: nameKey(text),
      }),
    ),
  );
  yield* sameValues(
    names.map(({ id, key }) => ({ id, value: key })),
    (key) => `both are called '${key}'`,
  );
  yield* acronyms(names);
  for (const ofKind of groupBy(names, ({ kind }) => kind).values()) yield* nearNames(ofKind);
}

function* sameValues(
  values: readonly { readonly id: string; readonly value: string }[],
  reason: (value: string) => string,
): Generator<Likeness> {
  for (const [value, owners] of groupBy(values, (each) => each.value)) {
    const [a = '', ...others] = new Set(owners.map(({ id }) => id));
    for (const b of others) yield { ids: [a, b], why: reason(value) };
  }
}

/** Words that acronyms leave out. */
const SMALL_WORDS: ReadonlySet<string> = new Set('a an and at by for from in of on the to with'.split(' '));

/** An acronym as written: capitals, with digits perhaps. A lower-case word is an acronym by chance only. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

function* acronyms(names: readonly Name[]): Generator<Likeness> {
  const byInitials = new Map<string, Name[]>();
  for (const name of names) {
    const words = name.key.split(' ');
    for (const kept of [words, words.filter((word) => !SMALL_WORDS.has(word))]) {
      const initials = kept.map((word) => Array.from(word)[0] ?? '').join('');
      if (kept.length > 1) byInitials.set(initials, [...(byInitials.get(initials) ?? []), name]);
    }
  }
  for (const { id, text, key } of names) {
    if (!ACRONYM.test(text)) continue;
    for (const long of byInitials.get(key) ?? [])
      if (long.id !== id) yield { ids: [long.id, id], why: `'${text}' may stand for '${long.text}'` };
  }
}

/** Names so short differ by a letter although they name different things. */
const SHORTEST_NEAR = 5;
const LONG = 8;

/** Names of one kind that one slip of the pen tells apart, or two in a long name. Numbers are no slips. */
function* nearNames(names: readonly Name[]): Generator<Likeness> {
  const byLength = groupBy(
    names.filter(({ key }) => key.length >= SHORTEST_NEAR),
    ({ key }) => key.length,
  );
  for (const [length, ofLength] of byLength) {
    const most = length < LONG ? 1 : 2;
    for (let longer = length; longer <= length + most; longer++) {
      for (const one of ofLength) {
        for (const other of byLength.get(longer) ?? []) {
          if (one.id === other.id || one.key === other.key || numbersIn(one.key) !== numbersIn(other.key)) continue;
          if (distance(one.key, other.key) <= most)
            yield { ids: [one.id, other.id], why: `'${one.text}' and '${other.text}' are almost the same name` };
        }
      }
    }
  }
}

function numbersIn(key: string): string {
  return (key.match(/\p{N}+/gu) ?? []).join(' ');
}
