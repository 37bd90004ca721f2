/** The line of every edge as it is drawn now: between two rims, with its arrowhead; design units, y downwards. Pure. */
import type { EdgeAttributes, Network } from "../core/weave/network.ts";
import { type Arrow, arrowAt, type Curve, curveOf, relationCurve, reversed, trim } from "../look/curve.ts";
import type { RelationLook } from "../look/relation.ts";
import { arrowLength, arrowWidth, RING, TIE_WIDTH } from "../look/signs.ts";
import type { Pose, Poses } from "./motion.ts";

export interface Shape {
  readonly width: number;
  /** From rim to rim, arrowhead and all: for the hand, the halo and the labels. */
  readonly whole: Curve;
  /** Without the arrowhead. */
  readonly line: Curve;
  readonly arrow?: Arrow;
}

/** Beyond this many edges they are drawn as straight lines. */
const MOST_CURVES = 2000;
export const isCrowded = (network: Network) => network.size > MOST_CURVES;

/** Half the distance of a pair's two straight lines, design units. */
const ASIDE = 2.5;

/** Shapes of all edges whose discs stand apart, by id. */
export function shapeEdges(network: Network, looks: ReadonlyMap<string, RelationLook>, poses: Poses): ReadonlyMap<string, Shape> {
  const straight = isCrowded(network);
  const shapes = new Map<string, Shape>();
  network.forEachEdge((id, edge, source, target) => {
    const [a, b] = [poses.get(source), poses.get(target)];
    const shape = a && b && shapeOf(edge, looks.get(id), a, b, target, straight);
    if (shape) shapes.set(id, shape);
  });
  return shapes;
}

function shapeOf(
  edge: EdgeAttributes,
  look: RelationLook | undefined,
  a: Pose,
  b: Pose,
  target: string,
  straight: boolean,
): Shape | null {
  const width = look?.width ?? TIE_WIDTH;
  const backwards = look?.toward !== undefined && look.toward !== target;
  const bent =
    edge.kind === "tie"
      ? curveOf(a, b, 0)
      : straight
        ? beside(curveOf(a, b, 0), edge.relation.polarity === "cooperation" ? ASIDE : -ASIDE)
        : relationCurve(a, b, edge.relation.polarity);
  const [from, to] = backwards ? [b, a] : [a, b];
  const whole = trim(backwards ? reversed(bent) : bent, from.r, to.r + (look?.toward ? RING : 0));
  if (!whole) return null;
  if (!look?.toward) return { width, whole, line: whole };
  return { width, whole, ...arrowAt(whole, arrowLength(width), arrowWidth(width)) };
}

/** A straight line moved to its left, positive, or right. */
function beside({ from, control, to }: Curve, by: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [((to.y - from.y) / length) * by, ((from.x - to.x) / length) * by];
  const moved = ({ x, y }: typeof from) => ({ x: x + dx, y: y + dy });
  return { from: moved(from), control: moved(control), to: moved(to) };
}
