/** What a straight leader meets on its way: discs, boxes, lines. */
import type { Place } from "../core/model.ts";
import { type Box, type Curve, type Disc, distanceToSegment, pointsAlong } from "../look/curve.ts";

interface Segment {
  readonly from: Place;
  readonly to: Place;
}

/** Least space between a leader and what it passes, page units. */
const GAP = 4;
const PIECES = 12;

/** Does a segment pass all discs and boxes? */
export const isSegmentFree = (
  from: Place,
  to: Place,
  { discs, boxes }: { readonly discs: readonly Disc[]; readonly boxes: readonly Box[] },
): boolean =>
  discs.every((disc) => distanceToSegment(from, to, disc) >= disc.r + GAP) && boxes.every((box) => !meetsBox(from, to, box));

/** How many curves and other leaders a segment crosses. */
export function crossings(from: Place, to: Place, curves: readonly Curve[], leaders: readonly Segment[]): number {
  const crossed = curves.filter((curve) => {
    const points = pointsAlong(curve, PIECES);
    return points.some((point, i) => i > 0 && doCross(from, to, points[i - 1]!, point));
  });
  return crossed.length + leaders.filter((leader) => doCross(from, to, leader.from, leader.to)).length;
}

function meetsBox(p: Place, q: Place, { x, y, width, height }: Box): boolean {
  const [left, right, top, below] = [x - GAP, x + width + GAP, y - GAP, y + height + GAP];
  const isIn = (at: Place) => at.x > left && at.x < right && at.y > top && at.y < below;
  if (isIn(p) || isIn(q)) return true;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: below },
    { x: left, y: below },
  ];
  return corners.some((corner, i) => doCross(p, q, corner, corners[(i + 1) % 4]!));
}

/** On which side of the line from p to q a point lies. */
const side = (p: Place, q: Place, at: Place) => Math.sign((q.x - p.x) * (at.y - p.y) - (q.y - p.y) * (at.x - p.x));

const doCross = (a: Place, b: Place, c: Place, d: Place) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
