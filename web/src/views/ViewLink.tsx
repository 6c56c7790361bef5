import type { ComponentChildren } from 'preact';
import { useExplorer } from '../app/context.js';
import { leavesFrame, reduce, type Action } from '../state/reducer.js';
import { encode } from '../state/url.js';

interface ViewLinkProps {
  readonly action: Action;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
  readonly current?: boolean;
}

/** A link to the view after an action. Like any link, it can be copied and opened in another tab. */
export function ViewLink({ action, children, class: className, label, current }: ViewLinkProps) {
  const { view, act, framed } = useExplorer();
  const query = encode(reduce(view, action));
  if (framed && leavesFrame(view, action))
    return (
      <a href={`/?${query}`} class={className} aria-label={label} target="_blank" rel="noopener">
        {children}
      </a>
    );
  return (
    <a
      href={`?${query}`}
      class={className}
      aria-label={label}
      aria-current={current === true ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        act(action);
      }}
    >
      {children}
    </a>
  );
}
