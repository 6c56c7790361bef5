import { speakerOf } from '../../model/wording-claim.js';
import { capitalised, listInWords } from '../../model/wording.js';
import { type Form, plan } from '../form.js';
import { WhetherDocument } from '../asked-operations.generated.js';
import { claimNodeInWords } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { meaningInWords, typesOf } from './phrase.js';
import { claimsBetween, closedReading } from './whether.js';

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
    const reading = closedReading(question, question.items.slice(that?.word === 'that' ? 3 : 2), true);
    if (reading === undefined) return undefined;
    const { matches, outlined, cost } = reading;
    if (matches.every(({ weaker }) => weaker)) return undefined;
    return {
      cost,
      names: outlined.names,
      plan: ([a, b]) => {
        if (a === undefined || b === undefined) return 'Name both entities that the claim is about.';
        if (a.id === b.id) return `The question names ${a.name} twice. A claim needs two different entities.`;
        const what = meaningInWords(question.lexicon, matches, a.name, b.name);
        return plan({
          interpretation: `Who says: ${what}.`,
          operation: WhetherDocument,
          variables: { from: a.id, to: b.id, types: typesOf(matches) },
          tell: (data) => {
            const { claims } = claimsBetween(data, matches, a.id);
            const speakers = new Set(claims.flatMap(({ attributedTo }) => attributedTo?.id ?? []));
            const who = new Set(claims.map((claim) => speakerOf(claim) ?? 'the source itself'));
            return {
              answer: {
                __typename: 'AskedClaims',
                entities: [...speakers],
                claims: keysOf(claims),
                holds: null,
                truncated: false,
              },
              sentences:
                claims.length === 0
                  ? [`No claim in the data says: ${what}. So the sources do not report anyone saying so.`]
                  : [`${capitalised(listInWords([...who]))}.`, ...claims.map(claimNodeInWords)],
            };
          },
        });
      },
    };
  },
};
