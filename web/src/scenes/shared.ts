import { ask } from '../api/client.js';
import { NamesDocument, SharedDocument } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { asOfInWords } from '../state/wording.js';
import { blankScene, distinctById, emptyScene, entitiesOf, type Scene } from './scene.js';

/** Loads what several entities have in common, with the claims that connect it to each of them. */
export async function loadShared(question: QuestionOf<'shared'>, signal: AbortSignal): Promise<Scene> {
  const { ids, asOf } = question;
  if (ids.length < 2) return blankScene(question, 'Choose two or more entities to see what they have in common.');
  const variables = { ids: [...ids], asOf };
  const asked = { document: SharedDocument.toString(), variables };
  const { shared } = await ask(SharedDocument, variables, signal);
  const neighbours = shared.map(({ entity, relationships }) => ({ entity, claims: relationships }));
  if (neighbours.length === 0) {
    const { nodes } = await ask(NamesDocument, { ids: [...ids] }, signal);
    const named = nodes.filter((node) => node !== null && 'name' in node);
    return emptyScene(question, `No entity is directly connected to all of them${asOfInWords(asOf)}.`, asked, named);
  }
  const claims = distinctById(neighbours.flatMap((neighbour) => neighbour.claims));
  return {
    ...blankScene(question, ''),
    entities: entitiesOf(claims),
    claims,
    marked: new Set(ids),
    story: { tells: 'shared', neighbours },
    asked: [asked],
  };
}
