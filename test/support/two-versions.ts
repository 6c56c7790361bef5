import type { GraphData, Props } from '../../seed/records.js';
import { withVersion } from '../../seed/to-records.js';
import { validateSeed } from '../../seed/validate.js';
import { SeedFolder } from './seed-fixture.js';

const seed = SeedFolder.of();
/** The data of the minimal seed. */
export const minimal: GraphData = validateSeed(seed.dir).data;
seed.remove();

export const TOPIC = 'topic:ports';
export const CLAIM = 'claim:event:port-forum/CONCERNS/place:yokohama';

/** The minimal data with one record of each class changed, one added and one removed. */
export const altered: GraphData = withVersion({
  entities: [
    ...minimal.entities
      .filter(({ id }) => id !== 'event:port-forum')
      .map((each) => with_(each, TOPIC, { name: 'harbours' })),
    { id: 'topic:tides', kind: 'Topic', props: { id: 'topic:tides', kind: 'Topic', name: 'tides' } },
  ],
  relationships: [
    ...minimal.relationships
      .filter(({ id }) => id !== CLAIM)
      .map((each) =>
        with_(each, 'claim:country:japan/ADVOCATES/framework:foip', { modality: 'PLAN', earliest: '2019-11-04' }),
      ),
    {
      id: 'claim:initiative:blue-lane/CONCERNS/topic:tides',
      type: 'CONCERNS',
      source: 'initiative:blue-lane',
      target: 'topic:tides',
      props: { id: 'claim:initiative:blue-lane/CONCERNS/topic:tides', modality: 'FACT' },
    },
  ],
  passages: [
    ...minimal.passages
      .filter(({ id }) => id !== 'readout#1')
      .map((each) => with_(each, 'readout#2', { position: 0, note: 'late' })),
    { id: 'second#1', source: 'second', props: { id: 'second#1', locator: '1', position: 0 } },
  ],
  sources: [
    ...minimal.sources.map((each) => with_(each, 'readout', { note: 'late' })),
    { id: 'second', props: { id: 'second', title: 'A second source', copyHeld: false } },
  ],
});

function with_<R extends { readonly id: string; readonly props: Props }>(record: R, id: string, props: Props): R {
  return record.id === id ? { ...record, props: { ...record.props, ...props } } : record;
}
