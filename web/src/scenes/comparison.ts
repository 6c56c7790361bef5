import { ask } from '../api/client.js';
import { CompareIssuersDocument } from '../api/generated.js';
import type { QuestionOf } from '../state/view.js';
import { blankScene, distinctById, emptyScene, entitiesOf, type Scene } from './scene.js';

/** What two speakers or sides say of one entity: both of them, and each alone. */
export async function loadComparison(question: QuestionOf<'compare'>, signal: AbortSignal): Promise<Scene> {
  const { entity, a, b } = question;
  if (entity === null || a === null || b === null)
    return blankScene(question, 'Choose a subject and two speakers to see what each of them says of it.');
  const variables = { entity, a, b };
  const asked = { document: CompareIssuersDocument.toString(), variables };
  const { compareIssuers: comparison } = await ask(CompareIssuersDocument, variables, signal);
  const claims = distinctById([
    ...comparison.both.flatMap((type) => [...type.a, ...type.b]),
    ...comparison.onlyA,
    ...comparison.onlyB,
  ]);
  if (claims.length === 0)
    return emptyScene(
      question,
      `Neither ${comparison.a.name} nor ${comparison.b.name} says anything of ${comparison.entity.name} in the sources.`,
      asked,
    );
  return {
    ...blankScene(question, ''),
    entities: distinctById([comparison.entity, ...entitiesOf(claims)]),
    claims,
    marked: new Set([entity, a, b]),
    story: { tells: 'comparison', comparison },
    asked: [asked],
  };
}
