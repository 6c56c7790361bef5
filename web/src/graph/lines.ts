import { nearest } from './edge-path.js';
import type { Emphasis } from './emphasis.js';
import type { NamedEdge } from './label-layer.js';
import type { Links } from './links.js';
import type { OnScreen } from './on-screen.js';
import { isTouch, type PointerAt } from './pointer.js';

/** If at most this many lines are highlighted, each gets a label if there is room. */
const FEW = 40;
/** How close, in pixels, a pointer or finger must come to a line to select it. */
const REACH = { pointer: 8, finger: 14, amongMany: 4 } as const;
/** A dimmed line is selected only if no highlighted one is this close. */
const BEHIND = 4;

interface Lines {
  readonly links: Links;
  readonly emphasis: Emphasis;
  readonly screen: OnScreen;
  readonly large: boolean;
  /** What has its label there, if anything. */
  readonly named: string | null;
}

/** The line at a point on the screen: the one whose label is there, or else the nearest within reach. */
export function lineAt(event: PointerAt, { links, emphasis, screen, large, named }: Lines): string | null {
  if (named !== null && links.get(named) !== undefined) return named;
  const drawn = links.all.flatMap(({ id }) => (emphasis.isDrawn(id) ? [id] : []));
  const reach = large ? REACH.amongMany : isTouch(event.original) ? REACH.finger : REACH.pointer;
  return nearest(drawn, event, reach, {
    pathOf: (id) => screen.pathOf(id),
    behind: (id) => (emphasis.isPresent(id) ? 0 : BEHIND),
  });
}

/** The lines that get a label: of those that are drawn the highlighted ones if there are few, and always the selected one. */
export function namedLines(links: Links, emphasis: Emphasis, narrow: boolean): readonly NamedEdge[] {
  const { all } = links;
  const present = emphasis.present() ?? (all.length > FEW ? [] : all.filter(({ lit }) => lit).map(({ id }) => id));
  const many = narrow || present.length > FEW;
  return present
    .filter((id) => emphasis.isDrawn(id))
    .filter((id) => !many || emphasis.standing(id) === 'first')
    .map((id) => ({ id, label: links.get(id)?.label ?? '' }));
}
