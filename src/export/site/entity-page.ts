import { isolate } from '../../model/isolate.js';
import { readNames } from '../../model/names.js';
import { circumstancesInWords } from '../../model/wording-claim.js';
import { countInWords } from '../../model/wording.js';
import type { EntityRow, RelationshipRow } from '../../query/loaders.js';
import type { Lookup } from '../citation.js';
import { quotes } from '../page/html.js';
import type { SubgraphRecords } from '../records.js';
import { shownText } from '../shown-text.js';
import { xmlAttributes } from '../xml.js';
import { siteAddress } from './site-address.js';
import { sitePage } from './site-page.js';

/** The page of one entity: its names, its summary with evidence, and every claim of the site about it. */
export function entityPage(
  entity: EntityRow,
  claims: readonly RelationshipRow[],
  lookup: Lookup,
  { vocabulary: { record } }: SubgraphRecords,
): string {
  const { name, nameJa, kind, summary, aliases } = entity;
  const others = readNames(entity).filter(({ text }) => text !== name && text !== nameJa && !aliases.includes(text));
  const names = [
    ...aliases.map((alias) => shownText(isolate(alias))),
    ...(nameJa === null ? [] : [`<span lang="ja">${shownText(nameJa)}</span>`]),
    ...others.map(({ text, language }) => `<span${xmlAttributes({ lang: language })}>${shownText(text)}</span>`),
  ];
  const items = claims.map((claim) => {
    const given = circumstancesInWords(lookup.told(claim), 'every').join('; ');
    return `<li class="claim"><p class="sentence"><a href="../${siteAddress(claim.id)}">${shownText(claim.sentence)}</a></p><p class="given">${shownText(given)}</p>${quotes(lookup.citations(claim))}</li>`;
  });
  return sitePage({
    title: name,
    description: summary,
    site: record.title,
    id: entity.id,
    citation: [
      ['citation_title', name],
      ['citation_publisher', record.title],
      ['DC.title', name],
      ['DC.publisher', record.title],
      ['DC.identifier', entity.id],
    ],
    body: `<article>
<h1>${shownText(isolate(name))}</h1>
<p class="quiet">${shownText(kind)}${names.length === 0 ? '' : `; also ${names.join(', ')}`}</p>
<p>${shownText(summary)}</p>
${quotes(lookup.citations(entity))}
<h2>${countInWords(claims.length, 'claim')}</h2>
<ol>${items.join('\n')}</ol>
</article>`,
  });
}
