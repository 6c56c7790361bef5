import { ask } from './client.js';
import { CapabilitiesDocument } from './operations.generated.js';

/** What this server supports and how it defines its words, read once from its introspection. */
export interface Capabilities {
  /** Whether the introspection has been answered yet. */
  readonly known: boolean;
  readonly answers: (query: string) => boolean;
  /** The definition of a relationship type, a kind or a modality; undefined if the server gives none. */
  readonly definition: (word: string) => string | undefined;
}

export const NO_CAPABILITIES: Capabilities = { known: false, answers: () => false, definition: () => undefined };

export async function readCapabilities(signal?: AbortSignal): Promise<Capabilities> {
  const { __schema, kinds, modalities, planStatuses, types } = await ask(CapabilitiesDocument, {}, signal);
  const queries = new Set(__schema.queryType.fields?.map(({ name }) => name));
  const definitions = new Map(
    [kinds, modalities, planStatuses, types]
      .flatMap((type) => type?.enumValues ?? [])
      .map(({ name, description }) => [name, description]),
  );
  return {
    known: true,
    answers: (query) => queries.has(query),
    definition: (word) => definitions.get(word) ?? undefined,
  };
}
