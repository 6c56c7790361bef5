import { ask } from './client.js';
import { CapabilitiesDocument } from './operations.generated.js';

/** What the server at hand can do, and its own definitions of its words: read once, from its introspection. */
export interface Capabilities {
  /** Whether the server has said so yet. */
  readonly known: boolean;
  readonly answers: (query: string) => boolean;
  /** What a relationship type, a kind or a modality means; undefined when the server says nothing of it. */
  readonly definition: (word: string) => string | undefined;
}

export const NO_CAPABILITIES: Capabilities = { known: false, answers: () => false, definition: () => undefined };

export async function readCapabilities(signal?: AbortSignal): Promise<Capabilities> {
  const { __schema, kinds, modalities, types } = await ask(CapabilitiesDocument, {}, signal);
  const queries = new Set(__schema.queryType.fields?.map(({ name }) => name));
  const definitions = new Map(
    [kinds, modalities, types]
      .flatMap((type) => type?.enumValues ?? [])
      .map(({ name, description }) => [name, description]),
  );
  return {
    known: true,
    answers: (query) => queries.has(query),
    definition: (word) => definitions.get(word) ?? undefined,
  };
}
