import type { CsvOptions } from './csv.js';
import type { SubgraphRecords, Written } from './records.js';

/** The options of `csv`, and who is told what a file cannot show. */
interface WriteOptions extends CsvOptions {
  readonly warn: (message: string) => void;
}

interface Format {
  readonly description: string;
  readonly contentType: string;
  readonly extension: string;
  /** The same records and options must give the same bytes. */
  readonly write: (records: SubgraphRecords, options: WriteOptions) => Promise<Written>;
}

/**
 * The formats of `/export/<format>` and `npm run export`, by name. The text formats are also in GraphQL's
 * `ExportFormat`. A format loads its writer when it is asked for, because most starts of the program write none.
 */
export const FORMATS = {
  cytoscape: {
    description: 'Cytoscape.js JSON',
    contentType: 'application/json',
    extension: 'cytoscape.json',
    write: async (records) => `${JSON.stringify((await import('./cytoscape.js')).exportCytoscape(records), null, 2)}\n`,
  },
  graphml: {
    description: 'GraphML, for networkx, igraph, yEd, Cytoscape and Gephi',
    contentType: 'application/graphml+xml',
    extension: 'graphml',
    write: async (records) => (await import('./graphml.js')).exportGraphml(records),
  },
  gexf: {
    description: 'GEXF 1.3, for Gephi',
    contentType: 'application/gexf+xml',
    extension: 'gexf',
    write: async (records) => (await import('./gexf.js')).exportGexf(records),
  },
  gexf12: {
    description: 'GEXF 1.2, for networkx and older Gephi',
    contentType: 'application/gexf+xml',
    extension: '1.2.gexf',
    write: async (records) => (await import('./gexf.js')).exportGexf12(records),
  },
  jsonld: {
    description: 'JSON-LD, with schema.org, PROV-O and Web Annotations',
    contentType: 'application/ld+json',
    extension: 'jsonld',
    write: async (records) => (await import('./jsonld.js')).exportJsonLd(records),
  },
  turtle: {
    description: 'Turtle, with the same triples as the JSON-LD',
    contentType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    write: async (records) => (await import('./turtle.js')).exportTurtle(records),
  },
  csv: {
    description: 'a zip of nodes.csv, edges.csv and evidence.csv',
    contentType: 'application/zip',
    extension: 'csv.zip',
    write: async (records, options) => (await import('./csv.js')).exportCsv(records, options),
  },
  cypher: {
    description: 'a Cypher script that fills an empty Neo4j',
    contentType: 'text/plain; charset=utf-8',
    extension: 'cypher',
    write: async (records) => (await import('./cypher.js')).exportCypher(records),
  },
  mermaid: {
    description: 'a Mermaid flowchart, for documents',
    contentType: 'text/vnd.mermaid; charset=utf-8',
    extension: 'mmd',
    write: async (records) => (await import('./mermaid.js')).exportMermaid(records),
  },
  dot: {
    description: 'DOT, for Graphviz',
    contentType: 'text/vnd.graphviz; charset=utf-8',
    extension: 'dot',
    write: async (records) => (await import('./dot.js')).exportDot(records),
  },
  svg: {
    description: 'an SVG picture with a legend and sources',
    contentType: 'image/svg+xml',
    extension: 'svg',
    write: async (records) => (await import('./picture/svg.js')).exportSvg(records),
  },
  png: {
    description: 'the same picture as a PNG',
    contentType: 'image/png',
    extension: 'png',
    write: async (records, { warn }) => (await import('./picture/png.js')).exportPng(records, warn),
  },
  card: {
    description: 'a PNG of 1200 by 630 with the title and sources, for links',
    contentType: 'image/png',
    extension: 'card.png',
    write: async (records, { warn }) => (await import('./picture/card.js')).exportCard(records, warn),
  },
  html: {
    description: 'a web page that works offline, with the picture, pan, zoom, search and the quotes',
    contentType: 'text/html; charset=utf-8',
    extension: 'html',
    write: async (records) =>
      records.story === undefined
        ? (await import('./page/html.js')).exportHtml(records)
        : (await import('./story/story-page.js')).storyPage(records, records.story),
  },
  markdown: {
    description: 'Markdown, with a footnote for each claim; a story with its texts and diagrams',
    contentType: 'text/markdown; charset=utf-8',
    extension: 'md',
    write: async (records) => (await import('./markdown.js')).exportMarkdown(records),
  },
  site: {
    description: 'a zip of a web site for any host of files: the same page, and one for each entity and claim',
    contentType: 'application/zip',
    extension: 'site.zip',
    write: async (records) => (await import('./site/site.js')).exportSite(records),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** Whether no terminal can show a format's files. */
export function isBinary(name: FormatName): boolean {
  return ['application/zip', 'image/png'].includes(FORMATS[name].contentType);
}

/** The error message for an unknown format. It lists the formats that exist. */
export function noSuchFormat(name: string): string {
  return `There is no format '${name}'. The formats are ${Object.keys(FORMATS).join(', ')}.`;
}

export interface ExportedFile {
  readonly content: Written;
  readonly contentType: string;
  /** Contains the part of the graph and the data version. Uses only letters, digits, dots and hyphens. */
  readonly fileName: string;
  /** What the file cannot show, for whoever asked for it. */
  readonly warnings: readonly string[];
}

/** Writes records as a file. */
export async function exportFile(
  records: SubgraphRecords,
  name: FormatName,
  options: CsvOptions = {},
): Promise<ExportedFile> {
  const format: Format = FORMATS[name];
  const warnings: string[] = [];
  return {
    warnings,
    content: await format.write(records, { ...options, warn: (message) => void warnings.push(message) }),
    contentType: format.contentType,
    fileName: fileName(name, records),
  };
}

function fileName(name: FormatName, { slug, dataVersion, vocabulary: { record } }: SubgraphRecords): string {
  const parts = [record.name, slug, dataVersion].filter((part) => part !== '');
  return `${parts.join('-').replace(/[^A-Za-z0-9.-]/g, '_')}.${FORMATS[name].extension}`;
}

/** Regroups content into pieces large enough to be worth sending. */
export function* inPieces(content: Written, size = 65_536): Generator<Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield typeof content === 'string' ? Buffer.from(content) : content;
    return;
  }
  let text = '';
  for (const piece of content) {
    const bytes = typeof piece === 'string' ? undefined : piece;
    if (bytes === undefined) text += String(piece);
    if (text !== '' && (bytes !== undefined || text.length >= size)) {
      yield Buffer.from(text);
      text = '';
    }
    if (bytes !== undefined) yield bytes;
  }
  if (text !== '') yield Buffer.from(text);
}

/** Joins the content of a text format into one string. */
export function asText(content: Written): string {
  return Buffer.concat([...inPieces(content)]).toString();
}
