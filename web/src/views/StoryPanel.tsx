import { useMemo, useState } from 'preact/hooks';
import type { AboutQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useNames } from '../app/hooks.js';
import type { EntityBrief, Scene, Story } from '../scenes/scene.js';
import { dayOf } from '../state/view.js';
import { compareNames, countInWords } from '../state/wording.js';
import { AnswerStory } from './AnswerStory.js';
import { ClaimCard } from './ClaimCard.js';
import { ComparisonStory } from './ComparisonStory.js';
import { EntityLink, EntityList } from './EntityLink.js';
import { Examples, StartingQuestions } from './Examples.js';
import { NoPathStory, PathsStory } from './PathsStory.js';
import { PlansStory } from './PlansStory.js';
import { QualityStory } from './QualityStory.js';
import { Nothing } from './States.js';
import { StoriesPanel, StoryLinks } from './StoryLinks.js';
import { StoryTitle, UndatedNote } from './StoryTitle.js';
import { StraysStory } from './StraysStory.js';
import { TimeStory } from './TimeStory.js';
import { ViewLink } from './ViewLink.js';
import { OutwardLink } from './OutwardLink.js';

interface StoryPanelProps {
  readonly scene: Scene;
  readonly about: AboutQuery['statistics'] | undefined;
}

/** A scene in words. This is the panel's base, over which entities and claims open. */
export function StoryPanel({ scene, about }: StoryPanelProps) {
  const { story } = scene;
  switch (story.tells) {
    case 'graph':
      return <GraphStory scene={scene} about={about} />;
    case 'question':
      return (
        <Nothing title={story.hint}>
          <Examples mode={scene.question.mode} />
        </Nothing>
      );
    case 'around':
      return <AroundStory scene={scene} story={story} />;
    case 'paths':
      return <PathsStory story={story} />;
    case 'nothing':
      return (
        <Nothing title={story.message}>
          <UndatedNote asOf={dayOf(scene.question)} />
          <Examples mode={scene.question.mode} />
        </Nothing>
      );
    case 'no path':
      return <NoPathStory story={story} />;
    case 'strays':
      return <StraysStory story={story} />;
    case 'connection':
      return <ConnectionStory scene={scene} method={story.method} />;
    case 'shared':
      return <SharedStories story={story} asOf={dayOf(scene.question)} />;
    case 'time':
      return <TimeStory story={story} />;
    case 'plans':
      return <PlansStory story={story} />;
    case 'comparison':
      return <ComparisonStory story={story} asOf={dayOf(scene.question)} />;
    case 'answer':
      return <AnswerStory story={story} />;
    case 'stories':
      return <StoriesPanel />;
    case 'quality':
      return <QualityStory coverage={story.coverage} />;
  }
}

function GraphStory({ scene, about }: StoryPanelProps) {
  const { record, capabilities } = useExplorer();
  const { entities } = scene;
  const hubs = useMemo(
    () => [...entities].sort((a, b) => b.degree - a.degree || compareNames(a, b)).slice(0, 6),
    [entities],
  );
  return (
    <article class="intro">
      <h2 id="panel-title" tabIndex={-1}>
        Who says what about {record.subject}
      </h2>
      <p class="summary">
        {countInWords(scene.entities.length, 'entity', 'entities')} connected by{' '}
        {countInWords(scene.claims.length, 'claim')}. Every line in this picture is a claim from a source. Select one to
        read who says so, when, and in what words.
      </p>
      <StoryLinks title="Stories" />
      <StartingQuestions entities={entities} />
      <h3>Start here</h3>
      <EntityList entities={hubs} />
      {about !== undefined && (
        <>
          <h3>Sources</h3>
          {capabilities.answers('coverage') && (
            <p class="quality-link">
              <ViewLink action={{ do: 'enter', mode: 'quality' }}>How well they support the claims</ViewLink>
            </p>
          )}
          <ul class="source-list">
            {about.bySource.map(({ source }) => (
              <li key={source.id}>
                <OutwardLink url={source.url}>{source.title}</OutwardLink>
                <span class="quiet small">
                  {source.publisher}
                  {source.dateText !== null && `, ${source.dateText}`}
                </span>
              </li>
            ))}
          </ul>
          <p class="quiet small">
            Data version <code>{about.dataVersion}</code>
          </p>
        </>
      )}
    </article>
  );
}

function AroundStory({ scene, story }: { readonly scene: Scene; readonly story: Extract<Story, { tells: 'around' }> }) {
  const [centre] = useNames([story.question.id]);
  const others = useMemo(() => scene.entities.filter(({ id }) => id !== story.question.id), [scene]);
  return (
    <article>
      <StoryTitle asOf={story.question.asOf}>Around {centre?.name ?? '…'}</StoryTitle>
      <p class="summary">
        {countInWords(others.length, 'entity', 'entities')} within {countInWords(story.question.depth, 'step')}
        {story.question.also.length > 0 && ` and around ${countInWords(story.question.also.length, 'other')}`}, with{' '}
        {countInWords(scene.claims.length, 'claim')} among them.
      </p>
      <Ranked entities={others} />
    </article>
  );
}

/** How many items to list before the user asks for the rest. */
const LISTED = 40;

/** Entities, best connected first. The rest of a long list appears on request. */
function Ranked({ entities }: { readonly entities: readonly EntityBrief[] }) {
  const [asked, setAsked] = useState<typeof entities | null>(null);
  const sorted = [...entities].sort((a, b) => b.degree - a.degree || compareNames(a, b));
  const left = asked === entities ? 0 : Math.max(0, sorted.length - LISTED);
  return (
    <>
      <EntityList entities={sorted.slice(0, sorted.length - left)} />
      {left > 0 && (
        <p class="rest">
          <span class="quiet">These are the {LISTED} most connected entities.</span>
          <button type="button" class="button small" onClick={() => setAsked(entities)}>
            Show the other {left}
          </button>
        </p>
      )}
    </>
  );
}

function ConnectionStory({ scene, method }: { readonly scene: Scene; readonly method: string }) {
  return (
    <article>
      <StoryTitle asOf={dayOf(scene.question)}>How they are connected</StoryTitle>
      <ul class="sentence-list">
        {scene.claims.map((claim) => (
          <li key={claim.id}>
            <ViewLink action={{ do: 'open', opened: { what: 'claim', id: claim.id } }}>
              {claim.sentence ?? claim.id}
            </ViewLink>
          </li>
        ))}
      </ul>
      <details class="beside">
        <summary>How it was found</summary>
        <p class="quiet small">{method}</p>
      </details>
    </article>
  );
}

function SharedStories({
  story,
  asOf,
}: {
  readonly story: Extract<Story, { tells: 'shared' }>;
  readonly asOf: string | null;
}) {
  return (
    <article>
      <StoryTitle asOf={asOf}>In common: {countInWords(story.neighbours.length, 'entity', 'entities')}</StoryTitle>
      {story.neighbours.map(({ entity, claims }) => (
        <section key={entity.id} class="claim-group">
          <h3>
            <EntityLink entity={entity} />
          </h3>
          <ul class="claim-list">
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} from={entity.id} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
