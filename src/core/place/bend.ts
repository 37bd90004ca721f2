/** How an edge bends: the one truth for the layout, which keeps edges off discs, and for stage and figure, which draw them. */
import type { Polarity } from "../codebook.ts";
import type { Place } from "../model.ts";

/** Bend of a very long edge, as a share of its length. */
const SHARE = 0.06;
/** What a short edge bends beside that, in design units: two heavy lines of one pair stay apart. */
const EXTRA = 16;
/** An edge never bends more than this share of its length. */
const MOST = 0.3;

/**
 * Curvature of a relation's edge from `a` to `b`, where a < b as in its id. It depends on nothing but polarity and length, so that
 * hiding a pair's other edge moves nothing. Cooperation and tension bend to opposite sides.
 * @param length distance of the two centres, design units
 * @returns -0.3…0.3 in the sense of @sigma/edge-curve: distance of the control point from the chord, as a share of the chord
 */
export function curvatureOf(polarity: Polarity, length: number): number {
  const size = length > 0 ? Math.min(MOST, SHARE + EXTRA / length) : 0;
  return polarity === "cooperation" ? size : -size;
}

/**
 * Control point of the quadratic curve, y downwards; as @sigma/edge-curve 3.1 computes it in its vertex shader, where y points up.
 * Seen from the first end, a positive curvature lies to the left.
 */
export const controlPoint = (from: Place, to: Place, curvature: number): Place => ({
  x: (from.x + to.x) / 2 + curvature * (to.y - from.y),
  y: (from.y + to.y) / 2 - curvature * (to.x - from.x),
});

/**
 * How far the curve stands off its chord above the share `t` (0…1) of the chord, in the chord's unit; positive to the left.
 * Exact, because the control point lies on the perpendicular through the chord's middle: the curve is a parabola over it.
 */
export const standOff = (t: number, curvature: number, length: number): number => 2 * curvature * length * t * (1 - t);
