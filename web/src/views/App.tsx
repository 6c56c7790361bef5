import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NO_CAPABILITIES, readCapabilities, type Capabilities } from '../api/capabilities.js';
import { ask } from '../api/client.js';
import { NO_RECORD, type AboutRecord } from '../api/record.js';
import { AboutDocument } from '../api/operations.generated.js';
import { useCitationHead } from '../app/citation-head.js';
import { ExplorerContext, type Explorer } from '../app/context.js';
import type { Positions } from '../graph/arrange.js';
import { rememberNames, useNames, useOutcome, useSentence, type Outcome } from '../app/hooks.js';
import { useFiltering } from '../app/sight.js';
import { useMeasures } from '../app/measures.js';
import { useEmphasis, useStory } from '../app/story.js';
import { useUndoKeys } from '../app/undo-keys.js';
import { useTheme } from '../app/theme.js';
import type { SceneLoader } from '../scenes/load.js';
import type { EntityBrief } from '../scenes/scene.js';
import { readSides } from '../scenes/sides.js';
import { readTraits } from '../scenes/traits.js';
import { isFiltered } from '../state/filters.js';
import type { Store } from '../state/store.js';
import type { Story } from '../state/story.js';
import { titleOf } from '../state/title.js';
import { entitiesAsked, type Question, type View } from '../state/view.js';
import { EmbedFrame } from './EmbedFrame.js';
import { EntityCombobox } from './EntityCombobox.js';
import { ModeBar } from './ModeBar.js';
import { ModeForm } from './ModeForm.js';
import { Panel } from './Panel.js';
import { ShareMenu } from './ShareMenu.js';
import { Stage } from './Stage.js';
import { ViewLink } from './ViewLink.js';

interface AppProps {
  readonly store: Store;
  readonly load: SceneLoader;
  readonly readRecord: (signal: AbortSignal) => Promise<AboutRecord>;
}

/** The whole screen: the question at the top, its answer as a picture or a table, and the open item beside it. */
export function App({ store, load, readRecord }: AppProps) {
  const capabilities = useOutcome('capabilities', readCapabilities);
  const recorded = useOutcome('record', readRecord);
  const record = recorded.value ?? NO_RECORD;
  const explorer = useExplorerOf(store, capabilities.value ?? NO_CAPABILITIES, record);
  const { view } = explorer;
  const { theme, palette, toggle } = useTheme(record);
  const statistics = useOutcome('about', (signal) => ask(AboutDocument, {}, signal));
  const about = statistics.value?.statistics;
  const answered = useTogether(
    useOutcome(JSON.stringify(view.question), async (signal) => {
      const scene = await load(view.question, signal);
      // So that the new scene does not show what is filtered out, for a moment.
      if (isFiltered(view.filters)) await readTraits(scene.claims, signal);
      return scene;
    }),
    capabilities,
    recorded,
    statistics,
  );
  // The record names the kinds and the title, so nothing is complete before the server has described it.
  const awaitsRecord = recorded.value === undefined && recorded.loading;
  const outcome = { ...answered, loading: answered.loading || awaitsRecord };
  const story = useStory(explorer);
  const measures = useMeasures(view, explorer.capabilities);
  const positions = useRef<(() => Positions) | null>(null);
  const scene = useEmphasis(outcome.value, view, story.value);
  useEffect(() => rememberNames(scene?.entities ?? []), [scene]);
  useTitle(view, record.title, story.value);
  useCitationHead(view.opened);
  useUndoKeys(explorer);
  const sides = useOutcome(view.question.mode === 'compare' ? 'sides' : null, readSides).value ?? NOBODY;
  useEffect(() => rememberNames(sides), [sides]);
  useEffect(() => {
    if (scene !== undefined && !answered.loading && isSettled(scene.question, view.question))
      explorer.act({ do: 'settle', question: scene.question });
  }, [scene]);
  const [, brand = record.title, rest = ''] = /^(.+) (\S+)$/.exec(record.title) ?? [];
  const filtering = useFiltering(scene, view);
  const isCurrent = scene !== undefined && !awaitsRecord && scene.question.mode === view.question.mode;
  const stage = { outcome: { ...outcome, value: scene }, isCurrent, filtering, measures, palette, positions };

  if (store.framed)
    return (
      <ExplorerContext.Provider value={explorer}>
        <EmbedFrame {...stage} about={about} story={story} />
      </ExplorerContext.Provider>
    );
  return (
    <ExplorerContext.Provider value={explorer}>
      <a
        class="skip"
        href="#details"
        onClick={(event) => {
          // The address belongs to the view, so links within the page must not change it.
          event.preventDefault();
          document.getElementById('details')?.focus();
        }}
      >
        Skip to details
      </a>
      <header class="top">
        <h1>
          <ViewLink action={{ do: 'ask', question: { mode: 'overview' }, opened: null }}>
            <span class="brand">{brand}</span> <span class="brand-rest">{rest}</span>
          </ViewLink>
        </h1>
        <EntityCombobox
          label="Search the graph"
          placeholder="Name, 日本語 or a question"
          quietLabel
          emptiesItself
          shortcut="/"
          onChoose={({ id }) => explorer.act({ do: 'open', opened: { what: 'entity', id } })}
          onAsk={
            explorer.capabilities.answers('ask')
              ? (text) => explorer.act({ do: 'ask', question: { mode: 'ask', text }, opened: null })
              : undefined
          }
        />
        <ShareMenu
          scene={scene}
          story={story.value}
          filtering={filtering}
          measures={measures}
          positions={() => (view.as === 'picture' ? (positions.current?.() ?? null) : null)}
          theme={theme}
          onToggleTheme={toggle}
        />
      </header>
      <section class="question" aria-label="Question">
        <ModeBar />
        <ModeForm sides={sides} />
      </section>
      <Stage {...stage} />
      <Panel outcome={stage.outcome} sight={filtering.sight} about={about} story={story} />
    </ExplorerContext.Provider>
  );
}

