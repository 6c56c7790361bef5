import { useEffect, useRef } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import { MODES, type Mode } from '../state/view.js';
import { ViewLink } from './ViewLink.js';

const MODE_WORDS: Readonly<Record<Mode, { readonly name: string; readonly query: string }>> = {
  overview: { name: 'Overview', query: 'entities' },
  around: { name: 'Around', query: 'neighbourhood' },
  path: { name: 'Path', query: 'paths' },
  connect: { name: 'Connect', query: 'connect' },
  shared: { name: 'In common', query: 'shared' },
  time: { name: 'Time', query: 'timeline' },
  plans: { name: 'Plans', query: 'plans' },
  compare: { name: 'Compare', query: 'compareIssuers' },
};

/** The list of modes. Modes that the server does not support are left out. */
export function ModeBar() {
  const { view, capabilities } = useExplorer();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not all modes fit on a phone, so the current one is scrolled into view.
    const current = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (bar.current && current) bar.current.scrollLeft = current.offsetLeft - bar.current.clientWidth / 2;
  }, [view.question.mode, capabilities]);
  return (
    <nav ref={bar} class="mode-bar" aria-label="Kinds of question">
      {MODES.filter(
        (mode) => mode === view.question.mode || !capabilities.known || capabilities.answers(MODE_WORDS[mode].query),
      ).map((mode) => (
        <ViewLink key={mode} action={{ do: 'enter', mode }} current={mode === view.question.mode} class="mode">
          {MODE_WORDS[mode].name}
        </ViewLink>
      ))}
    </nav>
  );
}
