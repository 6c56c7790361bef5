import { useEffect, useRef } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import type { Mode } from '../state/view.js';
import { ViewLink } from './ViewLink.js';

/** The quality of the record is not a question about its entities. The overview links to it, beside the sources. */
type Asks = Exclude<Mode, 'quality'>;

const MODE_WORDS: Readonly<Record<Asks, { readonly name: string; readonly query: string }>> = {
  overview: { name: 'Overview', query: 'entities' },
  ask: { name: 'Ask', query: 'ask' },
  around: { name: 'Around', query: 'neighbourhood' },
  path: { name: 'Path', query: 'paths' },
  connect: { name: 'Connect', query: 'connect' },
  shared: { name: 'In common', query: 'shared' },
  time: { name: 'Time', query: 'timeline' },
  plans: { name: 'Plans', query: 'plans' },
  compare: { name: 'Compare', query: 'compareIssuers' },
  stories: { name: 'Stories', query: 'entities' },
};

const LISTED = Object.keys(MODE_WORDS) as readonly Asks[];

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
      {LISTED.filter(
        (mode) => mode === view.question.mode || !capabilities.known || capabilities.answers(MODE_WORDS[mode].query),
      ).map((mode) => (
        <ViewLink key={mode} action={{ do: 'enter', mode }} current={mode === view.question.mode} class="mode">
          {MODE_WORDS[mode].name}
        </ViewLink>
      ))}
    </nav>
  );
}
