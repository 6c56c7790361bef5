import { sourceOf } from '../src/model/evidence.js';
import { withDistinctions } from './distinctions.js';
import { groupBy } from '../src/model/group-by.js';
import type { Ontology } from './ontology.js';
import { placedEvidence } from './placed-evidence.js';
import { withPreferences } from './preferences.js';
import type { ReadData } from './read-data.js';
import type { GraphData } from './records.js';
import { withRegarding } from './regarding.js';
import { byId, claimRecord, entityRecord, passageRecords, sourceRecord, withVersion } from './to-records.js';

/** Makes what loads from data that was read and checked. Passages that no evidence names are left out. */
export function graphData(
  { sources, entities, claims }: Pick<ReadData, 'sources' | 'entities' | 'claims'>,
  ontology: Ontology,
): GraphData {
  const manifests = new Map(sources.map(({ entry }) => [entry.id, entry]));
  const sourceNamed = (passage: string) => manifests.get(sourceOf(passage));
  const named = groupBy(
    new Set([...entities.values(), ...claims.values()].flatMap(placedEvidence).map(({ passage }) => passage)),
    sourceOf,
  );
  const names = new Map([...entities].map(([id, { entry }]) => [id, entry.mention ?? entry.name]));
  const relationships = withPreferences(
    [...claims].map(([id, { entry }]) => claimRecord(id, entry, ontology, names, sourceNamed)).sort(byId),
    claims,
  );
  const entries = [...entities.values()].map(({ entry }) => entry);
  return withVersion({
    entities: withRegarding(
      withDistinctions(entries.map((entry) => entityRecord(entry, sourceNamed)).sort(byId), entries),
      relationships,
    ),
    relationships,
    passages: [...manifests.values()]
      .flatMap((source) => passageRecords(source, named.get(source.id) ?? []))
      .sort(byId),
    sources: [...manifests.values()].map(sourceRecord).sort(byId),
  });
}
