import { countInWords, listInWords } from '../../model/wording.js';
import { notationForm, plan } from '../form.js';
import { CommonDocument } from '../asked-operations.generated.js';
import { claimNodeInWords } from '../nodes.js';
import { separate } from './connected.js';

const MOST = 20;

/** "what do X and Y have in common": the shared neighbours of all. */
export const shared = notationForm({
  name: 'shared',
  pattern: 'What do X and Y [and Z] have in common?',
  explanation: 'The entities that have a relationship with each of the named entities.',
  example: ({ claims }) => {
    for (const [index, a] of claims.entries()) {
      const b = claims
        .slice(index + 1)
        .find(({ claim }) => claim.target === a.claim.target && claim.source !== a.claim.source);
      if (b !== undefined) return `What do ${a.source.name} and ${b.source.name} have in common?`;
    }
    return undefined;
  },
  cue: (text, names) =>
    /\b(?:common|share|overlap)\b/iu.test(text) && !/^(?:who|which|how many)\b/iu.test(text) && names.length > 1
      ? { names: names.join(' and ') }
      : undefined,
  ways: [
    'what [DO] [(all|both)] {{names}} (share|have in common|all share|both share|have both in common)',
    'what BE (common to|shared by|shared between|in common between|in common to) [(both|all)] {{names}}',
    'what (have|has) {{names}} [both] in common',
  ],
  read: (slots, { named }) => {
    const names = separate(slots['names'] ?? '').map(named);
    return {
      cost: 0,
      names,
      plan: (entities) => {
        const ids = [...new Set(entities.map(({ id }) => id))];
        if (ids.length < 2) return 'Name at least two different entities to ask what they have in common.';
        if (ids.length > MOST) return `The question names ${ids.length} entities; at most ${MOST} can be compared.`;
        const all = listInWords(entities.map(({ name }) => name));
        return plan({
          interpretation: `The entities that ${all} all have a relationship with.`,
          operation: CommonDocument,
          variables: { ids },
          tell: ({ shared: found }) => ({
            answer: {
              __typename: 'AskedShared',
              neighbours: found.map(({ entity, relationships }) => ({
                neighbour: entity.id,
                claims: relationships.map(({ id, source, target }) => ({ id, source: source.id, target: target.id })),
              })),
            },
            sentences:
              found.length === 0
                ? [
                    `No entity in the data has a relationship with each of ${listInWords(entities.map(({ name }) => name))}.`,
                  ]
                : [
                    `${all} have ${countInWords(found.length, 'entity', 'entities')} in common: ${listInWords(found.map(({ entity }) => entity.name))}.`,
                    ...found.flatMap(({ relationships }) => relationships.map(claimNodeInWords)),
                  ],
          }),
        });
      },
    };
  },
});
