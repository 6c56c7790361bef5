import type { Days } from '../model/days.js';
import type { ClaimTable } from './claim-table.js';
import { type Condition, mayHoldOn, oneOf } from './condition.js';

/** What most questions ask of claims; null keeps all. */
interface KeptClaims extends Days {
  readonly types: readonly string[] | null;
  readonly modality?: readonly string[] | null;
  readonly evidence?: readonly string[] | null;
  /** Whether a range of days keeps claims without a date; they are kept when omitted. */
  readonly withUndated?: boolean;
}

/** These as conditions of each claim. */
export function claimConditions(
  { columns, times }: Pick<ClaimTable, 'columns' | 'times'>,
  { types, modality = null, evidence = null, from, to, withUndated = true }: KeptClaims,
): Condition[] {
  return [
    ...(types === null ? [] : [oneOf(columns.type, types)]),
    ...(modality === null ? [] : [oneOf(columns.modality, modality)]),
    ...(evidence === null ? [] : [oneOf(columns.strength, evidence)]),
    ...mayHoldOn(times, { from, to }, withUndated),
  ];
}
