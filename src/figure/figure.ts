/**
 * The figure: network + places + look → one SVG that needs nothing from outside.
 *
 *   input → page (title, legend, source; the frame that they leave) → composition (discs, curves, labels in the frame) → markup
 *
 * The same input gives the same bytes: no chance, no clock, numbers to two decimals, attributes in the order they are written.
 */

import type { Place } from "../core/model.ts";
import { escapeXml } from "../core/xml-text.ts";
import { pointAt } from "../look/curve.ts";
import { TIE_WIDTH, tieColour, UNCHECKED, UNLIT } from "../look/signs.ts";
import type { Theme } from "../look/theme.ts";
import { type Composition, composeNetwork, type PlacedActor, type PlacedLine } from "./compose.ts";
import { DISC_CLIP, drawDisc } from "./disc.ts";
import { fontFaces } from "./fonts.ts";
import type { FigureInput, LitParts } from "./input.ts";
import { drawLabel } from "./label.ts";
import { drawLine } from "./line.ts";
import { layOutPage, type Page } from "./page.ts";
import { BASELINE, textLine } from "./type.ts";
import { FIGURE_WORDS } from "./words.ts";
import { element, short } from "./xml.ts";

/** Width of the clickable band along a line, page units. */
const TARGET = 26;

/** Page and composition of a figure, before they become markup. */
export function composeFigure(input: FigureInput): Page & Composition {
  const page = layOutPage(input);
  return { ...page, ...composeNetwork(input, page.frame) };
}

/** The figure as a standalone SVG document, without XML declaration, so that it may stand in a page as well. */
export function drawFigure(input: FigureInput): string {
  const figure = composeFigure(input);
  const { theme, size, title, description, interactive } = input;
  // Lighting nobody would leave nothing to see.
  const lit = input.lit?.actors.size ? input.lit : null;
  const placed = new Map(figure.actors.map((actor) => [actor.id, actor]));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${figure.width} ${figure.height}`,
      role: interactive ? "group" : "img",
      // A title element would follow the pointer as a tooltip.
      "aria-label": interactive ? title : undefined,
    },
    title && !interactive ? element("title", {}, escapeXml(title)) : "",
    description ? element("desc", {}, escapeXml(description)) : "",
    element("defs", {}, DISC_CLIP, fontFaces(input.fonts ?? [])),
    // A little larger than the page: its sides are rounded.
    element("rect", { x: -1, y: -1, width: figure.width + 2, height: figure.height + 2, fill: theme.paper }),
    figure.above,
    element("g", {}, ...figure.lines.map((line) => drawEdge(line, input, lit, placed, figure.scale))),
    element("g", {}, ...figure.actors.map((actor) => drawActor(actor, input, lit, figure))),
    figure.below,
  );
}

function drawEdge(
  { id, curve, relation, look }: PlacedLine,
  { network, theme, interactive }: FigureInput,
  lit: LitParts | null,
  actors: ReadonlyMap<string, PlacedActor>,
  scale: number,
): string {
  if (!relation || !look) {
    const isLit = !lit || network.extremities(id).every((end) => lit.actors.has(end));
    const tie = drawLine(curve, { width: TIE_WIDTH, colour: tieColour(theme), hollow: false }, scale);
    return element("g", { "data-tie": interactive ? id : undefined, opacity: isLit ? undefined : 2 * UNLIT }, tie);
  }
  const { width, colour, dash, hollow, toward, unchecked } = look;
  const line =
    drawLine(curve, { width, colour, dash, hollow, arrow: toward !== undefined }, scale) +
    (unchecked ? drawDoubt(pointAt(curve, 0.5), theme, scale) : "");
  const opacity = !lit || lit.relations.has(relation.id) ? undefined : UNLIT;
  if (!interactive) return element("g", { opacity }, line);
  const [a = "", b = ""] = [relation.a, relation.b].map((end) => actors.get(end)?.look.label);
  return element(
    "g",
    { "data-relation": relation.id, tabindex: 0, role: "button", "aria-label": FIGURE_WORDS.relation(relation, a, b), opacity },
    drawLine(curve, { width: Math.max(TARGET, width * scale), colour: "transparent", hollow: false }),
    line,
  );
}

/** The question mark on a line that nobody has checked. */
const drawDoubt = ({ x, y }: Place, theme: Theme, scale: number) =>
  element("circle", { cx: short(x), cy: short(y), r: short(UNCHECKED.radius * scale), fill: theme.paper }) +
  textLine(UNCHECKED.sign, "sans-600", UNCHECKED.letter * scale, {
    x,
    y: y + UNCHECKED.letter * scale * BASELINE,
    "text-anchor": "middle",
    fill: theme.ink,
  });

function drawActor(placed: PlacedActor, input: FigureInput, lit: LitParts | null, { labels, scale }: Composition): string {
  const { actor, cooperation, tension } = input.network.getNodeAttributes(placed.id);
  const label = labels.get(placed.id);
  return element(
    "g",
    {
      ...(input.interactive && {
        "data-actor": placed.id,
        tabindex: 0,
        role: "button",
        "aria-label": FIGURE_WORDS.actor(actor, cooperation, tension),
      }),
      opacity: !lit || lit.actors.has(placed.id) ? undefined : UNLIT,
    },
    drawDisc(placed, actor, input, scale),
    label ? drawLabel(label, placed.look, input.theme) : "",
  );
}
