import { useOutcome } from '../app/hooks.js';
import { findExamples } from '../scenes/examples.js';
import type { Mode } from '../state/view.js';
import { ViewLink } from './ViewLink.js';

/** Example questions that have an answer, for users who do not know what to ask. */
export function Examples({ mode }: { readonly mode: Mode }) {
  const { value } = useOutcome(mode, (signal) => findExamples(mode, signal));
  if (value === undefined || value.length === 0) return null;
  return (
    <section class="examples" aria-labelledby="examples-title">
      <h3 id="examples-title">Examples</h3>
      <ul class="entity-list">
        {value.map(({ question, words }) => (
          <li key={words}>
            <ViewLink action={{ do: 'ask', question, opened: null }}>{words}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
