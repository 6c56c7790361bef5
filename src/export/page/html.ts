import { createHash } from 'node:crypto';
import { isolate } from '../../model/isolate.js';
import { isOfTheWeb } from '../../model/web-address.js';
import { readNames } from '../../model/names.js';
import { circumstancesInWords, modalityInWords, noteInWords } from '../../model/wording-claim.js';
import { evidenceInWords } from '../../model/wording-evidence.js';
import { timeInWords } from '../../model/wording-time.js';
import { countInWords } from '../../model/wording.js';
import { type Citation, Lookup } from '../citation.js';
import { MODALITY_STYLES, kindStyle } from '../palette.js';
import { pathsInWords } from '../reading-order.js';
import { markSvg } from '../picture/marks.js';
import { type NodeShape, type Scene, composeScene } from '../picture/scene.js';
import { bareSvg, countsByKind, descriptionOf } from '../picture/svg.js';
import type { SubgraphRecords } from '../records.js';
import { shownText } from '../shown-text.js';
import { xmlAttributes, xmlText } from '../xml.js';
import { PAGE_SCRIPT } from './script.generated.js';
import { htmlDocument } from './document.js';
import { PAGE_STYLE } from './style.js';

/**
 * One HTML file (https://html.spec.whatwg.org/) that opens without a network: the picture with pan, zoom and search,
 * and below it a text list of every entity and claim with its quotes. Its content security policy forbids every
 * request.
 * @param pageOf where an entity or a claim has a page of its own, by its id; there are none when omitted
 */
export async function exportHtml(records: SubgraphRecords, pageOf?: (id: string) => string): Promise<string> {
  const scene = await composeScene(records);
  const lookup = new Lookup(records);
  const { title, entities, relationships, sources, dataVersion } = records;
  const counts = `${countInWords(entities.length, 'entity', 'entities')}, ${countInWords(relationships.length, 'claim')}`;
  const about = sources.map(
    (source) =>
      `<li>${shownText(source.title)}, ${shownText(source.publisher)}${source.date === null ? '' : `, ${shownText(timeInWords(source.date))}`}: ${link(source.url, source.url)} (retrieved ${shownText(timeInWords(source.retrieved))})</li>`,
  );
  return htmlDocument({
    allows: ["style-src 'unsafe-inline'", `script-src 'sha256-${digest(PAGE_SCRIPT)}'`],
    head: [`<title>${shownText(title)}</title>`, `<style>${PAGE_STYLE}</style>`],
    body: `<a class="skip" href="#text">To everything as text</a>
<header>
<div><h1>${shownText(title)}</h1><p class="quiet">${counts}. Data version ${shownText(dataVersion)}.</p></div>
<div class="search"><label for="search">Search names, claims and quotes</label><input id="search" type="search" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="found"><ul id="found" role="listbox" aria-label="Found"></ul><span id="said" class="skip" role="status"></span></div>
</header>
<section aria-label="Legend"><ul class="legend">${legend(records)}</ul></section>
<main>
<figure aria-label="The network">
${picture(scene, lookup, records)}
<div class="tools"><button id="nearer" aria-label="Zoom in">+</button><button id="farther" aria-label="Zoom out">−</button><button id="fit">Show all</button></div>
</figure>
<section id="panel" aria-label="Chosen" aria-live="polite" tabindex="0">
<h2>Choose a name or a line</h2>
<p>Each line is a claim that a source makes; choosing it shows the words that support it. Drag to move, scroll to zoom.</p>
<p class="quiet">Keys: / to search, Tab and Enter to choose, arrows to move the picture, + and − to zoom, 0 to fit, Esc to begin again.</p>
${pathsOf(records, scene, lookup)}</section>
</main>
<section aria-label="Everything as text"><details id="text" open>
<summary>Everything as text</summary>
<h2>Entities</h2>
<div id="entities">
${scene.nodes.map((node) => article(node, lookup, ownPage(node.entity.id, pageOf))).join('\n')}
</div>
<h2>Claims</h2>
<ol id="claims">
${scene.edges.map(({ claim }, index) => claimItem(claim, index, scene, lookup, ownPage(claim.id, pageOf))).join('\n')}
</ol>
</details></section>
<footer><h2>Sources</h2><ul>${about.join('')}</ul></footer>
<script>${PAGE_SCRIPT}</script>`,
  });
}

function digest(script: string): string {
  return createHash('sha256').update(script).digest('base64');
}

function picture(scene: Scene, lookup: Lookup, records: SubgraphRecords): string {
  const attributes = { id: 'picture', role: 'group', tabindex: 0, 'aria-label': descriptionOf(records) };
  return bareSvg(scene, lookup, attributes);
}

