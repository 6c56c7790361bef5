import { useMemo, useRef } from 'preact/hooks';
import type { AboutQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useReturn } from '../app/focus.js';
import { useScroll } from '../app/scroll.js';
import type { Outcome } from '../app/hooks.js';
import { inSight } from '../graph/model.js';
import type { Scene } from '../scenes/scene.js';
import type { Story } from '../state/story.js';
import { countInWords } from '../state/wording.js';
import { ClaimPanel } from './ClaimPanel.js';
import { EntityPanel } from './EntityPanel.js';
import { Icon } from './Icon.js';
import { Loading, Problem } from './States.js';
import { StoryPanel } from './StoryPanel.js';
import { StoryStepPanel } from './StoryStepPanel.js';
import { FitNote } from './TimeStory.js';
import { ViewLink } from './ViewLink.js';

interface PanelProps {
  readonly outcome: Outcome<Scene>;
  readonly about: AboutQuery['statistics'] | undefined;
  readonly story: Outcome<Story>;
}

/** The open item, over the scene's own story. */
export function Panel({ outcome, about, story }: PanelProps) {
  const { view, act } = useExplorer();
  const { opened } = view;
  const takesFocus = useReturn(opened);
  const panel = useRef<HTMLElement>(null);
  useScroll(panel);
  return (
    <aside
      ref={panel}
      id="details"
      class="panel"
      tabIndex={-1}
      aria-label="Details"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && opened !== null) act({ do: 'open', opened: null });
      }}
      data-open={opened !== null || view.telling !== null || view.question.mode !== 'overview'}
    >
      {opened !== null && (
        <p class="panel-bar">
          <ViewLink action={{ do: 'open', opened: null }} class="button quiet-button">
            <Icon name="back" /> Back to {view.telling === null ? PLACE[view.question.mode] : 'the story'}
          </ViewLink>
        </p>
      )}
      <div class="panel-body">
        {opened !== null && outcome.value?.story.tells === 'time' && (
          <FitNote story={outcome.value.story} opened={opened} />
        )}
        {opened?.what === 'entity' && <EntityPanel id={opened.id} takesFocus={takesFocus} />}
        {opened?.what === 'claim' && <ClaimPanel id={opened.id} takesFocus={takesFocus} />}
        {opened === null && view.telling !== null && <StoryStepPanel telling={view.telling} story={story} />}
        {opened === null && view.telling === null && <SceneStory outcome={outcome} about={about} />}
      </div>
    </aside>
  );
}

const PLACE = {
  overview: 'the overview',
  around: 'the neighbourhood',
  path: 'the paths',
  connect: 'the connection',
  shared: 'what they have in common',
  time: 'the timeline',
  plans: 'the plans',
  compare: 'the comparison',
  ask: 'the answer',
  quality: 'the figures',
  stories: 'the stories',
} as const;

function SceneStory({ outcome, about }: Omit<PanelProps, 'story'>) {
  if (outcome.problem) return <Problem problem={outcome.problem} retry={outcome.retry} />;
  if (outcome.value === undefined) return <Loading what="Loading …" />;
  return (
    <>
      <HiddenNote scene={outcome.value} />
      <StoryPanel scene={outcome.value} about={about} />
    </>
  );
}

/** Says that the words below count more than is shown. */
function HiddenNote({ scene }: { readonly scene: Scene }) {
  const { view, act } = useExplorer();
  const shown = useMemo(() => inSight(scene, view.hidden), [scene, view.hidden]);
  const entities = scene.entities.length - shown.entities.length;
  const claims = scene.claims.length - shown.claims.length;
  if (entities === 0) return null;
  return (
    <p class="hidden-note">
      {entities === scene.entities.length
        ? 'Every kind of entity here is hidden.'
        : `${countInWords(entities, 'entity', 'entities')} and ${countInWords(claims, 'claim')} are hidden, because of their kinds.`}{' '}
      <button type="button" class="button small" onClick={() => act({ do: 'all-kinds' })}>
        Show every kind
      </button>
    </p>
  );
}
