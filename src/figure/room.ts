/** A coarse map of what is taken in a frame; it tells in constant time whether a box is free. */
import { type Box, type Curve, type Disc, pointsAlong } from "../look/curve.ts";

export interface Room {
  block(box: Box): void;
  blockDisc(disc: Disc): void;
  /** @param width of the line */
  blockCurve(curve: Curve, width: number): void;
  /** Does the box lie in the frame and touch nothing that is taken? What is less than a cell away may count as touching. */
  isFree(box: Box): boolean;
}

/** @param cell side of a cell, > 0, in the frame's unit */
export function createRoom(frame: Box, cell: number): Room {
  const columns = Math.max(1, Math.ceil(frame.width / cell));
  const rows = Math.max(1, Math.ceil(frame.height / cell));
  const taken = new Uint8Array(columns * rows);
  /** Cells taken above and to the left of each corner; made anew when first asked after a change. */
  const sums = new Int32Array((columns + 1) * (rows + 1));
  let isStale = false;

  const columnOf = (x: number) => Math.min(columns, Math.max(0, Math.floor((x - frame.x) / cell)));
  const rowOf = (y: number) => Math.min(rows, Math.max(0, Math.floor((y - frame.y) / cell)));
  const block = ({ x, y, width, height }: Box) => {
    const [right, below] = [Math.min(columns - 1, columnOf(x + width)), Math.min(rows - 1, rowOf(y + height))];
    for (let row = rowOf(y); row <= below; row++) taken.fill(1, row * columns + columnOf(x), row * columns + right + 1);
    isStale = true;
  };
  const addUp = () => {
    for (let row = 0; row < rows; row++)
      for (let column = 0, line = 0; column < columns; column++) {
        line += taken[row * columns + column]!;
        sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1]! + line;
      }
    isStale = false;
  };

  return {
    block,
    blockDisc: ({ x, y, r }) => {
      // A stack of slices, so that the corners beside a disc stay free.
      for (let dy = -r; dy <= r; dy += cell / 2) {
        const half = Math.sqrt(Math.max(0, r * r - dy * dy));
        block({ x: x - half, y: y + dy, width: 2 * half, height: 0 });
      }
    },
    blockCurve: (curve, width) => {
      const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
      const half = width / 2;
      for (const { x, y } of pointsAlong(curve, Math.min(2000, Math.ceil((length * 2) / cell) + 2)))
        block({ x: x - half, y: y - half, width, height: width });
    },
    isFree: ({ x, y, width, height }) => {
      if (x < frame.x || y < frame.y || x + width > frame.x + frame.width || y + height > frame.y + frame.height) return false;
      if (isStale) addUp();
      const [left, right] = [columnOf(x), Math.min(columns, columnOf(x + width) + 1)];
      const [top, below] = [rowOf(y) * (columns + 1), Math.min(rows, rowOf(y + height) + 1) * (columns + 1)];
      return sums[below + right]! - sums[top + right]! - sums[below + left]! + sums[top + left]! === 0;
    },
  };
}
