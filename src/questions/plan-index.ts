import { groupBy } from '../model/group-by.js';
import type { ClaimKey } from '../model/ids.js';
import {
  EFFECTS,
  EFFECT_KEYS,
  type Effect,
  type PlanStatus,
  type Search,
  dayOfEffect,
  earliestDay,
  inOrder,
  statusOf,
} from '../model/plan.js';
import type { Loaders } from '../query/loaders.js';
import type { QueryRow } from '../query/run.js';
import type { EntityTable } from './entity-table.js';

/** What a claim does to a plan, and the day by which it has done so. */
export interface FollowUp {
  readonly effect: Effect;
  readonly plan: ClaimKey;
  readonly claim: ClaimKey;
  readonly on: string;
}

/** A plan with all that is known of it. */
export interface KnownPlan {
  readonly claim: ClaimKey;
  /** The speaker; where the source itself tells of the plan, the entity that is to do it. */
  readonly madeBy: string;
  /** What it is said about, where neither end of its claim is that. */
  readonly regarding: string | null;
  /** The meetings that its sources report. */
  readonly madeAt: readonly string[];
  readonly sources: readonly string[];
  /** The date of its earliest source, in EDTF, and the last day that this can mean. */
  readonly madeOn: string | null;
  readonly madeDay: string | null;
  readonly searched: readonly Search[];
  /** In order, so that the last of them by a day decides. */
  readonly followUps: readonly FollowUp[];
}

/** A plan as seen on a day; null sees all that is known. */
export interface PlanAt {
  readonly plan: KnownPlan;
  readonly asOf: string | null;
  readonly status: PlanStatus;
}

type SourceRow = Pick<QueryRow<'source/by-ids'>, 'id' | 'date' | 'reports'>;

/** Every plan of the graph and what follows it up, held in memory, so that both engines give the same answers. */
export class PlanIndex {
  /** By the day on which they were made, undated ones last, then by id. */
  readonly all: readonly KnownPlan[];
  private readonly byClaim: ReadonlyMap<string, KnownPlan>;
  private readonly byFollowUp: ReadonlyMap<string, readonly FollowUp[]>;

  constructor(
    rows: readonly QueryRow<'plan/claims'>[],
    private readonly sources: ReadonlyMap<string, SourceRow>,
  ) {
    const plans = new Map(rows.filter(({ modality }) => modality === 'PLAN').map((row) => [row.id, row]));
    const followUps = rows.flatMap((row) => this.followUpsOf(row, plans));
    const ofPlan = groupBy(followUps, ({ plan }) => plan.id);
    this.byFollowUp = groupBy(followUps, ({ claim }) => claim.id);
    this.all = [...plans.values()]
      .map((row) => this.known(row, ofPlan.get(row.id) ?? []))
      .sort((a, b) => compare(sortDay(a), sortDay(b)) || compare(a.claim.id, b.claim.id));
    this.byClaim = new Map(this.all.map((plan) => [plan.claim.id, plan]));
  }

  /** Reads the plans a part at a time, since no statement may take longer the more there are. */
  static async read(loaders: Pick<Loaders, 'ask'>, entities: EntityTable): Promise<PlanIndex> {
    const listed = await loaders.ask('source/all', {});
    const sources = await loaders.ask('source/by-ids', { ids: listed.map(({ id }) => id) });
    const rows: QueryRow<'plan/claims'>[] = [];
    for (const ids of entities.startsOfClaims())
      for (const row of await loaders.ask('plan/claims', { ids })) rows.push(row);
    return new PlanIndex(rows, new Map(sources.map((source) => [source.id, source])));
  }

  /** Every plan as it is known now. */
  get asKnown(): readonly PlanAt[] {
    this.now ??= this.all.map((plan) => planAt(plan, null));
    return this.now;
  }
  private now: readonly PlanAt[] | undefined;

  /** The plans about some entities, in order. */
  about(ids: readonly string[]): readonly KnownPlan[] {
    this.places ??= groupBy(
      this.all.flatMap(({ claim: { source, target }, regarding }, place) =>
        [...new Set([source, target, regarding])].flatMap((entity) => (entity === null ? [] : [{ entity, place }])),
      ),
      ({ entity }) => entity,
    );
    const places = new Set(ids.flatMap((id) => this.places?.get(id) ?? []).map(({ place }) => place));
    return [...places].sort((a, b) => a - b).flatMap((place) => this.all[place] ?? []);
  }
  private places: ReadonlyMap<string, readonly { readonly place: number }[]> | undefined;

  isSource(id: string): boolean {
    return this.sources.has(id);
  }

  /** The plan that a claim is; undefined for any other claim. */
  plan(claim: string): KnownPlan | undefined {
    return this.byClaim.get(claim);
  }

  /** What a claim does to plans. */
  followsUp(claim: string): readonly FollowUp[] {
    return this.byFollowUp.get(claim) ?? [];
  }

  private known(row: QueryRow<'plan/claims'>, followUps: readonly FollowUp[]): KnownPlan {
    const sources = row.sources.flatMap((id) => this.sources.get(id) ?? []);
    const madeDay = earliestDay(sources.map(({ date }) => date));
    return {
      claim: keyOf(row),
      madeBy: row.attributedTo ?? row.source,
      regarding: row.regarding,
      madeAt: [...new Set(sources.flatMap(({ reports }) => reports ?? []))].sort(),
      sources: row.sources,
      madeOn: sources.find(({ date }) => madeDay !== null && earliestDay([date]) === madeDay)?.date ?? null,
      madeDay,
      searched: row.searched === null ? [] : (JSON.parse(row.searched) as Search[]),
      followUps: inOrder(followUps, null),
    };
  }

  private followUpsOf(
    row: QueryRow<'plan/claims'>,
    plans: ReadonlyMap<string, QueryRow<'plan/claims'>>,
  ): readonly FollowUp[] {
    const sourceDay = earliestDay(row.sources.map((id) => this.sources.get(id)?.date ?? null));
    const on = dayOfEffect({ ...row, sourceDay });
    // The seed refuses a follow-up without a date or of no plan, but another program may have filled the graph.
    if (on === null) return [];
    return EFFECTS.flatMap((effect) =>
      (row[EFFECT_KEYS[effect]] ?? []).flatMap((id) => {
        const plan = plans.get(id);
        return plan === undefined ? [] : [{ effect, plan: keyOf(plan), claim: keyOf(row), on }];
      }),
    );
  }
}

/** A plan as it stood on a day. */
export function planAt(plan: KnownPlan, asOf: string | null): PlanAt {
  return { plan, asOf, status: statusOf(plan.followUps, plan.searched, asOf) };
}

/** The key by which lists sort a plan: the day on which it was made, undated ones last. */
export function sortDay({ madeDay }: KnownPlan): string {
  return madeDay ?? '~';
}

function keyOf({ id, source, target }: ClaimKey): ClaimKey {
  return { id, source, target };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
