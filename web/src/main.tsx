import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/theme.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/panel.css';
import './styles/answers.css';
import './styles/plans.css';
import './styles/quality.css';
import { render } from 'preact';
import { TALL } from './app/hooks.js';
import { layoutWorker } from './graph/layout.js';
import { createSceneLoader } from './scenes/load.js';
import { createStore } from './state/store.js';
import { App } from './views/App.js';

const root = document.getElementById('explorer');
if (root === null) throw new Error('index.html has no element #explorer.');
const store = createStore(window);
const { question, as } = store.view();
const load = createSceneLoader(question);
if (question.mode === 'overview' && as === 'picture') {
  const { matches: tall } = window.matchMedia(TALL);
  load(question, new AbortController().signal).then(
    ({ entities, claims, arrangement }) => {
      if (arrangement.by !== 'columns') layoutWorker.begin({ scene: { entities, claims }, arrangement, tall });
    },
    // The page reports it.
    () => undefined,
  );
}
render(<App store={store} load={load} />, root);
