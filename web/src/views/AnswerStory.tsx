import type { ClaimWithEnds, Story } from '../scenes/scene.js';
import { ClaimCard } from './ClaimCard.js';
import { EntityList } from './EntityLink.js';
import { StoryTitle } from './StoryTitle.js';
import { ViewLink } from './ViewLink.js';

const KIND_WORDS = {
  EXACT: 'The record answers this.',
  RANKED: 'These claims say most of the question, the best first.',
  NOT_SAID: 'The record does not say so.',
} as const;

/** The answer to a question in plain English: how it was understood, what answers it, and what to ask next. */
export function AnswerStory({ story }: { readonly story: Extract<Story, { tells: 'answer' }> }) {
  const { kind, interpretation, sentences, tryNext, claims, reasons, named, nearest } = story.answer;
  // Cards tell the claims with their speakers, dates and links, so their sentences are left out.
  const told = claims.length > 0 ? sentences.slice(0, 1) : sentences;
  return (
    <article class="answer">
      <StoryTitle asOf={null}>{story.question.text}</StoryTitle>
      <p class="summary">{KIND_WORDS[kind]}</p>
      <p class="quiet small">Understood: {interpretation}</p>
      {kind !== 'RANKED' && told.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {named.length > 0 && <EntityList entities={named} />}
      <Claims claims={claims} reasons={reasons} />
      {nearest.length > 0 && (
        <section class="claim-group">
          <h3>Nearest</h3>
          <p class="quiet small">These claims come nearest. They do not answer the question.</p>
          <Claims claims={nearest} />
        </section>
      )}
      {tryNext.length > 0 && (
        <section>
          <h3>You can also ask</h3>
          <ul class="entity-list">
            {tryNext.map((text) => (
              <li key={text}>
                <ViewLink action={{ do: 'ask', question: { mode: 'ask', text }, opened: null }}>{text}</ViewLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

interface ClaimsProps {
  readonly claims: readonly ClaimWithEnds[];
  readonly reasons?: readonly (string | null)[];
}

function Claims({ claims, reasons = [] }: ClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <ul class="claim-list">
      {claims.map((claim, index) => (
        <ClaimCard key={claim.id} claim={claim} included={reasons[index] ?? undefined} />
      ))}
    </ul>
  );
}
