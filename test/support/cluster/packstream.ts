/** A message of Bolt, or any other structure: https://neo4j.com/docs/bolt/current/packstream/. */
export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

/** Reads the one value in these bytes. */
export function unpack(bytes: Buffer): unknown {
  let at = 0;
  const next = (length: number): Buffer => bytes.subarray(at, (at += length));
  const size = (width: number): number => next(width).readUIntBE(0, width);
  const list = (length: number): unknown[] => Array.from({ length }, value);
  const map = (length: number): unknown => Object.fromEntries(Array.from({ length }, () => [value(), value()]));
  const structure = (length: number): Structure => ({ tag: size(1), fields: list(length) });
  function value(): unknown {
    const marker = size(1);
    const [high, low] = [marker >> 4, marker & 15];
    if (high < 8) return marker;
    if (high === 15) return marker - 256;
    if (high === 8) return next(low).toString();
    if (high === 9) return list(low);
    if (high === 10) return map(low);
    if (high === 11) return structure(low);
    if (high === 13) {
      const length = size(2 ** (low & 3));
      return low < 4 ? next(length).toString() : low < 8 ? list(length) : map(length);
    }
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return next(8).readDoubleBE();
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker === 0xcb) return Number(next(8).readBigInt64BE());
    if (marker >= 0xc8 && marker <= 0xca) {
      const width = 2 ** (marker - 0xc8);
      return next(width).readIntBE(0, width);
    }
    throw new Error(`PackStream has no marker ${marker.toString(16)} here`);
  }
  return value();
}

export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(0xc0);
  if (typeof value === 'boolean') return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? packInteger(value) : packFloat(value);
  if (typeof value === 'string') return Buffer.concat([sized(0xd0, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Array.isArray(value)) return Buffer.concat([sized(0xd4, value.length), ...value.map(pack)]);
  if (isStructure(value)) {
    return Buffer.concat([Buffer.of(0xb0 + value.fields.length, value.tag), ...value.fields.map(pack)]);
  }
  const entries = Object.entries(value);
  return Buffer.concat([sized(0xd8, entries.length), ...entries.flatMap(([key, item]) => [pack(key), pack(item)])]);
}

function isStructure(value: object): value is Structure {
  return 'tag' in value && 'fields' in value && Object.keys(value).length === 2;
}

/** A marker and a length of four bytes, which is always allowed. */
function sized(marker: number, length: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes[0] = marker + 2;
  bytes.writeUInt32BE(length, 1);
  return bytes;
}

function packInteger(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0xcb);
  bytes.writeBigInt64BE(BigInt(value), 1);
  return bytes;
}

function packFloat(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0xc1);
  bytes.writeDoubleBE(value, 1);
  return bytes;
}
