import type { EntityBrief } from './scene.js';

/** The entity to lay others out around: the wanted one if it is there, or one that the question names, or the best connected. */
export function centreFor(
  wanted: string | null,
  entities: readonly EntityBrief[],
  marked: ReadonlySet<string>,
): string {
  if (entities.some(({ id }) => id === wanted)) return wanted ?? '';
  const asked = entities.filter(({ id }) => marked.has(id));
  const [best] = (asked.length > 0 ? asked : entities).toSorted((one, other) => other.degree - one.degree);
  return best?.id ?? '';
}
