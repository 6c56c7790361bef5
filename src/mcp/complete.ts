import { mcpError } from './mcp-error.js';
import { SearchDocument } from './operations.generated.js';
import type { Operations } from './run-operations.js';

/** Finds entities whose name or id starts with the typed text, for clients that complete arguments. */
export async function complete(operations: Operations, typed: string, by: 'id' | 'name'): Promise<string[]> {
  const text = typed
    .replace(/^[a-z]+:/, '')
    .replaceAll('-', ' ')
    .trim();
  if (text === '') return [];
  const inTime = AbortSignal.timeout(5000);
  const { data } = await operations.ask(SearchDocument, { text, first: 20 }, inTime).catch((error: unknown) => {
    throw mcpError(error);
  });
  return data.search.map(({ entity }) => entity[by]);
}
