import { measuredInWords } from '../../model/wording-claim.js';
import { countInWords } from '../../model/wording.js';
import type { Question, Understood } from '../form.js';
import { WhoOrWhatDocument } from '../asked-operations.generated.js';
import { type Form, type Slots, changedMeanwhile, notationForm, plan } from '../form.js';
import { claimNodeInWords, evidenceInWords } from '../nodes.js';

/** "who is X", "what is X", "tell me about X", or just "X". */
export const about: Form = notationForm({
  name: 'about',
  pattern: 'Who|What is X?   Tell me about X.   X',
  explanation: 'Who or what an entity is, and what the sources say about it.',
  example: ({ claims }) => claims[0] && `Tell me about ${claims[0].source.name}.`,
  ways: [
    '@0',
    '(who|what) BE {x}',
    'what DO {x} (mean|stand for)',
    'what BE meant by {x}',
    '[(tell|show|give)] ME [(more|something|everything|all)] about {x}',
    'describe {x}',
    'explain {x}',
    'what (DO you know|BE known) (about|of) {x}',
    '(what|how) about {x}',
    'what BE {x} about',
  ],
  read,
});

function read(slots: Slots, { named }: Question): Understood {
  return {
    // Any words can stand where the name does, so every form that knows more of them goes first.
    cost: 1,
    names: [named(slots['x'] ?? '@0')],
    plan: ([entity]) =>
      entity === undefined
        ? 'Name the entity you are asking about.'
        : plan({
            interpretation: `Who or what ${entity.name} is, and what the sources say about it.`,
            operation: WhoOrWhatDocument,
            variables: { id: entity.id },
            tell: ({ entity: found }) => {
              if (!('id' in found)) throw changedMeanwhile();
              return {
                answer: { __typename: 'AskedEntity', entity: found.id },
                sentences: [
                  `${found.name} (${found.kind.toLowerCase()}): ${found.summary} (${evidenceInWords(found.evidence)})`,
                  ...(found.aliases.length === 0 ? [] : [`Also called ${found.aliases.join(', ')}.`]),
                  ...found.quantities.map((quantity) => `${measuredInWords(quantity)}.`),
                  `${countInWords(found.relationships.totalCount, 'claim')} in the data${found.relationships.totalCount === 0 ? '.' : ':'}`,
                  ...found.relationships.nodes.map(claimNodeInWords),
                ],
              };
            },
          }),
  };
}
