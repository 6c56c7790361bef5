import { useEffect, useMemo } from 'preact/hooks';
import { readStories } from './record-stories.js';
import type { Scene } from '../scenes/scene.js';
import { type Story, highlightedIn, stepView, unpackStory } from '../state/story.js';
import { isHeld, type View } from '../state/view.js';
import type { Explorer } from './context.js';
import { type Outcome, useOutcome } from './hooks.js';

/** The story to which the view belongs. A link that says only which step leads to the view of that step. */
export function useStory({ view, act }: Pick<Explorer, 'view' | 'act'>): Outcome<Story> {
  const { telling, question } = view;
  const id = telling?.story ?? null;
  const outcome = useOutcome<{ readonly id: string; readonly story: Story }>(id, async (signal) => ({
    id: id ?? '',
    story: isHeld(id ?? '') ? await unpackStory(id ?? '') : await recordStory(id ?? '', signal),
  }));
  // The last story stays known while the next one loads.
  const story = outcome.value?.id === id ? outcome.value.story : undefined;
  useEffect(() => {
    if (story === undefined || telling === null) return;
    const wanted = stepView(story, telling.story, telling.step);
    const isThere = telling.step === wanted.telling?.step && wanted.question.mode === question.mode;
    if (!isThere) act({ do: 'tell', view: { ...wanted, opened: view.opened ?? wanted.opened }, settles: true });
  }, [story, telling?.story, telling?.step]);
  return { ...outcome, value: story };
}

async function recordStory(id: string, signal: AbortSignal): Promise<Story> {
  const stories = await readStories(signal);
  const found = stories.find((story) => story.id === id);
  if (found !== undefined) return found;
  throw new Error(`There is no story ‘${id}’ here. It may have another name now.`);
}

/** The scene in which the claims of the step stand out, as far as it has them. */
export function useEmphasis(scene: Scene | undefined, { telling }: View, story: Story | undefined): Scene | undefined {
  return useMemo(() => {
    const step = telling === null ? undefined : story?.steps[telling.step - 1];
    if (scene === undefined || step === undefined) return scene;
    const told = new Set(highlightedIn(step));
    const claims = scene.claims.filter(({ id }) => told.has(id));
    if (claims.length === 0) return scene;
    const lit = new Set(claims.flatMap(({ id, source, target }) => [id, source.id, target.id]));
    return { ...scene, lit };
  }, [scene, telling?.step, story]);
}
