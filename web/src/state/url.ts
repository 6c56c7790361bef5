import { decodeFilters, encodeFilters } from './filters.js';
import { decodeOrders, encodeOrders } from './order.js';
import { readArranged, writeArranged } from './arranged.js';
import { PLAN_STATUSES } from './wording.js';
import {
  BLANK,
  FIRST_VIEW,
  HELD,
  MAX_DEPTH,
  MAX_PATHS,
  MAX_PATH_LENGTH,
  MAX_STEPS,
  MODES,
  dayOf,
  isHeld,
  type CameraView,
  type Mode,
  type Opened,
  type Question,
  type View,
} from './view.js';

/**
 * Writes a view as a query string without the question mark. It contains only what differs from the initial view, so
 * that links stay short. `decode(encode(view))` gives the same view.
 */
export function encode(view: View): string {
  const params = new URLSearchParams();
  const { question } = view;
  if (question.mode !== FIRST_VIEW.question.mode) params.set('mode', question.mode);
  encodeQuestion(question, params);
  const asOf = dayOf(question);
  if (asOf !== null) params.set('day', asOf);
  if (view.opened !== null) params.set(view.opened.what, view.opened.id);
  if (view.hidden.length > 0) params.set('hide', view.hidden.join(',').toLowerCase());
  encodeFilters(view.filters, params);
  if (view.colour !== FIRST_VIEW.colour) params.set('colour', view.colour);
  if (view.size !== FIRST_VIEW.size) params.set('size', view.size);
  if (view.as !== FIRST_VIEW.as) params.set('as', view.as);
  encodeOrders(view.orders, params);
  const { telling } = view;
  const held = telling !== null && isHeld(telling.story);
  if (telling !== null && !held) params.set('story', telling.story);
  if (telling !== null && telling.step > 0) params.set('step', String(telling.step));
  if (view.camera !== null) params.set('at', [view.camera.x, view.camera.y, view.camera.ratio].join(','));
  writeArranged(view.arranged, params);
  // Ids contain these characters. They are allowed in a query, and links are easier to read with them.
  const query = params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',');
  // A story of the reader's own stands behind the #, which browsers send to no server.
  return held ? `${query}#story=${telling.story.slice(HELD.length)}` : query;
}

/** Reads a view from an address behind its path. Missing or invalid parts get their initial values. */
export function decode(address: string): View {
  const [search = '', hash = ''] = address.split('#');
  const params = new URLSearchParams(search);
  const mode = MODES.find((name) => name === params.get('mode')) ?? FIRST_VIEW.question.mode;
  return {
    question: decodeQuestion(mode, params),
    opened: decodeOpened(params),
    hidden: decodeHidden(params.get('hide')),
    filters: decodeFilters(params, day),
    colour: params.get('colour') === 'community' ? 'community' : 'kind',
    size: (['betweenness', 'pagerank'] as const).find((by) => by === params.get('size')) ?? 'degree',
    as: params.get('as') === 'table' ? 'table' : 'picture',
    orders: decodeOrders(params),
    camera: decodeCamera(params.get('at')),
    telling: decodeTelling(params, hash),
    arranged: readArranged(params),
  };
}

