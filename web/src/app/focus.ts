import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../state/view.js';
import { useExplorer } from './context.js';

/** Leads to the heading of what was opened once it is there, and says what that is. */
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
 * Leads back to where one was when what was opened is closed again. Returns whether what is open was opened by the reader, rather than by
 * the link that led here: a page that has just loaded is read from its top.
 */
export function useReturn(opened: View['opened']): boolean {
  const first = useRef<string | null>(opened?.id ?? null);
  const origin = useRef<Origin | null>(null);
  if (opened?.id !== first.current) first.current = null;
  // Noted while it is still there: the link that opens something goes with the list it stands in.
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
