import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, type as system, release } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../src/config.js';
import type { Row } from './row.js';

const START = '<!-- made by npm run chaos -->';
const END = '<!-- end of what npm run chaos makes -->';

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
  const lines = [['Fault', 'Tries', 'Wrong', 'Hung', 'Lost', 'Right again, at worst after'], ...cells];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const written = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  written.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return written.join('\n');
}

/** Puts the table into docs/reliability.md, between its two marks. */
export function saveTable(rows: readonly Row[]): void {
  const file = path.join(packageRoot, 'docs', 'reliability.md');
  const [before, rest] = readFileSync(file, 'utf8').split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no '${START}' … '${END}'`);
  const where = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${system()} ${release()}, ${cpus().length} processors.`;
  writeFileSync(file, `${before}${START}\n\n${where}\n\n${tableOf(rows)}\n\n${END}${after}`);
}
