/** A value as it crosses the port: plain JSON, whatever the engine's own types are. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Parameters of a statement. Whole numbers reach the engine as integers. */
export type Params = Readonly<Record<string, Value>>;

/** One row of a result, by column name. */
export type Row = Readonly<Record<string, Value>>;

export interface ReadOptions {
  /** Longest time the statement may take, in milliseconds; the engine's own setting when omitted. */
  readonly timeoutMs?: number;
  /** Stops waiting (and, where the engine can, the statement) when aborted. */
  readonly signal?: AbortSignal;
}

/**
 * The graph, whichever engine holds it. Every method rejects with a {@link Fault}: ENGINE_UNAVAILABLE, ENGINE_AUTH, ENGINE_BUSY,
 * QUERY_TIMEOUT or QUERY_FAILED, with the vendor's error as its cause.
 */
export interface Graph {
  /** Which engine answers. */
  readonly engine: Engine;
  /** For messages: where the graph is, without secrets. */
  readonly location: string;
  /** Runs one statement that only reads. */
  read(statement: string, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /** Runs one statement in a transaction of its own. */
  write(statement: string, params?: Params): Promise<Row[]>;
  /** Resolves when the engine answers. */
  verify(): Promise<void>;
  /** Releases connections or the file; the graph cannot be used afterwards. */
  close(): Promise<void>;
}

export type Engine = 'embedded' | 'neo4j';
export const ENGINES: readonly Engine[] = ['embedded', 'neo4j'];
