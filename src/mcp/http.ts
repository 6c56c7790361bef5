import { hostHeaderValidation } from '@modelcontextprotocol/sdk/server/middleware/hostHeaderValidation.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { type NextFunction, type Request, type Response, Router } from 'express';
import { faultsAsStatus } from './http-status.js';
import type { McpFactory } from './mcp-server.js';

/** The maximum body size. A tool's arguments are only a few names. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * The streamable HTTP transport without sessions. Each POST gets its own server and a JSON answer, so any process can
 * answer any request. There is no stream to GET and no session to DELETE.
 *
 * A web page could make a browser send requests here by DNS rebinding. Therefore the Host header, and the Origin header
 * if present, must name one of the hosts, as the specification's security section requires.
 */
export function mcpRouter(make: McpFactory, hosts: readonly string[]): Router {
  const router = Router();
  router.use(hostHeaderValidation([...hosts]), checkOrigin(hosts));
  router.post('/', async (req, res) => {
    const server = make();
    const transport = new StreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: MAX_BODY_BYTES,
    });
    // This also runs when the client disconnects, which cancels its pending operations.
    res.once('close', () => void server.close());
    faultsAsStatus(transport, res);
    await server.connect(transport);
    await transport.handleRequest(req, res);
  });
  router.all('/', (_, res) => {
    refuse(
      res.setHeader('Allow', 'POST'),
      405,
      'Method not allowed. This server has no sessions and no stream. Send requests with POST.',
    );
  });
  return router;
}

function checkOrigin(hosts: readonly string[]) {
  return ({ headers: { origin } }: Request, res: Response, next: NextFunction): void => {
    if (origin === undefined || hosts.includes(hostOf(origin))) next();
    else refuse(res, 403, 'This origin may not use this server. MCP_ALLOWED_HOSTS lists the hosts that may.');
  };
}

/** The host of an origin; empty for `null` and anything else that is not a web origin. */
function hostOf(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url !== undefined && ['http:', 'https:'].includes(url.protocol) ? url.hostname : '';
}

function refuse(res: Response, status: number, message: string): void {
  res.status(status).json({ jsonrpc: '2.0', error: { code: -32000, message }, id: null });
}
