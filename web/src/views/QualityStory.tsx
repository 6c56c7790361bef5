import type { ComponentChildren } from 'preact';
import type { QualityQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import {
  DECIDED_WORDS,
  STRENGTH_WORDS,
  TIER_WORDS,
  capitalised,
  countInWords,
  dayInWords,
  languageInWords,
  shareInWords,
} from '../state/wording.js';
import { ClaimCard } from './ClaimCard.js';
import { EntityLink } from './EntityLink.js';
import { OutwardLink } from './OutwardLink.js';
import { usePages } from './pages.js';
import { ViewLink } from './ViewLink.js';

type Coverage = QualityQuery['coverage'];

/** How well the sources support the claims: counts as bars, and the claims and entities that lack sources most. */
export function QualityStory({ coverage }: { readonly coverage: Coverage }) {
  const { record } = useExplorer();
  const { relationships, unsourced, decidingAlone, deciding, lookedUp, lookUps, withOneRelationship, apart } = coverage;
  const counts = (title: string, rows: readonly Row[], note?: string) => (
    <Counts title={title} rows={rows} note={note} all={relationships} />
  );
  return (
    <article class="quality">
      <h2 id="panel-title" tabIndex={-1}>
        How well sources support the claims
      </h2>
      <p class="summary">
        {countInWords(relationships, 'claim')}.{' '}
        {unsourced === 0
          ? 'Every claim and entity has evidence.'
          : `${countInWords(unsourced, 'claim or entity has', 'claims and entities have')} no evidence.`}{' '}
        The picture shows the claims that decide an answer alone, and the entities that have one claim or are not
        connected.
      </p>
      {counts(
        'Strongest evidence',
        coverage.byStrength.map(({ strength, count }) => [STRENGTH_WORDS[strength], count]),
      )}
      {counts(
        'Best source',
        coverage.byTier.map(({ tier, count }) => [TIER_WORDS[tier], count]),
      )}
      {counts(
        'Independent publishers',
        coverage.byPublishers.map(({ publishers, count }) => [countInWords(publishers, 'publisher'), count]),
      )}
      {counts(
        'Language of the sources',
        coverage.byLanguage.map(({ language, count }) => [languageInWords(language), count]),
        'A claim counts once for each language.',
      )}
      {counts(
        'Kinds of entities',
        coverage.byKind.map(({ kind, count }) => [capitalised(record.kind(kind).many), count]),
        'A claim counts once for each kind at its two ends.',
      )}
      {counts(
        'Year in which claims begin',
        coverage.byYear
          .map(({ year, count }): Row => [year === null ? 'No known year' : String(year), count])
          .reverse(),
      )}
      <Listed
        title="Decide an answer alone"
        number={decidingAlone.toLocaleString('en-GB')}
        note="An answer rests on each of these claims, and only one publisher supports it."
        items={deciding}
        list="claim-list"
      >
        {({ relationship, decides }) => (
          <ClaimCard
            key={relationship.id}
            claim={relationship}
            decides={decides.map((each) => DECIDED_WORDS[each]).join(', ')}
          />
        )}
      </Listed>
      <Listed
        title="Looked up longest ago"
        number={numberOf(lookedUp)}
        note="People read these passages. No copy may be kept, so checking them again needs the web. The oldest are listed."
        items={lookUps}
        list="source-list"
      >
        {({ on, citations, passage }) => (
          <li key={`${on} ${passage.id}`}>
            <OutwardLink url={passage.source.url}>{passage.source.title}</OutwardLink>
            <span class="quiet small">
              {passage.source.publisher}, {passage.locator}; read on <time dateTime={on}>{dayInWords(on)}</time>
            </span>
            <details class="beside">
              <summary>{countInWords(citations, 'piece')} of evidence</summary>
              <ul>
                {passage.relationships.map((claim) => (
                  <li key={claim.id}>
                    <ClaimLink claim={claim} />
                  </li>
                ))}
                {passage.entities.map((entity) => (
                  <li key={entity.id}>
                    <EntityLink entity={entity} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </Listed>
      <Listed
        title="Entities with one claim"
        number={numberOf(withOneRelationship)}
        items={withOneRelationship}
        list="entity-list"
      >
        {(entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            {entity.relationships.nodes.map((claim) => (
              <span key={claim.id} class="quiet">
                <ClaimLink claim={claim} />
              </span>
            ))}
          </li>
        )}
      </Listed>
      <Listed
        title="Not connected"
        number={numberOf(apart)}
        note="No claims join these entities to the centre of the record."
        items={apart}
        list="entity-list"
      >
        {({ entity, why }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            {why !== null && <span class="quiet">{capitalised(why)}.</span>}
          </li>
        )}
      </Listed>
    </article>
  );
}

function ClaimLink({
  claim: { id, sentence },
}: {
  readonly claim: { readonly id: string; readonly sentence: string };
}) {
  return <ViewLink action={{ do: 'open', opened: { what: 'claim', id } }}>{sentence}</ViewLink>;
}

/** The most items of a list that the operation asks for. */
const MOST = 1_000;

/** The length of a list, of which there may be more than the operation asks for. */
function numberOf(items: readonly unknown[]): string {
  return items.length.toLocaleString('en-GB') + (items.length < MOST ? '' : ' or more');
}

type Row = readonly [name: string, count: number];

interface CountsProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly note: string | undefined;
  /** The number of all claims. */
  readonly all: number;
}

/** Counts of claims as bars, which are as long as the largest of them allows. */
function Counts({ title, rows: all, note, all: claims }: CountsProps) {
  const { rows, more } = usePages(all, 12);
  const largest = Math.max(1, ...all.map(([, count]) => count));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {note !== undefined && <p class="quiet small">{note}</p>}
      <ul class="counts">
        {rows.map(([name, count]) => (
          <li key={name}>
            <span>{name}</span>
            <span class="count-bar" aria-hidden="true" style={{ width: `${(100 * count) / largest}%` }} />
            <span class="number">{shareInWords(count, claims)}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

interface ListedProps<T> {
  readonly title: string;
  readonly number: string;
  readonly note?: string;
  readonly items: readonly T[];
  /** The style of the list. */
  readonly list: string;
  readonly children: (item: T) => ComponentChildren;
}

/** A list with its number, of which the first are shown until the user asks for more. */
function Listed<T>({ title, number, note, items, list, children }: ListedProps<T>) {
  const { rows, more } = usePages(items, 10);
  return (
    <section aria-label={title}>
      <h3>
        {title} <span class="count">{number}</span>
      </h3>
      {items.length === 0 ? <p class="quiet">None.</p> : note !== undefined && <p class="quiet small">{note}</p>}
      <ul class={list}>{rows.map(children)}</ul>
      {more}
    </section>
  );
}
