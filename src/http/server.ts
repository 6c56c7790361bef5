import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { type Limits, type LoadConfig, type McpConfig, type PublishingConfig, readConfig } from '../config.js';
import { ContextFactory, type Context } from '../questions/context.js';
import { Fault } from '../errors.js';
import { formatError, markFault, serveError } from './faults.js';
import { faultStatus } from './fault-status.js';
import { serveExplorer } from './explorer.js';
import { LinkTeller } from './link-teller.js';
import { sendLostPage } from './lost-page.js';
import { graphiqlRoute } from './graphiql.js';
import { graphqlRoute, noteChangedData } from './graphql-route.js';
import { before } from '../graph/limits.js';
import type { Graph } from '../graph/port.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { fromAnyOrigin, readBody } from './body.js';
import { costLimit } from '../limits/plugin.js';
import { queriesOnly, shapeLimits } from '../limits/rules.js';
import { TrustedDocuments } from './trusted-documents.js';
import { log } from '../log.js';
import type { DraftChecker } from '../mcp/draft.js';
import { Admission } from './admission.js';
import { admittedOperations } from './admitted-operations.js';
import { costlyRoute } from './costly-routes.js';
import { HandedOver } from './handed-over.js';
import { KnownNames } from './known-names.js';
import { Metrics } from './metrics.js';
import { compressed } from './compressed.js';
import { DocumentStore } from './document-store.js';
import { secureHeaders } from './secure-headers.js';
import { writeTimeout } from './write-timeout.js';
import { recorded } from './recorded.js';
import { RequestSignals } from './request-signals.js';
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
  /** What pages of others may show; nothing when omitted. */
  readonly publishing?: PublishingConfig;
  /** How much it does at once; the documented defaults when omitted. */
  readonly load?: LoadConfig;
  /** Whether a process of its own does costly work. It reads the settings anew, so it opens the graph that they name. */
  readonly hasCostlyProcess?: boolean;
  /** Whether each request is logged, and from how many milliseconds on as slow. */
  readonly isLogged?: boolean;
  readonly slowQuestionMs?: number;
  /** The socket to serve in place of a port, for the process that does costly work. Its parent admits requests. */
  readonly socket?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /**
   * Stops accepting requests and resolves once those in progress end. It leaves the graph open for its owner to close.
   */
  stop(): Promise<void>;
}

