import { ask } from '../api/client.js';
import { EntityDetailsDocument, type EntityDetailsQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useArrival } from '../app/focus.js';
import { rememberNames, useOutcome, useSettledId } from '../app/hooks.js';
import { inWords } from '../graph/model.js';
import type { ClaimWithEnds, Stray } from '../scenes/scene.js';
import { asOfInWords, capitalised, countInWords } from '../state/wording.js';
import { axisOf } from '../state/span-bar.js';
import { BLANK, dayOf as dayAskedBy } from '../state/view.js';
import { AgreementStatus } from './AgreementStatus.js';
import { ClaimCard } from './ClaimCard.js';
import { EntityLink } from './EntityLink.js';
import { Icon, KindMark } from './Icon.js';
import { SpanBar } from './SpanBar.js';
import { OtherNames } from './OtherNames.js';
import { Loading, Problem } from './States.js';
import { StrayNote } from './StraysStory.js';
import { ViewLink } from './ViewLink.js';
import { OutwardLink } from './OutwardLink.js';

type Details = Extract<EntityDetailsQuery['entity'], { readonly summary: string }>;

/** Everything about one entity: its names, summary and quantities, and every claim it is part of. */
export function EntityPanel({ id, takesFocus }: { readonly id: string; readonly takesFocus: boolean }) {
  const asOf = dayAskedBy(useExplorer().view.question);
  const { value, loading, problem, retry } = useOutcome(`${id} ${asOf ?? ''}`, (signal) =>
    readDetails(id, asOf, signal),
  );
  const settled = useSettledId('entity', id, !loading && value !== undefined && 'id' in value ? value.id : undefined);
  if (problem) return <Problem problem={problem} retry={retry} />;
  if (value === undefined || !settled || (loading && 'id' in value && value.id !== id))
    return <Loading what="Loading …" />;
  if (value.__typename === 'NotFound') return <LostEntity text={id} why="unknown" instead={value.suggestions} />;
  if (value.__typename === 'Ambiguous') return <LostEntity text={id} why="several" instead={value.candidates} />;
  return <EntityArticle entity={value} takesFocus={takesFocus} />;
}

function LostEntity(stray: Stray) {
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        {stray.why === 'several' ? 'Several entities have this name' : 'Entity not found'}
      </h2>
      <StrayNote stray={stray} leadTo={({ id }) => ({ do: 'open', opened: { what: 'entity', id } })} />
    </article>
  );
}

/** Reads an entity with all of its claims, however many pages they fill, and its status on a day. */
async function readDetails(
  id: string,
  asOf: string | null,
  signal: AbortSignal,
): Promise<EntityDetailsQuery['entity']> {
  const { entity } = await ask(EntityDetailsDocument, { id, claimsAfter: null, asOf }, signal);
  if (entity.__typename === 'NotFound' || entity.__typename === 'Ambiguous') return entity;
  rememberNames([entity]);
  const nodes = [...entity.relationships.nodes];
  for (let page = entity.relationships.pageInfo; page.hasNextPage;) {
    const next = (await ask(EntityDetailsDocument, { id, claimsAfter: page.endCursor, asOf }, signal)).entity;
    if (!('relationships' in next)) break;
    nodes.push(...next.relationships.nodes);
    page = next.relationships.pageInfo;
  }
  return { ...entity, relationships: { ...entity.relationships, nodes } };
}

