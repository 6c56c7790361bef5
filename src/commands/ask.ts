import { graphql } from 'graphql';
import type { AskedResult } from '../ask/terminal.js';
import { drawAnswer, drawNotUnderstood } from '../ask/terminal.js';
import { ContextFactory } from '../questions/context.js';
import type { Graph } from '../graph/port.js';
import { faultOf } from '../resolvers/fault-of.js';
import { buildSchema } from '../resolvers/schema.js';

const CLAIM = `sentence modality certainty when { edtf } attributedTo { name } source { id } target { id }
  evidence { quote passage { id } }`;
const ENTITY = 'id kind name summary';

/** Everything the terminal shows; `--json` prints the answer as it is. */
const QUESTION = `query Ask($text: String!) {
  ask(text: $text) {
    __typename
    ... on Answered {
      form interpretation operation variables { name value } sentences
      answer {
        __typename
        ... on AskedEntity {
          entity { ${ENTITY} nameJa aliases evidence { quote passage { id } } quantities { measure value unit approximate asOf }
            relationships(first: 20) { totalCount nodes { ${CLAIM} } } }
        }
        ... on AskedEntities { totalCount entities { ${ENTITY} } }
        ... on AskedClaims { holds truncated entities { ${ENTITY} } relationships { ${CLAIM} } }
        ... on AskedShared { neighbours { entity { ${ENTITY} } relationships { ${CLAIM} } } }
        ... on AskedTimeline {
          totalCount entries { text when { edtf } entity { ${ENTITY} evidence { quote passage { id } } } relationship { ${CLAIM} } }
        }
        ... on AskedQuantities {
          quantities { quantity { measure value unit approximate asOf } entity { ${ENTITY} evidence { quote passage { id } } } relationship { ${CLAIM} } }
        }
        ... on Paths { truncated paths { length nodes { id name } hops { from { id name } to { id name } relationships { ${CLAIM} } } } }
        ... on NoPath { message maxLength dataVersion }
        ... on NotFound { message suggestions { ${ENTITY} } }
        ... on Ambiguous { message candidates { ${ENTITY} } }
      }
    }
    ... on NotUnderstood { message suggestions { ${ENTITY} } forms { name pattern explanation example } }
  }
}`;

export interface AskOptions {
  readonly engine?: string;
  readonly json?: boolean;
}

/** The result of a question on the command line. */
export interface AskOutcome {
  /** Whether there is an answer, even "no": the question was understood, and each of its names is unambiguous. */
  readonly answered: boolean;
  readonly output: string;
}

/** Answers a question about a graph, as text for a terminal of the given width or as JSON. */
export async function askGraph(
  graph: Graph,
  text: string,
  { json = false }: AskOptions,
  width: number,
): Promise<AskOutcome> {
  const contextValue = await new ContextFactory(graph).create();
  const { data, errors } = await graphql({
    schema: buildSchema(),
    source: QUESTION,
    variableValues: { text },
    contextValue,
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw faultOf(error);
  const { ask: asked } = data as unknown as { ask: AskedResult };
  const answered = asked.__typename === 'Answered' && !/^(?:NotFound|Ambiguous)$/.test(asked.answer.__typename);
  if (json) return { answered, output: JSON.stringify(asked, null, 2) };
  return {
    answered,
    output: asked.__typename === 'Answered' ? drawAnswer(asked, width) : drawNotUnderstood(asked, width),
  };
}
