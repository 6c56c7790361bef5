import { Fault } from '../errors.js';
import type { Engine, Graph, ReadOptions } from '../graph/port.js';
import { Spending } from '../query/spending.js';
import { Loaders } from '../query/loaders.js';
import { ask } from '../query/run.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { BUILT_IN } from '../model/vocabulary.generated.js';
import { ClaimIndex } from './claim-index.js';
import { Projection } from './projection.js';
import { NameIndex } from './name-index.js';
import { PlanIndex } from './plan-index.js';
import { type Quality, qualityOf } from './quality.js';
import { type FormerClaims, formerClaims } from './nodes-by-id.js';

/** What the resolvers of one operation share. */
export interface Context {
  readonly loaders: Loaders;
  readonly names: NameIndex;
  /** What the record is about, its kinds and its types. */
  readonly vocabulary: Vocabulary;
  /** What the operation has used of its limits. */
  readonly spending: Spending;
  /** The whole graph without its texts, read on first use and kept until the data changes. */
  readonly projection: () => Promise<Projection>;
  /** Every plan and what follows it up, kept likewise. */
  readonly plans: () => Promise<PlanIndex>;
  /** The words of every claim, kept likewise; null if the graph has too many claims. */
  readonly claimIndex: () => Promise<ClaimIndex | null>;
  /** What stands behind all claims, kept likewise. */
  readonly quality: () => Promise<Quality>;
  /** The claims that had another id of their own before, by that id, read on first use. */
  readonly formerClaims: () => Promise<FormerClaims>;
  readonly dataVersion: string;
  /** When the data was loaded, ISO 8601. */
  readonly loadedAt: string;
  readonly engine: Engine;
  /** Aborted when nobody waits for the answer any more, or its time is up. */
  readonly signal: AbortSignal | undefined;
}

/** How one operation may read, and the most objects in its answer; no maximum when omitted. */
export interface OperationOptions extends ReadOptions {
  readonly maxCost?: number;
}

/** Makes the context of each operation, and keeps what is derived from the data as a whole until the data changes. */
export class ContextFactory {
  private kept: Kept | undefined;

  /** @param vocabulary of the record in the graph; that of the built-in record when omitted */
  constructor(
    readonly graph: Graph,
    readonly vocabulary: Vocabulary = BUILT_IN,
  ) {}

  /** @throws Fault NOT_SEEDED while the graph holds no complete data. */
  async create({ maxCost, ...options }: OperationOptions = {}): Promise<Context> {
    const { version, loadedAt } = await currentData(this.graph);
    if (this.kept?.version !== version) this.kept = new Kept(version, this.graph, this.vocabulary);
    const { names, projection, plans, claimIndex, quality, formerClaims } = this.kept;
    const spending = new Spending(maxCost);
    return {
      loaders: new Loaders(this.graph, options, spending),
      spending,
      names: await names.get(),
      vocabulary: this.vocabulary,
      projection: () => projection.get(),
      plans: () => plans.get(),
      claimIndex: () => claimIndex.get(),
      quality: () => quality.get(),
      formerClaims: () => formerClaims.get(),
      dataVersion: version,
      loadedAt,
      engine: this.graph.engine,
      signal: options.signal,
    };
  }
}

/** What is derived from one version of the data as a whole. */
class Kept {
  readonly names: Once<NameIndex>;
  readonly projection: Once<Projection>;
  readonly plans: Once<PlanIndex>;
  readonly claimIndex: Once<ClaimIndex | null>;
  readonly quality: Once<Quality>;
  readonly formerClaims: Once<FormerClaims>;

  constructor(
    readonly version: string,
    graph: Graph,
    vocabulary: Vocabulary,
  ) {
    this.names = new Once(async () => new NameIndex(await ask(graph, 'entity/names', {})));
    this.projection = new Once(() => Projection.read(new Loaders(graph)));
    this.plans = new Once(() => PlanIndex.read(new Loaders(graph)));
    this.claimIndex = new Once(async () => ClaimIndex.read(new Loaders(graph), await this.names.get(), vocabulary));
    this.quality = new Once(async () =>
      qualityOf(new Loaders(graph), vocabulary, await this.plans.get(), await this.projection.get()),
    );
    this.formerClaims = new Once(async () =>
      formerClaims(await ask(graph, 'relationship/former-ids', {}), await this.names.get()),
    );
  }
}

/** A value made on first use and shared. A failure is not kept, so the next caller tries again. */
class Once<T> {
  private made: Promise<T> | undefined;

  constructor(private readonly make: () => Promise<T>) {}

  get(): Promise<T> {
    this.made ??= this.make().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  }
}

/**
 * The version of the data and when it was loaded.
 * @throws Fault NOT_SEEDED while there is none, or a load is in progress.
 */
export async function currentData(graph: Graph): Promise<{ readonly version: string; readonly loadedAt: string }> {
  const [current] = await ask(graph, 'data-version/current', {});
  if (current === undefined)
    throw new Fault('NOT_SEEDED', `The graph (${graph.location}) has no data yet. Run: npm run seed`);
  if (current.state !== 'COMPLETE') {
    throw new Fault(
      'NOT_SEEDED',
      `A load of the graph (${graph.location}) is in progress or was interrupted. Wait for it, or run: npm run seed`,
    );
  }
  return current;
}
