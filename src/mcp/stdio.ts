import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  type JSONRPCMessage,
  type RequestId,
  isJSONRPCErrorResponse,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
} from '@modelcontextprotocol/sdk/types.js';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

/** How long to wait for pending requests once no new ones can arrive. */
const GRACE_MS = 5000;

/**
 * Serves one client over standard input and output until `stop` aborts or the client closes the input. Requests that
 * came before the input closed are still answered. Only the protocol writes to standard output.
 */
export async function serveStdio(server: McpServer, stop: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport();
  const pending = new Set<RequestId>();
  let inputEnded = false;
  await new Promise<void>((resolve, reject) => {
    const finishIfIdle = (): void => {
      if (inputEnded && pending.size === 0) resolve();
    };
    const onInputEnd = (): void => {
      inputEnded = true;
      setTimeout(resolve, GRACE_MS).unref();
      // Waits a turn, because the last message may not have been processed yet.
      setImmediate(finishIfIdle);
    };
    process.stdin.once('end', onInputEnd).once('close', onInputEnd);
    // The client is gone, so nobody can receive answers.
    process.stdout.on('error', () => resolve());
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });

    server
      .connect(transport)
      .then(() => {
        watch(transport, pending, finishIfIdle);
      })
      .catch(reject);
  });
  await server.close();
  process.stdin.destroy();
}

/** Keeps track of the requests that have no answer yet. */
function watch(transport: StdioServerTransport, pending: Set<RequestId>, onAnswer: () => void): void {
  const receive = transport.onmessage;
  const send = transport.send.bind(transport);
  transport.onmessage = (message: JSONRPCMessage) => {
    if (isJSONRPCRequest(message)) pending.add(message.id);
    // Cancelled requests are never answered.
    if ('method' in message && message.method === 'notifications/cancelled')
      pending.delete(message.params?.['requestId'] as RequestId);
    receive?.(message);
  };
  transport.send = async (message: JSONRPCMessage) => {
    await send(message);
    if ((isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message)) && message.id !== undefined)
      pending.delete(message.id);
    onAnswer();
  };
}
