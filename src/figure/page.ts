/**
 * The page around the drawing: title above; legend, caption, footnotes and source below; and the frame that they leave.
 * A page is measured in its own units: whatever its pixels, 1920 × 1080 in its shape, so that all sizes hold for every figure.
 */
import type { Box } from "../look/curve.ts";
import { type Block, NO_BLOCK } from "./block.ts";
import { type FootnoteList, listFootnotes, NO_FOOTNOTES } from "./footnotes.ts";
import { captionBlock, footBlock, headBlock } from "./furniture.ts";
import type { FigureInput } from "./input.ts";
import { legendBlock } from "./legend.ts";
import type { Footnote } from "./numbers.ts";

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Room for the network. */
  readonly frame: Box;
  /** Title, legend, sentences and source as markup. */
  readonly above: string;
  readonly below: string;
  /** The footnotes that found room, and the height that they take. */
  readonly listed: readonly Footnote[];
  readonly listHeight: number;
}

/** Geometric mean of a page's sides: that of 1920 × 1080. */
const MEAN_SIDE = 1440;
/** The shorter side never has fewer units, so that a banner's type stays small enough for it. */
const SHORTEST_SIDE = 640;
/** Around the page, and around a drawing that stands alone. */
const MARGIN = 56;
const BARE_MARGIN = 24;
/** Least gap between the drawing and what stands above or below. */
const GAP = 22;
/** Least share of the page's height that is left to the drawing; words shrink and footnotes are left out before it gets less. */
const LEAST_FRAME = 0.42;
/** How much smaller words may get where a page is short. */
const SHRINKING = [1, 0.9, 0.8, 0.7, 0.6] as const;

/** Lays out a page of the wished shape. @param most height that footnotes may have, page units */
export function layOutPage(input: FigureInput, most = Number.POSITIVE_INFINITY): Page {
  const { width: wide, height: high } = input.size;
  const shape = (side: number) => Math.round(side * 100) / 100;
  const units = Math.max(MEAN_SIDE / Math.sqrt(wide * high), SHORTEST_SIDE / Math.min(wide, high));
  const [width, height] = [shape(wide * units), shape(high * units)];
  const { title, subtitle, source, date, legend, caption, footnotes } = input;
  const isBare = !title && !subtitle && !source && !date && !legend && !caption && !footnotes?.length;
  // A drawing as on the stage, alone, is the stage.
  const margin = !isBare ? MARGIN : input.sight ? 0 : BARE_MARGIN;
  const inner = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };

  const { head, below, list } = furnish(input, inner, height, isBare, most);
  const top = margin + head.height + (head.height ? GAP : 0);
  let bottom = height - margin;
  const drawn: string[] = [];
  for (const block of [...below].reverse()) {
    bottom -= block.height;
    drawn.unshift(block.draw(margin, bottom));
    bottom -= GAP;
  }
  return {
    width,
    height,
    frame: { x: margin, y: top, width: inner.width, height: Math.max(1, bottom - top) },
    above: head.draw(margin, margin),
    below: drawn.join(""),
    listed: list.listed,
    listHeight: list.height,
  };
}

/** Everything around the drawing, in the largest type that leaves it its share. */
function furnish(input: FigureInput, inner: Box, height: number, isBare: boolean, mostList: number) {
  let found: { readonly head: Block; readonly below: readonly Block[]; readonly list: FootnoteList } | undefined;
  for (const k of SHRINKING) {
    const head = headBlock(input, inner.width, k);
    const legend = input.legend ? legendBlock(input, inner.width, k) : NO_BLOCK;
    const caption = captionBlock(input, inner.width, k);
    const foot = isBare ? NO_BLOCK : footBlock(input, inner.width, k);
    const free = inner.height - [head, legend, caption, foot].reduce((sum, block) => sum + withGap(block), 0);
    const most = Math.min(mostList, free - GAP - LEAST_FRAME * height);
    const list = input.footnotes?.length ? listFootnotes(input.footnotes, inner.width, most, input.theme) : NO_FOOTNOTES;
    found = { head, below: [legend, caption, list, foot].filter((block) => block.height > 0), list };
    if (free >= LEAST_FRAME * height) break;
  }
  return found ?? { head: NO_BLOCK, below: [], list: NO_FOOTNOTES };
}

const withGap = ({ height }: Block) => (height ? height + GAP : 0);
