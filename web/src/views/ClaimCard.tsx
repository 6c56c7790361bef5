import { useExplorer } from '../app/context.js';
import type { ClaimWithEnds } from '../scenes/scene.js';
import { splitAtNames } from '../state/wording.js';
import { ViewLink } from './ViewLink.js';

interface ClaimCardProps {
  readonly claim: ClaimWithEnds;
  /** The entity at whose end the sentence begins. Its own name is then not a link. */
  readonly from?: string;
  /** Why this claim, or the one it is shown with, is preferred. */
  readonly because?: string;
  /** The answers that rest on this claim. */
  readonly decides?: string;
  /** Why this claim is included, if it is not about the entity itself. */
  readonly included?: string | undefined;
}

/**
 * A claim as a sentence, with its speaker and date. The card links to its evidence, and the names in it to their
 * entities.
 */
export function ClaimCard({ claim, from, because, decides, included }: ClaimCardProps) {
  const sentence = from === claim.target.id && from !== claim.source.id ? claim.inverse : claim.sentence;
  return (
    <li class="claim-card" data-modality={claim.modality}>
      <p class="sentence">
        <Sentence text={sentence} named={namedIn(claim)} from={from} />
      </p>
      {included !== undefined && <p class="quiet small">Included: {included}</p>}
      {because !== undefined && <p class="because">because {because}</p>}
      {decides !== undefined && <p class="quiet small">Decides: {decides}</p>}
      <p class="claim-meta">
        <ClaimMeta claim={claim} />
        <ViewLink
          action={{ do: 'open', opened: { what: 'claim', id: claim.id } }}
          class="card-link"
          label={`Evidence: ${sentence}`}
        >
          evidence
        </ViewLink>
      </p>
    </li>
  );
}

/** The entities that a claim's sentence names. */
export function namedIn({ source, target, regarding }: Pick<ClaimWithEnds, 'source' | 'target' | 'regarding'>) {
  return regarding === null ? [source, target] : [source, target, regarding];
}

interface SentenceProps {
  readonly text: string;
  readonly named: readonly ClaimWithEnds['source'][];
  /** The current entity, whose name is not a link. */
  readonly from?: string | undefined;
}

export function Sentence({ text, named, from }: SentenceProps) {
  return (
    <>
      {splitAtNames(text, named).map((part) =>
        typeof part === 'string' ? (
          part
        ) : part.named.id === from ? (
          part.text
        ) : (
          <ViewLink
            key={part.named.id}
            action={{ do: 'open', opened: { what: 'entity', id: part.named.id } }}
            class="name-link"
          >
            {part.text}
          </ViewLink>
        ),
      )}
    </>
  );
}

function ClaimMeta({
  claim: { modality, manner, saidBy, when, supersededText },
}: {
  readonly claim: Pick<ClaimWithEnds, 'modality' | 'manner' | 'saidBy' | 'when' | 'supersededText'>;
}) {
  const { capabilities } = useExplorer();
  return (
    <>
      <span class="modality" data-modality={modality} title={capabilities.definition(modality)}>
        {manner}
      </span>
      <span>{saidBy}</span>
      {when !== null && <time>{when.text}</time>}
      {supersededText !== null && <span class="superseded">{supersededText}</span>}
    </>
  );
}
