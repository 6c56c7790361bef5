import { regardedFrom } from '../src/model/regarding.js';
import type { EntityRecord, RelationshipRecord } from './records.js';

/** Adds to each entity from which others the claims regarding it start. */
export function withRegarding(
  records: readonly EntityRecord[],
  claims: readonly RelationshipRecord[],
): readonly EntityRecord[] {
  const from = regardedFrom(
    claims.map(({ source, props }) => ({ source, regarding: (props['regarding'] as string | undefined) ?? null })),
  );
  return records.map((record) => {
    const sources = from.get(record.id);
    return sources === undefined ? record : { ...record, props: { ...record.props, regardedFrom: sources } };
  });
}
