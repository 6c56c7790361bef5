import type { RelationshipType } from '../model/vocabulary.js';
import type { Context } from './context.js';
import type { Days } from '../model/days.js';
import type { RelationshipRow } from '../query/loaders.js';
import { badInput } from '../errors.js';
import { AS_NAMED, type ArgumentNames, entityId } from './resolve.js';
import { speakersOf } from './sides.js';

/** Why two claims match: both say the same about the same two entities, or each side says the same about itself. */
type ClaimMatch = 'SAME' | 'ITSELF';

/** Claims of both sides that say the same kind of thing. */
export interface ComparedClaims {
  readonly type: RelationshipType;
  readonly match: ClaimMatch;
  readonly a: readonly RelationshipRow[];
  readonly b: readonly RelationshipRow[];
}

export interface IssuerComparison {
  readonly entity: string;
  readonly a: string;
  readonly b: string;
  readonly speakersA: readonly string[];
  readonly speakersB: readonly string[];
  readonly both: readonly ComparedClaims[];
  readonly onlyA: readonly RelationshipRow[];
  readonly onlyB: readonly RelationshipRow[];
  /** A side has more claims than were compared. */
  readonly truncated: boolean;
}

/** The limits of a comparison. */
export interface Compared {
  /** Most claims to compare for each side. */
  readonly most: number;
  readonly days: Days;
}

/**
 * Sorts the first claims that each of two sides makes about an entity into those that both make and those that only one
 * makes. Entities are given by id, name or alias.
 */
export async function compareIssuers(
  context: Context,
  given: { readonly entity: string; readonly a: string; readonly b: string },
  { most, days }: Compared,
  nameOf: ArgumentNames = AS_NAMED,
): Promise<IssuerComparison> {
  const [nameA, nameB] = [nameOf('a'), nameOf('b')];
  const [a, b] = [entityId(context, nameA, given.a), entityId(context, nameB, given.b)];
  if (a === b) throw badInput(`${nameA} and ${nameB} are the same entity, '${a}'. Give two different ones.`);
  const entity = entityId(context, nameOf('entity'), given.entity);
  const [speakersA = [], speakersB = []] = await speakersOf([a, b], context);
  const shared = speakersA.filter((id) => speakersB.includes(id));
  if (shared.length > 0) {
    throw badInput(
      `${nameA}: '${a}' and ${nameB}: '${b}' overlap: what ${shared.map((id) => `'${id}'`).join(' and ')} says would count for both. Compare two sides that do not share a speaker.`,
    );
  }
  const [saidByA, saidByB] = await Promise.all([
    statements(entity, speakersA, { most, days }, context),
    statements(entity, speakersB, { most, days }, context),
  ]);
  const same = paired('SAME', saidByA.claims, saidByB.claims, sameEnds, sameEnds);
  // Claims that already match on both ends take no part in this looser comparison.
  const itself = paired('ITSELF', same.onlyA, same.onlyB, ofItself(entity, speakersA), ofItself(entity, speakersB));
  return {
    entity,
    a,
    b,
    speakersA,
    speakersB,
    both: [...same.both, ...itself.both],
    onlyA: itself.onlyA,
    onlyB: itself.onlyB,
    truncated: saidByA.more || saidByB.more,
  };
}

/** The first claims of a side's speakers about an entity, and whether there are more. */
async function statements(
  entity: string,
  speakers: readonly string[],
  { most, days }: Compared,
  { loaders }: Context,
): Promise<{ readonly claims: readonly RelationshipRow[]; readonly more: boolean }> {
  const said = { entity, attributedTo: speakers, ...days, limit: most + 1 };
  const keys = await loaders.ask('relationship/said-of-entity', said);
  return { claims: await loaders.relationships(keys.slice(0, most)), more: keys.length > most };
}

/** A key that two matching claims share; undefined for a claim that this comparison ignores. */
type Likeness = (claim: RelationshipRow) => string | undefined;

const sameEnds: Likeness = ({ type, source, target }) => [type, source, target].join(' ');

/**
 * Matches "Japan issued X", said by Japan, with "ASEAN issued X", said by ASEAN: the key is the type and the end where
 * the speaker names itself.
 */
function ofItself(entity: string, speakers: readonly string[]): Likeness {
  return ({ type, source, target, regarding }) => {
    const [end, other] = source === entity ? ['target', target] : ['source', source];
    // A claim that only regards the entity says nothing of a speaker and the entity.
    if (regarding === entity) return undefined;
    return speakers.includes(other) ? `${type} ${end}` : undefined;
  };
}

/** The matching claims of a and b, in a's order, and the remaining claims of each. */
function paired(
  match: ClaimMatch,
  claimsA: readonly RelationshipRow[],
  claimsB: readonly RelationshipRow[],
  likenessA: Likeness,
  likenessB: Likeness,
): { both: ComparedClaims[]; onlyA: RelationshipRow[]; onlyB: RelationshipRow[] } {
  const [groupsA, groupsB] = [grouped(claimsA, likenessA), grouped(claimsB, likenessB)];
  const both = [...groupsA].flatMap(([key, a]) => {
    const b = groupsB.get(key);
    return b === undefined ? [] : [{ match, type: a[0]?.type ?? '', a, b }];
  });
  const taken = new Set(both.flatMap(({ a, b }) => [...a, ...b]));
  const left = (claims: readonly RelationshipRow[]): RelationshipRow[] => claims.filter((claim) => !taken.has(claim));
  return { both, onlyA: left(claimsA), onlyB: left(claimsB) };
}

function grouped(claims: readonly RelationshipRow[], likeness: Likeness): ReadonlyMap<string, RelationshipRow[]> {
  const groups = new Map<string, RelationshipRow[]>();
  for (const claim of claims) {
    const key = likeness(claim);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}
