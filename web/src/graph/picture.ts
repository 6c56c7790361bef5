import Graph from 'graphology';
import Sigma from 'sigma';
import { NodePointProgram } from 'sigma/rendering';
import type { CameraView } from '../state/view.js';
import { boxAround, type Point, type Positions } from './arrange.js';
import { rounded, sameCamera, WHOLE } from './camera.js';
import { ClaimLineProgram } from './claim-line-program.js';
import { Emphasis } from './emphasis.js';
import { distanceTo, mayPass, type EdgePath } from './edge-path.js';
import { LabelLayer, type NamedEdge } from './label-layer.js';
import { Links } from './links.js';
import { MANY_CLAIMS, type PictureModel } from './model.js';
import { NodeShapeProgram } from './node-shape-program.js';
import { SIDE_THICKNESS, type Palette } from './palette.js';
import type { Box } from './place-labels.js';
import { neighbourTowards, type Heading } from './steer.js';
import { Texture } from './texture.js';

/** Said of the container after each frame, with where the names stand. */
const NAMED = 'picture-named';

export interface PictureEvents {
  readonly openEntity: (id: string) => void;
  readonly openClaim: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly close: () => void;
  readonly look: (camera: CameraView | null) => void;
  /** The keyboard's place in the picture moved to this entity. */
  readonly reach: (id: string) => void;
}

/** Up to this many that stand out, each is named on its line where there is room. */
const FEW_EDGES = 40;
/** Beyond this many entities, each is drawn smaller. */
const CROWD = 250;
/** As near to a line, in pixels, a pointer must come to mean it, and a finger. */
const REACH = { pointer: 8, finger: 14, amongMany: 4 } as const;
/** What lies further back is meant only where nothing in front is as near. */
const BEHIND = 4;
/** In a frame below this width, in pixels, things are drawn smaller and lines are not named. */
const NARROW = 600;

/** The picture on the screen: the only place that knows sigma. */
export class Picture {
  private readonly sigma: Sigma;
  private readonly labels: LabelLayer;
  private readonly emphasis: Emphasis;
  private readonly texture: Texture;
  private links = new Links();
  private cursor: string | null = null;
  private lookTimer: number | undefined;
  private still = false;
  private large = false;
  private model: PictureModel | undefined;
  private narrow = false;
  private hovered: { readonly what: 'node' | 'edge'; readonly id: string } | null = null;
  /** Where the nodes stand on the screen, until the next frame. */
  private places = new Map<string, Point>();

