/** A value as it crosses the port: plain JSON, whatever types the engine uses. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Parameters of a statement. Whole numbers reach the engine as integers. */
export type Params = Readonly<Record<string, Value>>;

/** One row of a result, by column name. */
export type Row = Readonly<Record<string, Value>>;

export interface ReadOptions {
  /** Longest time the statement may take, in milliseconds; the engine's own setting when omitted. */
  readonly timeoutMs?: number;
  /** Aborting it stops the wait and, where the engine can, the statement. */
  readonly signal?: AbortSignal;
  /**
   * Asks where the data is newest: in a cluster, its leader. What this process reads afterwards is never older, whichever
   * member answers.
   */
  readonly latest?: boolean;
}

/**
 * A graph on either engine. Every method rejects with a {@link Fault}: ENGINE_UNAVAILABLE, ENGINE_AUTH, ENGINE_BUSY,
 * QUERY_TIMEOUT or QUERY_FAILED, with the vendor's error as its cause.
 */
export interface Graph {
  /** The engine that answers. */
  readonly engine: Engine;
  /** Where the graph is, without secrets, for messages. */
  readonly location: string;
  /** Runs one read-only statement. */
  read(statement: string, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /** Runs one statement in its own transaction. */
  write(statement: string, params?: Params): Promise<Row[]>;
  /** How many statements have been written through this object, after each of which what was read may be outdated. */
  writes(): number;
  /** Resolves when the engine answers. */
  verify(): Promise<void>;
  /** How often the process that reads the graph was replaced; absent where there is none. */
  readonly restarts?: () => number;
  /** Releases connections or the file; the graph cannot be used afterwards. */
  close(): Promise<void>;
}

export type Engine = 'embedded' | 'neo4j';
export const ENGINES: readonly Engine[] = ['embedded', 'neo4j'];