/** Whether a scene answers the question by ids after it was asked by names. */
function isSettled(answered: Question, asked: Question): boolean {
  return answered.mode === asked.mode && JSON.stringify(answered) !== JSON.stringify(asked);
}

const NOBODY: readonly EntityBrief[] = [];

function useTitle(view: View, record: string, story: Story | undefined): void {
  const { question, opened } = view;
  const ids = [...entitiesAsked(question), ...(opened?.what === 'entity' ? [opened.id] : [])];
  const names = useNames(ids);
  const sentence = useSentence(opened?.what === 'claim' ? opened.id : null);
  const step = view.telling === null ? undefined : story?.steps[view.telling.step - 1];
  const site = step === undefined ? record : `${step.title} · ${story?.title ?? ''} · ${record}`;
  const title = titleOf(view, site, (id) => names[ids.indexOf(id)]?.name ?? (id === opened?.id ? sentence : null));
  // A layout effect, so that the title changes together with what is drawn.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}

/**
 * An outcome whose retry also repeats failed requests beside it. They are repeated when it succeeds, too, because the
 * server is then back.
 */
function useTogether<T>(main: Outcome<T>, ...beside: readonly Outcome<unknown>[]): Outcome<T> {
  const retryFailed = (): void => {
    for (const other of beside) if (other.problem !== undefined && !other.loading) other.retry();
  };
  useEffect(() => {
    if (main.value !== undefined) retryFailed();
  }, [main.value]);
  return {
    ...main,
    retry: () => {
      retryFailed();
      main.retry();
    },
  };
}

function useExplorerOf(store: Store, capabilities: Capabilities, record: AboutRecord): Explorer {
  const [{ view, isRevisited }, setState] = useState({ view: store.view(), isRevisited: false });
  useEffect(() => store.watch((view, isRevisited) => setState({ view, isRevisited })), [store]);
  const announce = useCallback((text: string) => {
    const place = document.getElementById('announcer');
    if (place) place.textContent = text;
  }, []);
  return useMemo(
    () => ({
      view,
      isRevisited,
      act: store.act,
      undo: store.undo,
      redo: store.redo,
      steps: store.steps(),
      framed: store.framed,
      capabilities,
      record,
      announce,
    }),
    [view, isRevisited, store, capabilities, record, announce],
  );
}
