import type Sigma from 'sigma';
import { placeOnScreen } from './on-screen.js';
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
  const start = placeOnScreen(sigma, from);
  if (start === null) return null;
  const others = sigma
    .getGraph()
    .filterNodes((id) => id !== from)
    .flatMap((id) => {
      const at = placeOnScreen(sigma, id);
      return at === null ? [] : [[id, at] as const];
    });
  return neighbourTowards(heading, start, others);
}
