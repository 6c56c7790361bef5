import { speakerOf } from '../../model/wording-claim.js';
import { capitalised, listInWords } from '../../model/wording.js';
import type { Form } from '../form.js';
import { claimNodeInWords } from '../nodes.js';
import { answered, tellBetween } from './whether.js';

const SAYS = /^(?:says|said|say|claims|claimed|states|stated|tells|told|reports|reported)$/;

/** "who says that X supports Y": the speakers to whom the sources attribute it. */
export const whoSays: Form = {
  name: 'who-says',
  pattern: 'Who says that X VERB Y?',
  explanation: 'Who says so according to the sources, or whether a source says so itself.',
  example: ({ claims, lexicon }) => {
    const said = claims.find(
      ({ speaker, claim: { type } }) =>
        speaker !== null && /^\{source\} \w+ \{/.test(lexicon.patternOf(type)?.sentence ?? ''),
    );
    return said && `Who says that ${lexicon.sentenceOf(said.claim.type, said.source.name, said.target.name)}?`;
  },
  understand: (question) => {
    const [who, says, that] = question.items;
    if (who?.word !== 'who' || says?.word === undefined || !SAYS.test(says.word)) return undefined;
    return tellBetween(question, question.items.slice(that?.word === 'that' ? 3 : 2), {
      missing: 'Name both entities that the claim is about.',
      interpretation: (what) => `Who says: ${what}.`,
      tell: (claims, what) => {
        const speakers = new Set(claims.flatMap(({ attributedTo }) => attributedTo?.id ?? []));
        const names = new Set(claims.map((claim) => speakerOf(claim) ?? 'the source itself'));
        const sentences =
          claims.length === 0
            ? [`No claim in the data says: ${what}. So the sources do not report anyone saying so.`]
            : [`${capitalised(listInWords([...names]))}.`, ...claims.map(claimNodeInWords)];
        return answered(null, claims, sentences, [...speakers]);
      },
    });
  },
};
