import type { Evidence } from './evidence.js';

/** What a name is to its entity, the order in which a reader wants them. */
export const NAME_FORMS = ['OFFICIAL', 'SHORT', 'LOCAL', 'FORMER', 'ACRONYM'] as const;
type NameForm = (typeof NAME_FORMS)[number];

/** A name in a language, as the graph stores it. */
export interface Name {
  readonly text: string;
  /** A tag of BCP 47, with the script where the language is written in several: `th`, `ms-Arab`. */
  readonly language: string;
  readonly form: NameForm;
  /** When it was or is in use, in EDTF, or null where no source says. */
  readonly when: string | null;
  readonly evidence: readonly Evidence[];
}

/** An entity's names from the JSON text in which they are stored, because neither engine stores maps as properties. */
export function readNames({ names }: { readonly names: string }): Name[] {
  return JSON.parse(names) as Name[];
}

/** Whether a tag is that of a language, or of a variety of it: `zh` covers `zh-Hant`. Case does not matter. */
export function isInLanguage(tag: string, language: string): boolean {
  const [one, other] = [tag.toLowerCase(), language.toLowerCase()];
  return one === other || one.startsWith(`${other}-`);
}

/** The script of a tag, in the four letters of ISO 15924: as it says, or else the one that its language usually has. */
export function scriptOf(tag: string): string | null {
  return new Intl.Locale(tag).maximize().script ?? null;
}

/** The names that neither the name, the aliases nor the Japanese name give, for look-up. */
export function otherNames(
  {
    name,
    nameJa,
    aliases,
  }: { readonly name: string; readonly nameJa: string | null; readonly aliases: readonly string[] },
  names: readonly Name[],
): string[] {
  const known = new Set([name, nameJa, ...aliases]);
  return [...new Set(names.map(({ text }) => text))].filter((text) => !known.has(text));
}
