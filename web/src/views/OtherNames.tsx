import type { EntityDetailsQuery } from '../api/operations.generated.js';
import { languageInWords } from '../state/wording.js';

type Names = Extract<EntityDetailsQuery['entity'], { readonly summary: string }>['names'];

const FORMS: Readonly<Record<Names[number]['form'], string>> = {
  OFFICIAL: 'official name',
  SHORT: 'short name',
  LOCAL: 'local name',
  FORMER: 'former name',
  ACRONYM: 'acronym',
};

/** The names in other languages and of other years, each in its own language for screen readers and fonts. */
export function OtherNames({ names, shown }: { readonly names: Names; readonly shown: readonly (string | null)[] }) {
  const others = names.filter(({ text }) => !shown.includes(text));
  if (others.length === 0) return null;
  return (
    <ul class="other-names" aria-label="Other names">
      {others.map(({ text, language, form, when }) => (
        <li key={`${language} ${form} ${text}`}>
          <span lang={language}>{text}</span>{' '}
          <span class="quiet">
            {FORMS[form]}, {languageInWords(language)}
            {when !== null && `, ${when.text}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
