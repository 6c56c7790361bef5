import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../src/errors.js';
import type { Props } from './records.js';
import { replaceFile } from './replace-file.js';

/** Separates the items of a list. */
export const SEPARATOR = '\u001F';
/** The property that names the lists without items of a record, until `finishImport` has set them. */
const EMPTY_LISTS = 'emptyLists';
/** The label that nodes with such a property have until then. */
const UNFINISHED = 'Unfinished';
const PIECE = 1_000_000;

/**
 * A table for the import of Neo4j. Its columns come to be as records need them, so its header is written at the end, to
 * a file of its own; a row may be shorter than the header.
 */
export class CsvTable {
  rows = 0;
  private readonly place: string;
  private readonly file: number;
  private isOpen = true;
  private readonly types = new Map<string, string>();
  private text = '';

  /** @param own of nodes: the property that the first of the given columns has already */
  constructor(
    private readonly folder: string,
    readonly name: string,
    private readonly columns: readonly string[],
    private readonly own?: string,
  ) {
    this.place = path.join(folder, `${name}.csv`);
    this.file = openSync(this.place, 'wx');
  }

  /** @param given the cells of the given columns, made from the labels that the record needs besides */
  add(props: Props, given: (labels: readonly string[]) => readonly string[]): void {
    const empty: string[] = [];
    const cells = new Map<string, string>();
    for (const [key, value] of Object.entries(props)) {
      if (key === this.own) continue;
      if (Array.isArray(value) && value.length === 0) empty.push(key);
      else cells.set(key, this.cell(key, value));
    }
    if (empty.length > 0) cells.set(EMPTY_LISTS, this.cell(EMPTY_LISTS, empty));
    const line = given(empty.length > 0 ? [UNFINISHED] : []).map(quoted);
    for (const key of this.types.keys()) line.push(cells.get(key) ?? '');
    // The import takes the end of a row with an empty last cell for no end, and reads on in the next one.
    while (line.at(-1) === '') line.pop();
    this.text += `${line.join(',')}\n`;
    this.rows += 1;
    if (this.text.length > PIECE) this.flush();
  }

  end(): void {
    this.flush();
    fsyncSync(this.file);
    this.close();
    const header = [...this.columns, ...[...this.types].map(([key, type]) => `${key}:${type}`)];
    replaceFile(this.header, [`${header.map(quoted).join(',')}\n`]);
  }

  /** Removes what was written of it. */
  remove(): void {
    this.close();
    for (const file of [this.place, this.header]) rmSync(file, { force: true });
  }

  private close(): void {
    if (this.isOpen) closeSync(this.file);
    this.isOpen = false;
  }

  /** What its rows are. */
  get holds(): 'nodes' | 'relationships' {
    return this.own === undefined ? 'relationships' : 'nodes';
  }

  private get header(): string {
    return path.join(this.folder, `${this.name}-header.csv`);
  }

  private flush(): void {
    // It writes on where the system took only a part, or fails.
    writeFileSync(this.file, this.text);
    this.text = '';
  }

  private cell(key: string, value: Props[string]): string {
    const type = typeOf(value);
    const known = this.types.get(key) ?? type;
    // A column of whole numbers may turn out to have others as well.
    if (type === known) this.types.set(key, type);
    else if ([type, known].every((each) => each === 'long' || each === 'double')) this.types.set(key, 'double');
    else throw notImportable(`${key} is a ${known} in one record and a ${type} in another`);
    if (!Array.isArray(value)) return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
    const items = value.map(String);
    if (items.some((item) => item.includes(SEPARATOR) || item === ''))
      throw notImportable(`a list ${key} has an empty text, or one with the character U+001F`);
    return quoted(items.join(SEPARATOR));
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${typeOf(value[0])}[]`;
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value;
  throw notImportable('a property is neither a text, a number, a truth value nor a list of these');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function notImportable(why: string): Fault {
  return new Fault('USAGE', `These records cannot be written for neo4j-admin: ${why}. Load them with: npm run seed`);
}
