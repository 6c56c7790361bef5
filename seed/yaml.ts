import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { z } from 'zod';
import { Fault } from '../src/errors.js';
import { nearest } from '../src/model/text.js';
import type { Problems } from './problem.js';

/** A place in a data file, for messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A YAML file that parsed and has the expected shape, with the line of each of its parts. */
export interface DataFile<T> {
  readonly file: string;
  readonly value: T;
  /** Where the value at a path of keys and indexes is in the file. */
  readonly at: (...keys: readonly (string | number)[]) => Place;
}

/** The `.yaml` files of a seed folder in order, including those in subfolders unless `flat`. */
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
 * Reads one file. If its syntax or shape is wrong, it adds to `problems`, calls `onUnread` with the text and returns
 * undefined. `onUnread` can find the ids in the text, so that references to them are not reported as errors too.
 */
export function readYaml<T>(
  seedDir: string,
  fullPath: string,
  shape: z.ZodType<T>,
  problems: Problems,
  onUnread?: (text: string) => void,
): DataFile<T> | undefined {
  const file = path.relative(path.dirname(seedDir), fullPath).split(path.sep).join('/');
  const lines = new LineCounter();
  const text = readFileSync(fullPath, 'utf8');
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const broken = syntaxErrors(document, text, lines);
  if (broken.size > 0) {
    for (const [line, message] of broken) problems.add({ file, line }, `not valid YAML: ${message}`);
    onUnread?.(text);
    return undefined;
  }
  const at = (...keys: readonly (string | number)[]): Place => ({ file, line: lineOf(document, lines, keys) });
  const raw: unknown = document.toJS();
  const parsed = shape.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) problems.add(at(...keys, key), unknownKey(key, keys, shape));
      } else problems.add(at(...keys), describe(issue, keys, valueAt(raw, keys), shape));
    }
    onUnread?.(text);
    return undefined;
  }
  return { file, value: parsed.data, at };
}

/** The values of a key such as `id` anywhere in the text of a file that could not be parsed as a whole. */
export function valuesIn(text: string, key: string): string[] {
  const pattern = new RegExp(`(?:^|[\\s{,])${key}:\\s*["']?([^\\s"',}]+)`, 'g');
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}

/** The syntax errors by line. The list ends with a broken structure, because most later errors only follow from it. */
function syntaxErrors(document: Document.Parsed, text: string, lines: LineCounter): Map<number, string> {
  const found = new Map<number, string>();
  const add = (offset: number, message: string): void => {
    const { line } = lines.linePos(offset);
    const there = text.split('\n')[line - 1]?.trim() ?? '';
    if (!found.has(line)) found.set(line, `${message}, in: ${there}`);
  };
  for (const error of document.errors) {
    add(startOf(error, document), error.message);
    if (error.code !== 'DUPLICATE_KEY') return found;
  }
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) === undefined)
        add(node.range?.[0] ?? 0, `*${node.source} refers to nothing; put text that begins with * in quotes`);
    },
  });
  return found;
}

/** Where to fix an error: for an unclosed quote, this is where it opens, not the end of the file. */
function startOf(error: YAMLError, document: Document.Parsed): number {
  let start = error.pos[0];
  if (error.message.startsWith('Missing closing')) {
    visit(document, {
      Scalar(_, { range, type }) {
        if (range && type?.startsWith('QUOTE') === true && range[0] < start && range[1] >= error.pos[0])
          start = range[0];
      },
    });
  }
  return start;
}

/**
 * The line of the deepest existing node on the path, so that a missing key is reported at the record that lacks it.
 */
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

function describe(
  issue: z.core.$ZodIssue,
  keys: readonly (string | number)[],
  value: unknown,
  shape: z.ZodType,
): string {
  const where = keys.join('.') || 'the file';
  if (issue.code === 'invalid_value') return `${where}: ${notAllowed(value, issue.values.map(String))}`;
  if (value === null && keys.length === 0) return `${where}: empty; expected ${allowedKeys(shape, []).join(', ')}`;
  if (value === undefined) return `${where}: missing; ${issue.message.replace(/, received undefined$/, '')}`;
  return `${where}: ${show(value)}: ${issue.message}`;
}

function unknownKey(key: string, keys: readonly (string | number)[], shape: z.ZodType): string {
  const place = keys.length === 0 ? '' : `${keys.join('.')}: `;
  return `${place}property ${notAllowed(key, allowedKeys(shape, keys))}`;
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | false;
  readonly items?: SchemaNode;
}

/** The properties that a shape has at a path. */
function allowedKeys(shape: z.ZodType, keys: readonly (string | number)[]): string[] {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const node = keys.reduce<SchemaNode | undefined>(
    (at, key) =>
      typeof key === 'number' ? at?.items : (at?.properties?.[key] ?? (at?.additionalProperties || undefined)),
    schema,
  );
  return Object.keys(node?.properties ?? {});
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
