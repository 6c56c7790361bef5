import { isolateStretches } from '../model/isolate-stretches.js';
import { readEvidence } from '../model/evidence.js';
import { claimInWords, noteInWords } from '../model/wording-claim.js';
import { passageEvidenceInWords } from '../model/wording-evidence.js';
import { typeInWords } from '../model/wording.js';
import { Lookup } from './citation.js';
import { kindPlace, kindStyle, tint } from './palette.js';
import { onOneLine, plain } from './plain.js';
import type { SubgraphRecords } from './records.js';

/**
 * Mermaid refuses longer texts and more edges unless the page that shows them raises the limits:
 * https://mermaid.js.org/config/schema-docs/config.html.
 */
const MERMAID_LIMIT = 50_000;
const MERMAID_EDGES = 500;

/**
 * A Mermaid flowchart, for documents: https://mermaid.js.org/syntax/flowchart.html. Mermaid's edges have no attributes,
 * so a comment above each edge gives the claim, its speaker and its source. The comment includes the quotes unless they
 * would make the text too long for Mermaid.
 */
export function exportMermaid(records: SubgraphRecords): string {
  const full = write(records, true);
  const text = full.length <= MERMAID_LIMIT ? full : write(records, false);
  const edges = records.relationships.length;
  if (text.length <= MERMAID_LIMIT && edges < MERMAID_EDGES) return text;
  // Twice the length leaves room for this line and for pages that count otherwise.
  const limits = `maxTextSize: ${2 * text.length}, maxEdges: ${edges + 1}`;
  return text.replace(
    'flowchart LR\n',
    `$&${comment(`Too large for Mermaid as it is: initialize it with ${limits}`)}\n`,
  );
}

function write(records: SubgraphRecords, withQuotes: boolean): string {
  const { entities, relationships, dataVersion, title, vocabulary } = records;
  const lookup = new Lookup(records);
  const kinds = [...new Set(entities.map(({ kind }) => kind))].sort(
    (a, b) => kindPlace(vocabulary, a) - kindPlace(vocabulary, b) || (a < b ? -1 : 1),
  );
  const known = new Map(entities.map(({ id }, index) => [id, `n${index}`]));
  const lines = [
    '---',
    // Every JSON string is also a YAML string.
    `title: ${JSON.stringify(isolateStretches(onOneLine(title)))}`,
    '---',
    'flowchart LR',
    `%% ${vocabulary.record.name}, data version ${dataVersion}`,
    ...entities.map(({ id, name, kind }) => `${known.get(id) ?? ''}["${label(name)}"]:::k${kinds.indexOf(kind)}`),
  ];
  for (const claim of relationships) {
    const source = known.get(claim.source);
    const target = known.get(claim.target);
    if (source === undefined || target === undefined) continue;
    const beside = withQuotes ? readEvidence(claim).map(passageEvidenceInWords) : [...new Set(claim.passages)];
    lines.push(comment(claimInWords(lookup.told(claim), { beside: [beside.join('; ')] })));
    if (claim.note !== null) lines.push(comment(noteInWords(claim.note)));
    lines.push(
      `${source} ${claim.modality === 'FACT' ? '-->' : '-.->'}|"${label(typeInWords(claim.type))}"| ${target}`,
    );
  }
  for (const [index, kind] of kinds.entries()) {
    const { colour } = kindStyle(vocabulary, kind);
    lines.push(`classDef k${index} fill:${tint(colour, 0.12)},stroke:${colour},color:#1b1f24`);
  }
  return `${lines.join('\n')}\n`;
}

/** Replaces characters that Mermaid or its Markdown could interpret with Mermaid's entity codes. */
function label(text: string): string {
  return plain(text)
    .replace(/["#&<>%`\\;*_~[\]{}()|$]/g, (character) => `#${character.charCodeAt(0)};`)
    .replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '<br/>');
}

function comment(text: string): string {
  // Braces would start a directive.
  return `%% ${isolateStretches(onOneLine(text)).replaceAll('{', '(').replaceAll('}', ')')}`;
}
