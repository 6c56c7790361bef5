import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { Fault } from '../src/errors.js';
import { nearest } from '../src/text.js';
import type { Problems } from './problem.js';

/** A place in a data file, to point a reader to. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A YAML file that parsed and has the shape asked for, with the line of everything in it. */
export interface DataFile<T> {
  readonly file: string;
  readonly value: T;
  /** Where the value at a path of keys and indexes stands. */
  readonly at: (...keys: readonly (string | number)[]) => Place;
}

/** The `.yaml` files of a folder of the seed, below it too unless `flat`, in order. */
export function yamlFiles(seedDir: string, folder: string, { flat = false } = {}): string[] {
  const root = path.join(seedDir, folder);
  if (!existsSync(root))
    throw new Fault('USAGE', `There is no folder ${root}. SEED_DIR must hold source/, ontology/ and data/.`);
  return readdirSync(root, { recursive: !flat, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.join(root, file))
    .sort();
}

/**
 * Reads one file; what is wrong with its syntax or shape goes to `problems`, and the result is then undefined. `onRaw` is then given what
 * could be read, so that a file with one mistake does not make everything that refers to it a mistake too.
 */
export function readYaml<T>(
  seedDir: string,
  fullPath: string,
  shape: z.ZodType<T>,
  problems: Problems,
  onRaw?: (raw: unknown) => void,
): DataFile<T> | undefined {
  const file = path.relative(path.dirname(seedDir), fullPath).split(path.sep).join('/');
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(fullPath, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.add({ file, line: lines.linePos(error.pos[0]).line }, `not valid YAML: ${error.message.split('\n')[0]}`);
    }
    onRaw?.(document.toJS());
    return undefined;
  }
  const at = (...keys: readonly (string | number)[]): Place => ({ file, line: lineOf(document, lines, keys) });
  const raw: unknown = document.toJS();
  const parsed = shape.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
      problems.add(at(...keys), describe(issue, keys, valueAt(raw, keys)));
    }
    onRaw?.(raw);
    return undefined;
  }
  return { file, value: parsed.data, at };
}

/** The line of the deepest node on the path that exists: a missing key is reported at the record that lacks it. */
function lineOf(document: Document, lines: LineCounter, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth >= 0; depth--) {
    const path = keys.slice(0, depth);
    const last = path.at(-1);
    const parent = document.getIn(path.slice(0, -1), true);
    const pair =
      typeof last === 'string' && isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === last)
        : undefined;
    const node = isNode(pair?.key) ? pair.key : document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function valueAt(raw: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    raw,
  );
}

function describe(issue: z.core.$ZodIssue, keys: readonly (string | number)[], value: unknown): string {
  const where = keys.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return `${where}: unknown ${issue.keys.map((key) => `'${key}'`).join(', ')}; remove it or see docs/how-to/add-an-entity.md`;
  if (issue.code === 'invalid_value') return `${where}: ${notAllowed(value, issue.values.map(String))}`;
  if (value === undefined) return `${where}: missing; ${issue.message.replace(/, received undefined$/, '')}`;
  return `${where}: ${show(value)}: ${issue.message}`;
}

/** "'Framewrok' is not one of Country, ...; did you mean Framework?" */
export function notAllowed(value: unknown, allowed: readonly string[]): string {
  const guess = typeof value === 'string' ? nearest(value, allowed) : undefined;
  return `${show(value)} is not one of ${allowed.join(', ')}${guess === undefined ? '' : `; did you mean ${guess}?`}`;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
