import { withVersion } from '../../seed/to-records.js';
import type { EntityRecord, GraphData, RelationshipRecord } from '../../seed/records.js';
import { normalise } from '../../src/model/text.js';
import { claimEvidence, entityEvidence, quoted } from './stored-evidence.js';

export const HUB = 'organisation:hub';
/** Two entities that only the hub connects, one of them a step further out. */
export const NEAR = 'topic:spoke-00001';
export const FAR = 'person:far';

const EVIDENCE = [quoted('bulk#1', 'made up in bulk')];

function entity(id: string, name: string): EntityRecord {
  const kind = id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(':'));
  const props = {
    id,
    kind,
    name,
    aliases: [],
    names: '[]',
    otherNames: [],
    summary: `About ${name}.`,
    sameAs: [],
    quantities: '[]',
  };
  return {
    id,
    kind,
    props: { ...props, ...entityEvidence(EVIDENCE), sortName: normalise(name), searchText: normalise(name) },
  };
}

function claim(source: string, type: string, target: string): RelationshipRecord {
  const id = `claim:${source}/${type}/${target}`;
  const sentence = `${source} ${type} ${target}`;
  const props = {
    id,
    sentence,
    inverse: sentence,
    modality: 'FACT',
    certainty: 'STATED',
    quantities: '[]',
    ...claimEvidence(EVIDENCE),
  };
  return { id, type, source, target, props: { ...props, searchText: normalise(sentence) } };
}

/**
 * One entity with that many claims, a ring of claims among its neighbours (so that paths can avoid it), and one entity
 * that only the last neighbour is connected to.
 */
export function supernode(spokes: number): GraphData {
  const ids = Array.from({ length: spokes }, (_, index) => `topic:spoke-${String(index + 1).padStart(5, '0')}`);
  const last = ids.at(-1) ?? HUB;
  return withVersion({
    entities: [
      entity(HUB, 'The Hub'),
      entity(FAR, 'Far Away'),
      ...ids.map((id) => entity(id, `spoke ${id.slice(-5)}`)),
    ],
    relationships: [
      ...ids.map((id) => claim(HUB, 'SUPPORTS', id)),
      // Every tenth neighbour is connected to the next one. These chains of two create paths of three and more steps.
      ...ids.flatMap((id, index) => (index % 10 === 0 ? [claim(id, 'PART_OF', ids[index + 1] ?? HUB)] : [])),
      claim(last, 'ATTENDED', FAR),
    ],
    passages: [{ id: 'bulk#1', source: 'bulk', props: { id: 'bulk#1', locator: '1', position: 0 } }],
    sources: [
      {
        id: 'bulk',
        props: {
          id: 'bulk',
          title: 'Made up in bulk',
          tier: 'OFFICIAL',
          language: 'en',
          publisher: 'Nobody',
          url: 'https://example.org/bulk',
          retrieved: '2026-11-24',
          licence: 'none',
          extent: 'FULL',
          copyHeld: false,
        },
      },
    ],
  });
}
