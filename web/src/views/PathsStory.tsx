import { useExplorer } from '../app/context.js';
import type { PathStory, Story } from '../scenes/scene.js';
import { countInWords } from '../state/wording.js';
import { MAX_PATH_LENGTH, MAX_PATHS, PATHS_AT_A_TIME, type QuestionOf } from '../state/view.js';
import { ClaimCard } from './ClaimCard.js';
import { EntityLink } from './EntityLink.js';
import { Examples } from './Examples.js';
import { StoryTitle } from './StoryTitle.js';
import { ViewLink } from './ViewLink.js';

/** The paths as sentences. Each can be drawn alone. */
export function PathsStory({ story }: { readonly story: Extract<Story, { tells: 'paths' }> }) {
  const { question, paths, more, chosen } = story;
  const first = paths[0];
  const last = first?.nodes.at(-1);
  const ordered = question.rankBy === 'SHORTEST' ? 'shortest' : 'most informative';
  return (
    <article>
      <StoryTitle asOf={question.asOf}>
        {first?.nodes[0]?.name} to {last?.name}
      </StoryTitle>
      <p class="summary">
        {more
          ? `The ${paths.length} ${ordered} paths. There are more.`
          : `${countInWords(paths.length, 'path')}, ${ordered} first.`}
      </p>
      {paths.map((path, index) => (
        <OnePath key={path.nodes.map(({ id }) => id).join(' ')} path={path} index={index} chosen={chosen} />
      ))}
      {more && <MorePaths question={question} />}
    </article>
  );
}

function MorePaths({ question }: { readonly question: QuestionOf<'path'> }) {
  const next = Math.min(MAX_PATHS, question.shown + PATHS_AT_A_TIME);
  if (next === question.shown)
    return <p class="quiet rest">There are more, but the server returns at most {MAX_PATHS} paths.</p>;
  return (
    <p class="rest">
      <ViewLink action={{ do: 'ask', question: { ...question, shown: next } }} class="button">
        Show {next - question.shown} more
      </ViewLink>
    </p>
  );
}

/** Says that there is no path within the limits of the search, and offers to extend it. */
export function NoPathStory({ story }: { readonly story: Extract<Story, { tells: 'no path' }> }) {
  const { question, message, searched } = story;
  const further = Math.min(MAX_PATH_LENGTH, searched + STEPS_FURTHER) - searched;
  return (
    <article>
      <StoryTitle asOf={question.asOf}>No path found within {countInWords(searched, 'step')}</StoryTitle>
      <p class="summary">{message}</p>
      {further > 0 ? (
        <p class="rest">
          <ViewLink
            action={{ do: 'ask', question: { ...question, maxLength: searched + further, chosen: null }, opened: null }}
            class="button"
          >
            Search up to {countInWords(further, 'more step')}
          </ViewLink>
        </p>
      ) : (
        <p class="quiet rest">The server searches up to {MAX_PATH_LENGTH} steps. There may be a longer path.</p>
      )}
      <Examples mode="path" />
    </article>
  );
}

/** Extends a search by two steps at a time, because longer searches cost many times more. */
const STEPS_FURTHER = 2;

function OnePath({
  path,
  index,
  chosen,
}: {
  readonly path: PathStory;
  readonly index: number;
  readonly chosen: number | null;
}) {
  const { view } = useExplorer();
  const { question } = view;
  if (question.mode !== 'path') return null;
  const isChosen = chosen === index;
  return (
    <section class="path" data-chosen={isChosen} aria-label={`Path ${index + 1}`}>
      <header>
        <h3>
          Path {index + 1} <span class="count">{countInWords(path.hops.length, 'step')}</span>
        </h3>
        <ViewLink
          action={{ do: 'ask', question: { ...question, chosen: isChosen ? null : index } }}
          class="button small"
        >
          {isChosen ? 'Show all paths' : 'Show only this path'}
        </ViewLink>
      </header>
      <ol class="path-steps">
        {path.nodes.map((node, step) => {
          const hop = path.hops[step];
          return (
            <li key={node.id}>
              <EntityLink entity={node} />
              {step > 0 && hop !== undefined && (
                <ViewLink
                  action={{
                    do: 'ask',
                    question: { ...question, without: [...question.without, node.id], chosen: null },
                  }}
                  class="button small"
                  label={`Leave out ${node.name}`}
                >
                  Leave out
                </ViewLink>
              )}
              {hop !== undefined && (
                <ul class="claim-list">
                  {hop.claims.slice(0, 3).map((claim) => (
                    <ClaimCard key={claim.id} claim={claim} from={hop.from} />
                  ))}
                  {hop.claims.length > 3 && <MoreClaims number={hop.claims.length - 3} id={hop.from} />}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function MoreClaims({ number, id }: { readonly number: number; readonly id: string }) {
  return (
    <li class="quiet small">
      and {countInWords(number, 'more claim')}:{' '}
      <ViewLink action={{ do: 'open', opened: { what: 'entity', id } }}>open the entity</ViewLink>
    </li>
  );
}
