/** Where a label may stand around its disc: the table of spots, best liked first. */
import type { Box, Disc } from "./curve.ts";

/** Side of the label's box at which its text begins. */
export type Align = "start" | "middle" | "end";

/** A place for a label, relative to its disc. */
interface Spot {
  /** Direction from the disc's centre in which the label lies: -1 left or above, 0 level, 1 right or below. */
  readonly across: -1 | 0 | 1;
  readonly along: -1 | 0 | 1;
  /** Moves the box sideways, as a share of its width, or where it stands beside the disc up or down, as a share of its height. */
  readonly shift: number;
  /** Free space between rim and box, as a multiple of the least. */
  readonly gap: number;
  /** How much worse than the best spot. */
  readonly dislike: number;
}

const spot = (across: Spot["across"], along: Spot["along"], dislike: number, shift = 0, gap = 1): Spot => ({
  across,
  along,
  shift,
  gap,
  dislike,
});

export const SPOTS: readonly Spot[] = [
  spot(0, 1, 0),
  spot(1, 0, 0.5),
  spot(-1, 0, 0.6),
  spot(0, -1, 0.7),
  spot(1, 1, 0.9),
  spot(-1, 1, 0.9),
  spot(1, -1, 1),
  spot(-1, -1, 1),
  spot(0, 1, 0.8, 0.25),
  spot(0, 1, 0.8, -0.25),
  spot(0, -1, 1.2, 0.25),
  spot(0, -1, 1.2, -0.25),
  spot(0, 1, 1.3, 0.42),
  spot(0, 1, 1.3, -0.42),
  spot(0, -1, 1.7, 0.42),
  spot(0, -1, 1.7, -0.42),
  spot(1, 0, 1, 0.45),
  spot(1, 0, 1, -0.45),
  spot(-1, 0, 1, 0.45),
  spot(-1, 0, 1, -0.45),
  spot(0, 1, 2.4, 0, 4),
  spot(0, -1, 2.8, 0, 4),
  spot(1, 0, 2.6, 0, 4),
  spot(-1, 0, 2.6, 0, 4),
  spot(1, 1, 2.8, 0, 4),
  spot(-1, 1, 2.8, 0, 4),
  spot(1, -1, 3, 0, 4),
  spot(-1, -1, 3, 0, 4),
];

/** Least free space between a rim and its label, pixels. */
export const LABEL_GAP = 3;

/** The box of a label at a spot: it never touches its own disc. */
export function boxAt(spot: Spot, disc: Disc, width: number, height: number): Box {
  const away = disc.r + LABEL_GAP * spot.gap;
  if (spot.along === 0)
    return {
      x: spot.across > 0 ? disc.x + away : disc.x - away - width,
      y: disc.y - height / 2 + spot.shift * height,
      width,
      height,
    };
  if (spot.across === 0)
    return {
      x: disc.x - width / 2 + spot.shift * width,
      y: spot.along > 0 ? disc.y + away : disc.y - away - height,
      width,
      height,
    };
  // The box's corner stands on the diagonal.
  const reach = away * Math.SQRT1_2;
  return {
    x: spot.across > 0 ? disc.x + reach : disc.x - reach - width,
    y: spot.along > 0 ? disc.y + reach : disc.y - reach - height,
    width,
    height,
  };
}

export const alignAt = (spot: Spot): Align => (spot.across > 0 ? "start" : spot.across < 0 ? "end" : "middle");
