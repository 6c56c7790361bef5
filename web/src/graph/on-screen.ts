import type Sigma from 'sigma';
import type { Point } from './arrange.js';
import type { EdgePath } from './edge-path.js';
import type { Links } from './links.js';

/** Where an entity is on the screen, in pixels of the frame; null if the picture has none with this id. */
export function placeOnScreen(sigma: Sigma, id: string): Point | null {
  const data = sigma.getNodeDisplayData(id);
  return data === undefined ? null : sigma.framedGraphToViewport(data);
}

/** Where entities and lines are on the screen, worked out once for each frame. */
export class OnScreen {
  private places = new Map<string, Point>();
  links: Links | undefined;

  constructor(private readonly sigma: Sigma) {}

  /** To be called for each frame. */
  forget(): void {
    this.places.clear();
  }

  pathOf(id: string): EdgePath | null {
    const edge = this.links?.get(id);
    if (edge === undefined) return null;
    const from = this.placeOf(edge.source);
    const to = this.placeOf(edge.target);
    return from === null || to === null ? null : { from, to, bend: edge.bend };
  }

  private placeOf(node: string): Point | null {
    const known = this.places.get(node);
    if (known !== undefined) return known;
    const place = placeOnScreen(this.sigma, node);
    if (place !== null) this.places.set(node, place);
    return place;
  }
}
