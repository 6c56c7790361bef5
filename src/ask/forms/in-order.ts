import type { EntityKind } from '../../model/vocabulary.js';
import { timeInWords } from '../../model/wording-time.js';
import { countInWords } from '../../model/wording.js';
import type { EntityRow } from '../../query/loaders.js';
import type { Context } from '../../questions/context.js';
import { type NamedEntity, namesOf } from '../../questions/name-index.js';
import { type Form, notationForm, plan } from '../form.js';
import { WhichDocument } from '../asked-operations.generated.js';
import { wordsOf } from '../tokens.js';
import { kindsIn } from './there.js';

/** Most entities that an answer lists; the API takes no more ids at once. */
const MOST = 50;

type Dated = EntityRow & { readonly edtf: string; readonly earliest: string; readonly latest: string };

/** "which summits came after X", "put the agreements in order". */
export const inOrder: Form = notationForm({
  name: 'in-order',
  pattern: 'Which KINDS came after|before X?   Put the KINDS in order.',
  explanation: ({ datedPlurals }) =>
    `What has a date of its own (${datedPlurals.join(', ')}), the earliest first; after or before X, only what begins after X ends, or ends before X begins.`,
  example: ({ claims, lexicon }) => {
    const dated = claims.find(({ target }) => target.earliest !== null);
    return dated && `Which ${lexicon.pluralOf([dated.target.kind.toUpperCase()])} came after ${dated.target.name}?`;
  },
  ways: [
    '(which|what) KIND (come|comes|came|follow|followed|took place|BE held|happened) (?<side>(after|before)) {x}',
    '(which|what) KIND BE (?<side>(after|before)) {x}',
    '(which|what) (come|comes|came) (?<side>(after|before)) {x}',
    '(list|show|name|give|find) [ME] [all] [the] KIND (?<side>(after|before)) {x}',
    '(put|list|show|give) [ME] [all] [the] KIND in [(chronological|time|date)] order [(of date|by date|of time)]',
  ],
  read: (slots, { named, lexicon }) => {
    const { x, side } = slots;
    const given = kindsIn(slots, lexicon);
    if (given === undefined) return undefined;
    const name = x === undefined ? undefined : named(x);
    const [pivotKind] = name?.entities.map(({ kind }): EntityKind => kind.toUpperCase()) ?? [];
    const kinds = given.length > 0 || pivotKind === undefined ? given : [pivotKind];
    if (kinds.length === 0 || !kinds.every((kind) => lexicon.isDated(kind))) return undefined;
    const noun = slots['kind'] === undefined ? undefined : lexicon.ownNoun(slots['kind']);
    return {
      cost: 1,
      names: name === undefined ? [] : [name],
      plan: async ([pivot], context) => {
        const around = pivot === undefined ? undefined : await context.loaders.entity.load(pivot.id);
        if (around && !isDated(around)) return `The data gives no date for ${around.name}.`;
        const all = await datedOf(kinds, noun, context);
        const kept = !around
          ? all
          : all.filter((each) => (side === 'before' ? each.latest < around.earliest : each.earliest > around.latest));
        // Of more than fit, those next to X.
        const shown = side === 'before' ? kept.slice(-MOST) : kept.slice(0, MOST);
        const many =
          slots['kind2'] === undefined && noun !== undefined ? (slots['kind'] ?? '') : lexicon.pluralOf(kinds);
        const where = around ? ` ${side ?? ''} ${around.name} (${timeInWords(around.edtf)})` : '';
        return plan({
          interpretation: `The ${many}${where} by their own dates, the earliest first.`,
          operation: WhichDocument,
          variables: { ids: shown.map(({ id }) => id) },
          tell: () => ({
            answer: { __typename: 'AskedEntities', entities: shown.map(({ id }) => id), totalCount: kept.length },
            sentences:
              kept.length === 0
                ? [`The data has no ${many} with a date${where}.`]
                : [
                    `${countInWords(kept.length, 'entity', 'entities')}${kept.length > shown.length ? `, of which ${shown.length} are shown` : ''}:`,
                    ...shown.map((each) => `${timeInWords(each.edtf)}: ${each.name}. ${each.summary}`),
                  ],
          }),
        });
      },
    };
  },
});

function isDated(row: EntityRow): row is Dated {
  return row.edtf !== null && row.earliest !== null && row.latest !== null;
}

/** The dated entities of some kinds, the earliest first; of a noun that means a part of a kind, those that have it in a name. */
async function datedOf(
  kinds: readonly EntityKind[],
  noun: readonly string[] | undefined,
  { names, loaders }: Context,
): Promise<Dated[]> {
  const called = (entity: NamedEntity): boolean =>
    noun === undefined || namesOf(entity).some((name) => wordsOf(name).some((word) => noun.includes(word)));
  const ids = [...names.all]
    .filter((entity) => kinds.includes(entity.kind.toUpperCase()) && called(entity))
    .map(({ id }) => id);
  const rows = (await loaders.entities(ids)).filter(isDated);
  const key = ({ earliest, latest, id }: Dated): string => `${earliest} ${latest} ${id}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
