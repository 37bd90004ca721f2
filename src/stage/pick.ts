/** What lies under the pointer: the topmost disc, else the nearest edge within comfortable reach. Pure. */
import type { Place } from "../core/model.ts";
import { boundsOf, distanceTo } from "../look/curve.ts";
import { distanceToBox } from "../look/grid.ts";
import { NOTHING, type Selection } from "../session/view.ts";
import type { Poses } from "./motion.ts";
import type { Shape } from "./shape.ts";

/** Least half width of an edge's target and least radius of a disc's, CSS pixels: thin lines are as easy to hit as thick ones. */
const REACH = { edge: 9, disc: 14 } as const;
/** What a line's own width adds on each side, CSS pixels. */
const BESIDE = 4;

/**
 * @param point  in design units
 * @param zoom   pixels for each design unit
 * @param shapes edges that can be chosen
 */
export function pickAt(point: Place, zoom: number, poses: Poses, shapes: Iterable<readonly [string, Shape]>): Selection {
  let disc: string | undefined;
  for (const [id, { x, y, r }] of poses) if (Math.hypot(x - point.x, y - point.y) <= Math.max(r, REACH.disc / zoom)) disc = id;
  if (disc !== undefined) return { kind: "actor", id: disc };
  let edge: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { whole, width }] of shapes) {
    const reach = Math.max(REACH.edge / zoom, width / 2 + BESIDE / zoom);
    if (distanceToBox(boundsOf(whole), point.x, point.y) > reach) continue;
    const distance = distanceTo(whole, point);
    // Of two lines within reach the nearer rim wins.
    if (distance <= reach && distance - width / 2 < least) [edge, least] = [id, distance - width / 2];
  }
  return edge === undefined ? NOTHING : { kind: "relation", id: edge };
}
