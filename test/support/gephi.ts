// Gephi's own reader, from the toolkit that Gephi publishes: https://gephi.org/toolkit/. It is downloaded once and kept
// with the other caches.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/config.js';
import { lacksProgram } from './lacks-program.js';

/** Pinned, so that future runs test the same version. */
const TOOLKIT = 'org.gephi:gephi-toolkit:0.10.1:jar:all';
const program = fileURLToPath(new URL('../export/java/ReadGraph.java', import.meta.url));
const folder = path.join(packageRoot, 'node_modules', '.cache', 'japan-asean-graph', 'gephi-toolkit-0.10.1');

/** Why Gephi's toolkit is not available, or undefined. Downloads it on first use (80 MB). */
export function lacksGephi(): string | undefined {
  const lack = lacksProgram('javac', '-version');
  if (lack !== undefined) return `${lack} (apt-get install default-jdk-headless)`;
  if (existsSync(folder)) return undefined;
  const maven = lacksProgram('mvn', '-v');
  if (maven !== undefined) return `${maven} (apt-get install maven)`;
  mkdirSync(path.dirname(folder), { recursive: true });
  const partial = mkdtempSync(path.join(path.dirname(folder), 'partial-'));
  try {
    const copy = ['dependency:copy', `-Dartifact=${TOOLKIT}`, `-DoutputDirectory=${partial}`];
    execFileSync('mvn', ['-q', '-B', ...copy], { stdio: 'pipe' });
    if (!existsSync(folder)) renameSync(partial, folder);
    return undefined;
  } catch (error) {
    return `Maven could not fetch ${TOOLKIT}: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** What Gephi reads from a file, as printed by test/export/java/ReadGraph.java. */
export function readByGephi(file: string): string[][] {
  const jars = readdirSync(folder).map((name) => path.join(folder, name));
  const output = execFileSync('java', ['-Djava.awt.headless=true', '-cp', jars.join(path.delimiter), program, file], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
