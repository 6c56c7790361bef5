import { useMemo } from 'preact/hooks';
import { useOutcome } from '../app/hooks.js';
import { findExamples, startingQuestions, type Example } from '../scenes/examples.js';
import type { Scene } from '../scenes/scene.js';
import type { Mode } from '../state/view.js';
import { ViewLink } from './ViewLink.js';

/** Example questions that have an answer, for users who do not know what to ask. */
export function Examples({ mode }: { readonly mode: Mode }) {
  const { value } = useOutcome(mode, (signal) => findExamples(mode, signal));
  if (value === undefined || value.length === 0) return null;
  return <Questions title="Examples" examples={value} />;
}

/** Questions that the overview offers, for users who do not know what a graph of claims is good for. */
export function StartingQuestions({ entities }: { readonly entities: Scene['entities'] }) {
  const offered = useMemo(() => startingQuestions(entities), [entities]);
  return offered.length === 0 ? null : <Questions title="Questions to start from" examples={offered} />;
}

function Questions({ title, examples }: { readonly title: string; readonly examples: readonly Example[] }) {
  return (
    <section class="examples" aria-labelledby="examples-title">
      <h3 id="examples-title">{title}</h3>
      <ul class="entity-list">
        {examples.map(({ question, words }) => (
          <li key={words}>
            <ViewLink action={{ do: 'ask', question, opened: null }}>{words}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
