import { Fault } from '../src/errors.js';

/** One error in the data: its place, the value found and what is allowed. */
export interface Problem {
  /** Path as the user sees it, relative to the seed folder's parent. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Collects problems, so that one run shows them all. */
export class Problems {
  private readonly found: Problem[] = [];
  private readonly doubts: Problem[] = [];

  add(at: { readonly file: string; readonly line: number }, message: string): void {
    this.found.push({ file: at.file, line: at.line, message });
  }

  /** Adds what may be right, but deserves a look. It does not keep the data from being loaded. */
  warn(at: { readonly file: string; readonly line: number }, message: string): void {
    this.doubts.push({ file: at.file, line: at.line, message });
  }

  get list(): readonly Problem[] {
    return this.found.toSorted(byPlace);
  }

  get warnings(): readonly Problem[] {
    return this.doubts.toSorted(byPlace);
  }

  /** @throws Fault DATA_INVALID with one line per problem, if there are any. */
  throwIfAny(): void {
    const list = this.list;
    if (list.length === 0) return;
    const lines = list.map(asLine);
    throw new Fault(
      'DATA_INVALID',
      `${list.length} problem${list.length === 1 ? '' : 's'} in the data, nothing was loaded:\n${lines.join('\n')}`,
    );
  }
}

/** "seed/data/topic.yaml:5: what is wrong" */
export function asLine({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}
