import type { Fit } from '../../model/fit.js';
import { type Form, type Told, type Understood, plan } from '../form.js';
import { WhetherDocument, type WhetherQuery } from '../asked-operations.generated.js';
import type { Lexicon } from '../lexicon.js';
import { matchClosed } from '../phrases.js';
import { ALL_SUPERSEDED, type ClaimNode, claimNodeInWords, standing } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { plainest } from './examples.js';
import { type Reading, firstMatching } from './matching.js';
import { type Timed, asksBeginning, bySureness, byTime, readTimed } from './period.js';
import { mayStand, otherEnd, preferFitting, meaningInWords, typesOf } from './phrase.js';
import { type DatedClaim, verdict } from './verdict.js';

/** "does X support Y": yes with the claims and how they are made, or a clear no. */
export const closed: Form = {
  name: 'whether',
  pattern: 'Does X VERB Y [in DATE]?   Is X VERBED by Y?',
  explanation:
    'Whether a claim says so, how (as a fact, a position or a plan) and who says it. The answer is no if the data has no such claim, which does not mean that it is false.',
  example: (sample) => {
    const claim = plainest(sample);
    return (
      claim &&
      `${claim.verb.endsWith('s') ? 'Does' : 'Did'} ${claim.source.name} ${sample.lexicon.baseOf(claim.verb)} ${claim.target.name}?`
    );
  },
  understand: (question) => {
    const first = question.items[0]?.word;
    const asking = first !== undefined && /^(?:is|are|was|were|do|does|did|has|have|had|will|would)$/.test(first);
    const timed = readTimed(asking ? question.items.slice(1) : question.items);
    // Words before the first name belong to the sentence and are not an unknown name.
    const reading = closedReading(question, timed.items, asking || question.items[0]?.name !== undefined);
    return reading && closedPlan(reading, timed, question.lexicon);
  },
};

/** The claims that a sentence about two names may mean. */
function closedReading(
  question: Parameters<typeof firstMatching>[0],
  items: Timed['items'],
  guess: boolean,
): Reading | undefined {
  const { lexicon } = question;
  return firstMatching(
    question,
    items,
    2,
    ({ outline, names: [a, b] }) =>
      a === undefined || b === undefined
        ? []
        : preferFitting(
            (fits) => matchClosed(lexicon, outline, fits),
            (type, end) => mayStand(lexicon, type, end, a) && mayStand(lexicon, type, otherEnd(end), b),
          ),
    { guess },
  );
}

/** A claim, and how its time fits the period of the question. */
type FoundClaim = DatedClaim & { readonly fit: Fit | null };

/** The claims between two entities that match, and those that match in the other direction. */
function claimsBetween(
  { paths: found }: WhetherQuery,
  matches: Reading['matches'],
  a: string,
): { readonly claims: FoundClaim[]; readonly reverse: FoundClaim[] } {
  const paths = 'paths' in found ? found.paths : [];
  const all = paths.flatMap(({ hops }) => hops).flatMap(({ relationships }) => relationships);
  const claims = all.filter(({ type, source, target }) =>
    matches.some((match) => match.type === type && (match.end === 'source' ? source : target).id === a),
  );
  return { claims, reverse: all.filter((claim) => !claims.includes(claim)) };
}

/** What a form says of the claims that a sentence about two names may mean. */
interface AboutClaims {
  /** What is lacking where the question names less than two. */
  readonly missing: string;
  readonly interpretation: (what: string) => string;
  readonly tell: (claims: readonly FoundClaim[], what: string) => Told;
}

/** Understands words as a sentence about two names, whose claims a form tells; undefined where only weaker ones fit. */
export function tellBetween(
  question: Parameters<typeof firstMatching>[0],
  items: Timed['items'],
  { missing, interpretation, tell }: AboutClaims,
): Understood | undefined {
  const reading = closedReading(question, items, true);
  if (reading === undefined || reading.matches.every(({ weaker }) => weaker)) return undefined;
  const { matches, outlined, cost } = reading;
  return {
    cost,
    names: outlined.names,
    plan: ([a, b]) => {
      if (a === undefined || b === undefined) return missing;
      if (a.id === b.id) return twiceNamed(a.name);
      const what = meaningInWords(question.lexicon, matches, a.name, b.name);
      return plan({
        interpretation: interpretation(what),
        operation: WhetherDocument,
        variables: { from: a.id, to: b.id, types: typesOf(matches) },
        tell: (data) => tell(claimsBetween(data, matches, a.id).claims, what),
      });
    },
  };
}

function twiceNamed(name: string): string {
  return `The question names ${name} twice. A claim needs two different entities.`;
}

function closedPlan({ outlined, matches, cost }: Reading, timed: Timed, lexicon: Lexicon): Understood {
  return {
    cost,
    names: outlined.names,
    plan: ([a, b]) => {
      if (a === undefined || b === undefined) return 'Name both entities you are asking about.';
      if (a.id === b.id) return twiceNamed(a.name);
      const { written, period } = timed;
      if (written !== undefined && period === undefined) return `There is no such date: '${written}'.`;
      const what = meaningInWords(lexicon, matches, a.name, b.name);
      return plan({
        interpretation: `Whether any claim says${written === undefined ? '' : `, for the time “${written}”`}: ${what}.`,
        operation: WhetherDocument,
        variables: { from: a.id, to: b.id, types: typesOf(matches), during: period ?? null },
        tell: (data) => {
          const { claims, reverse } = claimsBetween(data, matches, a.id);
          const { within, otherwise, undated } =
            period === undefined
              ? { within: claims, otherwise: [], undated: [] }
              : byTime(claims, period, asksBeginning(timed.items, lexicon));
          const weaker = matches.every((match) => match.weaker);
          const holding = standing(within);
          if (within.length > 0 && holding.length === 0 && !weaker)
            return answered(false, within, [ALL_SUPERSEDED, ...within.map(claimNodeInWords)]);
          const { sure, possible } = bySureness(holding, asksBeginning(timed.items, lexicon));
          if (sure.length > 0 && !weaker)
            return answered(true, within, [verdict(sure), ...within.map(claimNodeInWords)]);
          if (possible.length > 0 && !weaker)
            return answered(null, possible, [
              `Perhaps: the dates in the data do not settle it for the time “${written ?? ''}”.`,
              ...possible.map(claimNodeInWords),
            ]);
          return answered(
            false,
            [],
            [
              weaker && within.length > 0
                ? 'No claim in the data goes that far. The data says:'
                : `No claim in the data says${written === undefined ? '' : `, for the time “${written}”`}: ${what}. That does not mean that it is false.`,
              ...(weaker ? within.map(claimNodeInWords) : []),
              ...otherwise.map((claim) => `At another time: ${claimNodeInWords(claim)}`),
              ...undated.map((claim) => `Without a date: ${claimNodeInWords(claim)}`),
              ...reverse.map((claim) => `The other way round: ${claimNodeInWords(claim)}`),
            ],
          );
        },
      });
    },
  };
}

/** @param entities what the question asks for, beside the claims that say so */
export function answered(
  holds: boolean | null,
  claims: readonly ClaimNode[],
  sentences: readonly string[],
  entities: readonly string[] = [],
): Told {
  return {
    answer: { __typename: 'AskedClaims', entities, claims: keysOf(claims), holds, truncated: false },
    sentences,
  };
}
