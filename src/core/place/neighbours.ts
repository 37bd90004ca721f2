/** A grid over the drawing, so that who stands near is found without asking everybody. */

export interface Neighbours {
  add(i: number, x: number, y: number): void;
  /** Asks the bodies in the cells around a point, all that are nearer than a cell's side and some more, until one says yes. */
  some(x: number, y: number, test: (i: number) => boolean): boolean;
}

/** @param cell side of a cell, design units; no shorter than the distance that matters */
export function openNeighbours(cell: number): Neighbours {
  const cells = new Map<number, number[]>();
  // Columns and rows as one whole number; drawings are some thousand cells wide at most.
  const keyOf = (column: number, row: number) => column * 4_194_304 + row;
  const at = (value: number) => Math.floor(value / cell);
  return {
    add(i, x, y) {
      const key = keyOf(at(x), at(y));
      const bodies = cells.get(key);
      if (bodies) bodies.push(i);
      else cells.set(key, [i]);
    },
    some(x, y, test) {
      const column = at(x);
      const row = at(y);
      for (let dc = -1; dc <= 1; dc++)
        for (let dr = -1; dr <= 1; dr++) {
          const bodies = cells.get(keyOf(column + dc, row + dr));
          if (bodies?.some(test)) return true;
        }
      return false;
    },
  };
}
