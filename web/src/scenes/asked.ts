import type { Capabilities } from '../api/capabilities.js';
import type { Asked } from '../api/client.js';
import {
  AboutDocument,
  ClaimDetailsDocument,
  CommunitiesDocument,
  EntityDetailsDocument,
  RankingDocument,
} from '../api/operations.generated.js';
import { CENTRALITY, type View, dayOf } from '../state/view.js';
import type { Scene } from './scene.js';

/** All operations behind a view: for its scene, for what is open beside it, and for its colours and sizes. */
export function askedBy(scene: Scene, view: View, capabilities: Capabilities): readonly Asked[] {
  const { opened, colour } = view;
  const asked = [...scene.asked];
  if (opened?.what === 'entity')
    asked.push({
      document: EntityDetailsDocument.toString(),
      variables: { id: opened.id, claimsAfter: null, asOf: dayOf(view.question) },
    });
  if (opened?.what === 'claim') asked.push({ document: ClaimDetailsDocument.toString(), variables: { id: opened.id } });
  if (opened === null && scene.story.tells === 'graph')
    asked.push({ document: AboutDocument.toString(), variables: {} });
  if (colour === 'community' && capabilities.answers('communities'))
    asked.push({ document: CommunitiesDocument.toString(), variables: {} });
  const by = CENTRALITY[view.size];
  if (by !== null && capabilities.answers('ranking'))
    asked.push({ document: RankingDocument.toString(), variables: { by } });
  return asked;
}
