import Graph from 'graphology';
import Sigma from 'sigma';
import type { CameraView } from '../state/view.js';
import { boundsOf, type Disc } from './arrange-groups.js';
import { boxAround, extentOf, type Point, type Positions } from './arrange.js';
import { rounded, sameCamera, WHOLE } from './camera.js';
import { Drag } from './drag.js';
import { Emphasis } from './emphasis.js';
import { entranceOf, stepFrom } from './cursor.js';
import { nearest } from './edge-path.js';
import { AROUND_GROUPS, GroupLayer } from './group-layer.js';
import { LabelLayer, NARROW, type NamedEdge } from './label-layer.js';
import { DRAWN, setHidden, UNUSED } from './layers.js';
import { watchLateChanges } from './late-changes.js';
import { Links } from './links.js';
import { MANY_CLAIMS, type PictureModel } from './model.js';
import { SIDE_THICKNESS, type Palette } from './palette.js';
import type { Box } from './place-labels.js';
import type { PictureEvents } from './picture-events.js';
import { fingerOn, isPressed, isTouch } from './pointer.js';
import { OnScreen } from './on-screen.js';
import { DRAWS, PROGRAMS } from './programs.js';
import { placedIn, routed } from './route.js';
import { cameraOnto } from './sight.js';
import { STEP, type Heading } from './steer.js';
import { Texture } from './texture.js';

/** Event on the container after each frame, with the positions of the labels. */
const NAMED = 'picture-named';

/** If at most this many lines are highlighted, each gets a label if there is room. */
const FEW_EDGES = 40;
/** Above this many entities, each is drawn smaller. */
const CROWD = 250;
/** How close, in pixels, a pointer or finger must come to a line to select it. */
const REACH = { pointer: 8, finger: 14, amongMany: 4 } as const;
/** A dimmed line is selected only if no highlighted one is this close. */
const BEHIND = 4;
/** Room at the frame's edges, in pixels, for the names of the outermost entities. */
const AROUND = 60;

