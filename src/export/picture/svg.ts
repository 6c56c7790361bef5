import { isolate } from '../../model/isolate.js';
import { readEvidence } from '../../model/evidence.js';
import { claimInWords, modalityInWords, noteInWords } from '../../model/wording-claim.js';
import { passageEvidenceInWords } from '../../model/wording-evidence.js';
import { timeInWords } from '../../model/wording-time.js';
import { countInWords } from '../../model/wording.js';
import { Lookup } from '../citation.js';
import { MODALITY_STYLES, kindPlace, kindStyle, modalityStyle, tint } from '../palette.js';
import { pathsInWords } from '../reading-order.js';
import { onOneLine } from '../plain.js';
import type { SubgraphRecords } from '../records.js';
import { shownText } from '../shown-text.js';
import { xmlAttributes } from '../xml.js';
import { markSvg } from './marks.js';
import { type Weight, widthOf, wrapTo } from './text-width.js';
import { type EdgeShape, LABEL_SIZE, type NodeShape, PADDING, type Scene, composeScene, round } from './scene.js';

const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const INK = '#1b1f24';
const QUIET = '#566170';
const LINE = '#7b8694';
const HEADING = '#000000';
/** The space around everything. */
export const EDGE = 36;

/**
 * The records as an SVG 1.1 picture (https://www.w3.org/TR/SVG11/): title, legend, every entity and claim, and the
 * sources. A picture with few claims also lists each claim's sentence and quotes below, so that it can go into a paper
 * as it is.
 */
export async function exportSvg(records: SubgraphRecords): Promise<string> {
  const scene = await composeScene(records);
  const lookup = new Lookup(records);
  const width = Math.max(scene.width + 2 * EDGE, 880);
  const inner = width - 2 * EDGE;
  const header = headerOf(records, inner);
  const drawing = { y: EDGE + header.height + 24, x: EDGE + (inner - scene.width) / 2 };
  const footerTop = drawing.y + scene.height + 34;
  const footer = footerOf(records, scene, lookup, inner);
  const height = footerTop + footer.height + EDGE;
  const parts = [
    `<svg${xmlAttributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: Math.ceil(height),
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
      'font-family': FONT,
    })}>`,
    `<title id="picture-title">${shownText(records.title)}</title>`,
    `<desc id="picture-description">${shownText(descriptionOf(records))}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<g transform="translate(${EDGE} ${EDGE})">${header.svg}</g>`,
    `<g transform="translate(${round(drawing.x)} ${round(drawing.y)})">\n${drawingSvg(scene, lookup)}\n</g>`,
    `<g transform="translate(${EDGE} ${round(footerTop)})">${footer.svg}</g>`,
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/** Describes the picture for readers who cannot see it. */
export function descriptionOf({ entities, relationships, sources, dataVersion, vocabulary }: SubgraphRecords): string {
  const kinds = countsByKind(entities, vocabulary).map(([kind, count]) => `${count} ${kind}`);
  return (
    `A network of ${countInWords(entities.length, 'entity', 'entities')} (${kinds.join(', ')}) and ${countInWords(relationships.length, 'claim')} about them, ` +
    `from ${sources.map(({ title }) => title).join('; ')}. Data version ${dataVersion}.`
  );
}

/** Space around a picture that stands in a page. */
const AROUND = 30;

/** The drawing alone, for a page that says the rest. */
export function bareSvg(scene: Scene, lookup: Lookup, attributes: Readonly<Record<string, string | number>>): string {
  const [width, height] = [scene.width + 2 * AROUND, scene.height + 2 * AROUND];
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${-AROUND} ${-AROUND} ${width} ${height}` };
  return `<svg${xmlAttributes({ ...box, ...attributes })}>\n${drawingSvg(scene, lookup)}\n</svg>`;
}

/** The lines, labels and boxes. Interactive parts have an id that the page's claims and entities share. */
export function drawingSvg(scene: Scene, lookup: Lookup): string {
  const kinds = new Map(scene.nodes.map(({ entity }) => [entity.id, entity.kind]));
  // The colour of the line's first end, lightened so that names stand out.
  const colourOf = ({ claim }: EdgeShape): string =>
    lookup.colourOf(claim.id) ??
    tint(
      lookup.colourOf(claim.source) ?? kindStyle(lookup.vocabulary, kinds.get(claim.source) ?? '').colour,
      scene.labelled ? 0.75 : 0.55,
    );
  const colours = [...new Set(scene.edges.map(colourOf))];
  const heads = colours.map((colour) => {
    const head = `<path d="M0,0L8,4L0,8L2,4z" fill="${colour}"/>`;
    return `<marker id="head-${colour.slice(1)}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">${head}</marker>`;
  });
  return [
    `<defs>${heads.join('')}</defs>`,
    ...scene.edges.map((edge, index) => edgeSvg(edge, index, colourOf(edge), lookup)),
    ...scene.edges.flatMap(({ label }, index) => (label === undefined ? [] : [labelSvg(label, index)])),
    ...scene.nodes.map((node, index) => nodeSvg(node, index, lookup)),
  ].join('\n');
}

function edgeSvg({ claim, path }: EdgeShape, index: number, colour: string, lookup: Lookup): string {
  const note = claim.note === null ? [] : [noteInWords(claim.note)];
  const tip = [claimInWords(lookup.told(claim)), ...note, lookup.cite(claim)].join('\n');
  const line = xmlAttributes({
    d: path,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.4,
    'stroke-dasharray': modalityStyle(claim.modality).dashes || null,
    'marker-end': `url(#head-${colour.slice(1)})`,
  });
  const ends = { class: 'edge', id: `edge-${index}` };
  return `<g${xmlAttributes(ends)}><title>${shownText(tip)}</title><path${line}/></g>`;
}

function labelSvg({ x, y, width, height, text }: NonNullable<EdgeShape['label']>, index: number): string {
  const box = { x: round(x - width / 2), y: round(y - height / 2), width, height, rx: 3, fill: '#ffffff' };
  return `<g class="edge-label" id="edge-label-${index}"><rect${xmlAttributes(box)}/>${textSvg(text, x, y + LABEL_SIZE * 0.35, { size: LABEL_SIZE, fill: '#3b4450', anchor: 'middle' })}</g>`;
}

function nodeSvg(
  { entity, x, y, width, height, lines, size, weight, focus }: NodeShape,
  index: number,
  lookup: Lookup,
): string {
  const { colour: usual, mark } = kindStyle(lookup.vocabulary, entity.kind);
  const colour = lookup.colourOf(entity.id) ?? usual;
  const left = x - width / 2;
  const box = {
    x: round(left),
    y: round(y - height / 2),
    width,
    height,
    rx: Math.min(9, height / 2),
    fill: tint(colour, 0.1),
    stroke: colour,
    'stroke-width': focus ? 2.6 : 1.2,
  };
  const first = y - ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
  const texts = lines.map((line, row) =>
    // The space separates the words of two lines in a screen reader.
    textSvg(row < lines.length - 1 ? `${line} ` : line, left + PADDING.x + PADDING.mark, first + row * size * 1.25, {
      size,
      weight,
      fill: INK,
    }),
  );
  const tip = `${isolate(entity.name)}${entity.nameJa === null ? '' : ` (${isolate(entity.nameJa)})`}, ${entity.kind}\n${entity.summary}`;
  return `<g class="node" id="node-${index}"><title>${shownText(tip)}</title><rect${xmlAttributes(box)}/>${markSvg(mark, left + PADDING.x + 4, y, colour)}${texts.join('')}</g>`;
}

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'middle';
}

