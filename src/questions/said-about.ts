import type { Strength } from '../model/evidence.js';
import type { ClaimKey } from '../model/ids.js';
import { narrowingTypes } from '../model/vocabulary.js';
import { pageRequest } from '../query/paging.js';
import type { Catalogue } from './catalogue.js';
import { claimsAt } from './claims-at.js';
import { type Condition, anyOf, oneOf, that } from './condition.js';
import type { Context } from './context.js';
import { isAbout } from './relationships.js';
import { entityId } from './resolve.js';
import { speakersOf } from './sides.js';

/** Why a claim is among those about an entity. */
type SaidReason = 'DIRECT' | 'HEADING' | 'STEP';

/** A claim that is about an entity, or near it, and why it is. */
export interface SaidClaim {
  readonly key: ClaimKey;
  readonly about: string;
  readonly reason: SaidReason;
  /** The passages of the claim that stand under a heading with the entity's name, if that is the reason. */
  readonly passages: readonly string[];
  /** The claim that leads to the entity, if the claim is about what is one step from it. */
  readonly step: ClaimKey | null;
}

export interface SaidAbout {
  readonly by: string;
  readonly speakers: readonly string[];
  readonly about: string;
  /** The nearest first. */
  readonly claims: readonly SaidClaim[];
  readonly truncated: boolean;
}

/** The most claims that lead to an entity which are followed. */
const STEPS = 1000;

/**
 * What a side says about an entity: the claims that are about the entity itself, those of passages under a heading with
 * its name, and those about its parts and instances. Entities are given by id, name or alias.
 */
export async function saidAbout(
  context: Context,
  given: { readonly by: string; readonly about: string; readonly evidence: readonly Strength[] | null },
  first: number,
): Promise<SaidAbout> {
  const [by, entity] = [entityId(context, 'by', given.by), entityId(context, 'about', given.about)];
  const { evidence } = given;
  const [[speakers = []], steps] = await Promise.all([speakersOf([by], context), stepsTo(entity, evidence, context)]);
  // What speakers say about themselves is about the entity only where they say so.
  const near = [...steps.keys()].filter((id) => !speakers.includes(id));
  const [catalogue, headed] = await Promise.all([context.catalogue(), passagesHeadedBy(entity, context)]);
  const said = claimsSaid(catalogue, { entity, near, headed, speakers, side: by, evidence }, first + 1);
  return {
    by,
    speakers,
    about: entity,
    claims: said.slice(0, first).map(({ row, reason }) => {
      const { claims } = catalogue;
      const key = claims.key(row);
      return {
        key,
        about: entity,
        reason,
        passages:
          reason === 'HEADING' ? claims.columns.passages.allAt(row).filter((passage) => headed.has(passage)) : [],
        step:
          reason === 'STEP' ? stepOf([key.source, key.target, claims.columns.regarding.at(row)], near, steps) : null,
      };
    }),
    truncated: said.length > first,
  };
}

interface Said {
  readonly entity: string;
  /** The entities one step from it. */
  readonly near: readonly string[];
  /** The passages under a heading with its name. */
  readonly headed: ReadonlySet<string>;
  readonly speakers: readonly string[];
  /** The side for many members of which a claim may speak. */
  readonly side: string;
  readonly evidence: readonly Strength[] | null;
}

/** The first claims of a side about an entity, each by its nearest reason, and the nearest first. */
function claimsSaid(
  { claims }: Catalogue,
  { entity, near, headed, speakers, side, evidence }: Said,
  limit: number,
): { readonly row: number; readonly reason: SaidReason }[] {
  const { columns, inOrder } = claims;
  const said = [
    anyOf(oneOf(columns.attributedTo, speakers), oneOf(columns.attributedToMany, [side])),
    ...(evidence === null ? [] : [oneOf(columns.strength, evidence)]),
  ];
  const reasons: readonly (readonly [SaidReason, Condition])[] = [
    ['DIRECT', isAbout(columns, [entity])],
    ['HEADING', oneOf(columns.passages, [...headed])],
    ['STEP', isAbout(columns, near)],
  ];
  const found: { readonly row: number; readonly reason: SaidReason }[] = [];
  const nearer: Condition[] = [];
  for (const [reason, condition] of reasons) {
    const others = nearer.map((each) => that((row) => !each.meets(row)));
    const part = { after: undefined, before: undefined, backward: false, limit: limit - found.length };
    found.push(...inOrder.page([...said, condition, ...others], part).map((row) => ({ row, reason })));
    nearer.push(condition);
  }
  return found;
}

/** The passages under a heading that names an entity. */
async function passagesHeadedBy(entity: string, { loaders }: Context): Promise<ReadonlySet<string>> {
  const headed = await loaders.ask('passage/headed', { entity });
  return new Set(headed.map(({ id }) => id));
}

/** The parts and instances of an entity, each with the first claim that says so. */
async function stepsTo(
  entity: string,
  evidence: readonly Strength[] | null,
  context: Context,
): Promise<ReadonlyMap<string, ClaimKey>> {
  const at = {
    types: narrowingTypes(context.vocabulary),
    kinds: null,
    evidence,
    superseded: false,
    direction: 'IN',
  } as const;
  const page = { ...pageRequest({}), size: STEPS, limit: STEPS };
  const rows = await claimsAt(context, entity, at, page);
  const steps = new Map<string, ClaimKey>();
  for (const { id, source, target } of rows) if (!steps.has(source)) steps.set(source, { id, source, target });
  return steps;
}

/** The claim by which one of the entities that a claim is about leads on. */
function stepOf(
  about: readonly (string | null)[],
  near: readonly string[],
  steps: ReadonlyMap<string, ClaimKey>,
): ClaimKey | null {
  const start = about.find((id) => id !== null && near.includes(id));
  return steps.get(start ?? '') ?? null;
}
