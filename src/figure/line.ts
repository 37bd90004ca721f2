/** A line of the figure as markup: solid or dashed, full or hollow, with or without an arrowhead. */
import type { Place } from "../core/model.ts";
import { arrowAt, type Curve, pathOf } from "../look/curve.ts";
import type { Theme } from "../look/theme.ts";
import { element, short } from "./xml.ts";

/** What a line tells, in units of the page. */
export interface LineSigns {
  readonly width: number;
  readonly colour: string;
  readonly dash?: readonly [number, number] | undefined;
  /** Only the two rims are drawn. */
  readonly hollow: boolean;
  /** An arrowhead at the curve's end. */
  readonly arrow?: boolean | undefined;
}

/** The neutral line of a leader to a country. */
export const tieColour = (theme: Theme) => theme.outline;

/** Length and width of an arrowhead, as the line's width gives them; never smaller than one sees. */
const arrowLength = (width: number) => 8 + 1.9 * width;
const arrowWidth = (width: number) => 8 + 1.7 * width;
/** Width of a hollow line's rims. */
const rimOf = (width: number) => Math.max(1.8, width * 0.26);

/** A trimmed curve with its signs. */
export function drawLine(curve: Curve, signs: LineSigns): string {
  if (!signs.arrow) return drawStroke(curve, signs);
  const { arrow, line } = arrowAt(curve, arrowLength(signs.width), arrowWidth(signs.width));
  const rim = signs.hollow ? rimOf(signs.width) : undefined;
  const head = element("path", {
    d: `M${point(arrow.left)}L${point(arrow.tip)}L${point(arrow.right)}Z`,
    fill: rim ? "none" : signs.colour,
    stroke: rim && signs.colour,
    "stroke-width": rim,
    "stroke-linejoin": rim && "round",
  });
  return drawStroke(line, signs) + head;
}

function drawStroke(curve: Curve, { width, colour, dash, hollow }: LineSigns): string {
  const stroke = { fill: "none", stroke: colour, "stroke-dasharray": dash?.map(short).join(" ") };
  if (!hollow) return element("path", { d: pathOf(curve), ...stroke, "stroke-width": width });
  const rim = rimOf(width);
  const off = (width - rim) / 2;
  return element("path", { d: pathOf(beside(curve, off)) + pathOf(beside(curve, -off)), ...stroke, "stroke-width": rim });
}

/**
 * The curve that runs at a distance beside another, positive to the right of its way. A quadratic cannot follow exactly; for curves
 * that bend as little as edges do it strays by less than a hundredth of the distance.
 */
function beside({ from, control, to }: Curve, distance: number): Curve {
  const start = normal(from, control);
  const end = normal(control, to);
  const spread = distance / (1 + start.x * end.x + start.y * end.y);
  return {
    from: { x: from.x + start.x * distance, y: from.y + start.y * distance },
    control: { x: control.x + (start.x + end.x) * spread, y: control.y + (start.y + end.y) * spread },
    to: { x: to.x + end.x * distance, y: to.y + end.y * distance },
  };
}

function normal(p: Place, q: Place): Place {
  const length = Math.hypot(q.x - p.x, q.y - p.y) || 1;
  return { x: -(q.y - p.y) / length, y: (q.x - p.x) / length };
}

const point = ({ x, y }: Place) => `${short(x)},${short(y)}`;
