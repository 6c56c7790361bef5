import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { openEmbeddedReader } from '../../src/graph/reader.js';

/** Tries 81 million million combinations, none of which match: hours of work in constant memory. */
const RUNAWAY = 'MATCH (a:N), (b:N), (c:N), (d:N) WHERE a.k + b.k + c.k + d.k = -1 RETURN count(*) AS n';
/** The same, but collects every row. */
const GLUTTON =
  'MATCH (a:N), (b:N), (c:N) WITH a.k + b.k + c.k AS k, a.name + b.name AS name RETURN k, name ORDER BY name, k';
const LIMIT = 2_000;

const folder = mkdtempSync(path.join(tmpdir(), 'jag-reader-'));
const file = path.join(folder, 'graph.grafeo');
const temporary = path.join(folder, 'tmp');

beforeAll(async () => {
  mkdirSync(temporary);
  const graph = openEmbedded({ file });
  await graph.write('CREATE INDEX n_k FOR (n:N) ON (n.k)');
  await graph.write(
    "UNWIND range(1, 3000) AS k CREATE (:N {k: k, name: 'a name of some length, number ' + toString(k)})",
  );
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const point = (graph: Graph) => graph.read('MATCH (n:N {k: $k}) RETURN n.k AS k', { k: 7 });
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => (error as { code: string }).code,
  );

/** The readers' files in their temporary folder. */
const scratch = (): string[] => readdirSync(temporary);

/** Processes that read this file, found by their command lines. */
function readers(): string[] {
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('reader-process') && line.includes(file));
}

