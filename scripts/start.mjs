/**
 * `npm start`: installs and builds what is not there yet, brings the graph to the data, and serves it, all under this one process.
 *
 * package.json starts it by `exec`, so that it takes the place of the shell: npm passes SIGTERM on to its child alone, and a shell
 * would die of it and leave the server behind. The shell of Windows knows no `exec`, says so, and goes on with what follows `||`.
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

/** Brings the graph to the data, unless its file is as the last start left it and the data are as they were. */
async function load() {
  const { readConfig } = await import('../dist/src/config.js');
  const config = readConfig();
  const stamp = path.join(root, 'dist', '.loaded');
  const loaded = state(config);
  if (loaded !== undefined && existsSync(stamp) && readFileSync(stamp, 'utf8') === loaded) return;
  // The server's modules are read while another processor compares the graph with the data.
  import('../dist/src/server.js').catch(() => undefined);
  const cli = path.join(root, 'dist', 'src', 'cli.js');
  await runStep('Loading the graph', process.execPath, [cli, 'seed', '--prune', '--if-needed']);
  try {
    writeFileSync(stamp, state(config) ?? '');
  } catch {
    // In a folder that is read only every start compares.
  }
}

/** What the graph was made from and how its file looks; undefined for a database, which is compared at every start. */
function state({ graph: { engine, file }, seedDir }) {
  if (engine !== 'embedded' || !existsSync(file)) return undefined;
  const { size, mtimeMs } = statSync(file);
  return JSON.stringify({ file, size, mtimeMs, data: digestOf([path.relative(root, seedDir), 'dist/.sources']) });
}
