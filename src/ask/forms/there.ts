import { countInWords } from '../../model/wording.js';
import type { EntityKind } from '../../model/ontology.generated.js';
import { KIND_PLURALS, kindOf, pluralOf } from '../kinds.js';
import { type Form, type Slots, notationForm, plan } from '../form.js';
import { WhichAreThereDocument } from '../asked-operations.generated.js';
import { evidenceInWords } from '../nodes.js';

/** The kinds that a notation's KIND stands for. */
function kindsIn(slots: Slots): EntityKind[] {
  return [slots['kind'], slots['kind2']].flatMap((noun) =>
    noun === undefined ? [] : (kindOf(noun.toLowerCase()) ?? []),
  );
}

/** "which initiatives are there about X". */
export const there: Form = notationForm({
  name: 'there',
  pattern: 'Which|How many KINDS are there [about X]?   List all KINDS [about X].',
  explanation: `The entities of a kind (${KIND_PLURALS.join(', ')}), or those that have a relationship with X. If X is not a name, those whose name or summary contains its words.`,
  example: ({ claims }) => {
    const plain = claims.find(({ target }) => target.kind === 'Topic') ?? claims[0];
    const kinds = plain && pluralOf([plain.source.kind.toUpperCase() as EntityKind]);
    return plain && `Which ${kinds ?? 'entities'} are there about ${plain.target.name}?`;
  },
  ways: [
    '(which|what|how many) KIND BE there [in the (data|graph)]',
    '(which|what) KIND BE there ABOUT {topic}',
    'how many KIND BE there (about|on|regarding|concerning|related to) {topic}',
    '(which|what) KIND BE ABOUT {topic}',
    '(list|show|name|give|find) [ME] [all] [the] KIND',
    '(list|show|name|give|find) [ME] [all] [the] KIND ABOUT {topic}',
    'what BE [all] the KIND ABOUT {topic}',
    'what BE [all] the KIND',
    'BE there [any] KIND ABOUT {topic}',
  ],
  read: (slots, { named }) => {
    const kinds = kindsIn(slots);
    const topic = slots['topic'];
    const name = topic === undefined ? undefined : named(topic);
    // Words that name nothing are looked for in names and summaries: a topic need not be an entity.
    const words = name?.entities.length === 0 ? name.text : undefined;
    return {
      cost: words === undefined ? 0 : 2,
      names: name === undefined || words !== undefined ? [] : [name],
      plan: ([about]) => {
        const where = about === undefined ? (words === undefined ? null : { text: words }) : { connectedTo: about.id };
        const which =
          about === undefined
            ? words === undefined
              ? ''
              : ` that have “${words}” in their name or summary`
            : ` that have a relationship with ${about.name}`;
        return plan({
          interpretation: `The ${pluralOf(kinds)}${which}.`,
          operation: WhichAreThereDocument,
          variables: { kinds, where },
          tell: ({ entities: { totalCount, nodes } }) => ({
            answer: { __typename: 'AskedEntities', entities: nodes.map(({ id }) => id), totalCount },
            sentences:
              totalCount === 0
                ? [`The data has no ${pluralOf(kinds)}${which}.`]
                : [
                    `${countInWords(totalCount, 'entity', 'entities')}:`,
                    ...nodes.map(
                      ({ name: called, summary, evidence }) => `${called}: ${summary} (${evidenceInWords(evidence)})`,
                    ),
                  ],
          }),
        });
      },
    };
  },
});
