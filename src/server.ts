import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request, type Response } from 'express';
import { ContextFactory, type Context, currentData } from './context.js';
import { Fault, messageOf } from './errors.js';
import { FORMATS, exportWholeGraph, isFormat } from './export/whole-graph.js';
import type { Graph } from './graph/port.js';
import { log } from './log.js';
import { Metrics } from './metrics.js';
import { buildSchema } from './schema.js';

export interface ServerOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Stops taking requests, lets those under way end, then resolves. The graph stays open: whoever opened it closes it. */
  stop(): Promise<void>;
}

/** Serves a graph over HTTP: `/graphql`, `/graphiql`, `/export/<format>`, `/healthz`, `/readyz`, `/metrics`. */
export async function startServer(rawGraph: Graph, { port, host }: ServerOptions): Promise<RunningServer> {
  const metrics = new Metrics();
  const graph = metrics.observe(rawGraph);
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const contexts = new ContextFactory(graph);
  const apollo = new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer: http }), ApolloServerPluginLandingPageDisabled()],
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
    express.json({ limit: '1mb' }),
    expressMiddleware(apollo, { context: ({ res }) => contexts.create({ signal: signalOf(res) }) }),
  );
  app.get('/graphiql', serveGraphiql);
  app.get('/export/:format', (req, res) => serveExport(graph, req, res));
  app.get('/', (_, res) => res.redirect('/graphiql'));
  app.use((_: Request, res: Response) => {
    res
      .status(404)
      .json({ error: 'Not found. There are /graphql, /graphiql, /export/<format>, /healthz, /readyz and /metrics.' });
  });
  app.use(serveError);

  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Fault('USAGE', `Port ${port} is taken. Stop what listens there, or set PORT to another one.`, {
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

/** Aborts when the client leaves before it has its answer. */
function signalOf(res: Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}

function probes(app: Express, graph: Graph, metrics: Metrics): void {
  app.get('/healthz', (_, res) => res.json({ status: 'ok' }));
  app.get('/readyz', async (_, res) => {
    try {
      const { version, loadedAt } = await currentData(graph);
      res.json({ status: 'ready', engine: graph.engine, dataVersion: version, loadedAt });
    } catch (error) {
      res
        .status(503)
        .json({ status: 'not ready', code: error instanceof Fault ? error.code : 'INTERNAL', message: shown(error) });
    }
  });
  app.get('/metrics', async (_, res) => {
    res.type(metrics.contentType).send(await metrics.text());
  });
}

async function serveGraphiql(_: Request, res: Response): Promise<void> {
  // 9 MB of editor, bundled: loaded when first asked for.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  res.type('html').send(renderGraphiQL({ title: 'japan-asean-graph', endpoint: '/graphql', defaultQuery: EXAMPLE }));
}

async function serveExport(graph: Graph, req: Request, res: Response): Promise<void> {
  const format = String(req.params['format']);
  if (!isFormat(format)) {
    res.status(404).json({ error: `There is no format '${format}'. There is: ${Object.keys(FORMATS).join(', ')}.` });
    return;
  }
  const { text, contentType, fileName } = await exportWholeGraph(graph, format, { signal: signalOf(res) });
  res.type(contentType).attachment(fileName).send(text);
}

// Express knows an error handler by its four parameters.
function serveError(error: unknown, _: Request, res: Response, next: (error: unknown) => void): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const status = (error as { status?: number }).status;
  if (status !== undefined && status < 500) {
    res
      .status(status)
      .json({ errors: [{ message: messageOf(error), extensions: { code: ApolloServerErrorCode.BAD_REQUEST } }] });
    return;
  }
  report(error);
  res.status(error instanceof Fault ? 503 : 500).json({ error: shown(error) });
}

/** What a client may see of a fault: its message when it is one of ours, else that there was one. */
function shown(error: unknown): string {
  return error instanceof Fault && error.code !== 'INTERNAL' && error.code !== 'QUERY_FAILED'
    ? error.message
    : 'Internal error; the server log has the details.';
}

function report(error: unknown): void {
  const cause = error instanceof Error && error.cause !== undefined ? { cause: messageOf(error.cause) } : {};
  log('error', messageOf(error), {
    code: error instanceof Fault ? error.code : 'INTERNAL',
    ...cause,
    ...(error instanceof Fault ? {} : { stack: (error as Error).stack }),
  });
}

const formatError: NonNullable<ApolloServerOptions<Context>['formatError']> = (formatted, error) => {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const fault =
    original instanceof Fault
      ? original
      : (error as Error).cause instanceof Fault
        ? ((error as Error).cause as Fault)
        : undefined;
  if (fault !== undefined) {
    report(fault);
    return { message: shown(fault), ...place, extensions: { code: fault.code } };
  }
  if (formatted.extensions?.['code'] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
    report(original);
    return { message: shown(original), ...place, extensions: { code: 'INTERNAL' } };
  }
  return formatted;
};

const EXAMPLE = `# Who announced the WA Project, when, and in which words?
{
  entity(name: "WA Project") {
    ... on Entity {
      name
      summary
      relationships(first: 10) {
        nodes { sentence when { edtf } attributedTo { name } quantities { measure value approximate } evidence { quote url } }
      }
    }
  }
}
`;
