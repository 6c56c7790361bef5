/** The most places that a link holds, and the most entities that it hides or keeps: servers refuse longer addresses. */
export const MAX_IN_LINK = 60;

/**
 * Where the user put an entity: in ten-thousandths of the longer side of the picture as it was arranged, from its
 * middle, with y upwards.
 */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How entities are laid out: as suits the question, by time, on a map, or in rings around one of them. */
export type Layout = { readonly by: 'usual' | 'time' | 'map' } | { readonly by: 'rings'; readonly around: string };

/** What the user has done to the picture by hand. */
export interface Arranged {
  /** In the order in which they were put there. */
  readonly pins: readonly Pin[];
  /** The ids of hidden entities. */
  readonly hidden: readonly string[];
  /** The ids of the only entities to show; empty if all are shown. */
  readonly kept: readonly string[];
  readonly layout: Layout;
}

export const UNTOUCHED: Arranged = { pins: [], hidden: [], kept: [], layout: { by: 'usual' } };

export type Arranging =
  | { readonly do: 'pin'; readonly pins: readonly Pin[] }
  /** Releases these entities, or all. */
  | { readonly do: 'release'; readonly ids?: readonly string[] }
  | { readonly do: 'hide-entities'; readonly ids: readonly string[] }
  | { readonly do: 'keep-only'; readonly ids: readonly string[] }
  | { readonly do: 'all-entities' }
  | { readonly do: 'lay-out'; readonly layout: Layout };

/** Returns what is arranged by hand after one more step. This is a pure function. */
export function arrange(before: Arranged, step: Arranging): Arranged {
  switch (step.do) {
    case 'pin': {
      const moved = new Set(step.pins.map(({ id }) => id));
      return { ...before, pins: bounded([...before.pins.filter(({ id }) => !moved.has(id)), ...step.pins]) };
    }
    case 'release':
      return { ...before, pins: before.pins.filter(({ id }) => step.ids?.includes(id) === false) };
    case 'hide-entities':
      return { ...before, hidden: bounded(distinct([...before.hidden, ...step.ids])) };
    case 'keep-only':
      return { ...before, kept: bounded(distinct(step.ids)), hidden: [] };
    case 'all-entities':
      return { ...before, hidden: [], kept: [] };
    case 'lay-out':
      // A place in one layout means nothing in another.
      return { ...before, pins: [], layout: step.layout };
  }
}

export function isShown({ hidden, kept }: Pick<Arranged, 'hidden' | 'kept'>): (id: string) => boolean {
  const [out, only] = [new Set(hidden), new Set(kept)];
  return (id) => !out.has(id) && (only.size === 0 || only.has(id));
}

export function writeArranged({ pins, hidden, kept, layout }: Arranged, params: URLSearchParams): void {
  if (layout.by === 'rings') params.set('layout', `rings,${layout.around}`);
  else if (layout.by !== UNTOUCHED.layout.by) params.set('layout', layout.by);
  for (const { id, x, y } of pins) params.append('pin', `${x},${y},${id}`);
  for (const id of hidden) params.append('not', id);
  for (const id of kept) params.append('only', id);
}

export function readArranged(params: URLSearchParams): Arranged {
  const pins = new Map<string, Pin>();
  for (const text of params.getAll('pin')) {
    const [, x, y, id] = /^(-?\d{1,6}),(-?\d{1,6}),(.+)$/s.exec(text) ?? [];
    // Zero has one sign, so that the same view has the same link.
    if (x !== undefined && y !== undefined && id !== undefined)
      pins.set(id, { id, x: Number(x) + 0, y: Number(y) + 0 });
  }
  const ids = (name: string): readonly string[] => bounded(distinct(params.getAll(name).filter((id) => id !== '')));
  return {
    pins: bounded([...pins.values()]),
    hidden: ids('not'),
    kept: ids('only'),
    layout: readLayout(params.get('layout') ?? ''),
  };
}

function readLayout(text: string): Layout {
  const around = /^rings,(.+)$/s.exec(text)?.[1];
  if (around !== undefined) return { by: 'rings', around };
  return text === 'time' || text === 'map' ? { by: text } : UNTOUCHED.layout;
}

/** The last ones: what was arranged first gives way. */
function bounded<T>(items: readonly T[]): readonly T[] {
  return items.slice(-MAX_IN_LINK);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
