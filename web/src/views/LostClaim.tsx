import { useOutcome } from '../app/hooks.js';
import { readRemains } from '../scenes/strays.js';
import { ClaimCard } from './ClaimCard.js';
import { EntityList } from './EntityLink.js';
import { Loading, Problem } from './States.js';
import { StrayNote } from './StraysStory.js';

/** Shown for a claim that does not exist: the claims between its ends, or suggestions for what its ends could mean. */
export function LostClaim({ id }: { readonly id: string }) {
  const { value, problem, retry } = useOutcome(id, (signal) => readRemains(id, signal));
  if (problem) return <Problem problem={problem} retry={retry} />;
  if (value === undefined) return <Loading what="Looking for similar claims …" />;
  const { ends, strays, claims } = value;
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        Claim not found
      </h2>
      {strays.length === 0 && (
        <p class="summary">The link may contain a typo, or the data may have changed since the link was made.</p>
      )}
      {strays.map((stray) => (
        <StrayNote
          key={stray.text}
          stray={stray}
          leadTo={(entity) => ({ do: 'open', opened: { what: 'entity', id: entity.id } })}
        />
      ))}
      {claims.length > 0 && (
        <section class="claim-group">
          <h3>{strays.length === 0 ? `Claims about ${ends.map(({ name }) => name).join(' and ')}` : 'Did you mean'}</h3>
          <ul class="claim-list">
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      )}
      {ends.length > 0 && (
        <section>
          <h3>The link is about</h3>
          <EntityList entities={ends} />
        </section>
      )}
    </article>
  );
}