function textSvg(text: string, x: number, y: number, { size, fill, weight = 400, anchor }: TextStyle): string {
  const style = { x: round(x), y: round(y), 'font-size': size, 'font-weight': weight, fill };
  return `<text${xmlAttributes({ ...style, 'text-anchor': anchor ?? null })}>${shownText(text)}</text>`;
}

interface Block {
  readonly svg: string;
  readonly height: number;
}

function headerOf(records: SubgraphRecords, width: number): Block {
  const { entities, relationships, title, dataVersion, vocabulary } = records;
  const lines = wrapTo(title, width, 24, 600);
  const titles = lines.map((line, index) => textSvg(line, 0, 22 + index * 31, { size: 24, weight: 600, fill: INK }));
  let y = lines.length * 31 + 14;
  const counts = `${countInWords(entities.length, 'entity', 'entities')}, ${countInWords(relationships.length, 'claim')}. Data version ${dataVersion}.`;
  const sub = textSvg(counts, 0, y, { size: 13, fill: QUIET });
  y += 28;
  const legend: string[] = [];
  let x = 0;
  const place = (wide: number, draw: (left: number, middle: number) => string): void => {
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 24;
    }
    legend.push(draw(x, y));
    x += wide + 22;
  };
  for (const [kind, count] of countsByKind(entities, vocabulary)) {
    const { colour, mark } = kindStyle(vocabulary, kind);
    const text = `${kind} ${count}`;
    place(
      16 + widthOf(text, 13),
      (left, middle) =>
        markSvg(mark, left + 6, middle - 4.5, colour, 5.5) + textSvg(text, left + 17, middle, { size: 13, fill: INK }),
    );
  }
  for (const { colour, text } of records.looks?.legend ?? [])
    place(
      16 + widthOf(text, 13),
      (left, middle) =>
        `<rect${xmlAttributes({ x: left, y: middle - 10, width: 11, height: 11, rx: 3, fill: colour })}/>` +
        textSvg(text, left + 17, middle, { size: 13, fill: INK }),
    );
  const given = new Set(relationships.map(({ modality }) => modality));
  for (const [modality, { dashes }] of Object.entries(MODALITY_STYLES)) {
    if (!given.has(modality)) continue;
    const meaning = modalityInWords(modality);
    place(42 + widthOf(meaning, 13), (left, middle) => {
      const line = { x1: left, x2: left + 34, y1: middle - 4.5, y2: middle - 4.5, stroke: LINE, 'stroke-width': 1.8 };
      const text = textSvg(meaning, left + 42, middle, { size: 13, fill: INK });
      return `<line${xmlAttributes({ ...line, 'stroke-dasharray': dashes || null })}/>${text}`;
    });
  }
  return { svg: [...titles, sub, ...legend].join(''), height: y };
}

