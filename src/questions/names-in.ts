import { mayHold } from '../model/days.js';
import { type Name, isInLanguage, readNames } from '../model/names.js';
import { type When, parseWhen } from '../model/when.js';
import type { EntityRow } from '../query/loaders.js';

const UNDATED = { earliest: null, latest: null };

/** When a name was or is in use; undefined where no source says. */
export function timeOfName({ when }: Name): When | undefined {
  return when === null ? undefined : parseWhen(when);
}

/** An entity's names in a language that may be in use on a day. */
export function namesIn(
  entity: EntityRow,
  { lang, asOf }: { readonly lang?: string | null | undefined; readonly asOf?: string | null | undefined },
): Name[] {
  return readNames(entity).filter(
    (name) =>
      (lang == null || isInLanguage(name.language, lang)) &&
      (asOf == null || mayHold(timeOfName(name) ?? UNDATED, { from: asOf, to: asOf })),
  );
}
