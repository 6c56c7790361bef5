import { graphql } from 'graphql';
import { AskDocument, type AskQuery } from '../ask/asked-operations.generated.js';
import { drawAnswer, drawNotUnderstood } from '../ask/terminal.js';
import type { Strength } from '../model/evidence.js';
import type { ContextFactory } from '../questions/context.js';
import { faultOf } from '../resolvers/fault-of.js';
import { buildSchema } from '../resolvers/schema.js';

export interface AskOptions {
  readonly engine?: string;
  readonly json?: boolean;
  readonly evidence?: readonly Strength[];
}

/** The result of a question on the command line. */
export interface AskOutcome {
  /** Whether there is an answer, even "no": the question was understood, and each of its names is unambiguous. */
  readonly answered: boolean;
  readonly output: string;
}

/** Answers a question about a graph, as text for a terminal of the given width or as JSON. */
export async function askGraph(
  contexts: ContextFactory,
  text: string,
  { json = false, evidence }: AskOptions,
  width: number,
): Promise<AskOutcome> {
  const schema = buildSchema(contexts.vocabulary);
  const { ask: asked } = await contexts.during({}, async (contextValue) => {
    const variableValues = { text, evidence };
    const { data, errors } = await graphql({ schema, source: AskDocument.toString(), variableValues, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw faultOf(error);
    return data as unknown as AskQuery;
  });
  const answered = asked.__typename === 'Answered' && !/^(?:NotFound|Ambiguous)$/.test(asked.answer.__typename);
  if (json) return { answered, output: JSON.stringify(asked, null, 2) };
  return {
    answered,
    output: asked.__typename === 'Answered' ? drawAnswer(asked, width) : drawNotUnderstood(asked, width),
  };
}
