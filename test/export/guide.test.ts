import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/export/formats.js';
import { PARAMETERS, PARTS, parametersOf } from '../../src/export/parameters.js';
import { projectFile } from '../support/api.js';

const guide = projectFile('docs', 'how-to', 'export.md');

/** The rows of the table under this heading, as cells without code marks. */
function table(heading: string): string[][] {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

const hyphens = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

describe('the tables of docs/how-to/export.md match the code', () => {
  test('formats', () => {
    const rows = table('Format').map(([name, good, carries, ...rest]) => {
      expect([good, carries]).not.toContain('');
      return [name, ...rest];
    });
    expect(rows).toEqual(
      Object.entries(FORMATS).map(([name, { extension, contentType }]) => [name, `.${extension}`, contentType]),
    );
  });

  test('parameters', () => {
    expect(table('In a query string')).toEqual(
      Object.entries(PARAMETERS).map(([name, about]) => [name, hyphens(name), about]),
    );
  });

  test('parts', () => {
    const listed = table('Part').map(([part = '', parameters = '']) =>
      [...(part.split(': ')[1]?.split(' and ') ?? []), ...parameters.split(', ')].sort(),
    );
    expect(listed).toEqual((Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => parametersOf(part).sort()));
  });
});
