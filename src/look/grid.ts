/** A grid over the plane that finds what lies near a box without asking everything. */
import type { Box } from "./curve.ts";

export interface Grid<T> {
  /** Remembers a value under every cell that the box touches. */
  insert(box: Box, value: T): void;
  /** Everything remembered in the cells that the box touches, each once, in no particular order. */
  near(box: Box): T[];
}

/** Cells in a row before two of them share a key; sharing costs a little time and changes no answer of substance. */
const ROW = 1 << 20;

/** @param cell side of a cell, > 0, in the boxes' unit; best about as large as what one looks for */
export function createGrid<T>(cell: number): Grid<T> {
  const values: T[] = [];
  const cells = new Map<number, number[]>();
  /** The last question that found each value, so that it is told once. */
  const asked: number[] = [];
  let question = 0;
  return {
    insert({ x, y, width, height }, value) {
      const position = values.push(value) - 1;
      asked.push(0);
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++)
        for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++) {
          const there = cells.get(row * ROW + column);
          if (there) there.push(position);
          else cells.set(row * ROW + column, [position]);
        }
    },
    near({ x, y, width, height }) {
      const found: T[] = [];
      question++;
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++)
        for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++)
          for (const position of cells.get(row * ROW + column) ?? [])
            if (asked[position] !== question) {
              asked[position] = question;
              found.push(values[position] as T);
            }
      return found;
    },
  };
}

/** Do two boxes share any area, once the first has grown by `margin` on all sides? */
export const boxesOverlap = (p: Box, q: Box, margin = 0): boolean =>
  p.x - margin < q.x + q.width && q.x < p.x + p.width + margin && p.y - margin < q.y + q.height && q.y < p.y + p.height + margin;

/** Distance of a point from a box; 0 inside. */
export function distanceToBox(box: Box, x: number, y: number): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.sqrt(dx * dx + dy * dy);
}
