import { ask } from '../api/client.js';
import { QualityDocument } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { blankScene, distinctById, emptyScene, entitiesOf, type Scene } from './scene.js';

/** Loads how well the sources support the claims, and draws what lacks sources most. */
export async function loadQuality(question: QuestionOf<'quality'>, signal: AbortSignal): Promise<Scene> {
  const asked = { document: QualityDocument.toString(), variables: {} };
  const { coverage } = await ask(QualityDocument, {}, signal);
  if (coverage.relationships === 0 && coverage.apart.length === 0)
    return emptyScene(question, 'The data has no claims yet.', asked);
  const claims = distinctById([
    ...coverage.deciding.map(({ relationship }) => relationship),
    ...coverage.withOneRelationship.flatMap(({ relationships }) => relationships.nodes),
  ]);
  return {
    ...blankScene(question, ''),
    entities: distinctById([...entitiesOf(claims), ...coverage.apart.map(({ entity }) => entity)]),
    claims,
    story: { tells: 'quality', coverage },
    asked: [asked],
  };
}
