import { listInWords } from '../../model/wording.js';
import type { EntityKind } from '../../model/vocabulary.js';
import { type Form, type Understood, plan } from '../form.js';
import { WhoDoesWhatDocument } from '../asked-operations.generated.js';
import type { Lexicon } from '../lexicon.js';
import { type Match, matchOpen } from '../phrases.js';
import { ALL_SUPERSEDED, type NamedNode, claimNodeInWords, standing } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { plainest } from './examples.js';
import { type Reading, firstMatching } from './matching.js';
import { type Timed, asksBeginning, bySureness, byTime, readTimed } from './period.js';
import {
  type Asked,
  type Outlined,
  mayStand,
  otherEnd,
  preferFitting,
  readAsked,
  meaningInWords,
  typesOf,
} from './phrase.js';

/**
 * "who announced X", "which initiatives does X support", "what is X carried out under", "how many countries are members
 * of X".
 */
export const open: Form = {
  name: 'who-does-what',
  pattern: 'Who|What|Where|Which KINDS|How many KINDS VERB X [in DATE]?   What|Which KINDS does X VERB?',
  explanation:
    'The entities at the other end of claims. VERB is the verb of any relationship type, in any tense, active or passive.',
  example: (sample) => {
    const claim = plainest(sample);
    return claim && `Who ${claim.verb} ${claim.target.name}?`;
  },
  understand: (question) => {
    const { lexicon } = question;
    const understood = readAsked(question).flatMap((asked) => {
      const timed = readTimed(asked.rest);
      const reading = firstMatching(
        question,
        timed.items,
        1,
        ({ outline, names: [name] }) => matchesOf(lexicon, asked, outline, name),
        { lead: asked.lead, guess: asked.listed !== true },
      );
      return reading === undefined ? [] : [openPlan(asked, reading, timed, lexicon)];
    });
    return understood.sort((a, b) => a.cost - b.cost)[0];
  },
};

function matchesOf(
  lexicon: Lexicon,
  { kinds, place }: Asked,
  outline: Outlined['outline'],
  name: Outlined['names'][number] | undefined,
): Match[] {
  if (name === undefined) return [];
  // Only a place contains something else as a place: a member is not in an organisation as a city is in a country.
  const places = lexicon.kindsOf('PLACE');
  return preferFitting(
    (fits) => matchOpen(lexicon, outline, fits, { place }).filter(({ weaker }) => !weaker),
    (type, end) =>
      mayStand(lexicon, type, end, name) &&
      (!place || places.some((kind) => lexicon.allows(type, otherEnd(end), kind))) &&
      (kinds === null || kinds.some((kind) => lexicon.allows(type, otherEnd(end), kind))),
  );
}

/**
 * Higher than the cost of a number from a source, because "how many people" asks for such a number and not for how many
 * people the data knows by name.
 */
const COUNTING_PEOPLE = 11;

function openPlan(
  { kinds, place, count }: Asked,
  { outlined, matches, cost }: Reading,
  timed: Timed,
  lexicon: Lexicon,
): Understood {
  return {
    cost: cost + (count && kinds?.some((kind) => lexicon.natureOf(kind) === 'PERSON') ? COUNTING_PEOPLE : 0),
    names: outlined.names,
    plan: ([entity]) => {
      if (entity === undefined) return 'Name the entity you are asking about.';
      const { written, period } = timed;
      if (written !== undefined && period === undefined) return `There is no such date: '${written}'.`;
      const ends = new Set(matches.map(({ end }) => end));
      const direction = ends.size > 1 ? 'BOTH' : ends.has('source') ? 'OUT' : 'IN';
      const wanted: readonly EntityKind[] | null =
        kinds ?? (place ? [...lexicon.kindsOf('PLACE'), ...lexicon.kindsOf('GROUPING')] : null);
      const what = meaningInWords(lexicon, matches, entity.name, '…');
      return plan({
        interpretation: `${count ? 'How many' : 'Which'} ${lexicon.pluralOf(wanted)} match ${what}${written === undefined ? '' : `, for the time “${written}”`}.`,
        operation: WhoDoesWhatDocument,
        variables: { id: entity.id, types: typesOf(matches), direction, kinds: wanted, during: period ?? null },
        tell: ({ entity: { id, relationships } }) => {
          const all = relationships.nodes.filter(({ type, source, target }) =>
            matches.some((match) => match.type === type && (match.end === 'source' ? source : target).id === id),
          );
          const { within: claims, undated } =
            period === undefined
              ? { within: all, undated: [] }
              : byTime(all, period, asksBeginning(timed.items, lexicon));
          const other = ({ source, target }: (typeof claims)[number]): NamedNode =>
            source.id === id ? target : source;
          const standingClaims = standing(claims);
          const answers = distinct(standingClaims.map(other));
          const certain = distinct(bySureness(standingClaims, asksBeginning(timed.items, lexicon)).sure.map(other));
          const perhaps = answers.filter((answer) => !certain.some((each) => each.id === answer.id));
          return {
            answer: {
              __typename: 'AskedClaims',
              entities: answers.map((answer) => answer.id),
              claims: keysOf(claims),
              holds: null,
              truncated: relationships.totalCount > relationships.nodes.length,
            },
            sentences:
              claims.length === 0
                ? [
                    `No claim in the data says${written === undefined ? '' : `, for the time “${written}”`}: ${what}${wanted === null ? '' : ` with one of the ${lexicon.pluralOf(wanted)} at “…”`}.`,
                    ...undated.map((claim) => `Without a date: ${claimNodeInWords(claim)}`),
                  ]
                : [
                    answers.length === 0
                      ? ALL_SUPERSEDED
                      : `${count ? `${answers.length}: ` : ''}${namesInWords(certain, perhaps)}${count ? ' This counts those named in the data; there may be others.' : ''}`,
                    ...claims.map(claimNodeInWords),
                    ...undated.map((claim) => `Without a date: ${claimNodeInWords(claim)}`),
                  ],
          };
        },
      });
    },
  };
}

/** "Abe Shinzo. Perhaps, as the dates do not settle it: Suga Yoshihide." */
function namesInWords(certain: readonly NamedNode[], perhaps: readonly NamedNode[]): string {
  const list = (nodes: readonly NamedNode[]): string => `${listInWords(nodes.map(({ name }) => name))}.`;
  return [
    ...(certain.length === 0 ? [] : [list(certain)]),
    ...(perhaps.length === 0 ? [] : [`Perhaps, as the dates in the data do not settle it: ${list(perhaps)}`]),
  ].join(' ');
}

function distinct(nodes: readonly NamedNode[]): NamedNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
