import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import express, { type Express, type Request, type Response } from 'express';
import { type Limits, type McpConfig, readConfig } from '../config.js';
import { ContextFactory, type Context, currentData } from '../questions/context.js';
import { Fault } from '../errors.js';
import { formatError, markFault, serveError } from './faults.js';
import { faultStatus } from './fault-status.js';
import { serveExplorer } from './explorer.js';
import { graphiqlRoute } from './graphiql.js';
import { graphqlRoute, noteChangedData } from './graphql-route.js';
import type { Graph } from '../graph/port.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { fromAnyOrigin, readBody, requestSignals } from './body.js';
import { costLimit } from '../limits/plugin.js';
import { queriesOnly, shapeLimits } from '../limits/rules.js';
import { TrustedDocuments } from './trusted-documents.js';
import { log } from '../log.js';
import type { DraftChecker } from '../mcp/draft.js';
import { Metrics } from './metrics.js';
import { permalinkRoute } from './permalink-route.js';
import { faultOf } from '../resolvers/fault-of.js';
import { buildSchema } from '../resolvers/schema.js';

export interface ServerOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** The limits of a request; the documented defaults when omitted. */
  readonly limits?: Limits;
  /** The vocabulary of the record in the graph; that of the built-in record when omitted. */
  readonly vocabulary?: Vocabulary;
  /** How `/mcp` serves agents; there is no `/mcp` when omitted. */
  readonly mcp?: McpConfig;
  /** By which agents check drafted claims; they cannot when omitted. */
  readonly checkDraft?: DraftChecker;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /**
   * Stops accepting requests and resolves once those in progress end. It leaves the graph open for its owner to close.
   */
  stop(): Promise<void>;
}

/** Serves a graph over HTTP: `/`, `/graphql`, `/graphiql`, `/export/<format>`, `/permalink/<operation>`, `/mcp`, `/healthz`, `/readyz`, `/metrics`. */
export async function startServer(
  rawGraph: Graph,
  { port, host, limits = readConfig({}).limits, mcp, vocabulary, checkDraft }: ServerOptions,
): Promise<RunningServer> {
  const { trustedDocuments } = limits;
  const trusted = trustedDocuments === undefined ? undefined : TrustedDocuments.read(trustedDocuments);
  const signalOf = requestSignals(limits);
  const metrics = new Metrics();
  const graph = metrics.observe(rawGraph);
  const app = express().disable('x-powered-by');
  // The server drops a client that sends its request one byte at a time.
  const http = createServer(
    // Kept connections outlive those of the proxies in front: a request must not meet one that is just being closed.
    { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: 65_000 },
    app,
  );
  const contexts = new ContextFactory(graph, vocabulary, limits.rowMemoryMb);
  const schema = buildSchema(contexts.vocabulary);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [shapeLimits(limits), queriesOnly],
    // There are no cookies or users, and nothing to change, so a forged request gains an attacker nothing.
    csrfPrevention: false,
    // Queries registered by strangers would fill this process's memory. Operators can register theirs with
    // TRUSTED_DOCUMENTS.
    persistedQueries: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer, and the schema has no hints for it.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(limits),
      noteChangedData(),
      faultStatus(),
    ],
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log('warn', String(text)),
      error: (text) => log('error', String(text)),
    },
  });
  await apollo.start();

  probes(app, graph, metrics);
  app.use(
    '/graphql',
    fromAnyOrigin,
    ...readBody(limits),
    ...(trusted === undefined ? [] : [trusted.middleware()]),
    graphqlRoute(apollo, contexts, (res) => ({ signal: signalOf(res), maxCost: limits.maxCost })),
  );
  app.get('/graphiql', graphiqlRoute(contexts.vocabulary, trusted));
  app.get('/export/:format', async (req, res) => {
    // The exporters bring a dozen formats and their libraries, so they load on the first request.
    const { exportRoute } = await import('./export-route.js');
    await exportRoute(contexts, signalOf)(req, res);
  });
  app.use('/permalink', fromAnyOrigin);
  app.get('/permalink/:packed', permalinkRoute(apollo, schema, contexts, signalOf, limits, trusted));
  if (mcp?.onServer === true) {
    const [{ mcpRouter }, { mcpFactory }] = await Promise.all([
      import('../mcp/http.js'),
      import('../mcp/mcp-server.js'),
    ]);
    app.use(
      '/mcp',
      mcpRouter(mcpFactory(contexts, { ...mcp, ...limits, ...(checkDraft && { checkDraft }) }), mcp.allowedHosts),
    );
  }
  serveExplorer(app);
  app.use((_: Request, res: Response) => {
    res.status(404).json({ error: `Not found. There are ${places(mcp?.onServer === true)}.` });
  });
  app.use(serveError);

  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Fault('USAGE', `Port ${port} is in use. Stop the process that uses it, or set PORT to another port.`, {
              cause: error,
            })
          : new Fault('USAGE', `Cannot listen on ${host}:${port}: ${error.message}`, { cause: error }),
      );
    });
    http.listen(port, host, resolve);
  });
  const bound = (http.address() as AddressInfo).port;
  return { url: `http://localhost:${bound}`, port: bound, stop: () => apollo.stop() };
}

/** The server's paths, to suggest to a client that asked for another. */
function places(withMcp: boolean): string {
  const agents = withMcp ? ', /mcp' : '';
  return `/, /graphql, /graphiql, /export/<format>, /permalink/<operation>${agents}, /healthz, /readyz and /metrics`;
}

function probes(app: Express, graph: Graph, metrics: Metrics): void {
  app.get('/healthz', (_, res) => res.json({ status: 'ok' }));
  app.get('/readyz', async (_, res) => {
    try {
      const { version, loadedAt } = await inTime(readiness(graph));
      res.json({ status: 'ready', engine: graph.engine, dataVersion: version, loadedAt });
    } catch (error) {
      const fault = faultOf(error);
      markFault(res, fault).json({ status: 'not ready', code: fault.code, message: fault.shown });
    }
  });
  app.get('/metrics', async (_, res) => {
    res.type(metrics.contentType).send(await metrics.text());
  });
}

/**
 * Whether the engine answers and has data. It tries twice, because the first attempt may use a connection that has died
 * since.
 */
async function readiness(graph: Graph): ReturnType<typeof currentData> {
  await graph.verify().catch(() => graph.verify());
  return currentData(graph);
}

/** How long a probe waits. Whoever probes gives up after a second or so, and then knows less than this. */
const PROBE_MS = 900;

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = new Fault('ENGINE_UNAVAILABLE', `The graph engine gave no answer within ${PROBE_MS} ms.`);
    const timer = setTimeout(() => reject(late), PROBE_MS);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
