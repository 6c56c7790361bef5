import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole, and to the disk itself, under a name beside the one that it is to have, so that under its own
 * name it is never seen in part.
 * @returns the name that it has. Nothing is left if it cannot be written.
 */
export function draftFile(file: string, pieces: Iterable<string | Uint8Array>, mode = 0o666): string {
  const draft = `${file}.${process.pid}.part`;
  const handle = openSync(draft, 'w', mode);
  let open = true;
  try {
    // Not writeSync: a full disk takes a part of the bytes without an error, and refuses only what comes after it.
    for (const piece of pieces) writeFileSync(handle, piece);
    fsyncSync(handle);
    open = false;
    closeSync(handle);
    return draft;
  } catch (error) {
    if (open) closeSync(handle);
    rmSync(draft, { force: true });
    throw error;
  }
}
