/**
 * Adds to package-lock.json the builds for other platforms that a registry mirror does not carry. npm leaves out an optional package it
 * cannot see, and `npm ci` then calls the lock incomplete; with the entries there, every platform installs its own build.
 * Run after `npm install`; `--check` only says whether anything is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
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
const added = [];

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const parts = name.split('/').at(-1).split('-');
    const os = parts.map((part) => OS[part]).find(Boolean);
    const cpu = parts.find((part) => CPU.includes(part));
    const known = `node_modules/${name}` in lock.packages || `${place}/node_modules/${name}` in lock.packages;
    if (place === '' || known || os === undefined || !/^\d/.test(version)) continue;
    const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') && os === 'linux' ? ['glibc'] : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os: [os],
    };
    added.push(name);
  }
}

const addresses = Object.entries(lock.packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''));
for (const [name] of addresses)
  console.error(
    `package-lock.json: ${name} names a registry's address; keep omit-lockfile-registry-resolved in .npmrc`,
  );
for (const name of added) console.error(`package-lock.json: ${name} was missing`);
if (process.argv.includes('--check')) process.exit(added.length + addresses.length === 0 ? 0 : 1);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
