import { isolate } from '../../model/isolate.js';
import { circumstancesInWords, noteInWords } from '../../model/wording-claim.js';
import { planStatusInWords } from '../../model/wording-plan.js';
import { timeInWords } from '../../model/wording-time.js';
import type { RelationshipRow } from '../../query/loaders.js';
import type { Lookup } from '../citation.js';
import { claimSummary } from '../claim-summary.js';
import { quotes } from '../page/html.js';
import type { SubgraphRecords } from '../records.js';
import { shownText } from '../shown-text.js';
import { siteAddress } from './site-address.js';
import { sitePage } from './site-page.js';

/** The page of one claim: who says so, how and when, the evidence, what became of it, and how to cite it. */
export function claimPage(
  claim: RelationshipRow,
  lookup: Lookup,
  { vocabulary, dataVersion }: SubgraphRecords,
  /** The sentences of the site's claims by their ids. */
  sentences: ReadonlyMap<string, string>,
): string {
  const { title: site } = vocabulary.record;
  const given = circumstancesInWords(lookup.told(claim), 'every').join('; ');
  const citations = lookup.citations(claim);
  const sources = new Map(citations.map(({ source }) => [source.id, source]));
  const ends = [...new Set([claim.source, claim.target])].map(
    (id) => `<li><a href="../${siteAddress(id)}">${shownText(isolate(lookup.name(id)))}</a></li>`,
  );
  return sitePage({
    title: claim.sentence,
    description: claimSummary(claim, lookup, 'every'),
    site,
    id: claim.id,
    citation: [
      ['citation_title', claim.sentence],
      ['citation_publisher', site],
      ['DC.title', claim.sentence],
      ['DC.publisher', site],
      ['DC.identifier', claim.id],
      ...[...sources.values()].map(({ title, publisher, date, url }): [string, string] => [
        'DC.source',
        [title, publisher, ...(date === null ? [] : [timeInWords(date)]), url].join(', '),
      ]),
    ],
    body: `<article>
<h1>${shownText(claim.sentence)}</h1>
<p class="given">${shownText(given)}</p>
${claim.note === null ? '' : `<p class="given">${shownText(noteInWords(claim.note))}</p>`}
<h2>Evidence</h2>
${quotes(citations)}
${followUps(claim, lookup, sentences)}
<h2>About</h2>
<ul>${ends.join('')}</ul>
<h2>Cite this claim</h2>
<p class="quiet">${shownText(`“${claim.sentence}.” ${site}, data version ${dataVersion}, ${claim.id}. Evidence: ${lookup.cite(claim)}.`)}</p>
</article>`,
  });
}

/** What became of a plan, and what a claim says about what became of others. */
function followUps(claim: RelationshipRow, lookup: Lookup, sentences: ReadonlyMap<string, string>): string {
  const { planStatus, followUps: later, followsUp: earlier } = lookup.planData(claim);
  const listed = (ids: readonly string[]): string =>
    ids.length === 0 ? '' : `<ul>${[...new Set(ids)].map((id) => `<li>${linkTo(id, sentences)}</li>`).join('')}</ul>`;
  const became =
    planStatus === null
      ? ''
      : `<h2>What became of this plan</h2>\n<p>${shownText(planStatusInWords(planStatus))}</p>${listed(later.map((each) => each.claim))}`;
  const told =
    earlier.length === 0 ? '' : `<h2>Plans that it follows up</h2>\n${listed(earlier.map(({ plan }) => plan))}`;
  return `${became}${told}`;
}

/** A claim that the site lacks, because it is another part of the graph, stands by its id. */
function linkTo(id: string, sentences: ReadonlyMap<string, string>): string {
  const sentence = sentences.get(id);
  return sentence === undefined ? shownText(id) : `<a href="../${siteAddress(id)}">${shownText(sentence)}</a>`;
}
