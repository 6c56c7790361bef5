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

/** Statements for one graph, or for one transaction on it. */
export interface Statements {
  /** The engine that answers. */
  readonly engine: Engine;
  /** Runs one read-only statement. */
  read(statement: string, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /** Runs one statement that writes: in a transaction of its own, unless these are the statements of one. */
  write(statement: string, params?: Params): Promise<Row[]>;
}

/**
 * A graph on either engine. Every method rejects with a {@link Fault}: ENGINE_UNAVAILABLE, ENGINE_AUTH, ENGINE_BUSY,
 * QUERY_TIMEOUT, QUERY_TOO_LARGE or QUERY_FAILED, with the vendor's error as its cause.
 */
export interface Graph extends Statements {
  /** Where the graph is, without secrets, for messages. */
  readonly location: string;
  /** How many statements have been written through this object, after each of which what was read may be outdated. */
  writes(): number;
  /** Resolves when the engine answers. */
  verify(): Promise<void>;
  /** How often the process that reads the graph was replaced; absent where there is none. */
  readonly restarts?: () => number;
  /** Releases connections or the file; the graph cannot be used afterwards. */
  close(): Promise<void>;
}

/** A graph that is open for a load. */
export interface WritableGraph extends Graph {
  /** Whether no other process can write while this graph is open for writing. */
  readonly solitary: boolean;
  /** Most records that one transaction may change. What is larger may exceed the engine's memory. */
  readonly largestChange: number;
  /**
   * Lets all that `work` writes take effect together, or nothing if it rejects. Readers see the graph as it was before
   * or as it is after. Statements run in the order of the calls, and `work` need not wait for one to send the next.
   */
  transaction<T>(work: (within: Statements) => Promise<T>): Promise<T>;
}

export type Engine = 'embedded' | 'neo4j';
export const ENGINES: readonly Engine[] = ['embedded', 'neo4j'];
