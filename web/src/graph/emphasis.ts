import type Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import type { EdgeDisplayData } from 'sigma/types';
import type { Standing } from './label-layer.js';
import { Links } from './links.js';
import type { ShapedNode } from './node-shape-program.js';
import { TEXTURE } from './model.js';
import type { Palette } from './palette.js';
import { DRAWS } from './programs.js';

/**
 * Decides what is highlighted in the picture and what is dimmed. The pointer takes precedence over the panel, and the
 * panel over the scene.
 */
export class Emphasis {
  private graph: Graph | undefined;
  private links = new Links();
  private focus: string | null = null;
  private hover: string | null = null;
  private near: ReadonlySet<string> | null = null;
  private texture = false;
  /**
   * If set, the selection is drawn over the picture instead of recolouring it, because redrawing a large picture takes
   * too long.
   */
  private overlaid = false;

  constructor(private palette: Palette) {}

  setGraph(graph: Graph, links: Links, overlaid: boolean): void {
    this.graph = graph;
    this.links = links;
    this.texture = links.all.length > TEXTURE;
    this.overlaid = overlaid;
    this.near = this.surroundings();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  setFocus(id: string | null): void {
    this.focus = id;
    this.near = this.surroundings();
  }

  setHover(id: string | null): void {
    this.hover = id;
    this.near = this.surroundings();
  }

  node(id: string, data: Attributes): Partial<ShapedNode> {
    const { palette } = this;
    const near = this.overlaid ? null : this.near;
    const present = near === null ? data['lit'] === true : near.has(id);
    const central = !this.overlaid && (id === this.hover || id === this.focus || (data['marked'] === true && present));
    return {
      ...data,
      color: present ? String(data['color']) : palette.faded,
      rim: central ? palette.ink : palette.halo,
      zIndex: central ? 3 : present ? 2 : 0,
    };
  }

  edge(id: string, data: Attributes): Partial<EdgeDisplayData> {
    const { palette, texture } = this;
    const near = this.overlaid ? null : this.near;
    const by: unknown = data['side'];
    const side = by === 'a' || by === 'b' ? palette.side[by] : null;
    const usual = side ?? (texture ? palette.edgeAmongMany : palette.edge);
    const size = Number(data['size']);
    const chosen = !this.overlaid && (id === this.hover || id === this.focus);
    const present = near === null ? data['lit'] === true : near.has(id);
    return {
      ...data,
      // No dimmed line crosses a highlighted one.
      type: present ? DRAWS.front : DRAWS.behind,
      color: chosen
        ? palette.accent
        : present
          ? near === null
            ? usual
            : (side ?? palette.quietInk)
          : palette.fadedEdge,
      hidden: data['bundled'] === true && !(near !== null && present),
      size: chosen ? Math.max(3, size + 1) : present && near !== null ? Math.max(1.5, size) : size,
      zIndex: chosen ? 3 : present ? 1 : 0,
    };
  }

  standing(id: string): Standing {
    if (id === this.hover || id === this.focus) return 'first';
    if (this.near !== null && !this.near.has(id)) return 'none';
    const data = this.graph?.hasNode(id) ? this.graph.getNodeAttributes(id) : undefined;
    if (this.near === null && (data?.['lit'] ?? this.links.get(id)?.lit) !== true) return 'none';
    return data?.['marked'] === true ? 'first' : 'usual';
  }

  /** The lines that are highlighted now, the selected one first; null if nothing is dimmed. */
  present(): readonly string[] | null {
    const { links, near } = this;
    if (near === null) return null;
    const chosen = [this.hover, this.focus].filter((id): id is string => id !== null && near.has(id));
    return [...new Set([...chosen, ...near])].filter((id) => links.get(id) !== undefined);
  }

  isPresent(id: string): boolean {
    return this.near === null ? this.links.get(id)?.lit === true : this.near.has(id);
  }

  /** Whether a line is drawn by itself, and not as part of one between two groups. */
  isDrawn(id: string): boolean {
    return this.links.get(id)?.bundled !== true || this.near?.has(id) === true;
  }

  /** Whether an entity or a claim is selected. */
  isOnOne(): boolean {
    return this.near !== null;
  }

  /** The selected entity or claim with everything that touches it; null if nothing is selected. */
  private surroundings(): ReadonlySet<string> | null {
    const { graph, links } = this;
    const id = this.hover ?? this.focus;
    if (graph === undefined || id === null) return null;
    if (graph.hasNode(id)) return new Set([id, ...links.at(id).flatMap((edge) => [edge.source, edge.target, edge.id])]);
    const edge = links.get(id);
    return edge === undefined ? null : new Set([id, edge.source, edge.target]);
  }
}
