import { createHash } from 'node:crypto';
import { badInput } from '../errors.js';
import { firstAt } from '../model/first-at.js';
import { BOUNDS } from '../model/bounds.generated.js';

/** The arguments of a page, as in the Relay cursor specification, from either end of a list. */
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

/**
 * What the graph needs for a page: the direction, the number of rows (one more than the page shows), and the bounds.
 */
export interface PageRequest {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  /** `size` plus one row, which shows whether there is another page. */
  readonly limit: number;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  /** Identifies the list in its cursors. */
  readonly list: string;
}

/** The size of a page, for a list without cursors. */
export type SizeArgs = Pick<PageArgs, 'first' | 'last'> & { readonly after?: undefined; readonly before?: undefined };

/**
 * Identifies a list to its cursors: what it lists, in which order and with which filter, using the values sent to the
 * graph.
 */
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
  /** The total, counted only when the operation selects it. */
  totalCount(): Promise<number>;
}

/** Page size when neither `first` nor `last` is given. */
const PAGE_SIZE = 50;

/** @throws Fault BAD_USER_INPUT naming the argument, its value and what is allowed. */
export function pageRequest(args: SizeArgs): PageRequest;
export function pageRequest(args: PageArgs, of: ListName): PageRequest;
export function pageRequest({ first, after, last, before }: PageArgs, of: ListName = ['unnamed']): PageRequest {
  if (first != null && last != null)
    throw badInput(`first: ${first} and last: ${last} cannot be used together. Give one of them.`);
  const wanted = first ?? last ?? PAGE_SIZE;
  // Most pages are asked for without a cursor, so what only cursors need is worked out when one is read or written.
  let known: string | undefined;
  const list = (): string =>
    (known ??= createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 8));
  return {
    direction: last != null ? 'backward' : 'forward',
    size: wanted,
    limit: wanted + 1,
    after: decodeCursor('after', after, list),
    before: decodeCursor('before', before, list),
    get list() {
      return list();
    },
  };
}

/** Most characters of a text argument, because a search compares it with every name. */
export const MAX_TEXT = BOUNDS.search.text.maxLength;

/** Checks a search text, such as a name. */
export function textOf(name: string, value: string): string {
  if (value.length > MAX_TEXT)
    throw badInput(`${name} has ${value.length} characters; it may have at most ${MAX_TEXT}.`);
  return value;
}

/** Longest cursor to accept: a place is a name and an id, or two of each. */
const MAX_CURSOR = 4000;

/**
 * Encodes a place together with its list, because the same key means another place in another order, and nothing in
 * another list.
 */
function encodeCursor(list: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

function decodeCursor(name: string, cursor: string | null | undefined, list: () => string): Position | undefined {
  if (cursor == null) return undefined;
  const place = cursor.length > MAX_CURSOR ? undefined : placeIn(cursor);
  if (place === undefined) {
    const shown = cursor.length > 60 ? `${cursor.slice(0, 60).toWellFormed()}…` : cursor;
    throw badInput(
      `${name}: '${shown}' is not a cursor of this API. Use one from an answer to the same question, or start without ${name}.`,
    );
  }
  const [from, key, id] = place;
  if (from !== list()) {
    throw badInput(
      `${name}: this cursor belongs to another list, or to the same list with a different order or different filters. Start without ${name}.`,
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
    // A text that is not JSON is not a cursor.
  }
  return undefined;
}

/** Builds the connection from rows in reading order (the page and at most one more row). */
export function connection<R, N>(
  request: PageRequest,
  rows: readonly R[],
  of: { readonly position: (row: R) => Position; readonly node: (row: R) => N; readonly total: () => Promise<number> },
): Connection<N> {
  const more = rows.length > request.size;
  const shown = rows.slice(0, request.size);
  if (request.direction === 'backward') shown.reverse();
  const edges = shown.map((row) => ({
    get cursor() {
      return encodeCursor(request.list, of.position(row));
    },
    node: of.node(row),
  }));
  const forward = request.direction === 'forward';
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: forward ? more : request.before !== undefined,
      hasPreviousPage: forward ? request.after !== undefined : more,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: of.total,
  };
}

/** One page of a list that is in memory, in the order of its positions. */
export function pageInMemory<R>(
  all: readonly R[],
  position: (row: R) => Position,
  args: PageArgs,
  of: ListName,
): Connection<R> {
  const page = pageRequest(args, of);
  const { after, before, limit } = page;
  const placeOf = (passes: (place: Position) => boolean): number =>
    firstAt(all.length, (place) => passes(position(all[place] as R)));
  const from = after === undefined ? 0 : placeOf((place) => isAfter(place, after));
  const to = before === undefined ? all.length : placeOf((place) => !isAfter(before, place));
  const end = Math.max(from, to);
  const ordered =
    page.direction === 'forward'
      ? all.slice(from, Math.min(end, from + limit))
      : all.slice(Math.max(from, end - limit), end).reverse();
  return connection(page, ordered, {
    position,
    node: (row) => row,
    total: () => Promise.resolve(all.length),
  });
}

function isAfter(a: Position, b: Position): boolean {
  return a.key > b.key || (a.key === b.key && a.id > b.id);
}
