/** A line of the figure as markup: solid or dashed, full or hollow, with or without an arrowhead. */
import type { Place } from "../core/model.ts";
import { arrowAt, type Curve, pathOf } from "../look/curve.ts";
import { arrowLength, arrowWidth, hollowRim } from "../look/signs.ts";
import { element, short } from "./xml.ts";

/** What a line tells, in design units. */
export interface LineSigns {
  readonly width: number;
  readonly colour: string;
  readonly dash?: readonly [number, number] | undefined;
  /** Only the two rims are drawn. */
  readonly hollow: boolean;
  /** An arrowhead at the curve's end. */
  readonly arrow?: boolean | undefined;
}

/** A trimmed curve with its signs. @param scale units of the curve for each design unit */
export function drawLine(curve: Curve, signs: LineSigns, scale = 1): string {
  if (!signs.arrow) return drawStroke(curve, signs, scale);
  const { arrow, line } = arrowAt(curve, arrowLength(signs.width) * scale, arrowWidth(signs.width) * scale);
  const rim = signs.hollow ? hollowRim(signs.width) * scale : undefined;
  const head = element("path", {
    d: `M${point(arrow.left)}L${point(arrow.tip)}L${point(arrow.right)}Z`,
    fill: rim ? "none" : signs.colour,
    stroke: rim && signs.colour,
    "stroke-width": rim,
    "stroke-linejoin": rim && "round",
  });
  return drawStroke(line, signs, scale) + head;
}

function drawStroke(curve: Curve, { width, colour, dash, hollow }: LineSigns, scale: number): string {
  const stroke = {
    fill: "none",
    stroke: colour,
    "stroke-dasharray": dash?.map((length) => short(length * scale)).join(" "),
  };
  if (!hollow) return element("path", { d: pathOf(curve), ...stroke, "stroke-width": width * scale });
  const rim = hollowRim(width) * scale;
  const off = (width * scale - rim) / 2;
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
