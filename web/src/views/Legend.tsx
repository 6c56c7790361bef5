import { useMemo } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import type { Measures } from '../graph/model.js';
import type { Palette } from '../graph/palette.js';
import type { Scene } from '../scenes/scene.js';
import { KIND_WORDS, KINDS } from '../state/kinds.js';
import { KindMark } from './Icon.js';

interface LegendProps {
  readonly scene: Scene;
  readonly measures: Measures;
  readonly palette: Palette;
}

/** What shapes and colours mean, how many there are of each, and the way to leave some out. */
export function Legend({ scene, measures, palette }: LegendProps) {
  const { view, act, capabilities } = useExplorer();
  const counts = useMemo(() => {
    const numbers = new Map<string, number>();
    for (const { kind } of scene.entities) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
    return numbers;
  }, [scene]);
  const present = KINDS.filter((kind) => counts.has(kind) || view.hidden.includes(kind));
  if (present.length === 0) return null;
  return (
    <div class="legend" role="group" aria-label="Legend" data-colour={view.colour}>
      <fieldset>
        <legend class="for-ears">Kinds shown</legend>
        {present.map((kind) => (
          <label key={kind} class="legend-kind" title={capabilities.definition(kind)}>
            <input
              type="checkbox"
              checked={!view.hidden.includes(kind)}
              onChange={() => act({ do: 'toggle-kind', kind })}
            />
            <KindMark kind={kind} />
            <span>{KIND_WORDS[kind].many}</span>
            <span class="count">{counts.get(kind) ?? 0}</span>
          </label>
        ))}
        {view.hidden.length > 0 && (
          <button type="button" class="button small" onClick={() => act({ do: 'all-kinds' })}>
            Show all
          </button>
        )}
        {view.colour === 'community' && <Communities scene={scene} measures={measures} palette={palette} />}
      </fieldset>
      {(capabilities.answers('communities') || capabilities.answers('ranking')) && (
        <div class="legend-measures">
          {capabilities.answers('communities') && (
            <label>
              <span>Colour</span>
              <select
                value={view.colour}
                onChange={(event) =>
                  act({ do: 'colour', by: event.currentTarget.value === 'community' ? 'community' : 'kind' })
                }
              >
                <option value="kind">kind</option>
                <option value="community">community</option>
              </select>
            </label>
          )}
          {capabilities.answers('ranking') && (
            <label>
              <span>Size</span>
              <select
                value={view.size}
                onChange={(event) => {
                  const by = event.currentTarget.value;
                  act({ do: 'size', by: by === 'betweenness' || by === 'pagerank' ? by : 'degree' });
                }}
              >
                <option value="degree">number of claims</option>
                <option value="betweenness">betweenness</option>
                <option value="pagerank">PageRank</option>
              </select>
            </label>
          )}
        </div>
      )}
    </div>
  );
}

/** The largest communities of those in the picture; there are fewer colours than there may be communities. */
function Communities({ scene, measures: { community, communityNames }, palette }: LegendProps) {
  const present = new Set(scene.entities.map(({ id }) => community?.get(id)));
  const shown = communityNames
    .map((name, number) => ({ name, number }))
    .filter(({ number }) => present.has(number))
    .slice(0, palette.community.length);
  return (
    <ul class="legend-communities" aria-label="Communities, by their most connected member">
      {shown.map(({ name, number }) => (
        <li key={number}>
          <span
            class="swatch"
            aria-hidden="true"
            style={{ background: palette.community[number % palette.community.length] ?? '' }}
          />
          {name}
        </li>
      ))}
    </ul>
  );
}
