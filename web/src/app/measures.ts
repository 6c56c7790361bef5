import { useMemo } from 'preact/hooks';
import type { Capabilities } from '../api/capabilities.js';
import { ask } from '../api/client.js';
import { CommunitiesDocument, RankingDocument } from '../api/operations.generated.js';
import type { Measures } from '../scenes/scene.js';
import { CENTRALITY, type View } from '../state/view.js';
import { useOutcome } from './hooks.js';

/** The server's measures of the graph, which are requested only if the view colours or sizes by them. */
export function useMeasures({ colour, size }: View, capabilities: Capabilities): Measures {
  const by = CENTRALITY[size];
  const communities = useOutcome(
    colour === 'community' && capabilities.answers('communities') ? 'communities' : null,
    async (signal) => (await ask(CommunitiesDocument, {}, signal)).communities,
  ).value;
  const ranking = useOutcome(by !== null && capabilities.answers('ranking') ? by : null, async (signal) =>
    by === null ? [] : (await ask(RankingDocument, { by }, signal)).ranking,
  ).value;
  return useMemo(
    () => ({
      community:
        communities === undefined
          ? null
          : new Map(communities.flatMap(({ entities }, index) => entities.map(({ id }) => [id, index]))),
      communityNames: communities?.map(({ label }) => label) ?? [],
      score: ranking === undefined ? null : new Map(ranking.map(({ entity, score }) => [entity.id, score])),
    }),
    [communities, ranking],
  );
}
