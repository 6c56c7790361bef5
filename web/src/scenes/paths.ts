import { ask } from '../api/client.js';
import { PathsBetweenDocument } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { blankScene, distinctById, emptyScene, type PathStory, type Scene } from './scene.js';
import { loadStrays } from './strays.js';

/** Loads the paths between two entities, drawn from left to right and described step by step. */
export async function loadPaths(question: QuestionOf<'path'>, signal: AbortSignal): Promise<Scene> {
  const { from, to, maxLength, shown, chosen, rankBy, without, asOf } = question;
  if (from === null || to === null)
    return blankScene(question, 'Choose two entities to see how they are connected and who says so at each step.');
  if (from === to) return blankScene(question, 'Both entities are the same. Choose two different ones.');
  const variables = { from, to, maxLength, first: shown, asOf, rankBy, avoid: without };
  const asked = { document: PathsBetweenDocument.toString(), variables };
  const { paths: result } = await ask(PathsBetweenDocument, variables, signal);
  switch (result.__typename) {
    case 'NoPath':
      return {
        ...emptyScene(question, result.message, asked),
        story: { tells: 'no path', question, message: result.message, searched: result.maxLength },
      };
    case 'NotFound':
    case 'Ambiguous':
      return loadStrays(question, asked, signal);
    case 'Paths': {
      const paths: readonly PathStory[] = result.paths.map(({ nodes, hops }) => ({
        nodes,
        hops: hops.map((hop) => ({ from: hop.from.id, to: hop.to.id, claims: hop.relationships })),
      }));
      const only = chosen !== null && chosen < paths.length ? chosen : null;
      const drawn = only === null ? paths : paths.slice(only, only + 1);
      return {
        ...blankScene(question, ''),
        entities: distinctById(drawn.flatMap(({ nodes }) => nodes)),
        claims: distinctById(drawn.flatMap(({ hops }) => hops.flatMap(({ claims }) => claims))),
        arrangement: { by: 'columns', column: columnsOf(drawn) },
        marked: new Set([from, to]),
        story: { tells: 'paths', question, paths, more: result.truncated, chosen: only },
        asked: [asked],
      };
    }
  }
}

/**
 * The column of each entity on the paths: its first position on any of them, with the far end to the right of
 * everything, so that every path reads in one direction.
 */
function columnsOf(paths: readonly PathStory[]): ReadonlyMap<string, number> {
  const column = new Map<string, number>();
  const last = Math.max(0, ...paths.map(({ nodes }) => nodes.length - 1));
  for (const { nodes } of paths)
    nodes.forEach(({ id }, step) => {
      column.set(id, step === nodes.length - 1 ? last : Math.min(step, column.get(id) ?? step));
    });
  return column;
}
