import { useExplorer } from '../app/context.js';
import type { Filtering } from '../app/sight.js';
import type { Action } from '../state/reducer.js';
import { useFiltersInWords, type FilterInWords } from './facet-words.js';
import { Icon } from './Icon.js';

/** The filters that are on, each with a button that removes it. */
export function FilterChips({ filtering: { traits } }: { readonly filtering: Filtering }) {
  const { view, act } = useExplorer();
  const on = useFiltersInWords(view.filters, traits);
  if (on.length === 0) return null;
  return (
    <div class="filter-chips" role="group" aria-label="Filters that are on">
      <ul class="chips">
        {on.map((filter) => (
          <li key={filter.key} class="chip">
            <span>{filter.text}</span>
            <button
              type="button"
              aria-label={`Remove the filter ${filter.text}`}
              onClick={() => act(removalOf(filter))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button small" onClick={() => act({ do: 'no-filters' })}>
        Remove all
      </button>
    </div>
  );
}

function removalOf({ facet, value, end }: FilterInWords): Action {
  if (facet !== undefined && value !== undefined) return { do: 'filter', facet, value };
  return { do: 'filter-days', ...(end === undefined ? {} : { [end]: null }) };
}
