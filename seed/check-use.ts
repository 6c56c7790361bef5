import type { Located } from './check-evidence.js';
import type { Ontology } from './ontology.js';
import type { Problems } from './problem.js';
import type { ClaimEntry, EntityEntry, SourceManifest } from './shape.js';

/** Checks that all of the vocabulary is used, and that every entity has a claim. */
export function checkUse(
  ontology: Ontology,
  entities: ReadonlyMap<string, Located<EntityEntry & { kind: string }>>,
  claims: ReadonlyMap<string, Located<ClaimEntry>>,
  manifests: readonly SourceManifest[],
  problems: Problems,
): void {
  const used = new Set([...claims.values()].map(({ entry }) => entry.type));
  for (const [type, { place }] of ontology.types) {
    if (!used.has(type)) problems.add(place, `relationship type ${type} is used by no claim; remove it`);
  }
  const touched = entitiesNamed(claims.values(), manifests);
  for (const [id, { place }] of entities) {
    if (!touched.has(id)) problems.add(place, `no claim is about '${id}'; add one or remove the entity`);
  }
  for (const [kind, { example, place }] of ontology.kinds) {
    if (entities.get(example)?.entry.kind !== kind)
      problems.add(place, `example '${example}' of ${kind} is no ${kind} in the data`);
  }
}

/** The entities that claims and manifests of sources name. */
export function entitiesNamed(
  claims: Iterable<Located<ClaimEntry>>,
  manifests: readonly SourceManifest[],
): ReadonlySet<string | undefined> {
  return new Set([
    ...[...claims].flatMap(({ entry }) => [
      entry.source,
      entry.target,
      entry.attributedTo,
      entry.attributedToMany,
      entry.regarding,
    ]),
    ...manifests.flatMap(({ publishedBy, side, reports }) => [publishedBy, side, reports]),
  ]);
}
