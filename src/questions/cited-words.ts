/** What was asked to be cited: its id, and what it says of itself. */
export interface Subject {
  readonly id: string;
  /** A claim's sentence, an entity's name, a passage's id, a source's title. */
  readonly statement: string;
}

/** Words to cite, or a place without words. */
export interface CitedWords {
  readonly source: string;
  readonly locator: string | undefined;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What the words support; told beside them where several things are cited at once. */
  readonly supports: readonly Subject[];
}
