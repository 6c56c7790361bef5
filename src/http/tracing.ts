import { type Context, type Span, SpanKind, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api';
import type { Request } from 'express';
import { programVersion } from '../config.js';
import { messageOf } from '../errors.js';
import { log } from '../log.js';
import type { RequestRecord } from './request-record.js';

/** Any of these settings of OpenTelemetry's own turns tracing on. */
const SETTINGS = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_TRACES_EXPORTER'];

/** The SDK and its exporters are 40 MB, so who wants traces installs them: see docs/operations.md. */
const SDK = '@opentelemetry/sdk-node';

let isOn = false;

/**
 * Starts OpenTelemetry if its standard settings are there. Without the SDK's package it says so in the log, and the server
 * runs untraced.
 */
export async function startTracing(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const set = SETTINGS.filter((name) => (env[name] ?? '') !== '' && env[name] !== 'none');
  if (set.length === 0 || env['OTEL_SDK_DISABLED'] === 'true') return;
  try {
    const { NodeSDK } = (await import(SDK)) as { NodeSDK: new (options: object) => { start(): void } };
    new NodeSDK({ serviceName: env['OTEL_SERVICE_NAME'] ?? 'japan-asean-graph' }).start();
    isOn = true;
    log('info', 'tracing', { by: set });
  } catch (error) {
    const reason = messageOf(error);
    log('warn', `${set.join(', ')} is set, but tracing did not start. Install it with: npm install ${SDK}`, { reason });
  }
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
