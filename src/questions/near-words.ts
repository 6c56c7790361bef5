import { NEAR_WORDS } from './near-words.generated.js';

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** The words of the built-in record that are nearest in meaning to a common word which it does not have. */
export function nearWords(word: string): readonly string[] {
  table ??= new Map(
    NEAR_WORDS.trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([first = '', ...near]) => [first, near]),
  );
  return table.get(word) ?? [];
}
