import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../config.js';
import type { Engine } from '../graph/port.js';
import { readBackward } from './backward.js';
import { type Header, parseHeader } from './header.js';

const folder = path.join(packageRoot, 'cypher');

/** A file with `@backward` gives two queries, one for each direction; the suffix says which. */
const FORWARD = '-forward';
const BACKWARD = '-backward';

/**
 * Every query's name, in order. A `NAME.neo4j.cypher` variant adds no name, but a list that is read from both ends has
 * two.
 */
export function queryNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.cypher') && !file.endsWith('.neo4j.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .flatMap((name) =>
      parseHeader(name, read(name)).backward.length === 0 ? name : [`${name}${BACKWARD}`, `${name}${FORWARD}`],
    )
    .sort();
}

/** What a query's file declares in its header. */
export function queryHeader(name: string): Header {
  const file = fileOf(name);
  const header = parseHeader(file, read(file));
  const end = name.endsWith(BACKWARD) ? ' Read from its end.' : '';
  return { ...header, name, description: header.description + end };
}

const texts = new Map<string, string>();

/**
 * The text of a query for an engine: the engine's own variant where there is one, else the shared file. It reads each
 * file once.
 */
export function queryText(name: string, engine: Engine): string {
  const key = `${engine}:${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const file = fileOf(name);
  const shared = read(file);
  const written = engine === 'neo4j' ? (readIfThere(`${file}.neo4j.cypher`) ?? shared) : shared;
  // This also checks the forward query, so that an invalid file fails in both directions.
  const backward = file === name ? undefined : readBackward(parseHeader(file, shared), written);
  const text = backward !== undefined && name.endsWith(BACKWARD) ? backward : written;
  texts.set(key, text);
  return text;
}

const CHECKED = 'data-version/checked.neo4j';
const checkedTexts = new Map<string, CheckedText>();

/** A query that also tells which data the graph held when it was answered. */
export interface CheckedText {
  /** Its one row has `rows`, `version` and `state`. */
  readonly text: string;
  /** The names of the values of each of `rows`. */
  readonly columns: readonly string[];
}

/** A query for Neo4j, made into one that also tells which data the graph held. It makes each once. */
export function checkedText(name: string): CheckedText {
  const known = checkedTexts.get(name);
  if (known !== undefined) return known;
  const columns = queryHeader(name).columns.map((column) => column.name);
  const text = read(CHECKED)
    .replace('__COLUMNS__', () => columns.join(', '))
    .replace('__QUESTION__', () => queryText(name, 'neo4j'));
  const made = { text, columns };
  checkedTexts.set(name, made);
  return made;
}

/** The file that contains a query. */
function fileOf(name: string): string {
  const end = [FORWARD, BACKWARD].find((each) => name.endsWith(each)) ?? '';
  return name.slice(0, name.length - end.length);
}

function read(name: string): string {
  return readFileSync(path.join(folder, `${name}.cypher`), 'utf8');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
