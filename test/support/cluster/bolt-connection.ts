import type { Socket } from 'node:net';
import { type Structure, pack, unpack } from './packstream.js';

const SUCCESS = 0x70;
const RECORD = 0x71;
const IGNORED = 0x7e;
const FAILURE = 0x7f;
const GOODBYE = 0x02;
const RESET = 0x0f;

/** What a server answers to a message: rows, if it has any, and the summary. */
export interface Answer {
  readonly rows?: readonly (readonly unknown[])[];
  readonly summary?: Readonly<Record<string, unknown>>;
}

/** A failure as a server of Neo4j reports it. */
export class BoltFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Speaks Bolt 5.1 on a socket, and answers one message after another. */
export function speakBolt(socket: Socket, answer: (message: Structure) => Promise<Answer>): void {
  let buffered = Buffer.alloc(0);
  let greeted = false;
  let failed = false;
  let chunks: Buffer[] = [];
  let last = Promise.resolve();

  const send = (tag: number, ...fields: readonly unknown[]): void => {
    const bytes = pack({ tag, fields });
    // A chunk holds 65,535 bytes at most, and an empty one ends the message.
    for (let at = 0; at < bytes.length; at += 65_535) {
      const chunk = bytes.subarray(at, at + 65_535);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(chunk.length);
      socket.write(Buffer.concat([length, chunk]));
    }
    socket.write(Buffer.alloc(2));
  };

  async function receive(message: Structure): Promise<void> {
    if (message.tag === GOODBYE) socket.end();
    else if (failed && message.tag !== RESET) send(IGNORED);
    else {
      try {
        const { rows = [], summary = {} } = await answer(message);
        failed = false;
        for (const row of rows) send(RECORD, row);
        send(SUCCESS, summary);
      } catch (error) {
        failed = true;
        const code = error instanceof BoltFailure ? error.code : 'Neo.DatabaseError.General.UnknownError';
        send(FAILURE, { code, message: String(error) });
      }
    }
  }

  socket
    .on('error', () => undefined)
    .on('data', (data) => {
      buffered = Buffer.concat([buffered, data]);
      if (!greeted) {
        // Four versions are offered, and this server takes 5.1, which is among them.
        if (buffered.length < 20) return;
        buffered = buffered.subarray(20);
        greeted = true;
        socket.write(Buffer.of(0, 0, 1, 5));
      }
      while (buffered.length >= 2 && buffered.length >= 2 + buffered.readUInt16BE(0)) {
        const length = buffered.readUInt16BE(0);
        if (length > 0) chunks.push(buffered.subarray(2, 2 + length));
        else if (chunks.length > 0) {
          const message = unpack(Buffer.concat(chunks)) as Structure;
          chunks = [];
          last = last.then(() => receive(message));
        }
        buffered = buffered.subarray(2 + length);
      }
    });
}
