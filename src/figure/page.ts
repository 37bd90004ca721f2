/**
 * The page around the drawing: title above, legend and source below, and the frame that they leave.
 * A page is measured in its own units: whatever its pixels, 1920 × 1080 in its shape, so that all sizes below hold for every figure.
 */
import type { Box } from "../look/curve.ts";
import { textWidth } from "../look/measure.ts";
import type { Theme } from "../look/theme.ts";
import { dateInWords } from "../look/words.ts";
import type { FigureInput } from "./input.ts";
import { type Block, legendBlock } from "./legend.ts";
import { fitLines, textLine } from "./type.ts";
import { FIGURE_WORDS } from "./words.ts";
import { element } from "./xml.ts";

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Room for the network. */
  readonly frame: Box;
  /** Title, legend and source as markup. */
  readonly above: string;
  readonly below: string;
}

/** Geometric mean of a page's sides: that of 1920 × 1080. */
const MEAN_SIDE = 1440;
/** The shorter side never has fewer units, so that a banner's type stays small enough for it. */
const SHORTEST_SIDE = 640;
/** Around the page, and around a drawing that stands alone. */
const MARGIN = 56;
const BARE_MARGIN = 24;
const TITLE = { size: 46, line: 1.16, most: 3 } as const;
const SUBTITLE = { size: 26, line: 1.25, most: 2 } as const;
const FOOT = { size: 20, line: 1.3, most: 3 } as const;
const CREDIT_SIZE = 17;
const CREDIT_SPACE = 2.4;
/** Least gap between the drawing and what stands above or below. */
const GAP = 22;

/** Lays out a page of the wished shape. */
export function layOutPage(input: FigureInput): Page {
  const { width: wide, height: high } = input.size;
  const shape = (side: number) => Math.round(side * 100) / 100;
  const units = Math.max(MEAN_SIDE / Math.sqrt(wide * high), SHORTEST_SIDE / Math.min(wide, high));
  const [width, height] = [shape(wide * units), shape(high * units)];
  const isBare = !input.title && !input.subtitle && !input.source && !input.date && !input.legend;
  const margin = isBare ? BARE_MARGIN : MARGIN;
  const inner = width - 2 * margin;

  const head = headBlock(input, inner);
  const legend = input.legend ? legendBlock(input, inner) : NO_BLOCK;
  const foot = isBare ? NO_BLOCK : footBlock(input, inner);
  const footTop = height - margin - foot.height;
  const legendTop = footTop - legend.height - (foot.height && legend.height ? GAP : 0);
  const top = margin + head.height + (head.height ? GAP : 0);
  return {
    width,
    height,
    frame: {
      x: margin,
      y: top,
      width: inner,
      height: Math.max(1, legendTop - (legend.height || foot.height ? GAP : 0) - top),
    },
    above: head.draw(margin, margin),
    below: legend.draw(margin, legendTop) + foot.draw(margin, footTop),
  };
}

const NO_BLOCK: Block = { height: 0, draw: () => "" };

function headBlock({ title = "", subtitle = "", theme }: FigureInput, width: number): Block {
  const titleLines = fitLines(title, "serif-600", TITLE.size, width, TITLE.most);
  const subtitleLines = fitLines(subtitle, "sans-400", SUBTITLE.size, width, SUBTITLE.most);
  const titleHeight = titleLines.length * TITLE.size * TITLE.line;
  const between = titleLines.length && subtitleLines.length ? 8 : 0;
  return {
    height: titleHeight + between + subtitleLines.length * SUBTITLE.size * SUBTITLE.line,
    draw: (x, y) =>
      [
        ...titleLines.map((line, i) =>
          textLine(line, "serif-600", TITLE.size, { x, y: y + TITLE.size * (0.8 + i * TITLE.line), fill: theme.ink }),
        ),
        ...subtitleLines.map((line, i) =>
          textLine(line, "sans-400", SUBTITLE.size, {
            x,
            y: y + titleHeight + between + SUBTITLE.size * (0.9 + i * SUBTITLE.line),
            fill: theme.quiet,
          }),
        ),
      ].join(""),
  };
}

/** A hairline, source and date at its left, the credit at its right. */
function footBlock({ source = "", date = "", theme }: FigureInput, width: number): Block {
  const credit = FIGURE_WORDS.credit.toUpperCase();
  const creditWidth = textWidth(credit, "sans-600", CREDIT_SIZE) + credit.length * CREDIT_SPACE;
  const words = [source, date && dateInWords(date)].filter(Boolean).join(", ");
  const lines = fitLines(words, "sans-400", FOOT.size, width - creditWidth - 2 * FOOT.size, FOOT.most);
  const ruleGap = 14;
  return {
    height: ruleGap + Math.max(1, lines.length) * FOOT.size * FOOT.line,
    draw: (x, y) => {
      const baseline = y + ruleGap + FOOT.size;
      return [
        element("line", { x1: x, x2: x + width, y1: y, y2: y, stroke: theme.hairline, "stroke-width": 1.25 }),
        ...lines.map((line, i) =>
          textLine(line, "sans-400", FOOT.size, { x, y: baseline + i * FOOT.size * FOOT.line, fill: theme.quiet }),
        ),
        drawCredit(credit, x + width, baseline, theme),
      ].join("");
    },
  };
}

/** In spaced capitals; the space after the last letter stands outside the margin. */
const drawCredit = (credit: string, right: number, y: number, theme: Theme) =>
  textLine(credit, "sans-600", CREDIT_SIZE, {
    x: right + CREDIT_SPACE,
    y,
    "text-anchor": "end",
    fill: theme.quiet,
    "letter-spacing": CREDIT_SPACE,
  });
