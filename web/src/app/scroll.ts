import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { encode } from '../state/url.js';
import type { View } from '../state/view.js';
import { useExplorer } from './context.js';

/** How far down each view was read. */
const read = new Map<string, number>();
/** What shows that the reader has taken over. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
const RETURN_MS = 5_000;

/**
 * Shows newly opened content from its top, and content that the reader returns to where it was left: by the browser's
 * Back, or by closing what lies over it.
 */
export function useScroll(panel: RefObject<HTMLElement | null>): void {
  const { view, isRevisited } = useExplorer();
  const { opened, question } = view;
  const key = keyOf(view);
  const current = useRef(key);
  const last = useRef(opened);
  /** Ends an attempt to return. While there is one, no position is worth remembering. */
  const stop = useRef<(() => void) | null>(null);
  const keep = useRef((): void => {
    if (stop.current === null && panel.current !== null) read.set(current.current, scrollerOf(panel.current).scrollTop);
  }).current;
  if (key !== current.current) {
    // Before the new content is there, because the browser tells of a scroll only with its next frame.
    keep();
    current.current = key;
  }
  useLayoutEffect(() => {
    const place = panel.current;
    if (place === null) return;
    // On a phone, the page scrolls instead of the panel.
    const scrollers = [place, document];
    for (const each of scrollers) each.addEventListener('scroll', keep, { passive: true });
    return () => {
      for (const each of scrollers) each.removeEventListener('scroll', keep);
    };
  }, []);
  useEffect(() => {
    const isClosed = opened === null && last.current !== null;
    last.current = opened;
    const place = panel.current;
    if (place === null) return;
    stop.current?.();
    const left = isRevisited || isClosed ? read.get(key) : undefined;
    if (left !== undefined) {
      returnTo(place, left, stop);
      return;
    }
    place.scrollTo({ top: 0 });
    // On a phone the panel is below the picture and slides over it.
    if (opened !== null && isOnPhone()) window.scrollTo({ top: place.offsetTop - window.innerHeight * 0.5 });
  }, [opened?.id, question]);
}

/** Scrolls there, and again whenever more of the content has arrived, until it is reached or the reader scrolls. */
function returnTo(place: HTMLElement, top: number, stop: { current: (() => void) | null }): void {
  const scroller = scrollerOf(place);
  const sized = new ResizeObserver(() => go());
  const end = (): void => {
    sized.disconnect();
    window.clearTimeout(timer);
    for (const move of OWN_MOVES) window.removeEventListener(move, end);
    stop.current = null;
  };
  const timer = window.setTimeout(end, RETURN_MS);
  const go = (): void => {
    scroller.scrollTo({ top });
    if (Math.abs(scroller.scrollTop - top) < 1) end();
  };
  stop.current = end;
  for (const move of OWN_MOVES) window.addEventListener(move, end, { passive: true });
  for (const part of place.children) sized.observe(part);
}

function isOnPhone(): boolean {
  return window.matchMedia('(max-width: 820px)').matches;
}

function scrollerOf(place: HTMLElement): Element {
  return isOnPhone() ? (document.scrollingElement ?? place) : place;
}

/** A view is read the same wherever its picture is looked at from. */
function keyOf(view: View): string {
  return encode({ ...view, camera: null });
}
