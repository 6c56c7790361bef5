import { timeInWords } from '../../model/wording-time.js';
import { countInWords, listInWords } from '../../model/wording.js';
import { Lookup } from '../citation.js';
import { kindStyle } from '../palette.js';
import type { SubgraphRecords } from '../records.js';
import { xmlText } from '../xml.js';
import { CARD } from './card-size.js';
import { markSvg } from './marks.js';
import { pngOf } from './png.js';
import { PICTURE_LIMIT, composeScene } from './scene.js';
import { countsByKind, drawingSvg } from './svg.js';
import { widthOf, wrapTo } from './text-width.js';

const INK = '#1b1f24';
const QUIET = '#566170';
const EDGE = 40;
const TITLE = 40;
/** A few names would otherwise fill the whole card. */
const LARGEST = 1.6;

/**
 * The picture that stands beside a link: the same drawing in a size that all services show, with its title, its kinds
 * and its sources. Beyond what a picture can show, it has no drawing.
 */
export async function exportCard(
  records: SubgraphRecords,
  warn: (message: string) => void = () => undefined,
): Promise<Uint8Array> {
  const { title, entities, relationships, vocabulary, dataVersion } = records;
  const inner = CARD.width - 2 * EDGE;
  const all = wrapTo(title, inner, TITLE, 600);
  const lines = all.length <= 2 ? all : [all[0] ?? '', `${all[1] ?? ''} …`];
  const top = EDGE + lines.length * TITLE * 1.2;
  const counts = `${countInWords(entities.length, 'entity', 'entities')}, ${countInWords(relationships.length, 'claim')}`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="'Noto Sans', sans-serif">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...lines.map((line, row) => text(line, EDGE, EDGE + TITLE * (0.85 + row * 1.2), TITLE, INK, 600)),
    text(`${counts}. ${sourcesOf(records)}`, EDGE, CARD.height - EDGE - 34, 20, INK),
    text(
      fitted(`${vocabulary.record.title}, data version ${dataVersion}`, inner, 18),
      EDGE,
      CARD.height - EDGE + 4,
      18,
      QUIET,
    ),
    ...legend(records, inner, CARD.height - EDGE - 70),
  ];
  if (entities.length > 0 && entities.length <= PICTURE_LIMIT) {
    const scene = await composeScene(records);
    const height = CARD.height - EDGE - 100 - top;
    const scale = Math.min(inner / scene.width, height / scene.height, LARGEST);
    const left = (CARD.width - scene.width * scale) / 2;
    const down = top + (height - scene.height * scale) / 2;
    const drawing = drawingSvg(scene, new Lookup(records));
    parts.push(
      `<g transform="translate(${left.toFixed(1)} ${down.toFixed(1)}) scale(${scale.toFixed(4)})">${drawing}</g>`,
    );
  }
  return pngOf([...parts, '</svg>'].join('\n'), 1, warn);
}

function text(words: string, x: number, y: number, size: number, fill: string, weight = 400): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${xmlText(words)}</text>`;
}

function legend({ entities, vocabulary }: SubgraphRecords, width: number, y: number): string[] {
  let x = EDGE;
  return countsByKind(entities, vocabulary).flatMap(([kind, count]) => {
    const words = `${kind} ${count}`;
    const { colour, mark } = kindStyle(vocabulary, kind);
    const wide = 24 + widthOf(words, 17);
    if (x + wide > EDGE + width) return [];
    const drawn = markSvg(mark, x + 8, y - 6, colour, 7.5) + text(words, x + 22, y, 17, INK);
    x += wide + 22;
    return [drawn];
  });
}

/** `Sources: A, B and 5 more publishers`, as many as have room, or the one source by its title. */
function sourcesOf({ sources }: SubgraphRecords): string {
  const [only] = sources;
  if (only === undefined) return '';
  if (sources.length === 1)
    return fitted(
      `Source: ${only.title}, ${only.publisher}${only.date === null ? '' : `, ${timeInWords(only.date)}`}`,
      ROOM,
      20,
    );
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const publishers = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  for (let named = Math.min(publishers.length, 3); named > 0; named--) {
    const more = publishers.length - named;
    const rest = more === 0 ? [] : [countInWords(more, 'more publisher', 'more publishers')];
    const words = `Sources: ${listInWords([...publishers.slice(0, named), ...rest])}`;
    if (widthOf(words, 20) <= ROOM) return words;
  }
  return `Sources: ${countInWords(sources.length, 'document')} of ${countInWords(publishers.length, 'publisher')}`;
}

/** What the line of sources has beside the counts. */
const ROOM = 820;

function fitted(words: string, width: number, size: number): string {
  const [line = '', ...rest] = wrapTo(words, width - size, size);
  return rest.length === 0 ? line : `${line} …`;
}
