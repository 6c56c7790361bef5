import { useEffect, useRef } from 'preact/hooks';
import type { Opened } from '../state/view.js';
import { useSettled } from './hooks.js';

/** What the server writes into the head of a page about a claim or an entity, for reference managers. */
const WRITTEN = 'meta[name^="DC"], meta[name^="citation_"], meta[property^="og:"], meta[name="description"]';

/** How long an item has to stay open before somebody may want to save it, in milliseconds. */
const STAYS_MS = 400;

/**
 * Keeps the head about what is open. The page stays the same while the reader opens one claim after another, and
 * reference managers read its head.
 */
export function useCitationHead(opened: Opened | null): void {
  const id = opened?.id ?? null;
  const written = useRef(id);
  const settled = useSettled(id, STAYS_MS);
  useEffect(() => {
    if (written.current === settled || settled !== id) return;
    written.current = settled;
    for (const stale of document.head.querySelectorAll(WRITTEN)) stale.remove();
    if (settled === null) return;
    const controller = new AbortController();
    readHead(controller.signal).then(
      (tags) => document.head.append(...tags),
      // Without it, reference managers take the title and the address.
      () => undefined,
    );
    return () => controller.abort();
  }, [settled, id]);
}

async function readHead(signal: AbortSignal): Promise<readonly Element[]> {
  const page = await (await fetch(window.location.href, { signal })).text();
  signal.throwIfAborted();
  return [...new DOMParser().parseFromString(page, 'text/html').head.querySelectorAll(WRITTEN)];
}
