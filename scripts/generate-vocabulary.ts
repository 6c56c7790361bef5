/**
 * Writes src/ask/vocabulary.generated.ts: every form of the words in the relationship types' sentences and of the
 * synonyms in src/ask/other-words.ts, so that a question may use any tense or number. The compromise library inflects
 * them. The file is committed, so that reviews show wrong inflections, and no question has to wait for inflection.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise/three';
import { format, resolveConfig } from 'prettier';
import type { Ontology } from '../seed/ontology.js';
import { packageRoot } from '../src/config.js';
import { OTHER_WORDS } from '../src/ask/other-words.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, wordsOf } from '../src/ask/tokens.js';

const FILE = 'src/ask/vocabulary.generated.ts';

interface Tagged {
  readonly text: string;
  readonly verb: boolean;
  readonly noun: boolean;
}

/**
 * The words of a pattern with their parts of speech. Names replace the entities, so that the tagger sees a sentence.
 */
function tagged(pattern: string): Tagged[] {
  const text = pattern.replace('{source}', 'Tokyo').replace('{target}', 'Osaka');
  const [sentence] = nlp(text).json() as { terms: { text: string; tags: string[] }[] }[];
  return (sentence?.terms ?? [])
    .filter((term) => term.text !== 'Tokyo' && term.text !== 'Osaka')
    .flatMap((term) =>
      wordsOf(term.text).map((word) => ({
        text: word,
        verb: term.tags.includes('Verb'),
        noun: term.tags.includes('Noun'),
      })),
    );
}

const clean = (forms: readonly unknown[]): string[] =>
  forms.filter((form): form is string => typeof form === 'string' && /^\p{L}+$/u.test(form));

/** A single word, tagged as a verb or a noun regardless of what the tagger would choose. */
function wordAs(tag: 'Verb' | 'Noun', word: string): ReturnType<typeof nlp> {
  const doc = nlp(word);
  doc.tag(tag);
  return doc;
}

function verbForms(word: string): [lemma: string, forms: string[]] {
  const lemma = wordAs('Verb', word).verbs().toInfinitive().text() || word;
  // This starts from the form in the sentence, not the lemma: compromise takes the bare "express" for a third person.
  const [conjugated = {}] = wordAs('Verb', word).verbs().conjugate() as Record<string, unknown>[];
  const { PresentTense, PastTense, Gerund, Participle } = conjugated;
  return [lemma, clean([lemma, PresentTense, PastTense, Participle, Gerund, word])];
}

function nounForms(word: string): [lemma: string, forms: string[]] {
  const doc = wordAs('Noun', word).nouns();
  // Words with these endings are already singular, although the inflector would change them.
  const lemma = /(ss|us|is)$/.test(word) ? word : doc.toSingular().text() || word;
  return [lemma, clean([lemma, wordAs('Noun', lemma).nouns().toPlural().text(), word])];
}

/** The forms of the words in the patterns of these types. */
function inflect(types: Ontology['types']): { verbs: Map<string, Set<string>>; nouns: Map<string, Set<string>> } {
  const verbs = new Map<string, Set<string>>();
  const nouns = new Map<string, Set<string>>();
  const add = (to: typeof verbs, [lemma, forms]: [string, string[]]): void => {
    to.set(lemma, new Set([...(to.get(lemma) ?? []), ...forms]));
  };
  const plain = (word: string): boolean =>
    AUXILIARIES.has(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word) || word.length < 3;
  const collect = (patterns: readonly string[], first: string | undefined): void => {
    for (const { text, verb, noun } of patterns.flatMap(tagged)) {
      if (plain(text)) continue;
      if (verb || text === first) add(verbs, verbForms(text));
      else if (noun) add(nouns, nounForms(text));
    }
  };
  // The word after the source is the sentence's verb, even if the tagger disagrees ("amends" may be a noun).
  const verbAfterSource = (pattern: string): string | undefined =>
    wordsOf(/^(?:The )?\{source\} (\S+)/.exec(pattern)?.[1] ?? '')[0];
  for (const { sentence, inverse } of types.values()) collect([sentence, inverse], verbAfterSource(sentence));
  for (const pattern of Object.values(OTHER_WORDS).flat()) collect([pattern], verbAfterSource(pattern));
  return { verbs, nouns };
}

/** Writes the module. */
export async function writeVocabulary({ types }: Ontology, note: string): Promise<void> {
  const { verbs, nouns } = inflect(types);
  const sorted = (map: Map<string, Set<string>>): Record<string, string[]> =>
    Object.fromEntries(
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lemma, forms]) => [lemma, [...forms].sort()] as const),
    );
  const target = path.join(packageRoot, FILE);
  const text = `// ${note}
/** The verbs of the patterns and of other-words.ts: base form, and every form that a question may use. */
export const VERBS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(sorted(verbs))};

/** The nouns of the patterns and of other-words.ts: singular, and every form that a question may use. */
export const NOUNS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(sorted(nouns))};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}
