import type { EntityRecord, GraphData } from '../../seed/records.js';
import { earlier } from './checked-records.js';

/** A name of both frameworks of {@link namesakes}. */
export const SHARED_NAME = 'The Big Idea';

/** The frameworks that share a name. */
export const NAMESAKES = ['framework:aoip', 'framework:foip'] as const;

/** The record of the first sources, in which two frameworks share a name. */
export const namesakes: GraphData = {
  ...earlier.data,
  entities: earlier.data.entities.map((entity): EntityRecord => {
    const { aliases } = entity.props as { readonly aliases?: readonly string[] };
    return (NAMESAKES as readonly string[]).includes(entity.id)
      ? { ...entity, props: { ...entity.props, aliases: [...(aliases ?? []), SHARED_NAME] } }
      : entity;
  }),
  version: 'shared-alias',
};

/** The summary of an entity of this record. */
export function summaryOf(id: string): string {
  const summary = namesakes.entities.find((entity) => entity.id === id)?.props['summary'];
  if (typeof summary !== 'string') throw new Error(`${id} has no summary`);
  return summary;
}
