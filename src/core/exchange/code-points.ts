/** Offsets in UTF-16 code units, as dossiers have them, against offsets in characters, as the web's annotations have them. */

/** Turns offsets of one text, each 0…its length. Offsets within a character that takes two code units count as its beginning. */
export interface Offsets {
  toCharacters(units: number): number;
  toUnits(characters: number): number;
}

export function offsetsOf(text: string): Offsets {
  /** Positions, in code units, of the characters that take two. */
  const wide = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index);
  /** How many of an ascending list are below a limit. */
  const below = (isBelow: (at: number, i: number) => boolean) => {
    let [low, high] = [0, wide.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(wide[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    toCharacters: (units) => units - below((at) => at + 1 < units),
    toUnits: (characters) => characters + below((at, i) => at - i < characters),
  };
}
