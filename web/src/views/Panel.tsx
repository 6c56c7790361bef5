import { useRef } from 'preact/hooks';
import type { AboutQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useReturn } from '../app/focus.js';
import { useScroll } from '../app/scroll.js';
import type { Outcome } from '../app/hooks.js';
import type { Sight } from '../graph/in-sight.js';
import { sceneLeft } from '../scenes/left.js';
import type { Scene } from '../scenes/scene.js';
import { isFiltered } from '../state/filters.js';
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
  /** What the scene shows; undefined until that is known. */
  readonly sight: Sight | undefined;
  readonly about: AboutQuery['statistics'] | undefined;
  readonly story: Outcome<Story>;
}

/** The open item, over the scene's own story. */
export function Panel({ outcome, sight, about, story }: PanelProps) {
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
        {opened?.what === 'entity' && isFiltered(view.filters) && (
          <p class="hidden-note">The filters apply to the picture and the tables. Below is all that the record says.</p>
        )}
        {opened?.what === 'entity' && <EntityPanel id={opened.id} takesFocus={takesFocus} />}
        {opened?.what === 'claim' && <ClaimPanel id={opened.id} takesFocus={takesFocus} />}
        {opened === null && view.telling !== null && <StoryStepPanel telling={view.telling} story={story} />}
        {opened === null && view.telling === null && <SceneStory outcome={outcome} sight={sight} about={about} />}
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

function SceneStory({ outcome, sight, about }: Omit<PanelProps, 'story'>) {
  const { view } = useExplorer();
  if (outcome.problem) return <Problem problem={outcome.problem} retry={outcome.retry} />;
  if (outcome.value === undefined) return <Loading what="Loading …" />;
  const scene = outcome.value;
  const told = sight !== undefined && isFiltered(view.filters) ? sceneLeft(scene, sight) : scene;
  return (
    <>
      {sight !== undefined && <HiddenNote scene={scene} sight={sight} />}
      <StoryPanel scene={told} about={about} />
    </>
  );
}

const LIST = new Intl.ListFormat('en-GB');

/** Says what of the scene is not shown. Without filters, the words below count it nevertheless. */
function HiddenNote({ scene, sight }: { readonly scene: Scene; readonly sight: Sight }) {
  const { view, act } = useExplorer();
  const entities = scene.entities.length - sight.entities.length;
  const claims = scene.claims.length - sight.claims.length;
  const isOn = isFiltered(view.filters);
  if (entities === 0 && claims === 0) return null;
  const byHand = view.arranged.hidden.length + view.arranged.kept.length > 0;
  const because = [
    ...(view.hidden.length > 0 ? ['their kinds'] : []),
    ...(byHand ? ['your choice'] : []),
    ...(isOn ? ['the filters'] : []),
  ];
  return (
    <p class="hidden-note">
      {sight.entities.length === 0 && !isOn
        ? `Every ${byHand ? 'entity' : 'kind of entity'} here is hidden.`
        : `${countInWords(entities, 'entity', 'entities')} and ${countInWords(claims, 'claim')} are hidden, because of ${LIST.format(because)}.`}{' '}
      {view.hidden.length > 0 && (
        <button type="button" class="button small" onClick={() => act({ do: 'all-kinds' })}>
          Show every kind
        </button>
      )}{' '}
      {byHand && (
        <button type="button" class="button small" onClick={() => act({ do: 'all-entities' })}>
          Show every entity
        </button>
      )}{' '}
      {isOn && (
        <button type="button" class="button small" onClick={() => act({ do: 'no-filters' })}>
          Remove all filters
        </button>
      )}
    </p>
  );
}
