import { type Context, type Span, SpanKind, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api';
import type { Request } from 'express';
import { programVersion } from '../config.js';
import { messageOf } from '../errors.js';
import { log } from '../log.js';
import type { RequestRecord } from './request-record.js';

/** Any of these settings of OpenTelemetry's own turns tracing on. */
const SETTINGS = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_TRACES_EXPORTER'];

/** These are large, so who wants traces installs them: see docs/how-to/watch-a-server.md. */
const PACKAGES = [
  '@opentelemetry/sdk-trace-node',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
];

let isOn = false;

/**
 * Starts OpenTelemetry if its standard settings are there. The exporter and the span processor read those themselves.
 * Without the packages it says so in the log, and the server runs untraced.
 */
export async function startTracing(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const set = SETTINGS.filter((name) => (env[name] ?? '') !== '' && env[name] !== 'none');
  if (set.length === 0 || env['OTEL_SDK_DISABLED'] === 'true') return;
  try {
    const [sdk, exporter, resources] = (await Promise.all(PACKAGES.map((each) => import(each)))) as [
      Sdk,
      Exporter,
      Resources,
    ];
    const named = resources.resourceFromAttributes({
      'service.name': 'japan-asean-graph',
      'service.version': programVersion(),
    });
    new sdk.NodeTracerProvider({
      resource: named.merge(resources.detectResources({ detectors: [resources.envDetector] })),
      spanProcessors: [new sdk.BatchSpanProcessor(new exporter.OTLPTraceExporter())],
    }).register();
    isOn = true;
    log('info', 'tracing', { by: set });
  } catch (error) {
    const missing = `Tracing did not start, although ${set.join(' and ')} is set. Install what it needs: npm install --no-save ${PACKAGES.join(' ')}`;
    log('warn', missing, { reason: messageOf(error) });
  }
}

/** What is used of the packages, which need not be there. */
interface Sdk {
  NodeTracerProvider: new (options: object) => { register(): void };
  BatchSpanProcessor: new (exporter: object) => object;
}
interface Exporter {
  OTLPTraceExporter: new () => object;
}
interface Resources {
  resourceFromAttributes(attributes: object): { merge(other: object): object };
  detectResources(options: object): object;
  envDetector: object;
}

const tracer = () => trace.getTracer('japan-asean-graph', programVersion());

interface RequestSpan {
  /** Runs what follows within the span, so that the spans of statements belong to it. */
  within(next: () => void): void;
  end(record: RequestRecord, status: number): void;
}

const UNTRACED: RequestSpan = { within: (next) => next(), end: () => undefined };

/** The span of a request, in the trace that its client names, if it names one. */
export function requestSpan(req: Request, { route, id }: RequestRecord): RequestSpan {
  if (!isOn) return UNTRACED;
  const parent = propagation.extract(context.active(), req.headers);
  const attributes = { 'http.request.method': req.method, 'http.route': `/${route}`, 'request.id': id };
  const span = tracer().startSpan(`${req.method} /${route}`, { kind: SpanKind.SERVER, attributes }, parent);
  return {
    within: (next) => context.with(trace.setSpan(parent, span), next),
    end: ({ operation, cost }, status) => {
      span.setAttributes({
        'http.response.status_code': status,
        ...(operation === undefined ? {} : { 'graphql.operation.name': operation }),
        ...(cost === undefined ? {} : { 'graphql.operation.cost': cost }),
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** Runs work within a span of its own. */
export async function traced<T>(
  name: string,
  attributes: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  if (!isOn) return work();
  const span: Span = tracer().startSpan(name, { attributes });
  const within: Context = trace.setSpan(context.active(), span);
  try {
    return await context.with(within, work);
  } catch (error) {
    span.recordException(messageOf(error));
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

/** A span that begins now, for work that ends elsewhere. */
export function spanOf(name: string, attributes: Readonly<Record<string, string>>): () => void {
  if (!isOn) return () => undefined;
  const span = tracer().startSpan(name, { attributes });
  return () => span.end();
}

/** The headers that carry the present trace to another process. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  if (isOn) propagation.inject(context.active(), headers);
  return headers;
}
