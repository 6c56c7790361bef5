import { readEvidence } from '../model/evidence.js';
import { readDistinctions, readOtherDates } from '../model/identity.js';
import type { KindField, Vocabulary } from '../model/vocabulary.js';
import type { Amount } from '../model/wording-claim.js';
import type { When } from '../model/when.js';
import { timeInWords } from '../model/wording-time.js';
import type { RelationshipsAt } from '../query/loaders.js';
import { claimsAt, countAt } from '../questions/claims-at.js';
import type { Context } from '../questions/context.js';
import type { EntityRow } from '../query/loaders.js';
import type { GraphQLResolveInfo } from 'graphql';
import { connection, pageRequest } from '../query/paging.js';
import { beginning } from './bounded.js';
import { plansPage } from '../questions/plans.js';
import { entityOf } from './entity-of.js';
import { found } from './found.js';
import { keepOnly, kindNames, timeOf } from '../questions/filters.js';
import { statusOf } from '../questions/status.js';
import { namesIn } from '../questions/names-in.js';
import type {
  EntityRelationshipsArgs,
  CountryMembershipsArgs,
  DistinctionResolvers,
  OtherDateResolvers,
  Precision,
  EntityResolvers,
  PersonResolvers,
  RequireFields,
  Resolvers,
} from './types.generated.js';
import type { RelationshipConnectionModel } from './models.js';

/** Quantities are stored as JSON text, because neither engine stores maps as properties. */
export function quantitiesOf(row: { readonly quantities: string }): Amount[] {
  return JSON.parse(row.quantities) as Amount[];
}

interface Dated {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface WhenModel {
  readonly edtf: string;
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A stored time, and how precise it is according to its EDTF. */
export function whenOf({ edtf, earliest, latest }: Dated): WhenModel | null {
  return edtf === null || earliest === null || latest === null ? null : timeInFull({ edtf, earliest, latest });
}

function timeInFull({ edtf, earliest, latest }: When): WhenModel {
  return {
    edtf,
    text: timeInWords(edtf),
    earliest,
    latest,
    precision: precisionOf(edtf),
    uncertain: /[?%]/.test(edtf),
    approximate: /[~%]/.test(edtf),
  };
}

function precisionOf(edtf: string): Precision {
  if (edtf.includes('/')) return 'INTERVAL';
  // A date with an unspecified digit (201X) is an interval too.
  if (/X/.test(edtf)) return 'INTERVAL';
  return (['YEAR', 'MONTH', 'DAY'] as const)[edtf.replace(/[?~%]/g, '').split('-').length - 1] ?? 'INTERVAL';
}

async function relationships(
  entity: EntityRow,
  args: EntityRelationshipsArgs,
  context: Context,
): Promise<RelationshipConnectionModel> {
  const at: RelationshipsAt = {
    types: keepOnly('types', args.types),
    kinds: kindNames(args.kinds),
    evidence: keepOnly('evidence', args.evidence),
    days: timeOf(args),
    direction: args.direction ?? 'BOTH',
  };
  const page = pageRequest(args, ['relationships of', entity.id, at]);
  const rows = await claimsAt(context, entity.id, at, page);
  return connection(page, rows, {
    position: ({ id }) => ({ key: id, id }),
    node: (row) => row,
    total: async () => countAt(context, entity.id, at),
  });
}

const common = {
  kind: (entity) => entity.kind.toUpperCase(),
  evidence: (row) => [...readEvidence(row)],
  quantities: quantitiesOf,
  names: namesIn,
  formerIds: ({ formerIds }) => [...(formerIds ?? [])],
  distinctFrom: ({ distinctFrom }) => readDistinctions(distinctFrom),
  otherDates: ({ otherDates }) => readOtherDates(otherDates),
  degree: ({ id }, _, context) => countAt(context, id),
  status: (entity, { asOf }, context) => statusOf(entity, asOf ?? null, context),
  relationships,
  followUp: ({ id }, args, context) => plansPage(context, { ...args, about: [id] }, args),
} satisfies PersonResolvers;

/**
 * Resolves a kind's own field: the entities at the other end of its relationships, each once, in order of the
 * relationships' ids.
 */
function related(field: KindField) {
  return async (
    entity: EntityRow,
    args: RequireFields<CountryMembershipsArgs, 'first'>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<EntityRow[]> => {
    const { loaders } = context;
    const page = pageRequest({ first: args.first });
    // A list of entities cannot say that a claim gives way to another, so it leaves such claims out.
    const at = { types: field.types, direction: field.direction, kinds: null, days: timeOf(args), superseded: false };
    const rows = await claimsAt(context, entity.id, at, page);
    const shown = beginning(rows, page.size, context, info, false);
    const ids = new Set(shown.map(({ source, target }) => (source === entity.id ? target : source)));
    return loaders.entities([...ids]);
  };
}

/** The interface, and one resolver map for each kind with the common fields and those the ontology gives the kind. */
export function entityTypes({ kinds }: Vocabulary): Resolvers {
  return {
    Entity: { __resolveType: (entity) => entity.kind as 'Person' } satisfies EntityResolvers,
    ...Object.fromEntries(
      kinds.map(({ kind, dated, fields }) => [
        kind,
        {
          ...common,
          ...(dated ? { when: whenOf } : {}),
          ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, related(field)])),
        },
      ]),
    ),
  };
}

export const Distinction: DistinctionResolvers = {
  entity: ({ id }, _, context, info) => found(entityOf(id, context, info), id),
};

export const OtherDate: OtherDateResolvers = {
  when: timeInFull,
};
