import type Sigma from 'sigma';

/** Sigma's layers on which nothing is drawn here. */
export const UNUSED = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];
/** The layers of the lines and the entities. */
export const DRAWN = ['edges', 'nodes'];

/**
 * Shows or hides layers. A browser lays even empty ones over the others in each frame, and without a GPU reads all
 * their pixels back for that.
 */
export function setHidden(sigma: Sigma, layers: readonly string[], hidden: boolean): void {
  const canvases = sigma.getCanvases();
  for (const id of layers) canvases[id]?.toggleAttribute('hidden', hidden);
}
