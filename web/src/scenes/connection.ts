import { ask } from '../api/client.js';
import { ConnectDocument } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { asOfInWords } from '../state/wording.js';
import { blankScene, emptyScene, type Scene } from './scene.js';

/** Loads the small network that connects several entities. */
export async function loadConnection(question: QuestionOf<'connect'>, signal: AbortSignal): Promise<Scene> {
  const { ids, asOf } = question;
  if (ids.length < 2) return blankScene(question, 'Choose two or more entities to see how they are connected.');
  const variables = { ids: [...ids], asOf };
  const asked = { document: ConnectDocument.toString(), variables };
  const { connect } = await ask(ConnectDocument, variables, signal);
  if (connect.relationships.length === 0)
    return emptyScene(
      question,
      `They are not connected within three steps${asOfInWords(asOf)}.`,
      asked,
      connect.unconnected,
    );
  return {
    ...blankScene(question, ''),
    entities: connect.nodes,
    claims: connect.relationships,
    marked: new Set(ids),
    story: { tells: 'connection', method: connect.method },
    notice:
      connect.unconnected.length > 0
        ? `Not connected to the rest within three steps${asOfInWords(asOf)}: ${connect.unconnected.map(({ name }) => name).join(', ')}.`
        : null,
    asked: [asked],
  };
}
