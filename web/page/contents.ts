import { every, one } from './elements.js';

/** An entity as the page shows it twice: drawn, and as text. */
export interface Entity {
  readonly node: SVGElement;
  readonly article: HTMLElement;
}

export interface Claim {
  readonly edge: SVGElement;
  /** What is written along the line, where there is room. */
  readonly label: SVGElement | undefined;
  readonly item: HTMLElement;
  /** Its source and its target. */
  readonly ends: readonly Entity[];
}

export const picture = one('#picture', SVGSVGElement);
export const panel = one('#panel', HTMLElement);

const nodes = every('.node', SVGElement);
const edges = every('.edge', SVGElement);
const labels = every('.edge-label', SVGElement);

/** Everything in the page, in one order drawn and as text. */
export const entities: readonly Entity[] = every('#entities > article', HTMLElement).flatMap((article, index) => {
  const node = nodes[index];
  return node === undefined ? [] : [{ article, node }];
});

export const claims: readonly Claim[] = every('#claims > li', HTMLElement).flatMap((item, index) => {
  const edge = edges[index];
  const ends = [item.dataset['source'], item.dataset['target']].flatMap((place) => entities[Number(place)] ?? []);
  return edge === undefined ? [] : [{ item, edge, label: labels[index], ends }];
});
