import { currentData } from '../context.js';
import type { Graph, ReadOptions } from '../graph/port.js';
import type { ClaimKey } from '../ids.js';
import { ask } from '../query/run.js';
import { exportCytoscape } from './cytoscape.js';
import type { SubgraphRecords } from './records.js';

interface Format {
  readonly contentType: string;
  readonly extension: string;
  readonly write: (records: SubgraphRecords) => string;
}

/** The formats of `/export/<format>` and `npm run export`, by name. */
export const FORMATS = {
  cytoscape: {
    contentType: 'application/json',
    extension: 'cytoscape.json',
    write: (records) => `${JSON.stringify(exportCytoscape(records), null, 2)}\n`,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

export interface ExportedFile {
  readonly text: string;
  readonly contentType: string;
  /** With the version of the data in it. */
  readonly fileName: string;
}

/** The whole graph as a file. @throws Fault NOT_SEEDED while the graph holds no complete data. */
export async function exportWholeGraph(
  graph: Graph,
  name: FormatName,
  options: ReadOptions = {},
): Promise<ExportedFile> {
  const { version } = await currentData(graph);
  const { contentType, extension, write } = FORMATS[name];
  const text = write({ ...(await readWholeGraph(graph, options)), dataVersion: version });
  return { text, contentType, fileName: `japan-asean-graph-${version}.${extension}` };
}

const BATCH = 1000;

async function readWholeGraph(graph: Graph, options: ReadOptions): Promise<Omit<SubgraphRecords, 'dataVersion'>> {
  const ids = (await ask(graph, 'entity/names', {}, options)).map(({ id }) => id);
  const entities = await inBatches(ids, (batch) => ask(graph, 'entity/by-ids', { ids: batch }, options));
  const keys = await allClaims(graph, options);
  const relationships = await inBatches(keys, (batch) => ask(graph, 'relationship/by-keys', { keys: batch }, options));
  return { entities, relationships };
}

async function allClaims(graph: Graph, options: ReadOptions): Promise<ClaimKey[]> {
  const none = {
    types: null,
    kinds: null,
    modality: null,
    certainty: null,
    attributedTo: null,
    source: null,
    passage: null,
    about: null,
  };
  const keys: ClaimKey[] = [];
  for (;;) {
    const after = keys.at(-1)?.id ?? null;
    const page = { ...none, from: null, to: null, text: null, after, before: null, limit: BATCH };
    const rows = await ask(graph, 'relationship/page-forward', page, options);
    keys.push(...rows);
    if (rows.length < BATCH) return keys;
  }
}

async function inBatches<T, R>(items: readonly T[], run: (batch: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += BATCH)
    results.push(...(await run(items.slice(start, start + BATCH))));
  return results;
}
