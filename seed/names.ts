import { parseWhen } from '../src/model/when.js';
import type { Name } from '../src/model/names.js';
import { normalise } from '../src/model/text.js';
import type { Located } from './check-evidence.js';
import type { Problems } from './problem.js';
import type { EntityEntry, NameEntry } from './shape.js';
import { storedEvidence } from './stored-evidence.js';

const JAPANESE = 'ja';

/** The years of a name as one time, or undefined where none are given. */
function timeText({ from, until }: Pick<NameEntry, 'from' | 'until'>): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  return `${from?.edtf ?? '..'}/${until?.edtf ?? '..'}`;
}

/** The Japanese name that the field uses: the one given, or else the first of the names in Japanese. */
export function japaneseName({ nameJa, names }: Pick<EntityEntry, 'nameJa' | 'names'>): string | undefined {
  return nameJa ?? names.find(({ lang }) => lang === JAPANESE)?.text;
}

/** All names with a language as the graph stores them; a Japanese name given alone is one of them. */
export function storedNames(entry: Pick<EntityEntry, 'nameJa' | 'names'>): Name[] {
  const listed = entry.names.map(({ text, lang, form, evidence = [], ...years }) => ({
    text,
    language: lang,
    form,
    when: timeText(years) ?? null,
    evidence: evidence.map(storedEvidence),
  }));
  const { nameJa } = entry;
  if (nameJa === undefined || listed.some(({ text, language }) => text === nameJa && language === JAPANESE))
    return listed;
  return [...listed, { text: nameJa, language: JAPANESE, form: 'OFFICIAL', when: null, evidence: [] }];
}

/** Checks that an entity's names are told apart, that their years are in order, and that the Japanese ones agree. */
export function checkNames({ entry, at }: Located<EntityEntry>, problems: Problems): void {
  const seen = new Set<string>();
  entry.names.forEach((name, index) => {
    const key = JSON.stringify([normalise(name.text), name.lang, name.form]);
    if (seen.has(key))
      problems.add(at('names', index), `the ${name.form} name '${name.text}' (${name.lang}) is there already`);
    seen.add(key);
    const years = timeText(name);
    if (years !== undefined && parseWhen(years) === undefined)
      problems.add(
        at('names', index),
        `'${name.text}' cannot be in use from ${name.from?.edtf ?? '..'} until ${name.until?.edtf ?? '..'}; give the earlier time as from`,
      );
  });
  const japanese = entry.names.filter(({ lang }) => lang === JAPANESE).map(({ text }) => text);
  if (entry.nameJa !== undefined && japanese.length > 0 && !japanese.includes(entry.nameJa))
    problems.add(
      at('nameJa'),
      `nameJa '${entry.nameJa}' is not among the names in Japanese (${japanese.join(', ')}); add it there, or leave nameJa out`,
    );
}
