import { useState } from 'preact/hooks';

/** The first items and a button for more, because ten thousand rows at once would freeze the browser. */
export function usePages<T>(items: readonly T[], page = 100) {
  const [shown, setShown] = useState(page);
  const left = items.length - shown;
  return {
    rows: items.slice(0, shown),
    more:
      left > 0 ? (
        <button type="button" class="button" onClick={() => setShown(shown + 5 * page)}>
          Show {Math.min(left, 5 * page)} more of {left}
        </button>
      ) : null,
  };
}
