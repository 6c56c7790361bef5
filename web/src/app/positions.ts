import { useLayoutEffect, useState } from 'preact/hooks';
import type { Disc } from '../graph/arrange-groups.js';
import { arrangeByTime } from '../graph/arrange-by-time.js';
import { arrangeInRings } from '../graph/arrange-in-rings.js';
import { arrangeInColumns, linkOf, sizedOf, type Positions } from '../graph/arrange.js';
import { NO_GUIDES, type Guides, type Laid } from '../graph/guides.js';
import { aspectOf, layoutWorker } from '../graph/layout.js';
import { readCountryCodes } from '../scenes/country-codes.js';
import type { Scene } from '../scenes/scene.js';
import type { Layout } from '../state/arranged.js';
import { centreFor } from '../scenes/centre.js';

interface Placed {
  /** The entities that these positions belong to. */
  readonly of: Scene['entities'] | null;
  readonly layout: Layout | null;
  readonly positions: Positions | null;
  readonly discs: readonly Disc[];
  readonly settled: boolean;
  readonly guides: Guides;
  /** What a layout that the user has chosen means. */
  readonly note: string | null;
  /** What has no place in it. */
  readonly apart?: ReadonlySet<string>;
}

const NO_DISCS: readonly Disc[] = [];
const UNPLACED: Placed = {
  of: null,
  layout: null,
  positions: null,
  discs: NO_DISCS,
  settled: false,
  guides: NO_GUIDES,
  note: null,
};

const NO_MAP = 'The map could not be loaded, so the entities stand by the first year of their claims';

/**
 * The position of every entity. It depends only on the scene's entities and claims and on the layout, so filters,
 * highlights and measures move nothing. Until a new scene is arranged there are no positions, and the old picture stays.
 */
export function usePositions(scene: Scene, chosen: Layout, tall: boolean): Placed {
  const [state, setState] = useState<Placed>(UNPLACED);
  const { entities, claims, arrangement, marked } = scene;
  const layout = useSame(chosen);
  useLayoutEffect(() => {
    const put = (placed: Partial<Placed>): void =>
      setState({ ...UNPLACED, of: entities, layout, settled: true, ...placed });
    const lay = (laid: Laid): void => {
      layoutWorker.stop();
      put(laid);
    };
    switch (layout.by) {
      case 'time':
        lay(arrangeByTime(scene, tall));
        return;
      case 'rings':
        lay(arrangeInRings(scene, centreFor(layout.around, entities, marked), tall));
        return;
      case 'map': {
        const controller = new AbortController();
        const { signal } = controller;
        // The map is loaded on first use. Without the server, no country's place is known.
        void Promise.all([
          import('../graph/arrange-on-map.js'),
          readCountryCodes(entities, signal).catch(() => new Map<string, string>()),
        ]).then(
          ([{ arrangeOnMap }, codes]) => {
            if (!signal.aborted) lay(arrangeOnMap(scene, codes, tall));
          },
          () => {
            if (!signal.aborted) lay({ ...arrangeByTime(scene, tall), guides: NO_GUIDES, note: NO_MAP });
          },
        );
        return () => controller.abort();
      }
      case 'usual':
    }
    if (arrangement.by === 'columns') {
      layoutWorker.stop();
      const links = claims.map(linkOf);
      put({ positions: arrangeInColumns(entities.map(sizedOf), links, arrangement.column, aspectOf(tall)) });
      return;
    }
    layoutWorker.arrange({ scene: { entities, claims }, arrangement, tall }, (positions, done, discs) =>
      put({ positions, discs, settled: done }),
    );
    return () => layoutWorker.stop();
  }, [entities, claims, arrangement, layout, tall]);
  return state.of === entities && state.layout === layout ? state : UNPLACED;
}

/** The same object for as long as the layout is the same: each step back or forward reads it from the address anew. */
function useSame(layout: Layout): Layout {
  const [kept, setKept] = useState(layout);
  if (JSON.stringify(kept) === JSON.stringify(layout)) return kept;
  setKept(layout);
  return layout;
}
