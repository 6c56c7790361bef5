import { capitalised } from '../state/wording.js';
import type { ClaimShape, EntityBrief, EntityGroup } from './scene.js';

/** Graphs with fewer entities are readable as one picture, and graphs with more are arranged level by level. */
const FROM = 200;
const UP_TO = 1_500;
/** Communities smaller than this are shown together, because each of their names would hide more than it tells. */
const SMALLEST = 4;
const MOST_NAMES = 3;
const OTHERS = 'Others';

/** The groups of a graph of that size; null if it is shown as one. Communities are numbers, 1 for the largest. */
export function groupsOf(
  entities: readonly EntityBrief[],
  claims: readonly ClaimShape[],
  communities: readonly number[],
): readonly EntityGroup[] | null {
  if (entities.length < FROM || entities.length > UP_TO) return null;
  const community = new Map(entities.map(({ id }, place) => [id, communities[place] ?? 0]));
  const within = new Map(entities.map(({ id }) => [id, 0]));
  for (const { source, target } of claims)
    if (community.get(source.id) === community.get(target.id))
      for (const { id } of [source, target]) within.set(id, (within.get(id) ?? 0) + 1);
  const members = new Map<number, EntityBrief[]>();
  for (const entity of entities) {
    const number = community.get(entity.id) ?? 0;
    members.set(number, [...(members.get(number) ?? []), entity]);
  }
  const byClaims = (one: EntityBrief, other: EntityBrief): number =>
    (within.get(other.id) ?? 0) - (within.get(one.id) ?? 0) ||
    other.degree - one.degree ||
    (one.id < other.id ? -1 : 1);
  const all = [...members].sort(([one], [other]) => one - other).map(([, each]) => each.sort(byClaims));
  const large = all.filter((each) => each.length >= SMALLEST);
  const small = all.filter((each) => each.length < SMALLEST).flat();
  if (large.length < 2) return null;
  return [
    ...large.map((each) => ({ names: namesOf(each), members: each })),
    ...(small.length === 0 ? [] : [{ names: [OTHERS], members: small }]),
  ].map((group, place) => ({ ...group, id: `group:${place + 1}`, members: group.members.map(({ id }) => id) }));
}

/** The most connected member, followed by the most connected ones of other kinds, which tell more than another alike. */
function namesOf(members: readonly EntityBrief[]): readonly string[] {
  const kinds = new Set<string>();
  return members
    .filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
    .slice(0, MOST_NAMES)
    .map(({ name }) => capitalised(name));
}
