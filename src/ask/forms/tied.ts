import { countInWords, listInWords } from '../../model/wording.js';
import { TiedDocument } from '../asked-operations.generated.js';
import { notationForm, plan } from '../form.js';
import { claimNodeInWords } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { ASKS_ELSE, separate } from './connected.js';

/** Most entities that one question connects, as in the SDL. */
const MOST = 20;

/** "what ties X, Y and Z together": the few claims that connect several entities. */
export const tied = notationForm({
  name: 'tied',
  pattern: 'What ties X, Y and Z together?',
  explanation: 'A few claims that connect all of the named entities.',
  example: ({ claims }) => {
    const names = [...new Set(claims.slice(0, 2).flatMap(({ source, target }) => [source.name, target.name]))];
    return names.length < 3 ? undefined : `What ties ${listInWords(names.slice(0, 3))} together?`;
  },
  cue: (text, names) =>
    /\b(?:connect|link|tie[sd]?\b|together|belong|relat(?:ed|ion))/iu.test(text) &&
    !ASKS_ELSE.test(text) &&
    names.length > 2
      ? { names: names.join(' and ') }
      : undefined,
  ways: [
    'what [(all|both)] (ties|links|connects|joins|holds|brings) {{names}} (together|with each other|to each other)',
    'what (do|does) (tie|link|connect|join) {{names}} [together]',
    'how DO {{names}} (fit|hang|go|belong) together',
    '[(show|give)] [ME] (connect|link|tie) {{names}} [together]',
  ],
  read: (slots, { named }) => {
    const names = separate(slots['names'] ?? '').map(named);
    return names.length < 2
      ? undefined
      : {
          cost: 0,
          names,
          plan: (entities) => {
            const ids = [...new Set(entities.map(({ id }) => id))];
            if (ids.length < 2) return 'Name at least two different entities to ask what ties them together.';
            if (ids.length > MOST)
              return `The question names ${ids.length} entities; at most ${MOST} can be connected.`;
            const all = listInWords(entities.map(({ name }) => name));
            return plan({
              interpretation: `The few claims that connect ${all}.`,
              operation: TiedDocument,
              variables: { ids },
              tell: ({ connect: { nodes, relationships, unconnected } }) => ({
                answer: {
                  __typename: 'AskedClaims',
                  entities: nodes.map(({ id }) => id),
                  claims: keysOf(relationships),
                  holds: null,
                  truncated: false,
                },
                sentences: [
                  relationships.length === 0
                    ? `No claims in at most three steps connect ${all}.`
                    : `${countInWords(relationships.length, 'claim')} connect them, through ${listInWords(nodes.map(({ name }) => name))}.`,
                  ...relationships.map(claimNodeInWords),
                  ...(unconnected.length === 0 || relationships.length === 0
                    ? []
                    : [`Not connected in at most three steps: ${listInWords(unconnected.map(({ name }) => name))}.`]),
                ],
              }),
            });
          },
        };
  },
});
