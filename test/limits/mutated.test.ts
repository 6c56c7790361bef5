import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Lexer, Source, type Token, TokenKind } from 'graphql';
import { packageRoot } from '../../src/config.js';
import { useSeedServer } from '../support/seed-server.js';

/** How many operations to send. CI sends 5,000. */
const OPERATIONS = Number(process.env['MUTATED_OPERATIONS'] ?? '250');
const AT_ONCE = 8;
const SEED = 15;
/** More than the server's own limit of a request. */
const HANGS_AFTER_MS = 30_000;

function documentsIn(...folder: readonly string[]): string[] {
  const full = path.join(packageRoot, ...folder);
  return readdirSync(full)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(path.join(full, file), 'utf8'));
}
const explorer = documentsIn('web', 'src', 'api', 'operations').join('\n');
/** Each documented operation, and each operation of the explorer with all of its fragments. */
const documents = [...documentsIn('docs', 'operations'), ...explorersOperations()];

function explorersOperations(): string[] {
  const names = Array.from(explorer.matchAll(/^query (\w+)/gm), ([, name = '']) => name);
  return names.map((name) => `# only: ${name}\n${explorer}`);
}

/** A token as it is written. */
function written({ kind, value }: Token): string {
  if (kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING) return JSON.stringify(value);
  // A token that stands for itself, such as a bracket, has no value, whatever its type says.
  return kind === TokenKind.NAME || kind === TokenKind.INT || kind === TokenKind.FLOAT ? value : kind;
}

function tokensOf(text: string): string[] {
  const lexer = new Lexer(new Source(text));
  const tokens: string[] = [];
  while (lexer.advance().kind !== TokenKind.EOF) tokens.push(written(lexer.token));
  return tokens;
}