function encodeQuestion(question: Question, params: URLSearchParams): void {
  const text = (name: string, value: string | null): void => {
    if (value !== null && value !== '') params.set(name, value);
  };
  const number = (name: string, value: number, usual: number): void => {
    if (value !== usual) params.set(name, String(value));
  };
  switch (question.mode) {
    case 'overview':
    case 'quality':
    case 'stories':
      return;
    case 'around':
      text('of', question.id);
      number('depth', question.depth, BLANK.around.depth);
      for (const id of question.also) params.append('also', id);
      return;
    case 'path':
      text('from', question.from);
      text('to', question.to);
      number('steps', question.maxLength, BLANK.path.maxLength);
      number('paths', question.shown, BLANK.path.shown);
      if (question.chosen !== null) params.set('path', String(question.chosen + 1));
      if (question.rankBy !== BLANK.path.rankBy) params.set('rank', question.rankBy.toLowerCase());
      for (const id of question.without) params.append('without', id);
      return;
    case 'connect':
    case 'shared':
      for (const id of question.ids) params.append('of', id);
      return;
    case 'time':
      text('from', question.from);
      text('to', question.to);
      return;
    case 'plans':
      text('by', question.by);
      text('made', question.at);
      text('status', question.status?.toLowerCase() ?? null);
      return;
    case 'compare':
      text('of', question.entity);
      text('a', question.a);
      text('b', question.b);
      return;
    case 'ask':
      text('q', question.text);
  }
}

function decodeQuestion(mode: Mode, params: URLSearchParams): Question {
  const asOf = day(params.get('day'));
  switch (mode) {
    case 'overview':
    case 'quality':
    case 'stories':
      return BLANK[mode];
    case 'around':
      return {
        mode,
        id: params.get('of') ?? '',
        depth: integer(params.get('depth'), 1, MAX_DEPTH) ?? BLANK.around.depth,
        also: distinct(params.getAll('also')),
        asOf,
      };
    case 'path': {
      const chosen = integer(params.get('path'), 1, MAX_PATHS);
      return {
        mode,
        from: given(params.get('from')),
        to: given(params.get('to')),
        maxLength: integer(params.get('steps'), 1, MAX_PATH_LENGTH) ?? BLANK.path.maxLength,
        shown: integer(params.get('paths'), 1, MAX_PATHS) ?? BLANK.path.shown,
        chosen: chosen === null ? null : chosen - 1,
        rankBy: params.get('rank') === 'shortest' ? 'SHORTEST' : BLANK.path.rankBy,
        without: distinct(params.getAll('without')),
        asOf,
      };
    }
    case 'connect':
    case 'shared':
      return { mode, ids: distinct(params.getAll('of')), asOf };
    case 'time':
      return { mode, from: day(params.get('from')), to: day(params.get('to')) };
    case 'plans':
      return {
        mode,
        by: given(params.get('by')),
        at: given(params.get('made')),
        status: PLAN_STATUSES.find((status) => status.toLowerCase() === params.get('status')) ?? null,
        asOf,
      };
    case 'ask':
      return { mode, text: params.get('q') ?? '' };
    case 'compare':
      return { mode, entity: given(params.get('of')), a: given(params.get('a')), b: given(params.get('b')), asOf };
  }
}

function decodeOpened(params: URLSearchParams): Opened | null {
  for (const what of ['claim', 'entity'] as const) {
    const id = given(params.get(what));
    if (id !== null) return { what, id };
  }
  return null;
}

function decodeTelling(params: URLSearchParams, hash: string): View['telling'] {
  const held = /^story=([\w-]+)$/.exec(hash)?.[1];
  const story = held === undefined ? given(params.get('story')) : HELD + held;
  if (story === null || (held === undefined && !/^[a-z0-9-]+$/.test(story))) return null;
  return { story, step: integer(params.get('step'), 1, MAX_STEPS) ?? 0 };
}

function decodeHidden(text: string | null): View['hidden'] {
  // Whether there is such a kind is known once the server has answered.
  const named = (text ?? '').toUpperCase().split(',');
  return distinct(named.filter((kind) => /^[A-Z]+$/.test(kind))).toSorted();
}

function decodeCamera(text: string | null): CameraView | null {
  const [x, y, ratio, ...rest] = (text ?? '').split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return null;
  return Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(ratio) && ratio > 0 ? { x, y, ratio } : null;
}

function given(text: string | null): string | null {
  return text === null || text === '' ? null : text;
}

function day(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const parsed = new Date(text);
  // A day past the end of its month would become one of the next month, and the server rejects it.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null;
}

function integer(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== '');
}
