import { ask, Unanswered, type Asked } from '../api/client.js';
import {
  AboutDocument,
  AroundDocument,
  ClaimPageDocument,
  EntityPageDocument,
  RankingDocument,
  type AboutQuery,
} from '../api/generated.js';
import { distinctById, type ClaimBrief, type EntityBrief } from './scene.js';

/** Beyond this many entities or claims the whole is not read: the picture starts from the most connected and what surrounds them. */
export const WHOLE_GRAPH_LIMIT = { entities: 2_000, claims: 5_000 } as const;
/** So many of the most connected, each with its surroundings. */
const CENTRES = 4;

export interface WholeGraph {
  readonly about: AboutQuery['statistics'];
  readonly entities: readonly EntityBrief[];
  readonly claims: readonly ClaimBrief[];
  /** Why it is not the whole; null when it is. */
  readonly notice: string | null;
  readonly asked: readonly Asked[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Reads the graph page by page, entities and claims side by side. */
export async function readWholeGraph(report: (progress: Progress) => void, signal?: AbortSignal): Promise<WholeGraph> {
  const asked: Asked[] = [
    { document: EntityPageDocument.toString(), variables: { after: null } },
    { document: ClaimPageDocument.toString(), variables: { after: null } },
  ];
  const [{ statistics: about }, firstEntities, firstClaims] = await Promise.all([
    ask(AboutDocument, {}, signal),
    ask(EntityPageDocument, { after: null }, signal),
    ask(ClaimPageDocument, { after: null }, signal),
  ]);
  const tooLarge = about.entities > WHOLE_GRAPH_LIMIT.entities || about.relationships > WHOLE_GRAPH_LIMIT.claims;
  let done = 0;
  const entities: EntityBrief[] = [];
  const claims: ClaimBrief[] = [];
  const count = (items: number): void => {
    done += items;
    report({ done, of: about.entities + about.relationships });
  };
  const readEntities = async (): Promise<void> => {
    for (let page = firstEntities.entities; ;) {
      entities.push(...page.nodes);
      count(page.nodes.length);
      if (!page.pageInfo.hasNextPage) return;
      page = (await ask(EntityPageDocument, { after: page.pageInfo.endCursor }, signal)).entities;
    }
  };
  const readClaims = async (): Promise<void> => {
    for (let page = firstClaims.relationships; ;) {
      claims.push(...page.nodes);
      count(page.nodes.length);
      if (!page.pageInfo.hasNextPage) return;
      page = (await ask(ClaimPageDocument, { after: page.pageInfo.endCursor }, signal)).relationships;
    }
  };
  if (tooLarge) return readCentre(about, firstEntities.entities.nodes, signal);
  await Promise.all([readEntities(), readClaims()]);
  const present = new Set(entities.map(({ id }) => id));
  return {
    about,
    entities,
    claims: claims.filter(({ source, target }) => present.has(source.id) && present.has(target.id)),
    notice: null,
    asked,
  };
}

/** What surrounds the most connected entities, in a handful of requests however large the graph is. */
async function readCentre(
  about: WholeGraph['about'],
  some: readonly EntityBrief[],
  signal: AbortSignal | undefined,
): Promise<WholeGraph> {
  const centres = (await mostConnected(some, signal)).map((id) => ({ id, depth: 1 }));
  const parts = await Promise.all(
    centres.map(async (variables) => (await ask(AroundDocument, variables, signal)).neighbourhood),
  );
  const entities = distinctById(parts.flatMap(({ nodes }) => nodes));
  const claims = distinctById(parts.flatMap(({ relationships }) => relationships));
  const number = (value: number): string => value.toLocaleString('en');
  return {
    about,
    entities,
    claims,
    notice:
      `This graph has ${number(about.entities)} entities and ${number(about.relationships)} claims. Here are the ` +
      `${centres.length} most connected entities and what surrounds them, ${number(entities.length)} in all; search or expand to see the rest.`,
    asked: centres.map((variables) => ({ document: AroundDocument.toString(), variables })),
  };
}

async function mostConnected(
  some: readonly EntityBrief[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  try {
    const { ranking } = await ask(RankingDocument, { by: 'DEGREE' }, signal);
    return ranking.slice(0, CENTRES).map(({ entity }) => entity.id);
  } catch (error) {
    // A server that does not measure: the most connected of those it named.
    if (!(error instanceof Unanswered)) throw error;
    return [...some]
      .sort((one, other) => other.degree - one.degree)
      .slice(0, CENTRES)
      .map(({ id }) => id);
  }
}
