import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a line looks like besides its colour and width. */
export interface DashedLine extends EdgeDisplayData {
  /** lengths of stroke and gap in pixels; a gap of 0 is a full line */
  readonly dash: readonly [on: number, off: number];
  /** 1 a head at the target, 2 at the source, 3 at both; 4 more: hollow heads */
  readonly heads: number;
  /** pixels beside the straight line between the two middles: lines between the same two run side by side */
  readonly offset: number;
}

/** Everything is worked out in pixels of the screen, so dashes and heads keep their size at every zoom. */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec3 a_look;
attribute vec2 a_radii;
attribute vec2 a_dash;
attribute float a_end01;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_sizeRatio;
varying vec4 v_color;
varying float v_along;
varying float v_beside;
varying float v_from;
varying float v_to;
varying float v_width;
varying vec2 v_dash;
varying float v_heads;
const float bias = 255.0 / 254.0;
void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_half;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_half;
  float len = max(length(end - start), 0.001);
  vec2 along = (end - start) / len;
  vec2 normal = vec2(-along.y, along.x);
  v_width = clamp(a_look.x / u_sizeRatio, 1.0, 5.0);
  v_dash = a_dash;
  v_heads = a_look.y;
  float reach = v_width * 0.5 + 7.0;
  vec2 radii = a_radii / u_sizeRatio + 2.0;
  v_from = sqrt(max(radii.x * radii.x - a_look.z * a_look.z, 0.0));
  v_to = len - sqrt(max(radii.y * radii.y - a_look.z * a_look.z, 0.0));
  v_along = a_end01 * len;
  v_beside = a_side * reach;
  vec2 place = mix(start, end, a_end01) + normal * (a_look.z + v_beside);
  gl_Position = vec4(place / u_half, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_beside;
varying float v_from;
varying float v_to;
varying float v_width;
varying vec2 v_dash;
varying float v_heads;
float head(float distance, float length, bool hollow) {
  if (distance < 0.0 || distance > length) return 0.0;
  float reach = distance * 0.45;
  float inside = reach - abs(v_beside);
  float cover = clamp(inside + 0.5, 0.0, 1.0);
  if (hollow && inside > 1.3 && distance < length - 1.3) return -cover;
  return cover;
}
void main(void) {
  float beside = abs(v_beside);
  float head_length = 7.0 + v_width * 1.6;
  float kind = mod(v_heads, 4.0);
  bool hollow = v_heads > 3.5;
  bool at_end = mod(kind, 2.0) > 0.5;
  bool at_start = kind > 1.5;
  float first = v_from + (at_start ? head_length - 1.0 : 0.0);
  float last = v_to - (at_end ? head_length - 1.0 : 0.0);
  float on = v_along >= first && v_along <= last ? 1.0 : 0.0;
  #ifdef PICKING_MODE
  if (v_along < v_from || v_along > v_to || beside > v_width * 0.5 + 2.5) discard;
  gl_FragColor = v_color;
  #else
  if (v_dash.y > 0.0 && mod(v_along - v_from, v_dash.x + v_dash.y) > v_dash.x) on = 0.0;
  float cover = on * clamp(v_width * 0.5 - beside + 0.5, 0.0, 1.0);
  if (at_end) cover = max(cover, abs(head(v_to - v_along, head_length, hollow)) * (head(v_to - v_along, head_length, hollow) < 0.0 ? 0.12 : 1.0));
  if (at_start) cover = max(cover, abs(head(v_along - v_from, head_length, hollow)) * (head(v_along - v_from, head_length, hollow) < 0.0 ? 0.12 : 1.0));
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_half', 'u_sizeRatio'] as const;

/** Draws lines with dashes, heads and room beside each other, in one go. */
export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_look', size: 3, type: FLOAT },
        { name: 'a_dash', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_end01', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, dash, heads, offset, color } = data as DashedLine;
    const values = [source.x, source.y, target.x, target.y, size, heads, offset, ...dash, source.size, target.size];
    this.array.set([...values, floatColor(color), edgeIndex], startIndex);
  }

  override setUniforms(
    { matrix, width, height, sizeRatio }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
    gl.uniform2f(uniformLocations.u_half!, width / 2, height / 2);
    gl.uniform1f(uniformLocations.u_sizeRatio!, sizeRatio);
  }
}
