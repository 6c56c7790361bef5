import type { Distinction } from '../src/model/identity.js';
import type { EntityRecord } from './records.js';
import type { EntityEntry } from './shape.js';

/** Adds to each entity those that look like it and are others; whichever of the two says so, both have it. */
export function withDistinctions(records: readonly EntityRecord[], entries: Iterable<EntityEntry>): EntityRecord[] {
  const of = new Map<string, Distinction[]>();
  const add = (id: string, distinction: Distinction): void => {
    of.set(id, [...(of.get(id) ?? []), distinction]);
  };
  for (const { id, distinctFrom } of entries) {
    for (const { id: other, why } of distinctFrom) {
      const reason = why.replace(/\s+/g, ' ');
      add(id, { id: other, why: reason });
      add(other, { id, why: reason });
    }
  }
  return records.map((record) => {
    const distinctions = of.get(record.id)?.sort((a, b) => (a.id < b.id ? -1 : 1));
    if (distinctions === undefined) return record;
    return { ...record, props: { ...record.props, distinctFrom: JSON.stringify(distinctions) } };
  });
}
