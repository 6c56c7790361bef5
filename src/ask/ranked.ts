import type { GraphQLSchema } from 'graphql';
import { badInput } from '../errors.js';
import { ANY_DAY, type Days } from '../model/days.js';
import type { Strength } from '../model/evidence.js';
import { searchWords } from '../model/words.js';
import { countInWords, listInWords } from '../model/wording.js';
import type { RankedClaim, Ranking } from '../questions/claim-index.js';
import type { Context } from '../questions/context.js';
import type { AnsweredModel, ClaimSearchModel } from './asked-models.js';
import { RankedDocument } from './asked-operations.generated.js';
import { daysIn } from './dates.js';
import { evidenceLimitInWords } from './form.js';
import { type Named, nameFinder } from './name-finder.js';
import { type ClaimNode, claimNodeInWords } from './nodes.js';
import { runOperation, variablesOf } from './operations.js';
import { type Token, tokensOf } from './tokens.js';

/** What a search needs to know of a text beside its words. */
interface Linked {
  readonly tokens: readonly Token[];
  readonly names: readonly Named[];
  readonly days: Days;
}

/** Most claims among which every named entity must be for the ranking to be an answer. */
const BEST = 5;

/** Shares of the text that the best claims must say to be an answer, the second if a word like a name is unknown. */
const ENOUGH = 0.27;
const ENOUGH_WITH_STRANGE_NAME = 0.45;
/** The same for the words outside the names, if one of these words is unknown. */
const ENOUGH_BESIDE_NAMES = 0.12;

/**
 * Ranks the claims by how much they say of a text: its words, the entities that it names, and its time.
 * @throws Fault BAD_USER_INPUT if the graph has more claims than are held in memory.
 */
export async function rankClaims(
  text: string,
  { evidence, first }: { readonly evidence: readonly Strength[] | null; readonly first: number },
  context: Context,
): Promise<ClaimSearchModel> {
  const index = await context.claimIndex();
  if (index === null)
    throw badInput('The graph has too many claims to rank them by their words. Use relationships(filter: { text }).');
  const tokens = tokensOf(text);
  const linked = { tokens, names: namesIn(tokens, context), days: daysIn(text) ?? ANY_DAY };
  const named = [...new Set(linked.names.flatMap(({ entities }) => entities.map(({ id }) => id)))];
  const ranking = index.rank(text, {
    named,
    meant: nameFinder(context).meant(tokens),
    namedWords: linked.names.flatMap(({ text: written }) => searchWords(written)),
    days: linked.days,
    evidence,
    limit: Math.max(first, BEST),
  });
  return {
    __typename: 'ClaimSearch',
    named,
    unknownWords: ranking.unknown,
    wordsLeftOut: ranking.left,
    coverage: Math.round(ranking.coverage * 1000) / 1000,
    answers: isAnswer(ranking, linked, context),
    claims: ranking.claims.slice(0, first),
  };
}