  constructor(
    private readonly container: HTMLElement,
    private readonly events: PictureEvents,
    palette: Palette,
    /** The boxes, in the container's own pixels, where something lies over the picture. */
    covered: () => readonly Box[] = () => [],
  ) {
    this.emphasis = new Emphasis(palette);
    this.sigma = new Sigma(new Graph({ type: 'directed', multi: true }), container, {
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: NodeShapeProgram, dot: NodePointProgram },
      defaultEdgeType: 'claim',
      // Drawn one program after the other: what stands out comes last.
      edgeProgramClasses: { claim: ClaimLineProgram, 'claim-front': ClaimLineProgram },
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 2.5,
      minEdgeThickness: 1.5,
      renderEdgeLabels: false,
      stagePadding: 60,
      zoomToSizeRatioFunction: (ratio) => Math.pow(ratio, 0.6),
      allowInvalidContainer: true,
      nodeReducer: (id, data) => this.emphasis.node(id, data),
      edgeReducer: (id, data) => this.emphasis.edge(id, data),
    });
    this.labels = new LabelLayer(
      this.sigma,
      {
        standing: (id) => (this.cursor === id ? 'first' : this.emphasis.standing(id)),
        named: () => this.namedEdges(),
        pathOf: (edge) => this.pathOf(edge),
        covered,
      },
      palette,
    );
    this.texture = new Texture(this.sigma, container, palette.edge);
    this.listen(container);
  }

  /** Shows another graph in place of the one before. */
  show(model: PictureModel, positions: Positions, centre?: string): void {
    const narrow = this.sigma.getDimensions().width < NARROW;
    const large = model.edges.length > MANY_CLAIMS;
    // The same share of the picture is covered, however many there are; of very many a little more, or none could be seen.
    const crowd = CROWD / Math.max(1, model.nodes.length);
    const scale = Math.min(narrow ? 0.7 : 1, large ? Math.cbrt(crowd) : Math.sqrt(crowd));
    if (large && this.model === model && this.move(positions)) return;
    this.model = model;
    const graph = new Graph({ type: 'directed', multi: true });
    for (const node of model.nodes) {
      const at = positions.get(node.id) ?? { x: 0, y: 0 };
      graph.addNode(node.id, { ...node, ...at, size: node.size * scale, type: large ? 'dot' : 'shape', label: null });
    }
    // Of a large picture the lines are a texture, which sigma does not draw.
    if (!large)
      for (const edge of model.edges)
        graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
          ...edge,
          size: edge.side === null ? 1.4 : SIDE_THICKNESS[edge.side],
          type: 'claim',
        });
    this.links = new Links(model.edges);
    this.emphasis.setGraph(graph, this.links, large);
    if (this.cursor !== null && !graph.hasNode(this.cursor)) this.cursor = null;
    this.labels.setNodes(model.nodes);
    this.large = large;
    this.narrow = narrow;
    this.hovered = null;
    this.places.clear();
    this.sigma.setCustomBBox(centre === undefined ? null : boxAround(centre, positions));
    this.sigma.setGraph(graph);
    this.layTexture();
  }

  /** Takes what is shown to other places, where it is the same that has them. */
  private move(positions: Positions): boolean {
    const graph = this.sigma.getGraph();
    if (graph.order !== positions.size) return false;
    graph.updateEachNodeAttributes((id, data) => ({ ...data, ...(positions.get(id) ?? {}) }), {
      attributes: ['x', 'y'],
    });
    // Sigma takes the places in with its next frame.
    this.sigma.once('afterRender', () => this.layTexture());
    return true;
  }

  private layTexture(): void {
    const { model, large } = this;
    this.texture.setLines(model?.nodes ?? [], large ? (model?.edges.filter(({ lit }) => lit) ?? []) : []);
  }

  setPalette(palette: Palette): void {
    this.emphasis.setPalette(palette);
    this.labels.setPalette(palette);
    this.texture.setColor(palette.edge);
    this.sigma.refresh();
  }

  /** Motion is for those who want it. */
  setStill(still: boolean): void {
    this.still = still;
  }

  /** Sets an entity and its neighbours, or a claim and its ends, off against the rest. */
  focus(id: string | null): void {
    this.emphasis.setFocus(id);
    this.emphasise();
  }

  /** Moves so that an entity is well in sight, if it is not. */
  bringIntoSight(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (data === undefined) return;
    const { x, y } = this.sigma.framedGraphToViewport(data);
    const { width, height } = this.sigma.getDimensions();
    const margin = 40;
    if (x > margin && y > margin && x < width - margin && y < height - margin) return;
    this.goTo({ x: data.x, y: data.y, ratio: this.sigma.getCamera().ratio });
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

  /** Moves the keyboard's place: to the neighbour on that side, or into the picture at its largest entity. */
  steer(heading: Heading): void {
    const next = this.cursor === null ? this.entrance() : this.towards(heading, this.cursor);
    if (next === null) return;
    this.cursor = next;
    this.bringIntoSight(next);
    this.emphasis.setHover(next);
    this.emphasise();
    this.events.reach(next);
  }

  /** The entity at the keyboard's place. */
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
    this.texture.end();
    this.sigma.kill();
  }

  private listen(container: HTMLElement): void {
    const { sigma, events } = this;
    sigma.on('afterRender', () => {
      this.places.clear();
      this.texture.follow();
      this.drawNames();
    });
    sigma.on('clickNode', ({ node }) => events.openEntity(node));
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      events.expand(event.node);
    });
    sigma.on('clickStage', ({ event }) => {
      const edge = this.edgeAt(event, isTouch(event.original) ? REACH.finger : REACH.pointer);
      if (edge === null) events.close();
      else events.openClaim(edge);
    });
    const hover = (hovered: Picture['hovered']): void => {
      if (this.hovered?.id === hovered?.id) return;
      this.hovered = hovered;
      container.style.cursor = hovered === null ? '' : 'pointer';
      this.emphasis.setHover(hovered?.id ?? null);
      this.emphasise();
    };
    sigma.on('enterNode', ({ node }) => hover({ what: 'node', id: node }));
    sigma.on('leaveNode', () => hover(null));
    sigma.on('moveBody', ({ event }) => {
      if (this.hovered?.what === 'node' || this.large || isTouch(event.original) || pressed(event.original)) return;
      const edge = this.edgeAt(event, REACH.pointer);
      hover(edge === null ? null : { what: 'edge', id: edge });
    });
    container.addEventListener('pointerleave', () => hover(null));
    sigma.getCamera().on('updated', (state) => {
      window.clearTimeout(this.lookTimer);
      // Only where it comes to rest belongs in the address.
      this.lookTimer = window.setTimeout(() => this.rest(state), 250);
    });
  }

  /** Shows what stands out now; of many thousands only by drawing over them. */
  private emphasise(): void {
    if (this.large) this.drawNames();
    else this.sigma.refresh({ skipIndexation: true });
  }

  private drawNames(): void {
    const placed = this.labels.draw(this.large ? (this.emphasis.present() ?? []) : []);
    this.container.dispatchEvent(new CustomEvent(NAMED, { bubbles: true, detail: placed }));
  }

  /** The line that a place on the screen means: the one whose words are there, or the nearest within reach. */
  private edgeAt(point: Point, reach: number): string | null {
    const named = this.labels.at(point.x, point.y);
    if (named !== null && this.links.get(named) !== undefined) return named;
    const within = this.large ? REACH.amongMany : reach;
    let best: string | null = null;
    let least = within;
    for (const { id } of this.links.all) {
      const path = this.pathOf(id);
      if (path === null || !mayPass(path, point, within)) continue;
      const distance = distanceTo(path, point);
      if (distance > within) continue;
      const cost = distance + (this.emphasis.isPresent(id) ? 0 : BEHIND);
      if (best === null || cost < least) [best, least] = [id, cost];
    }
    return best;
  }

  private pathOf(id: string): EdgePath | null {
    const edge = this.links.get(id);
    if (edge === undefined) return null;
    const from = this.placeOf(edge.source);
    const to = this.placeOf(edge.target);
    return from === null || to === null ? null : { from, to, bend: edge.bend };
  }

  private placeOf(node: string): Point | null {
    const known = this.places.get(node);
    if (known !== undefined) return known;
    const data = this.sigma.getNodeDisplayData(node);
    if (data === undefined) return null;
    const place = this.sigma.framedGraphToViewport(data);
    this.places.set(node, place);
    return place;
  }

  /** The lines with words on them: where few stand out, those, and always the one that is chosen. */
  private namedEdges(): readonly NamedEdge[] {
    const { all } = this.links;
    const present =
      this.emphasis.present() ?? (all.length > FEW_EDGES ? [] : all.filter(({ lit }) => lit).map(({ id }) => id));
    const many = this.narrow || present.length > FEW_EDGES;
    return present
      .filter((id) => !many || this.emphasis.standing(id) === 'first')
      .map((id) => ({ id, label: this.links.get(id)?.label ?? '' }));
  }

  /** Takes exactly the camera that the address will hold, so that a link gives the same picture to the pixel. */
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

  private entrance(): string | null {
    let best: string | null = null;
    let most = -1;
    this.sigma.getGraph().forEachNode((id, { size, marked }) => {
      const weight = Number(size) + (marked === true ? 1_000 : 0);
      if (weight > most) [best, most] = [id, weight];
    });
    return best;
  }

  private towards(heading: Heading, from: string): string | null {
    const place = (id: string) => {
      const data = this.sigma.getNodeDisplayData(id);
      return data === undefined ? null : this.sigma.framedGraphToViewport(data);
    };
    const start = place(from);
    if (start === null) return null;
    const others = this.sigma
      .getGraph()
      .filterNodes((id) => id !== from)
      .flatMap((id) => {
        const at = place(id);
        return at === null ? [] : [[id, at] as const];
      });
    return neighbourTowards(heading, start, others);
  }
}

function isTouch(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event;
}

function pressed(event: MouseEvent | TouchEvent): boolean {
  return 'buttons' in event && event.buttons !== 0;
}
