import { UndirectedGraph } from 'graphology';
import { LRUCache } from 'lru-cache';
import { type Days, isBounded, mayHold } from '../model/days.js';
import { Fault } from '../errors.js';
import type { ClaimKey } from '../model/ids.js';
import type { Loaders } from '../query/loaders.js';
import { type Catalogue, readCatalogue } from './catalogue.js';

/** A claim without its words. */
export interface ProjectedClaim extends ClaimKey {
  readonly type: string;
  readonly modality: string;
  readonly strength: string;
  readonly passages: readonly string[];
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Which claims to look at; null or nothing keeps all. */
export interface ClaimFilter {
  readonly types: readonly string[] | null;
  readonly modality?: readonly string[] | null;
  readonly evidence?: readonly string[] | null;
  /** Only claims that may hold on one of these days. */
  readonly days: Days;
}

/** For each entity, its neighbours, and for each neighbour the claims between, in order of id. */
export type Adjacency = ReadonlyMap<string, ReadonlyMap<string, readonly ProjectedClaim[]>>;

/** Most claims in a projection. Larger graphs need the engine's own graph algorithms. */
const PROJECTION_LIMIT = 500_000;

/** Periods whose measures are kept, because a user compares a few days with each other. */
const PERIODS_KEPT = 8;

/**
 * The whole graph in memory, without its texts. graphology's algorithms measure it and `connect` searches it, with the
 * same results on every engine. Each version of the data needs one projection.
 */
export class Projection {
  private constructor(
    /** Every entity's kind, by id, in order of id. */
    readonly kinds: ReadonlyMap<string, string>,
    readonly claims: readonly ProjectedClaim[],
  ) {}

  static async read(loaders: Pick<Loaders, 'ask'>): Promise<Projection> {
    return Projection.of(await readCatalogue(loaders));
  }

  /** @throws Fault BAD_USER_INPUT when the graph is larger than a projection may be. */
  static of({ entities, claims }: Catalogue): Projection {
    if (claims.length > PROJECTION_LIMIT) {
      throw new Fault(
        'BAD_USER_INPUT',
        `The graph has ${claims.length} claims, but measures of the whole graph and rankings of paths are computed for at most ${PROJECTION_LIMIT}. Paths can still be asked for by SHORTEST.`,
      );
    }
    const { type, modality, strength, passages } = claims.columns;
    const { earliest, latest } = claims.times;
    return new Projection(
      new Map(entities.ids.map((id, row) => [id, entities.kind.at(row) ?? ''])),
      Array.from({ length: claims.length }, (_, row) => ({
        ...claims.key(row),
        type: type.at(row) ?? '',
        modality: modality.at(row) ?? '',
        strength: strength.at(row) ?? '',
        passages: passages.allAt(row),
        earliest: earliest.at(row),
        latest: latest.at(row),
      })),
    );
  }

  /** The same entities with the claims that may hold on one of these days, undated ones included. */
  during(days: Days): Projection {
    if (!isBounded(days)) return this;
    const key = JSON.stringify(days);
    const known =
      this.periods.get(key) ??
      new Projection(
        this.kinds,
        this.claims.filter((each) => mayHold(each, days)),
      );
    this.periods.set(key, known);
    return known;
  }
  private readonly periods = new LRUCache<string, Projection>({ max: PERIODS_KEPT });

  /**
   * Entities as nodes, with one edge between any two that claims connect. Its weight is the number of those claims.
   */
  get simple(): UndirectedGraph<Record<string, never>, { weight: number }> {
    this.cachedSimple ??= this.buildSimple();
    return this.cachedSimple;
  }
  private cachedSimple: UndirectedGraph<Record<string, never>, { weight: number }> | undefined;

  private buildSimple(): UndirectedGraph<Record<string, never>, { weight: number }> {
    const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
    for (const id of this.kinds.keys()) graph.addNode(id);
    for (const { source, target } of this.claims) {
      graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
    }
    return graph;
  }

  /** The number of claims of each entity, by id. */
  degrees(): ReadonlyMap<string, number> {
    const degrees = new Map([...this.kinds.keys()].map((id) => [id, 0]));
    for (const { source, target } of this.claims)
      for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    return degrees;
  }

  /**
   * The claims that pass a filter, by pairs of entities: each entity has its neighbours in order of id, and each
   * neighbour the claims between.
   */
  adjacency({ types, modality = null, evidence = null, days }: ClaimFilter): Adjacency {
    const adjacency = new Map<string, Map<string, ProjectedClaim[]>>();
    for (const claim of this.claims) {
      if (types?.includes(claim.type) === false) continue;
      if (modality?.includes(claim.modality) === false) continue;
      if (evidence?.includes(claim.strength) === false) continue;
      if (!mayHold(claim, days)) continue;
      const { source, target } = claim;
      for (const [a, b] of [
        [source, target],
        [target, source],
      ] as const) {
        const neighbours = adjacency.get(a) ?? new Map<string, ProjectedClaim[]>();
        const claims = neighbours.get(b) ?? [];
        claims.push(claim);
        adjacency.set(a, neighbours.set(b, claims));
      }
    }
    return new Map(
      [...adjacency].map(([id, neighbours]) => [id, new Map([...neighbours].sort(([a], [b]) => (a < b ? -1 : 1)))]),
    );
  }
}
