import { type Amount, measuredInWords } from '../../model/wording-claim.js';
import { listInWords } from '../../model/wording.js';
import { type Form, type Question, type Told, type Understood, plan } from '../form.js';
import { HowManyDocument, type HowManyQuery } from '../asked-operations.generated.js';
import type { AskedQuantityModel } from '../asked-models.js';
import { type NameFinder, nameFinder } from '../name-finder.js';
import type { NamedEntity } from '../../questions/name-index.js';
import { claimNodeInWords, evidenceInWords } from '../nodes.js';
import { type Counting, type Given, fits, readCounting } from './number.js';

type Counted = NonNullable<HowManyQuery['nodes'][number]>;

/**
 * "how many people ... X": the number that sources give for it. If there is none, shows the numbers that they do give.
 */
export const howMany: Form = {
  name: 'how-many',
  pattern: 'How many|much WORDS [X] WORDS [Y]?',
  explanation:
    'A number that the sources give, if all words and names in the question match what was counted. Otherwise the answer says that none matches, and lists other numbers about the entities named.',
  example: ({ claims }) => {
    for (const { claim, source } of claims) {
      const [quantity] = JSON.parse(claim.quantities) as Amount[];
      // A measure that says who did what can serve as a question: "people who have benefited".
      const said = /^(\p{L}+) who (?:have |had )?(\p{L}+ed)$/u.exec(quantity?.measure ?? '');
      if (said !== null) return `How many ${said[1] ?? ''} ${said[2] ?? ''} from ${source.name}?`;
    }
    return undefined;
  },
  understand: ({ items }: Question): Understood | undefined => {
    const [how, many] = items;
    if (how?.word !== 'how' || (many?.word !== 'many' && many?.word !== 'much')) return undefined;
    const counting = readCounting(items.slice(2));
    const { names, words } = counting;
    const asked = words.join(' ');
    return {
      // This form accepts any words, so every form that understands them goes first. Without a name, so does any form
      // that finds one.
      cost: names.length === 0 ? 1_000 : 10,
      names,
      plan: (entities, context) => {
        if (entities.length === 0) return 'Name the entity that the number is about.';
        return plan({
          interpretation: `The numbers given about ${listInWords(entities.map(({ name }) => name))}${asked === '' ? '' : ` that match “${asked}”`}.`,
          operation: HowManyDocument,
          variables: { ids: [...new Set(entities.map(({ id }) => id))] },
          tell: ({ nodes }) =>
            tell(
              nodes.flatMap((node) => node ?? []),
              counting,
              asked,
              nameFinder(context),
              entities,
            ),
        });
      },
    };
  },
};

function tell(
  nodes: readonly Counted[],
  counting: Counting,
  asked: string,
  finder: NameFinder,
  entities: readonly NamedEntity[],
): Told {
  const all = givenIn(nodes);
  const shown = all.filter((given) => fits(counting, given, finder));
  const about = listInWords(entities.map(({ name }) => name));
  return {
    answer: { __typename: 'AskedQuantities', quantities: shown.map(modelOf) },
    sentences:
      shown.length > 0
        ? shown.map(givenInWords)
        : all.length === 0
          ? [`The sources give no numbers about ${about}.`]
          : [
              `No number in the data matches ${asked === '' ? 'the question' : `“${asked}”`}.`,
              `Other numbers, which answer other questions, about ${about}:`,
              ...all.map(givenInWords),
            ],
  };
}

/**
 * The numbers given for entities and their claims. A claim's number counts once, even if several of the entities have
 * the claim.
 */
function givenIn(nodes: readonly Counted[]): Given[] {
  const seen = new Set<string>();
  return nodes.flatMap((entity) => [
    ...entity.quantities.map((quantity) => ({ quantity, claim: null, entity })),
    ...entity.relationships.nodes.flatMap((claim) => {
      if (seen.has(claim.id)) return [];
      seen.add(claim.id);
      return claim.quantities.map((quantity) => ({ quantity, claim, entity }));
    }),
  ]);
}

function givenInWords({ quantity, claim, entity }: Given): string {
  return claim === null
    ? `${measuredInWords(quantity)} (${evidenceInWords(entity.evidence)}).`
    : `${measuredInWords(quantity)}. ${claimNodeInWords(claim)}`;
}

function modelOf({ quantity, claim, entity }: Given): AskedQuantityModel {
  return {
    quantity,
    entity: claim === null ? entity.id : null,
    claim: claim === null ? null : { id: claim.id, source: claim.source.id, target: claim.target.id },
  };
}
