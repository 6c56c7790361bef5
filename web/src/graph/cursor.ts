import type Sigma from 'sigma';
import type { Point } from './arrange.js';
import { neighbourTowards, type Heading } from './steer.js';

/** Where the keyboard enters the picture: at what was asked about, or else at the largest entity. */
export function entranceOf(sigma: Sigma): string | null {
  let best: string | null = null;
  let most = -1;
  sigma.getGraph().forEachNode((id, { size, marked }) => {
    const weight = Number(size) + (marked === true ? 1_000 : 0);
    if (weight > most) [best, most] = [id, weight];
  });
  return best;
}

/** The entity that an arrow key leads to from another. */
export function stepFrom(sigma: Sigma, from: string, heading: Heading): string | null {
  const placeOf = (id: string): Point | null => {
    const data = sigma.getNodeDisplayData(id);
    return data === undefined ? null : sigma.framedGraphToViewport(data);
  };
  const start = placeOf(from);
  if (start === null) return null;
  const others = sigma
    .getGraph()
    .filterNodes((id) => id !== from)
    .flatMap((id) => {
      const at = placeOf(id);
      return at === null ? [] : [[id, at] as const];
    });
  return neighbourTowards(heading, start, others);
}
