import { load, readFirstRecord, store } from './app/first.js';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/theme.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/panel.css';
import './styles/answers.css';
import './styles/plans.css';
import './styles/quality.css';
import './styles/stories.css';
import './styles/embed.css';
import { render } from 'preact';
import { TALL } from './app/hooks.js';
import { layoutWorker } from './graph/layout.js';
import { App } from './views/App.js';

const root = document.getElementById('explorer');
if (root === null) throw new Error('index.html has no element #explorer.');
if (store.framed) root.classList.add('framed');
const { question, as, arranged } = store.view();
if (question.mode === 'overview' && as === 'picture' && arranged.layout.by === 'usual') {
  const { matches: tall } = window.matchMedia(TALL);
  load(question, new AbortController().signal).then(
    ({ entities, claims, arrangement }) => {
      if (arrangement.by !== 'columns') layoutWorker.begin({ scene: { entities, claims }, arrangement, tall });
    },
    // The page reports it.
    () => undefined,
  );
}
render(<App store={store} load={load} readRecord={readFirstRecord} />, root);
