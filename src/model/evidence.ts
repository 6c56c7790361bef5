/** How a piece of evidence can be checked, strongest first. */
export const STRENGTHS = ['QUOTED', 'ROW', 'CITED'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a source is, the one that decides first. */
export const TIERS = ['TREATY', 'OFFICIAL', 'MIRROR', 'DATASET', 'PRESS', 'SECONDARY'] as const;
export type Tier = (typeof TIERS)[number];

/** Identifies words on a page without giving them. */
export interface Fingerprint {
  /** Code points of the normalised words. */
  readonly length: number;
  /** SHA-256 of the normalised words in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/** A fingerprint as one text, `length:sha256`, for formats without structure. */
export function fingerprintText(fingerprint: Fingerprint | null): string | null {
  return fingerprint === null ? null : `${fingerprint.length}:${fingerprint.sha256}`;
}

/** A cell of a table's row. */
export interface Cell {
  readonly column: string;
  readonly value: string;
  /** Whether the value is a part of a longer cell. */
  readonly part?: true;
}

/** One piece of evidence as the graph stores it. What its strength does not have is null. */
export interface Evidence {
  /** `source#locator`; of a table, `source#` and the row's key. */
  readonly passage: string;
  readonly strength: Strength;
  /** QUOTED: words of the source. */
  readonly quote: string | null;
  /** QUOTED: the words before and after, where the page has the quote more than once. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** ROW: the cells that support the claim. */
  readonly row: readonly Cell[] | null;
  /** CITED: the content of the passage in our own words. */
  readonly paraphrase: string | null;
  /** CITED: the day the page was read. */
  readonly lookedUp: string | null;
  readonly fingerprint: Fingerprint | null;
  /** What a reader should know about this evidence. */
  readonly note: string | null;
}

/** The words of a piece of evidence that a search looks through. */
export function searchedWords({ quote, row, paraphrase }: Pick<Evidence, 'quote' | 'row' | 'paraphrase'>): string {
  return quote ?? paraphrase ?? (row ?? []).map(({ value }) => value).join(' ');
}

/** A row that stores its evidence as JSON text, because neither engine stores maps as properties. */
export interface Evidenced {
  readonly evidence: string;
}

/** The evidence of rows that were read before: the same row answers many requests. */
const read = new WeakMap<Evidenced, readonly Evidence[]>();

export function readEvidence(row: Evidenced): readonly Evidence[] {
  const evidence = read.get(row) ?? (JSON.parse(row.evidence) as Evidence[]);
  read.set(row, evidence);
  return evidence;
}

/** What stands behind a claim. */
export interface Support {
  readonly sources: number;
  /** Publishers that are independent of each other. */
  readonly publishers: number;
  readonly bestTier: Tier;
  readonly bestStrength: Strength;
}

/** A claim's support, from what the graph stores with it. */
export function supportOf(claim: {
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  readonly tier: string;
  readonly strength: string;
}): Support {
  return {
    sources: claim.sources.length,
    publishers: claim.publishers.length,
    bestTier: claim.tier as Tier,
    bestStrength: claim.strength as Strength,
  };
}

/** The id of the source that a passage belongs to. */
export function sourceOf(passage: string): string {
  return passage.split('#')[0] ?? passage;
}

/** The first of these in an order such as {@link STRENGTHS}. */
export function bestOf<T>(order: readonly T[], found: Iterable<T>): T | undefined {
  const present = new Set(found);
  return order.find((each) => present.has(each));
}
