import { createHash } from 'node:crypto';
import { badInput } from '../errors.js';
import { BOUNDS } from '../model/bounds.generated.js';

/** A page of a list as the Relay cursor specification asks for it, read from either end. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A place in a list: the sort key, and the id that settles ties. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** What a page needs from the graph: which way to read, how many rows (one more than shown), and the places that bound it. */
export interface PageRequest {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  /** `size` and one more, which tells whether there is another page. */
  readonly limit: number;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  /** Mark of the list, which its cursors carry. */
  readonly list: string;
}

/** A page asked for by its size alone, of a list that gives out no cursors. */
export type SizeArgs = Pick<PageArgs, 'first' | 'last'> & { readonly after?: undefined; readonly before?: undefined };

/** A list as its cursors know it: what is listed, in which order, kept by which filter. Values are those asked of the graph. */
export type ListName = readonly [what: string, ...rest: unknown[]];

export interface Connection<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly nodes: readonly N[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when the operation selects it. */
  totalCount(): Promise<number>;
}

/** How much of a list is shown when neither `first` nor `last` is given. */
const PAGE_SIZE = 50;

/** @throws Fault BAD_USER_INPUT naming the argument, its value and what is allowed. */
export function pageRequest(args: SizeArgs): PageRequest;
export function pageRequest(args: PageArgs, of: ListName): PageRequest;
export function pageRequest({ first, after, last, before }: PageArgs, of: ListName = ['unnamed']): PageRequest {
  if (first != null && last != null)
    throw badInput(`first: ${first} and last: ${last} exclude each other; give one of them.`);
  const wanted = first ?? last ?? PAGE_SIZE;
  const list = createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 8);
  return {
    direction: last != null ? 'backward' : 'forward',
    size: wanted,
    limit: wanted + 1,
    after: decodeCursor('after', after, list),
    before: decodeCursor('before', before, list),
    list,
  };
}

/** Longest text an argument may have: names are compared with every name there is. */
export const MAX_TEXT = BOUNDS.search.text.maxLength;

/** Checks a text that is looked for, such as a name. */
export function textOf(name: string, value: string): string {
  if (value.length > MAX_TEXT)
    throw badInput(`${name} has ${value.length} characters; it may have at most ${MAX_TEXT}.`);
  return value;
}

/** Longest cursor that is read: a place is a name and an id, or two of them. */
const MAX_CURSOR = 4000;

/** A place with the mark of its list: the same key means another place in another order, and nothing in another list. */
function encodeCursor(list: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

function decodeCursor(name: string, cursor: string | null | undefined, list: string): Position | undefined {
  if (cursor == null) return undefined;
  const place = cursor.length > MAX_CURSOR ? undefined : placeIn(cursor);
  if (place === undefined) {
    const shown = cursor.length > 60 ? `${cursor.slice(0, 60).toWellFormed()}…` : cursor;
    throw badInput(
      `${name}: '${shown}' is no cursor of this API. Take one from an answer to the same question, or start without ${name}.`,
    );
  }
  const [from, key, id] = place;
  if (from !== list) {
    throw badInput(
      `${name}: this cursor belongs to another list, or to the same one in another order or with other filters. Start without ${name}.`,
    );
  }
  return { key, id };
}

function placeIn(cursor: string): readonly [list: string, key: string, id: string] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string')) {
      const [list = '', key = '', id = ''] = value;
      return [list, key, id];
    }
  } catch {
    // What is not a cursor need not be JSON.
  }
  return undefined;
}

/** Builds the connection from rows in reading order (the page and at most one row more). */
export function connection<R, N>(
  request: PageRequest,
  rows: readonly R[],
  of: { readonly position: (row: R) => Position; readonly node: (row: R) => N; readonly total: () => Promise<number> },
): Connection<N> {
  const more = rows.length > request.size;
  const shown = rows.slice(0, request.size);
  if (request.direction === 'backward') shown.reverse();
  const edges = shown.map((row) => ({ cursor: encodeCursor(request.list, of.position(row)), node: of.node(row) }));
  const forward = request.direction === 'forward';
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: forward ? more : request.before !== undefined,
      hasPreviousPage: forward ? request.after !== undefined : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: of.total,
  };
}
