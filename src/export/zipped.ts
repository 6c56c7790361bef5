import { Zip, ZipDeflate, strToU8 } from 'fflate';

/**
 * Texts as files in one zip, a piece at a time. The same texts give the same bytes.
 * @param files their names, and their texts in pieces
 */
export function* zipped(files: Iterable<readonly [name: string, pieces: Iterable<string>]>): Generator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    made.push(chunk);
  });
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    // A zip stores local times without a time zone, so a fixed time keeps the file the same on every machine.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    for (const text of pieces) {
      file.push(strToU8(text.toWellFormed()));
      yield* made.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
