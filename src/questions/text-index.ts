import type { Condition } from './condition.js';

/** Records that share a signature. */
const BLOCK = 32;

/** Sets of three bytes, numbered by a hash. */
const SIGNS = 1 << 13;

/** Between two texts, and in none. */
const END = 0;

/**
 * Texts, searched for any part of them. They stand one after another, which is the fastest to look through. For every three
 * bytes in a row, a bit for each block of texts says whether they may be in it, so that a rare text is looked for in few
 * blocks, however many there are.
 */
export class TextIndex {
  private bytes = Buffer.alloc(1 << 16);
  private size = 0;
  private readonly starts: number[] = [];
  /** For each sign, a bit for each block. */
  private readonly signs = Array.from({ length: SIGNS }, () => new Uint32Array(1));

  /** Adds the text of the next record. */
  add(text: string): void {
    const needed = this.size + Buffer.byteLength(text) + 1;
    if (needed > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(larger, 0, 0, this.size);
      this.bytes = larger;
    }
    const block = Math.floor(this.starts.length / BLOCK);
    this.starts.push(this.size);
    const end = this.size + this.bytes.write(text, this.size);
    for (let at = this.size; at + 2 < end; at += 1) {
      this.mark(signAt(this.bytes, at), block);
    }
    this.bytes[end] = END;
    this.size = end + 1;
  }

  /** The record's text contains this one. */
  containing(text: string): Condition {
    const sought = Buffer.from(text);
    // Only what ends a text has this sign, and nothing goes beyond the end.
    if (sought.includes(END)) return { most: 0, rows: () => new Int32Array(0), meets: () => false };
    const possible = this.blocksOf(sought);
    return {
      most: possible.length * BLOCK,
      rows: () => {
        const rows: number[] = [];
        for (const block of possible) this.lookIn(block, sought, rows);
        return Int32Array.from(rows);
      },
      meets: (row) => this.bytes.subarray(this.starts[row], this.starts[row + 1] ?? this.size).includes(sought),
    };
  }

  private mark(sign: number, block: number): void {
    let bits = this.signs[sign] ?? new Uint32Array(1);
    const word = block >> 5;
    if (word >= bits.length) {
      const longer = new Uint32Array(2 * word);
      longer.set(bits);
      this.signs[sign] = bits = longer;
    }
    bits[word] = (bits[word] ?? 0) | (1 << (block & 31));
  }

  /** The blocks that may have a text. */
  private blocksOf(sought: Buffer): number[] {
    const count = Math.ceil(this.starts.length / BLOCK);
    const all = new Uint32Array((count >> 5) + 1).fill(0xffffffff);
    for (let at = 0; at + 2 < sought.length; at += 1) {
      const bits = this.signs[signAt(sought, at)];
      for (let word = 0; word < all.length; word += 1) all[word] = (all[word] ?? 0) & (bits?.[word] ?? 0);
    }
    const blocks: number[] = [];
    for (let block = 0; block < count; block += 1)
      if (((all[block >> 5] ?? 0) & (1 << (block & 31))) !== 0) blocks.push(block);
    return blocks;
  }

  private lookIn(block: number, sought: Buffer, rows: number[]): void {
    const last = Math.min((block + 1) * BLOCK, this.starts.length);
    const from = this.starts[block * BLOCK] ?? 0;
    const text = this.bytes.subarray(from, this.starts[last] ?? this.size);
    let row = block * BLOCK;
    for (let at = text.indexOf(sought); at !== -1 && row < last; at = text.indexOf(sought, at)) {
      while (row + 1 < last && (this.starts[row + 1] ?? 0) - from <= at) row += 1;
      rows.push(row);
      row += 1;
      at = (this.starts[row] ?? this.size) - from;
    }
  }
}

function signAt(bytes: Buffer, at: number): number {
  const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return (Math.imul(three, 0x9e3779b1) >>> 19) & (SIGNS - 1);
}
