import { statSync } from 'node:fs';

/** How often the file is looked at, in milliseconds. */
const LOOK_EVERY_MS = 50;

/** Which file a name stands for, since a load puts a new file in the place of the old one. */
export class Edition {
  /** How often the file was another one. */
  number = 0;
  private looked = performance.now();
  private known: string | undefined;

  constructor(private readonly file: string) {
    this.known = this.identity();
  }

  /** Whether the name stands for another file than when this was last asked. */
  isNew(): boolean {
    const now = performance.now();
    if (now - this.looked < LOOK_EVERY_MS) return false;
    this.looked = now;
    const identity = this.identity();
    // For as long as there is no file, the one that is open is read.
    if (identity === undefined || identity === this.known) return false;
    this.known = identity;
    this.number += 1;
    return true;
  }

  private identity(): string | undefined {
    const found = statSync(this.file, { throwIfNoEntry: false });
    return found && `${found.dev} ${found.ino}`;
  }
}
