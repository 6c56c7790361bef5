import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { notWritten } from '../src/errors.js';
import { draftFile } from './draft-file.js';

/**
 * Writes a file, with the folders it needs: either the whole of it is there afterwards, under its name and on the disk
 * itself, or everything is as before.
 * @throws Fault NOT_WRITTEN if the disk is full or fails, USAGE if nothing can be written at that place.
 */
export function replaceFile(file: string, pieces: Iterable<string | Uint8Array>): void {
  const made: string[] = [];
  try {
    const before = statSync(file, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile() && !before.isDirectory()) {
      // A device or a pipe takes what it is given, and must not be replaced by a file.
      writeThrough(file, pieces);
      return;
    }
    // The file that a link points to is replaced, and the link stays.
    const target = before === undefined ? path.resolve(file) : realpathSync(file);
    made.push(...makeFolders(path.dirname(target)));
    const draft = draftFile(target, pieces, before?.mode);
    try {
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    syncFolder(path.dirname(target));
  } catch (error) {
    for (const folder of made) removeIfEmpty(folder);
    throw notWritten(file, error);
  }
}

function writeThrough(file: string, pieces: Iterable<string | Uint8Array>): void {
  const handle = openSync(file, 'w');
  try {
    for (const piece of pieces) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}

/** @returns the folders that it made, the innermost first. */
function makeFolders(folder: string): string[] {
  const outermost = mkdirSync(folder, { recursive: true });
  if (outermost === undefined) return [];
  const made = [folder];
  for (let each = folder; each !== path.resolve(outermost); made.push(each)) each = path.dirname(each);
  return made;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Someone else has put something there.
  }
}

/** Only then does the new name survive a loss of power. Windows cannot do it, and needs it not. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // The file itself is on the disk.
  }
}
