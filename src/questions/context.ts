import { readConfig } from '../config.js';
import { Fault } from '../errors.js';
import type { Engine, Graph, ReadOptions } from '../graph/port.js';
import { Spending } from '../query/spending.js';
import { Loaders } from '../query/loaders.js';
import { Gathering } from '../query/gathering.js';
import { RowMemory } from '../query/row-memory.js';
import { ask, dataChanged } from '../query/run.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { BUILT_IN } from '../model/vocabulary.generated.js';
import { ClaimIndex } from './claim-index.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
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
  /** What lists filter and sort by, read on first use and kept until the data changes. */
  readonly catalogue: () => Promise<Catalogue>;
  /** The catalogue if it is in memory; otherwise its reading begins, for those who ask later. */
  readonly catalogueNow: () => Catalogue | undefined;
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
  /** Set when the data changed while the operation ran, so that its answer is of no version. */
  outdated: boolean;
}

/** How one operation may read, and the most objects in its answer; no maximum when omitted. */
export interface OperationOptions extends Pick<ReadOptions, 'signal'> {
  readonly maxCost?: number;
}

/**
 * How long the version of the data is taken for the current one before it is asked for again, in milliseconds. It may be
 * any time: what a request reads afterwards tells whether the version still holds.
 */
const VERSION_HOLDS_MS = 100;

/** How often a request is answered anew because the data was replaced in the meantime. */
const ANSWERS = 2;

/** Makes the context of each operation, and keeps what is derived from the data as a whole until the data changes. */
export class ContextFactory {
  private kept: Kept | undefined;
  private found: Current | undefined;
  private asked: { readonly at: number; readonly writes: number; readonly current: Promise<Current> } | undefined;

  /** @param vocabulary of the record in the graph; that of the built-in record when omitted */
  constructor(
    readonly graph: Graph,
    readonly vocabulary: Vocabulary = BUILT_IN,
    /** How much to remember of what was read, in megabytes; 0 remembers nothing. */
    private readonly rowMemoryMb = readConfig({}).limits.rowMemoryMb,
  ) {}

  /**
   * The context of one operation, all of whose answers are of one version of the data.
   * @throws Fault NOT_SEEDED while the graph holds no complete data.
   */
  async create({ maxCost, signal }: OperationOptions = {}): Promise<Context> {
    const { writes, current } = this.current();
    const { version, loadedAt } = await current;
    if (this.kept?.version !== version || this.kept.writes !== writes) {
      this.kept = new Kept(version, writes, this.graph, this.vocabulary, this.rowMemoryMb);
    }
    const { names, catalogue, projection, plans, claimIndex, quality, formerClaims, memory, gathering } = this.kept;
    const spending = new Spending(maxCost);
    return {
      loaders: new Loaders(
        this.graph,
        { ...(signal && { signal }), of: { version, writes }, memory, gathering },
        spending,
      ),
      spending,
      names: names.made ?? (await names.get()),
      vocabulary: this.vocabulary,
      catalogue: () => catalogue.get(),
      catalogueNow: () => {
        if (catalogue.made === undefined) catalogue.get().catch(() => undefined);
        return catalogue.made;
      },
      projection: () => projection.get(),
      plans: () => plans.get(),
      claimIndex: () => claimIndex.get(),
      quality: () => quality.get(),
      formerClaims: () => formerClaims.get(),
      dataVersion: version,
      loadedAt,
      engine: this.graph.engine,
      signal,
      outdated: false,
    };
  }

