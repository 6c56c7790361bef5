import { countInWords } from '../../model/wording.js';
import { type Form, plan } from '../form.js';
import { WhetherDocument } from '../asked-operations.generated.js';
import { claimNodeInWords, standing } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { plainest } from './examples.js';
import { meaningInWords, typesOf } from './phrase.js';
import { claimsBetween, closedReading } from './whether.js';

/** "how often did X VERB Y": the claims that say so, each of its own time. */
export const howOften: Form = {
  name: 'how-often',
  pattern: 'How often|How many times did X VERB Y?',
  explanation: 'How many claims say that X did so with Y, each for its own time.',
  example: (sample) => {
    const claim = plainest(sample);
    return claim && `How often did ${claim.source.name} ${sample.lexicon.baseOf(claim.verb)} ${claim.target.name}?`;
  },
  understand: (question) => {
    const asked = question.items.map(({ word }) => word ?? '@').join(' ');
    const opening = /^how (?:often|many times|frequently) (?=(?:is|are|was|were|do|does|did|has|have|had) )/.exec(
      asked,
    );
    // "How often did X chair a summit" asks for no summit in particular.
    if (opening === null || / (?:an?|any) @/.test(asked)) return undefined;
    const reading = closedReading(question, question.items.slice(opening[0].trim().split(' ').length + 1), true);
    if (reading === undefined) return undefined;
    const { matches, outlined, cost } = reading;
    if (matches.every(({ weaker }) => weaker)) return undefined;
    return {
      cost,
      names: outlined.names,
      plan: ([a, b]) => {
        if (a === undefined || b === undefined) return 'Name both entities that the claims are about.';
        if (a.id === b.id) return `The question names ${a.name} twice. A claim needs two different entities.`;
        const what = meaningInWords(question.lexicon, matches, a.name, b.name);
        return plan({
          interpretation: `How many claims say: ${what}.`,
          operation: WhetherDocument,
          variables: { from: a.id, to: b.id, types: typesOf(matches) },
          tell: (data) => {
            const claims = standing(claimsBetween(data, matches, a.id).claims);
            return {
              answer: {
                __typename: 'AskedClaims',
                entities: [],
                claims: keysOf(claims),
                holds: null,
                truncated: false,
              },
              sentences:
                claims.length === 0
                  ? [`No claim in the data says: ${what}.`]
                  : [
                      `${countInWords(claims.length, 'claim')}. There may be times that the data does not know.`,
                      ...claims.map(claimNodeInWords),
                    ],
            };
          },
        });
      },
    };
  },
};
