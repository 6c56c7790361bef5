import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client.js';
import { NamesDocument } from '../api/generated.js';
import type { EntityBrief } from '../scenes/scene.js';

/** What became of something asked for; `value` is the last answer, kept while a newer one is on its way. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly loading: boolean;
  readonly problem: Error | undefined;
  readonly retry: () => void;
}

/** Asks again whenever `key` changes, and lets go of what was asked before. */
export function useOutcome<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Outcome<T> {
  const [state, setState] = useState<{ key: string | null; value?: T; problem?: Error }>({ key: null });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    latest.current(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setState({ key, value });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState({ key, problem: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  const retry = useCallback(() => {
    setState((before) => ({ ...before, key: null }));
    setAttempt((n) => n + 1);
  }, []);
  return { value: state.value, loading: key !== null && state.key !== key, problem: state.problem, retry };
}

/** The value as it was when it last stood still for a while. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** A window in which pictures run from top to bottom. */
export const TALL = '(max-aspect-ratio: 4/5)';

export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  const [matches, setMatches] = useState(media.matches);
  useEffect(() => {
    const listen = (): void => setMatches(media.matches);
    listen();
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, [media]);
  return matches;
}

const known = new Map<string, EntityBrief>();

/** Keeps what an answer said of entities, for links that carry only ids. */
export function rememberNames(entities: readonly EntityBrief[]): void {
  for (const entity of entities) known.set(entity.id, entity);
}

/** The entities of these ids; null for one that is not known (yet). */
export function useNames(ids: readonly string[]): readonly (EntityBrief | null)[] {
  const missing = ids.filter((id) => !known.has(id));
  useOutcome(missing.length === 0 ? null : missing.join(' '), async (signal) => {
    const { nodes } = await ask(NamesDocument, { ids: missing }, signal);
    rememberNames(nodes.filter((node) => node !== null && 'name' in node));
    return nodes;
  });
  return ids.map((id) => known.get(id) ?? null);
}
