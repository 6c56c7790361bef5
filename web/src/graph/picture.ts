import Graph from 'graphology';
import Sigma from 'sigma';
import type { Pin } from '../state/arranged.js';
import type { CameraView } from '../state/view.js';
import { boundsOf, type Disc } from './arrange-groups.js';
import { boxAround, extentOf, type Point, type Positions } from './arrange.js';
import { Drag } from './drag.js';
import { Emphasis } from './emphasis.js';
import { entranceOf, stepFrom } from './cursor.js';
import { GuideLayer } from './guide-layer.js';
import { NO_GUIDES, roomFor, type Guides } from './guides.js';
import { AROUND_GROUPS, GroupLayer } from './group-layer.js';
import { LabelLayer, NARROW } from './label-layer.js';
import { DRAWN, setHidden, UNUSED } from './layers.js';
import { watchLateChanges } from './late-changes.js';
import { Links } from './links.js';
import { lineAt, namedLines } from './lines.js';
import { Look } from './look.js';
import { MANY_CLAIMS, type PictureModel } from './model.js';
import { SIDE_THICKNESS, type Palette } from './palette.js';
import type { Box } from './place-labels.js';
import type { PictureEvents } from './picture-events.js';
import { fingerOn, isPressed, isTouch, type PointerAt } from './pointer.js';
import { OnScreen } from './on-screen.js';
import { PinFrame, withPins } from './pins.js';
import { AROUND, SETTINGS } from './settings.js';
import { DRAWS } from './programs.js';
import { placedIn, routed } from './route.js';
import { Selection } from './selection.js';
import { STEP, type Heading } from './steer.js';
import { Texture } from './texture.js';

/** Event on the container after each frame, with the positions of the labels. */
const NAMED = 'picture-named';

/** Above this many entities, each is drawn smaller. */
const CROWD = 250;

const ORIGIN: Point = { x: 0, y: 0 };

/** Where the entities of a picture are. */
interface Placing {
  readonly arrangement: Positions;
  readonly discs: readonly Disc[];
  /** The entity in the middle, if any. */
  readonly centre: string | undefined;
  readonly pins: readonly Pin[];
  readonly guides: Guides;
}

