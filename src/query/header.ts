import { Fault } from '../errors.js';

/** A parameter or column: its name and its TypeScript type. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

/** What the comment at the top of a `.cypher` file declares. */
export interface Header {
  /** The file's path below `cypher/` without its extensions: `entity/by-ids`. */
  readonly name: string;
  readonly description: string;
  readonly params: readonly Field[];
  readonly columns: readonly Field[];
  /** Columns that order the rows; empty when the file promises no order. */
  readonly order: readonly string[];
  /** The columns whose direction reverses when reading from the other end; empty when the list reads one way only. */
  readonly backward: readonly string[];
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  map: 'Readonly<Record<string, Value>>',
};

/**
 * Reads a header: `// @param NAME: TYPE` and `// @returns NAME: TYPE`, where TYPE is string, int, float, boolean, map
 * or `{ name: TYPE, ... }`, with `[]` for a list and a final `?` for a type that allows null; `// @order COLUMN, ...`;
 * `// @backward COLUMN, ...`.
 * @throws Fault INTERNAL naming the file and the line that cannot be read.
 */
export function parseHeader(name: string, text: string): Header {
  const description: string[] = [];
  const params: Field[] = [];
  const columns: Field[] = [];
  const order: string[] = [];
  const backward: string[] = [];
  const listed = (columns: string): string[] => columns.split(',').map((column) => column.trim());
  for (const line of text.split('\n')) {
    const comment = /^\/\/ ?(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    const tag = /^@(\w+)\s+(.*)$/.exec(comment);
    if (tag === null) {
      if (comment.startsWith('@')) throw new Fault('INTERNAL', `cypher/${name}.cypher: cannot read '${line}'`);
      if (comment !== '') description.push(comment);
      continue;
    }
    const [, kind = '', rest = ''] = tag;
    if (kind === 'param') params.push(parseField(name, rest));
    else if (kind === 'returns') columns.push(parseField(name, rest));
    else if (kind === 'order') order.push(...listed(rest));
    else if (kind === 'backward') backward.push(...listed(rest));
    else
      throw new Fault(
        'INTERNAL',
        `cypher/${name}.cypher: unknown tag '@${kind}'; use @param, @returns, @order or @backward`,
      );
  }
  if (description.length === 0)
    throw new Fault('INTERNAL', `cypher/${name}.cypher: the header does not say what the query answers`);
  return { name, description: description.join(' '), params, columns, order, backward };
}

function parseField(file: string, text: string): Field {
  const match = /^(\w+):\s*(.+)$/.exec(text);
  const [, name = '', type = ''] = match ?? [];
  if (match === null) throw new Fault('INTERNAL', `cypher/${file}.cypher: expected 'NAME: TYPE', found '${text}'`);
  return { name, type: toTypeScript(file, type.trim()) };
}

function toTypeScript(file: string, type: string): string {
  if (type.endsWith('?')) return `${toTypeScript(file, type.slice(0, -1))} | null`;
  if (type.endsWith('[]')) return `readonly ${wrap(toTypeScript(file, type.slice(0, -2)))}[]`;
  const record = /^\{(.*)\}$/.exec(type)?.[1];
  if (record !== undefined) {
    const fields = record.split(',').map((part) => parseField(file, part.trim()));
    return `{ ${fields.map((field) => `readonly ${field.name}: ${field.type}`).join('; ')} }`;
  }
  const scalar = SCALARS[type];
  if (scalar === undefined) throw new Fault('INTERNAL', `cypher/${file}.cypher: unknown type '${type}'`);
  return scalar;
}

function wrap(type: string): string {
  return type.includes('|') ? `(${type})` : type;
}
