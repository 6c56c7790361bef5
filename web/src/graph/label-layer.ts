import type Sigma from 'sigma';
import { canvasOver } from './layers.js';
import { pointAlong, type EdgePath } from './edge-path.js';
import type { Point } from './arrange.js';
import type { Palette } from './palette.js';
import {
  placeLabels,
  wrapName,
  type Box,
  type Label,
  type Need,
  type Obstacle,
  type PlacedLabel,
} from './place-labels.js';

export interface NamedNode {
  readonly id: string;
  readonly name: string;
  readonly nameJa: string | null;
  readonly size: number;
}

export interface NamedEdge {
  readonly id: string;
  readonly label: string;
}

export interface NamedGroup {
  readonly id: string;
  readonly names: readonly string[];
  readonly spots: readonly Point[];
}

/** How important a node's name is at the moment. */
export type Standing = 'first' | 'usual' | 'none';

/** What the layer needs from the picture. */
export interface Sight {
  readonly standing: (id: string) => Standing;
  /** The lines that get a label, most important first. */
  readonly named: () => readonly NamedEdge[];
  readonly pathOf: (edge: string) => EdgePath | null;
  /** The boxes of elements that cover the picture. */
  readonly covered: () => readonly Box[];
  /** The groups on the screen, with the places where their names may stand, best first. */
  readonly groups: () => readonly NamedGroup[];
  /** The areas of the groups that a node is not in. */
  readonly foreign: (id: string) => readonly Obstacle[];
}

/** A name in one of its possible shapes. */
interface Form {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The line from which on the text is quieter. */
  readonly quiet: number;
}
type Style = 'first' | 'usual' | 'group' | 'small group' | 'edge' | 'chosen edge';

/** In frames narrower than this, in pixels, everything is drawn smaller and lines get no labels. */
export const NARROW = 600;

const FONT = '"Inter Variable", system-ui, sans-serif';
/** The maximum number of labels that a reader can take in and that the frame budget allows. */
const MOST_LABELS = 660;
const MOST_TRIED = 900;
const MOST_OBSTACLES = 2_000;
/**
 * This many of the largest visible nodes get a label whatever it covers. Labels of later ones may cover only smaller
 * nodes.
 */
const GREATEST = 3;
const GREAT = 12;
/** Lines shorter than this, in pixels, have no room for a label. */
const SHORTEST_NAMED = 36;
const PLACES_ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

const SIZE: Readonly<Record<Style, number>> = {
  first: 13,
  usual: 12,
  group: 13.5,
  'small group': 11.5,
  edge: 11,
  'chosen edge': 12,
};
const WEIGHT: Readonly<Record<Style, number>> = {
  first: 650,
  usual: 500,
  group: 700,
  'small group': 700,
  edge: 500,
  'chosen edge': 650,
};

interface Candidate extends Label {
  readonly forms: readonly Form[];
  readonly style: Style;
}

/** Labels of entities and lines, drawn over sigma's own layers. They share one register so that none covers another. */
export class LabelLayer {
  private readonly context: CanvasRenderingContext2D;
  private readonly measured = new Map<string, readonly Form[]>();
  private ordered: readonly NamedNode[] = [];
  private shown: readonly PlacedLabel[] = [];