function EntityArticle({ entity, takesFocus }: { readonly entity: Details; readonly takesFocus: boolean }) {
  const { capabilities, record, view } = useExplorer();
  const asOf = dayAskedBy(view.question);
  useArrival(entity.id, `${entity.name}, ${record.kind(entity.kind).one}, is open`, takesFocus);
  const claims = entity.relationships.nodes;
  return (
    <article aria-labelledby="panel-title">
      <header class="panel-head">
        <p class="kicker" title={capabilities.definition(entity.kind)}>
          <KindMark kind={entity.kind} /> {capitalised(record.kind(entity.kind).one)}
        </p>
        <h2 id="panel-title" tabIndex={-1}>
          {entity.name}
        </h2>
        {entity.nameJa !== null && (
          <p class="name-ja" lang="ja">
            {entity.nameJa}
          </p>
        )}
        {entity.aliases.length > 0 && <p class="aliases">Also called {entity.aliases.join(', ')}</p>}
        <OtherNames names={entity.names} shown={[entity.name, entity.nameJa, ...entity.aliases]} />
      </header>
      <p class="summary">{entity.summary}</p>
      {entity.status !== null && <AgreementStatus status={entity.status} />}
      {entity.otherDates.map(({ when, why }) => (
        <p key={when.text} class="quiet">
          Another source dates it {when.text}. That date is not preferred, because {why}.
        </p>
      ))}
      {entity.distinctFrom.map((other) => (
        <p key={other.entity.id} class="quiet">
          Not to be taken for <EntityLink entity={other.entity} />, because {other.why}.
        </p>
      ))}
      <EntityActions id={entity.id} />
      {entity.quantities.length > 0 && (
        <dl class="quantities">
          {entity.quantities.map((quantity) => (
            <div key={quantity.measure}>
              <dt>{capitalised(quantity.measure)}</dt>
              <dd>{quantity.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <SmallTimeline claims={claims} from={entity.id} />
      <section aria-labelledby="panel-claims">
        <h3 id="panel-claims">{countInWords(claims.length, 'claim')}</h3>
        {asOf !== null && claims.length > 0 && (
          <p class="quiet small">These are the claims of any time, not only those{asOfInWords(asOf)}.</p>
        )}
        {claims.length === 0 && <p class="quiet">The sources name it but make no claims about it.</p>}
        {groupByType(claims, entity.id).map(({ key, type, isSource, members }) => (
          <section key={key} class="claim-group">
            <h4 title={capabilities.definition(type)}>
              <span aria-hidden="true">{isSource ? '→' : '←'}</span>
              <span class="for-ears">{isSource ? 'outgoing:' : 'incoming:'}</span> {inWords(type)}
              <span class="count">{members.length}</span>
            </h4>
            <ul class="claim-list">
              {members.map((claim) => (
                <ClaimCard key={claim.id} claim={claim} from={entity.id} />
              ))}
            </ul>
          </section>
        ))}
      </section>
      <NamedIn entity={entity} />
    </article>
  );
}

function EntityActions({ id }: { readonly id: string }) {
  const { view } = useExplorer();
  const { question, arranged } = view;
  const isExpanded = question.mode === 'around' && (question.id === id || question.also.includes(id));
  return (
    <p class="panel-actions">
      {!isExpanded && (
        <ViewLink action={{ do: 'expand', id }} class="button">
          <Icon name="plus" /> {question.mode === 'around' ? 'Expand' : 'Show its neighbourhood'}
        </ViewLink>
      )}
      <ViewLink
        action={{
          do: 'ask',
          question: { ...BLANK.path, from: id, asOf: dayAskedBy(question) },
          opened: null,
        }}
        class="button"
      >
        Find paths from here
      </ViewLink>
      {arranged.pins.some((pin) => pin.id === id) && (
        <ViewLink action={{ do: 'release', ids: [id] }} class="button">
          Release it from where it was put
        </ViewLink>
      )}
    </p>
  );
}

/** The dated claims in order, at a glance. */
function SmallTimeline({ claims, from }: { readonly claims: readonly ClaimWithEnds[]; readonly from: string }) {
  const dated = claims
    .flatMap((claim) => (claim.when === null ? [] : [{ claim, when: claim.when }]))
    .sort((a, b) => (dayOf(a.when) < dayOf(b.when) ? -1 : 1));
  if (dated.length < 2) return null;
  const groups = Map.groupBy(dated, ({ when }) => when.text);
  const axis = axisOf(dated.map(({ when }) => when));
  return (
    <details class="small-timeline" open={groups.size <= 6}>
      <summary>
        <h3>Timeline</h3>
        <span class="count">{countInWords(groups.size, 'date')}</span>
      </summary>
      <ol>
        {[...groups].map(([text, entries]) => (
          <li key={text}>
            <time>{capitalised(text)}</time>
            {axis !== null && entries[0] !== undefined && <SpanBar when={entries[0].when} axis={axis} />}
            <span>
              {entries.length === 1 && entries[0] !== undefined ? (
                <ViewLink action={{ do: 'open', opened: { what: 'claim', id: entries[0].claim.id } }}>
                  {from === entries[0].claim.target.id ? entries[0].claim.inverse : entries[0].claim.sentence}
                </ViewLink>
              ) : (
                countInWords(entries.length, 'claim')
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function dayOf({ earliest, latest }: { readonly earliest: string; readonly latest: string }): string {
  return earliest.startsWith('0001') ? latest : earliest;
}

function NamedIn({ entity }: { readonly entity: Details }) {
  if (entity.evidence.length === 0 && entity.sameAs.length === 0) return null;
  return (
    <section aria-labelledby="panel-named" class="named-in">
      <h3 id="panel-named">Named in</h3>
      <ul>
        {entity.evidence.map(({ text, note, url, passage }) => (
          <li key={`${passage.id}${text}`}>
            <span class="quote">{text}</span>
            {note !== null && <span class="quiet"> Note: {note}</span>}{' '}
            <OutwardLink url={url}>
              {passage.source.title}, {passage.locator}
            </OutwardLink>
          </li>
        ))}
        {entity.sameAs.map((url) => (
          <li key={url}>
            <OutwardLink url={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</OutwardLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ClaimGroup {
  readonly key: string;
  readonly type: string;
  readonly isSource: boolean;
  readonly members: readonly ClaimWithEnds[];
}

/** Groups claims by type and direction. Claims in which the entity is the source come first. */
function groupByType(claims: readonly ClaimWithEnds[], id: string): readonly ClaimGroup[] {
  const groups = Map.groupBy(claims, (claim) => `${claim.source.id === id ? '0' : '1'} ${claim.type}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => ({ key, type: key.slice(2), isSource: key.startsWith('0'), members }));
}
