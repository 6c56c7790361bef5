import { ask, Unanswered } from '../api/client.js';
import {
  DocumentsDocument,
  OutlineTraitsDocument,
  TraitsDocument,
  type DocumentsQuery,
  type TraitPartsFragment,
} from '../api/operations.generated.js';
import type { ClaimShape } from './scene.js';

interface ClaimTraits {
  readonly certainty: string;
  readonly strength: string;
  /** The id of whoever says so; empty if the source names nobody. */
  readonly speaker: string;
  readonly sides: readonly string[];
  /** The ids of the sources. */
  readonly documents: readonly string[];
  /** Days, empty if undated. */
  readonly earliest: string;
  readonly latest: string;
}

type Document = DocumentsQuery['statistics']['bySource'][number]['source'];

/** What filters look at, of claims and of the documents that they rest on. */
export interface Traits {
  readonly of: ReadonlyMap<string, ClaimTraits>;
  readonly documents: ReadonlyMap<string, Document>;
}

export const NO_TRAITS: Traits = { of: new Map(), documents: new Map() };

/** The number of claims per request. */
const ASKED_AT_ONCE = 1_000;

const known = new Map<string, ClaimTraits>();
let documents: Promise<Traits['documents']> | undefined;
let documentsRead: Traits['documents'] | null = null;

/** What some claims are filtered by, if all of it has been read. */
export function traitsRead(claims: readonly ClaimShape[]): Traits | null {
  if (documentsRead === null || claims.some(({ id }) => !known.has(id))) return null;
  return { of: known, documents: documentsRead };
}

/**
 * Reads what some claims are filtered by, unless it was read before. Many of them come with those of the whole graph, in
 * one answer.
 */
export async function readTraits(claims: readonly ClaimShape[], signal: AbortSignal): Promise<void> {
  const lacking = (): readonly string[] => claims.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const all = readDocuments();
  // Awaited below. If the rest fails first, nobody hears of this.
  all.catch(() => undefined);
  if (lacking().length > ASKED_AT_ONCE) await readOutline(signal);
  const ids = lacking();
  for (let from = 0; from < ids.length; from += ASKED_AT_ONCE)
    note((await ask(TraitsDocument, { ids: ids.slice(from, from + ASKED_AT_ONCE) }, signal)).traits);
  // A claim that the server no longer has passes no filter, and is not asked for again.
  for (const id of lacking()) known.set(id, NOTHING_KNOWN);
  documentsRead = await all;
}

const NOTHING_KNOWN: ClaimTraits = {
  certainty: '',
  strength: '',
  speaker: '',
  sides: [],
  documents: [],
  earliest: '',
  latest: '',
};

async function readOutline(signal: AbortSignal): Promise<void> {
  try {
    note((await ask(OutlineTraitsDocument, {}, signal)).outline.traits);
  } catch (error) {
    // A server that gives no outline of such a large graph still answers for the claims one by one.
    if (!(error instanceof Unanswered && error.reason === 'refused')) throw error;
  }
}

function note({ ids, ...columns }: TraitPartsFragment): void {
  ids.forEach((id, place) => {
    known.set(id, {
      certainty: columns.certainties[place] ?? '',
      strength: columns.strengths[place] ?? '',
      speaker: columns.speakers[place] ?? '',
      sides: columns.sides[place] ?? [],
      documents: columns.documents[place] ?? [],
      earliest: columns.earliest[place] ?? '',
      latest: columns.latest[place] ?? '',
    });
  });
}

/** Read once, and again after a failure. */
function readDocuments(): Promise<Traits['documents']> {
  documents ??= ask(DocumentsDocument, {}).then(
    ({ statistics }) => new Map(statistics.bySource.map(({ source }) => [source.id, source])),
    (error: unknown) => {
      documents = undefined;
      throw error;
    },
  );
  return documents;
}
