import { NO_FILTERS, toggled, type Facet } from './filters.js';
import type { Order, Table } from './order.js';
import { UNTOUCHED, arrange, type Arranging } from './arranged.js';
import {
  BLANK,
  dayOf,
  type CameraView,
  type ColourBy,
  type Mode,
  type Opened,
  type Question,
  type ShowAs,
  type SizeBy,
  type View,
} from './view.js';

/** Everything a user can do to the view. */
export type Action =
  | { readonly do: 'ask'; readonly question: Question; readonly opened?: Opened | null }
  | { readonly do: 'enter'; readonly mode: Mode }
  | { readonly do: 'open'; readonly opened: Opened | null }
  | { readonly do: 'expand'; readonly id: string }
  | { readonly do: 'toggle-kind'; readonly kind: string }
  | { readonly do: 'all-kinds' }
  | { readonly do: 'filter'; readonly facet: Facet; readonly value: string }
  | { readonly do: 'filter-days'; readonly since?: string | null; readonly until?: string | null }
  | { readonly do: 'no-filters' }
  | { readonly do: 'colour'; readonly by: ColourBy }
  | { readonly do: 'size'; readonly by: SizeBy }
  | { readonly do: 'sort'; readonly table: Table; readonly order: Order | null }
  | { readonly do: 'show'; readonly as: ShowAs }
  | { readonly do: 'look'; readonly camera: CameraView | null }
  | Arranging
  /** Replaces names and former ids with present ids. */
  | { readonly do: 'settle'; readonly question?: Question; readonly opened?: Opened }
  /** Shows a step of a story, or its first view where the address says no more than which step. */
  | { readonly do: 'tell'; readonly view: View; readonly settles?: boolean }
  | { readonly do: 'restore'; readonly view: View };

/** Returns the view after an action. This is a pure function. Whoever asks something else leaves the story. */
export function reduce(view: View, action: Action): View {
  const next = reduced(view, action);
  const asks = action.do === 'ask' || action.do === 'enter' || action.do === 'expand';
  return asks ? { ...next, telling: null } : next;
}

function reduced(view: View, action: Action): View {
  switch (action.do) {
    case 'ask':
      return {
        ...view,
        question: action.question,
        opened: action.opened === undefined ? view.opened : action.opened,
        ...keptFor(view, action.question),
      };
    case 'enter':
      return enter(view, action.mode);
    case 'open':
      return { ...view, opened: action.opened };
    case 'expand':
      return expand(view, action.id);
    case 'toggle-kind':
      return {
        ...view,
        // In order, so that the same view has the same link.
        hidden: view.hidden.includes(action.kind)
          ? view.hidden.filter((kind) => kind !== action.kind)
          : [...view.hidden, action.kind].sort(),
      };
    case 'all-kinds':
      return { ...view, hidden: [] };
    case 'filter':
      return { ...view, filters: toggled(view.filters, action.facet, action.value) };
    case 'filter-days': {
      const { since = view.filters.since, until = view.filters.until } = action;
      return { ...view, filters: { ...view.filters, since, until } };
    }
    case 'no-filters':
      return { ...view, filters: NO_FILTERS };
    case 'colour':
      return { ...view, colour: action.by };
    case 'size':
      return { ...view, size: action.by };
    case 'sort':
      return { ...view, orders: { ...view.orders, [action.table]: action.order } };
    case 'show':
      return { ...view, as: action.as };
    case 'look':
      return { ...view, camera: action.camera };
    case 'pin':
    case 'release':
    case 'hide-entities':
    case 'keep-only':
    case 'all-entities':
      return { ...view, arranged: arrange(view.arranged, action) };
    case 'lay-out':
      return { ...view, camera: null, arranged: arrange(view.arranged, action) };
    case 'settle':
      return { ...view, question: action.question ?? view.question, opened: action.opened ?? view.opened };
    case 'tell':
    case 'restore':
      return action.view;
  }
}

/**
 * Whether the browser's history gets an entry for the action. Dragging would flood it, and replacing names with ids
 * changes nothing for the user.
 */
export function isRemembered(action: Action): boolean {
  if (action.do === 'tell') return action.settles !== true;
  return action.do !== 'look' && action.do !== 'settle' && action.do !== 'restore';
}

/**
 * Whether an action asks for another kind of picture than the one that somebody put into their page. In a frame, such
 * actions are links to the explorer.
 */
export function leavesFrame(view: View, action: Action): boolean {
  // The steps of a story belong to what was put there.
  if (action.do === 'settle' || action.do === 'tell') return false;
  return reduce(view, action).question.mode !== view.question.mode;
}

/**
 * Keeps the open entity when entering a mode, because a user who looks at Japan and asks for paths means paths from
 * Japan.
 */
function enter(view: View, mode: Mode): View {
  const entity = view.opened?.what === 'entity' ? view.opened.id : null;
  const question = startingFrom(mode, entity, view.question);
  return {
    ...view,
    question,
    opened: mode === 'around' ? view.opened : null,
    ...keptFor(view, question),
  };
}

function startingFrom(mode: Mode, entity: string | null, before: Question): Question {
  if (before.mode === mode) return before;
  // Whoever asks about a day goes on asking about it.
  const asOf = dayOf(before);
  switch (mode) {
    case 'around':
      return { ...BLANK.around, id: entity ?? '', asOf };
    case 'path':
      return { ...BLANK.path, from: entity, asOf };
    case 'compare':
      return { ...BLANK.compare, entity, asOf };
    case 'connect':
    case 'shared': {
      if (before.mode === 'connect' || before.mode === 'shared') return { ...before, mode };
      return { ...BLANK[mode], ids: entity === null ? [] : [entity], asOf };
    }
    case 'plans':
      return { ...BLANK.plans, asOf };
    default:
      return BLANK[mode];
  }
}

/** Shows an entity's neighbourhood: in the current picture if it is of that mode, otherwise in a new one. */
function expand(view: View, id: string): View {
  const { question } = view;
  const opened: Opened = { what: 'entity', id };
  if (question.mode !== 'around' || question.id === '')
    return {
      ...view,
      question: { ...BLANK.around, id, asOf: dayOf(question) },
      opened,
      camera: null,
      arranged: UNTOUCHED,
    };
  if (question.id === id || question.also.includes(id)) return { ...view, opened };
  return { ...view, question: { ...question, also: [...question.also, id] }, opened, camera: null };
}

/** What stays of the picture when another question is asked: where it is looked at, and what was arranged by hand. */
function keptFor(view: View, question: Question): Pick<View, 'camera' | 'arranged'> {
  const before = view.question;
  const same = samePicture(before, question);
  // Around the same entity, there are more or fewer neighbours, or those of another day.
  const similar = before.mode === 'around' && question.mode === 'around' && before.id === question.id;
  return { camera: same ? view.camera : null, arranged: same || similar ? view.arranged : UNTOUCHED };
}

/** Whether two questions have the same picture and differ only in what is highlighted. */
function samePicture(before: Question, after: Question): boolean {
  const whole = (question: Question): boolean =>
    question.mode === 'overview' || question.mode === 'time' || question.mode === 'stories';
  return whole(before) && whole(after);
}
