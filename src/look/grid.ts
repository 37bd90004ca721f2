/** A grid over the plane that finds what lies near a box without asking everything. */
import type { Box } from "./curve.ts";

export interface Grid<T> {
  /** Remembers a value under every cell that the box touches. */
  insert(box: Box, value: T): void;
  /** Everything remembered in the cells that the box touches, each once, in order of insertion. */
  near(box: Box): T[];
}

/** @param cell side of a cell, > 0, in the boxes' unit; best about as large as what one looks for */
export function createGrid<T>(cell: number): Grid<T> {
  const values: T[] = [];
  const cells = new Map<string, number[]>();
  const eachCell = ({ x, y, width, height }: Box, visit: (key: string) => void) => {
    const right = Math.floor((x + width) / cell);
    const bottom = Math.floor((y + height) / cell);
    for (let column = Math.floor(x / cell); column <= right; column++)
      for (let row = Math.floor(y / cell); row <= bottom; row++) visit(`${column},${row}`);
  };
  return {
    insert(box, value) {
      const position = values.push(value) - 1;
      eachCell(box, (key) => {
        const there = cells.get(key);
        if (there) there.push(position);
        else cells.set(key, [position]);
      });
    },
    near(box) {
      const found = new Set<number>();
      eachCell(box, (key) => {
        for (const position of cells.get(key) ?? []) found.add(position);
      });
      return [...found].sort((p, q) => p - q).map((position) => values[position] as T);
    },
  };
}

/** Do two boxes share any area, once the first has grown by `margin` on all sides? */
export const boxesOverlap = (p: Box, q: Box, margin = 0): boolean =>
  p.x - margin < q.x + q.width && q.x < p.x + p.width + margin && p.y - margin < q.y + q.height && q.y < p.y + p.height + margin;

/** Distance of a point from a box; 0 inside. */
export const distanceToBox = (box: Box, x: number, y: number): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
