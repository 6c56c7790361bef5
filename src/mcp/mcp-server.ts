import { readFileSync } from 'node:fs';
import path from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { packageRoot } from '../config.js';
import type { ContextFactory } from '../questions/context.js';
import { messageOf } from '../errors.js';
import { log } from '../log.js';
import { buildSchema } from '../resolvers/schema.js';
import { addDraftPrompt } from './draft-prompt.js';
import type { DraftChecker } from './draft.js';
import { OUTCOMES } from './fit.js';
import { Operations } from './run-operations.js';
import { addPrompts } from './prompts.js';
import { addResources } from './resources.js';
import { toolsOf } from './tools/all-tools.js';
import { checkClaims } from './tools/check-claims.js';

export interface McpOptions {
  /** The maximum number of characters of an answer's text, and of its structure as JSON. */
  readonly maxCharacters: number;
  /** The maximum time for an operation as a whole. */
  readonly requestTimeoutMs: number;
  /** The maximum number of objects in an operation's answer; unlimited if omitted. */
  readonly maxCost?: number;
  /** Checks drafted claims. Without it, agents can neither draft nor check them. */
  readonly checkDraft?: DraftChecker;
}

/** Makes a server for each connection or request. All servers share the same tools and schemas. */
export type McpFactory = () => McpServer;

const instructions = (
  subject: string,
): string => `A knowledge graph of ${subject}, taken from primary documents. Every claim comes with the words that support it.

- Every tool that takes an entity accepts a name, alias, acronym or id. If unsure, use search.
- Every claim has this form: sentence (who says so; fact, plan or position; when), “quote” [passage id] link. Keep the quote and passage when you repeat a claim. A fact is reported by a source, a plan was announced, and a position is what someone hopes, thinks or intends. Do not turn one into another. A claim made by a speaker is only that speaker's word.
- "Nothing", "no path" and "not found" are answers: they mean that the graph does not say. If you fill the gap from memory, say so.
- An answer that ends with NOT ALL was cut. It says how to get the rest.
- In structured answers, id is global and works in every tool. source and target are the ids of a claim's two entities. saidBy is null if the source itself narrates, or if saidByManyOf names an organisation of which many unnamed members say it. note is what a reader should know of the claim. when is in EDTF, or null if no source gives a date. passage is source#locator. moreQuotes is the number of quotes not shown. rest is null if the answer is complete; otherwise it has leftOut (how many are known to be missing), how to get them, and the after or offset to continue with. dataVersion is the same for the same data.
- The values of outcome are: ${Object.entries(OUTCOMES)
  .map(([name, meaning]) => `${name}: ${meaning}`)
  .join('; ')}.
- cite turns ids into footnotes, BibTeX or CSL-JSON. The resource graph://vocabulary explains kinds and relationship types.`;

/** Creates a factory of servers over a graph. */
export function mcpFactory(contexts: ContextFactory, { maxCharacters, checkDraft, ...limits }: McpOptions): McpFactory {
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  const operations = new Operations(buildSchema(contexts.vocabulary), contexts, limits);
  const { name, title, subject } = contexts.vocabulary.record;
  const tools = [
    ...toolsOf(operations, maxCharacters),
    ...(checkDraft === undefined ? [] : [checkClaims(contexts, checkDraft, maxCharacters)]),
  ];
  return () => {
    const server = new McpServer(
      { name, title, version },
      { instructions: instructions(subject), maxToolInputElements: 1000 },
    );
    server.server.onerror = (error) => log('warn', messageOf(error), { part: 'mcp' });
    for (const { description, input, output, annotations, call, ...tool } of tools) {
      server.registerTool(
        tool.name,
        { title: tool.title, description, inputSchema: input, outputSchema: output, annotations },
        (args: Readonly<Record<string, unknown>>, { signal }: { readonly signal: AbortSignal }) => call(args, signal),
      );
    }
    addResources(server, operations, tools, contexts.vocabulary);
    addPrompts(server, operations);
    if (checkDraft !== undefined) addDraftPrompt(server, contexts.vocabulary);
    return server;
  };
}
