import { isRemembered, reduce, type Action } from './reducer.js';
import { decode, encode } from './url.js';
import type { View } from './view.js';

export interface Store {
  readonly view: () => View;
  readonly act: (action: Action) => void;
  /** Calls `listener` after each change. Returns a function that stops this. */
  readonly watch: (listener: (view: View) => void) => () => void;
}

/** The parts of the browser's window that the store needs. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: {
    pushState(data: null, unused: string, url: string): void;
    replaceState(data: null, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
}

/** Holds the view and keeps it in step with the address: actions write the address, and back and forward read it. */
export function createStore(window: AddressBar): Store {
  let view = decode(window.location.search);
  const listeners = new Set<(view: View) => void>();
  const change = (next: View): void => {
    view = next;
    for (const listener of listeners) listener(view);
  };
  window.addEventListener('popstate', () => change(decode(window.location.search)));
  return {
    view: () => view,
    act: (action) => {
      const before = encode(view);
      const next = reduce(view, action);
      const query = encode(next);
      if (query !== before) {
        const url = window.location.pathname + (query === '' ? '' : `?${query}`);
        if (isRemembered(action)) window.history.pushState(null, '', url);
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
