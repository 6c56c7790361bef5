import { withPreferences } from '../../seed/preferences.js';
import type { EntityRecord, GraphData, RelationshipRecord } from '../../seed/records.js';
import { byId, withVersion } from '../../seed/to-records.js';
import { parseGlobalId, withPresentEnds } from '../../src/model/ids.js';

/** The id that a claim has when its ends have others. */
export function renamedClaim(id: string, names: ReadonlyMap<string, string>): string {
  const parsed = parseGlobalId(id);
  if (parsed.is !== 'relationship') throw new Error(`no claim: ${id}`);
  return withPresentEnds(parsed.key, (end) => names.get(end) ?? end).id;
}

/** The data after some of its entities got new ids, with the former ones listed, as an author would write it. */
export function renamed(
  { entities, relationships, ...rest }: GraphData,
  names: ReadonlyMap<string, string>,
): GraphData {
  const now = (id: string): string => names.get(id) ?? id;
  return withVersion({
    ...rest,
    entities: entities
      .map((record): EntityRecord => {
        const { id, props } = record;
        if (!names.has(id)) return record;
        const before = (props['formerIds'] ?? []) as readonly string[];
        return { ...record, id: now(id), props: { ...props, id: now(id), formerIds: [...before, id] } };
      })
      .sort(byId),
    relationships: relationships
      .map(({ id, source, target, props, ...claim }): RelationshipRecord => {
        const present = renamedClaim(id, names);
        const { attributedTo } = props;
        const speaker = typeof attributedTo === 'string' ? { attributedTo: now(attributedTo) } : {};
        return {
          ...claim,
          id: present,
          source: now(source),
          target: now(target),
          props: { ...props, ...speaker, id: present },
        };
      })
      .sort(byId),
  });
}

/** The data after one claim was preferred over another. */
export function preferring(
  { relationships, ...rest }: GraphData,
  { claim, over, why }: { readonly claim: string; readonly over: string; readonly why: string },
): GraphData {
  const preferredOver = [{ claim: over, why }];
  return withVersion({
    ...rest,
    relationships: withPreferences(relationships, new Map([[claim, { entry: { preferredOver } }]])),
  });
}
