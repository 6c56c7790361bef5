import { KIND_LOOKS } from '../api/ontology.generated.js';
import type { EntityKind } from '../api/operations.generated.js';

/** The kinds in legend order. */
export const KINDS = Object.keys(KIND_LOOKS) as readonly EntityKind[];

export function isKind(text: string): text is EntityKind {
  return Object.hasOwn(KIND_LOOKS, text);
}
