import { listInWords } from '../../model/wording.js';
import type { EntityKind } from '../../model/vocabulary.js';
import { type Form, type Understood, plan } from '../form.js';
import { WhatIsSaidDocument } from '../asked-operations.generated.js';
import type { End, Lexicon } from '../lexicon.js';
import { type Match, matchOneSided } from '../phrases.js';
import { ALL_SUPERSEDED, type ClaimNode, type NamedNode, claimNodeInWords, standing } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { verbOf } from './examples.js';
import { type Timed, asksBeginning, byTime, readTimed } from './period.js';
import { otherEnd, outlineOf, readAsked, meaningInWords, typesOf } from './phrase.js';

/** "which agreements were signed in 2019", "which countries are members": a kind and a verb, without a name. */
export const ofAKind: Form = {
  name: 'of-a-kind',
  pattern: 'Which|How many KINDS VERB|were VERBED [in DATE]?',
  explanation: ({ kindPlurals }) =>
    `The entities of a kind (${kindPlurals.slice(0, 3).join(', ')}, ...) that appear in claims with the verb, whatever is at the other end.`,
  example: ({ claims, lexicon }) => {
    // What has a date of its own was done by somebody.
    const passive = claims.find(
      (each) => lexicon.isDated(each.target.kind.toUpperCase()) && verbOf(each, lexicon)?.endsWith('ed'),
    );
    return (
      passive &&
      `Which ${lexicon.pluralOf([passive.target.kind.toUpperCase()])} were ${verbOf(passive, lexicon) ?? ''}?`
    );
  },
  understand: (question) => {
    const { lexicon } = question;
    const understood = readAsked(question).flatMap(({ kinds, place, lead, count, rest }) => {
      if (kinds === null || place || lead.length > 0) return [];
      const timed = readTimed(rest);
      const [words = []] = outlineOf(lexicon, timed.items, 0)?.outline.words ?? [];
      if (words.length === 0) return [];
      const found = matchOneSided(lexicon, { words: [[], words] }, (type, end) =>
        kinds.some((kind) => lexicon.allows(type, end, kind)),
      );
      const passive = timed.items.some(({ word = '' }) => /^(?:is|are|was|were|been|being)$/.test(word));
      const matches = oneEnd(
        found.filter(({ weaker }) => !weaker),
        passive ? 'target' : 'source',
      );
      return matches.length === 0 ? [] : [kindPlan(kinds, matches, timed, count, lexicon)];
    });
    return understood.sort((a, b) => a.cost - b.cost)[0];
  },
};

/**
 * If a type allows the kind at both ends, the question's voice decides between them: whoever supports is at one end,
 * what is supported at the other.
 */
function oneEnd(matches: readonly Match[], preferred: End): Match[] {
  return matches.filter(
    ({ type, end }) => end === preferred || !matches.some((each) => each.type === type && each.end === otherEnd(end)),
  );
}

const kindOfNode = ({ id }: NamedNode): string => (id.split(':')[0] ?? '').toUpperCase();

function kindPlan(
  kinds: readonly EntityKind[],
  matches: readonly Match[],
  timed: Timed,
  count: boolean,
  lexicon: Lexicon,
): Understood {
  const { written, period } = timed;
  const time = written === undefined ? '' : `, for the time “${written}”`;
  return {
    cost: Math.min(...matches.map(({ missing }) => missing)),
    names: [],
    plan: () => {
      if (written !== undefined && period === undefined) return `There is no such date: '${written}'.`;
      const what = meaningInWords(lexicon, matches, `[${lexicon.pluralOf(kinds)}]`, '…');
      const asked = ({ type, source, target }: ClaimNode): NamedNode[] =>
        matches
          .filter((match) => match.type === type)
          .map(({ end }) => (end === 'source' ? source : target))
          .filter((node) => kinds.some((kind) => kind === kindOfNode(node)));
      return plan({
        interpretation: `${count ? 'How many' : 'Which'} ${lexicon.pluralOf(kinds)} appear in claims that say ${what}${time}.`,
        operation: WhatIsSaidDocument,
        variables: { types: typesOf(matches), kinds },
        tell: ({ relationships: { nodes, totalCount } }) => {
          const all = nodes.filter((claim) => asked(claim).length > 0);
          const { within: claims, undated } =
            period === undefined
              ? { within: all, undated: [] }
              : byTime(all, period, asksBeginning(timed.items, lexicon));
          const found = standing(claims).flatMap(asked);
          const answers = [...new Map(found.map((node) => [node.id, node])).values()];
          return {
            answer: {
              __typename: 'AskedClaims',
              entities: answers.map(({ id }) => id),
              claims: keysOf(claims),
              holds: null,
              truncated: totalCount > nodes.length,
            },
            sentences: [
              claims.length === 0
                ? `No claim in the data says${time}: ${what}.`
                : answers.length === 0
                  ? ALL_SUPERSEDED
                  : `${count ? `${answers.length}: ` : ''}${listInWords(answers.map(({ name }) => name))}.${count ? ' This counts those named in the data; there may be others.' : ''}`,
              ...claims.map(claimNodeInWords),
              ...undated.map((claim) => `Without a date: ${claimNodeInWords(claim)}`),
            ],
          };
        },
      });
    },
  };
}
