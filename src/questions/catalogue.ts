import type { Loaders } from '../query/loaders.js';
import { ClaimTable } from './claim-table.js';
import { EntityTable } from './entity-table.js';
import type { Whole } from './texts.js';

/**
 * What lists of entities and claims filter, sort and count by, in memory. Neither engine can read a part of such a list in
 * order without looking at all of it: the embedded one has no ordered index, and Neo4j has none for relationships of any
 * type. So lists are answered from here, by one implementation for both. It holds no words, and takes about 100 bytes for a
 * claim.
 *
 * @see docs/decisions/010-lists-in-memory.md
 */
export interface Catalogue {
  readonly entities: EntityTable;
  readonly claims: ClaimTable;
}

/**
 * Reads a catalogue, a part at a time.
 * @param whole makes sure that what is read later, when a search by text first asks for it, is of the same data
 */
export async function readCatalogue(
  loaders: Pick<Loaders, 'ask'>,
  whole: Whole = (make) => make(),
): Promise<Catalogue> {
  const entities = await EntityTable.read(loaders, whole);
  return { entities, claims: await ClaimTable.read(loaders, entities, whole) };
}
