import { once } from 'node:events';
import { type IncomingMessage, createServer, get } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate } from '../../bench/generate.js';
import { sendPieces } from '../../src/http/export-route.js';
import { ContextFactory } from '../../src/questions/context.js';
import { FORMATS, type FormatName, exportFile, inPieces } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { select } from '../../src/export/select.js';
import type { Graph } from '../../src/graph/port.js';
import { Api } from '../support/api.js';
import { openWith } from '../support/engines.js';

const CLAIMS = 10_000;
/**
 * Formats that grow with the graph. Mermaid and pictures are bounded by what can be drawn, and Cytoscape's JSON by its
 * readers.
 */
const STREAMED: readonly FormatName[] = [
  'graphml',
  'gexf',
  'gexf12',
  'jsonld',
  'turtle',
  'csv',
  'cypher',
  'dot',
  'markdown',
];

let graph: Graph;
let api: Api;
let records: SubgraphRecords;
beforeAll(async () => {
  graph = await openWith('embedded', generate(CLAIMS));
  api = await Api.start(graph, { writeTimeoutMs: 1_000 });
  records = await select(await new ContextFactory(graph).create(), { part: 'whole' });
}, 180_000);
afterAll(async () => {
  await api.stop();
  await graph.close();
});

test('the graph is large', () => {
  expect([records.entities.length, records.relationships.length]).toEqual([CLAIMS / 5, CLAIMS]);
});

describe('a file is written as it is read', () => {
  test.each(STREAMED)('%s: sends its first bytes early and keeps at most one piece in memory', async (format) => {
    let read = 0;
    const relationships = new Proxy(records.relationships, {
      get: (all, name, receiver) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) read += 1;
        return Reflect.get(all, name, receiver) as unknown;
      },
    });
    const { content } = await exportFile({ ...records, relationships }, format);
    let [most, total, first] = [0, 0, 0];
    for (const piece of inPieces(content)) {
      if (total === 0) first = read;
      most = Math.max(most, piece.byteLength);
      total += piece.byteLength;
    }
    expect(most).toBeLessThan(1_500_000);
    expect(total).toBeGreaterThan(2 * most);
    expect(read).toBeGreaterThanOrEqual(CLAIMS);
    // Some formats read through the graph before they write. The first piece must come as soon as they start writing.
    expect(first - (read - CLAIMS)).toBeLessThan(CLAIMS / 3);
  });

  test('the other formats are few and bounded in other ways', () => {
    const others = Object.keys(FORMATS).filter((name) => !STREAMED.includes(name as FormatName));
    expect(others).toEqual(['cytoscape', 'mermaid', 'svg', 'png', 'card', 'html', 'site']);
  });
});

/** Endless pieces of 64 KB that count how many were made. */
class Endless {
  made = 0;
  ended = false;
  *pieces(): Generator<Uint8Array> {
    try {
      for (;;) {
        this.made += 1;
        yield new Uint8Array(65_536);
      }
    } finally {
      this.ended = true;
    }
  }
}

describe('over HTTP', () => {
  async function serve(source: Endless, use: (answer: IncomingMessage) => Promise<void>): Promise<void> {
    const done: Promise<void>[] = [];
    const server = createServer((_, res) => void done.push(sendPieces(source.pieces(), res)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const asked = get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      await use(answer);
      await Promise.all(done);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('writing pauses if a client stops reading, and ends if it disconnects', async () => {
    const source = new Endless();
    await serve(source, async (answer) => {
      await once(answer, 'readable');
      let before = -1;
      // Waits until the system's buffers between the two are full.
      while (before !== source.made) {
        before = source.made;
        await sleep(200);
      }
      expect(source.made).toBeLessThan(400);
      expect(source.ended).toBe(false);
      answer.destroy();
      while (!source.ended) await sleep(10);
    });
    expect(source.made).toBeLessThan(400);
  });

  test('a large graph arrives completely, in several pieces', async () => {
    const answer = await fetch(`${api.url}/export/graphml`);
    expect(answer.headers.get('content-length')).toBeNull();
    const text = await answer.text();
    expect(text.split('<edge ').length - 1).toBe(CLAIMS);
    expect(text.endsWith('</graphml>\n')).toBe(true);
  });

  /** Asks for the whole graph and reads nothing yet. */
  async function ask(): Promise<Socket> {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('GET /export/graphml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    return socket;
  }
  /** How many bytes arrive until the server closes the connection. */
  async function bytesOf(socket: Socket, pause = 0): Promise<number> {
    let count = 0;
    for await (const part of socket as AsyncIterable<Buffer>) {
      count += part.length;
      if (pause > 0) await sleep(pause);
    }
    return count;
  }

  test('a client that stops reading is disconnected, and one that reads slowly gets everything', async () => {
    const whole = await bytesOf(await ask());
    // The answer has begun, and nothing is read of it. The server disconnects the client a second after the buffers
    // between the two are full, with most of the file unsent.
    const idle = await ask();
    await once(idle, 'readable');
    await sleep(6_000);
    expect(await bytesOf(idle).catch(() => 0)).toBeLessThan(whole);
    // It takes longer than that for the whole file, but takes some of it all the time.
    const began = performance.now();
    expect(await bytesOf(await ask(), (3_000 * 65_536) / whole)).toBe(whole);
    expect(performance.now() - began).toBeGreaterThan(1_500);
  });

  test('a client that waits longer for its answer than it may take to read it is left to wait', async () => {
    const hasty = await Api.start(graph, { writeTimeoutMs: 1 });
    expect(await hasty.ask('{ statistics { entities } }')).toEqual({ statistics: { entities: CLAIMS / 5 } });
    await hasty.stop();
  });

  test('reading stops if the client disconnects', async () => {
    const started = api.statements.count;
    const leave = new AbortController();
    const asked = fetch(`${api.url}/export/graphml`, { signal: leave.signal }).catch(() => undefined);
    while (api.statements.count < started + 4) await sleep(1);
    leave.abort();
    await asked;
    await sleep(300);
    const after = api.statements.count;
    await sleep(1000);
    expect(api.statements.count).toBe(after);
    // Reading everything takes two statements per thousand claims.
    expect(after - started).toBeLessThan((2 * CLAIMS) / 1000);
  });
});
