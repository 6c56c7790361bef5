import { createHash } from 'node:crypto';
import { type Days, isBounded } from '../model/days.js';
import { isolate } from '../model/isolate.js';
import { daysInWords } from '../model/wording-time.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { countInWords, listInWords, typeInWords } from '../model/wording.js';
import type { PathRanking } from '../questions/find-paths.js';
import type { PlanStatus } from '../model/plan.js';
import { planStatusInWords } from '../model/wording-plan.js';
import type { About } from './read.js';
import type { Asked } from '../questions/asked.js';
import { type Filters, isFiltered } from '../questions/filters.js';

/** Looks up names, in the order of the ids. */
export type NamesOf = (ids: readonly string[]) => Promise<readonly string[]>;

/** A title for a part of the graph, a short form for the file name, and the entities it is about. */
export async function describe(
  { vocabulary }: { readonly vocabulary: Vocabulary },
  asked: Asked,
  namesOf: NamesOf,
): Promise<Pick<About, 'title' | 'slug' | 'focus'>> {
  const isolated: NamesOf = async (ids) => (await namesOf(ids)).map(isolate);
  const [told, shown] = await Promise.all([
    titleOf(asked, isolated, vocabulary),
    filtersInWords(asked.filters, isolated),
  ]);
  return { title: `${told}${shown === '' ? '' : ` (${shown})`}`, slug: slugOf(asked), focus: focusOf(asked) };
}

export function focusOf(asked: Asked): readonly string[] {
  switch (asked.part) {
    case 'whole':
      return [];
    case 'around':
      return [asked.start];
    case 'paths':
      return asked.ends;
    case 'connect':
    case 'shared':
      return asked.ids;
    case 'compare':
      return [asked.entity, ...asked.sides];
    case 'plans':
      return [...(asked.madeBy ?? []), ...(asked.madeAt ?? [])].filter((id) => id.includes(':'));
  }
}

async function titleOf(asked: Asked, namesOf: NamesOf, { record }: Vocabulary): Promise<string> {
  switch (asked.part) {
    case 'whole':
      return record.subject;
    case 'around': {
      const { start, depth, cutAt } = asked;
      const [name = start] = await namesOf([start]);
      if (depth === 0) return name;
      const reach = depth === 1 ? 'its neighbours' : `what is up to ${depth} steps away`;
      return `${name} and ${reach}${first(cutAt)}`;
    }
    case 'paths':
      return `From ${(await namesOf(asked.ends)).join(' to ')}${first(asked.cutAt, asked.rankBy)}`;
    case 'connect': {
      const apart = await namesOf(asked.apart);
      const rest = apart.length === 0 ? '' : ` (not connected to the rest: ${listInWords(apart)})`;
      return `What connects ${listInWords(await namesOf(asked.ids))}${rest}`;
    }
    case 'shared': {
      const { ids, cutAt } = asked;
      return `What ${listInWords(await namesOf(ids))} have in common${first(cutAt)}`;
    }
    case 'plans': {
      const { status, asOf } = asked;
      const by = asked.madeBy === null ? '' : ` of ${listInWords(await namesOf(asked.madeBy))}`;
      const at = asked.madeAt === null ? '' : ` at ${listInWords(await placesOf(asked.madeAt, namesOf))}`;
      const kept = status === null ? '' : ` (${listInWords((status as PlanStatus[]).map(planStatusInWords), 'or')})`;
      const day = asOf === null ? '' : ` ${daysInWords({ from: asOf, to: asOf })}`;
      return `The plans${by}${at}${kept} and what became of them${day}`;
    }
    case 'compare': {
      const [name = asked.entity] = await namesOf([asked.entity]);
      const cut = asked.cutAt === null ? '' : ` (at most ${countInWords(asked.cutAt, 'claim')} of each)`;
      return `What ${listInWords(await namesOf(asked.sides))} say about ${name}${cut}`;
    }
  }
}

/** The names of meetings; a source has none and stands by its id. */
function placesOf(ids: readonly string[], namesOf: NamesOf): Promise<string[]> {
  return Promise.all(ids.map(async (id) => (await namesOf([id]))[0] ?? id));
}

/** Says that the part shows only the first of several results. */
function first(cutAt: number | null, rankBy: PathRanking = 'SHORTEST'): string {
  if (cutAt === null) return '';
  return rankBy === 'SHORTEST' ? ` (the first ${cutAt})` : ` (the ${cutAt} most informative)`;
}

/** Describes the filters for a title; empty if there are none. */
export async function filtersInWords(filters: Filters, namesOf: NamesOf): Promise<string> {
  const { types, kinds, modality, attributedTo, avoid, days } = filters;
  if (!isFiltered(filters)) return '';
  const parts = [
    types === null ? '' : `only ${listInWords(types.map(typeInWords))}`,
    kinds === null ? '' : `only of kind ${listInWords(kinds)}`,
    modality === null ? '' : `given as ${listInWords(modality.map(typeInWords))}`,
    attributedTo === null ? '' : `said by ${listInWords(await namesOf(attributedTo))}`,
    avoid.length === 0 ? '' : `without ${listInWords(await namesOf(avoid))}`,
    isBounded(days) ? `what may hold ${daysInWords(days)}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** The longest part of a file name that describes its content. */
const SLUG = 80;

function slugOf(asked: Asked): string {
  const { types, kinds, modality, attributedTo, avoid, days } = asked.filters;
  const ids = (list: readonly string[]): string[] => list.map((id) => id.slice(id.indexOf(':') + 1));
  const depth = asked.part === 'around' && asked.depth !== 1 ? ['depth', String(asked.depth)] : [];
  const words = [
    ...(asked.part === 'whole' ? [] : [asked.part === 'paths' ? 'path' : asked.part]),
    ...ids(focusOf(asked)),
    ...depth,
    ...(asked.part === 'paths' && asked.rankBy !== 'SHORTEST' ? [asked.rankBy] : []),
    ...(asked.part === 'plans' ? planWords(asked) : []),
    ...(types ?? []),
    ...(kinds ?? []),
    ...(modality ?? []),
    ...(attributedTo === null ? [] : ['said-by', ...ids(attributedTo)]),
    ...(avoid.length === 0 ? [] : ['without', ...ids(avoid)]),
    ...slugOfDays(days),
  ];
  const slug = words
    .map((word) =>
      word
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase();
  if (slug.length <= SLUG) return slug;
  // The part that is cut off may be the only difference between two names, so a hash is added.
  const mark = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 6);
  return `${slug.slice(0, SLUG - mark.length - 1).replace(/-[^-]*$/, '')}-${mark}`;
}

function planWords({ status, madeAt, asOf }: Extract<Asked, { part: 'plans' }>): string[] {
  const sources = madeAt?.filter((id) => !id.includes(':')) ?? [];
  return [...sources, ...(status ?? []), ...(asOf === null ? [] : [asOf])];
}

function slugOfDays({ from, to }: Days): string[] {
  if (from !== null && to !== null) return from === to ? [from] : [from, 'to', to];
  if (from !== null) return ['since', from];
  return to === null ? [] : ['until', to];
}
