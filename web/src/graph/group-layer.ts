import type Sigma from 'sigma';
import type { CameraView } from '../state/view.js';
import { boundsOf, type Disc } from './arrange-groups.js';
import type { NamedGroup } from './label-layer.js';
import { fitToFrame } from './layers.js';
import { type Bundle, groupOfEach } from './bundles.js';
import type { ModelGroup } from './model.js';
import type { Palette } from './palette.js';

/** Room at the frame's edges, in pixels. */
export const AROUND_GROUPS = 14;
/** The widest line between two groups, in pixels of a picture that shows everything. */
const WIDEST = 16;
/** A group of which less is in the frame, in pixels, has no name there. */
const LEAST_SEEN = 20;
/** Pairs of groups with less than this share of the most claims have no line, because they would be noise. */
const FAINTEST = 0.02;

/** The areas of groups and the lines between them, drawn under the entities. */
export class GroupLayer {
  private readonly canvas = document.createElement('canvas');
  private discs: readonly Disc[] = [];
  private bundles: readonly Bundle[] = [];
  private groups: readonly ModelGroup[] = [];
  private groupOf: ReadonlyMap<string, number> = new Map();
  /** Where each group is on the screen, valid until the next frame. */
  private places: readonly Disc[] = [];

  constructor(
    private readonly sigma: Sigma,
    container: HTMLElement,
    private palette: Palette,
  ) {
    this.canvas.className = 'picture-groups';
    this.canvas.hidden = true;
    container.prepend(this.canvas);
  }

  setGroups(groups: readonly ModelGroup[], discs: readonly Disc[], bundles: readonly Bundle[]): void {
    this.discs = discs;
    this.groups = groups;
    this.groupOf = groupOfEach(groups.map(({ members }) => members));
    // The strongest come last, over the others.
    this.bundles = [...bundles].sort((one, other) => one.claims - other.claims);
    this.canvas.hidden = discs.length === 0;
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  has(group: string): boolean {
    return this.groups.some(({ id }) => id === group);
  }

  /** How much smaller than arranged the picture is in this frame; null if it has no groups. */
  scale(): number | null {
    if (this.discs.length === 0) return null;
    const frame = this.sigma.getDimensions();
    const { width, height } = boundsOf(this.discs);
    return Math.min(1, (frame.width - 2 * AROUND_GROUPS) / width, (frame.height - 2 * AROUND_GROUPS) / height);
  }

  /** From where a group fills the frame. */
  cameraOn(group: string): CameraView | null {
    const disc = this.places[this.groups.findIndex(({ id }) => id === group)];
    if (disc === undefined) return null;
    const { width, height } = this.sigma.getDimensions();
    const ratio = (this.sigma.getCamera().ratio * 2 * disc.radius) / (0.9 * Math.min(width, height));
    return { ...this.sigma.viewportToFramedGraph(disc), ratio };
  }

  /** The areas of the groups that an entity is not in. */
  foreignTo(entity: string): readonly Disc[] {
    const own = this.groupOf.get(entity);
    return own === undefined ? [] : this.places.filter((_, place) => place !== own);
  }

  /** Each group's name is at the top of its disc, or of the part of it that is in the frame. */
  named(): readonly NamedGroup[] {
    const { width, height } = this.sigma.getDimensions();
    return this.places.flatMap(({ x, y, radius }, place) => {
      const group = this.groups[place];
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius)];
      const [top, bottom] = [Math.max(0, y - radius), Math.min(height, y + radius)];
      if (group === undefined || right - left < LEAST_SEEN || bottom - top < LEAST_SEEN) return [];
      const middle = (left + right) / 2;
      const spots = [top + 24, top + 18, top + 10, top, top - 8, (top + bottom) / 2, bottom];
      return [{ ...group, spots: spots.map((at) => ({ x: middle, y: at })) }];
    });
  }

  /** Called after each frame. While something is selected, its own lines are drawn and the bundles step back. */
  draw(quiet: boolean): void {
    this.places = this.discs.map(({ x, y, radius }) => {
      const middle = this.sigma.graphToViewport({ x, y });
      const edge = this.sigma.graphToViewport({ x: x + radius, y });
      return { ...middle, radius: Math.hypot(edge.x - middle.x, edge.y - middle.y) };
    });
    if (this.canvas.hidden) return;
    const { canvas, palette, places: discs } = this;
    const { width } = this.sigma.getDimensions();
    const context = canvas.getContext('2d');
    if (context === null) return;
    fitToFrame(canvas, context, this.sigma);
    const most = Math.max(1, ...this.bundles.map(({ claims }) => claims));
    const scale = Math.min(2, this.sigma.scaleSize(1)) * Math.min(1, width / 900);
    context.lineCap = 'round';
    context.strokeStyle = palette.bundle;
    for (const { from, to, claims } of quiet ? [] : this.bundles) {
      const [one, other] = [discs[from], discs[to]];
      if (one === undefined || other === undefined || claims < FAINTEST * most) continue;
      context.globalAlpha = 0.35 + 0.65 * Math.sqrt(claims / most);
      context.lineWidth = Math.max(1, WIDEST * (claims / most)) * scale;
      context.beginPath();
      context.moveTo(one.x, one.y);
      context.lineTo(other.x, other.y);
      context.stroke();
    }
    context.globalAlpha = 1;
    context.fillStyle = palette.group;
    context.strokeStyle = palette.groupRim;
    context.lineWidth = 1;
    for (const { x, y, radius } of discs) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  }

  end(): void {
    this.canvas.remove();
  }
}
