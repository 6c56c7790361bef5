import type { TimelineFit } from '../api/operations.generated.js';
import type { Dated, Story } from '../scenes/scene.js';
import { axisFor, type Span } from '../state/bins.js';
import { capitalised, FIT_WORDS, spanInWords } from '../state/wording.js';
import { axisOf } from '../state/span-bar.js';
import { isBackwards, type Opened } from '../state/view.js';
import { EntityLink } from './EntityLink.js';
import { SpanBar } from './SpanBar.js';
import { Nothing } from './States.js';
import { ViewLink } from './ViewLink.js';

type Told = Extract<Story, { tells: 'time' }>;

const FITS = Object.keys(FIT_WORDS) as readonly TimelineFit[];
const EARLIEST = '0001-01-01';
const LATEST = '9999-12-31';

/** Dated items, grouped by how surely they lie within the chosen days. */
export function TimeStory({ story }: { readonly story: Told }) {
  const { from, to } = story.question;
  const unbounded = from === null && to === null;
  const axis = axisOf(story.all.map(({ when }) => when));
  const chosen = unbounded ? null : { from: from ?? EARLIEST, to: to ?? LATEST };
  if (isBackwards(story.question)) return <Backwards question={story.question} />;
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        {unbounded ? 'All dated entries' : capitalised(spanInWords(from, to))}
      </h2>
      {story.unlisted > 0 && (
        <p class="quiet">
          The first {story.within.length} entries are listed. The picture shows {story.unlisted.toLocaleString('en')}{' '}
          more. Choose fewer days to list them.
        </p>
      )}
      {unbounded ? (
        <DatedList title="By date" entries={story.within} axis={axis} chosen={null} />
      ) : (
        FITS.map((fit) => (
          <DatedList
            key={fit}
            title={capitalised(FIT_WORDS[fit].one)}
            means={FIT_WORDS[fit].means}
            entries={story.within.filter((entry) => entry.fit === fit)}
            axis={axis}
            chosen={chosen}
          />
        ))
      )}
      {story.within.every(({ fit }) => fit !== 'WITHIN') && <Elsewhere story={story} />}
    </article>
  );
}

/** No entry lies between days in this order, which is not what was meant. */
function Backwards({ question: { from, to } }: { readonly question: Told['question'] }) {
  return (
    <Nothing title="The first day is after the last">
      <p class="summary">Choose an earlier first day or a later last day, or look at the days between them.</p>
      <p class="rest">
        <ViewLink action={{ do: 'ask', question: { mode: 'time', from: to, to: from } }} class="button">
          {capitalised(spanInWords(to, from))}
        </ViewLink>
      </p>
    </Nothing>
  );
}

/** How the open item relates to the chosen days. */
export function FitNote({ story, opened }: { readonly story: Told; readonly opened: Opened }) {
  const { from, to } = story.question;
  const entry = story.within.find(({ entity, relationship }) => (relationship ?? entity)?.id === opened.id);
  if (entry === undefined || (from === null && to === null)) return null;
  const { one, means } = FIT_WORDS[entry.fit];
  return (
    <p class="fit-note">
      <strong>
        {capitalised(spanInWords(from, to))}: {one}.
      </strong>{' '}
      {means}
    </p>
  );
}

/** If nothing is surely within the chosen days, links to where most items are. */
function Elsewhere({ story }: { readonly story: Told }) {
  const fullest = axisFor(story.all, null)
    .bins.filter((bin) => bin.count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, 3);
  return (
    <>
      <p class="summary">No entry is certain to fall within these days.</p>
      {fullest.length > 0 && (
        <section class="examples">
          <h3>Most entries are in</h3>
          <ul class="entity-list">
            {fullest.map(({ from, to, name }) => (
              <li key={from}>
                <ViewLink action={{ do: 'ask', question: { mode: 'time', from, to }, opened: null }}>{name}</ViewLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface DatedListProps {
  readonly title: string;
  readonly means?: string;
  readonly entries: readonly Dated[];
  readonly axis: Span | null;
  readonly chosen: Span | null;
}

function DatedList({ title, means, entries, axis, chosen }: DatedListProps) {
  if (entries.length === 0) return null;
  const groups = Map.groupBy(entries, ({ when }) => when.text);
  return (
    <section class="dated">
      <h3>
        {title} <span class="count">{entries.length}</span>
      </h3>
      {means !== undefined && <p class="quiet small">{means}</p>}
      {[...groups].map(([text, members]) => (
        <section key={text}>
          <h4>
            <time>{capitalised(text)}</time>
          </h4>
          {axis !== null && members[0] !== undefined && <SpanBar when={members[0].when} axis={axis} chosen={chosen} />}
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