describe('the embedded engine, read in a separate process', () => {
  test('leaves nothing in the temporary folder after a close or after a runaway is killed', async () => {
    const graph = await openEmbeddedReader({ file, timeoutMs: 1_000, temporaryFolder: temporary });
    try {
      expect(scratch()).toHaveLength(1);
      const [first] = scratch();
      expect(await outcome(graph.read(RUNAWAY))).toBe('QUERY_TIMEOUT');
      expect(await graph.read('MATCH (n:N {k: 8}) RETURN n.k AS k', {}, { timeoutMs: 15_000 })).toEqual([{ k: 8 }]);
      // The killed process may end after its replacement has answered.
      for (let waited = 0; scratch().includes(first ?? '') && waited < 10_000; waited += 20) await sleep(20);
      expect(scratch()).not.toContain(first);
    } finally {
      await graph.close();
    }
    expect(scratch()).toEqual([]);
  });

  test('a statement that exceeds its limit is stopped, and others are answered before, meanwhile and after', async () => {
    const graph = await openEmbeddedReader({ file, timeoutMs: LIMIT });
    try {
      const ended: string[] = [];
      const runaways = [1, 2, 3].map(() => outcome(graph.read(RUNAWAY)).finally(() => ended.push('runaway')));
      expect(await point(graph).finally(() => ended.push('point'))).toEqual([{ k: 7 }]);
      expect(await Promise.all(runaways)).toEqual(['QUERY_TIMEOUT', 'QUERY_TIMEOUT', 'QUERY_TIMEOUT']);
      expect(ended).toEqual(['point', 'runaway', 'runaway', 'runaway']);
      // A query during the replacement waits for the new process, and the old one no longer uses the processor.
      expect(await graph.read('MATCH (n:N {k: 8}) RETURN n.k AS k', {}, { timeoutMs: 15_000 })).toEqual([{ k: 8 }]);
      for (let asked = 0; asked < 20; asked++) expect(await point(graph)).toEqual([{ k: 7 }]);
      expect(readers()).toHaveLength(1);
    } finally {
      await graph.close();
    }
    expect(readers()).toEqual([]);
  });

  test('queries that ran beside a runaway are repeated in the new process', async () => {
    const graph = await openEmbeddedReader({ file, timeoutMs: LIMIT });
    try {
      const runaway = outcome(graph.read(RUNAWAY));
      await sleep(LIMIT - 300);
      // Starts before the process is replaced and ends after it: about half a second of work.
      const beside = graph.read(
        'MATCH (a:N), (b:N) WHERE a.k + b.k = -1 RETURN count(*) AS n',
        {},
        { timeoutMs: 30_000 },
      );
      expect(await runaway).toBe('QUERY_TIMEOUT');
      expect(await beside).toEqual([{ n: 0 }]);
    } finally {
      await graph.close();
    }
  });

  test('an aborted caller is freed at once, and its statement does not outlive the limit', async () => {
    const graph = await openEmbeddedReader({ file, timeoutMs: LIMIT });
    try {
      const [before] = readers();
      const leaving = new AbortController();
      const asked = outcome(graph.read(RUNAWAY, {}, { signal: leaving.signal }));
      setTimeout(() => leaving.abort(), 100);
      // The error is not QUERY_TIMEOUT, because the caller was freed before its statement ended.
      expect(await asked).toBe('CANCELLED');
      expect(await outcome(graph.read(RUNAWAY, {}, { signal: leaving.signal }))).toBe('CANCELLED');
      for (let waited = 0; readers()[0] === before && waited < 100; waited++) await sleep(100);
      expect(await point(graph)).toEqual([{ k: 7 }]);
      expect(readers()).toHaveLength(1);
      expect(readers()[0]).not.toBe(before);
    } finally {
      await graph.close();
    }
  });

  test('a statement that collects endless rows is stopped before it exhausts the memory', async () => {
    const graph = await openEmbeddedReader({ file, timeoutMs: 60_000, memoryMb: 300 });
    try {
      expect(await outcome(graph.read(GLUTTON))).toBe('QUERY_TOO_LARGE');
      expect(await point(graph)).toEqual([{ k: 7 }]);
    } finally {
      await graph.close();
    }
  });

  test('several processes share the statements, and a runaway stops only its own', async () => {
    const graph = await openEmbeddedReader({ file, timeoutMs: LIMIT, processes: 2 });
    try {
      const before = readers();
      expect(before).toHaveLength(2);
      const runaway = outcome(graph.read(RUNAWAY));
      for (let asked = 0; asked < 20; asked++) expect(await point(graph)).toEqual([{ k: 7 }]);
      expect(await runaway).toBe('QUERY_TIMEOUT');
      expect(await graph.read('MATCH (n:N {k: 8}) RETURN n.k AS k', {}, { timeoutMs: 15_000 })).toEqual([{ k: 8 }]);
      expect(readers().filter((each) => before.includes(each))).toHaveLength(1);
    } finally {
      await graph.close();
    }
    expect(readers()).toEqual([]);
  });

  test('a limit of memory that the file alone exceeds is reported at the start, with the one to set', async () => {
    await expect(openEmbeddedReader({ file, memoryMb: 20 })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(
        /takes \d+ MB before the first query, but READER_MEMORY_MB is 20; set it to \d+00 or more/,
      ),
    });
    expect(readers()).toEqual([]);
  });

  test('rows have every column by name, whatever their values', async () => {
    const graph = await openEmbeddedReader({ file });
    try {
      const rows = await graph.read(
        "UNWIND [1, 2] AS k RETURN k, null AS nothing, ['a', 'b'] AS list, {x: k} AS map, 'ü' AS text",
      );
      expect(rows).toEqual([1, 2].map((k) => ({ k, nothing: null, list: ['a', 'b'], map: { x: k }, text: 'ü' })));
      expect(await graph.read('MATCH (n:N {k: -1}) RETURN n.k AS k')).toEqual([]);
    } finally {
      await graph.close();
    }
  });

  test('a closed graph says so, also to pending queries', async () => {
    const graph = await openEmbeddedReader({ file, timeoutMs: 60_000 });
    const asked = outcome(graph.read(RUNAWAY));
    await sleep(100);
    await graph.close();
    expect(await asked).toBe('ENGINE_UNAVAILABLE');
    expect(await outcome(point(graph))).toBe('ENGINE_UNAVAILABLE');
    await graph.close();
    expect(readers()).toEqual([]);
  });

  test('a missing file, or one that is being written, is reported at the start', async () => {
    expect(await outcome(openEmbeddedReader({ file: path.join(folder, 'none.grafeo') }))).toBe('NOT_SEEDED');
    const writer = openEmbedded({ file });
    expect(await outcome(openEmbeddedReader({ file }))).toBe('ENGINE_BUSY');
    await writer.close();
  });

  test('a process in the middle of a runaway can exit, and leaves no reader behind', async () => {
    const script = `
      import { openEmbeddedReader } from ${JSON.stringify(path.join(packageRoot, 'src', 'graph', 'reader.ts'))};
      const [file, temporaryFolder] = ${JSON.stringify([file, temporary])};
      const graph = await openEmbeddedReader({ file, temporaryFolder, timeoutMs: 600_000 });
      graph.read(${JSON.stringify(RUNAWAY)}).catch(() => undefined);
      setTimeout(() => process.argv.includes('kill') ? process.kill(process.pid, 'SIGKILL') : process.exit(0), 300);`;
    for (const how of ['exit', 'kill']) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, how], {
        cwd: packageRoot,
        stdio: 'inherit',
      });
      await new Promise((resolve) => child.once('exit', resolve));
      for (let waited = 0; readers().length > 0 && waited < 50; waited++) await sleep(100);
      expect(readers()).toEqual([]);
      expect(scratch()).toEqual([]);
    }
  });
});
