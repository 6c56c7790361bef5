import { once } from 'node:events';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
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
  process: CostlyProcess,
  signalOf: (res: Response) => AbortSignal,
  requestTimeoutMs: number,
): RequestHandler {
  return async (req: Request, res: Response) => {
    const signal = signalOf(res);
    try {
      const place = await admission.enter(admission.costly, ROUTE_WEIGHT, signal, recordOf(res));
      try {
        const bytes = await passOn(process, req, res, { signal, requestTimeoutMs, admission });
        admission.made(place, res, bytes);
      } catch (error) {
        place();
        throw error;
      }
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

interface Passing {
  readonly signal: AbortSignal;
  readonly requestTimeoutMs: number;
  readonly admission: Admission;
}

/** Answers with what the process answers. @returns the length of the answer, which may be on its way still. */
async function passOn(process: CostlyProcess, req: Request, res: Response, passing: Passing): Promise<number> {
  const { signal, requestTimeoutMs, admission } = passing;
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
  let bytes = 0;
  try {
    for await (const piece of answer as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (!res.write(piece) && !admission.hasRoom) await once(res, 'drain', { signal });
    }
    res.end();
  } catch (error) {
    // An answer that has begun cannot become an error: its client sees that the connection ends early.
    if (!res.headersSent) throw error;
    res.destroy();
  }
  return bytes;
}
