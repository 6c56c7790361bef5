import { useExplorer } from '../app/context.js';
import { MAX_IN_LINK } from '../state/arranged.js';

interface SelectedProps {
  readonly ids: readonly string[];
  readonly clear: () => void;
}

/** What can be done with the selected entities. */
export function Selected({ ids, clear }: SelectedProps) {
  const { view, act } = useExplorer();
  const { pins, hidden } = view.arranged;
  const pinned = ids.filter((id) => pins.some((pin) => pin.id === id));
  const toHide = hidden.length + ids.length <= MAX_IN_LINK;
  const toKeep = ids.length <= MAX_IN_LINK;
  return (
    <div class="arranged-note" role="group" aria-label="Selected entities">
      <span>
        {ids.length} selected
        {!(toHide && toKeep) && `. A link holds ${MAX_IN_LINK} that are moved, hidden or kept.`}
      </span>
      <button
        type="button"
        class="button small"
        disabled={!toHide}
        onClick={() => {
          act({ do: 'hide-entities', ids });
          clear();
        }}
      >
        Hide
      </button>
      <button
        type="button"
        class="button small"
        disabled={!toKeep}
        onClick={() => {
          act({ do: 'keep-only', ids });
          clear();
        }}
      >
        Keep only these
      </button>
      {pinned.length > 0 && (
        <button type="button" class="button small" onClick={() => act({ do: 'release', ids: pinned })}>
          Release
        </button>
      )}
      <button type="button" class="button small" aria-label="Clear the selection" onClick={clear}>
        Clear
      </button>
    </div>
  );
}