const corpus = documents.map((text) => ({
  tokens: tokensOf(text),
  operationName: /^# only: (\w+)/.exec(text)?.[1],
  variables: Array.from(text.matchAll(/\$(\w+)\s*:/g), ([, name = '']) => name),
}));
const words = [...new Set(corpus.flatMap(({ tokens }) => tokens))].sort();
/** What programs stumble over. */
const ODD = [
  ...['-1', '0', '2147483648', '1e400', '-0.0', 'null', 'true', '[]', '{}', '[[[null]]]', '""', '"\\u0000"'],
  ...[
    '"__proto__"',
    '"0000-00-00"',
    '"2019-11-04/.."',
    '"9999-12-31"',
    '__typename',
    '__schema',
    '$x',
    '@skip(if: true)',
  ],
  ...[
    '...',
    '{',
    '}',
    '(',
    ')',
    '!',
    'fragment',
    'on',
    'Entity',
    'Query',
    '"country:japan"',
    '"日本"',
    '10000000000000000000',
  ],
];
const isName = (token: string): boolean => /^[A-Za-z_]/.test(token);
const isValue = (token: string): boolean => /^["\d-]/.test(token);
const change = fc.record({
  // Mostly changes after which it is still a document, because the parser refuses the others.
  how: fc.constantFrom(
    ...(['value', 'value', 'value', 'value', 'name', 'name', 'field', 'field'] as const),
    ...(['remove', 'replace', 'insert', 'repeat', 'swap', 'repeat many'] as const),
  ),
  /** A share of the document, so that a change means the same in each. */
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  name: fc.constantFrom(...words.filter(isName)),
  value: fc.constantFrom(...words.filter(isValue), ...ODD.filter((odd) => !/^[$@.{}()!]/.test(odd) || odd === '{}')),
  piece: fc.constantFrom(...words, ...ODD),
  length: fc.integer({ min: 1, max: 12 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The document with the token of this sort that is nearest behind the place exchanged. */
function exchanged(tokens: readonly string[], place: number, sort: (token: string) => boolean, put: string): string[] {
  const at = tokens.findIndex((token, index) => index >= place && sort(token));
  return at < 0 ? [...tokens] : tokens.with(at, put);
}

function changed(tokens: readonly string[], { how, at, name, value, piece: put, length }: Change): string[] {
  const place = Math.floor(at * tokens.length);
  const before = tokens.slice(0, place);
  const after = tokens.slice(place);
  switch (how) {
    case 'value':
      return exchanged(tokens, place, isValue, value);
    case 'name':
      return exchanged(tokens, place, isName, name);
    case 'field': {
      // Once more, under another name.
      const at = tokens.findIndex((token, index) => index >= place && isName(token));
      return at < 0 ? [...tokens] : [...tokens.slice(0, at), `again${length}:`, ...tokens.slice(at)];
    }
    case 'remove':
      return [...before, ...after.slice(length)];
    case 'replace':
      return [...before, put, ...after.slice(1)];
    case 'insert':
      return [...before, put, ...after];
    case 'repeat':
      return [...before, ...after.slice(0, length), ...after];
    case 'swap':
      return [...before, ...after.slice(0, 2).reverse(), ...after.slice(2)];
    default:
      return [...before, ...Array.from({ length: length * 10 }, () => after[0] ?? put), ...after];
  }
}

const request = fc
  .record({
    from: fc.constantFrom(...corpus),
    changes: fc.array(change, { minLength: 1, maxLength: 2 }),
    values: fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom('country:japan', 'FOIP', 5, ['framework:foip'])), {
      minLength: 12,
      maxLength: 12,
    }),
    only: fc.boolean(),
  })
  .map(({ from, changes, values, only }) => ({
    // Half of the requests that have variables change nothing else.
    query: (only && from.variables.length > 0 ? from.tokens : changes.reduce(changed, from.tokens)).join(' '),
    variables: Object.fromEntries(from.variables.map((name, index) => [name, values[index % values.length]])),
    ...(from.operationName === undefined ? {} : { operationName: from.operationName }),
  }));

const server = useSeedServer();
const INSIDE = /\n\s+at |node:internal|node_modules|\.[jt]s:\d+|\/src\//;
const OWN_FAILURES = ['INTERNAL', 'INTERNAL_SERVER_ERROR', 'QUERY_FAILED'];

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What is wrong with the answer to a request, or undefined. */
async function faultOf(body: object, tally: Map<string, number>): Promise<string | undefined> {
  const answer = await fetch(`${server.api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(HANGS_AFTER_MS),
  });
  const text = await answer.text();
  const { status } = answer;
  const { data, errors = [] } = JSON.parse(text) as Answer;
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
  for (const code of codes.length === 0 ? ['answered'] : new Set(codes)) tally.set(code, (tally.get(code) ?? 0) + 1);
  if (status >= 500 && status !== 503) return `status ${status}: ${text}`;
  if (errors.some(({ message }) => INSIDE.test(message))) return `shows the program's inside: ${text}`;
  const failure = codes.find((code) => code === 'none' || OWN_FAILURES.includes(code));
  if (failure !== undefined) return `code ${failure}: ${text}`;
  return errors.length === 0 && data === undefined ? `neither data nor errors: ${text}` : undefined;
}

test(`${OPERATIONS} changed operations are answered or refused, and none breaks the server or hangs`, async () => {
  const requests = fc.sample(request, { numRuns: OPERATIONS, seed: SEED });
  const faults: string[] = [];
  const tally = new Map<string, number>();
  const next = requests.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const body of next) {
        const fault = await faultOf(body, tally).catch((error: unknown) => String(error));
        if (fault !== undefined) faults.push(`${fault.slice(0, 600)}\n  ${JSON.stringify(body).slice(0, 2_000)}`);
      }
    }),
  );
  if (OPERATIONS > 1_000) process.stdout.write(`${JSON.stringify(Object.fromEntries(tally))}\n`);
  expect(faults).toEqual([]);
  // The changes reach the resolvers and not only the parser.
  expect(tally.get('answered') ?? 0).toBeGreaterThan(OPERATIONS / 10);
  expect(tally.size).toBeGreaterThan(3);
  expect(await server.api.ask('{ statistics { engine } }')).toEqual({ statistics: { engine: 'embedded' } });
}, 600_000);
