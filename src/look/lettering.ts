/** How a stage sets its labels: their size under a zoom, their lines, and where a spot puts them. One truth for stage and figure. */
import { type ActorLook, LINE_HEIGHT } from "./actor.ts";
import type { Box, Disc } from "./curve.ts";
import { textWidth, wrapEvenly } from "./measure.ts";
import { RING } from "./signs.ts";
import { type Align, alignAt, boxAt, SPOTS } from "./spots.ts";

/** A label as set at some zoom; lengths in CSS pixels. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 12.5;
/** Labels grow with the zoom to this power: much less than discs. */
const GROWTH = 0.4;
/** A label wider than this share of the stage is broken into lines. */
const WIDEST = 0.22;
const LEAST_WIDTH = 124;

/** Sets a label for a zoom. @param stage width of the stage in CSS pixels */
export function setLabel(look: ActorLook, zoom: number, stage: number): LabelText {
  const size = Math.max(SMALLEST, look.fontSize * zoom ** GROWTH);
  const lines = wrapEvenly(look.label, look.face, size, Math.max(LEAST_WIDTH, stage * WIDEST));
  return {
    lines,
    size,
    width: Math.max(0, ...lines.map((line) => textWidth(line, look.face, size))),
    height: lines.length * size * LINE_HEIGHT,
  };
}

/** A disc as labels see it: its ring of paper stays free. */
export const ringed = ({ x, y, r }: Disc): Disc => ({ x, y, r: r + RING });

/** Where a label stands at a spot of the table; undefined where there is no such spot. CSS pixels. */
export function labelAt(position: number, disc: Disc, text: LabelText): { readonly box: Box; readonly align: Align } | undefined {
  const spot = SPOTS[position];
  return spot && { box: boxAt(spot, ringed(disc), text.width, text.height), align: alignAt(spot) };
}