/** The picture on the screen. This is the only module that uses sigma. */
export class Picture {
  private readonly sigma: Sigma;
  private readonly labels: LabelLayer;
  private readonly emphasis: Emphasis;
  private readonly texture: Texture;
  private readonly groups: GroupLayer;
  private readonly drag: Drag;
  private readonly stopWatching: () => void;
  private links = new Links();
  private cursor: string | null = null;
  private lookTimer: number | undefined;
  private still = false;
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
      ...PROGRAMS,
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 2.5,
      minEdgeThickness: 1.5,
      renderEdgeLabels: false,
      stagePadding: AROUND,
      zoomToSizeRatioFunction: (ratio) => Math.pow(ratio, 0.6),
      allowInvalidContainer: true,
      nodeReducer: (id, data) => this.emphasis.node(id, data),
      edgeReducer: (id, data) => this.emphasis.edge(id, data),
    });
    this.screen = new OnScreen(this.sigma);
    setHidden(this.sigma, [...UNUSED, ...DRAWN], true);
    this.labels = new LabelLayer(
      this.sigma,
      {
        standing: (id) => (this.cursor === id ? 'first' : this.emphasis.standing(id)),
        named: () => this.namedEdges(),
        pathOf: (edge) => this.screen.pathOf(edge),
        covered,
        groups: () => this.groups.named(),
        foreign: (id) => this.groups.foreignTo(id),
      },
      palette,
    );
    this.texture = new Texture(this.sigma, container, palette.edge);
    this.groups = new GroupLayer(this.sigma, container, palette);
    this.drag = new Drag(this.sigma, () => {
      this.layTexture();
      // Sigma lost sight of it where it lagged behind the pointer.
      this.hovered = null;
      this.emphasis.setHover(this.cursor);
      this.emphasise();
    });
    this.listen(container);
    this.stopWatching = watchLateChanges(this.sigma, () => this.labels.forget());
  }

  /** Shows another graph instead of the current one. */
  show(model: PictureModel, arrangement: Positions, discs: readonly Disc[], centre?: string): void {
    this.sigma.resize();
    const positions = this.drag.placed(arrangement);
    const narrow = this.sigma.getDimensions().width < NARROW;
    const large = model.edges.length > MANY_CLAIMS;
    // Nodes cover the same share of the picture, however many there are. When there are very many, the share is
    // slightly larger, because they would otherwise be too small to see.
    const crowd = CROWD / Math.max(1, model.nodes.length);
    this.groups.setGroups(discs.length > 0 ? model.groups : [], discs, model.bundles);
    const scale = this.groups.scale() ?? Math.min(narrow ? 0.7 : 1, large ? Math.cbrt(crowd) : Math.sqrt(crowd));
    if (large && this.model === model && this.move(positions)) return;
    this.model = model;
    this.scale = scale;
    const graph = new Graph({ type: 'directed', multi: true });
    for (const node of model.nodes) {
      const at = positions.get(node.id) ?? { x: 0, y: 0 };
      const type = large ? DRAWS.dot : DRAWS.shape;
      graph.addNode(node.id, { ...node, ...at, size: node.size * scale, type, label: null });
    }
    const box = discs.length > 0 ? boundsOf(discs) : centre === undefined ? null : boxAround(centre, arrangement);
    // Discs reach beyond the entities in them, so they need less room around.
    const padding = discs.length > 0 ? AROUND_GROUPS : AROUND;
    const edges = large
      ? model.edges
      : routed(
          model.edges,
          placedIn(this.sigma.getDimensions(), padding, box ?? extentOf(arrangement), positions, model.nodes, scale),
        );
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
    this.sigma.setCustomBBox(box ?? (positions === arrangement ? null : extentOf(arrangement)));
    this.sigma.setGraph(graph);
    setHidden(this.sigma, DRAWN, false);
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
    this.texture.setColor(palette.edge);
    this.sigma.refresh();
  }

  /** Turns animations off for users who do not want them. */
  setStill(still: boolean): void {
    this.still = still;
  }

  /** Highlights an entity and its neighbours, or a claim and its ends. */
  focus(id: string | null): void {
    this.emphasis.setFocus(id);
    if (this.model !== undefined) this.emphasise();
  }

  /** Moves to an entity or to both ends of a claim, unless they are already well within view. */
  bringIntoSight(id: string): void {
    const { source = id, target = id } = this.links.get(id) ?? {};
    const camera = cameraOnto(this.sigma, [source, target]);
    if (camera !== null) this.goTo(camera);
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
    const wanted = camera ?? WHOLE;
    if (sameCamera(wanted, this.sigma.getCamera().getState())) return;
    this.goTo(wanted);
  }

  zoom(factor: number): void {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    this.goTo({ x, y, ratio: ratio * factor });
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

  leave(): void {
    this.cursor = null;
    this.emphasis.setHover(null);
    this.emphasise();
  }

  end(): void {
    window.clearTimeout(this.lookTimer);
    this.stopWatching();
    this.texture.end();
    this.groups.end();
    this.sigma.kill();
  }

  private listen(container: HTMLElement): void {
    const { sigma, events } = this;
    sigma.on('afterRender', () => {
      this.screen.forget();
      this.texture.follow();
      this.groups.draw(this.emphasis.isOnOne());
      this.drawNames();
    });
    // Sigma can change entities only once it has drawn them, and in a new picture it has not yet.
    sigma.on('resize', () => sigma.once('afterRender', () => this.fit()));
    sigma.on('clickNode', ({ node }) => {
      if (!this.drag.wasDragged()) events.openEntity(node);
    });
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      events.expand(event.node);
    });
    sigma.on('clickStage', ({ event }) => {
      if (this.drag.wasDragged()) return;
      const group = this.groupAt(event);
      const reach = isTouch(event.original) ? REACH.finger : REACH.pointer;
      const edge = group === null ? this.edgeAt(event, reach) : null;
      if (group !== null) this.goToGroup(group);
      else if (edge === null) events.close();
      else events.openClaim(edge);
    });
    const byFinger = fingerOn(container);
    const hover = (wanted: Picture['hovered']): void => {
      const hovered = byFinger() ? null : wanted;
      if (this.hovered?.id === hovered?.id || this.drag.isDragging()) return;
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
      const edge = this.edgeAt(event, REACH.pointer);
      if (edge === null) container.style.cursor = this.groupAt(event) === null ? '' : 'pointer';
      hover(edge === null ? null : { what: 'edge', id: edge });
    });
    container.addEventListener('pointerleave', () => hover(null));
    sigma.getCamera().on('updated', (state) => {
      window.clearTimeout(this.lookTimer);
      // Only the position where the camera comes to rest belongs in the address.
      this.lookTimer = window.setTimeout(() => this.rest(state), 250);
    });
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

  /** The line at a point on the screen: the one whose label is there, or else the nearest within reach. */
  private edgeAt(point: Point, reach: number): string | null {
    const named = this.labels.at(point.x, point.y);
    if (named !== null && this.links.get(named) !== undefined) return named;
    const drawn = this.links.all.flatMap(({ id }) => (this.emphasis.isDrawn(id) ? [id] : []));
    return nearest(drawn, point, this.large ? REACH.amongMany : reach, {
      pathOf: (id) => this.screen.pathOf(id),
      behind: (id) => (this.emphasis.isPresent(id) ? 0 : BEHIND),
    });
  }

  /** The lines that get a label: the highlighted ones if there are few, and always the selected one. */
  private namedEdges(): readonly NamedEdge[] {
    const { all } = this.links;
    const present =
      this.emphasis.present() ?? (all.length > FEW_EDGES ? [] : all.filter(({ lit }) => lit).map(({ id }) => id));
    const many = this.narrow || present.length > FEW_EDGES;
    return present
      .filter((id) => !many || this.emphasis.standing(id) === 'first')
      .map((id) => ({ id, label: this.links.get(id)?.label ?? '' }));
  }

  /** The group whose name is at a point on the screen. */
  private groupAt({ x, y }: Point): string | null {
    const named = this.labels.at(x, y);
    return named !== null && this.groups.has(named) ? named : null;
  }

  /** Moves to a group, so that it fills the picture. */
  goToGroup(id: string): void {
    const camera = this.groups.cameraOn(id);
    if (camera !== null) this.goTo(camera);
  }

  /** Rounds the camera to what the address holds, so that a link gives exactly the same picture. */
  private rest(state: CameraView): void {
    const camera = sameCamera(state, WHOLE) ? WHOLE : rounded(state);
    if (camera.x !== state.x || camera.y !== state.y || camera.ratio !== state.ratio)
      this.sigma.getCamera().setState(camera);
    this.events.look(camera === WHOLE ? null : camera);
  }

  private goTo(camera: CameraView): void {
    const state = { ...camera, angle: 0 };
    if (this.still) this.sigma.getCamera().setState(state);
    else void this.sigma.getCamera().animate(state, { duration: 350 });
  }
}
