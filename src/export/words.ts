/** A relationship type as words: `CARRIED_OUT_IN` is "carried out in". */
export function inWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** "Abe Shinzo, 2019-11-04, plan": who says a claim, when it holds, and how it is given where that is not as a fact. */
export function circumstances(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
