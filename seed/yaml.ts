import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, isMap, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { z } from 'zod';
import { Fault } from '../src/errors.js';
import { nearest } from '../src/model/text.js';
import { unfitCharacter } from './characters.js';
import type { Problems } from './problem.js';
import { decodeUtf8, readableText } from './utf8.js';
import { checkTree, composed } from './yaml-tree.js';

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

/** A data file as it was read, or as someone gave it. */
export interface DataText {
  /** The path that problems name. */
  readonly file: string;
  readonly bytes: Uint8Array;
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

/** The content of the `.yaml` files of a seed folder, in order. */
export function dataTexts(seedDir: string, folder: string, options?: { readonly flat?: boolean }): DataText[] {
  return yamlFiles(seedDir, folder, options).map((file) => dataText(seedDir, file));
}

function dataText(seedDir: string, fullPath: string): DataText {
  const file = path.relative(path.dirname(seedDir), fullPath).split(path.sep).join('/');
  return { file, bytes: readFileSync(fullPath) };
}

/** Reads one file of a seed folder; see {@link readText}. */
export function readYaml<T>(
  seedDir: string,
  fullPath: string,
  shape: z.ZodType<T>,
  problems: Problems,
  onUnread?: (text: string) => void,
): DataFile<T> | undefined {
  return readText(dataText(seedDir, fullPath), shape, problems, onUnread);
}

/** What a file held when it was last read, if nothing was wrong with it. */
interface LastRead {
  readonly bytes: Uint8Array;
  readonly shape: z.ZodType;
  readonly value: unknown;
  readonly lineOf: (keys: readonly (string | number)[]) => number;
}

/**
 * The files that were read last, by the path that problems name. Whoever checks a record again after a change has read
 * all files but one before.
 */
const lastRead = new Map<string, LastRead>();

/**
 * Reads one file. If its syntax or shape is wrong, it adds to `problems`, calls `onUnread` with the text and returns
 * undefined. `onUnread` can find the ids in the text, so that references to them are not reported as errors too.
 */
export function readText<T>(
  { file, bytes }: DataText,
  shape: z.ZodType<T>,
  problems: Problems,
  onUnread?: (text: string) => void,
): DataFile<T> | undefined {
  const placesBy =
    (line: LastRead['lineOf']): DataFile<T>['at'] =>
    (...keys) => ({ file, line: line(keys) });
  const before = lastRead.get(file);
  if (before?.shape === shape && Buffer.compare(before.bytes, bytes) === 0)
    return { file, value: before.value as T, at: placesBy(before.lineOf) };
  const { document, lines, found } = parse(bytes);
  for (const [line, message] of found) problems.add({ file, line }, message);
  if (document !== undefined) {
    const line: LastRead['lineOf'] = (keys) => lineOf(document, lines, keys);
    const at = placesBy(line);
    const raw: unknown = document.toJS({ maxAliasCount: -1 });
    const parsed = shape.safeParse(raw);
    if (parsed.success && found.size === 0) {
      lastRead.set(file, { bytes, shape, value: parsed.data, lineOf: line });
      return { file, value: parsed.data, at };
    }
    for (const { keys, message } of describedAll(parsed.error?.issues ?? [], raw, shape)) {
      const place = at(...keys);
      // What YAML made of a value explains why its shape is wrong.
      if (!found.has(place.line)) problems.add(place, message);
    }
  }
  onUnread?.(readableText(bytes));
  return undefined;
}

interface Parsed {
  /** Undefined if its values cannot be read. */
  readonly document?: Document.Parsed;
  readonly lines: LineCounter;
  /** What is wrong, whatever the file should hold, by line. */
  readonly found: ReadonlyMap<number, string>;
}

function parse(bytes: Uint8Array): Parsed {
  const lines = new LineCounter();
  const found = new Map<number, string>();
  const decoded = decodeUtf8(bytes);
  if ('why' in decoded) return { lines, found: found.set(decoded.line, decoded.why) };
  const { text } = decoded;
  const unfit = unfitCharacters(text);
  if (unfit.size > 0) return { lines, found: unfit };
  const document = composed(text, lines);
  if ('tooDeepAt' in document) {
    const { line } = lines.linePos(document.tooDeepAt);
    return { lines, found: found.set(line, 'nested too deeply for a data file; close the brackets') };
  }
  const broken = syntaxErrors(document, text, lines);
  if (broken.size > 0) return { lines, found: broken };
  const isReadable = checkTree(document, (offset, message) => {
    const { line } = lines.linePos(offset);
    if (!found.has(line)) found.set(line, message);
  });
  return isReadable ? { document, lines, found } : { lines, found };
}

/** The problems of a file's shape, each with the path to its value. */
function describedAll(
  issues: readonly z.core.$ZodIssue[],
  raw: unknown,
  shape: z.ZodType,
): { readonly keys: readonly (string | number)[]; readonly message: string }[] {
  const withKeys = issues.map((issue) => ({
    issue,
    keys: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  }));
  const unknown = withKeys.flatMap(({ issue, keys }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, keys })) : [],
  );
  // A record with a misspelt key seems to lack another.
  const meant = new Set(
    unknown.flatMap(({ key, keys }) => {
      const guess = nearest(key, allowedKeys(shape, keys));
      return [keys.join('.'), ...(guess === undefined ? [] : [[...keys, guess].join('.')])];
    }),
  );
  const others = withKeys.filter(
    ({ issue, keys }) =>
      issue.code !== 'unrecognized_keys' &&
      !(meant.has(keys.join('.')) && (issue.code === 'custom' || valueAt(raw, keys) === undefined)),
  );
  return [
    ...unknown.map(({ key, keys }) => ({ keys: [...keys, key], message: unknownKey(key, keys, shape) })),
    ...others.map(({ issue, keys }) => ({ keys, message: describe(issue, keys, valueAt(raw, keys), shape) })),
  ];
}

