import type { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import {
  type JSONRPCMessage,
  isJSONRPCErrorResponse,
  isJSONRPCResultResponse,
} from '@modelcontextprotocol/sdk/types.js';
import type { Response } from 'express';
import { FAULTS, Fault, type FaultCode } from '../errors.js';

/**
 * Gives an answer that is a fault of the server the status of the fault, so that a proxy sees it. The transport itself
 * answers every request that it understands with 200.
 */
export function faultsAsStatus(transport: StreamableHTTPServerTransport, res: Response): void {
  let fault: Fault | undefined;
  const send = transport.send.bind(transport);
  transport.send = (message, options) => {
    fault ??= faultIn(message);
    return send(message, options);
  };
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Response;
  res.writeHead = (status: number, ...rest: unknown[]) => {
    if (fault === undefined || status !== 200) return writeHead(status, ...rest);
    if (fault.retryAfter !== undefined) res.setHeader('Retry-After', fault.retryAfter);
    return writeHead(fault.status, ...rest);
  };
}

/** The fault of the server that a message tells of; undefined for answers and for faults of the request. */
function faultIn(message: JSONRPCMessage): Fault | undefined {
  let code: unknown;
  if (isJSONRPCResultResponse(message)) code = message.result._meta?.['code'];
  else if (isJSONRPCErrorResponse(message)) code = (message.error.data as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string' || !Object.hasOwn(FAULTS, code)) return undefined;
  const fault = new Fault(code as FaultCode, '');
  return fault.status >= 500 ? fault : undefined;
}
