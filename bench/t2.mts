import { validateSeed } from '../seed/validate.js';
import { load } from '../seed/load.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { startServer } from '../src/http/server.js';
const g = openEmbedded(); await load(g, validateSeed('/tmp/m/speed/seed').data);
const s = await startServer(g, { port: 0, host: '127.0.0.1' });
const r = await fetch(s.url + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ node(id: "framework:foip") { ... on Entity { id name degree relationships(first: 2) { nodes { id source { name } } } } } }' }) });
console.log(r.status, await r.text());
await s.stop(); await g.close();