  /**
   * Does something with a context, and once more with a new one if the data was replaced meanwhile.
   * @throws Fault DATA_CHANGED if that happened each time.
   */
  async during<T>(options: OperationOptions, work: (context: Context) => Promise<T>): Promise<T> {
    for (let answer = 1; ; answer++) {
      try {
        return await work(await this.create(options));
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'DATA_CHANGED' || answer === ANSWERS) throw error;
        this.forgetVersion();
      }
    }
  }

  /** How often the memory of the present version had what was asked for, and had not. */
  get rowsAsked(): { readonly hits: number; readonly misses: number } {
    return this.kept?.memory?.asked ?? { hits: 0, misses: 0 };
  }

  /** The data that was last found in the graph; undefined before anybody has asked. */
  get served(): Current | undefined {
    return this.found;
  }

  /**
   * Asks the graph which data it holds.
   * @throws as {@link currentData}
   */
  async readData(): Promise<Current> {
    this.found = await currentData(this.graph);
    return this.found;
  }

  /** Has the version asked for again by whatever comes next. */
  forgetVersion(): void {
    this.asked = undefined;
  }

  private current(): { readonly writes: number; readonly current: Promise<Current> } {
    const now = performance.now();
    const writes = this.graph.writes();
    const { asked: last } = this;
    if (last !== undefined && last.writes === writes && now - last.at < VERSION_HOLDS_MS) return last;
    const asked = { at: now, writes, current: this.readData() };
    this.asked = asked;
    asked.current.catch(() => {
      if (this.asked === asked) this.asked = undefined;
    });
    return asked;
  }
}

/** What is derived from one version of the data as a whole. */
class Kept {
  readonly names: Once<NameIndex>;
  readonly catalogue: Once<Catalogue>;
  readonly projection: Once<Projection>;
  readonly plans: Once<PlanIndex>;
  readonly claimIndex: Once<ClaimIndex | null>;
  readonly quality: Once<Quality>;
  readonly formerClaims: Once<FormerClaims>;
  readonly memory: RowMemory | undefined;
  readonly gathering = new Gathering();

  constructor(
    readonly version: string,
    /** What had been written through this graph when it was made. */
    readonly writes: number,
    graph: Graph,
    vocabulary: Vocabulary,
    rowMemoryMb: number,
  ) {
    // These read much at once, so they ask for the version beside the rows, when these are all there.
    const loaders = new Loaders(graph);
    const whole = async <T>(make: () => Promise<T>): Promise<T> => {
      const made = await make();
      if ((await currentData(graph)).version !== version || graph.writes() !== writes) throw dataChanged();
      return made;
    };
    this.memory = rowMemoryMb === 0 ? undefined : new RowMemory(rowMemoryMb * 1e6);
    this.names = new Once(() => whole(() => NameIndex.read(loaders)));
    this.catalogue = new Once(() => whole(() => readCatalogue(loaders, whole)));
    this.projection = new Once(async () => Projection.of(await this.catalogue.get()));
    this.plans = new Once(() => whole(async () => PlanIndex.read(loaders, (await this.catalogue.get()).entities)));
    this.claimIndex = new Once(() =>
      whole(async () => {
        const { claims } = await this.catalogue.get();
        return ClaimIndex.read(loaders, claims.length, await this.names.get(), vocabulary);
      }),
    );
    this.quality = new Once(() =>
      whole(async () => qualityOf(loaders, vocabulary, await this.plans.get(), await this.projection.get())),
    );
    this.formerClaims = new Once(() =>
      whole(async () => formerClaims(await loaders.ask('relationship/former-ids', {}), await this.names.get())),
    );
  }
}

/** A value made on first use and shared. A failure is not kept, so the next caller tries again. */
class Once<T> {
  private making: Promise<T> | undefined;
  /** The value, if it is there. */
  made: T | undefined;

  constructor(private readonly make: () => Promise<T>) {}

  get(): Promise<T> {
    this.making ??= this.make().then(
      (value) => (this.made = value),
      (error: unknown) => {
        this.making = undefined;
        throw error;
      },
    );
    return this.making;
  }
}

/** Which data the graph holds, and when it was loaded, ISO 8601. */
interface Current {
  readonly version: string;
  readonly loadedAt: string;
}

/**
 * The version of the data and when it was loaded.
 * @throws Fault NOT_SEEDED while there is none, or a load is in progress.
 */
export async function currentData(graph: Graph): Promise<Current> {
  const [current] = await ask(graph, 'data-version/current', {}, { latest: true });
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
