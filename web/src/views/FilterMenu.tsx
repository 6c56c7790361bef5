import { useMemo, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import { useMenu } from '../app/menu.js';
import type { Filtering } from '../app/sight.js';
import { countsOf, officials, type Counts } from '../graph/in-sight.js';
import type { Scene } from '../scenes/scene.js';
import type { Traits } from '../scenes/traits.js';
import { NOBODY, isFiltered, type Facet } from '../state/filters.js';
import { countInWords } from '../state/wording.js';
import { AsOf } from './AsOf.js';
import { FACET_WORDS, useFacetWords } from './facet-words.js';
import { Icon } from './Icon.js';
import { Loading } from './States.js';

interface FilterMenuProps {
  readonly scene: Scene;
  readonly filtering: Filtering;
}

/** A menu of what claims can be filtered by, with the number that each choice would leave. */
export function FilterMenu({ scene, filtering }: FilterMenuProps) {
  const { view } = useExplorer();
  const { isOpen, setOpen, traits } = filtering;
  const { menu, button, close, onKeyDown } = useMenu(isOpen, setOpen);
  if (scene.claims.length === 0) return null;
  return (
    <div ref={menu} class="filter-menu" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="button"
        aria-label="Filter claims"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="filter" />
        Filter<span class="wide-only"> claims</span>
      </button>
      {isOpen && (
        <div id="filters" class="filter-list" role="group" aria-label="Filter claims" tabIndex={-1}>
          <p class="filter-head">
            <strong>{isFiltered(view.filters) ? `${leftInWords(filtering)} left` : 'Show only claims with'}</strong>
            <button type="button" class="button small" onClick={close}>
              Done
            </button>
          </p>
          {traits === null ? <Loading what="Counting …" /> : <Facets scene={scene} traits={traits} />}
        </div>
      )}
    </div>
  );
}

function leftInWords({ sight }: Filtering): string {
  return countInWords(sight?.claims.length ?? 0, 'claim');
}

/** The order of the list: what few words can say comes first. */
const LISTED = Object.keys(FACET_WORDS) as readonly Facet[];
/** Up to this many choices are listed at once. */
const SHORT = 8;

function Facets({ scene, traits }: { readonly scene: Scene; readonly traits: Traits }) {
  const { view, act } = useExplorer();
  const { counts, dated } = useMemo(
    () => countsOf(scene, view, traits),
    [scene, view.hidden, view.arranged.hidden, view.arranged.kept, view.filters, traits],
  );
  const speakForOthers = useMemo(() => officials(scene, traits), [scene, traits]);
  const { since, until } = view.filters;
  return (
    <>
      {LISTED.map((facet) => (
        <Choices
          key={facet}
          facet={facet}
          counts={counts}
          traits={traits}
          isOffered={(value) => facet !== 'side' || !speakForOthers.has(value)}
        />
      ))}
      <fieldset class="filter-days">
        <legend>Time</legend>
        {view.question.mode === 'time' && since === null && until === null ? (
          <p class="quiet small">The bar below the picture chooses the days.</p>
        ) : (
          <>
            <AsOf label="Since" value={since} onChange={(day) => act({ do: 'filter-days', since: day })} />
            <AsOf label="Until" value={until} onChange={(day) => act({ do: 'filter-days', until: day })} />
            <p class="quiet small">Days keep only claims with a date: {countInWords(dated, 'claim')} here.</p>
          </>
        )}
      </fieldset>
    </>
  );
}

interface ChoicesProps {
  readonly facet: Facet;
  readonly counts: Counts;
  readonly traits: Traits;
  readonly isOffered: (value: string) => boolean;
}

/** The values of a facet that claims here have, those that would leave most claims first. */
function Choices({ facet, counts, traits, isOffered }: ChoicesProps) {
  const { view, act } = useExplorer();
  const [isLong, setLong] = useState(false);
  const chosen = view.filters[facet];
  // The order stays while the user chooses, so that no choice moves away under the pointer.
  const order = useRef<readonly string[]>([]);
  const values = [...counts[facet]].filter(([value]) => chosen.includes(value) || isOffered(value));
  const known = new Set(order.current);
  const added = values
    .filter(([value]) => !known.has(value))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value);
  const present = new Set(values.map(([value]) => value));
  order.current = [...order.current.filter((value) => present.has(value)), ...added];
  const ordered = [
    ...order.current.filter((value) => chosen.includes(value)),
    ...order.current.filter((value) => !chosen.includes(value)),
  ];
  const listed = isLong ? order.current : ordered.slice(0, SHORT);
  const isOfEntities = facet === 'speaker' || facet === 'side';
  const wordsOf = useFacetWords(isOfEntities ? listed.filter((value) => value !== NOBODY) : [], traits);
  if (values.length === 0) return null;
  return (
    <fieldset class="filter-facet" data-facet={facet}>
      <legend>{FACET_WORDS[facet]}</legend>
      {listed.map((value) => {
        const count = counts[facet].get(value) ?? 0;
        return (
          <label key={value} class="filter-choice" data-none={count === 0}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => act({ do: 'filter', facet, value })}
            />
            <span>{wordsOf(facet, value)}</span>
            <span class="count">{count.toLocaleString('en-GB')}</span>
          </label>
        );
      })}
      {values.length > SHORT && (
        <button type="button" class="button small" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? 'Show fewer' : `Show the other ${values.length - SHORT}`}
        </button>
      )}
    </fieldset>
  );
}
