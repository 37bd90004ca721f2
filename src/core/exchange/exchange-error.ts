/** What is wrong with a file that cannot be taken in: what, where, and what was expected. */

/** A place in a file. */
export interface Spot {
  /** From 1. */
  readonly line?: number | undefined;
  /** From 1, in characters. */
  readonly column?: number | undefined;
  /** "<edge>", "column weight": the part of the file. */
  readonly part?: string | undefined;
}

/** A file that cannot be taken in. Nothing of it has been: whoever catches this has lost nothing and gained nothing. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  readonly file: string;
  readonly spot: Spot;
  readonly wrong: string;
  readonly expected: string | undefined;

  /**
   * @param wrong    what is wrong, in plain words, without a full stop
   * @param expected what would have been right, in plain words
   */
  constructor(file: string, spot: Spot, wrong: string, expected?: string) {
    const where = [
      spot.line === undefined ? "" : `line ${spot.line}`,
      spot.column === undefined ? "" : `column ${spot.column}`,
      spot.part ?? "",
    ].filter(Boolean);
    super(`${file}: ${where.length ? `${where.join(", ")}: ` : ""}${wrong}${expected ? `; expected ${expected}` : ""}.`);
    this.file = file;
    this.spot = spot;
    this.wrong = wrong;
    this.expected = expected;
  }
}

/** A piece of a file's own words, short enough for a message. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
