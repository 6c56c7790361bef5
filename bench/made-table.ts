import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/config.js';

/** A table in Markdown, as Prettier writes it. */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length)));
  const written = lines.map(
    (line) => `| ${widths.map((width, column) => (line[column] ?? '').padEnd(width)).join(' | ')} |`,
  );
  written.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return written.join('\n');
}

/**
 * Puts what a command measured into a document, between the two marks of that command.
 * @param about versions and load, after the day and the machine
 */
export function putTable(document: string, command: string, about: string, table: string): void {
  const [start, end] = [`<!-- made by ${command} -->`, `<!-- end of what ${command} makes -->`];
  const file = path.join(packageRoot, 'docs', document);
  const [before, rest] = readFileSync(file, 'utf8').split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no '${start}' … '${end}'`);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.version}, ${os.type()} ${os.release()}, ${os.cpus().length} processors`;
  writeFileSync(
    file,
    `${before}${start}\n\n${[day, machine, about].filter((text) => text !== '').join(', ')}.\n\n${table}\n\n${end}${after}`,
  );
}
