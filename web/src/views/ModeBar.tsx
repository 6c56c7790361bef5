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
  compare: { name: 'Compare', query: 'compareIssuers' },
};

/** The kinds of question; one that the server does not answer is not offered. */
export function ModeBar() {
  const { view, capabilities } = useExplorer();
  return (
    <nav class="mode-bar" aria-label="Kinds of question">
      {MODES.filter((mode) => mode === view.question.mode || capabilities.answers(MODE_WORDS[mode].query)).map(
        (mode) => (
          <ViewLink key={mode} action={{ do: 'enter', mode }} current={mode === view.question.mode} class="mode">
            {MODE_WORDS[mode].name}
          </ViewLink>
        ),
      )}
    </nav>
  );
}
