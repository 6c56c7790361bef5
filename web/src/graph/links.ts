import type { ModelEdge } from './model.js';

const NONE: readonly ModelEdge[] = [];

/**
 * Finds the lines of a picture by their ids and by their ends. It is fast even for many thousands of lines, which sigma
 * then does not need to know.
 */
export class Links {
  private readonly byId: ReadonlyMap<string, ModelEdge>;
  private readonly byEnd = new Map<string, ModelEdge[]>();

  constructor(readonly all: readonly ModelEdge[] = NONE) {
    this.byId = new Map(all.map((edge) => [edge.id, edge]));
    for (const edge of all) {
      this.add(edge.source, edge);
      if (edge.target !== edge.source) this.add(edge.target, edge);
    }
  }

  get(id: string): ModelEdge | undefined {
    return this.byId.get(id);
  }

  /** The lines that begin or end at a node. */
  at(node: string): readonly ModelEdge[] {
    return this.byEnd.get(node) ?? NONE;
  }

  private add(end: string, edge: ModelEdge): void {
    const known = this.byEnd.get(end);
    if (known === undefined) this.byEnd.set(end, [edge]);
    else known.push(edge);
  }
}