function legend({ entities, relationships, vocabulary, looks }: SubgraphRecords): string {
  const kinds = countsByKind(entities, vocabulary).map(([kind, count]) => {
    const { mark, colour } = kindStyle(vocabulary, kind);
    return `<li><svg width="14" height="14" aria-hidden="true">${markSvg(mark, 7, 7, colour, 5.5)}</svg>${shownText(kind)} ${count}</li>`;
  });
  const given = new Set(relationships.map(({ modality }) => modality));
  const lines = Object.entries(MODALITY_STYLES)
    .filter(([modality]) => given.has(modality))
    .map(([modality, { dashes }]) => {
      const line = { x1: 0, x2: 34, y1: 7, y2: 7, stroke: '#566170', 'stroke-width': 2 };
      return `<li><svg width="34" height="14" aria-hidden="true"><line${xmlAttributes({ ...line, 'stroke-dasharray': dashes || null })}/></svg>${modalityInWords(modality)}</li>`;
    });
  const colours = (looks?.legend ?? []).map(
    ({ colour, text }) =>
      `<li><svg width="14" height="14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" rx="3" fill="${colour}"/></svg>${xmlText(text)}</li>`,
  );
  return [...kinds, ...colours, ...lines].join('');
}

/** Lists each path step by step. Choosing a step shows its claim. */
function pathsOf(records: SubgraphRecords, { edges }: Scene, lookup: Lookup): string {
  const claims = edges.map(({ claim }) => claim);
  return pathsInWords(records, claims, lookup)
    .map(({ heading, claims: along }) => {
      const steps = along.map(
        (index) =>
          `<li><button type="button"${xmlAttributes({ 'data-claim': index })}>${shownText(claims[index]?.sentence ?? '')}</button></li>`,
      );
      return `<h3>${shownText(heading)}</h3>\n<ol class="path">${steps.join('')}</ol>\n`;
    })
    .join('');
}

function article({ entity }: NodeShape, lookup: Lookup, own: string): string {
  const { id, name, nameJa, aliases, kind, summary } = entity;
  const named = readNames(entity).filter(({ text }) => text !== nameJa && text !== name && !aliases.includes(text));
  const names = [name, ...aliases, ...(nameJa === null ? [] : [nameJa]), ...named.map(({ text }) => text)];
  const others = named.map(
    ({ text, language }) => `; <span${xmlAttributes({ lang: language })}>${shownText(text)}</span>`,
  );
  const data = {
    'data-id': id,
    'data-name': name,
    'data-kind': kind,
    'data-label': `${isolate(name)}, ${kind}`,
    'data-names': JSON.stringify(names),
  };
  return `<article${xmlAttributes(data)}><h3>${shownText(isolate(name))}</h3><p class="quiet">${shownText(kind)}${nameJa === null ? '' : `, <span lang="ja">${shownText(nameJa)}</span>`}${aliases.length === 0 ? '' : `; also ${shownText(aliases.map(isolate).join(', '))}`}${others.join('')}</p><p dir="auto">${shownText(summary)}</p>${quotes(lookup.citations(entity))}${own}</article>`;
}

function ownPage(id: string, pageOf: ((id: string) => string) | undefined): string {
  return pageOf === undefined ? '' : `<p class="own"><a href="${xmlText(pageOf(id))}">On a page of its own</a></p>`;
}

function claimItem(
  claim: Scene['edges'][number]['claim'],
  index: number,
  scene: Scene,
  lookup: Lookup,
  own: string,
): string {
  const [source, target] = [claim.source, claim.target].map((id) =>
    scene.nodes.findIndex(({ entity }) => entity.id === id),
  );
  const button = (data: Record<string, number>, text: string): string =>
    `<button type="button"${xmlAttributes(data)}>${shownText(text)}</button>`;
  const ends = [claim.source, claim.target].map((id, end) =>
    button({ 'data-node': (end === 0 ? source : target) ?? 0 }, isolate(lookup.name(id))),
  );
  const data = { class: 'claim', 'data-id': claim.id, 'data-source': source ?? 0, 'data-target': target ?? 0 };
  return `<li${xmlAttributes(data)}>${claimHtml(claim, lookup)}<p class="ends">${ends.join('')}${button({ 'data-claim': index }, 'Show this line')}</p>${own}</li>`;
}

/** A claim with who says so, how and when, and its evidence. */
export function claimHtml(claim: Scene['edges'][number]['claim'], lookup: Lookup): string {
  const given = circumstancesInWords(lookup.told(claim), 'every').join('; ');
  const note = claim.note === null ? '' : `<p class="given">${shownText(noteInWords(claim.note))}</p>`;
  return `<p class="sentence">${shownText(claim.sentence)}</p><p class="given">${shownText(given)}</p>${note}${quotes(lookup.citations(claim))}`;
}

/** The words of each piece of evidence, and a link to where they stand. */
export function quotes(citations: readonly Citation[]): string {
  return citations
    .map(({ url, source, passage, note, ...item }) => {
      const where = link(url, `${isolate(source.title)}, ${passage.locator}`);
      const words = shownText(evidenceInWords(item));
      const beside = note === null ? '' : `<p class="quiet">Note: ${shownText(note)}</p>`;
      return item.quote === null
        ? `<p class="evidence">${words} <cite>${where}</cite></p>${beside}`
        : `<blockquote cite="${xmlText(source.url)}">${words} <cite>${where}</cite></blockquote>${beside}`;
    })
    .join('');
}

function link(url: string, text: string): string {
  // Only web addresses become links. Others are shown as text.
  return isOfTheWeb(url)
    ? `<a href="${xmlText(url)}" target="_blank" rel="noopener noreferrer">${shownText(text)}</a>`
    : shownText(text);
}
