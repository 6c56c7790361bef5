import type { Strength } from '../model/evidence.js';
import type { ClaimKey } from '../model/ids.js';
import { narrowingTypes } from '../model/vocabulary.js';
import { pageRequest } from '../query/paging.js';
import type { Context } from './context.js';
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
  const { loaders } = context;
  const [by, entity] = [entityId(context, 'by', given.by), entityId(context, 'about', given.about)];
  const { evidence } = given;
  const [[speakers = []], steps] = await Promise.all([speakersOf([by], context), stepsTo(entity, evidence, context)]);
  // What speakers say about themselves is about the entity only where they say so.
  const near = [...steps.keys()].filter((id) => !speakers.includes(id));
  const said = { entity, near, attributedTo: speakers, manyOf: [by], evidence, limit: first + 1 };
  const rows = await loaders.ask('relationship/said-about', said);
  return {
    by,
    speakers,
    about: entity,
    claims: rows.slice(0, first).map(({ id, source, target, regarding, reason, passages }) => ({
      key: { id, source, target },
      about: entity,
      reason: reason as SaidReason,
      passages: reason === 'HEADING' ? passages : [],
      step: reason === 'STEP' ? stepOf([source, target, regarding], near, steps) : null,
    })),
    truncated: rows.length > first,
  };
}

/** The parts and instances of an entity, each with the first claim that says so. */
async function stepsTo(
  entity: string,
  evidence: readonly Strength[] | null,
  { loaders, vocabulary }: Context,
): Promise<ReadonlyMap<string, ClaimKey>> {
  const at = { types: narrowingTypes(vocabulary), kinds: null, evidence, superseded: false, direction: 'IN' } as const;
  const page = { ...pageRequest({}), size: STEPS, limit: STEPS };
  const rows = await loaders.relationshipsOf(at, page).load(entity);
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
