import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { Fault, messageOf } from '../errors.js';
import { closed } from './embedded-faults.js';
import { openEmbedded } from './embedded.js';
import { inTurn } from './in-turn.js';
import type { WritableGraph } from './port.js';

/**
 * Opens an embedded graph's file for a load, while servers may read it. The engine lets nobody read a file that is open
 * for writing, so a transaction writes a copy beside the file, which then takes the file's place in one step: readers
 * keep the file that they have open, and whoever opens it next gets the new one. Statements outside a transaction write
 * the file itself, which nobody else may have open then. A lock keeps every other load away from beginning to end.
 */
export function openEmbeddedFile(file: string): WritableGraph {
  const lock = takeLock(file);
  const draft = `${file}.next`;
  let open = true;
  let writes = 0;
  let opened: { readonly graph: WritableGraph; readonly readOnly: boolean } | undefined;

  async function shut(): Promise<void> {
    const before = opened;
    opened = undefined;
    await before?.graph.close();
  }
  async function openedFor(readOnly: boolean): Promise<WritableGraph> {
    if (!open) throw closed(file);
    if (opened !== undefined && (readOnly || !opened.readOnly)) return opened.graph;
    await shut();
    opened = { graph: openEmbedded({ file, readOnly }), readOnly };
    return opened.graph;
  }

  try {
    // A load that was killed leaves its copy.
    removeGraph(draft);
    // One that wrote the file itself leaves a log beside it, which the engine merges when the file opens for writing.
    const readOnly = existsSync(file) && !existsSync(`${file}.wal`);
    opened = { graph: openEmbedded({ file, readOnly }), readOnly };
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    engine: 'embedded',
    location: file,
    solitary: true,
    largestChange: Infinity,
    read: async (statement, params, options) => (await openedFor(true)).read(statement, params, options),
    async write(statement, params) {
      writes += 1;
      return (await openedFor(false)).write(statement, params);
    },
    writes: () => writes,
    async transaction(work) {
      if (!open) throw closed(file);
      writes += 1;
      await shut();
      try {
        copyGraph(file, draft);
        const copy = openEmbedded({ file: draft });
        const result = await work(inTurn(copy)).finally(() => copy.close());
        replace(draft, file);
        return result;
      } finally {
        removeGraph(draft);
      }
    },
    verify: async () => (await openedFor(true)).verify(),
    async close() {
      if (!open) return;
      open = false;
      await shut();
      lock.release();
    },
  };
}

/**
 * Keeps every other load of a graph's file away. Node cannot lock a file, but the engine locks the one that it has
 * open, and the system frees that lock when the process ends in any way. The lock's file stays: removing it would let two
 * loads lock two files of one name.
 */
function takeLock(file: string): { release(): void } {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const lock = grafeo.GrafeoDB.create(`${file}.lock`);
    return { release: () => lock.close() };
  } catch (error) {
    if (!/locked/.test(messageOf(error))) throw cannotWrite(`${file}.lock`, error);
    throw new Fault(
      'ENGINE_BUSY',
      `Another seed is loading the graph file ${file}. Wait until it ends, or set GRAPH_FILE to another file.`,
      { cause: error },
    );
  }
}

function copyGraph(file: string, draft: string): void {
  try {
    copyFileSync(file, draft, constants.COPYFILE_FICLONE);
  } catch (error) {
    throw cannotWrite(draft, error);
  }
}

function replace(draft: string, file: string): void {
  try {
    renameSync(draft, file);
  } catch (error) {
    // Windows does not replace a file that a process has open.
    if (!['EPERM', 'EBUSY', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code)))
      throw cannotWrite(file, error);
    throw new Fault(
      'ENGINE_BUSY',
      `The graph file ${file} cannot be replaced while another process has it open. Stop the running server first, or set GRAPH_FILE to another file.`,
      { cause: error },
    );
  }
}

function removeGraph(file: string): void {
  rmSync(file, { force: true });
  rmSync(`${file}.wal`, { recursive: true, force: true });
}

function cannotWrite(file: string, error: unknown): Fault {
  return new Fault(
    'ENGINE_UNAVAILABLE',
    `Cannot write the graph file ${file}: ${messageOf(error).split('\n')[0] ?? ''}. Check the folder and the space on its disk, or set GRAPH_FILE to another file.`,
    { cause: error },
  );
}
