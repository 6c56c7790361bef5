import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { writeCorners } from './corners.js';
import { LINE_STYLES, type LineStyle } from './palette.js';

/** The picture's additions to sigma's own edge data. */
interface StyledEdge extends EdgeDisplayData {
  /** How far the line bends sideways, as a share of its length. */
  readonly bend: number;
  readonly style: LineStyle;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio', 'u_minEdgeThickness'] as const;
type Uniform = (typeof UNIFORMS)[number];

const ARROW = /* glsl */ `
const float ARROW_LENGTH = 5.0;
const float ARROW_WIDTH = 3.2;`;

/** How many straight pieces follow a bent line. */
const PIECES = 4;

/**
 * A strip along the line and around its arrowhead, which is as narrow as they are, because without a GPU each pixel
 * takes time. `a_corner` numbers its corners from the source on, those on the right of the line even and those on the
 * left odd. `v_at` is a point in the line's own coordinates, in pixels: the distance along the line from its source,
 * and the distance sideways. In these coordinates, a quadratic curve with its control point above the middle is a
 * parabola.
 */
const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_bend;
attribute float a_style;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_corner;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_minEdgeThickness;
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_bend;
varying float v_thickness;
varying float v_targetSize;
varying float v_style;
varying float v_pixel;
const float bias = 255.0 / 254.0;
const float PIECES = ${PIECES.toFixed(1)};
${ARROW}
vec2 onScreen(vec2 place) { return ((u_matrix * vec3(place, 1)).xy + 1.0) * u_dimensions / 2.0; }
void main() {
  vec2 source = onScreen(a_source);
  vec2 target = onScreen(a_target);
  float len = max(distance(source, target), 0.001);
  vec2 line = (target - source) / len;
  vec2 left = vec2(-line.y, line.x);
  v_thickness = max(u_minEdgeThickness, a_thickness / u_sizeRatio) * u_pixelRatio;
  v_targetSize = a_targetSize * u_pixelRatio / u_sizeRatio;
  // Where the head begins and ends, as distances from the target's centre along a straight line.
  float neck = min(len, v_targetSize + v_thickness * ARROW_LENGTH);
  float tip = min(neck, v_targetSize / sqrt(1.0 + 4.0 * a_bend * a_bend));
  float place = floor(a_corner / 2.0);
  bool isHead = place > PIECES;
  float pieces = isHead || abs(a_bend) * len < 2.0 ? 1.0 : PIECES;
  float along = isHead ? place - PIECES - 1.0 : min(1.0, place / pieces);
  float reach = isHead ? neck - tip : len - neck;
  float x = (isHead ? len - neck : 0.0) + along * reach;
  float slope = 2.0 * a_bend * (1.0 - 2.0 * x / len);
  // How far the curve is from a straight piece at most.
  float away = abs(a_bend) * reach * reach / (2.0 * len * pieces * pieces);
  float aside = (isHead ? ARROW_WIDTH : 1.0) * v_thickness / 2.0 + 0.5 + away;
  float side = 2.0 * mod(a_corner, 2.0) - 1.0;
  v_at = vec2(x, 2.0 * a_bend * x * (1.0 - x / len)) + side * aside * normalize(vec2(-slope, 1.0));
  gl_Position = vec4((source + line * v_at.x + left * v_at.y) * 2.0 / u_dimensions - 1.0, 0, 1);
  v_length = len;
  v_bend = a_bend;
  v_style = a_style;
  v_pixel = u_pixelRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** Styles are numbered by their index in LINE_STYLES. The arrowhead is solid in all of them. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_bend;
varying float v_thickness;
varying float v_targetSize;
varying float v_style;
varying float v_pixel;
${ARROW}
// How much of a pixel is within so many pixels of a stroke's middle.
float covered(float off, float half_) { return 1.0 - smoothstep(half_ - 0.5, half_ + 0.5, off); }
void main() {
  float x = clamp(v_at.x, 0.0, v_length);
  float slope = 2.0 * v_bend * (1.0 - 2.0 * x / v_length);
  float height = 2.0 * v_bend * x * (1.0 - x / v_length);
  float off = length(vec2(v_at.x - x, (v_at.y - height) / sqrt(1.0 + slope * slope)));
  float toTarget = distance(v_at, vec2(v_length, 0.0)) - v_targetSize;
  float head = v_thickness * ARROW_LENGTH;
  float alpha;
  if (toTarget < head) {
    alpha = toTarget < 0.0 ? 0.0 : covered(off, toTarget / head * ARROW_WIDTH * v_thickness / 2.0);
  } else {
    alpha = covered(off, v_thickness / 2.0);
    float unit = max(v_thickness, 1.5 * v_pixel);
    float period = v_style > 1.5 ? 3.6 * unit : 9.5 * unit;
    float stroke = v_style > 1.5 ? 1.5 * unit : 5.5 * unit;
    float within = abs(mod(x, period) - period / 2.0);
    if (v_style > 0.5) alpha *= covered(within, stroke / 2.0);
  }
  #ifdef PICKING_MODE
  gl_FragColor = off < v_thickness ? v_color : vec4(0.0);
  #else
  gl_FragColor = v_color * alpha;
  #endif
}`;

/** The corners of the triangles that make up the strip: two for each piece of the line, and two for the head. */
const CORNERS = Array.from({ length: PIECES + 1 }, (_, piece) => 2 * (piece < PIECES ? piece : piece + 1)).flatMap(
  (first) => [0, 1, 2, 2, 1, 3].map((next) => first + next),
);

/**
 * Draws claims as arrows, straight or bent, solid, dashed or dotted. A single program needs only one draw call for all
 * of them. It does not draw instances, because without a GPU each of them takes as long as a draw call.
 */
export class ClaimLineProgram extends EdgeProgram<Uniform> {
  override getDefinition() {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_targetSize', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_style', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_corner', size: 1, type: FLOAT },
      ],
    };
  }

  override processVisibleItem(
    index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, color, bend, style } = data as StyledEdge;
    const line = [
      source.x,
      source.y,
      target.x,
      target.y,
      target.size,
      size,
      bend,
      LINE_STYLES.indexOf(style),
      floatColor(color),
      index,
    ];
    writeCorners(this.array, start, line, CORNERS);
  }

  override setUniforms(
    { matrix, width, height, sizeRatio, pixelRatio, minEdgeThickness }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<Uniform>,
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform2f(uniformLocations.u_dimensions, width * pixelRatio, height * pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
    gl.uniform1f(uniformLocations.u_minEdgeThickness, minEdgeThickness);
  }
}
