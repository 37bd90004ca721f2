/** Seeded chance: the same seed gives the same numbers everywhere. */

/** A source of numbers in [0, 1). */
export type Chance = () => number;

/** A Weyl sequence with a mixing step (splitmix32, after Steele, Lea and Flood 2014); plenty for shuffling a drawing. */
export function chanceFrom(seed: number): Chance {
  let state = Math.trunc(Number.isFinite(seed) ? seed : 0) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
