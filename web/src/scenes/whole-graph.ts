import { ask, type Asked } from '../api/client.js';
import { AboutDocument, ClaimPageDocument, EntityPageDocument, type AboutQuery } from '../api/generated.js';
import type { ClaimBrief, EntityBrief } from './scene.js';

/** Beyond this many entities or claims the whole is not drawn: the picture starts from what is searched for. */
export const WHOLE_GRAPH_LIMIT = { entities: 10_000, claims: 50_000 } as const;

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
      if (tooLarge || !page.pageInfo.hasNextPage) return;
      page = (await ask(EntityPageDocument, { after: page.pageInfo.endCursor }, signal)).entities;
    }
  };
  const readClaims = async (): Promise<void> => {
    for (let page = firstClaims.relationships; ;) {
      claims.push(...page.nodes);
      count(page.nodes.length);
      if (tooLarge || !page.pageInfo.hasNextPage) return;
      page = (await ask(ClaimPageDocument, { after: page.pageInfo.endCursor }, signal)).relationships;
    }
  };
  await Promise.all([readEntities(), readClaims()]);
  const present = new Set(entities.map(({ id }) => id));
  return {
    about,
    entities,
    claims: claims.filter(({ source, target }) => present.has(source.id) && present.has(target.id)),
    notice: tooLarge
      ? `This graph has ${about.entities.toLocaleString('en')} entities and ${about.relationships.toLocaleString('en')} claims, more than one picture shows ` +
        `(${WHOLE_GRAPH_LIMIT.entities.toLocaleString('en')} and ${WHOLE_GRAPH_LIMIT.claims.toLocaleString('en')}). Here are the first; search to see the surroundings of anything else.`
      : null,
    asked,
  };
}
