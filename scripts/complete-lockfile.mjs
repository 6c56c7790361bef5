/**
 * Adds to package-lock.json the native builds for other platforms, which npm leaves out when its registry does not
 * carry them. Without their entries `npm ci` calls the lock incomplete on those platforms. Run it after `npm install`.
 *
 * It fails when an optional package of any platform or the integrity of any entry is missing, or when an entry contains
 * a registry's address. `--check` changes nothing. To get an entry's integrity from npm, delete the entry and the
 * package that lists it, and run `npm install --package-lock-only`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Builds of the graph engine that this registry does not carry, so that their integrity cannot be looked up. Once an
 * entry has its integrity, it must leave this list.
 */
const NOT_CARRIED = [
  'node_modules/@grafeo-db/js-darwin-arm64',
  'node_modules/@grafeo-db/js-darwin-x64',
  'node_modules/@grafeo-db/js-linux-arm64-gnu',
  'node_modules/@grafeo-db/js-linux-arm64-musl',
  'node_modules/@grafeo-db/js-win32-x64-msvc',
];

const OS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};
const CPU = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const check = process.argv.includes('--check');
const problems = [];

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (place === '' || isLocked(place, name)) continue;
    const build = platformOf(name);
    if (check || build === undefined || !/^\d/.test(version))
      problems.push(`node_modules/${name} is missing, which ${place} can use`);
    else
      lock.packages[`node_modules/${name}`] = {
        version,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...build,
      };
  }
}
for (const [place, entry] of Object.entries(lock.packages)) {
  if (/^https?:/.test(entry.resolved ?? ''))
    problems.push(`${place} names a registry's address; keep omit-lockfile-registry-resolved in .npmrc`);
  if (place === '' || entry.link) continue;
  if (entry.integrity === undefined && !NOT_CARRIED.includes(place)) problems.push(`${place} has no integrity`);
  if (entry.integrity !== undefined && NOT_CARRIED.includes(place))
    problems.push(`${place} has its integrity: take it from the list in scripts/complete-lockfile.mjs`);
}

for (const problem of problems) console.error(`package-lock.json: ${problem}`);
if (!check) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
if (problems.length > 0) process.exitCode = 1;

/** Whether the lock contains what `place` would load by this name, beside it or in a parent folder. */
function isLocked(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

/** The platform in a native build's name; undefined when it is not a native build. */
function platformOf(name) {
  const parts = name.split('/').at(-1).split('-');
  const os = parts.map((part) => OS[part]).find(Boolean);
  const cpu = parts.find((part) => CPU.includes(part));
  if (os === undefined) return undefined;
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') && os === 'linux' ? ['glibc'] : undefined;
  return { os: [os], ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc } : {}) };
}
