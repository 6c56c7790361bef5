import { Fault } from './errors.js';
import type { Engine, Graph, ReadOptions } from './graph/port.js';
import { Loaders } from './loaders.js';
import { ask } from './query/run.js';
import { NameIndex } from './search/name-index.js';

/** What one operation has at hand. */
export interface Context {
  readonly loaders: Loaders;
  readonly names: NameIndex;
  readonly dataVersion: string;
  /** When the data was loaded, ISO 8601. */
  readonly loadedAt: string;
  readonly engine: Engine;
}

/** Makes the context of each operation, and keeps the index of names for as long as the data stays the same. */
export class ContextFactory {
  private names: { readonly version: string; readonly index: Promise<NameIndex> } | undefined;

  constructor(private readonly graph: Graph) {}

  /** @throws Fault NOT_SEEDED while the graph holds no complete data. */
  async create(options: ReadOptions = {}): Promise<Context> {
    const { version, loadedAt } = await currentData(this.graph);
    if (this.names?.version !== version) {
      const index = ask(this.graph, 'entity/names', {}).then((names) => new NameIndex(names));
      const kept = { version, index };
      this.names = kept;
      // A failed read must not stay: the next operation tries again.
      index.catch(() => {
        if (this.names === kept) this.names = undefined;
      });
    }
    return {
      loaders: new Loaders(this.graph, options),
      names: await this.names.index,
      dataVersion: version,
      loadedAt,
      engine: this.graph.engine,
    };
  }
}

/** The version of the data and when it was loaded. @throws Fault NOT_SEEDED while there is none, or a load is under way. */
export async function currentData(graph: Graph): Promise<{ readonly version: string; readonly loadedAt: string }> {
  const [current] = await ask(graph, 'data-version/current', {});
  if (current === undefined)
    throw new Fault('NOT_SEEDED', `The graph (${graph.location}) holds no data yet. Run: npm run seed`);
  if (current.state !== 'COMPLETE') {
    throw new Fault(
      'NOT_SEEDED',
      `A load of the graph (${graph.location}) is under way or was cut off. Wait for it, or run: npm run seed`,
    );
  }
  return current;
}
