import { countInWords } from '../../model/wording.js';
import type { Form } from '../form.js';
import { claimNodeInWords, standing } from '../nodes.js';
import { plainest } from './examples.js';
import { answered, tellBetween } from './whether.js';

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
    return tellBetween(question, question.items.slice(opening[0].trim().split(' ').length + 1), {
      missing: 'Name both entities that the claims are about.',
      interpretation: (what) => `How many claims say: ${what}.`,
      tell: (found, what) => {
        const claims = standing(found);
        const sentences =
          claims.length === 0
            ? [`No claim in the data says: ${what}.`]
            : [
                `${countInWords(claims.length, 'claim')}. There may be times that the data does not know.`,
                ...claims.map(claimNodeInWords),
              ];
        return answered(null, claims, sentences);
      },
    });
  },
};
