import type { EntityBrief, Story, Stray } from '../scenes/scene.js';
import type { Action } from '../state/reducer.js';
import { withEntity } from '../state/view.js';
import { Apart, EntityLink } from './EntityLink.js';
import { Examples } from './Examples.js';

/** Lists names in a question that are not in the graph, with links to the same question about the suggestions. */
export function StraysStory({ story }: { readonly story: Extract<Story, { tells: 'strays' }> }) {
  const { question, strays } = story;
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        Entity not found
      </h2>
      {strays.map((stray) => (
        <StrayNote
          key={stray.text}
          stray={stray}
          leadTo={({ id }) => ({ do: 'ask', question: withEntity(question, stray.text, id), opened: null })}
        />
      ))}
      <Examples mode={question.mode} />
    </article>
  );
}

interface StrayNoteProps {
  readonly stray: Stray;
  readonly leadTo: (entity: EntityBrief) => Action;
}

export function StrayNote({ stray: { text, why, instead }, leadTo }: StrayNoteProps) {
  return (
    <section class="stray">
      <p class="summary">
        {why === 'several' ? (
          <>Several entities are called “{text}”. Which one do you mean?</>
        ) : (
          <>
            No entity is called “{text}”. The link may contain a typo, or the data may have changed since the link was
            made.
            {instead.length > 0 ? ' Did you mean one of these?' : ' No entity has a similar name.'}
          </>
        )}
      </p>
      <ul class="entity-list">
        {instead.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} action={leadTo(entity)} />
            <Apart entity={entity} />
          </li>
        ))}
      </ul>
    </section>
  );
}
