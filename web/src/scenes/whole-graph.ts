import { ask, Unanswered, type Asked } from '../api/client.js';
import {
  AboutDocument,
  AroundDocument,
  OutlineDocument,
  RankingDocument,
  SomeEntitiesDocument,
  type OutlineQuery,
} from '../api/operations.generated.js';
import { countInWords } from '../state/wording.js';
import { groupsOf } from './groups.js';
import { distinctById, type Arrangement, type ClaimShape, type Days, type EntityBrief } from './scene.js';

/** How many of the best connected entities are shown with their neighbourhoods if the server gives no outline. */
const CENTRES = 4;

export interface WholeGraph {
  readonly entities: readonly EntityBrief[];
  readonly claims: readonly ClaimShape[];
  /** The first and last day of each dated claim, by its id; null if the server did not provide them. */
  readonly days: ReadonlyMap<string, Days> | null;
  readonly arrangement: Arrangement;
  /** Why the graph is incomplete; null if it is complete. */
  readonly notice: string | null;
  readonly asked: readonly Asked[];
}

/** Reads the structure of the whole graph, or as much as one picture can hold, in one request. */
export async function readWholeGraph(): Promise<WholeGraph> {
  try {
    const { outline } = await ask(OutlineDocument, {});
    return ofOutline(outline);
  } catch (error) {
    // The server refuses an answer of this size, or does not compute an outline of such a large graph.
    if (error instanceof Unanswered && error.reason === 'refused') return readCentre();
    throw error;
  }
}

function ofOutline(outline: OutlineQuery['outline']): WholeGraph {
  const entities = entitiesOf(outline.entities);
  const claims = claimsOf(outline.relationships, entities);
  const { dated, earliest, latest } = outline.relationships;
  const days = dated.flatMap((place, index): [string, Days][] => {
    const [claim, first, last] = [claims[place], earliest[index], latest[index]];
    return claim === undefined || first === undefined || last === undefined
      ? []
      : [[claim.id, { earliest: first, latest: last }]];
  });
  const groups = groupsOf(entities, claims, outline.entities.communities);
  return {
    entities,
    claims,
    arrangement: groups === null ? { by: 'forces' } : { by: 'groups', groups },
    days: new Map(days),
    notice: outline.truncated
      ? `${sayTotals(outline)} Here are the ${countInWords(entities.length, 'most connected entity', 'most connected entities')} and all ` +
        `${countInWords(claims.length, 'claim')} among them, which is as much as fits in one picture. Search for or expand an entity to see more.`
      : null,
    asked: [{ document: OutlineDocument.toString(), variables: {} }],
  };
}

function entitiesOf({
  ids,
  kinds,
  names,
  namesJa,
  degrees,
}: OutlineQuery['outline']['entities']): readonly EntityBrief[] {
  return ids.flatMap((id, place) => {
    const [kind, name, degree] = [kinds[place], names[place], degrees[place]];
    if (kind === undefined || name === undefined || degree === undefined) return [];
    const nameJa = namesJa[place];
    return [{ id, kind, name, nameJa: nameJa === undefined || nameJa === '' ? null : nameJa, degree }];
  });
}

function claimsOf(
  { ids, types, modalities, sources, targets }: OutlineQuery['outline']['relationships'],
  entities: readonly EntityBrief[],
): readonly ClaimShape[] {
  return ids.flatMap((id, place) => {
    const [type, modality] = [types[place], modalities[place]];
    const [source, target] = [entities[sources[place] ?? -1], entities[targets[place] ?? -1]];
    if (type === undefined || modality === undefined || source === undefined || target === undefined) return [];
    return [{ id, type, modality, source, target }];
  });
}

/** Reads the neighbourhoods of the best connected entities, in a handful of requests however large the graph is. */
async function readCentre(): Promise<WholeGraph> {
  const [{ statistics }, ids] = await Promise.all([ask(AboutDocument, {}), mostConnected()]);
  const centres = ids.map((id) => ({ id, depth: 1 }));
  const parts = await Promise.all(
    centres.map(async (variables) => (await ask(AroundDocument, variables)).neighbourhood),
  );
  const entities = distinctById(parts.flatMap(({ nodes }) => nodes));
  return {
    entities,
    claims: distinctById(parts.flatMap(({ relationships }) => relationships)),
    arrangement: { by: 'forces' },
    days: null,
    notice:
      `${sayTotals({ totalEntities: statistics.entities, totalRelationships: statistics.relationships })} Here are the ` +
      `${centres.length} most connected entities and their neighbours, ${entities.length.toLocaleString('en')} entities in all. Search for or expand an entity to see more.`,
    asked: centres.map((variables) => ({ document: AroundDocument.toString(), variables })),
  };
}

async function mostConnected(): Promise<readonly string[]> {
  try {
    const { ranking } = await ask(RankingDocument, { by: 'DEGREE' });
    return ranking.slice(0, CENTRES).map(({ entity }) => entity.id);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    // If the server does not measure such a large graph, uses the best connected of the first entities that it lists.
    const { entities } = await ask(SomeEntitiesDocument, {});
    return [...entities.nodes]
      .sort((one, other) => other.degree - one.degree)
      .slice(0, CENTRES)
      .map(({ id }) => id);
  }
}

function sayTotals(totals: Pick<OutlineQuery['outline'], 'totalEntities' | 'totalRelationships'>): string {
  return `This graph has ${countInWords(totals.totalEntities, 'entity', 'entities')} and ${countInWords(totals.totalRelationships, 'claim')}.`;
}