/** Serves a graph over HTTP: `/`, `/embed`, `/oembed`, `/graphql`, `/graphiql`, `/export/<format>`, `/stories`, `/permalink/<operation>`, `/mcp`, `/healthz`, `/readyz`, `/metrics`. */
export async function startServer(rawGraph: Graph, options: ServerOptions): Promise<RunningServer> {
  const { port, host, limits = readConfig({}).limits, mcp, vocabulary, checkDraft, socket } = options;
  const { trustedDocuments } = limits;
  const trusted = trustedDocuments === undefined ? undefined : TrustedDocuments.read(trustedDocuments);
  const signals = new RequestSignals(limits);
  const signalOf = signals.of;
  const metrics = new Metrics(new KnownNames(trusted?.names), socket === undefined ? undefined : 'costly');
  const admission =
    socket === undefined
      ? new Admission(options.load ?? readConfig({}).load, limits, metrics, options.hasCostlyProcess === true)
      : undefined;
  const graph = metrics.observe(rawGraph);
  const app = express().disable('x-powered-by');
  // The server drops a client that sends its request one byte at a time.
  const http = createServer(
    // Kept connections outlive those of the proxies in front: a request must not meet one that is just being closed.
    { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: 65_000 },
    app,
  );
  const contexts = new ContextFactory(graph, vocabulary, limits.rowMemoryMb);
  const documentStore = new DocumentStore();
  metrics.watchCache('rows', () => contexts.rowsAsked);
  metrics.watchCache('documents', () => documentStore.asked);
  metrics.watchData(() => contexts.served);
  const schema = buildSchema(contexts.vocabulary);
  const apollo = new ApolloServer<Context>({
    schema,
    documentStore,
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
      ...(admission === undefined
        ? []
        : [admittedOperations({ admission, ...limits, responseOf: signals.responseOf })]),
    ],
    stringifyResult: (result) => HandedOver.stringify(result),
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log('warn', String(text)),
      error: (text) => log('error', String(text)),
    },
  });
  await apollo.start();

  app.use(secureHeaders);
  if (admission !== undefined)
    app.use(recorded({ metrics, isLogged: options.isLogged === true, slowMs: options.slowQuestionMs ?? 0 }));
  probes(app, contexts, metrics, admission);
  app.use(compressed, writeTimeout(limits.writeTimeoutMs));
  app.get('/stories', fromAnyOrigin, (_, res) => {
    res.set('cache-control', 'no-cache').json({ stories: contexts.vocabulary.stories });
  });
  app.use('/export', fromAnyOrigin);
  if (admission?.process !== undefined) {
    const routes = mcp?.onServer === true ? ['/export', '/mcp'] : ['/export'];
    app.use(routes, costlyRoute(admission, admission.process, signalOf, limits.requestTimeoutMs));
  }
  app.use(
    '/graphql',
    fromAnyOrigin,
    ...readBody(limits),
    ...(trusted === undefined ? [] : [trusted.middleware()]),
    graphqlRoute(apollo, contexts, (res) => ({ signal: signalOf(res), maxCost: limits.maxCost })),
  );
  app.get('/graphiql', graphiqlRoute(contexts.vocabulary, trusted));
  if (trusted !== undefined) app.use('/export/:format', trusted.paths.exports());
  const exported: RequestHandler = async (req, res) => {
    // The exporters bring a dozen formats and their libraries, so they load on the first request.
    const { exportRoute } = await import('./export-route.js');
    await exportRoute(contexts, signalOf, limits)(req, res);
  };
  app.get('/export/:format', exported);
  app.post('/export/:format', ...readBody(limits), exported);
  app.use('/permalink', fromAnyOrigin);
  app.get('/permalink/:packed', permalinkRoute(apollo, schema, contexts, signalOf, limits, trusted));
  if (mcp?.onServer === true && trusted?.paths.agents === false) {
    throw new Fault(
      'USAGE',
      `MCP is on, but '${trusted.location}' (TRUSTED_DOCUMENTS) does not list /mcp. List it, or set MCP=off.`,
    );
  }
  // Where another process serves agents, this one does not load what serves them.
  if (mcp?.onServer === true && admission?.process === undefined) {
    const [{ mcpRouter }, { mcpFactory }] = await Promise.all([
      import('../mcp/http.js'),
      import('../mcp/mcp-server.js'),
    ]);
    app.use(
      '/mcp',
      mcpRouter(mcpFactory(contexts, { ...mcp, ...limits, ...(checkDraft && { checkDraft }) }), mcp.allowedHosts),
    );
  }
  const publishing = options.publishing ?? readConfig({}).publishing;
  serveExplorer(app, new LinkTeller(contexts, publishing, signalOf, limits.maxCost, trusted !== undefined, admission));
  app.use((req: Request, res: Response) => {
    // Readers get a page that leads on. Programs get JSON, as elsewhere.
    if (sendLostPage(req, res)) return;
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
    if (socket === undefined) http.listen(port, host, resolve);
    else http.listen(socket, resolve);
  });
  // Reading what lists need begins now, so that the first list does not wait for all of it.
  if (socket === undefined)
    contexts.create().then(
      (context) => context.catalogueNow(),
      () => undefined,
    );
  const bound = socket === undefined ? (http.address() as AddressInfo).port : 0;
  const stop = async (): Promise<void> => {
    await apollo.stop();
    await admission?.process?.close();
  };
  return { url: `http://localhost:${bound}`, port: bound, stop };
}

/** The server's paths, to suggest to a client that asked for another. */
function places(withMcp: boolean): string {
  const agents = withMcp ? ', /mcp' : '';
  return `/, /graphql, /graphiql, /export/<format>, /stories, /permalink/<operation>${agents}, /healthz, /readyz and /metrics`;
}

function probes(app: Express, contexts: ContextFactory, metrics: Metrics, admission: Admission | undefined): void {
  app.get('/healthz', (_, res) => res.json({ status: 'ok' }));
  app.get('/readyz', async (_, res) => {
    try {
      const { version, loadedAt } = await before(PROBE_MS, readiness(contexts), late);
      res.json({ status: 'ready', engine: contexts.graph.engine, dataVersion: version, loadedAt });
    } catch (error) {
      const fault = faultOf(error);
      markFault(res, fault).json({ status: 'not ready', code: fault.code, message: fault.shown });
    }
  });
  app.get('/metrics', async (_, res) => {
    res.type(metrics.contentType).send(await metrics.text(await admission?.process?.metrics()));
  });
}

/**
 * Whether the engine answers and has data. It tries twice, because the first attempt may use a connection that has died
 * since.
 */
async function readiness(contexts: ContextFactory): ReturnType<ContextFactory['readData']> {
  const { graph } = contexts;
  await graph.verify().catch(() => graph.verify());
  return contexts.readData();
}

/** How long a probe waits. Whoever probes gives up after a second or so, and then knows less than this. */
const PROBE_MS = 900;

function late(): Fault {
  return new Fault('ENGINE_UNAVAILABLE', `The graph engine gave no answer within ${PROBE_MS} ms.`);
}
