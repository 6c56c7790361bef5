import { countInWords } from '../../model/wording.js';
import { ComparedDocument } from '../asked-operations.generated.js';
import { notationForm, plan } from '../form.js';
import { claimNodeInWords } from '../nodes.js';
import { keysOf } from './claims-found.js';

/** "what do X and Y each say about Z": what two speakers or sides say. */
export const compared = notationForm({
  name: 'compared',
  pattern: 'What do X and Y each say about Z?   How do X and Y differ on Z?',
  explanation: 'What two speakers or sides both say about an entity, and what only one of them says.',
  example: ({ claims }) => {
    const said = claims.filter(({ speaker }) => speaker !== null);
    const [one] = said;
    const other = said.find(({ speaker }) => speaker?.id !== one?.speaker?.id);
    return (
      one &&
      other &&
      `What do ${one.speaker?.name ?? ''} and ${other.speaker?.name ?? ''} each say about ${other.target.name}?`
    );
  },
  cue: (text, names) => {
    if (
      names.length !== 3 ||
      !/\b(?:differ|compar|vs|versus|each|both|unlike|contrast|positions|views|stances)/iu.test(text)
    )
      return undefined;
    const topic = /\b(?:on|about|over|regarding|concerning|of) (?:the )?(@\d+)/iu.exec(text)?.[1] ?? names[2];
    const [a, b] = names.filter((name) => name !== topic);
    return { a, b, topic };
  },
  ways: [
    'what DO {a} and {b} [(each|both)] SAY ABOUT {topic}',
    '(how|where) DO {a} and {b} differ (on|about|over|regarding) {topic}',
    '[(compare|compared)] {a} (vs|versus|and|with|against|compared with|compared to) {b} (on|about|over|regarding) {topic} [what DO each SAY]',
    'compare what {a} and {b} SAY ABOUT {topic}',
  ],
  read: (slots, { named }) => ({
    cost: 0,
    names: [named(slots['a'] ?? ''), named(slots['b'] ?? ''), named(slots['topic'] ?? '')],
    plan: ([a, b, topic]) => {
      if (a === undefined || b === undefined || topic === undefined)
        return 'Name two speakers and what they speak about.';
      if (a.id === b.id) return `The question names ${a.name} twice. Name two different speakers or sides.`;
      return plan({
        interpretation: `What ${a.name} and ${b.name}, or those who speak for them by office, say about ${topic.name}.`,
        operation: ComparedDocument,
        variables: { entity: topic.id, a: a.id, b: b.id },
        tell: ({ compareIssuers: { both, onlyA, onlyB, truncated } }) => {
          const shared = both.flatMap((each) => [...each.a, ...each.b]);
          const all = [...shared, ...onlyA, ...onlyB];
          return {
            answer: { __typename: 'AskedClaims', entities: [], claims: keysOf(all), holds: null, truncated },
            sentences: [
              all.length === 0
                ? `No claim in the data is attributed to ${a.name} or ${b.name} about ${topic.name}.`
                : `Both say ${countInWords(both.length, 'thing')} about ${topic.name}; ${a.name} alone has ${countInWords(onlyA.length, 'claim')}, and ${b.name} alone ${countInWords(onlyB.length, 'claim')}.`,
              ...all.map(claimNodeInWords),
            ],
          };
        },
      });
    },
  }),
});
