import {
  type CST,
  Composer,
  type Document,
  Lexer,
  type LineCounter,
  type Node,
  Parser,
  type Scalar,
  YAMLParseError,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
} from 'yaml';
import { unfitCharacter } from './characters.js';

/** Deepest nesting of a data file; real files have seven levels. Far deeper ones exhaust the parser's stack. */
const DEEPEST = 40;

/** Most values that aliases may add to a file. A few lines of nested aliases can stand for billions of values. */
const MOST_BY_ALIAS = 10_000;

/** Reports a problem at an offset in the file. */
export type Report = (offset: number, message: string) => void;

/**
 * The document of a text, as `parseDocument` of the library gives it, or where it first nests too deeply to be composed.
 * The library bounds no depth, and far deeper texts exhaust its stack.
 */
export function composed(text: string, lineCounter: LineCounter): Document.Parsed | { readonly tooDeepAt: number } {
  const parser = new Parser(lineCounter.addNewLine);
  let tooDeepAt: number | undefined;
  function* tokens(): Generator<CST.Token> {
    lineCounter.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length <= DEEPEST) continue;
      tooDeepAt = parser.offset;
      return;
    }
    yield* parser.end();
  }
  // Files that ask for YAML 1.1 get these rules too. By those of 1.1, `no` and `2019-11-04` would not be text.
  const composer = new Composer({ lineCounter, schema: 'core' });
  const [first, second] = composer.compose(tokens(), true, text.length) as Iterable<Document.Parsed>;
  if (tooDeepAt !== undefined) return { tooDeepAt };
  if (first === undefined) throw new TypeError('the library composes a document of any text');
  if (second !== undefined) {
    const [start, end] = second.range;
    first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'Source contains multiple documents'));
  }
  return first;
}

/**
 * Checks what YAML makes of a file before its shape is known: text that would become another value (`2.10` is the
 * number 2.1), numbers that cannot be kept, unfit characters written as escapes, tags, keys that are not text, and
 * aliases without end.
 * @returns whether its values can be read.
 */
export function checkTree(document: Document.Parsed, report: Report): boolean {
  const anchors = new Map<string, Node>();
  const sizes = new Map<Node, number>();
  let byAlias = 0;
  let isReadable = true;

  /** How many values an alias stands for; each anchor was measured before its aliases. */
  const sizeOfAlias = (source: string, say: (message: string) => void): number => {
    const target = anchors.get(source);
    const size = target === undefined ? undefined : sizes.get(target);
    byAlias += size ?? 0;
    if (!isReadable) return 1;
    isReadable = size !== undefined && byAlias <= MOST_BY_ALIAS;
    if (target === undefined)
      say(`not valid YAML: *${source} refers to nothing; put text that begins with * in quotes`);
    else if (size === undefined) say(`*${source} is a part of what it refers to; write the value out`);
    else if (!isReadable)
      say(`up to *${source}, aliases stand for more than ${MOST_BY_ALIAS} values; write the values out`);
    return size ?? 1;
  };

  /** Checks a node and everything in it, and counts its values. */
  const check = (node: unknown, keys: readonly (string | number)[], isKey = false): number => {
    if (isPair(node)) {
      const inside = [...keys, isScalar(node.key) ? (node.key.source ?? '') : '?'];
      return check(node.key, inside, true) + check(node.value, inside);
    }
    if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return 1;
    const say = (message: string): void => {
      report(node.range?.[0] ?? 0, `${keys.join('.') || 'the file'}: ${message}`);
    };
    if (node.tag !== undefined)
      say(`the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')} may not be used; remove it`);
    if (isAlias(node)) return sizeOfAlias(node.source, say);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    let size = 1;
    if (isScalar(node)) {
      const problem = isKey ? problemWithKey(node) : problemWithValue(node);
      if (problem !== undefined) say(problem);
      // The rest of the record would seem to lack this key.
      if (isKey && problem !== undefined) isReadable = false;
    } else {
      if (isKey) {
        isReadable = false;
        say('a key must be text');
      }
      node.items.forEach((item, index) => {
        size += check(item, isMap(node) ? keys : [...keys, index]);
      });
    }
    sizes.set(node, size);
    return size;
  };
  check(document.contents, []);
  return isReadable;
}

function problemWithKey(key: Scalar): string | undefined {
  if (typeof key.value !== 'string')
    return `the key ${key.source ?? ''} would be read as ${named(key.value)}; put it in quotes`;
  if (key.type === 'PLAIN' && key.value.includes('"'))
    return 'not valid YAML: a quotation mark, comma or colon is missing before or in this key';
  // JavaScript gives objects a property of this name.
  if (key.value === '__proto__') return 'the key __proto__ may not be used; rename it';
  return problemWithValue(key);
}

function problemWithValue({ value, source = '' }: Scalar): string | undefined {
  if (typeof value === 'string') return unfitCharacter(value)?.why;
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const inQuotes = `put it in quotes ("${source}") if it is text`;
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return `${source} is beyond 2^53 - 1, up to which whole numbers are kept exactly; ${inQuotes}`;
  // Text such as the section 2.10 would lose its last digit, and 010 or 0x1F would become another number.
  return String(value) === source
    ? undefined
    : `${source} would be read as ${named(value)}; ${inQuotes}, or write ${String(value)}`;
}

function named(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${String(value)}` : 'nothing';
}
