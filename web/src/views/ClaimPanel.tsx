import { ask } from '../api/client.js';
import { ClaimDetailsDocument, type ClaimDetailsQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useArrival } from '../app/focus.js';
import { rememberNames, rememberSentences, useOutcome, useSettledId } from '../app/hooks.js';
import { inWords } from '../graph/model.js';
import { capitalised } from '../state/wording.js';
import { ClaimCard, Sentence, namedIn } from './ClaimCard.js';
import { CiteButtons } from './CiteButtons.js';
import { ClaimPlans } from './ClaimPlans.js';
import { EntityLink } from './EntityLink.js';
import { LostClaim } from './LostClaim.js';
import { Loading, Problem } from './States.js';
import { ViewLink } from './ViewLink.js';
import { OutwardLink } from './OutwardLink.js';

type Claim = Extract<NonNullable<ClaimDetailsQuery['node']>, { readonly __typename: 'Relationship' }>;

/**
 * A claim and the quotes it rests on, with the speaker, the date, the passage, and a link to the source at the quote.
 */
export function ClaimPanel({ id, takesFocus }: { readonly id: string; readonly takesFocus: boolean }) {
  const { value, loading, problem, retry } = useOutcome(id, async (signal) => {
    const { node } = await ask(ClaimDetailsDocument, { id }, signal);
    if (node?.__typename !== 'Relationship') return null;
    rememberNames([node.source, node.target]);
    rememberSentences([node]);
    return node;
  });
  const settled = useSettledId('claim', id, loading ? undefined : value?.id);
  if (problem) return <Problem problem={problem} retry={retry} />;
  if (value === undefined || loading || !settled) return <Loading what="Loading the evidence …" />;
  if (value === null) return <LostClaim id={id} />;
  return <ClaimArticle claim={value} takesFocus={takesFocus} />;
}

function ClaimArticle({ claim, takesFocus }: { readonly claim: Claim; readonly takesFocus: boolean }) {
  useArrival(claim.id, `Claim: ${claim.sentence}`, takesFocus);
  const { capabilities } = useExplorer();
  return (
    <article aria-labelledby="panel-title">
      <header class="panel-head">
        <p class="kicker" title={capabilities.definition(claim.type)}>
          Claim · {inWords(claim.type)}
        </p>
        <h2 id="panel-title" class="claim-title" tabIndex={-1}>
          <Sentence text={claim.sentence} named={namedIn(claim)} />
        </h2>
      </header>
      <dl class="facts">
        <div>
          <dt>Modality</dt>
          <dd>
            <span class="modality" data-modality={claim.modality}>
              {claim.manner}
            </span>{' '}
            <span class="quiet">{capabilities.definition(claim.modality)}</span>
          </dd>
        </div>
        <div>
          <dt>Who says so</dt>
          <dd>
            {claim.attributedTo === null ? capitalised(claim.saidBy) : <EntityLink entity={claim.attributedTo} />}
          </dd>
        </div>
        {claim.when !== null && (
          <div>
            <dt>When</dt>
            <dd>{capitalised(claim.when.text)}</dd>
          </div>
        )}
        {claim.quantities.map((quantity) => (
          <div key={quantity.measure}>
            <dt>{capitalised(quantity.measure)}</dt>
            <dd>{quantity.text}</dd>
          </div>
        ))}
        <div>
          <dt>Support</dt>
          <dd>{capitalised(claim.support.text)}</dd>
        </div>
      </dl>
      {claim.note !== null && (
        <p class="claim-note">
          <strong>Note:</strong> {claim.note}
        </p>
      )}
      <ClaimPlans plan={claim.plan} followsUp={claim.followsUp} />
      <Standing label="Superseded by" preferences={claim.supersededBy} />
      <Standing label="Preferred to" preferences={claim.prefers} />
      <section aria-labelledby="panel-evidence">
        <h3 id="panel-evidence">Evidence</h3>
        {claim.evidence.map((evidence) => (
          <EvidenceBlock key={`${evidence.passage.id}${evidence.text}`} evidence={evidence} claimId={claim.id} />
        ))}
      </section>
      <CiteButtons id={claim.id} />
    </article>
  );
}

/** Claims that contradict this one, with the reason why one of the two is preferred. */
function Standing({ label, preferences }: { readonly label: string; readonly preferences: Claim['supersededBy'] }) {
  if (preferences.length === 0) return null;
  return (
    <section class="standing">
      <h3>{label}</h3>
      <ul class="claim-list">
        {preferences.map(({ why, relationship }) => (
          <ClaimCard key={relationship.id} claim={relationship} because={why} />
        ))}
      </ul>
    </section>
  );
}

/**
 * A piece of evidence among the graph's others from the same passage. The passage itself is not shown, because we may not
 * copy the source's text.
 */
function EvidenceBlock({
  evidence,
  claimId,
}: {
  readonly evidence: Claim['evidence'][number];
  readonly claimId: string;
}) {
  const { passage, note, url } = evidence;
  const { source } = passage;
  const beside = othersInPassage(evidence, claimId);
  const place = evidence.row === null ? 'passage' : 'row';
  return (
    <figure class="evidence">
      <EvidenceWords evidence={evidence} />
      {note !== null && (
        <p class="note">
          <strong>Note:</strong> {note}
        </p>
      )}
      <figcaption>
        <cite>{source.title}</cite>
        <span class="quiet">
          {source.publisher}
          {source.dateText !== null && `, ${source.dateText}`} · {place} {passage.locator}
        </span>
        <OutwardLink url={url} class="button" heard={evidence.quote === null ? '' : ', at the quote'}>
          Read it in the source{' '}
        </OutwardLink>
      </figcaption>
      {beside.length > 0 && (
        <details class="beside">
          <summary>
            Also from this {place} ({beside.length})
          </summary>
          <ul>
            {beside.map(({ id, text, sentence }) => (
              <li key={`${id}${text}`}>
                <span class="quote">{text}</span>
                <ViewLink action={{ do: 'open', opened: { what: 'claim', id } }}>{sentence}</ViewLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  );
}

/** The words that were quoted, the cells of a row, or our paraphrase, which says that it is one. */
function EvidenceWords({ evidence }: { readonly evidence: Claim['evidence'][number] }) {
  const { quote, row, paraphrase, lookedUpText, url } = evidence;
  if (quote !== null)
    return (
      <blockquote cite={url}>
        <p>
          <mark>{quote}</mark>
        </p>
      </blockquote>
    );
  if (row !== null)
    return (
      <table class="row">
        <caption>A row of a table</caption>
        <tbody>
          {row.map(({ column, value }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  return (
    <div class="paraphrase">
      <p>{paraphrase}</p>
      <p class="quiet">Paraphrased from the page, which was read on {lookedUpText}. Open the source for its words.</p>
    </div>
  );
}

function othersInPassage(
  { passage }: Claim['evidence'][number],
  claimId: string,
): readonly { readonly id: string; readonly text: string; readonly sentence: string }[] {
  return passage.relationships
    .filter(({ id }) => id !== claimId)
    .flatMap(({ id, sentence, evidence }) =>
      evidence.filter((other) => other.passage.id === passage.id).map(({ text }) => ({ id, text, sentence })),
    );
}
