import type { ComponentChildren } from 'preact';
import { Unanswered } from '../api/client.js';

/** Shows that something is loading. It appears only after a moment, so that quick answers do not flicker. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="state loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {what}
    </p>
  );
}

/** Says what went wrong and what the user can do. */
export function Problem({ problem, retry }: { readonly problem: Error; readonly retry: () => void }) {
  // The server would refuse the same request again, so there is no retry.
  const refused = problem instanceof Unanswered && problem.reason === 'refused';
  const title =
    problem instanceof Unanswered && problem.reason === 'unreachable'
      ? 'No connection to the graph'
      : refused
        ? 'The server rejected this question'
        : 'Something went wrong';
  return (
    <div class="state problem" role="alert">
      <p class="state-title">{title}</p>
      <p>{problem.message}</p>
      {refused ? null : (
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** A question that has no answer, or none yet. Explains why and what to do next. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <article>
      <h2 id="panel-title" class="hint-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </article>
  );
}
