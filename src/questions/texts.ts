import { setImmediate } from 'node:timers/promises';
import type { Condition } from './condition.js';
import { TextIndex } from './text-index.js';

/** Makes something of the data, and throws where they have changed meanwhile. */
export type Whole = <T>(make: () => Promise<T>) => Promise<T>;

/** The words of many records, in which a search by text looks. They are read when the first such search asks. */
export class Texts {
  private made: Promise<TextIndex> | undefined;

  /** @param read gives the text of each record, in order */
  constructor(
    private readonly read: () => AsyncIterable<readonly string[]>,
    private readonly whole: Whole,
  ) {}

  /** The record's words contain a text, which is normalised as they are. */
  async contain(text: string): Promise<Condition> {
    this.made ??= this.whole(() => this.make()).catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return (await this.made).containing(text);
  }

  private async make(): Promise<TextIndex> {
    const index = new TextIndex();
    for await (const texts of this.read()) {
      for (const text of texts) index.add(text);
      await setImmediate();
    }
    return index;
  }
}
