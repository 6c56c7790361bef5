import { circumstancesInWords, noteInWords } from '../model/wording-claim.js';
import { evidenceInWords } from '../model/wording-evidence.js';
import { timeInWords } from '../model/wording-time.js';
import { capitalised, countInWords } from '../model/wording.js';
import { isOfTheWeb } from '../model/web-address.js';
import type { RelationshipRow } from '../query/loaders.js';
import { type Citation, Lookup } from './citation.js';
import { exportMermaid } from './mermaid.js';
import { onOneLine } from './plain.js';
import { inReadingOrder } from './reading-order.js';
import type { SubgraphRecords, ToldStep, ToldStory } from './records.js';
import { Footnotes } from './story/footnotes.js';
import { leftOut } from './story/story-page.js';

/**
 * Markdown with a footnote for each claim (https://github.github.com/gfm/, and footnotes as GitHub and Pandoc read
 * them): a story step by step, each with a Mermaid diagram, or any other part of the graph as a list.
 */
export function* exportMarkdown(records: SubgraphRecords): Generator<string> {
  const { title, story, entities, relationships, dataVersion, vocabulary } = records;
  const lookup = new Lookup(records);
  const footnotes = story === undefined ? undefined : new Footnotes(records);
  const counts = `${countInWords(entities.length, 'entity', 'entities')}, ${countInWords(relationships.length, 'claim')}`;
  yield `# ${markdownText(title)}\n\n`;
  if (story !== undefined && footnotes !== undefined) yield `${storyParts(story, footnotes).join('\n\n')}\n\n`;
  else yield* listOf(records);
  yield `${counts}. ${markdownText(vocabulary.record.title)}, data version ${markdownText(dataVersion)}.\n`;
  // A list of claims has them in the order of their numbers.
  for (const [number, claim] of footnotes?.all ?? numbered(records))
    yield `\n[^${number}]: ${footnote(claim, lookup)}\n`;
}

function* listOf(records: SubgraphRecords): Generator<string> {
  for (const [number, { sentence }] of numbered(records)) yield `- ${markdownText(sentence)}.[^${number}]\n`;
  if (records.relationships.length > 0) yield '\n';
}

function* numbered(records: SubgraphRecords): Generator<readonly [number: number, claim: RelationshipRow]> {
  let number = 0;
  for (const claim of inReadingOrder(records)) yield [(number += 1), claim];
}

function storyParts({ summary, steps }: ToldStory, footnotes: Footnotes): string[] {
  return [
    ...(summary === undefined ? [] : [markdownText(summary)]),
    ...steps.flatMap(({ step, drawn, left }: ToldStep, index) => [
      `## ${index + 1}. ${markdownText(step.title)}`,
      ...(step.caption.length === 0
        ? []
        : [
            step.caption
              .map(
                ({ text, claims }) =>
                  `${markdownText(text)}${claims.map((id) => `[^${footnotes.numberOf(id)}]`).join('')}`,
              )
              .join(' '),
          ]),
      ...(drawn === undefined ? [] : [fenced('mermaid', exportMermaid(drawn))]),
      ...(left === 0 ? [] : [`*${leftOut(left, drawn !== undefined)}*`]),
    ]),
  ];
}

function footnote(claim: RelationshipRow, lookup: Lookup): string {
  const given = circumstancesInWords(lookup.told(claim), 'every').join('; ');
  const parts = [
    `${markdownText(claim.sentence)}.`,
    `${markdownText(capitalised(given))}.`,
    ...(claim.note === null ? [] : [markdownText(noteInWords(claim.note))]),
    ...lookup.citations(claim).map(evidence),
  ];
  return parts.join(' ');
}

function evidence({ source, passage, url, note, ...item }: Citation): string {
  const date = source.date === null ? [] : [timeInWords(source.date)];
  const where = markdownText([source.title, source.publisher, ...date, passage.locator].join(', '));
  // Only web addresses become links, as in every other format.
  const place = isOfTheWeb(url) ? `[${where}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : where;
  const beside = note === null ? '' : ` ${markdownText(noteInWords(note))}`;
  return `${markdownText(capitalised(evidenceInWords(item)))} (${place}).${beside}`;
}

/** Text on one line in which no character is Markdown. */
function markdownText(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}

function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}${fence}`;
}
