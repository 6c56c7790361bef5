import path from 'node:path';
import { expect } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { packageRoot } from '../../src/config.js';
import { type Evidenced, type Strength, readEvidence } from '../../src/model/evidence.js';
import { timeInWords } from '../../src/model/wording-time.js';
import { ContextFactory } from '../../src/questions/context.js';
import type { Graph } from '../../src/graph/port.js';
import { type McpOptions, mcpFactory } from '../../src/mcp/mcp-server.js';
import { seed } from './checked-records.js';
import type { Settings } from './processes.js';
import { wordsOf } from './stored-evidence.js';

export const CLI = path.join(packageRoot, 'dist', 'src', 'cli.js');

/** A client of a separate `japan-asean-graph mcp` process. */
export async function stdioClient(settings: Settings): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp'], env: { ...settings }, stderr: 'ignore' }),
  );
  return client;
}

/** A client of a server in this process. */
export async function clientOf(graph: Graph, options: Partial<McpOptions> = {}): Promise<Client> {
  const make = mcpFactory(new ContextFactory(graph), { maxCharacters: 20_000, requestTimeoutMs: 20_000, ...options });
  const client = new Client({ name: 'test', version: '1' });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([make().connect(far), client.connect(near)]);
  return client;
}

type Structured = Readonly<Record<string, unknown>> & {
  readonly outcome: string;
  readonly message: string;
  readonly rest: {
    readonly leftOut: number;
    readonly how: string;
    readonly after?: string;
    readonly offset?: number;
  } | null;
};

export interface Answer {
  readonly text: string;
  readonly structured: Structured;
}

/** Calls a tool that must succeed. */
export async function call(
  client: Client,
  name: string,
  args: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const result = (await client.callTool({ name, arguments: args })) as CallToolResult;
  const text = textOf(result);
  if (result.isError === true) throw new Error(`${name} failed: ${text}`);
  return { text, structured: result.structuredContent as Structured };
}

/** Calls a tool that must fail, and returns its message. */
export async function failure(client: Client, name: string, args: Readonly<Record<string, unknown>>): Promise<string> {
  const result = (await client.callTool({ name, arguments: args })) as CallToolResult;
  const text = textOf(result);
  if (result.isError !== true) throw new Error(`${name} did not fail: ${text}`);
  expect(text).not.toMatch(/^\s+at |node:internal|\.[jt]s:\d+/m);
  return text;
}

function textOf({ content }: CallToolResult): string {
  expect(content).toHaveLength(1);
  const [part] = content;
  if (part?.type !== 'text') throw new Error('not a text');
  return part.text;
}

interface Told {
  readonly id: string;
  readonly sentence?: string;
  readonly summary?: string;
  readonly saidBy?: { readonly name: string } | null;
  readonly saidByManyOf?: { readonly name: string } | null;
  readonly modality?: string;
  readonly when?: string | null;
  readonly note?: string;
  readonly evidence: readonly {
    readonly strength: Strength;
    readonly quote: string | null;
    readonly text?: string;
    readonly passage: string;
    readonly url: string;
  }[];
}

/** Every part of a structured answer that states something: claims, and entities with their summaries. */
export function toldIn(value: unknown): Told[] {
  if (Array.isArray(value)) return value.flatMap(toldIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'sentence' in value || 'summary' in value ? [value as Told] : [];
  return [...own, ...Object.values(value).flatMap(toldIn)];
}

/**
 * Checks that every statement in an answer has its speaker and modality, and evidence with its passage and link, in both
 * text and structure.
 */
export function expectCited({ text, structured }: Answer, data = seed.data): number {
  const stored = new Map([...data.relationships, ...data.entities].map(({ id, props }) => [id, props]));
  const told = toldIn(structured);
  for (const { id, sentence, summary, saidBy, saidByManyOf, modality = '', when, note, evidence } of told) {
    const speaker = saidByManyOf == null ? saidBy?.name : `many members of ${saidByManyOf.name}`;
    const by = speaker === undefined ? 'narrated by the source' : `said by ${speaker}`;
    // Two sides may make the same claim, so the sentence alone does not identify a line's claim.
    const isLine = (line: string): boolean =>
      sentence === undefined
        ? line.endsWith(`: ${summary ?? ''}`)
        : line.startsWith(`- ${sentence} (${by}; ${modality.toLowerCase()}`) &&
          line.includes(`; ${when == null ? 'undated' : timeInWords(when)}).`);
    const all = text.split('\n');
    const start = all.findIndex(isLine);
    expect({ id, start }).not.toEqual({ id, start: -1 });
    const lines = all.slice(start);
    // A note stands between a claim and its evidence.
    if (note !== undefined) expect(lines.splice(1, 1)).toEqual([`  Note: ${note}`]);
    expect(evidence.length).toBeGreaterThan(0);
    const props = stored.get(id);
    evidence.forEach(({ strength, quote, text: words, passage, url }, index) => {
      expect(lines[index + 1]).toBe(`  ${words ?? `“${quote ?? ''}”`} [${passage}] ${url}`);
      // Only a quote can be found on the page, and only what is no quote is told in other words.
      expect([quote !== null, words === undefined, /#:~:text=/.test(url)]).toEqual(
        Array(3).fill(strength === 'QUOTED'),
      );
      expect(url).toMatch(/^https?:\/\//);
      if (props === undefined) return;
      const same = readEvidence(props as unknown as Evidenced).filter(
        (item) => item.passage === passage && item.strength === strength && item.quote === quote,
      );
      expect(same.some((item) => wordsOf(item).every((each) => (quote ?? words ?? '').includes(each)))).toBe(true);
    });
  }
  return told.length;
}
