import { isolateStretches } from '../model/isolate-stretches.js';
import { type Attribute, entityAttributes, relationshipAttributes } from './attributes.js';
import { isOfTheWeb } from '../model/web-address.js';
import { claimInWords, noteInWords } from '../model/wording-claim.js';
import { typeInWords } from '../model/wording.js';
import { Lookup } from './citation.js';
import { kindStyle, modalityStyle, tint } from './palette.js';
import { plain, wrap } from './plain.js';
import type { SubgraphRecords } from './records.js';

/**
 * Graphviz's DOT language: https://graphviz.org/doc/info/lang.html. Graphviz keeps attributes that it does not know, so
 * every claim carries its sentence, sources and quotes. Backslashes in them are doubled, as in labels, because DOT has
 * no other way to end a string with a backslash.
 */
export function* exportDot(records: SubgraphRecords): Generator<string> {
  const { entities, relationships, dataVersion, title, vocabulary } = records;
  const { name } = vocabulary.record;
  const lookup = new Lookup(records);
  const large = entities.length > 40;
  const { hasPlaces } = lookup;
  yield `// ${title.replace(/\s+/g, ' ')}\n// ${name}, data version ${dataVersion}\ndigraph "${name}" {\n`;
  yield `  graph [${attributes({
    label: shown(title),
    labelloc: 't',
    fontname: FONT,
    fontsize: '20',
    rankdir: 'LR',
    // A layered layout keeps a small graph tidy but makes a large one far too wide.
    // Places are in points, and stay as they are.
    ...(hasPlaces ? { layout: 'neato', inputscale: '72', splines: 'true' } : {}),
    ...(large && !hasPlaces ? { layout: 'sfdp', overlap: 'prism', splines: 'true', K: '1.2' } : {}),
  })}];\n`;
  yield `  node [${attributes({ shape: 'box', style: 'rounded,filled', fontname: FONT, fontsize: '11', margin: '0.12,0.06' })}];\n`;
  yield `  edge [${attributes({ fontname: FONT, fontsize: '9', color: '#5b6573', fontcolor: '#3b4450', arrowsize: '0.7' })}];\n`;
  for (const entity of entities) {
    const colour = lookup.colourOf(entity.id) ?? kindStyle(vocabulary, entity.kind).colour;
    const place = lookup.placeOf(entity.id);
    const looks = {
      label: shown(wrap(entity.name, 24).join('\n')),
      tooltip: shown(entity.summary),
      color: colour,
      fillcolor: tint(colour, 0.12),
      // In Graphviz, y grows upwards, and the mark keeps it there.
      ...(place === undefined ? {} : { pos: `${place.x},${-place.y}!` }),
    };
    yield `  ${quoted(entity.id)} [${attributes({ ...looks, ...data(entityAttributes(records), entity, lookup) })}];\n`;
  }
  for (const claim of relationships) {
    const note = claim.note === null ? '' : `${noteInWords(claim.note)} `;
    const looks = {
      id: label(claim.id),
      // On a large graph the labels would overlap. The type remains in the tooltip and in `relationship`.
      ...(large ? {} : { label: label(typeInWords(claim.type)) }),
      tooltip: shown(`${claimInWords(lookup.told(claim))}. ${note}${lookup.cite(claim)}`),
      // Graphviz makes a link of it.
      URL: label(lookup.citations(claim).find(({ url }) => isOfTheWeb(url))?.url ?? ''),
      style: modalityStyle(claim.modality).dot,
      ...(lookup.colourOf(claim.id) === undefined ? {} : { color: lookup.colourOf(claim.id) ?? '' }),
    };
    const values = data(relationshipAttributes(records), claim, lookup);
    yield `  ${quoted(claim.source)} -> ${quoted(claim.target)} [${attributes({ ...looks, ...values })}];\n`;
  }
  yield '}\n';
}

const FONT = 'Noto Sans,Helvetica,Arial,sans-serif';

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ');
}

/** Graphviz's JSON output already uses `name` for the node's own name. */
function data<R>(list: readonly Attribute<R>[], row: R, lookup: Lookup): Record<string, string> {
  const values = list.map(({ name, read }) => [name === 'name' ? 'fullName' : name, read(row, lookup)] as const);
  return Object.fromEntries(
    values
      .filter((pair): pair is [string, string] => pair[1] !== null)
      .map(([name, value]) => [name, value.replaceAll('\\', '\\\\')]),
  );
}

/**
 * Graphviz interprets character references and its own escapes in displayed text:
 * https://graphviz.org/docs/attr-types/escString/.
 */
function label(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

/** A label that people read. */
function shown(text: string): string {
  return label(isolateStretches(text));
}

function quoted(text: string): string {
  return `"${plain(text).replaceAll('"', '\\"')}"`;
}
