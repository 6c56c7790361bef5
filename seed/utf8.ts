/** The text of a file, or what shows that it is not in UTF-8. */
export type Decoded =
  { readonly text: string } | { readonly offset: number; readonly line: number; readonly why: string };

/** The marks at the start of a file in another encoding; that of UTF-32 begins like that of UTF-16. */
const MARKS = [
  { name: 'UTF-32', bytes: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32', bytes: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16', bytes: [0xff, 0xfe] },
  { name: 'UTF-16', bytes: [0xfe, 0xff] },
];

/**
 * Reads bytes as UTF-8, with or without its byte order mark. Bytes that are not UTF-8 are never replaced: a name in
 * Latin-1 or Shift_JIS would lose its letters without a word.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined)
    return { offset: 0, line: 1, why: `the file is in ${mark.name}, by its first bytes; save it as UTF-8` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const offset = firstBadByte(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
    const line = bytes.subarray(0, offset).filter((each) => each === 0x0a).length + 1;
    return {
      offset,
      line,
      why: `byte ${offset} of the file (0x${byte}) is not UTF-8; save the file as UTF-8 (it may be in Windows-1252, Latin-1 or Shift_JIS)`,
    };
  }
}

/** The text as far as it can be read, to find what a file that is not in UTF-8 is about. */
export function readableText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.filter((byte) => byte !== 0));
}

/** Where the first sequence begins that is not UTF-8. Decoding replaces it with U+FFFD, which may also stand in the text. */
function firstBadByte(bytes: Uint8Array): number {
  const parts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd');
  let offset = 0;
  for (const part of parts) {
    offset += Buffer.byteLength(part);
    const isReal = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isReal) return offset;
    offset += 3;
  }
  return offset;
}
