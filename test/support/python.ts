// Third-party Python programs in a virtual environment that is created once and kept with the other caches.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/config.js';
import { lacksProgram } from './lacks-program.js';

const scripts = fileURLToPath(new URL('../export/python/', import.meta.url));
const requirements = path.join(scripts, 'requirements.txt');

/** Why the environment cannot be created, or undefined. Creates it on first use, which takes some seconds. */
export function lacksPython(): string | undefined {
  if (existsSync(interpreter())) return undefined;
  const lack = lacksProgram('python3', '-c', 'import venv, ensurepip');
  if (lack !== undefined) return `${lack} (python3 with venv is needed: apt-get install python3-venv)`;
  try {
    makeEnvironment();
    return undefined;
  } catch (error) {
    return `pip could not install ${requirements}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Runs a script of test/export/python/ and returns the JSON that it prints. @throws with its error output if it fails.
 */
export function python(script: string, ...args: string[]): unknown {
  const output = execFileSync(interpreter(), [path.join(scripts, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return JSON.parse(output);
}

function environment(): string {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  return path.join(packageRoot, 'node_modules', '.cache', 'japan-asean-graph', `python-${digest}`);
}

/** The Python interpreter of the environment. */
export function interpreter(): string {
  return path.join(environment(), 'bin', 'python');
}

/** Created under another name and then renamed, so that an interrupted one is never taken for a complete one. */
function makeEnvironment(): void {
  const target = environment();
  mkdirSync(path.dirname(target), { recursive: true });
  const partial = mkdtempSync(path.join(path.dirname(target), 'partial-'));
  try {
    const quiet = { stdio: ['ignore', 'ignore', 'pipe'] as ('ignore' | 'pipe')[] };
    execFileSync('python3', ['-m', 'venv', partial], quiet);
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements];
    execFileSync(path.join(partial, 'bin', 'python'), install, quiet);
    if (!existsSync(target)) renameSync(partial, target);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
