import type { Question } from '../state/view.js';
import { loadAnswer } from './ask.js';
import { loadAround } from './around.js';
import { loadComparison } from './comparison.js';
import { loadConnection } from './connection.js';
import { loadPaths } from './paths.js';
import { blankScene, type Scene } from './scene.js';
import { loadPlans } from './plans.js';
import { loadQuality } from './quality.js';
import { loadShared } from './shared.js';
import { isAboutStrays, isName, loadStrays, withIds } from './strays.js';
import { loadTime } from './time.js';
import { readWholeGraph, type WholeGraph } from './whole-graph.js';

export type SceneLoader = (question: Question, signal: AbortSignal) => Promise<Scene>;

/**
 * Loads the scene of any question. The whole graph is read only once, because both the overview and the time mode build
 * on it.
 */
export function createSceneLoader(first: Question): SceneLoader {
  let whole: Promise<WholeGraph> | undefined;
  const wholeGraph = (): Promise<WholeGraph> => {
    whole ??= readWholeGraph().catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
    return whole;
  };
  // Requested before anything is on the screen, so that the answer loads in the meantime. A failure is reported to the
  // next caller.
  if (first.mode === 'overview' || first.mode === 'time') wholeGraph().catch(() => undefined);
  const load: SceneLoader = async (question, signal) => {
    switch (question.mode) {
      case 'overview':
        return overview(question, await wholeGraph());
      case 'time':
        return loadTime(question, await wholeGraph(), signal);
      case 'around':
        return loadAround(question, signal);
      case 'path':
        return loadPaths(question, signal);
      case 'connect':
        return loadConnection(question, signal);
      case 'shared':
        return loadShared(question, signal);
      case 'plans':
        return loadPlans(question, signal);
      case 'compare':
        return loadComparison(question, signal);
      case 'ask':
        return loadAnswer(question, signal);
      case 'stories':
        return { ...overview(question, await wholeGraph()), story: { tells: 'stories' } };
      case 'quality':
        return loadQuality(question, signal);
    }
  };
  return async (asked, signal) => {
    const question = await withIds(asked, isName, signal);
    try {
      const scene = await load(question, signal);
      // An entity that is asked about and not shown may be there under another id than the link has.
      const shown = new Set(scene.entities.map(({ id }) => id));
      const present = await withIds(question, (id) => !shown.has(id), signal);
      return present === question ? scene : await load(present, signal);
    } catch (error) {
      if (isAboutStrays(error)) return loadStrays(question, null, signal);
      throw error;
    }
  };
}

function overview(question: Question, { entities, claims, arrangement, days, notice, asked }: WholeGraph): Scene {
  return { ...blankScene(question, ''), entities, claims, arrangement, days, notice, asked, story: { tells: 'graph' } };
}
