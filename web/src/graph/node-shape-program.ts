import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { writeCorners } from './corners.js';
import type { Mark } from '../api/operations.generated.js';
import { SHAPES } from './palette.js';

/** The picture's additions to sigma's own node data. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape: Mark;
  /** The colour of the outline that separates the node from what lies behind it. */
  readonly rim: string;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** A triangle that covers the node. `v_at` is the position in it, in units of the node's radius, with y upwards. */
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec4 a_id;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = vec2(cos(a_angle), sin(a_angle)) * 3.2;
  gl_Position = vec4((u_matrix * vec3(a_position + corner * radius, 1)).xy, 0, 1);
  v_at = corner;
  v_shape = a_shape;
  v_pixel = u_correctionRatio * 2.0 / radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim = a_rim;
}`;

/** Signed distance to each shape's outline, in radii. Shapes are numbered by their index in SHAPES. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;
const float PI = 3.14159265;
float box(vec2 p, vec2 b) { vec2 d = abs(p) - b; return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0); }
// With a flat side on top.
float polygon(vec2 p, float n, float r) {
  float a = atan(p.x, p.y);
  float part = 2.0 * PI / n;
  return cos(floor(0.5 + a / part) * part - a) * length(p) - r * cos(PI / n);
}
float triangle(vec2 p) { return polygon(vec2(p.x, -p.y - 0.22), 3.0, 1.25); }
float star(vec2 p) {
  float part = 2.0 * PI / 5.0;
  float a = mod(atan(p.x, p.y) + part / 2.0, part) - part / 2.0;
  vec2 q = length(p) * vec2(cos(a), abs(sin(a)));
  vec2 tip = vec2(1.15, 0.0);
  vec2 dent = 0.55 * vec2(cos(part / 2.0), sin(part / 2.0));
  vec2 along = dent - tip;
  vec2 normal = normalize(vec2(-along.y, along.x));
  return -dot(q - tip, normal);
}
float distanceTo(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.95;
  if (v_shape < 1.5) return box(p, vec2(0.84));
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.15) * 0.7071;
  if (v_shape < 3.5) return triangle(p);
  if (v_shape < 4.5) return triangle(vec2(p.x, -p.y));
  if (v_shape < 5.5) return polygon(p, 6.0, 1.05);
  if (v_shape < 6.5) return polygon(-p, 5.0, 1.1);
  if (v_shape < 7.5) return star(p);
  if (v_shape < 8.5) return min(box(p, vec2(0.36, 1.0)), box(p, vec2(1.0, 0.36)));
  return abs(length(p) - 0.7) - 0.27;
}
void main() {
  float d = distanceTo(v_at);
  #ifdef PICKING_MODE
  gl_FragColor = (v_shape > 8.5 ? length(v_at) - 1.0 : d) > v_pixel ? vec4(0.0) : v_color;
  #else
  float rim = 1.5 * v_pixel;
  float inside = 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, d);
  float covered = 1.0 - smoothstep(rim - 0.5 * v_pixel, rim + 0.5 * v_pixel, d);
  gl_FragColor = mix(vec4(0.0), mix(v_rim, v_color, inside), covered);
  #endif
}`;

/** The directions of a triangle's corners. */
const ANGLES = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

/**
 * Draws nodes of all shapes in one program, so that any mixture of kinds needs only one draw call. It does not draw
 * instances, because without a GPU each of them takes as long as a draw call.
 */
export class NodeShapeProgram extends NodeProgram<Uniform> {
  override getDefinition() {
    return {
      VERTICES: ANGLES.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_angle', size: 1, type: FLOAT },
      ],
    };
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, color, shape, rim } = data as ShapedNode;
    const node = [x, y, size, SHAPES.indexOf(shape), floatColor(color), floatColor(rim), index];
    writeCorners(this.array, start, node, ANGLES);
  }

  override setUniforms(
    { correctionRatio, sizeRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<Uniform>,
  ): void {
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
