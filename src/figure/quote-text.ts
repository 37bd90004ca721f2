/** How a quoted sentence is set: its lines, where it stands in the article under them, and a bar beside. */
import { textWidth } from "../look/measure.ts";
import type { RelationNote } from "./input.ts";
import { fitLines } from "./type.ts";

export interface QuoteText {
  readonly lines: readonly string[];
  /** "sentence 4", on a line of its own. */
  readonly origin: string;
  /** Size of the words, page units. */
  readonly size: number;
  /** Of everything, the bar among it. */
  readonly width: number;
  readonly height: number;
}

/** Widths to try, in font sizes; the first is liked best. */
const WIDTHS = [17, 22, 13.5, 27] as const;
const MOST_LINES = 9;
/** Height of a line, and size of the origin, in font sizes. */
export const QUOTE_LINE = 1.26;
export const ORIGIN_SIZE = 0.78;
/** Beside the words, on the side of their line: a bar in its colour, and space. */
export const BAR = { width: 3, space: 9 } as const;

/** A little more room than the words need, so that they stay off a bar at their right in a wider font, where ours is missing. */
const SPARE = 1.05;

/** Sets a sentence in each of the widths. */
export const setQuote = ({ text, origin }: RelationNote, size: number): QuoteText[] =>
  WIDTHS.map((ems) => {
    const width = ems * size;
    const lines = fitLines(text, "serif-400", size, width, MOST_LINES);
    const [from = ""] = fitLines(origin, "sans-400", size * ORIGIN_SIZE, width, 1);
    const widest = Math.max(
      textWidth(from, "sans-400", size * ORIGIN_SIZE),
      ...lines.map((line) => textWidth(line, "serif-400", size)),
    );
    return {
      lines,
      origin: from,
      size,
      width: BAR.width + BAR.space + widest * SPARE,
      height: (lines.length + (from ? ORIGIN_SIZE : 0)) * size * QUOTE_LINE,
    };
  });
