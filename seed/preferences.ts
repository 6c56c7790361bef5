import type { Preference } from '../src/model/preference.js';
import { groupBy } from '../src/model/group-by.js';
import type { RelationshipRecord } from './records.js';
import type { ClaimEntry } from './shape.js';

/** Adds to each claim which claims it is preferred to, and which are preferred to it. */
export function withPreferences(
  records: readonly RelationshipRecord[],
  claims: ReadonlyMap<string, { readonly entry: Pick<ClaimEntry, 'preferredOver'> }>,
): RelationshipRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const told = (claim: string, why: string): Preference => {
    const { sentence = '', edtf = null } = (byId.get(claim)?.props ?? {}) as { sentence?: string; edtf?: string };
    return { claim, sentence, edtf, why };
  };
  const preferred = [...claims].flatMap(([id, { entry }]) =>
    entry.preferredOver.map(({ claim, why }) => ({ id, over: claim, why: why.replace(/\s+/g, ' ') })),
  );
  const prefers = groupBy(preferred, ({ id }) => id);
  const supersededBy = groupBy(preferred, ({ over }) => over);
  return records.map((record) => {
    const below = prefers.get(record.id)?.map(({ over, why }) => told(over, why));
    const above = supersededBy.get(record.id)?.map(({ id, why }) => told(id, why));
    if (below === undefined && above === undefined) return record;
    const props = {
      ...record.props,
      ...(below === undefined ? {} : { prefers: JSON.stringify(below) }),
      ...(above === undefined ? {} : { supersededBy: JSON.stringify(above) }),
    };
    return { ...record, props };
  });
}
