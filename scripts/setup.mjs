/**
 * Installs what package-lock.json lists and builds the project, skipping whatever is up to date. `--omit=dev` leaves
 * out the packages that only tests, lint and code generation need. It uses nothing but Node, because it runs before
 * anything is installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The reason a step failed: a message for a person, and the exit status, as in the program's Faults. */
export class Stopped extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  end(new Stopped(`Node ${process.versions.node} is too old: japan-asean-graph needs Node 20.19 or later.`));

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Runs one step in a separate process, and shows that it is still working. A signal ends the step, and then this
 * program.
 * @throws Stopped when it fails, with the standard error of a `quiet` step; other steps have already shown theirs.
 */
export async function runStep(name, program, args, { quiet = false } = {}) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  say(`${name} ...`);
  const ticking = setInterval(() => say(`${name} ... ${seconds()}`), 5000);
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  // Stopping this program must stop the step too; otherwise `npm ci` would keep waiting for an unreachable registry.
  let stopped;
  const stop = (signal) => {
    stopped ??= signal;
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), 2000).unref();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  let errors = '';
  if (quiet) child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      errors += error.message;
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  for (const signal of SIGNALS) process.off(signal, stop);
  clearInterval(ticking);
  if (stopped !== undefined) end(new Stopped(`${name}: stopped`, 128 + os.constants.signals[stopped]));
  if (status !== 0) throw new Stopped(errors, status);
  say(`${name}: done in ${seconds()}`);
}

/** Installs and builds what is missing. @throws Stopped with the reason it cannot. */
export async function setUp({ dev }) {
  if (!isInstalled(dev)) {
    mustBeWritable();
    const npm = [
      'ci',
      dev ? '--include=dev' : '--omit=dev',
      '--ignore-scripts',
      '--loglevel=error',
      '--fetch-retry-mintimeout=1000',
    ];
    // npm_execpath is the npm that runs this script, which may not be on the PATH.
    const file = process.env.npm_execpath;
    const [program, args] = file === undefined ? ['npm', npm] : [process.execPath, [file, ...npm]];
    await runStep('Installing packages', program, args, { quiet: true }).catch((error) => {
      throw new Stopped(whyNotInstalled(error.message), error.exitCode);
    });
  }
  const sources = ['src', 'seed', 'web', 'package-lock.json', 'scripts/build.mjs'];
  const digest = digestOf(sources, /^web.dist|\.(ya?ml|graphql)$/);
  const stamp = path.join(root, 'dist', '.sources');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  mustBeWritable();
  await runStep('Building', process.execPath, [path.join(root, 'scripts', 'build.mjs')]);
  writeFileSync(stamp, digest);
}

/** Ends this program after a Stopped, or after a Fault of the program itself. */
export function end(error) {
  if (error.exitCode === undefined) throw error;
  if (error.message !== '') console.error(error.message);
  process.exit(error.exitCode);
}

/** Whether node_modules matches package-lock.json, no matter who installed it. */
function isInstalled(dev) {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  const installed = path.join('node_modules', '.package-lock.json'); // npm writes this file at the end of an installation
  if (!existsSync(path.join(root, installed))) return false;
  const found = read(installed);
  return Object.entries(read('package-lock.json')).every(
    ([place, { version, integrity, dev: onlyDev, optional, devOptional }]) =>
      place === '' ||
      (onlyDev && !dev) ||
      (found[place] === undefined
        ? (optional ?? devOptional ?? false)
        : found[place].version === version && found[place].integrity === integrity),
  );
}

/** A digest of the names and contents of all files in these places, except those that match `except`. */
export function digestOf(places, except = /^$/) {
  const files = places.flatMap((place) =>
    statSync(path.join(root, place)).isFile()
      ? [place]
      : readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name))),
  );
  const hash = createHash('sha256').update(process.platform);
  for (const file of files.filter((each) => !except.test(each)).sort())
    hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function mustBeWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new Stopped(`Cannot write to ${root} (${error.code}): packages are installed and built in this folder.`);
  }
}

function whyNotInstalled(output) {
  const code = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.exec(
    output,
  )?.[1];
  if (code !== undefined)
    return `The packages could not be fetched (${code}): npm's registry did not answer. Check the network and npm's proxy settings, and run this again.`;
  const told = output.split('\n').filter((line) => line.trim() !== '' && !line.includes('complete log of this run'));
  return `The packages could not be installed; npm says:\n${told.join('\n')}`;
}

function say(text) {
  console.error(`japan-asean-graph: ${text}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await setUp({ dev: !process.argv.includes('--omit=dev') }).catch(end);
