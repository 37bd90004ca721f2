/** What every spot would cost every label, before other labels are asked: discs in the way, the frame, edges under it, habit. */
import type { Box, Curve, Disc } from "./curve.ts";
import { createGrid, distanceToBox } from "./grid.ts";
import { inkOf } from "./ink.ts";
import { boxAt, SPOTS } from "./spots.ts";

/** A disc that wants a label; lengths in pixels, y downwards. */
export interface LabelledDisc extends Disc {
  readonly id: string;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The higher, the earlier it chooses; ties in order of id. */
  readonly priority: number;
}

/** A spot that a label may take. */
export interface Offer {
  /** Position in the table of spots. */
  readonly spot: number;
  readonly box: Box;
  readonly price: number;
  /** A disc stands there. */
  readonly blocked: boolean;
}

/** What stands in a label's way costs this; no liking outweighs it. */
export const BLOCKED = 1000;
/** Free space around a label, pixels. */
export const MARGIN = 2;
/** For every few pixels of an edge under the label. */
const ON_EDGE = 0.8;
/** For leaving the frame at all; leaving it by the whole label costs `BLOCKED` more. */
export const OUTSIDE = 100;
/** What leaving the spot of the last time costs. */
const RESTLESS = 0.9;

/**
 * All offers to the labels of `discs`, in their order and that of the table of spots. For the parameters see `placeLabels`.
 * @param all every disc that may stand in the way, those with labels among them
 */
export function priceSpots(
  discs: readonly LabelledDisc[],
  all: readonly LabelledDisc[],
  curves: readonly Curve[],
  frame: Box,
  previous: ReadonlyMap<string, number>,
): Offer[][] {
  const cell = 1 + all.reduce((most, disc) => Math.max(most, disc.labelHeight, 2 * disc.r), 32);
  const standing = createGrid<Disc>(cell);
  for (const disc of all)
    standing.insert({ x: disc.x - disc.r, y: disc.y - disc.r, width: 2 * disc.r, height: 2 * disc.r }, disc);
  const ink = inkOf(curves, frame);
  return discs.map((disc) => {
    const framed = distanceToBox(frame, disc.x, disc.y) === 0;
    const habit = previous.get(disc.id);
    return SPOTS.map((spot, position) => {
      const straight = boxAt(spot, disc, disc.labelWidth, disc.labelHeight);
      const box = framed && spot.across === 0 ? slidInto(frame, straight, disc.x) : straight;
      let price = spot.dislike;
      let blocked = false;
      if (habit !== undefined && habit !== position) price += RESTLESS;
      for (const other of standing.near(grown(box, MARGIN)))
        if (other !== disc && distanceToBox(box, other.x, other.y) < other.r + MARGIN) {
          blocked = true;
          price += BLOCKED;
        }
      price += ON_EDGE * ink(box);
      const out = framed ? outside(box, frame) : 0;
      if (out > 0) price += OUTSIDE + (BLOCKED * out) / (disc.labelWidth + disc.labelHeight || 1);
      return { spot: position, box, price, blocked };
    });
  });
}

/** A box with some space around it. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A box above or below its disc, slid sideways into the frame as far as it still has the disc's middle `x` beside it. */
function slidInto(frame: Box, box: Box, x: number): Box {
  const wished = Math.min(frame.x + frame.width - box.width, Math.max(frame.x, box.x));
  return { ...box, x: Math.min(x, Math.max(x - box.width, wished)) };
}

/** How far a box sticks out of a frame, left, right, above and below together. */
const outside = (box: Box, frame: Box): number =>
  Math.max(0, frame.x - box.x) +
  Math.max(0, box.x + box.width - frame.x - frame.width) +
  Math.max(0, frame.y - box.y) +
  Math.max(0, box.y + box.height - frame.y - frame.height);
