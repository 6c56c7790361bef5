import { timeInWords } from '../../model/wording-time.js';
import { capitalised, countInWords, listInWords } from '../../model/wording.js';
import { type Form, type Understood, plan } from '../form.js';
import { WhoDoesWhatDocument } from '../asked-operations.generated.js';
import type { Lexicon } from '../lexicon.js';
import { matchClosed, matchOneSided } from '../phrases.js';
import { ALL_SUPERSEDED, claimNodeInWords, standing } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { verbOf } from './examples.js';
import { type Reading, firstMatching } from './matching.js';
import { mayStand, otherEnd, preferFitting, meaningInWords, typesOf } from './phrase.js';

/** "when did X announce Y", "when was X announced": the dates of claims. */
export const whenDid: Form = {
  name: 'when-did',
  pattern: 'When did X VERB [Y]?   When was X VERBED [by Y]?',
  explanation: 'The dates of claims. The answer says so if the sources give none.',
  example: ({ claims, lexicon }) => {
    const dated = claims.find((each) => each.claim.earliest !== null && verbOf(each, lexicon) !== undefined);
    return (
      dated && `When did ${dated.source.name} ${lexicon.baseOf(verbOf(dated, lexicon) ?? '')} ${dated.target.name}?`
    );
  },
  understand: (question) => {
    const { lexicon } = question;
    const at = question.items.slice(0, 2).findIndex(({ word }) => word === 'when');
    if (at < 0 || (at === 1 && question.items[0]?.word !== 'since')) return undefined;
    const items = question.items.slice(at + 1);
    const two = firstMatching({ ...question, items }, items, 2, ({ outline, names: [a, b] }) =>
      a === undefined || b === undefined
        ? []
        : preferFitting(
            (fits) => matchClosed(lexicon, outline, fits).filter(({ weaker }) => !weaker),
            (type, end) => mayStand(lexicon, type, end, a) && mayStand(lexicon, type, otherEnd(end), b),
          ),
    );
    const one = firstMatching(question, items, 1, ({ outline, names: [a] }) =>
      a === undefined
        ? []
        : matchOneSided(lexicon, outline, (type, end) => mayStand(lexicon, type, end, a)).filter(
            ({ weaker }) => !weaker,
          ),
    );
    const cheaper = two !== undefined && (one === undefined || two.cost <= one.cost) ? two : one;
    return cheaper && whenPlan(cheaper, lexicon);
  },
};

function whenPlan({ outlined, matches, cost }: Reading, lexicon: Lexicon): Understood {
  return {
    cost,
    names: outlined.names,
    plan: ([a, b]) => {
      if (a === undefined) return 'Name the entity you are asking about.';
      const ends = new Set(matches.map(({ end }) => end));
      const direction = ends.size > 1 ? 'BOTH' : ends.has('source') ? 'OUT' : 'IN';
      const what = meaningInWords(lexicon, matches, a.name, b?.name ?? '…');
      return plan({
        interpretation: `The dates of claims that say: ${what}.`,
        operation: WhoDoesWhatDocument,
        variables: { id: a.id, types: typesOf(matches), direction, kinds: null },
        tell: ({ entity: { relationships } }) => {
          const claims = relationships.nodes.filter(
            ({ type, source, target }) =>
              matches.some((match) => match.type === type && (match.end === 'source' ? source : target).id === a.id) &&
              (b === undefined || [source.id, target.id].includes(b.id)),
          );
          const dates = [...new Set(standing(claims).flatMap(({ when }) => (when === null ? [] : [when.edtf])))]
            .sort()
            .map(timeInWords);
          return {
            answer: {
              __typename: 'AskedClaims',
              entities: [],
              claims: keysOf(claims),
              holds: null,
              truncated: relationships.totalCount > relationships.nodes.length,
            },
            sentences:
              claims.length === 0
                ? [`No claim in the data says: ${what}.`]
                : [
                    standing(claims).length === 0
                      ? ALL_SUPERSEDED
                      : dates.length === 0
                        ? 'The sources give no date for it.'
                        : `${capitalised(listInWords(dates))}: ${countInWords(claims.length, 'claim')}.`,
                    ...claims.map(claimNodeInWords),
                  ],
          };
        },
      });
    },
  };
}
