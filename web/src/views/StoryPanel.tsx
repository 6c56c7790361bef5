import type { AboutQuery } from '../api/generated.js';
import { useNames } from '../app/hooks.js';
import { inWords } from '../graph/model.js';
import type { Dated, EntityBrief, Scene, Story } from '../scenes/scene.js';
import { capitalised, count, saySpan, sayWhen } from '../state/say.js';
import { ClaimCard } from './ClaimCard.js';
import { EntityLink, EntityList } from './EntityLink.js';
import { PathsStory } from './PathsStory.js';
import { Nothing } from './States.js';
import { ViewLink } from './ViewLink.js';

interface StoryPanelProps {
  readonly scene: Scene;
  readonly about: AboutQuery['statistics'] | undefined;
}

/** What a scene says, in words: the panel's ground, over which entities and claims open. */
export function StoryPanel({ scene, about }: StoryPanelProps) {
  const { story } = scene;
  switch (story.tells) {
    case 'graph':
      return <GraphStory scene={scene} about={about} />;
    case 'question':
      return <Nothing title={story.hint} />;
    case 'around':
      return <AroundStory scene={scene} story={story} />;
    case 'paths':
      return <PathsStory story={story} />;
    case 'nothing':
      return (
        <Nothing title={story.message}>
          {story.instead.length > 0 && <p>Did you mean one of these?</p>}
          <EntityList entities={story.instead} />
        </Nothing>
      );
    case 'connection':
      return <ConnectionStory scene={scene} method={story.method} />;
    case 'shared':
      return <SharedStories story={story} />;
    case 'time':
      return <TimeStory story={story} />;
    case 'comparison':
      return <ComparisonStory story={story} />;
  }
}

function GraphStory({ scene, about }: StoryPanelProps) {
  const hubs = [...scene.entities].sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1)).slice(0, 6);
  return (
    <article class="intro">
      <h2 id="panel-title" tabIndex={-1}>
        Who says what about Japan and ASEAN
      </h2>
      <p class="summary">
        {count(scene.entities.length, 'entity', 'entities')} tied by {count(scene.claims.length, 'claim')}. Every line
        in this picture is a sentence from a source: choose one to read who says so, when, and in which words.
      </p>
      <h3>Start from</h3>
      <EntityList entities={hubs} />
      {about !== undefined && (
        <>
          <h3>Taken from</h3>
          <ul class="source-list">
            {about.bySource.map(({ source }) => (
              <li key={source.id}>{source.title}</li>
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
  const others = scene.entities.filter(({ id }) => id !== story.question.id);
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        Around {centre?.name ?? '…'}
      </h2>
      <p class="summary">
        {count(others.length, 'entity', 'entities')} within {count(story.question.depth, 'step')}
        {story.question.also.length > 0 && ` and around ${count(story.question.also.length, 'other')}`}, with{' '}
        {count(scene.claims.length, 'claim')} among them.
      </p>
      <EntityList entities={[...others].sort((a, b) => b.degree - a.degree).slice(0, 40)} />
    </article>
  );
}

function ConnectionStory({ scene, method }: { readonly scene: Scene; readonly method: string }) {
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        What ties them together
      </h2>
      <ul class="sentence-list">
        {scene.claims.map((claim) => (
          <li key={claim.id}>
            <ViewLink action={{ do: 'open', opened: { what: 'claim', id: claim.id } }}>{claim.sentence}</ViewLink>
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

function SharedStories({ story }: { readonly story: Extract<Story, { tells: 'shared' }> }) {
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        In common: {count(story.neighbours.length, 'entity', 'entities')}
      </h2>
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

function TimeStory({ story }: { readonly story: Extract<Story, { tells: 'time' }> }) {
  const { from, to } = story.question;
  const inside = ({ when }: Dated): boolean =>
    (from === null || when.earliest >= from) && (to === null || when.latest <= to);
  const certain = story.within.filter(inside);
  const possible = story.within.filter((entry) => !inside(entry));
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        {from === null && to === null ? 'Everything that has a date' : capitalised(saySpan(from, to))}
      </h2>
      <DatedList title={from === null && to === null ? 'By date' : 'Within these days'} entries={certain} />
      <DatedList title="Going on, or dated too loosely to tell" entries={possible} />
      {story.within.length === 0 && <p>The sources date nothing within these days. Choose a bar that stands higher.</p>}
    </article>
  );
}

function DatedList({ title, entries }: { readonly title: string; readonly entries: readonly Dated[] }) {
  if (entries.length === 0) return null;
  const groups = Map.groupBy(entries, ({ when }) => when.edtf);
  return (
    <section class="dated">
      <h3>
        {title} <span class="count">{entries.length}</span>
      </h3>
      {[...groups].map(([edtf, members]) => (
        <section key={edtf}>
          <h4>
            <time>{sayWhen(edtf)}</time>
          </h4>
          <ul>
            {members.map(({ entity, relationship, text }) => (
              <li key={relationship?.id ?? entity?.id}>
                {relationship !== null ? (
                  <ViewLink action={{ do: 'open', opened: { what: 'claim', id: relationship.id } }}>{text}</ViewLink>
                ) : entity !== null ? (
                  <EntityLink entity={entity} text={text} />
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function heardThrough(side: EntityBrief, speakers: readonly EntityBrief[]): string {
  const others = speakers.filter(({ id }) => id !== side.id).map(({ name }) => name);
  return others.length === 0 ? `${side.name} speaks for itself` : `${side.name} is heard through ${others.join(', ')}`;
}

function ComparisonStory({ story }: { readonly story: Extract<Story, { tells: 'comparison' }> }) {
  const { entity, a, b, speakersA, speakersB, both, onlyA, onlyB } = story.comparison;
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        On {entity.name}: {a.name} and {b.name}
      </h2>
      <p class="summary quiet">
        {heardThrough(a, speakersA)}; {heardThrough(b, speakersB)}.
      </p>
      {both.map((type) => (
        <section key={type.type} class="claim-group">
          <h3>Both: {inWords(type.type)}</h3>
          <h4>{a.name}</h4>
          <ul class="claim-list">
            {type.a.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </ul>
          <h4>{b.name}</h4>
          <ul class="claim-list">
            {type.b.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
      {[
        { speaker: a, claims: onlyA },
        { speaker: b, claims: onlyB },
      ].map(({ speaker, claims }) => (
        <section key={speaker.id} class="claim-group">
          <h3>
            Only {speaker.name} <span class="count">{claims.length}</span>
          </h3>
          {claims.length === 0 && <p class="quiet">Nothing of its own.</p>}
          <ul class="claim-list">
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
