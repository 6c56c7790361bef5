import type { GraphData, RelationshipRecord } from '../../seed/records.js';
import { withVersion } from '../../seed/to-records.js';
import { HUB, supernode } from './supernode.js';

export const TWIN = 'organisation:twin';

/** Two entities with the same neighbours: one with that many claims, and a twin that has all of them, too. */
export function twinHubs(spokes: number): GraphData {
  const one = supernode(spokes);
  const said = one.relationships.map((record) => ({ ...record, props: { ...record.props, attributedTo: TWIN } }));
  const twin = (record: RelationshipRecord): RelationshipRecord => {
    const id = record.id.replace(HUB, TWIN);
    return { ...record, id, source: TWIN, props: { ...record.props, id } };
  };
  const hub = one.entities.find(({ id }) => id === HUB);
  if (hub === undefined) throw new Error('the graph has no hub');
  return withVersion({
    ...one,
    entities: [...one.entities, { ...hub, id: TWIN, props: { ...hub.props, id: TWIN, name: 'The Twin' } }],
    relationships: [...said, ...said.filter(({ source }) => source === HUB).map(twin)],
  });
}
