import { once } from 'node:events';
import { Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate } from '../../bench/generate.js';
import type { Graph } from '../../src/graph/port.js';
import { Api } from '../support/api.js';
import { openWith } from '../support/engines.js';

const WRITE_TIMEOUT_MS = 700;
let graph: Graph;
let api: Api;
const sockets: Socket[] = [];
beforeAll(async () => {
  graph = await openWith('embedded', generate(10_000));
  api = await Api.start(graph, { writeTimeoutMs: WRITE_TIMEOUT_MS });
}, 60_000);
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await api.stop();
  await graph.close();
});

/** Asks for a path and reads nothing yet. */
async function ask(path: string): Promise<Socket> {
  // A small buffer, so that an answer does not fit into it.
  const socket = connect({ port: Number(new URL(api.url).port), host: '127.0.0.1' });
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  return socket.pause();
}