/** The kinds in legend order, with the number of entities of each. */
export function countsByKind(
  entities: SubgraphRecords['entities'],
  vocabulary: SubgraphRecords['vocabulary'],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => kindPlace(vocabulary, a) - kindPlace(vocabulary, b) || (a < b ? -1 : 1));
}

function footerOf(records: SubgraphRecords, scene: Scene, lookup: Lookup, width: number): Block {
  const parts = [`<line x1="0" x2="${width}" y1="0" y2="0" stroke="#d4d9e0"/>`];
  let y = 22;
  if (scene.labelled || records.paths !== undefined) {
    const { svg, height } = claimsOf(records, scene, lookup, width);
    parts.push(`<g transform="translate(0 ${y})">${svg}</g>`);
    y += height;
  }
  for (const { title, publisher, date, url } of records.sources) {
    const text = onOneLine(`Source: ${title}, ${publisher}${date === null ? '' : `, ${timeInWords(date)}`}, ${url}`);
    for (const line of wrapTo(text, width, 12)) {
      parts.push(textSvg(line, 0, y, { size: 12, fill: QUIET }));
      y += 18;
    }
  }
  return { svg: parts.join(''), height: y - 18 };
}

interface ListItem {
  readonly lines: readonly [string, string][];
  readonly height: number;
}

/**
 * Each claim's sentence, speaker and quotes, in two columns if they fit. Each path has a heading with the numbers of
 * its claims, followed by the claims that no earlier path has. If there are too many claims to number, only the
 * headings are shown.
 */
function claimsOf(records: SubgraphRecords, { edges, labelled }: Scene, lookup: Lookup, width: number): Block {
  const columns = width >= 1000 ? 2 : 1;
  const column = (width - (columns - 1) * 32) / columns;
  const itemOf = ({ claim }: EdgeShape, index: number): ListItem => {
    const sentence = `${index + 1}  ${claimInWords(lookup.told(claim))}`;
    const quotes = readEvidence(claim).map(passageEvidenceInWords);
    const note = claim.note === null ? [] : [noteInWords(claim.note)];
    const lines: [string, string][] = [
      ...wrapTo(sentence, column, 12.5).map((line): [string, string] => [line, INK]),
      ...[...note, ...quotes].flatMap((words) =>
        wrapTo(words, column - 16, 11.5).map((line): [string, string] => [line, QUIET]),
      ),
    ];
    return { lines, height: lines.length * 17 + 9 };
  };
  const claims = labelled ? edges.map(itemOf) : [];
  const told = new Set<number>();
  const paths = pathsInWords(
    records,
    edges.map(({ claim }) => claim),
    lookup,
  ).flatMap(({ heading, claims: along }): ListItem[] => {
    const numbers = labelled ? ` (${along.map((index) => index + 1).join(', ')})` : '';
    const lines = wrapTo(`${heading}${numbers}`, column, 12.5, 600).map((line): [string, string] => [line, HEADING]);
    const fresh = along.filter((index) => !told.has(index));
    for (const index of fresh) told.add(index);
    return [{ lines, height: lines.length * 17 + 5 }, ...fresh.flatMap((index) => claims[index] ?? [])];
  });
  const blocks = [...paths, ...claims.filter((_, index) => !told.has(index))];
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  const parts: string[] = [];
  const heights = new Array<number>(columns).fill(0);
  let at = 0;
  for (const { lines, height } of blocks) {
    const used = heights[at] ?? 0;
    if (at < columns - 1 && used > 0 && used + height / 2 > total / columns) at += 1;
    for (const [row, [line, fill]] of lines.entries()) {
      const quiet = fill === QUIET;
      const x = at * (column + 32) + (quiet ? 16 : 0);
      const style = { size: quiet ? 11.5 : 12.5, weight: fill === HEADING ? (600 as const) : (400 as const), fill };
      parts.push(textSvg(line, x, (heights[at] ?? 0) + row * 17, style));
    }
    heights[at] = (heights[at] ?? 0) + height;
  }
  return { svg: parts.join(''), height: Math.max(...heights) + 12 };
}
