import type { Context } from '../context.js';
import type { ClaimKey } from '../ids.js';
import type { RelationshipRow } from '../loaders.js';
import { SPEAKING_TYPES } from './kind-fields.js';
import type { RelationshipType } from './generated.js';
import type { IssuerComparisonModel } from './models.js';

interface Side {
  readonly id: string;
  /** The side itself and whoever holds an office that speaks for it. */
  readonly speakers: readonly string[];
}

/** What each of two sides says about an entity, up to so many claims of each, sorted into what both say and what only one does. */
export async function compareIssuers(
  entity: string,
  a: string,
  b: string,
  first: number,
  context: Context,
): Promise<IssuerComparisonModel> {
  const [sideA, sideB] = await Promise.all([side(a, context), side(b, context)]);
  const [allA, allB] = await Promise.all([
    statements(entity, sideA, first + 1, context),
    statements(entity, sideB, first + 1, context),
  ]);
  const [saidByA, saidByB] = await Promise.all(
    [allA, allB].map((keys) => context.loaders.relationships(keys.slice(0, first))),
  );
  const [groupsA, groupsB] = [grouped(entity, sideA, saidByA ?? []), grouped(entity, sideB, saidByB ?? [])];
  const only = (own: Groups, other: Groups): RelationshipRow[] =>
    [...own].filter(([key]) => !other.has(key)).flatMap(([, claims]) => claims);
  return {
    entity,
    a,
    b,
    speakersA: sideA.speakers,
    speakersB: sideB.speakers,
    both: [...groupsA].flatMap(([key, claims]) => {
      const others = groupsB.get(key);
      return others === undefined ? [] : [{ type: (claims[0]?.type ?? '') as RelationshipType, a: claims, b: others }];
    }),
    onlyA: only(groupsA, groupsB),
    onlyB: only(groupsB, groupsA),
    truncated: allA.length > first || allB.length > first,
  };
}

async function side(id: string, { projection }: Context): Promise<Side> {
  const { claims } = await projection();
  const officers = claims
    .filter(({ type, target }) => SPEAKING_TYPES.includes(type) && target === id)
    .map(({ source }) => source);
  return { id, speakers: [...new Set([id, ...officers])] };
}

async function statements(
  entity: string,
  { speakers }: Side,
  limit: number,
  { loaders }: Context,
): Promise<ClaimKey[]> {
  const any = {
    types: null,
    kinds: null,
    modality: null,
    certainty: null,
    source: null,
    passage: null,
    from: null,
    to: null,
    text: null,
  };
  const page = { about: [entity], attributedTo: speakers, after: null, before: null, limit };
  return loaders.ask('relationship/page-forward', { ...any, ...page });
}

type Groups = ReadonlyMap<string, readonly RelationshipRow[]>;

/** Claims by what they say of the entity: the type, which end it stands at, and the other end unless that is the side itself. */
function grouped(entity: string, { speakers }: Side, claims: readonly RelationshipRow[]): Groups {
  const groups = new Map<string, RelationshipRow[]>();
  for (const claim of claims) {
    const [end, other] = claim.source === entity ? ['source', claim.target] : ['target', claim.source];
    const key = [claim.type, end, speakers.includes(other) ? 'itself' : other].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}
