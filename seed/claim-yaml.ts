/** A fact of a table, which becomes a claim. */
export interface TableClaim {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  /** What tells it from another claim with the same type and ends. */
  readonly key?: string;
  /** EDTF. */
  readonly when: string;
  /** Items of a YAML list. */
  readonly evidence: readonly string[];
  readonly note?: string | undefined;
}

/** The claim as an item of a YAML list. */
export function claimYaml({ source, type, target, key, when, evidence, note }: TableClaim): string {
  return [
    `  - source: ${source}`,
    `    type: ${type}`,
    `    target: ${target}`,
    ...(key === undefined ? [] : [`    key: ${key}`]),
    '    modality: FACT',
    `    when: "${when}"`,
    '    evidence:',
    ...evidence,
    ...(note === undefined ? [] : [`    note: ${JSON.stringify(note)}`]),
  ].join('\n');
}
