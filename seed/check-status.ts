import type { Ontology } from './ontology.js';
import type { Problems } from './problem.js';

/** Checks that each type with an event has an entity with a status at one end, and its party at the other. */
export function checkEvents({ kinds, types }: Ontology, problems: Problems): void {
  const withStatus = [...kinds].filter(([, { status }]) => status).map(([kind]) => kind);
  for (const { type, event, source, target, at } of types.values()) {
    if (event === undefined) continue;
    const [sources, targets] = [source, target].map((ends) => ends.every((kind) => withStatus.includes(kind)));
    if (sources === targets)
      problems.add(
        at('event'),
        `${type} tells of the ${event} of something with a status, so one of its ends must be ${withStatus.join(' or ') || 'a kind with `status: true`'}, and the other the party`,
      );
  }
}
