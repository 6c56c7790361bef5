import { z } from 'zod';
import { beginningInWords, timeInWords } from '../model/wording-time.js';
import { capitalised, countInWords } from '../model/wording.js';
import type { Item } from './fit.js';
import type {
  ClaimFragment,
  DescriptionFragment,
  EntryFragment,
  RefFragment,
  RouteFragment,
} from './operations.generated.js';
import { type Detail, type Ref, claim, claimOf, description, descriptionOf, ref, refOf, whole } from './shapes.js';
import { claimLines, descriptionLines, refInWords } from './lines.js';

/** The maximum number of claims shown for one step of a path, because two entities may have dozens. */
const CLAIMS_PER_HOP = { full: 3, brief: 1 } as const;

type Place = Pick<Item, 'heading' | 'cursor'>;

/** A claim, with any extra members that the tool adds to the structured answer. */
export function claimItem(
  list: string,
  from: ClaimFragment,
  detail: Detail,
  place: Place & { readonly beside?: Readonly<Record<string, unknown>> } = {},
): Item {
  const { beside = {}, ...where } = place;
  const data = claimOf(from, detail);
  return { list, data: { ...data, ...beside }, text: claimLines(data), ...where };
}

export function descriptionItem(list: string, from: DescriptionFragment, detail: Detail, place: Place = {}): Item {
  const data = descriptionOf(from, detail);
  return { list, data, text: descriptionLines(data), ...place };
}

export function refItem(list: string, from: RefFragment, place: Place = {}): Item {
  const data = refOf(from);
  return { list, data, text: `- ${refInWords(data)} (${data.kind})`, ...place };
}

export const entry = z.object({
  when: z.string().describe('EDTF'),
  fit: z.enum(['WITHIN', 'ONGOING', 'POSSIBLE']),
  entity: description.nullable(),
  relationship: claim.nullable(),
});

/** How to describe an entry that may lie outside the requested days. */
const FITS: Readonly<Record<EntryFragment['fit'], string>> = {
  WITHIN: '',
  ONGOING: '\n  goes on in these days, and before or after them',
  POSSIBLE: '\n  may be of these days; its date leaves it open',
};

/** A dated entry, under the heading of the year it begins in. */
export function entryItem(list: string, from: EntryFragment, detail: Detail, place: Place = {}): Item {
  const { edtf } = from.when;
  const entity = from.entity === null ? null : descriptionOf(from.entity, detail);
  const relationship = from.relationship === null ? null : claimOf(from.relationship, detail);
  const lines =
    relationship !== null
      ? claimLines(relationship)
      : entity !== null
        ? descriptionLines(entity).replace('- ', `- ${capitalised(timeInWords(edtf))}: `)
        : '';
  const text = `${lines}${FITS[from.fit]}`;
  return {
    list,
    data: { when: edtf, fit: from.fit, entity, relationship },
    text,
    heading: capitalised(beginningInWords(edtf)),
    ...place,
  };
}

export const path = z.object({
  length: whole,
  nodes: z.array(ref),
  hops: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      relationships: z.array(claim).min(1),
      moreRelationships: whole.optional().describe('number of further claims between the two'),
    }),
  ),
});

/** A path, with the claims of each step. */
export function pathItem(list: string, from: RouteFragment, detail: Detail, number: number): Item {
  const nodes = from.nodes.map(refOf);
  const hops = from.hops.map((hop) => {
    const shown = hop.relationships.slice(0, CLAIMS_PER_HOP[detail]).map((each) => claimOf(each, detail));
    const more = hop.relationships.length - shown.length;
    return {
      from: hop.from.id,
      to: hop.to.id,
      relationships: shown,
      ...(more === 0 ? {} : { moreRelationships: more }),
    };
  });
  const text = hops.flatMap(({ relationships, moreRelationships = 0 }, step) => [
    `${step + 1}. ${name(nodes[step])} and ${name(nodes[step + 1])}:`,
    ...relationships.map(claimLines),
    ...(moreRelationships === 0 ? [] : [`  (and ${countInWords(moreRelationships, 'more claim')} between the two)`]),
  ]);
  return {
    list,
    data: { length: hops.length, nodes, hops },
    heading: `Path ${number} (${countInWords(hops.length, 'step')}): ${nodes.map(refInWords).join(' — ')}`,
    text: text.join('\n'),
  };
}

function name(entity: Ref | undefined): string {
  return entity?.name ?? '';
}