/** Whether the best claims say enough of a text, and are about all that it names. */
function isAnswer(
  { claims, coverage, beside, unknown, left }: Ranking,
  { tokens, names }: Linked,
  context: Context,
): boolean {
  if (claims.length === 0 || coverage < ENOUGH) return false;
  // No claim says why something is so, or what is not so. "Held or not" asks for neither.
  if (tokens.some(({ word }, at) => UNSAYABLE.has(word) && !/^(?:and|or)$/.test(tokens[at - 1]?.word ?? '')))
    return false;
  if (unknown.length > 0 && beside < ENOUGH_BESIDE_NAMES) return false;
  const strange = tokens.filter(
    ({ text, word }) => /^\p{Lu}/u.test(text) && unknown.includes(word) && !isOfANation(word),
  );
  if (strange.some(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return false;
  if (strange.length > 0 && coverage < ENOUGH_WITH_STRANGE_NAME) return false;
  // What is said of one of two people says nothing about the other, and no more does what is said of one of two states.
  const { lexicon } = nameFinder(context);
  const best = claims.slice(0, BEST);
  return names.every(({ text, entities }) =>
    entities.every(({ id, kind }) => {
      const nature = lexicon.natureOf(kind.toUpperCase());
      const isState = nature === 'PLACE' && lexicon.isSpokenFor(kind.toUpperCase());
      if (nature !== 'PERSON' && !(isState && searchWords(text).every((word) => left.includes(word)))) return true;
      return best.some(({ about }) => about.includes(id));
    }),
  );
}

const UNSAYABLE: ReadonlySet<string> = new Set('why not never nobody nothing none'.split(' '));

/** "Filipino" and "Bruneian" are no names of their own. */
function isOfANation(word: string): boolean {
  return /(?:ese|[aeinrst]an|ino|ish)s?$/.test(word);
}

/** The entities that a text names, each without doubt. */
function namesIn(tokens: readonly Token[], context: Context): Named[] {
  const [reading] = nameFinder(context).readings(tokens);
  return (reading?.items ?? []).flatMap(({ name }) => (name?.entities.length === 1 ? [name] : []));
}

/** The claims that say most of a question, in words. */
export interface RankedAnswer {
  readonly answered: AnsweredModel;
  /** The same claims, whether they answer the question or only come nearest. */
  readonly claims: readonly RankedClaim[];
  /** How much of the question the best of them say, from 0 to 1. */
  readonly coverage: number;
}

/** Answers a question by ranking the claims; null if the graph has more claims than are held in memory. */
export async function rankedAnswer(
  text: string,
  evidence: readonly Strength[] | null,
  context: Context,
  schema: GraphQLSchema,
): Promise<RankedAnswer | null> {
  if ((await context.claimIndex()) === null) return null;
  // A question may hold half a character, which no operation can.
  const variables = { text: text.replace(/\p{Surrogate}/gu, '\uFFFD'), evidence };
  const { data, operation } = await runOperation(RankedDocument, variables, schema, context);
  const { claims: found, named, answers, coverage, unknownWords, wordsLeftOut } = data.searchClaims;
  const claims = found.map(({ score, relationship: { id, source, target } }) => ({
    key: { id, source: source.id, target: target.id },
    score,
  }));
  const told = found.map(({ relationship }) => claimNodeInWords(relationship));
  return {
    claims,
    coverage,
    answered: {
      __typename: 'Answered',
      kind: answers ? 'RANKED' : 'NOT_SAID',
      form: 'ranked',
      interpretation: [
        'The claims that say most of the question.',
        ...(named.length === 0 ? [] : [`It names ${listInWords(named.map(({ name }) => name))}.`]),
        ...(unknownWords.length === 0 ? [] : [`Nothing in the data has ${quotedInWords(unknownWords)}.`]),
        ...(wordsLeftOut.length === 0 || found.length === 0
          ? []
          : [`None of the best claims has ${quotedInWords(wordsLeftOut)}.`]),
        ...(evidence === null ? [] : [evidenceLimitInWords(evidence)]),
      ].join(' '),
      operation,
      variables: variablesOf(variables),
      answer: {
        __typename: 'ClaimSearch',
        named: named.map(({ id }) => id),
        unknownWords,
        wordsLeftOut,
        coverage,
        answers,
        claims: answers ? claims : [],
      },
      sentences: answers
        ? [`${countInWords(told.length, 'claim')}, the best first:`, ...told]
        : ['Nothing in the data says so.'],
      nearest: answers ? [] : claims,
      tryNext: questionsAbout(
        named,
        found.map(({ relationship }) => relationship),
      ),
    },
  };
}

/** "“trump” or “tariffs”" */
function quotedInWords(words: readonly string[]): string {
  return listInWords(
    words.map((word) => `“${word}”`),
    'or',
  );
}

/** Three questions that have an exact answer, about what a question names and what the best claims are about. */
function questionsAbout(
  named: readonly { readonly name: string }[],
  [best]: readonly Pick<ClaimNode, 'source' | 'target'>[],
): string[] {
  const names = [
    ...new Set([...named, ...(best === undefined ? [] : [best.source, best.target])].map(({ name }) => name)),
  ];
  const [first, second] = names;
  if (first === undefined) return [];
  return [
    `Tell me about ${first}`,
    ...(second === undefined
      ? []
      : [`How is ${first} connected to ${second}?`, `What do ${first} and ${second} have in common?`]),
  ];
}
