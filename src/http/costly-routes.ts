import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { report } from '../log.js';
import { faultOf } from '../resolvers/fault-of.js';
import type { Admission } from './admission.js';
import type { CostlyProcess } from './costly-process.js';
import { markFault } from './faults.js';
import { recordOf } from './request-record.js';
import { timeLeft } from './time-left.js';
import { traceHeaders } from './tracing.js';

/** Headers that belong to one connection, and those that this process sets itself. */
const NOT_PASSED_ON = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'x-request-id'];

/** What a file or an agent's call weighs among costly operations: how much work it is shows only when it runs. */
const ROUTE_WEIGHT = 10_000;

/** Makes every request of a route wait for its turn among costly ones, and run in the process for costly work. */
export function costlyRoute(
  admission: Admission,
  signalOf: (res: Response) => AbortSignal,
  requestTimeoutMs: number,
): RequestHandler {
  return async (req: Request, res: Response, next: NextFunction) => {
    const signal = signalOf(res);
    const record = recordOf(res);
    try {
      const place = await admission.enter(admission.costly, ROUTE_WEIGHT, signal, record);
      res.once('close', place);
      const { process } = admission;
      if (process === undefined) next();
      else await passOn(process, req, res, signal, requestTimeoutMs);
    } catch (error) {
      if (req.baseUrl !== '/mcp' || res.headersSent) throw error;
      const fault = faultOf(error);
      report(fault);
      // Agents expect an error of their protocol.
      const told = { code: -32000, message: fault.shown, data: fault.extensions };
      markFault(res, fault).json({ jsonrpc: '2.0', error: told, id: null });
    }
  };
}

async function passOn(
  process: CostlyProcess,
  req: Request,
  res: Response,
  signal: AbortSignal,
  requestTimeoutMs: number,
): Promise<void> {
  const headers: OutgoingHttpHeaders = {
    ...req.headers,
    ...traceHeaders(),
    ...timeLeft(res, requestTimeoutMs),
    'x-request-id': recordOf(res)?.id,
    // This process compresses answers.
    'accept-encoding': 'identity',
    connection: 'close',
  };
  const hasBody = req.method === 'POST';
  const wanted = { method: req.method, path: req.originalUrl, headers, ...(hasBody ? { body: req } : {}) };
  const answer = await process.send(wanted, signal);
  res.status(answer.statusCode ?? 502);
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined && !NOT_PASSED_ON.includes(name)) res.setHeader(name, value);
  await pipeline(answer as IncomingMessage, res).catch((error: unknown) => {
    // The client left, so there is nobody to tell.
    if (!signal.aborted && !res.destroyed) throw error;
  });
}
