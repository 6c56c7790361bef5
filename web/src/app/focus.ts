import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../state/view.js';
import { useExplorer } from './context.js';

/** Moves the focus to the heading of newly opened content once it is rendered, and announces it. */
export function useArrival(id: string, said: string, takesFocus: boolean): void {
  const { announce } = useExplorer();
  useEffect(() => {
    if (!takesFocus) return;
    document.getElementById('panel-title')?.focus({ preventScroll: true });
    announce(said);
  }, [id]);
}

interface Origin {
  readonly element: Element | null;
  readonly href: string | null;
}

/**
 * Returns the focus to where it was when the opened content is closed. Returns whether the user opened the content,
 * rather than the link that led to this page, because a newly loaded page should be read from its top.
 */
export function useReturn(opened: View['opened']): boolean {
  const first = useRef<string | null>(opened?.id ?? null);
  const origin = useRef<Origin | null>(null);
  if (opened?.id !== first.current) first.current = null;
  // Recorded now, because the link that opens something disappears together with its list.
  if (opened !== null && origin.current === null) {
    const element = document.activeElement;
    origin.current = { element, href: element?.getAttribute('href') ?? null };
  }
  useEffect(() => {
    if (opened !== null || origin.current === null) return;
    const { element, href } = origin.current;
    origin.current = null;
    const at = document.activeElement;
    if (at !== null && at !== document.body && at.closest('#details') === null) return;
    const place =
      element?.isConnected === true && element !== document.body
        ? element
        : ([...document.querySelectorAll('#details a')].find((link) => link.getAttribute('href') === href) ??
          document.getElementById('panel-title'));
    if (place instanceof HTMLElement) place.focus({ preventScroll: place.id === 'panel-title' });
  }, [opened === null]);
  return opened !== null && first.current === null;
}
