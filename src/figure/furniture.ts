/** What stands around the drawing in words: title and subtitle, caption, source and credit. `k` makes them smaller where a page is short. */
import { type Face, textWidth } from "../look/measure.ts";
import type { Theme } from "../look/theme.ts";
import { dateInWords } from "../look/words.ts";
import type { Block } from "./block.ts";
import type { FigureInput } from "./input.ts";
import { fitLines, textLine } from "./type.ts";
import { FIGURE_WORDS } from "./words.ts";
import { element } from "./xml.ts";

const TITLE = { size: 46, line: 1.16, most: 3 } as const;
const SUBTITLE = { size: 26, line: 1.25, most: 2 } as const;
const CAPTION = { size: 22, line: 1.32, most: 6 } as const;
const FOOT = { size: 20, line: 1.3, most: 3 } as const;
const CREDIT_SIZE = 17;
const CREDIT_SPACE = 2.4;
const RULE_GAP = 14;
/** Beyond this many font sizes a line is hard to read. */
const LONGEST_LINE = 52;

export function headBlock({ title = "", subtitle = "", theme }: FigureInput, width: number, k: number): Block {
  const titleLines = fitLines(title, "serif-600", TITLE.size * k, width, TITLE.most);
  const subtitleLines = fitLines(subtitle, "sans-400", SUBTITLE.size * k, width, SUBTITLE.most);
  const titleHeight = titleLines.length * TITLE.size * TITLE.line * k;
  const between = titleLines.length && subtitleLines.length ? 8 * k : 0;
  return {
    height: titleHeight + between + subtitleLines.length * SUBTITLE.size * SUBTITLE.line * k,
    draw: (x, y) =>
      drawLines(titleLines, "serif-600", TITLE.size * k, TITLE.line, x, y + TITLE.size * 0.8 * k, theme.ink) +
      drawLines(
        subtitleLines,
        "sans-400",
        SUBTITLE.size * k,
        SUBTITLE.line,
        x,
        y + titleHeight + between + SUBTITLE.size * 0.9 * k,
        theme.quiet,
      ),
  };
}

/** The person's words under the drawing. */
export function captionBlock({ caption = "", theme }: FigureInput, width: number, k: number): Block {
  const size = CAPTION.size * k;
  const lines = fitLines(caption, "sans-400", size, Math.min(width, LONGEST_LINE * size), CAPTION.most, false);
  return {
    height: lines.length * size * CAPTION.line,
    draw: (x, y) => drawLines(lines, "sans-400", size, CAPTION.line, x, y + size, theme.ink),
  };
}

/** A hairline, source and date at its left, the credit at its right. */
export function footBlock({ source = "", date = "", theme }: FigureInput, width: number, k: number): Block {
  const credit = FIGURE_WORDS.credit.toUpperCase();
  const space = CREDIT_SPACE * k;
  const creditWidth = textWidth(credit, "sans-600", CREDIT_SIZE * k) + credit.length * space;
  const words = [source, date && dateInWords(date)].filter(Boolean).join(", ");
  const size = FOOT.size * k;
  const lines = fitLines(words, "sans-400", size, width - creditWidth - 2 * size, FOOT.most);
  return {
    height: RULE_GAP * k + Math.max(1, lines.length) * size * FOOT.line,
    draw: (x, y) => {
      const baseline = y + RULE_GAP * k + size;
      return (
        element("line", { x1: x, x2: x + width, y1: y, y2: y, stroke: theme.hairline, "stroke-width": 1.25 }) +
        drawLines(lines, "sans-400", size, FOOT.line, x, baseline, theme.quiet) +
        drawCredit(credit, x + width, baseline, k, theme)
      );
    },
  };
}

const drawLines = (lines: readonly string[], face: Face, size: number, line: number, x: number, y: number, fill: string) =>
  lines.map((words, i) => textLine(words, face, size, { x, y: y + i * size * line, fill })).join("");

/** In spaced capitals; the space after the last letter stands outside the margin. */
const drawCredit = (credit: string, right: number, y: number, k: number, theme: Theme) =>
  textLine(credit, "sans-600", CREDIT_SIZE * k, {
    x: right + CREDIT_SPACE * k,
    y,
    "text-anchor": "end",
    fill: theme.quiet,
    "letter-spacing": CREDIT_SPACE * k,
  });
