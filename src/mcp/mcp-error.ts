import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { faultOf } from '../resolvers/fault-of.js';

const INTERNAL_ERROR = -32603;

/** A fault as an error of the protocol, with the words that clients may read. */
export function mcpError(error: unknown, data: Readonly<Record<string, unknown>> = {}): McpError {
  const { code, shown } = faultOf(error);
  return new McpError(INTERNAL_ERROR, `${code}: ${shown}`, { ...data, code });
}