  constructor(
    private readonly sigma: Sigma,
    private readonly sight: Sight,
    private palette: Palette,
  ) {
    this.context = canvasOver(sigma, 'names');
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  /** Larger nodes get their labels placed first. */
  setNodes(nodes: readonly NamedNode[]): void {
    this.ordered = [...nodes].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
    this.forget();
  }

  /** Measures all texts anew the next time they are drawn. */
  forget(): void {
    this.measured.clear();
  }

  /** Draws the labels and returns where each is. Also draws a backdrop for the given lines below the labels. */
  draw(lines: readonly string[]): readonly PlacedLabel[] {
    const { context, sigma } = this;
    const frame = sigma.getDimensions();
    context.clearRect(0, 0, frame.width, frame.height);
    const { labels, obstacles } = this.candidates(frame);
    const byId = new Map(labels.map((label) => [label.id, label]));
    this.shown = placeLabels(labels, obstacles, frame, this.sight.covered());
    this.trace(lines);
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.lineJoin = 'round';
    for (const placed of this.shown) {
      const label = byId.get(placed.id);
      const form = label?.forms[placed.form];
      if (label !== undefined && form !== undefined) this.write(form, placed, label.style);
    }
    return this.shown;
  }

  /** The node whose label is at this point. */
  at(x: number, y: number): string | null {
    const found = this.shown.find(
      ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
    );
    return found?.id ?? null;
  }

  private trace(lines: readonly string[]): void {
    const { context, palette, sight } = this;
    context.lineWidth = 1.2;
    for (const id of lines) {
      const path = sight.pathOf(id);
      if (path === null) continue;
      context.strokeStyle = sight.standing(id) === 'first' ? palette.accent : palette.quietInk;
      context.beginPath();
      context.moveTo(path.from.x, path.from.y);
      context.lineTo(path.to.x, path.to.y);
      context.stroke();
    }
  }

  private write({ lines, quiet }: Form, { left, top, width, height }: PlacedLabel, style: Style): void {
    const { context, palette } = this;
    const inks: Readonly<Record<Style, string>> = {
      first: palette.ink,
      usual: palette.ink,
      group: palette.ink,
      'small group': palette.ink,
      edge: palette.quietInk,
      'chosen edge': palette.accent,
    };
    context.font = fontOf(style);
    context.lineWidth = SIZE[style] / 3;
    context.strokeStyle = palette.halo;
    context.fillStyle = inks[style];
    lines.forEach((line, index) => {
      const y = top + (height / lines.length) * (index + 0.5);
      if (index === quiet) {
        context.font = fontOf('usual');
        context.fillStyle = palette.quietInk;
      }
      context.strokeText(line, left + width / 2, y);
      context.fillText(line, left + width / 2, y);
    });
  }

  private candidates(frame: { width: number; height: number }) {
    const { sigma, sight } = this;
    const first: Candidate[] = [];
    const usual: Candidate[] = [];
    const obstacles: Obstacle[] = [];
    // Where the whole of a large graph is small, the names of groups are all that has room.
    const groups = sight.groups();
    const quiet = frame.width < NARROW && groups.length > 0 && sigma.getCamera().ratio > 0.6;
    for (const node of this.ordered) {
      const { id } = node;
      const how = quiet && sight.standing(id) === 'usual' ? 'none' : sight.standing(id);
      const full = obstacles.length >= MOST_OBSTACLES || how === 'none';
      const tried = how !== 'first' && first.length + usual.length > MOST_TRIED;
      if (how === 'none' || (full && tried)) continue;
      const data = sigma.getNodeDisplayData(id);
      if (data === undefined || data.hidden) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      const radius = sigma.scaleSize(data.size);
      if (x < -radius || y < -radius || x > frame.width + radius || y > frame.height + radius) continue;
      if (!full) obstacles.push({ x, y, radius });
      const need = how === 'first' ? 'must' : needOf(usual.length, frame.width, groups.length > 0);
      // Labels of tiny nodes are noise until the user zooms in, unless the nodes are among the largest.
      if (tried || (need === 'may' && radius < 2.5)) continue;
      (how === 'first' ? first : usual).push({
        id,
        x,
        y,
        radius,
        need,
        style: how,
        forms: this.formsOf(node, how),
        off: sight.foreign(id),
      });
    }
    const [chosen, lines] = this.lines();
    return {
      labels: [...first, ...chosen, ...this.groups(groups, frame.width < NARROW), ...usual, ...lines].slice(
        0,
        MOST_LABELS,
      ),
      obstacles,
    };
  }

  /** The labels along the lines: of the highlighted ones, and of the others. */
  private lines(): readonly [chosen: readonly Candidate[], others: readonly Candidate[]] {
    const chosen: Candidate[] = [];
    const others: Candidate[] = [];
    for (const { id, label } of this.sight.named()) {
      const path = this.sight.pathOf(id);
      if (path === null) continue;
      const first = this.sight.standing(id) === 'first';
      const style = first ? 'chosen edge' : 'edge';
      const forms = this.remembered(`${style} ${label}`, style, [[label]]);
      const { from, to } = path;
      if (!first && Math.hypot(from.x - to.x, from.y - to.y) < SHORTEST_NAMED) continue;
      const along = PLACES_ALONG.map((t) => pointAlong(path, t));
      const [middle = from] = along;
      const candidate: Candidate = { id, ...middle, radius: 1, need: first ? 'must' : 'may', style, forms, along };
      (first ? chosen : others).push(candidate);
    }
    return [chosen, others];
  }

  private groups(named: readonly NamedGroup[], narrow: boolean): readonly Candidate[] {
    return named.flatMap(({ id, names, spots }): Candidate[] => {
      const [spot] = spots;
      const [name] = names;
      if (spot === undefined || name === undefined) return [];
      const forms = narrow
        ? this.remembered(`small ${id}`, 'small group', [wrapName(name, 17)])
        : this.remembered(id, 'group', ...groupForms(names));
      const style = narrow ? 'small group' : 'group';
      return [{ id, ...spot, radius: COVERING, need: 'must', style, forms, along: spots }];
    });
  }

  private formsOf({ id, name, nameJa }: NamedNode, style: 'first' | 'usual'): readonly Form[] {
    if (style === 'usual')
      return this.remembered(`usual ${id}`, style, [wrapName(name, 24), wrapName(name, 15), wrapName(name, 11)]);
    const narrower = [wrapName(name, 34), wrapName(name, 22), wrapName(name, 14)];
    return this.remembered(`first ${id}`, style, [
      ...(nameJa === null || nameJa === '' ? [] : [[...wrapName(name, 34), nameJa]]),
      ...narrower,
    ]);
  }

  private remembered(
    key: string,
    style: Style,
    texts: readonly (readonly string[])[],
    quieter: readonly number[] = [],
  ): readonly Form[] {
    const known = this.measured.get(key);
    if (known !== undefined) return known;
    this.context.font = fontOf(style);
    const forms = texts
      .map((lines, index) => ({ lines, quiet: quieter[index] ?? lines.length }))
      .filter(({ lines }, index) => index === 0 || lines.join('\n') !== texts[index - 1]?.join('\n'))
      .map(({ lines, quiet }) => ({
        lines,
        quiet,
        width: Math.max(...lines.map((line) => this.context.measureText(line).width)) + 4,
        height: lines.length * (SIZE[style] + 2.5),
      }));
    this.measured.set(key, forms);
    return forms;
  }
}

/** Names of groups cover entities as a large entity's name does, rather than stand outside their group. */
const COVERING = 24;
/** A first name shorter than this has room for another beside it. */
const SHORT = 16;
const LONGEST_BESIDE = 28;

/**
 * The shapes of a group's name, and the line from which on each is quieter: its first members with others below, if
 * there is room, or else the first alone.
 */
function groupForms(names: readonly string[]): [texts: readonly (readonly string[])[], quieter: readonly number[]] {
  const [first = '', second = ''] = names;
  const both = second !== '' && first.length < SHORT && second.length <= LONGEST_BESIDE;
  const leads = both ? [[`${first},`, second], [first]] : [36, 26, 17].map((longest) => wrapName(first, longest));
  const others = names.slice(both ? 2 : 1).filter((name) => name.length <= LONGEST_BESIDE);
  const more = others.join(', ');
  const full = more === '' || both ? [] : leads.slice(0, 2);
  const beside = both ? [[`${first}, ${second}`, ...(more === '' ? [] : [more])], [`${first}, ${second}`]] : [];
  return [
    [...beside, ...full.map((lines) => [...lines, more]), ...leads],
    [...beside.map(() => 1), ...full.map(({ length }) => length)],
  ];
}

function fontOf(style: Style): string {
  return `${WEIGHT[style]} ${SIZE[style]}px ${FONT}, "Hiragino Sans", "Noto Sans CJK JP", sans-serif`;
}

/** How important the label of a node at that rank is. The names of groups come before those of their members. */
function needOf(rank: number, width: number, inGroups: boolean): Need {
  if (!inGroups) return rank < GREATEST ? 'must' : rank < GREAT ? 'should' : 'may';
  return rank < GREATEST && width >= NARROW ? 'should' : 'may';
}
