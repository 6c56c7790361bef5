import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client.js';
import type { Opened } from '../state/view.js';
import { useExplorer } from './context.js';
import { ClaimWordsDocument, NamesDocument } from '../api/operations.generated.js';
import type { ClaimBrief, ClaimShape, EntityBrief } from '../scenes/scene.js';

/** The state of a request. `value` is the last answer, which is kept while a newer one loads. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly loading: boolean;
  readonly problem: Error | undefined;
  readonly retry: () => void;
}

/** Loads again whenever `key` changes, and aborts the previous request. */
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

/** The value once it has stopped changing for a while. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** Matches windows in which pictures run from top to bottom. */
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

/**
 * Replaces a former id in the address with the present one, so that the picture marks what is open. Returns false until
 * the address has it.
 */
export function useSettledId(what: Opened['what'], asked: string, present: string | undefined): boolean {
  const { act } = useExplorer();
  const settled = present === undefined || present === asked;
  useEffect(() => {
    if (!settled) act({ do: 'settle', opened: { what, id: present } });
  }, [present]);
  return settled;
}

/** The number of ids per request. */
const ASKED_AT_ONCE = 200;
const known = new Map<string, EntityBrief>();

/** Remembers entities from answers, for links that carry only ids. */
export function rememberNames(entities: readonly EntityBrief[]): void {
  for (const entity of entities) known.set(entity.id, entity);
}

/** The entities with these ids; null for those that are not known (yet). */
export function useNames(ids: readonly string[]): readonly (EntityBrief | null)[] {
  const missing = ids.filter((id) => !known.has(id));
  useOutcome(missing.length === 0 ? null : missing.join(' '), async (signal) => {
    for (let from = 0; from < missing.length; from += ASKED_AT_ONCE) {
      const { nodes } = await ask(NamesDocument, { ids: missing.slice(from, from + ASKED_AT_ONCE) }, signal);
      rememberNames(nodes.filter((node) => node !== null && 'name' in node));
    }
  });
  return ids.map((id) => known.get(id) ?? null);
}

const sentences = new Map<string, string>();
const waiting = new Set<() => void>();

/** Remembers the sentences of claims from answers, and notifies components that wait for them. */
export function rememberSentences(claims: readonly { readonly id: string; readonly sentence: string }[]): void {
  for (const { id, sentence } of claims) sentences.set(id, sentence);
  for (const tell of waiting) tell();
}

/** The sentence of a claim; null until an answer includes it. */
export function useSentence(id: string | null): string | null {
  const [, setTold] = useState(0);
  useEffect(() => {
    const tell = (): void => setTold((n) => n + 1);
    waiting.add(tell);
    return () => void waiting.delete(tell);
  }, []);
  return id === null ? null : (sentences.get(id) ?? null);
}

const words = new Map<string, ClaimBrief>();

/** The sentences of the claims that answers have provided so far, by id. Missing ones are requested. */
export function useWords(claims: readonly ClaimShape[]): ReadonlyMap<string, ClaimBrief> {
  const lacking = claims.filter((claim) => !isInWords(claim) && !words.has(claim.id)).map(({ id }) => id);
  useOutcome(lacking.length === 0 ? null : lacking.join(' '), async (signal) => {
    for (let from = 0; from < lacking.length; from += ASKED_AT_ONCE) {
      const ids = lacking.slice(from, from + ASKED_AT_ONCE);
      const { nodes } = await ask(ClaimWordsDocument, { ids }, signal);
      for (const node of nodes) if (node !== null && 'sentence' in node) words.set(node.id, node);
    }
  });
  return new Map(
    claims.flatMap((claim): [string, ClaimBrief][] => {
      const said = isInWords(claim) ? claim : words.get(claim.id);
      return said === undefined ? [] : [[claim.id, said]];
    }),
  );
}

function isInWords(claim: ClaimShape): claim is ClaimBrief {
  return claim.sentence !== undefined && claim.when !== undefined && claim.saidBy !== undefined;
}
