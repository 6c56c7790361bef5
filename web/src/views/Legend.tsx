import { useMemo } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import type { Filtering } from '../app/sight.js';
import type { Modality } from '../api/operations.generated.js';
import { inSight } from '../graph/in-sight.js';
import { tellsModality } from '../graph/model.js';
import type { Measures } from '../scenes/scene.js';
import type { Palette } from '../graph/palette.js';
import type { Scene } from '../scenes/scene.js';
import { NO_TRAITS } from '../scenes/traits.js';
import { capitalised, modalityInWords } from '../state/wording.js';
import { FilterMenu } from './FilterMenu.js';
import { LayoutChoice } from './LayoutChoice.js';
import { KindMark } from './Icon.js';
import { ModalityMark, SideMark } from './SideMark.js';

/**
 * The cost of betweenness grows with entities times claims. Above this many entities the server would be busy for
 * minutes.
 */
const MEASURED = 2_000;

interface LegendProps {
  readonly scene: Scene;
  readonly filtering: Filtering;
  readonly measures: Measures;
  readonly palette: Palette;
}

/** Explains shapes and colours, shows how many entities have each, and lets the user hide some. */
export function Legend({ scene, filtering, measures, palette }: LegendProps) {
  const { view, act, capabilities, record } = useExplorer();
  const { traits } = filtering;
  // What the filters leave of each kind, hidden or not.
  const counts = useMemo(
    () =>
      countsByKind(
        inSight(scene, { hidden: [], arranged: view.arranged, filters: view.filters }, traits ?? NO_TRAITS).entities,
      ),
    [scene, view.filters, view.arranged.hidden, view.arranged.kept, traits],
  );
  const inScene = useMemo(() => countsByKind(scene.entities), [scene]);
  const present = record.kinds.filter(({ kind }) => inScene.has(kind) || view.hidden.includes(kind));
  if (present.length === 0) return null;
  return (
    <div class="legend" role="group" aria-label="Legend" data-colour={view.colour}>
      <fieldset>
        <legend class="for-ears">Kinds of entities to show</legend>
        <span class="legend-hint" aria-hidden="true">
          Show
        </span>
        {present.map(({ kind, many }) => (
          <label
            key={kind}
            class="legend-kind"
            title={hintOf(capitalised(many), view.hidden.includes(kind), capabilities.definition(kind))}
          >
            <input
              type="checkbox"
              checked={!view.hidden.includes(kind)}
              onChange={() => act({ do: 'toggle-kind', kind })}
            />
            <KindMark kind={kind} />
            <span>{capitalised(many)}</span>
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
      {view.as === 'picture' && <Lines scene={scene} />}
      <div class="legend-measures">
        {view.as === 'picture' && <LayoutChoice scene={scene} />}
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
              <option value="betweenness" disabled={scene.entities.length > MEASURED}>
                betweenness
              </option>
              <option value="pagerank">PageRank</option>
            </select>
          </label>
        )}
        <FilterMenu scene={scene} filtering={filtering} />
      </div>
    </div>
  );
}

function countsByKind(entities: Scene['entities']): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { kind } of entities) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  return numbers;
}

/** The effect of a click comes before the definition of the kind. */
function hintOf(kind: string, isHidden: boolean, definition: string | undefined): string {
  return [`${isHidden ? 'Show' : 'Hide'} ${kind.toLowerCase()}.`, definition]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Explains the picture's lines: their modality, and in a comparison also their side. */
function Lines({ scene: { claims, sides } }: { readonly scene: Scene }) {
  const { capabilities } = useExplorer();
  const given = MODALITIES.filter((modality) => claims.some((claim) => claim.modality === modality));
  if (!tellsModality(claims)) return null;
  return (
    <ul class="legend-lines" aria-label="Line styles">
      {sides !== null &&
        (['a', 'b'] as const).map((side) => (
          <li key={side}>
            <SideMark side={side} />
            said by {sides[side]}
          </li>
        ))}
      {given.map((modality) => (
        <li key={modality} title={capabilities.definition(modality)}>
          <ModalityMark modality={modality} />
          {modalityInWords(modality)}
        </li>
      ))}
    </ul>
  );
}

const MODALITIES = ['FACT', 'PLAN', 'POSITION'] as const satisfies readonly Modality[];

/** The largest communities in the picture, because there are fewer colours than there may be communities. */
function Communities({ scene, measures: { community, communityNames }, palette }: Omit<LegendProps, 'filtering'>) {
  const present = new Set(scene.entities.map(({ id }) => community?.get(id)));
  const shown = communityNames
    .map((name, number) => ({ name, number }))
    .filter(({ number }) => present.has(number))
    .slice(0, palette.community.length);
  return (
    <ul class="legend-communities" aria-label="Communities, named after their most connected member">
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
