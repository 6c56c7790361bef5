import { completable } from '@modelcontextprotocol/sdk/server/completable.js';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { GetPromptResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { complete } from './complete.js';
import type { Operations } from './run-operations.js';

const CITED = `Write for a researcher. After each statement give its quote, passage id and link as the tools give them, and say who says so. Keep facts, plans and positions apart. Where the graph has no answer, say so, and do not fill the gap from memory. End with the footnotes that the tool cite gives for the claims you used.`;

/** Ways of working with the tools that are worth a name: several calls each, in an order that is not obvious. */
export function addPrompts(server: McpServer, operations: Operations): void {
  const entity = (description: string) =>
    completable(z.string().describe(description), (typed) => complete(operations, typed, 'name'));

  server.registerPrompt(
    'trace_connection',
    {
      title: 'Trace how two things are connected',
      description: 'The shortest ways between two entities, told with their evidence.',
      argsSchema: { from: entity('one end: a name, alias or id'), to: entity('the other end') },
    },
    ({ from, to }) =>
      asks(
        `How is “${from}” connected with “${to}”? Use paths; where a name is not found or has several bearers, settle it with search first. If the shortest path runs through something very general (ASEAN, Japan, a topic), ask again with avoid to find more telling ones. If there is no path, raise maxLength step by step, and say what was searched. Tell the two or three most telling paths step by step. ${CITED}`,
      ),
  );
  server.registerPrompt(
    'compare_sides',
    {
      title: 'Compare what two sides say',
      description: 'What each of two speakers or sides says of the same thing, and where they differ.',
      argsSchema: {
        about: entity('what they speak of: a name, alias or id'),
        a: entity('one side, such as Japan'),
        b: entity('the other, such as ASEAN'),
      },
    },
    ({ about, a, b }) =>
      asks(
        `What do “${a}” and “${b}” each say of “${about}”? Use compare_issuers, then relationships with attributedTo for what either says of things close to it. Tell what both say, each in its own words, what only one says, and how firmly (fact, plan, position). That a side says nothing in these sources does not mean that it holds nothing. ${CITED}`,
      ),
  );
  server.registerPrompt(
    'cited_brief',
    {
      title: 'Write a brief with citations',
      description: 'What the sources say of one entity: what it is, who stands behind it, what happened when.',
      argsSchema: { about: entity('what the brief is about: a name, alias or id') },
    },
    ({ about }) =>
      asks(
        `Write a brief about “${about}” of at most 400 words. Use entity for what it is and who stands behind it, reading on while the answer says NOT ALL, and timeline for what happened when. ${CITED}`,
      ),
  );
}

function asks(text: string): GetPromptResult {
  return { messages: [{ role: 'user', content: { type: 'text', text } }] };
}
