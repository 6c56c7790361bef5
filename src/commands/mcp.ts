import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Config } from '../config.js';
import { type ContextFactory, currentData } from '../questions/context.js';
import { Fault } from '../errors.js';
import { log } from '../log.js';
import { mcpRouter } from '../mcp/http.js';
import { mcpFactory } from '../mcp/mcp-server.js';
import { serveStdio } from '../mcp/stdio.js';
import { draftChecker } from './draft-checker.js';

export interface McpCommandOptions {
  readonly http?: boolean;
  readonly port?: string;
  readonly host?: string;
  readonly engine?: string;
}

const PORT = 4001;

/** `mcp`: serves the graph to agents until the client leaves (stdio) or a signal arrives. */
export async function runMcp(
  contexts: ContextFactory,
  { mcp, limits }: Config,
  options: McpCommandOptions,
): Promise<void> {
  const { graph } = contexts;
  const { version } = await currentData(graph);
  const make = mcpFactory(contexts, { ...mcp, ...limits, checkDraft: draftChecker });
  const stop = new AbortController();
  const onSignal = (signal: string): void => {
    log('info', 'stopping', { signal });
    stop.abort();
  };
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
  log('info', 'serving agents', { engine: graph.engine, graph: graph.location, dataVersion: version });
  if (options.http !== true) {
    await serveStdio(make(), stop.signal);
    return;
  }
  const app = express().disable('x-powered-by');
  app.use('/mcp', mcpRouter(make, mcp.allowedHosts));
  app.use((_, res) => void res.status(404).json({ error: 'Not found. Use /mcp.' }));
  const { name } = contexts.vocabulary.record;
  await listen(name, app, { port: portOf(options.port), host: options.host ?? '127.0.0.1' }, stop.signal);
}

function portOf(given: string | undefined): number {
  const port = given === undefined ? PORT : Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Fault('USAGE', `--port is '${given ?? ''}'; expected a whole number, 0 to 65535.`);
  return port;
}

/** Serves until a signal arrives, and answers the requests in progress before it stops. */
async function listen(
  name: string,
  app: express.Express,
  { port, host }: { port: number; host: string },
  stop: AbortSignal,
): Promise<void> {
  const http = createServer(app);
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error) =>
      reject(new Fault('USAGE', `Cannot listen on ${host}:${port}: ${error.message}`, { cause: error })),
    );
    http.listen(port, host, resolve);
  });
  const { port: bound } = http.address() as AddressInfo;
  process.stdout.write(`${name} serves agents at http://${host.includes(':') ? `[${host}]` : host}:${bound}/mcp\n`);
  await new Promise<void>((resolve) => {
    const end = (): void => {
      http.close(() => resolve());
      http.closeIdleConnections();
    };
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
  });
}
