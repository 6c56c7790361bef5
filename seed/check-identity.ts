import { parseGlobalId, withPresentEnds } from '../src/model/ids.js';
import { normalise } from '../src/model/text.js';
import type { Located } from './check-evidence.js';
import { groupBy } from '../src/model/group-by.js';
import { likelyDuplicates } from './likely-duplicates.js';
import type { Problems } from './problem.js';
import type { ClaimEntry, EntityEntry } from './shape.js';
import type { Place } from './yaml.js';

type Entity = EntityEntry & { readonly kind: string };
type Entities = ReadonlyMap<string, Located<Entity>>;
type Claims = ReadonlyMap<string, Located<ClaimEntry>>;

/** Checks that every id, present or former, leads to one thing, and that one thing is one entity. */
export function checkIdentity(entities: Entities, claims: Claims, problems: Problems): void {
  checkFormerIds(entities, claims, problems);
  checkDuplicates(entities, problems);
}

/** Checks that every former id leads to one thing: it is no present id, and nothing else had it. */
function checkFormerIds(entities: Entities, claims: Claims, problems: Problems): void {
  const renamed = new Map<string, string>();
  for (const [id, { entry, at }] of entities) {
    entry.formerIds.forEach((former, index) => {
      const place = at('formerIds', index);
      const user = entities.get(former);
      const other = renamed.get(former);
      if (user !== undefined)
        problems.add(place, `former id '${former}' is in use at ${where(user.place)}; an id is never given again`);
      else if (other !== undefined)
        problems.add(place, `former id '${former}' is listed twice; it leads to '${other}' already`);
      else renamed.set(former, id);
    });
  }
  const formerClaims = new Map<string, string>();
  for (const [id, { entry, at }] of claims) {
    entry.formerIds.forEach((former, index) => {
      const place = at('formerIds', index);
      const parsed = parseGlobalId(former);
      if (parsed.is !== 'relationship') return;
      const present = withPresentEnds(parsed.key, (end) => (entities.has(end) ? end : renamed.get(end))).id;
      const user = claims.get(present);
      const other = formerClaims.get(present);
      if (present === id)
        problems.add(place, `former id '${former}' leads here already, through the ids of its ends; remove it`);
      else if (user !== undefined)
        problems.add(place, `former id '${former}' is in use at ${where(user.place)}; an id is never given again`);
      else if (other !== undefined)
        problems.add(place, `former id '${former}' is listed twice; it leads to '${other}' already`);
      else formerClaims.set(present, id);
    });
  }
}

/**
 * Checks that no two entities look like one thing, unless one says with a reason that they are two. A thing that several
 * sources name must be one entity, or its claims never meet.
 */
function checkDuplicates(entities: Entities, problems: Problems): void {
  const settled = new Set<string>();
  for (const [id, { entry, at }] of entities) {
    entry.distinctFrom.forEach(({ id: other }, index) => {
      const place = at('distinctFrom', index, 'id');
      if (other === id) problems.add(place, `'${id}' cannot be distinct from itself`);
      else if (!entities.has(other)) problems.add(place, `distinctFrom '${other}' is no entity`);
      else if (settled.has(pair(id, other))) problems.add(place, `'${id}' and '${other}' are told apart already`);
      settled.add(pair(id, other));
    });
  }
  checkNamesakes(entities, settled, problems);
  const order = new Map([...entities.keys()].map((id, index) => [id, index]));
  for (const { ids, why } of likelyDuplicates([...entities.values()].map(({ entry }) => entry))) {
    const [a, b] = ids.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    const found = entities.get(b ?? '');
    if (a === undefined || b === undefined || found === undefined || settled.has(pair(a, b))) continue;
    settled.add(pair(a, b));
    problems.add(
      found.place,
      `'${b}' may be '${a}': ${why}; make them one entity (the other id becomes one of its formerIds), or write distinctFrom: [{ id: ${a}, why: ... }]`,
    );
  }
}

/**
 * Checks that entities of one name are said to be two, and that their kinds or summaries tell them apart. Names that
 * differ by accents are one name here, because readers type them without.
 */
function checkNamesakes(entities: Entities, settled: Set<string>, problems: Problems): void {
  for (const [first, ...others] of groupBy(entities.values(), ({ entry }) => normalise(entry.name)).values()) {
    for (const { entry, at } of others) {
      if (first === undefined) continue;
      const { id, kind, summary } = first.entry;
      if (!settled.has(pair(id, entry.id)))
        problems.add(at('name'), `'${entry.name}' is also the name of ${id}; two things have two names`);
      else if (kind === entry.kind && summary === entry.summary)
        problems.add(at('summary'), `'${entry.id}' has the name, kind and summary of '${id}'; tell them apart`);
      settled.add(pair(id, entry.id));
    }
  }
}

const pair = (a: string, b: string): string => [a, b].sort().join(' ');
const where = ({ file, line }: Place): string => `${file}:${line}`;
