import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Limits, packageRoot, readConfig } from '../../src/config.js';
import type { Graph, Params, ReadOptions, Row, WritableGraph } from '../../src/graph/port.js';
import { type RunningServer, startServer } from '../../src/http/server.js';

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An HTTP server on a free port, with methods to query it. */
export class Api {
  readonly statements = { count: 0 };
  private serving: { readonly graph: Graph; readonly server: RunningServer } | undefined;

  /** @param limits the limits that differ from the defaults */
  constructor(private readonly limits: Partial<Limits> = {}) {}

  static async start(graph: Graph, limits: Partial<Limits> = {}): Promise<Api> {
    const api = new Api(limits);
    await api.serve(graph);
    return api;
  }

  async serve(graph: Graph): Promise<void> {
    const counted: Graph = {
      engine: graph.engine,
      location: graph.location,
      read: (statement: string, params?: Params, options?: ReadOptions): Promise<Row[]> => {
        this.statements.count += 1;
        return graph.read(statement, params, options);
      },
      write: (statement, params) => graph.write(statement, params),
      writes: () => graph.writes(),
      verify: () => graph.verify(),
      close: () => graph.close(),
    };
    const options = { port: 0, host: '127.0.0.1', limits: { ...readConfig({}).limits, ...this.limits } };
    this.serving = { graph, server: await startServer(counted, options) };
  }

  /** The graph that it serves, to load other data into it. */
  get graph(): WritableGraph {
    const { graph } = this.running;
    if (!('transaction' in graph)) throw new Error('the API serves a graph that is not open for a load');
    return graph as WritableGraph;
  }

  private get running(): NonNullable<typeof this.serving> {
    if (this.serving === undefined) throw new Error('the API is not serving yet, or no longer');
    return this.serving;
  }

  get url(): string {
    return `http://127.0.0.1:${this.running.server.port}`;
  }

  async stop(): Promise<void> {
    await this.serving?.server.stop();
    this.serving = undefined;
  }

  /** Returns the whole answer, including errors. */
  async send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** Returns the data of an answer, which must have no errors. `T` is the shape that the operation selects. */
  async ask<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { data, errors } = await this.send(query, variables);
    if (errors !== undefined) throw new Error(`the API answered with errors: ${JSON.stringify(errors, null, 2)}`);
    return data as T;
  }

  /** Returns the code of the answer's first error, which must exist. */
  async fault(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<{ code: string; message: string }> {
    const { errors } = await this.send(query, variables);
    if (errors?.[0] === undefined) throw new Error('the API answered without an error');
    return { code: String(errors[0].extensions['code']), message: errors[0].message };
  }
}

/** A file of this project as text. */
export function projectFile(...parts: readonly string[]): string {
  return readFileSync(path.join(packageRoot, ...parts), 'utf8');
}
