import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type ReadResourceResult, McpError } from '@modelcontextprotocol/sdk/types.js';
import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Vocabulary } from '../model/vocabulary.js';
import { SourcesDocument } from './operations.generated.js';
import { complete } from './complete.js';
import { mcpError } from './mcp-error.js';
import type { Operations } from './run-operations.js';
import type { Tool } from './tool.js';

/** The specification's error code for a missing resource. */
const RESOURCE_NOT_FOUND = -32002;
const INTERNAL_ERROR = -32603;

/** The enums of the vocabulary. */
const VOCABULARY = ['EntityKind', 'RelationshipType', 'Modality', 'Certainty', 'Centrality'] as const;

/** Adds entities, sources and the vocabulary, for clients that attach resources to a conversation. */
export function addResources(
  server: McpServer,
  operations: Operations,
  tools: readonly Tool[],
  { kinds }: Vocabulary,
): void {
  const read = async (
    uri: URL,
    name: string,
    args: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<ReadResourceResult> => {
    const tool = tools.find((each) => each.name === name);
    if (tool === undefined) throw new McpError(INTERNAL_ERROR, `There is no tool called ${name}.`);
    try {
      const { text, structured } = await tool.answer(args, signal);
      if (structured['outcome'] !== 'answered') throw new McpError(RESOURCE_NOT_FOUND, text, { uri: uri.href });
      return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
    } catch (error) {
      if (error instanceof McpError) throw error;
      throw mcpError(error, { uri: uri.href });
    }
  };

  server.registerResource(
    'entity',
    new ResourceTemplate('graph://entity/{id}', {
      list: undefined,
      complete: { id: (typed) => complete(operations, typed, 'id') },
    }),
    {
      title: 'Entity',
      description: `An entity with its claims and their citations. The id is kind:slug, such as ${kinds[0]?.example ?? 'kind:slug'}.`,
      mimeType: 'text/markdown',
    },
    (uri, { id }, { signal }) => read(uri, 'entity', { entity: decoded(id) }, signal),
  );
  server.registerResource(
    'source',
    new ResourceTemplate('graph://source/{id}', {
      list: async ({ signal }) => {
        const { data } = await operations.ask(SourcesDocument, { first: 200 }, signal).catch((error: unknown) => {
          throw mcpError(error);
        });
        const resources = data.sources.edges.map(({ node: { id, title } }) => ({
          uri: `graph://source/${encodeURIComponent(id)}`,
          name: id,
          title,
        }));
        return { resources };
      },
    }),
    {
      title: 'Source',
      description: 'A document that claims are taken from, with the ids of its passages.',
      mimeType: 'text/markdown',
    },
    (uri, { id }, { signal }) => read(uri, 'passage', { id: decoded(id) }, signal),
  );
  server.registerResource(
    'vocabulary',
    'graph://vocabulary',
    {
      title: 'Vocabulary',
      description:
        'The kinds of entities, the types of relationships with their sentences, modality, certainty and centrality.',
      mimeType: 'text/markdown',
    },
    (uri) => ({ contents: [{ uri: uri.href, mimeType: 'text/markdown', text: vocabularyText(operations.schema) }] }),
  );
}

/** The vocabulary as text, from the SDL. */
function vocabularyText(schema: GraphQLSchema): string {
  return VOCABULARY.flatMap((name) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) return [];
    const values = type.getValues().map((value) => `- ${value.name}: ${value.description ?? ''}`);
    return [`# ${name}`, type.description ?? '', ...values, ''];
  }).join('\n');
}

/** Decodes a template variable, because clients may or may not escape the colon of an id. */
function decoded(id: string | readonly string[] | undefined): string {
  const text = typeof id === 'string' ? id : (id ?? []).join(',');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
