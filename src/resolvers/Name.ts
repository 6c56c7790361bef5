import { mayHold } from '../model/days.js';
import { type Name as NameModel, isInLanguage, readNames, scriptOf } from '../model/names.js';
import { type When, parseWhen } from '../model/when.js';
import type { EntityRow } from '../query/loaders.js';
import { whenOf } from './Entity.js';
import type { EntityNamesArgs, NameResolvers } from './types.generated.js';

const UNDATED = { earliest: null, latest: null };

function timeOf({ when }: NameModel): When | undefined {
  return when === null ? undefined : parseWhen(when);
}

/** An entity's names in a language that may be in use on a day. */
export function namesIn(entity: EntityRow, { lang, asOf }: Partial<EntityNamesArgs>): NameModel[] {
  return readNames(entity).filter(
    (name) =>
      (lang == null || isInLanguage(name.language, lang)) &&
      (asOf == null || mayHold(timeOf(name) ?? UNDATED, { from: asOf, to: asOf })),
  );
}

export const Name: NameResolvers = {
  script: ({ language }) => scriptOf(language),
  when: (name) => {
    const when = timeOf(name);
    return when === undefined ? null : whenOf(when);
  },
};
