import { type Evidence, type Evidenced, readEvidence } from '../../src/model/evidence.js';

const NOTHING = {
  quote: null,
  prefix: null,
  suffix: null,
  row: null,
  paraphrase: null,
  lookedUp: null,
  fingerprint: null,
  note: null,
} as const;

/** A quote as the graph stores it. */
export function quoted(passage: string, quote: string, beside: Partial<Evidence> = {}): Evidence {
  return { ...NOTHING, passage, strength: 'QUOTED', quote, ...beside };
}

/** A row of a table as the graph stores it. */
export function rowOf(
  passage: string,
  cells: Readonly<Record<string, string>>,
  beside: Partial<Evidence> = {},
): Evidence {
  const row = Object.entries(cells).map(([column, value]) => ({ column, value }));
  return { ...NOTHING, passage, strength: 'ROW', row, ...beside };
}

/** A paraphrase of a page that is not held, as the graph stores it. */
export function cited(passage: string, paraphrase: string, beside: Partial<Evidence> = {}): Evidence {
  const fingerprint = { length: 20, sha256: 'ab'.repeat(32) };
  return { ...NOTHING, passage, strength: 'CITED', paraphrase, lookedUp: '2026-11-26', fingerprint, ...beside };
}

/** What a reader must find of a piece of evidence wherever it is shown. A paraphrase may lose its full stop. */
export function wordsOf({ quote, row, paraphrase }: Evidence): string[] {
  const cells = (row ?? []).flatMap(({ column, value }) => [column, value]);
  return [quote, paraphrase?.replace(/\.$/, '') ?? null, ...cells].filter((words) => words !== null);
}

/** The same of all the evidence of a row. */
export function evidenceWords(row: Evidenced): string[] {
  return readEvidence(row).flatMap(wordsOf);
}

/** The properties that an entity has for its evidence. */
export function entityEvidence(items: readonly Evidence[]): {
  evidence: string;
  passages: string[];
  sources: string[];
} {
  const passages = [...new Set(items.map(({ passage }) => passage))];
  return {
    evidence: JSON.stringify(items),
    passages,
    sources: [...new Set(passages.map((passage) => passage.slice(0, passage.indexOf('#'))))],
  };
}

/** The properties that a claim has for its evidence, whose sources are official and each of its own publisher. */
export function claimEvidence(items: readonly Evidence[]): ReturnType<typeof entityEvidence> & {
  strength: string;
  tier: string;
  publishers: string[];
} {
  const common = entityEvidence(items);
  const strengths = items.map(({ strength }) => strength);
  const strength = ['QUOTED', 'ROW', 'CITED'].find((each) => strengths.includes(each as Evidence['strength'])) ?? '';
  return { ...common, strength, tier: 'OFFICIAL', publishers: common.sources.map((id) => `publisher of ${id}`) };
}
