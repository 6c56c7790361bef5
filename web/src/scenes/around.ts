import { ask } from '../api/client.js';
import { AroundDocument } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { blankScene, distinctById, type Scene } from './scene.js';

/** Loads the neighbourhood of an entity, and of each other entity that the user expanded. */
export async function loadAround(question: QuestionOf<'around'>, signal: AbortSignal): Promise<Scene> {
  if (question.id === '') return blankScene(question, 'Choose an entity to see what it is connected to.');
  const { asOf } = question;
  const wanted = [
    { id: question.id, depth: question.depth, asOf },
    ...question.also.map((id) => ({ id, depth: 1, asOf })),
  ];
  const parts = await Promise.all(
    wanted.map(async (variables) => (await ask(AroundDocument, variables, signal)).neighbourhood),
  );
  return {
    ...blankScene(question, ''),
    entities: distinctById(parts.flatMap(({ nodes }) => nodes)),
    claims: distinctById(parts.flatMap(({ relationships }) => relationships)),
    arrangement: { by: 'forces', centre: question.id },
    marked: new Set([question.id, ...question.also]),
    story: { tells: 'around', question },
    notice: parts.some(({ truncated }) => truncated) ? 'Only the nearest 500 entities are shown.' : null,
    asked: wanted.map((variables) => ({ document: AroundDocument.toString(), variables })),
  };
}
