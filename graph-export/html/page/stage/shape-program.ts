import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a dot looks like besides its colour: the kinds are told apart by shape too. */
export interface ShapedDot extends NodeDisplayData {
  readonly shape: number;
  /** colour of its rim, and how thick that is in pixels */
  readonly rim: string;
  readonly rimWidth: number;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_rimWidth;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying float v_shape;
varying float v_pixels;
varying float v_rimWidth;
const float bias = 255.0 / 254.0;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_pixels = (a_size / u_sizeRatio + a_rimWidth + 1.0) * u_pixelRatio * 2.0;
  gl_PointSize = v_pixels;
  v_shape = a_shape;
  v_rimWidth = a_rimWidth * u_pixelRatio;
  v_rim = a_rim;
  v_rim.a *= bias;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** Distances are in pixels from the shape's edge, inside positive, so that rims and smooth edges are as wide for each shape. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying float v_shape;
varying float v_pixels;
varying float v_rimWidth;
void main(void) {
  vec2 m = (gl_PointCoord - 0.5) * v_pixels;
  float reach = v_pixels * 0.5 - 1.0;
  float inside;
  if (v_shape < 0.5) inside = reach - length(m);
  else if (v_shape < 1.5) inside = reach * 0.86 - max(abs(m.x), abs(m.y));
  else if (v_shape < 2.5) inside = min(reach * 0.62 - m.y, (m.y + reach) * 0.5 - abs(m.x) * 0.87);
  else inside = (reach - abs(m.x) - abs(m.y)) * 0.71;
  #ifdef PICKING_MODE
  if (inside < 0.0) discard;
  gl_FragColor = v_color;
  #else
  float cover = clamp(inside + 0.5, 0.0, 1.0);
  float fill = clamp(inside - v_rimWidth + 0.5, 0.0, 1.0);
  vec4 color = mix(v_rim, v_color, fill);
  float alpha = color.a * cover;
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;

/** Draws dots as circles, squares, triangles and diamonds, each one point on the graphics card. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_rimWidth', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const dot = data as ShapedDot;
    const values = [
      dot.x,
      dot.y,
      dot.size,
      dot.shape,
      dot.rimWidth,
      floatColor(dot.color),
      floatColor(dot.rim),
      nodeIndex,
    ];
    this.array.set(values, startIndex);
  }

  override setUniforms({ sizeRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_sizeRatio!, sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio!, pixelRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
  }
}
