/** How much of the edges lies under a box, asked in no time: a coarse raster of probes, summed up from the corner. */
import { type Box, type Curve, pointsAlong } from "./curve.ts";

/** Counts the probes of edges under a box; parts outside the frame count nothing. */
export type Ink = (box: Box) => number;

/** Pixels between two probes of an edge. */
const PROBE = 8;
/** Side of a raster's cell in pixels; in large frames a share of the longer side. */
const CELL = 4;
const MOST_CELLS = 400;

/**
 * Lays probes along all curves into a summed-area table (Crow, Summed-area tables for texture mapping, 1984).
 * @param frame the part of the plane that matters
 */
export function inkOf(curves: readonly Curve[], frame: Box): Ink {
  const cell = Math.max(CELL, Math.max(frame.width, frame.height) / MOST_CELLS);
  const columns = Math.max(1, Math.ceil(frame.width / cell));
  const rows = Math.max(1, Math.ceil(frame.height / cell));
  // One row and one column more, of zeros, spare every question about the rim.
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (const curve of curves) {
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    for (const { x, y } of pointsAlong(curve, Math.min(300, Math.max(2, Math.ceil(length / PROBE))))) {
      const column = Math.floor((x - frame.x) / cell);
      const row = Math.floor((y - frame.y) / cell);
      if (column >= 0 && column < columns && row >= 0 && row < rows) sums[(row + 1) * (columns + 1) + column + 1]! += 1;
    }
  }
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const here = row * (columns + 1) + column;
      sums[here]! += sums[here - 1]! + sums[here - columns - 1]! - sums[here - columns - 2]!;
    }
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return ({ x, y, width, height }) => {
    const left = within(Math.floor((x - frame.x) / cell), columns);
    const right = within(Math.ceil((x + width - frame.x) / cell), columns);
    const top = within(Math.floor((y - frame.y) / cell), rows) * (columns + 1);
    const bottom = within(Math.ceil((y + height - frame.y) / cell), rows) * (columns + 1);
    return sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
  };
}
