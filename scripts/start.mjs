/**
 * `npm start`: installs and builds what is missing, brings the graph up to date with the data, and serves it, all under
 * this one process.
 *
 * package.json runs it with `exec`, so that it replaces the shell: npm passes SIGTERM only to its direct child, and a
 * shell would die of it and leave the server running. The Windows shell has no `exec`, so it reports an error and runs
 * the command after `||`.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf, end, root, runStep, setUp } from './setup.mjs';

try {
  await setUp({ dev: false });
  await load();
} catch (error) {
  end(error);
}
await import('../dist/src/main.js');

/**
 * Brings the graph up to date with the data, unless neither its file nor the data have changed since the last start.
 */
async function load() {
  const { readConfig } = await import('../dist/src/config.js');
  const config = readConfig();
  const stamp = path.join(root, 'dist', '.loaded');
  const loaded = state(config);
  if (loaded !== undefined && existsSync(stamp) && readFileSync(stamp, 'utf8') === loaded) return;
  // Before what depends on it, as in main.js.
  await import('../dist/src/production.js');
  // This loads the server's modules while another processor compares the graph with the data.
  import('../dist/src/http/server.js').catch(() => undefined);
  const cli = path.join(root, 'dist', 'src', 'cli.js');
  await runStep('Loading the graph', process.execPath, [cli, 'seed', '--prune', '--if-needed']);
  try {
    writeFileSync(stamp, state(config) ?? '');
  } catch {
    // If the folder is read-only, every start compares.
  }
}

/** The data behind the graph and the state of its file; undefined for a database, which is compared at every start. */
function state({ graph: { engine, file }, seedDir }) {
  if (engine !== 'embedded' || !existsSync(file)) return undefined;
  const { size, mtimeMs } = statSync(file);
  return JSON.stringify({ file, size, mtimeMs, data: digestOf([path.relative(root, seedDir), 'dist/.sources']) });
}
