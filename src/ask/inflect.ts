import nlp from 'compromise/three';
import type { Vocabulary, VocabularyType } from '../model/vocabulary.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, wordsOf } from './tokens.js';

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

/**
 * Every form of the words in the sentences and the other words of relationship types, so that a question may use any
 * tense or number. The forms for the built-in record are generated, so that reviews show wrong inflections and only
 * another record has to load the library.
 */
export function inflect(types: readonly VocabularyType[]): Vocabulary['words'] {
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
  for (const { sentence, inverse } of types) collect([sentence, inverse], verbAfterSource(sentence));
  for (const pattern of types.flatMap(({ otherWords }) => otherWords)) collect([pattern], verbAfterSource(pattern));
  return { verbs: sorted(verbs), nouns: sorted(nouns) };
}

function sorted(forms: ReadonlyMap<string, ReadonlySet<string>>): Record<string, readonly string[]> {
  return Object.fromEntries(
    [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lemma, all]) => [lemma, [...all].sort()] as const),
  );
}
