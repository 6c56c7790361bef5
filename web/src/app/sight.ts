import { useMemo, useState } from 'preact/hooks';
import { inSight, type Sight } from '../graph/in-sight.js';
import type { Scene } from '../scenes/scene.js';
import { NO_TRAITS, readTraits, traitsRead, type Traits } from '../scenes/traits.js';
import { isFiltered } from '../state/filters.js';
import type { View } from '../state/view.js';
import { useOutcome } from './hooks.js';

/** What the scene shows under the view's filters, and what the choice of filters needs. */
export interface Filtering {
  /** Undefined until it is known which claims pass. */
  readonly sight: Sight | undefined;
  /** Why nothing of the scene is shown; null if something is, or if it is empty itself. */
  readonly emptied: 'kinds' | 'filters' | null;
  /** Null until they are read. */
  readonly traits: Traits | null;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly loading: boolean;
  readonly problem: Error | undefined;
  readonly retry: () => void;
}

/** The one place that works out what is in sight. What filters look at is read when somebody filters. */
export function useFiltering(scene: Scene | undefined, view: View): Filtering {
  const [isOpen, setOpen] = useState(false);
  const isOn = isFiltered(view.filters);
  const wanted = scene !== undefined && (isOn || isOpen) ? scene : undefined;
  const outcome = useOutcome(wanted === undefined ? null : JSON.stringify(wanted.question), (signal) =>
    readTraits(wanted?.claims ?? [], signal),
  );
  const traits = useMemo(
    () => (wanted === undefined ? null : traitsRead(wanted.claims)),
    [wanted, outcome.loading, outcome.problem],
  );
  const sight = useMemo(
    () => (scene === undefined || (isOn && traits === null) ? undefined : inSight(scene, view, traits ?? NO_TRAITS)),
    [scene, isOn, isOn ? traits : null, view.hidden, view.arranged.hidden, view.arranged.kept, view.filters],
  );
  const { loading, problem, retry } = outcome;
  const isRead = traits !== null || wanted === undefined;
  return {
    sight,
    emptied: scene === undefined || sight === undefined ? null : whyEmpty(scene, sight, isOn),
    traits,
    isOpen,
    setOpen,
    loading: !isRead && loading,
    problem: isRead ? undefined : problem,
    retry,
  };
}

function whyEmpty(scene: Scene, sight: Sight, isOn: boolean): Filtering['emptied'] {
  if (isOn && scene.claims.length > 0 && sight.claims.length === 0) return 'filters';
  return scene.entities.length > 0 && sight.entities.length === 0 ? 'kinds' : null;
}
