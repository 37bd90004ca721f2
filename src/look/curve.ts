/** The drawn line of an edge: a quadratic curve between two rims. One truth for stage and figure; y downwards throughout. */
import type { Polarity } from "../core/codebook.ts";
import type { Place } from "../core/model.ts";
import { controlPoint, curvatureOf } from "../core/place/bend.ts";

/** A disc, in any unit. */
export interface Disc extends Place {
  readonly r: number;
}

/** A rectangle by its left upper corner. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** A quadratic Bézier curve from one centre, or one rim, to another; `from` is the actor with the smaller id. */
export interface Curve {
  readonly from: Place;
  readonly control: Place;
  readonly to: Place;
}

/** Rim, angle and tip of an arrow that ends a curve. */
export interface Arrow {
  /** The tip, on the disc's rim. */
  readonly tip: Place;
  /** Middle of the arrow's base; the line ends here. */
  readonly base: Place;
  /** The two corners of the base. */
  readonly left: Place;
  readonly right: Place;
}

/**
 * The whole curve of a relation from centre to centre, `a` before `b` as in the relation's id.
 * @param unitsPerDesign how many of the places' units one design unit is: 1 in design units, the zoom on the screen
 */
export const relationCurve = (a: Place, b: Place, polarity: Polarity, unitsPerDesign = 1): Curve =>
  curveOf(a, b, curvatureOf(polarity, Math.hypot(b.x - a.x, b.y - a.y) / unitsPerDesign));

/** The curve of a curvature; 0 is a straight line, as the neutral tie of a leader to a country. */
export const curveOf = (from: Place, to: Place, curvature: number): Curve => ({
  from,
  control: controlPoint(from, to, curvature),
  to,
});

/** The point at `t`, 0 (`from`) … 1 (`to`). */
export function pointAt({ from, control, to }: Curve, t: number): Place {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** The part of a curve between two of its points, 0 ≤ t0 ≤ t1 ≤ 1, as a curve of its own (de Casteljau). */
export function partOf(curve: Curve, t0: number, t1: number): Curve {
  const { from, control, to } = curve;
  const blossom = (s: number, t: number): Place => ({
    x: (1 - s) * (1 - t) * from.x + (s * (1 - t) + t * (1 - s)) * control.x + s * t * to.x,
    y: (1 - s) * (1 - t) * from.y + (s * (1 - t) + t * (1 - s)) * control.y + s * t * to.y,
  });
  return { from: blossom(t0, t0), control: blossom(t0, t1), to: blossom(t1, t1) };
}

/** The visible part of a curve between the rims of its two discs; null where they touch or overlap. */
export function trim(curve: Curve, rFrom: number, rTo: number): Curve | null {
  const chord = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  if (!(chord > rFrom + rTo)) return null;
  const start = leaving(curve, rFrom);
  const end = 1 - leaving({ from: curve.to, control: curve.control, to: curve.from }, rTo);
  return start < end ? partOf(curve, start, end) : null;
}

/** The `t` at which a curve is `r` away from its beginning, by halving: the distance grows along a curve that bends this little. */
function leaving(curve: Curve, r: number): number {
  let [inside, outside] = [0, 1];
  for (let i = 0; i < 30; i++) {
    const t = (inside + outside) / 2;
    const { x, y } = pointAt(curve, t);
    if (Math.hypot(x - curve.from.x, y - curve.from.y) < r) inside = t;
    else outside = t;
  }
  return outside;
}

/** The arrow at the end of a trimmed curve, and the line without it. Lengths in the curve's unit. */
export function arrowAt(curve: Curve, length: number, width: number): { readonly arrow: Arrow; readonly line: Curve } {
  const back = leaving({ from: curve.to, control: curve.control, to: curve.from }, length);
  const line = partOf(curve, 0, 1 - back);
  const base = line.to;
  const [dx, dy] = [curve.to.x - base.x, curve.to.y - base.y];
  const reach = width / 2 / (Math.hypot(dx, dy) || 1);
  const left = { x: base.x + dy * reach, y: base.y - dx * reach };
  const right = { x: base.x - dy * reach, y: base.y + dx * reach };
  return { arrow: { tip: curve.to, base, left, right }, line };
}

/** The same curve from its other end. */
export const reversed = ({ from, control, to }: Curve): Curve => ({ from: to, control, to: from });

/** The smallest box around a curve, without its width. */
export function boundsOf({ from, control, to }: Curve): Box {
  const [x0, x1] = extent(from.x, control.x, to.x);
  const [y0, y1] = extent(from.y, control.y, to.y);
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** Least and greatest value of a quadratic Bézier in one direction: its ends, and its turning point if it has one. */
function extent(p: number, q: number, r: number): readonly [number, number] {
  const t = (p - q) / (p - 2 * q + r);
  const turn = t > 0 && t < 1 ? (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t * t * r : p;
  return [Math.min(p, r, turn), Math.max(p, r, turn)];
}

/** `count` + 1 points along a curve, evenly in `t`, both ends among them. */
export const pointsAlong = (curve: Curve, count: number): Place[] =>
  Array.from({ length: count + 1 }, (_, i) => pointAt(curve, i / count));

const PIECES = 24;

/** Distance of a point from a curve, for hovering and clicking; at most 1% of the curve's length too large. */
export function distanceTo(curve: Curve, point: Place): number {
  let least = Number.POSITIVE_INFINITY;
  let p = curve.from;
  for (let i = 1; i <= PIECES; i++) {
    const q = pointAt(curve, i / PIECES);
    least = Math.min(least, distanceToSegment(p, q, point));
    p = q;
  }
  return least;
}

/** Distance of a point from the straight line between two others. */
export function distanceToSegment(p: Place, q: Place, point: Place): number {
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const square = dx * dx + dy * dy;
  const t = square > 0 ? Math.min(1, Math.max(0, ((point.x - p.x) * dx + (point.y - p.y) * dy) / square)) : 0;
  return Math.hypot(p.x + t * dx - point.x, p.y + t * dy - point.y);
}

/** The curve as the `d` of an SVG path, to two decimals. */
export const pathOf = ({ from, control, to }: Curve): string =>
  `M${short(from.x)},${short(from.y)}Q${short(control.x)},${short(control.y)} ${short(to.x)},${short(to.y)}`;

/** A number to two decimals, without a negative zero. */
const short = (value: number) => String(Math.round(value * 100) / 100 || 0);
