/** So many names that clients made up are counted apart. */
const OTHERS = 50;

/**
 * The names of operations that metrics count apart. A name is any text that a client sends, and each would stay in memory:
 * beyond the names that the server knows, only the first few get a count of their own.
 */
export class KnownNames {
  private readonly others = new Set<string>();

  constructor(private readonly names: ReadonlySet<string> = new Set()) {}

  /** The name itself, or `other`. */
  known(name: string): string {
    if (this.names.has(name) || this.others.has(name)) return name;
    if (this.others.size >= OTHERS || name.length > 64) return 'other';
    this.others.add(name);
    return name;
  }
}
