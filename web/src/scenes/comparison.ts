import { ask } from '../api/client.js';
import { CompareIssuersDocument } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { asOfInWords } from '../state/wording.js';
import { blankScene, distinctById, emptyScene, entitiesOf, type Scene } from './scene.js';
import { columnsOfSides, readSides, sidesOf, withSides } from './sides.js';

/**
 * Loads what two speakers or sides say about one entity: what both say, and what only one says. By default it compares
 * the two that the record is about.
 */
export async function loadComparison(question: QuestionOf<'compare'>, signal: AbortSignal): Promise<Scene> {
  const { entity, a, b } = withSides(question, await readSides());
  if (entity === null || a === null || b === null)
    return blankScene(question, 'Choose an entity to see what two sides say about it.');
  const { asOf } = question;
  const variables = { entity, a, b, asOf };
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
      `In the sources, neither ${comparison.a.name} nor ${comparison.b.name} says anything about ${comparison.entity.name}${asOfInWords(asOf)}.`,
      asked,
    );
  const sides = sidesOf(comparison);
  return {
    ...blankScene(question, ''),
    entities: distinctById([comparison.entity, ...entitiesOf(claims)]),
    claims,
    arrangement: { by: 'columns', column: columnsOfSides(comparison, sides, claims) },
    marked: new Set([comparison.entity.id, comparison.a.id, comparison.b.id]),
    sides,
    story: { tells: 'comparison', comparison },
    notice: comparison.truncated ? 'Only the first 200 claims of each side are compared.' : null,
    asked: [asked],
  };
}
