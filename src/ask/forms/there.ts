import { countInWords } from '../../model/wording.js';
import type { EntityKind } from '../../model/vocabulary.js';
import type { Lexicon } from '../lexicon.js';
import { type Form, type Slots, notationForm, plan } from '../form.js';
import { WhichAreThereDocument } from '../asked-operations.generated.js';
import { evidenceInWords } from '../nodes.js';

/** The kinds that a notation's KIND means; undefined if a word of it means none. */
export function kindsIn(slots: Slots, lexicon: Lexicon): EntityKind[] | undefined {
  const nouns = [slots['kind'], slots['kind2']].filter((noun) => noun !== undefined);
  const kinds = nouns.flatMap((noun) => lexicon.kindOf(noun.toLowerCase()) ?? []);
  return kinds.length === nouns.length ? kinds : undefined;
}

/** "which initiatives are there about X". */
export const there: Form = notationForm({
  name: 'there',
  pattern: 'Which|How many KINDS are there [about X]?   List all KINDS [about X].',
  explanation: ({ kindPlurals }) =>
    `The entities of a kind (${kindPlurals.join(', ')}), or those that have a relationship with X. If X is not a name, those whose name or summary contains its words.`,
  example: ({ claims, lexicon }) => {
    const plain = claims.find(({ target }) => lexicon.natureOf(target.kind.toUpperCase()) === 'TOPIC') ?? claims[0];
    const kinds = plain && lexicon.pluralOf([plain.source.kind.toUpperCase()]);
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
  read: (slots, { named, lexicon }) => {
    const kinds = kindsIn(slots, lexicon);
    if (kinds === undefined) return undefined;
    const topic = slots['topic'];
    const name = topic === undefined ? undefined : named(topic);
    // Unknown names are searched in names and summaries, because a topic need not be an entity.
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
          interpretation: `The ${lexicon.pluralOf(kinds)}${which}.`,
          operation: WhichAreThereDocument,
          variables: { kinds, where },
          tell: ({ entities: { totalCount, nodes } }) => ({
            answer: { __typename: 'AskedEntities', entities: nodes.map(({ id }) => id), totalCount },
            sentences:
              totalCount === 0
                ? [`The data has no ${lexicon.pluralOf(kinds)}${which}.`]
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
