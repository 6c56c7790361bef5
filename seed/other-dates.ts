import type { OtherDate } from '../src/model/identity.js';
import type { EntityEntry } from './shape.js';
import { storedEvidence } from './stored-evidence.js';

/** The dates that sources give for an entity beside the preferred one, as the graph stores them. */
export function storedDates({ otherDates }: Pick<EntityEntry, 'otherDates'>): OtherDate[] {
  return otherDates.map(({ when: { edtf, earliest, latest }, why, evidence }) => ({
    edtf,
    earliest,
    latest,
    why: why.replace(/\s+/g, ' '),
    evidence: evidence.map(storedEvidence),
  }));
}
