import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { log } from '../log.js';
import type { Metrics } from './metrics.js';
import { type RequestRecord, keepRecord } from './request-record.js';
import { requestSpan } from './tracing.js';

/** An id that may stand in a log and a header as it is. */
const SANE_ID = /^[\w.:-]{1,64}$/;
const ROUTES = ['embed', 'oembed', 'graphql', 'graphiql', 'export', 'permalink', 'mcp', 'healthz', 'readyz', 'metrics'];
/** Probes come every few seconds, and would hide the rest of a log. */
const UNLOGGED = ['healthz', 'readyz', 'metrics'];
/** So much of a slow document is logged. */
const LONGEST_DOCUMENT = 2_000;

interface Options {
  readonly metrics: Metrics;
  /** Whether each request is logged. */
  readonly isLogged: boolean;
  /** From how many milliseconds on a request is logged as slow; 0 for never. */
  readonly slowMs: number;
}

/** Keeps a record of each request, and logs and counts it when it ends. */
export function recorded({ metrics, isLogged, slowMs }: Options): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const given = req.get('x-request-id');
    const [, first = ''] = req.path.split('/');
    const record: RequestRecord = {
      id: given !== undefined && SANE_ID.test(given) ? given : randomUUID(),
      startedAt: performance.now(),
      route: ROUTES.includes(first) ? first : first === '' || first === 'assets' ? 'explorer' : 'other',
    };
    keepRecord(res, record);
    res.set('X-Request-Id', record.id);
    const span = requestSpan(req, record);
    res.once('close', () => {
      const ms = Math.round(performance.now() - record.startedAt);
      // What nobody waited for has no status of its own.
      const status = res.writableFinished ? res.statusCode : 499;
      metrics.request(record, status, ms / 1000);
      span.end(record, status);
      if (isLogged) write(record, req.method, status, ms, slowMs);
    });
    span.within(next);
  };
}

function write(record: RequestRecord, method: string, status: number, ms: number, slowMs: number): void {
  const { id: requestId, route, operation, hash, cost, lane, waitedMs, document } = record;
  if (UNLOGGED.includes(route) && status < 500) return;
  const about = { requestId, method, route, operation, hash, cost, lane, waitedMs, status, ms };
  log('info', 'request', about);
  if (slowMs > 0 && ms >= slowMs && (operation !== undefined || document !== undefined || route !== 'explorer'))
    log('warn', 'slow question', { ...about, document: document?.slice(0, LONGEST_DOCUMENT) });
}
