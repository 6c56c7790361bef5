import { useExplorer } from '../app/context.js';
import type { Scene } from '../scenes/scene.js';
import { MAX_IN_LINK, isShown } from '../state/arranged.js';
import { countInWords } from '../state/wording.js';

/** Says what the user has pinned and hidden, and takes it back. */
export function ArrangedNotes({ scene: { entities } }: { readonly scene: Scene }) {
  const { view, act } = useExplorer();
  const { pins, hidden, kept } = view.arranged;
  const there = new Set(entities.map(({ id }) => id));
  const pinned = view.as === 'table' ? 0 : pins.filter(({ id }) => there.has(id)).length;
  const shown = entities.filter(({ id }) => isShown(view.arranged)(id)).length;
  const most = `, as many as a link holds: the first gives way to the next`;
  return (
    <>
      {pinned > 0 && (
        <p class="arranged-note">
          {pinned} pinned{pinned < MAX_IN_LINK ? '' : most}
          <button type="button" class="button small" onClick={() => act({ do: 'release' })}>
            Release all
          </button>
        </p>
      )}
      {hidden.length + kept.length > 0 && shown < entities.length && (
        <p class="arranged-note">
          {kept.length > 0
            ? `Only ${shown} of ${countInWords(entities.length, 'entity', 'entities')} kept`
            : `${countInWords(entities.length - shown, 'entity', 'entities')} hidden`}
          <button type="button" class="button small" onClick={() => act({ do: 'all-entities' })}>
            Show all
          </button>
        </p>
      )}
    </>
  );
}