/** The values of a key such as `id`, in quotes or not, anywhere in the text of a file that could not be parsed as a whole. */
export function valuesIn(text: string, key: string): string[] {
  const pattern = new RegExp(`(?<![^\\s{,])(["']?)${key}\\1\\s*:\\s*["']?([^\\s"',}]+)`, 'g');
  return [...text.matchAll(pattern)].map(([, , value = '']) => value);
}

/** The syntax errors by line. A broken structure is the only one, because the others may follow from it. */
function syntaxErrors(document: Document.Parsed, text: string, lines: LineCounter): Map<number, string> {
  const found = new Map<number, string>();
  const add = (offset: number, message: string): void => {
    const { line } = lines.linePos(offset);
    const there = text.split('\n')[line - 1]?.trim() ?? '';
    if (!found.has(line)) found.set(line, `not valid YAML: ${message}, in: ${there}`);
  };
  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  for (const error of broken === undefined ? document.errors : [broken]) {
    const hint = error.code === 'BLOCK_IN_FLOW' ? ' (a comma or a quotation mark is missing)' : '';
    add(startOf(error, document), error.message + hint);
  }
  return found;
}

/** Each line with a character that may not stand in data, in comments too. */
function unfitCharacters(text: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [index, line] of text.split('\n').entries()) {
    const unfit = unfitCharacter(`${line}\n`);
    if (unfit === undefined) continue;
    found.set(index + 1, `character ${unfit.at + 1} of the line, ${unfit.why}`);
    // In UTF-16, every other character of the file is one.
    if (line[unfit.at] === '\0') break;
  }
  return found;
}

/** Where to fix an error: for a quote or bracket never closed, this is where it opens, not where its end was expected. */
function startOf(error: YAMLError, document: Document.Parsed): number {
  const [pos] = error.pos;
  let start = pos;
  if (error.message.startsWith('Missing closing')) {
    visit(document, {
      Scalar(_, { range, type }) {
        if (range && type?.startsWith('QUOTE') === true && range[0] < start && range[1] >= pos) start = range[0];
      },
    });
  } else if (/ end with a [\]}]$/.test(error.message)) {
    visit(document, {
      Collection(_, { range, flow }) {
        // Outer brackets come first, so the last is the innermost.
        if (range && flow === true && range[0] < pos && range[1] >= pos) start = range[0];
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
        ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === last)
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
  const inQuotes = typeof value === 'number' || typeof value === 'boolean' ? wantsText(issue) : false;
  return `${where}: ${show(value)}: ${issue.message}${inQuotes ? '; put it in quotes' : ''}`;
}

function wantsText(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

function unknownKey(key: string, keys: readonly (string | number)[], shape: z.ZodType): string {
  const place = keys.length === 0 ? '' : `${keys.join('.')}: `;
  return `${place}property ${notAllowed(key, allowedKeys(shape, keys))}`;
}

interface SchemaNode {
  /** `#/$defs/…`, for a shape with a name of its own. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | false;
  readonly items?: SchemaNode;
}

/** The properties that a shape has at a path. */
function allowedKeys(shape: z.ZodType, keys: readonly (string | number)[]): string[] {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const named = (at: SchemaNode | undefined): SchemaNode | undefined =>
    at?.$ref === undefined ? at : schema.$defs?.[at.$ref.replace('#/$defs/', '')];
  const node = keys.reduce<SchemaNode | undefined>(
    (at, key) =>
      named(typeof key === 'number' ? at?.items : (at?.properties?.[key] ?? (at?.additionalProperties || undefined))),
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
  const text = typeof value === 'string' ? `'${withEscapes(value)}'` : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** Shows what cannot be seen, or would break the line. */
function withEscapes(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
