/** Numbers on lines, quotes and their leaders, as markup. */
import type { Theme } from "../look/theme.ts";
import type { Composition } from "./compose.ts";
import type { PlacedNumber } from "./numbers.ts";
import { BAR, ORIGIN_SIZE, QUOTE_LINE } from "./quote-text.ts";
import type { Leader, PlacedQuote } from "./quotes.ts";
import { BASELINE, textLine } from "./type.ts";
import { element } from "./xml.ts";

/** Size of the digits, in radii of the number's disc: two of them fit inside. */
const DIGITS = 1.28;
const RIM = 1.5;
const LEADER = { width: 1.4, dot: 4 } as const;

/** @param colour of the number's line */
export const drawNumber = ({ number, x, y, r }: PlacedNumber, colour: string, theme: Theme): string =>
  element("circle", { cx: x, cy: y, r: r - RIM / 2, fill: theme.paper, stroke: colour, "stroke-width": RIM }) +
  textLine(String(number), "sans-600", r * DIGITS, {
    x,
    y: y + r * DIGITS * BASELINE,
    "text-anchor": "middle",
    fill: theme.ink,
  });

/** A thin line from the relation to its sentence, with a dot where it begins. */
export const drawLeader = ({ from, to }: Leader, theme: Theme): string =>
  element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: theme.quiet, "stroke-width": LEADER.width }) +
  element("circle", { cx: from.x, cy: from.y, r: LEADER.dot, fill: theme.quiet, stroke: theme.paper, "stroke-width": 1.5 });

/** The sentence beside a bar in its lines' colour, and under it where it stands. */
export function drawQuote({ box, text: { lines, origin, size }, bar }: PlacedQuote, colour: string, theme: Theme): string {
  const isLeft = bar === "left";
  const x = box.x + (isLeft ? BAR.width + BAR.space : 0);
  const step = size * QUOTE_LINE;
  return [
    element("rect", {
      x: isLeft ? box.x : box.x + box.width - BAR.width,
      y: box.y,
      width: BAR.width,
      height: box.height,
      fill: colour,
    }),
    ...lines.map((line, i) => textLine(line, "serif-400", size, { x, y: box.y + i * step + size * 0.95, fill: theme.ink })),
    origin
      ? textLine(origin, "sans-400", size * ORIGIN_SIZE, {
          x,
          y: box.y + lines.length * step + size * ORIGIN_SIZE * 0.9,
          fill: theme.quiet,
        })
      : "",
  ].join("");
}

/** The colour of each line by relation. */
export const coloursOf = ({ lines }: Composition): ReadonlyMap<string, string> =>
  new Map(lines.flatMap(({ id, look }) => (look ? [[id, look.colour]] : [])));
