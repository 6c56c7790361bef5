import { reachedFrom } from '../src/model/breadth-first.js';
import type { RecordAbout } from '../src/model/vocabulary.js';
import { type Known, type Located, unknownId } from './check-evidence.js';
import type { Problems } from './problem.js';
import type { ClaimEntry, EntityEntry } from './shape.js';
import type { DataFile } from './yaml.js';

/** Checks that claims join every entity to the centre of the record, or that the record says why not. */
export function checkCentre(
  { value: { centre, apart, otherWords }, at }: DataFile<RecordAbout>,
  entities: ReadonlyMap<string, Pick<Located<EntityEntry>, 'place'>>,
  claims: Iterable<{ readonly entry: Pick<ClaimEntry, 'source' | 'target'> }>,
  known: Pick<Known, 'entity'>,
  problems: Problems,
): void {
  const ids = [...entities.keys()];
  const unknown = (id: string, ...keys: (string | number)[]): void => {
    if (!known.entity(id)) problems.add(at(...keys), `${keys.slice(0, 2).join('.')}: ${unknownId(id, ids)}`);
  };
  centre.forEach((id, index) => {
    unknown(id, 'centre', index);
  });
  apart.forEach(({ id }, index) => {
    unknown(id, 'apart', index, 'id');
  });
  otherWords.forEach(({ id }, index) => {
    unknown(id, 'otherWords', index, 'id');
  });
  if (centre.length === 0) return;
  const near = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { entry } of claims) {
    near.get(entry.source)?.push(entry.target);
    near.get(entry.target)?.push(entry.source);
  }
  const reached = reachedFrom(centre, (id) => near.get(id) ?? []);
  const listed = new Set(apart.map(({ id }) => id));
  for (const [id, { place }] of entities) {
    if (!reached.has(id) && !listed.has(id)) {
      problems.add(
        place,
        `no claims join '${id}' to the centre of the record (${centre.join(', ')}); add one, or give the reason under apart in record.yaml`,
      );
    }
  }
  apart.forEach(({ id }, index) => {
    if (reached.has(id)) problems.add(at('apart', index, 'id'), `claims join '${id}' to the centre; it is not apart`);
  });
}
