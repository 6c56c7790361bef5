import { reachedFrom } from '../model/breadth-first.js';
import type { ClaimKey } from '../model/ids.js';
import { STRENGTHS, TIERS, readEvidence } from '../model/evidence.js';
import { statusTeller } from '../model/status.js';
import { OPEN_START } from '../model/when.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Loaders } from '../query/loaders.js';
import type { QueryRow } from '../query/run.js';
import type { PlanIndex } from './plan-index.js';
import type { Projection } from './projection.js';

/** How many claims have something in common. */
export interface Count<T> {
  readonly of: T;
  readonly claims: number;
}

/** What an answer that is derived rests on. */
type Decided = 'PLAN_STATUS' | 'AGREEMENT_STATUS' | 'PREFERENCE';

/** A claim that decides an answer and has one publisher only. */
export interface Deciding {
  readonly claim: ClaimKey;
  readonly decides: readonly Decided[];
}

/** The evidence from one passage that was looked up on one day. */
export interface LookUp {
  readonly passage: string;
  readonly on: string;
  readonly citations: number;
}

/** An entity that no claims join to the centre of the record, and why, where the record says so. */
export interface Apart {
  readonly entity: string;
  readonly why: string | null;
}

/** What stands behind the claims of the whole graph. */
export interface Quality {
  readonly claims: number;
  readonly byStrength: readonly Count<string>[];
  readonly byTier: readonly Count<string>[];
  /** By the year in which a claim begins; null where it has no date, or no first day. */
  readonly byYear: readonly Count<number | null>[];
  /** By the kinds of its two ends. */
  readonly byKind: readonly Count<string>[];
  readonly byPublishers: readonly Count<number>[];
  /** By the languages of its sources. */
  readonly byLanguage: readonly Count<string>[];
  /** In order of id. */
  readonly deciding: readonly Deciding[];
  /** The longest ago first. */
  readonly lookUps: readonly LookUp[];
  /** Entities with a single claim, in order of id. */
  readonly withOneClaim: readonly string[];
  readonly apart: readonly Apart[];
}

type Claim = QueryRow<'statistics/claims'>;

/** Reads what stands behind every claim. */
export async function qualityOf(
  loaders: Pick<Loaders, 'ask' | 'sources'>,
  vocabulary: Vocabulary,
  plans: PlanIndex,
  projection: Projection,
): Promise<Quality> {
  const [claims, cited, all] = await Promise.all([
    loaders.ask('statistics/claims', {}),
    loaders.ask('statistics/look-ups', {}),
    loaders.ask('source/all', {}),
  ]);
  const sources = await loaders.sources(all.map(({ id }) => id));
  const { kinds } = projection;
  const tellsStatus = statusTeller(vocabulary);
  const languages = new Map(sources.map(({ id, language }) => [id, language]));
  return {
    claims: claims.length,
    byStrength: inOrderOf(
      STRENGTHS,
      counted(claims, ({ strength }) => [strength]),
    ),
    byTier: inOrderOf(
      TIERS,
      counted(claims, ({ tier }) => [tier]),
    ),
    byYear: counted(claims, ({ earliest }) => [yearOf(earliest)]).sort((a, b) => (a.of ?? 1e6) - (b.of ?? 1e6)),
    byKind: mostFirst(counted(claims, (claim) => [claim.source, claim.target].flatMap((id) => kinds.get(id) ?? []))),
    byPublishers: counted(claims, ({ publishers }) => [publishers.length]).sort((a, b) => a.of - b.of),
    byLanguage: mostFirst(counted(claims, (claim) => claim.sources.flatMap((id) => languages.get(id) ?? []))),
    deciding: claims.flatMap((claim) => {
      const decides = decidedBy(claim, plans, tellsStatus);
      if (decides.length === 0 || claim.publishers.length > 1) return [];
      return [{ claim: { id: claim.id, source: claim.source, target: claim.target }, decides }];
    }),
    lookUps: lookUpsIn(cited),
    withOneClaim: [...projection.degrees()].flatMap(([id, degree]) => (degree === 1 ? [id] : [])),
    apart: apartFrom(vocabulary, projection),
  };
}

/** Counts each claim once for everything different that it has. */
function counted<T>(claims: readonly Claim[], has: (claim: Claim) => readonly T[]): Count<T>[] {
  const counts = new Map<T, number>();
  for (const claim of claims) for (const of of new Set(has(claim))) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, claims: count }));
}

/** A count for each of these, those that no claim has included. */
function inOrderOf(order: readonly string[], counts: readonly Count<string>[]): Count<string>[] {
  return order.map((of) => counts.find((each) => each.of === of) ?? { of, claims: 0 });
}

function mostFirst(counts: readonly Count<string>[]): Count<string>[] {
  return [...counts].sort((a, b) => b.claims - a.claims || (a.of < b.of ? -1 : 1));
}

function yearOf(earliest: string | null): number | null {
  return earliest === null || earliest === OPEN_START ? null : Number(/^-?\d+/.exec(earliest)?.[0]);
}

/** The derived answers that would be another without this claim. */
function decidedBy(claim: Claim, plans: PlanIndex, tellsStatus: (claim: Claim) => boolean): Decided[] {
  return [
    ...(plans.followsUp(claim.id).length > 0 ? (['PLAN_STATUS'] as const) : []),
    ...(tellsStatus(claim) ? (['AGREEMENT_STATUS'] as const) : []),
    ...(claim.prefers === null ? [] : (['PREFERENCE'] as const)),
  ];
}

function lookUpsIn(rows: readonly QueryRow<'statistics/look-ups'>[]): LookUp[] {
  const lookUps = new Map<string, LookUp>();
  for (const { passage, lookedUp: on } of rows.flatMap(readEvidence)) {
    if (on === null) continue;
    const key = `${on} ${passage}`;
    lookUps.set(key, { passage, on, citations: (lookUps.get(key)?.citations ?? 0) + 1 });
  }
  return [...lookUps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lookUp]) => lookUp);
}

/** The entities that no chain of claims joins to the centre of the record; none if it names no centre. */
function apartFrom({ record }: Vocabulary, { kinds, simple }: Projection): Apart[] {
  if (record.centre.length === 0) return [];
  const near = (id: string): readonly string[] => (simple.hasNode(id) ? simple.neighbors(id) : []);
  const reached = reachedFrom(record.centre, near);
  const reasons = new Map(record.apart.map(({ id, why }) => [id, why]));
  return [...kinds.keys()]
    .filter((id) => !reached.has(id))
    .map((entity) => ({ entity, why: reasons.get(entity) ?? null }));
}
