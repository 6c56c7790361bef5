/**
 * What `npm start` and `npm test` do first: install what package-lock.json lists and build, each only when something changed since.
 * Plain Node, no dependency: it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node ${process.versions.node} is too old: 20.19 or later is needed.`);

stage('install', [path.join(root, 'package-lock.json'), path.join(root, 'package.json')], 'node_modules', [
  'ci',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]);
stage(
  'build',
  [
    ...files('src', '.ts'),
    ...files('seed', '.ts'),
    path.join(root, 'tsconfig.build.json'),
    path.join(root, 'tsconfig.json'),
  ],
  'dist',
  ['run', '--silent', 'build'],
);
stage('web', files('web', '', ['dist']), 'web/dist', ['run', '--silent', 'build:web', '--', '--logLevel', 'warn']);

/** Runs npm with these arguments unless `folder` was made from the same inputs. */
function stage(name, inputs, folder, args) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of inputs.sort()) hash.update(path.relative(root, file)).update(readFileSync(file));
  const digest = hash.digest('hex');
  const stamp = path.join(root, folder, `.${name}-stamp`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.error(`japan-asean-graph: ${name} ...`);
  // npm_execpath: the npm that runs this script, also where it is not on the PATH by that name.
  const npm = process.env.npm_execpath;
  const result =
    npm === undefined ? spawnSync('npm', args, options()) : spawnSync(process.execPath, [npm, ...args], options());
  if (result.status !== 0) fail(`npm ${args.join(' ')} failed; its output above says why.`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function options() {
  return { cwd: root, stdio: ['ignore', 2, 2] };
}

function files(folder, ending, without = []) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !without.some((each) => file.startsWith(path.join(root, folder, each) + path.sep)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
