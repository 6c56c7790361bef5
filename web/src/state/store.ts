import { isRemembered, leavesFrame, reduce, type Action } from './reducer.js';
import { decode, encode } from './url.js';
import type { View } from './view.js';

/** Whether there is a step in this page to take back, or one to take again. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface Store {
  /** Whether another page shows this one in a frame. */
  readonly framed: boolean;
  readonly view: () => View;
  readonly act: (action: Action) => void;
  /** Goes back or forward by one step, as the browser does. */
  readonly undo: () => void;
  readonly redo: () => void;
  readonly steps: () => Steps;
  /**
   * Calls `listener` after each change, and tells whether the browser went back or forward to the view. Returns a
   * function that stops this.
   */
  readonly watch: (listener: (view: View, isRevisited: boolean) => void) => () => void;
}

/** The parts of the browser's window that the store needs. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    pushState(data: Entry, unused: string, url: string): void;
    replaceState(data: Entry, unused: string, url: string): void;
    back(): void;
    forward(): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
}

/** What an entry of the browser's history remembers: how many steps in this page led to it. */
interface Entry {
  readonly step: number;
}

/** The address of the explorer in a frame. */
const FRAME = '/embed';

/** Holds the view and keeps it in step with the address: actions write the address, and back and forward read it. */
export function createStore(window: AddressBar): Store {
  const framed = window.location.pathname === FRAME;
  const read = (): View => decode(window.location.search + window.location.hash);
  let view = read();
  let step = stepOf(window.history.state);
  let last = step;
  const listeners = new Set<(view: View, isRevisited: boolean) => void>();
  const change = (next: View, isRevisited = false): void => {
    view = next;
    for (const listener of listeners) listener(view, isRevisited);
  };
  window.addEventListener('popstate', () => {
    step = stepOf(window.history.state);
    change(read(), true);
  });
  return {
    framed,
    view: () => view,
    act: (action) => {
      if (framed && leavesFrame(view, action)) return;
      const before = encode(view);
      const next = reduce(view, action);
      const query = encode(next);
      if (query !== before) {
        const url = window.location.pathname + (query === '' ? '' : `?${query}`);
        // A frame's steps would stand between the reader and the page before that of the frame.
        if (isRemembered(action) && !framed) {
          step += 1;
          last = step;
          window.history.pushState({ step }, '', url);
        } else window.history.replaceState({ step }, '', url);
      }
      change(next);
    },
    undo: () => window.history.back(),
    redo: () => window.history.forward(),
    steps: () => ({ canUndo: step > 0, canRedo: step < last }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A page's first entry, and entries that others made, are no steps. */
function stepOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
    ? state.step
    : 0;
}
