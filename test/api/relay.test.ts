import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/port.js';
import { Api } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';

/** Fragments in test/api/relay/ that page through each connection in both directions. */
const FRAGMENTS = ['entities', 'entity', 'relationships', 'sources', 'timeline'];

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}

describe('Relay', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jag-relay-'));
  const artifacts = path.join(folder, 'src', '__generated__');
  let graph: Graph;
  let api: Api;
  beforeAll(async () => {
    graph = await openWith('embedded', seed.data);
    api = await Api.start(graph);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await api.stop();
    await graph.close();
  });

  test('the compiler accepts paginated fragments with the printed schema', () => {
    cpSync(path.join(packageRoot, 'test', 'api', 'relay'), path.join(folder, 'src'), { recursive: true });
    cpSync(path.join(packageRoot, 'schema', 'printed.graphql'), path.join(folder, 'schema.graphql'));
    mkdirSync(artifacts);
    writeFileSync(
      path.join(folder, 'relay.config.json'),
      JSON.stringify({ src: 'src', schema: 'schema.graphql', language: 'javascript' }),
    );
    const compiler = createRequire(import.meta.url)('relay-compiler') as string;
    // The compiler exits with 1 and prints the place if a fragment does not fit the schema or a connection is not
    // valid.
    execFileSync(compiler, ['relay.config.json'], { cwd: folder, stdio: 'pipe' });
    const made = readdirSync(artifacts);
    for (const name of FRAGMENTS) {
      for (const operation of ['PaginationQuery', 'ForwardQuery', 'BackwardQuery'])
        expect(made).toContain(`${name}${operation}.graphql.js`);
      const fragment = made.find((file) => file.startsWith(`${name}_`)) ?? '';
      const text = readFileSync(path.join(artifacts, fragment), 'utf8');
      expect(text).toContain('"direction": "bidirectional"');
    }
  });

  test.each(FRAGMENTS)('the compiled fragment of %s pages in both directions', async (name) => {
    const operation = (which: string): string => {
      const text = readFileSync(path.join(artifacts, `${name}${which}.graphql.js`), 'utf8');
      return JSON.parse(/"text": ("(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? '""') as string;
    };
    const id = 'organisation:asean';
    const page = async (which: string, variables = {}): Promise<Page> => {
      const data = await api.ask<Record<string, Page | { relationships: Page }>>(operation(which), {
        id,
        ...variables,
      });
      const found = Object.values(data)[0] as Page | { relationships: Page };
      return 'relationships' in found ? found.relationships : found;
    };
    const first = await page('ForwardQuery');
    expect(first.edges.length).toBeGreaterThan(0);
    const last = await page('BackwardQuery');
    expect(last.pageInfo.hasNextPage).toBe(false);
    expect(last.totalCount).toBe(first.totalCount);
    const size = Math.max(1, Math.ceil(first.totalCount / 3));
    const all: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next: Page = await page('PaginationQuery', { first: size, after });
      all.push(...next.edges.map(({ node }) => node));
      ({ endCursor: after, hasNextPage: more } = next.pageInfo);
    }
    expect(all).toHaveLength(first.totalCount);
    const back: unknown[] = [];
    for (let before: string | null = null, more = true; more;) {
      const previous: Page = await page('PaginationQuery', { last: size, before });
      back.unshift(...previous.edges.map(({ node }) => node));
      ({ startCursor: before, hasPreviousPage: more } = previous.pageInfo);
    }
    expect(back).toEqual(all);
  });
});
