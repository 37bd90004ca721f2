/**
 * The shaders of an edge: a ribbon along a quadratic curve, and an arrowhead. Each point of it knows how far along and how far beside
 * the curve it lies, in design units; dashes, hollows and smooth rims are arithmetic on these two lengths.
 *
 * Own work; that edges are instanced with their curve as attributes is an idea of @sigma/edge-curve (MIT).
 */

/** `a_knot`: where on the curve (0…1) and on which side (-1, 1) a corner of the ribbon stands; 2 is the arrowhead's base, 3 its tip. */
export const EDGE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_control;
attribute vec2 a_to;
attribute vec2 a_tip;
attribute vec4 a_stroke; // half width, dash, gap, rim of a hollow line or 0
attribute float a_head; // half width of the arrowhead's base
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_knot;

uniform mat3 u_matrix;
uniform float u_unit; // framed graph's units for each design unit
uniform float u_pixel; // device pixels for each design unit
uniform float u_least; // least half width, design units

varying vec4 v_color;
varying vec4 v_stroke;
varying vec2 v_place; // along and beside, design units
varying vec2 v_head; // half width and length of the arrowhead; no arrowhead: 0

vec2 speedAt(float t) {
  return 2.0 * mix(a_control - a_from, a_to - a_control, t);
}

// Length of the curve up to t, by Simpson's rule over four pieces.
float lengthTo(float t) {
  float even = length(speedAt(0.0)) + 2.0 * length(speedAt(t * 0.5)) + length(speedAt(t));
  float odd = length(speedAt(t * 0.25)) + length(speedAt(t * 0.75));
  return t / 12.0 * (even + 4.0 * odd) / u_unit;
}

vec2 beside(vec2 way) {
  float far = length(way);
  return far > 0.0 ? vec2(-way.y, way.x) / far : vec2(0.0);
}

void main() {
  float pixel = 1.0 / u_pixel;
  vec2 place;
  v_stroke = vec4(max(a_stroke.x, u_least), a_stroke.yzw);
  if (a_knot.x > 1.5) {
    vec2 way = a_tip - a_to;
    float reach = a_head > 0.0 ? a_head + pixel : 0.0;
    float along = a_knot.x > 2.5 ? length(way) / u_unit + pixel : -pixel;
    place = a_to + (beside(way) * a_knot.y * reach + normalize(way + 1e-9) * along) * u_unit;
    v_place = vec2(along, a_knot.y * reach);
    v_head = vec2(a_head, length(way) / u_unit);
  } else {
    float t = a_knot.x;
    float reach = v_stroke.x + pixel;
    place = mix(mix(a_from, a_control, t), mix(a_control, a_to, t), t) + beside(speedAt(t)) * a_knot.y * reach * u_unit;
    v_place = vec2(lengthTo(t), a_knot.y * reach);
    v_head = vec2(0.0);
  }
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_stroke;
varying vec2 v_place;
varying vec2 v_head;

uniform float u_pixel;

// How much of a pixel a shape covers whose rim is that far away; positive is inside.
float cover(float inside) {
  return clamp(0.5 + inside * u_pixel, 0.0, 1.0);
}

void main(void) {
  float along = v_place.x;
  float aside = abs(v_place.y);
  float rim = v_stroke.w;
  float ink;
  if (v_head.x > 0.0) {
    float slope = v_head.x / v_head.y;
    float flank = (v_head.x - aside - along * slope) * inversesqrt(1.0 + slope * slope);
    float inside = min(flank, along);
    ink = cover(inside);
    if (rim > 0.0) ink *= 1.0 - cover(inside - rim);
  } else {
    float inside = v_stroke.x - aside;
    ink = cover(inside);
    if (rim > 0.0) ink *= 1.0 - cover(inside - rim);
    if (v_stroke.y > 0.0) {
      float phase = mod(along, v_stroke.y + v_stroke.z);
      ink *= cover(min(phase, v_stroke.y - phase));
    }
  }
  gl_FragColor = v_color * ink;
}
`;