/** The picture on the screen. This is the only module that uses sigma. */
export class Picture {
  private readonly sigma: Sigma;
  private readonly labels: LabelLayer;
  private readonly emphasis: Emphasis;
  private readonly texture: Texture;
  private readonly groups: GroupLayer;
  private readonly guides: GuideLayer;
  private readonly drag: Drag;
  private readonly look: Look;
  readonly selection: Selection;
  private readonly stopWatching: () => void;
  private links = new Links();
  private frame = new PinFrame(new Map());
  private cursor: string | null = null;
  private large = false;
  private model: PictureModel | undefined;
  /** How much smaller than their own sizes the entities are. */
  private scale = 1;
  private narrow = false;
  private hovered: { readonly what: 'node' | 'edge'; readonly id: string } | null = null;
  private readonly screen: OnScreen;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: PictureEvents,
    private palette: Palette,
    /** The boxes of elements that cover the picture, in the container's pixels. */
    covered: () => readonly Box[] = () => [],
  ) {
    this.emphasis = new Emphasis(palette);
    this.sigma = new Sigma(new Graph({ type: 'directed', multi: true }), container, {
      ...SETTINGS,
      nodeReducer: (id, data) => this.emphasis.node(id, data),
      edgeReducer: (id, data) => this.emphasis.edge(id, data),
    });
    this.screen = new OnScreen(this.sigma);
    setHidden(this.sigma, [...UNUSED, ...DRAWN], true);
    this.selection = new Selection(
      this.sigma,
      {
        changed: events.select,
        began: () => this.drag.letGo(),
        ended: events.encircled,
      },
      palette,
    );
    this.labels = new LabelLayer(
      this.sigma,
      {
        standing: (id) => (this.cursor === id ? 'first' : this.emphasis.standing(id)),
        named: () => namedLines(this.links, this.emphasis, this.narrow),
        pathOf: (edge) => this.screen.pathOf(edge),
        covered: () => [...covered(), ...this.guides.boxes()],
        groups: () => this.groups.named(),
        foreign: (id) => this.groups.foreignTo(id),
      },
      palette,
    );
    this.texture = new Texture(this.sigma, container, palette.edge);
    this.groups = new GroupLayer(this.sigma, container, palette);
    this.guides = new GuideLayer(this.sigma, container, palette);
    this.drag = new Drag(this.sigma, {
      movedWith: (id) => (this.selection.has(id) ? this.selection.all() : [id]),
      put: (places) => {
        // Sigma lost sight of it where it lagged behind the pointer.
        this.hovered = null;
        this.emphasis.setHover(this.cursor);
        events.pin([...places].map(([id, at]) => this.frame.pinOf(id, at)));
      },
      tooMany: events.refuse,
    });
    this.look = new Look(this.sigma, events.look);
    this.listen(container);
    this.stopWatching = watchLateChanges(this.sigma, () => this.labels.forget());
  }

  /** Shows a graph with these positions, except for what is pinned. */
  show(model: PictureModel, { arrangement, discs, centre, pins, guides }: Placing): void {
    this.sigma.resize();
    this.frame = new PinFrame(arrangement);
    const positions = this.drag.placed(withPins(arrangement, pins));
    this.selection.setPinned(pins.map(({ id }) => id));
    this.guides.setGuides(guides);
    const narrow = this.sigma.getDimensions().width < NARROW;
    const large = model.edges.length > MANY_CLAIMS;
    // Nodes cover the same share of the picture, however many there are. When there are very many, the share is
    // slightly larger, because they would otherwise be too small to see.
    const crowd = CROWD / Math.max(1, model.nodes.length);
    this.groups.setGroups(discs.length > 0 ? model.groups : [], discs, model.bundles);
    // Discs reach beyond the entities in them, so they need less room around.
    const padding = discs.length > 0 ? AROUND_GROUPS : AROUND;
    const box = discs.length > 0 ? boundsOf(discs) : centre === undefined ? null : boxAround(centre, arrangement);
    const extent = box ?? extentOf(new Map(model.nodes.map(({ id }) => [id, arrangement.get(id) ?? ORIGIN])));
    const room = guides === NO_GUIDES ? 1 : roomFor(extent, this.sigma.getDimensions(), padding);
    const scale = this.groups.scale() ?? Math.min(narrow ? 0.7 : 1, room, large ? Math.cbrt(crowd) : Math.sqrt(crowd));
    // What is pinned outside does not make everything smaller.
    this.sigma.setCustomBBox(box ?? (positions === arrangement ? null : extent));
    if (large && this.model === model && this.move(positions)) return;
    this.model = model;
    this.scale = scale;
    const graph = new Graph({ type: 'directed', multi: true });
    for (const node of model.nodes) {
      const at = positions.get(node.id) ?? ORIGIN;
      const type = large ? DRAWS.dot : DRAWS.shape;
      graph.addNode(node.id, { ...node, ...at, size: node.size * scale, type, label: null });
    }
    const edges = large
      ? model.edges
      : routed(model.edges, placedIn(this.sigma.getDimensions(), padding, extent, positions, model.nodes, scale));
    // In a large picture the lines are a texture, which sigma does not draw.
    if (!large)
      for (const edge of edges)
        graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
          ...edge,
          size: edge.side === null ? (discs.length > 0 ? 1 : 1.4) : SIDE_THICKNESS[edge.side],
        });
    this.links = new Links(edges);
    this.screen.links = this.links;
    this.emphasis.setGraph(graph, this.links, large);
    if (this.cursor !== null && !graph.hasNode(this.cursor)) this.cursor = null;
    this.labels.setNodes(model.nodes);
    this.large = large;
    this.narrow = narrow;
    this.hovered = null;
    this.screen.forget();
    this.sigma.setSetting('stagePadding', padding);
    this.sigma.setGraph(graph);
    setHidden(this.sigma, DRAWN, false);
    this.selection.retain((id) => graph.hasNode(id));
    this.layTexture();
  }

  /** Keeps the entities of a picture in groups as large as their areas, which take the size of the frame. */
  private fit(): void {
    const scale = this.groups.scale();
    if (scale === null || scale === this.scale) return;
    this.scale = scale;
    const sizes = new Map(this.model?.nodes.map(({ id, size }) => [id, size * scale]));
    this.sigma
      .getGraph()
      .updateEachNodeAttributes((id, data) => ({ ...data, size: sizes.get(id) }), { attributes: ['size'] });
  }

  /** Moves the nodes to new positions. Returns false if the positions are for another graph. */
  private move(positions: Positions): boolean {
    const graph = this.sigma.getGraph();
    if (graph.order !== positions.size) return false;
    graph.updateEachNodeAttributes((id, data) => ({ ...data, ...(positions.get(id) ?? {}) }), {
      attributes: ['x', 'y'],
    });
    // Sigma applies the positions in its next frame.
    this.sigma.once('afterRender', () => this.layTexture());
    return true;
  }

  private layTexture(): void {
    const { model, large } = this;
    this.texture.setLines(model?.nodes ?? [], large ? (model?.edges.filter(({ lit }) => lit) ?? []) : []);
  }

  setPalette(palette: Palette): void {
    if (palette === this.palette) return;
    this.palette = palette;
    this.emphasis.setPalette(palette);
    this.labels.setPalette(palette);
    this.groups.setPalette(palette);
    this.guides.setPalette(palette);
    this.selection.setPalette(palette);
    this.texture.setColor(palette.edge);
    this.sigma.refresh();
  }

  /** Turns animations off for users who do not want them. */
  setStill(still: boolean): void {
    this.look.still = still;
  }

  /** Highlights an entity and its neighbours, or a claim and its ends. */
  focus(id: string | null): void {
    this.emphasis.setFocus(id);
    if (this.model !== undefined) this.emphasise();
  }

  /** Moves to an entity or to both ends of a claim, unless they are already well within view. */
  bringIntoSight(id: string): void {
    const { source = id, target = id } = this.links.get(id) ?? {};
    this.look.onto([source, target]);
  }

  /** Where every entity stands now, with y upwards. */
  positions(): Positions {
    return this.drag.positions();
  }

  /** Moves the entity at the keyboard's position. */
  nudge(heading: Heading): void {
    if (this.cursor !== null) this.drag.nudge(this.cursor, STEP[heading]);
  }

  lookFrom(camera: CameraView | null): void {
    this.look.from(camera);
  }

  zoom(factor: number): void {
    this.look.zoom(factor);
  }

  /**
   * Moves the keyboard's position to the neighbour in that direction. The first move enters the picture at its largest
   * entity.
   */
  steer(heading: Heading): void {
    const next = this.cursor === null ? entranceOf(this.sigma) : stepFrom(this.sigma, this.cursor, heading);
    if (next === null) return;
    this.cursor = next;
    this.bringIntoSight(next);
    this.emphasis.setHover(next);
    this.emphasise();
    this.events.reach(next);
  }

  /** The entity at the keyboard's position. */
  reached(): string | null {
    return this.cursor;
  }

  /** Adds the entity at the keyboard's position to the selected ones, or takes it away. */
  toggleReached(): void {
    if (this.cursor !== null) this.selection.toggle(this.cursor);
  }

  leave(): void {
    this.cursor = null;
    this.emphasis.setHover(null);
    this.emphasise();
  }

  end(): void {
    this.look.end();
    this.drag.end();
    this.stopWatching();
    this.texture.end();
    this.groups.end();
    this.guides.end();
    this.sigma.kill();
  }

  private listen(container: HTMLElement): void {
    const { sigma, events } = this;
    sigma.on('afterRender', () => {
      this.screen.forget();
      this.texture.follow();
      this.groups.draw(this.emphasis.isOnOne());
      this.guides.draw();
      this.selection.draw();
      this.drawNames();
    });
    // Sigma can change entities only once it has drawn them, and in a new picture it has not yet.
    sigma.on('resize', () => sigma.once('afterRender', () => this.fit()));
    sigma.on('clickNode', ({ node, event }) => {
      if (this.isMoved()) return;
      if (this.selection.takes(event.original)) this.selection.toggle(node);
      else events.openEntity(node);
    });
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      if (!this.selection.takes(event.event.original)) events.expand(event.node);
    });
    sigma.on('clickStage', ({ event }) => {
      if (this.isMoved() || this.selection.takes(event.original)) return;
      this.selection.clear();
      const group = this.groupAt(event);
      const edge = group === null ? this.lineAt(event) : null;
      if (group !== null) this.goToGroup(group);
      else if (edge === null) events.close();
      else events.openClaim(edge);
    });
    const byFinger = fingerOn(container);
    const hover = (wanted: Picture['hovered']): void => {
      const hovered = byFinger() ? null : wanted;
      if (this.hovered?.id === hovered?.id || this.drag.isDragging() || this.selection.isDrawing()) return;
      this.hovered = hovered;
      container.style.cursor = hovered === null ? '' : 'pointer';
      this.emphasis.setHover(hovered?.id ?? null);
      this.emphasise();
    };
    sigma.on('enterNode', ({ node }) => hover({ what: 'node', id: node }));
    sigma.on('leaveNode', () => hover(null));
    sigma.on('moveBody', ({ event }) => {
      if (this.hovered?.what === 'node' || this.large || isTouch(event.original) || isPressed(event.original)) return;
      // Sigma reports moves over the whole page, such as over a panel that covers the picture.
      if (!(event.original.target instanceof Node) || !container.contains(event.original.target)) return;
      const edge = this.lineAt(event);
      if (edge === null) container.style.cursor = this.groupAt(event) === null ? '' : 'pointer';
      hover(edge === null ? null : { what: 'edge', id: edge });
    });
    container.addEventListener('pointerleave', () => hover(null));
    // Sigma takes the end of a movement for a click, and together with another for a double click.
    container.addEventListener('click', (event) => this.isMoved() && event.stopPropagation(), true);
  }

  /** Whether what ends with a click was a movement. */
  private isMoved(): boolean {
    return this.drag.wasDragged() || this.selection.drewLine();
  }

  /** Shows what is highlighted now. In large pictures this only draws over them. */
  private emphasise(): void {
    if (this.large) this.drawNames();
    else this.sigma.refresh({ skipIndexation: true });
  }

  private drawNames(): void {
    const placed = this.labels.draw(this.large ? (this.emphasis.present() ?? []) : []);
    this.container.dispatchEvent(new CustomEvent(NAMED, { bubbles: true, detail: placed }));
  }

  private lineAt(event: PointerAt): string | null {
    const { links, emphasis, screen, large, labels } = this;
    return lineAt(event, { links, emphasis, screen, large, named: labels.at(event.x, event.y) });
  }

  /** The group whose name is at a point on the screen. */
  private groupAt({ x, y }: Point): string | null {
    const named = this.labels.at(x, y);
    return named !== null && this.groups.has(named) ? named : null;
  }

  /** Moves to a group, so that it fills the picture. */
  goToGroup(id: string): void {
    const camera = this.groups.cameraOn(id);
    if (camera !== null) this.look.goTo(camera);
  }
}
