import { isRemembered, leavesFrame, reduce, type Action } from './reducer.js';
import { decode, encode } from './url.js';
import type { View } from './view.js';

export interface Store {
  /** Whether another page shows this one in a frame. */
  readonly framed: boolean;
  readonly view: () => View;
  readonly act: (action: Action) => void;
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
    pushState(data: null, unused: string, url: string): void;
    replaceState(data: null, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
}

/** The address of the explorer in a frame. */
const FRAME = '/embed';

/** Holds the view and keeps it in step with the address: actions write the address, and back and forward read it. */
export function createStore(window: AddressBar): Store {
  const framed = window.location.pathname === FRAME;
  const read = (): View => decode(window.location.search + window.location.hash);
  let view = read();
  const listeners = new Set<(view: View, isRevisited: boolean) => void>();
  const change = (next: View, isRevisited = false): void => {
    view = next;
    for (const listener of listeners) listener(view, isRevisited);
  };
  window.addEventListener('popstate', () => change(read(), true));
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
        if (isRemembered(action) && !framed) window.history.pushState(null, '', url);
        else window.history.replaceState(null, '', url);
      }
      change(next);
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
