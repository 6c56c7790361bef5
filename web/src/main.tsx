import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/theme.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/panel.css';
import './styles/answers.css';
import './styles/plans.css';
import { render } from 'preact';
import { createSceneLoader } from './scenes/load.js';
import { createStore } from './state/store.js';
import { App } from './views/App.js';

const root = document.getElementById('explorer');
if (root === null) throw new Error('index.html has no element #explorer.');
const store = createStore(window);
render(<App store={store} load={createSceneLoader(store.view().question)} />, root);
