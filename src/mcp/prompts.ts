import { completable } from '@modelcontextprotocol/sdk/server/completable.js';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { GetPromptResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { complete } from './complete.js';
import type { Operations } from './run-operations.js';

const CITED = `Write for a researcher. After each statement, give its quote, passage id and link as the tools return them, and say who makes it. Keep facts, plans and positions apart. If the graph has no answer, say so, and do not fill the gap from memory. End with the footnotes that the tool cite returns for the claims you used.`;

/** Prompts for common tasks that take several tool calls in an order that is not obvious. */
export function addPrompts(server: McpServer, operations: Operations): void {
  const entity = (description: string) =>
    completable(z.string().describe(description), (typed) => complete(operations, typed, 'name'));

  server.registerPrompt(
    'trace_connection',
    {
      title: 'Trace how two things are connected',
      description: 'Explain the most informative paths between two entities, with their evidence.',
      argsSchema: {
        from: entity('the first entity: a name, alias or id'),
        to: entity('the second entity: a name, alias or id'),
      },
    },
    ({ from, to }) =>
      asks(
        `How is “${from}” connected to “${to}”? Use paths with rankBy INFORMATIVE. If a name is not found or is ambiguous, look it up with search first. If a path still runs through something very general (a topic, or an entity that takes part in almost everything), ask again with avoid. If there is no path, raise maxLength one step at a time, and say what was searched. Explain the two or three most informative paths step by step. ${CITED}`,
      ),
  );
  server.registerPrompt(
    'compare_sides',
    {
      title: 'Compare what two sides say',
      description: 'Compare what two speakers or sides say about the same entity, and show where they differ.',
      argsSchema: {
        about: entity('the entity they speak about: a name, alias or id'),
        a: entity('the first side: a name, alias or id'),
        b: entity('the second side: a name, alias or id'),
      },
    },
    ({ about, a, b }) =>
      asks(
        `What do “${a}” and “${b}” each say about “${about}”? Use compare_issuers, then relationships with attributedTo for what each says about closely related entities. Report what both say, each in its own words, what only one says, and how firmly (fact, plan or position). If a side says nothing in these sources, that does not mean that it has no position. ${CITED}`,
      ),
  );
  server.registerPrompt(
    'cited_brief',
    {
      title: 'Write a brief with citations',
      description:
        'Summarise what the sources say about an entity: what it is, who is behind it, and what happened when.',
      argsSchema: { about: entity('the subject of the brief: a name, alias or id') },
    },
    ({ about }) =>
      asks(
        `Write a brief about “${about}” of at most 400 words. Use entity for what it is and who is behind it, and continue while the answer says NOT ALL. Use timeline for what happened when. ${CITED}`,
      ),
  );
}

function asks(text: string): GetPromptResult {
  return { messages: [{ role: 'user', content: { type: 'text', text } }] };
}
