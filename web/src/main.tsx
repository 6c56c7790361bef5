import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/theme.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/panel.css';
import './styles/answers.css';
import { render } from 'preact';
import { createStore } from './state/store.js';
import { App } from './views/App.js';

const root = document.getElementById('explorer');
if (root === null) throw new Error('index.html has no element #explorer.');
render(<App store={createStore(window)} />, root);
