import type { ClaimShape, EntityBrief, Measures, Scene } from '../scenes/scene.js';
import type { View } from '../state/view.js';
import type { Mark } from '../api/operations.generated.js';
import { linkOf, sizeByDegree } from './arrange.js';
import type { Sight } from './in-sight.js';
import { type Bundle, bundlesOf, groupOfEach } from './bundles.js';
import { MODALITY_LINE, type LineStyle, type Palette } from './palette.js';

interface ModelNode {
  readonly id: string;
  readonly name: string;
  readonly nameJa: string | null;
  readonly shape: Mark;
  readonly color: string;
  readonly size: number;
  readonly marked: boolean;
  readonly lit: boolean;
}

export interface ModelEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly lit: boolean;
  readonly style: LineStyle;
  /** Which side makes the claim, in a comparison. */
  readonly side: 'a' | 'b' | null;
  /** 0 is straight. Parallel claims bend apart. */
  readonly bend: number;
  /** Whether a line between two groups stands for it, until it is highlighted. */
  readonly bundled: boolean;
  /** Shown along the edge if there is room. */
  readonly label: string;
}

/** A group with an area of its own. */
export interface ModelGroup {
  readonly id: string;
  readonly names: readonly string[];
  readonly members: readonly string[];
}

export interface PictureModel {
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
  readonly groups: readonly ModelGroup[];
  readonly bundles: readonly Bundle[];
}

/** Above this many claims, the lines become a single texture without bends, arrows or individual colours. */
export const MANY_CLAIMS = 6_000;

const NONE: ReadonlySet<string> = new Set();

/** Above this many, lines are too dense to be read one by one. */
export const TEXTURE = 400;

/** Whether the lines show the modality of their claims. */
export function tellsModality(claims: readonly ClaimShape[]): boolean {
  return claims.length > 0 && claims.length <= TEXTURE;
}

export function buildModel(
  scene: Scene,
  { entities, claims }: Sight,
  view: Pick<View, 'colour' | 'size'>,
  measures: Measures,
  palette: Palette,
  /** Entities whose lines are drawn only while one of their ends is selected. */
  apart: ReadonlySet<string> = NONE,
): PictureModel {
  const { lit, marked, sides } = scene;
  const told = tellsModality(claims);
  const scale = entities.length <= 12 ? 1.5 : entities.length <= 40 ? 1.2 : 1;
  const most = Math.max(1e-9, ...(measures.score?.values() ?? []));
  const mostClaims = entities.reduce((highest, { degree }) => Math.max(highest, degree), 1);
  const many = claims.length > MANY_CLAIMS;
  const groups = scene.arrangement.by === 'groups' ? scene.arrangement.groups : [];
  const groupOf = groupOfEach(groups.map(({ members }) => members));
  const crosses = ({ source, target }: ClaimShape): boolean =>
    groupOf.get(source.id) !== groupOf.get(target.id) || apart.has(source.id) || apart.has(target.id);
  // Where some claims are highlighted, each of them has a line of its own.
  const isBundled = (claim: ClaimShape): boolean => crosses(claim) && (lit === null || !lit.has(claim.id));
  const sizeOf = ({ id, degree }: EntityBrief): number =>
    view.size === 'degree' || measures.score === null
      ? many
        ? 4 + 18 * Math.sqrt(degree / mostClaims)
        : sizeByDegree(degree)
      : 4 + 18 * Math.sqrt((measures.score.get(id) ?? 0) / most);
  const colorOf = ({ id, kind }: EntityBrief): string => {
    const community = view.colour === 'community' ? measures.community?.get(id) : undefined;
    return community === undefined
      ? palette.kind(kind).colour
      : (palette.community[community % palette.community.length] ?? palette.kind(kind).colour);
  };
  return {
    nodes: entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      nameJa: entity.nameJa,
      shape: palette.kind(entity.kind).mark,
      color: colorOf(entity),
      size: scale * sizeOf(entity),
      marked: marked.has(entity.id),
      lit: lit === null || lit.has(entity.id),
    })),
    edges: (many ? claims.map((claim) => ({ claim, bend: 0 })) : bent(claims)).map(({ claim, bend }) => ({
      id: claim.id,
      source: claim.source.id,
      target: claim.target.id,
      lit: lit === null || lit.has(claim.id),
      style: told ? MODALITY_LINE[claim.modality] : 'solid',
      side: sides?.said.get(claim.id)?.by ?? null,
      bend,
      bundled: isBundled(claim),
      label: inWords(claim.type),
    })),
    groups,
    bundles: lit === null ? bundlesOf(claims.map(linkOf), groupOf) : [],
  };
}

/** Fans out the claims between two entities, with the same side for both directions. */
function bent(claims: readonly ClaimShape[]): readonly { readonly claim: ClaimShape; readonly bend: number }[] {
  const keyOf = ({ source, target }: ClaimShape): string => [source.id, target.id].sort().join(' ');
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  const placed = new Map<string, number>();
  return claims.map((claim) => {
    const key = keyOf(claim);
    const place = placed.get(key) ?? 0;
    placed.set(key, place + 1);
    const count = counts.get(key) ?? 1;
    const step = Math.min(0.14, 0.8 / count);
    const side = claim.source.id < claim.target.id ? 1 : -1;
    return { claim, bend: side * step * (place - (count - 1) / 2) };
  });
}

/** A relationship type in words: `SEEKS_TO_ADVANCE` becomes "seeks to advance". */
export function inWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
