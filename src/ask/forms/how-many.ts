import { type Form, type Question, type Understood, plan } from '../form.js';
import type { AskedQuantityModel } from '../models.js';
import { type ClaimNode, type QuantityNode, type QuoteNode, quoted, toldClaim, toldQuantity } from '../told.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, wordsOf } from '../words.js';
import type { EntityClaimsData } from './claims.js';

interface QuantitiesData {
  readonly entity: EntityClaimsData['entity'] & {
    readonly quantities: readonly QuantityNode[];
    readonly evidence: readonly QuoteNode[];
  };
}

interface Given {
  readonly quantity: QuantityNode;
  readonly claim: ClaimNode | null;
}

/** "how many people ... X": the numbers that sources give about X. */
export const howMany: Form = {
  name: 'how-many',
  pattern: 'How many|much WORDS X [WORDS]?',
  explanation: 'The numbers given about X and with its claims, those first that the words fit best.',
  example: ({ claims }) => {
    const given = claims.find(({ claim }) => claim.quantities !== '[]');
    const [quantity] = given === undefined ? [] : (JSON.parse(given.claim.quantities) as QuantityNode[]);
    return quantity && given && `How many ${quantity.unit} does ${given.source.name} have?`;
  },
  understand: ({ items }: Question): Understood | undefined => {
    const [how, many] = items;
    if (how?.word !== 'how' || (many?.word !== 'many' && many?.word !== 'much')) return undefined;
    const names = items.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const words = items.slice(2).flatMap(({ word }) => (word === undefined ? [] : [word]));
    const [name] = names;
    if (name === undefined || names.length > 1) return undefined;
    const meant = words.filter(
      (word) => word !== 'there' && !AUXILIARIES.has(word) && !DETERMINERS.has(word) && !PREPOSITIONS.has(word),
    );
    return {
      // It makes something of any words, so every form that understands them goes first.
      cost: 10,
      names,
      plan: ([entity]) =>
        entity === undefined
          ? 'Name what the number is of.'
          : plan<QuantitiesData>({
              interpretation: `The numbers given about ${entity.name}${meant.length === 0 ? '' : ` that fit “${meant.join(' ')}”`}.`,
              operation: 'quantities',
              variables: { id: entity.id },
              tell: (data) => tell(data, meant),
            }),
    };
  },
};

function tell({ entity }: QuantitiesData, meant: readonly string[]) {
  const all: Given[] = [
    ...entity.quantities.map((quantity) => ({ quantity, claim: null })),
    ...entity.relationships.nodes.flatMap((claim) => claim.quantities.map((quantity) => ({ quantity, claim }))),
  ];
  const fit = all.map((given) => fitOf(given.quantity, meant));
  const most = Math.max(0, ...fit);
  const shown = all.filter((_, index) => fit[index] === most);
  const told = shown.map(({ quantity, claim }) =>
    claim === null
      ? `${toldQuantity(quantity)} (${quoted(entity.evidence)}).`
      : `${toldQuantity(quantity)}. ${toldClaim(claim)}`,
  );
  return {
    answer: {
      __typename: 'AskedQuantities' as const,
      quantities: shown.map(({ quantity, claim }): AskedQuantityModel => ({
        quantity,
        entity: claim === null ? entity.id : null,
        claim: claim === null ? null : { id: claim.id, source: claim.source.id, target: claim.target.id },
      })),
    },
    sentences:
      all.length === 0
        ? [`The sources give no numbers about ${entity.name}.`]
        : [
            ...(most === 0 && meant.length > 0
              ? [`No number fits “${meant.join(' ')}”; these are all that are given about ${entity.name}:`]
              : []),
            ...told,
          ],
  };
}

/** How many of the words are in what is counted, whatever their endings. */
function fitOf({ measure, unit }: QuantityNode, meant: readonly string[]): number {
  const counted = wordsOf(`${measure} ${unit}`);
  const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing)$/, '').slice(0, 8);
  return meant.filter((word) => counted.some((each) => each === word || stem(each) === stem(word))).length;
}
