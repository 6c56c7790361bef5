import { markdownTable, putTable } from '../made-table.js';
import type { Row } from './row.js';

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, tries, wrong, hung, lost, worstMs }) => [
    what,
    String(tries),
    String(wrong),
    String(hung),
    String(lost),
    worstMs === null ? '–' : Number.isFinite(worstMs) ? `${(worstMs / 1000).toFixed(1)} s` : 'never',
  ]);
  return markdownTable([['Fault', 'Tries', 'Wrong', 'Hung', 'Lost', 'Right again, at worst after'], ...cells]);
}

/** Puts the table into docs/reliability.md. */
export function saveTable(rows: readonly Row[]): void {
  putTable('reliability.md', 'npm run chaos', '', tableOf(rows));
}
