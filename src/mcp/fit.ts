import { z } from 'zod';
import { type Detail, ref, refOf, whole } from './shapes.js';
import { type Candidate, candidateInWords } from './lines.js';

/** The possible outcomes of an operation, apart from faults. All of these are results, not errors. */
export const OUTCOMES = {
  answered: 'there is an answer',
  nothing: 'nothing in the graph matches',
  no_path: 'no path connects the two within the given limits',
  not_found: 'a name or id is not in the graph; suggestions lists similar ones',
  ambiguous: 'several entities share a name; suggestions lists them, ask again with an id',
  not_understood: 'the text was not understood as a question; the message says why',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** One piece of an answer. It is shown completely or not at all. */
export interface Item {
  /** The list in the structured answer that the item belongs to. */
  readonly list: string;
  readonly data: unknown;
  /** Empty if the heading says everything. */
  readonly text: string;
  /** Shown above the item if the previous item has a different heading. */
  readonly heading?: string;
  /** The cursor from which a later call can continue after this item. */
  readonly cursor?: string;
}

/** An answer before it is cut to size. */
export interface Draft {
  readonly outcome: Outcome;
  /** The answer in a sentence or two. */
  readonly message: string;
  /** Short lines before the items, which are never cut. */
  readonly preface?: string;
  /** Small members of the structured answer, which are never cut. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly suggestions?: readonly Candidate[];
  readonly items?: (detail: Detail) => readonly Item[];
  /** Whether the API has more results than it returned. */
  readonly more?: boolean;
  /** How many more results there are, if known. */
  readonly beyond?: number | undefined;
  /** Tells the client how to ask for less. */
  readonly narrow?: string;
  /** Tells the client how to get the results that the API left out, if there is no cursor to them. */
  readonly widen?: string;
}

/** The answer as the client receives it. */
export interface Fitted {
  readonly text: string;
  readonly structured: Record<string, unknown>;
}

export interface Fit {
  /** The maximum number of characters of the text, and of the structured answer as JSON. */
  readonly cap: number;
  /** How many items the client already has from an earlier answer; undefined for tools that continue by cursor. */
  readonly offset: number | undefined;
  readonly dataVersion: string;
  /** The tool's lists, which are always present in the structured answer. */
  readonly lists: readonly string[];
}

/** Members of every structured answer. The server's instructions explain them. */
export const common = {
  outcome: z.enum(Object.keys(OUTCOMES) as Outcome[]),
  message: z.string(),
  dataVersion: z.string(),
  suggestions: z.array(ref).optional(),
  rest: z
    .object({ leftOut: whole, how: z.string(), after: z.string().optional(), offset: whole.optional() })
    .nullable(),
} satisfies z.ZodRawShape;

/** The maximum length of a message, which may include text from the client. */
const LONGEST_MESSAGE = 1000;

/** Cuts an answer to size, and tells the client how to get the rest. */
export function fit(draft: Draft, request: Fit): Fitted {
  const { offset = 0 } = request;
  const everything = draft.items?.('full') ?? [];
  const message =
    offset > 0 && offset >= everything.length
      ? `offset: ${offset} is past the end. The answer has ${everything.length} items.`
      : draft.message;
  const clipped = { ...draft, message: clip(message, LONGEST_MESSAGE) };
  const full = everything.slice(offset);
  const all = most(clipped, full, request);
  if (all.shown > 0 || full.length === 0) return all.fitted;
  // Not even the first item fits with all its quotes, so the items are shortened.
  const brief = draft.items?.('brief') ?? [];
  return most(clipped, brief.slice(offset), request).fitted;
}

/** Fits as many of the first items as possible. */
function most(draft: Draft, items: readonly Item[], request: Fit): { fitted: Fitted; shown: number } {
  const write = (shown: number): Fitted => {
    const rest = restOf(draft, items, shown, request);
    return {
      text: text(draft, items.slice(0, shown), rest, request),
      structured: structured(draft, items.slice(0, shown), rest, request),
    };
  };
  const fits = (shown: number): boolean => {
    const fitted = write(shown);
    return fitted.text.length <= request.cap && JSON.stringify(fitted.structured).length <= request.cap;
  };
  // Beyond these, the texts of the items alone are too long.
  let [within, length] = [0, 0];
  for (; within < items.length && length <= request.cap; within += 1) length += items[within]?.text.length ?? 0;
  if (within === items.length && fits(within)) return { fitted: write(within), shown: within };
  let [enough, tooMany] = [0, within];
  while (tooMany - enough > 1) {
    const middle = (enough + tooMany) >> 1;
    if (fits(middle)) enough = middle;
    else tooMany = middle;
  }
  return { fitted: write(enough), shown: enough };
}

interface Rest {
  readonly leftOut: number;
  readonly how: string;
  readonly after?: string;
  readonly offset?: number;
}

function restOf(
  { more = false, beyond = 0, narrow, widen }: Draft,
  items: readonly Item[],
  shown: number,
  { offset, cap }: Fit,
): Rest | null {
  const cut = items.length - shown;
  const leftOut = cut + beyond;
  if (cut === 0 && !more) return null;
  if (cut > 0 && shown === 0)
    return {
      leftOut,
      how: `The first item alone has more than ${cap} characters. Ask a narrower question, or set a larger MCP_MAX_CHARACTERS.`,
    };
  const after = items[shown - 1]?.cursor;
  if (after !== undefined) return { leftOut, how: `Repeat the call with after: "${after}".`, after };
  if (cut > 0) {
    const next = (offset ?? 0) + shown;
    return {
      leftOut,
      how: `Repeat the call with offset: ${next}${narrow === undefined ? '' : `, or ${narrow}`}.`,
      offset: next,
    };
  }
  const standard = items.length === 0 ? 'ask with a larger first' : 'ask a narrower question';
  return { leftOut, how: `There is more than was requested: ${widen ?? standard}.` };
}

function text(
  { message, preface, suggestions = [] }: Draft,
  items: readonly Item[],
  rest: Rest | null,
  { dataVersion }: Fit,
): string {
  const blocks = [message];
  if (suggestions.length > 0) blocks.push(suggestions.map((each) => `- ${candidateInWords(each)}`).join('\n'));
  if (preface !== undefined) blocks.push(preface);
  let heading: string | undefined;
  for (const item of items) {
    if (item.heading !== undefined && item.heading !== heading) blocks.push(`## ${item.heading}`);
    heading = item.heading;
    if (item.text !== '') blocks.push(item.text);
  }
  if (rest !== null)
    blocks.push(
      `NOT ALL: ${rest.leftOut === 0 ? '' : `${rest.leftOut} more were found but are not shown. `}${rest.how}`,
    );
  blocks.push(`(data ${dataVersion})`);
  return blocks.join('\n');
}

function structured(
  draft: Draft,
  items: readonly Item[],
  rest: Rest | null,
  { dataVersion, lists }: Fit,
): Record<string, unknown> {
  const { outcome, message, facts = {}, suggestions } = draft;
  return {
    outcome,
    message,
    dataVersion,
    // The summaries are in the text. In the shape of every tool's answer they would take too much room.
    ...(suggestions === undefined ? {} : { suggestions: suggestions.map(refOf) }),
    ...facts,
    ...Object.fromEntries(
      lists.map((list) => [list, items.filter((item) => item.list === list).map(({ data }) => data)]),
    ),
    rest: rest === null ? null : { ...rest },
  };
}

/** Cuts a text to a length. */
function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`.toWellFormed();
}
