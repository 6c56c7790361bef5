/** An item to cite: its id and its text. */
export interface Subject {
  readonly id: string;
  /** A claim's sentence, an entity's name, a passage's id or a source's title. */
  readonly statement: string;
}

/** A quote to cite, or a passage without one. */
export interface CitedWords {
  readonly source: string;
  readonly locator: string | undefined;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The items that the words support, listed when one citation covers several items. */
  readonly supports: readonly Subject[];
}
