/**
 * The figure: network + places + look → one SVG that needs nothing from outside.
 *
 *   input → page (title, legend, source; the frame that they leave) → composition (discs, curves, labels in the frame) → markup
 *
 * The same input gives the same bytes: no chance, no clock, numbers to two decimals, attributes in the order they are written.
 */
import { type Composition, composeNetwork, type PlacedActor, type PlacedLine } from "./compose.ts";
import { DISC_CLIP, drawDisc } from "./disc.ts";
import type { FigureInput } from "./input.ts";
import { drawLabel } from "./label.ts";
import { drawLine, tieColour } from "./line.ts";
import { layOutPage, type Page } from "./page.ts";
import { FIGURE_WORDS } from "./words.ts";
import { element, escapeXml } from "./xml.ts";

/** Opacity of what is not lit. */
const FADED = 0.16;
/** Width of the clickable band along a line, page units. */
const TARGET = 26;
/** Width of a tie, design units. */
const TIE = 1.5;

/** Page and composition of a figure, before they become markup. */
export function composeFigure(input: FigureInput): Page & Composition {
  const page = layOutPage(input);
  return { ...page, ...composeNetwork(input, page.frame) };
}

/** The figure as a standalone SVG document, without XML declaration, so that it may stand in a page as well. */
export function drawFigure(input: FigureInput): string {
  const figure = composeFigure(input);
  const { theme, size, interactive } = input;
  const placed = new Map(figure.actors.map((actor) => [actor.id, actor]));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${figure.width} ${figure.height}`,
      role: interactive ? "group" : "img",
    },
    element("title", {}, escapeXml(input.title ?? "")),
    element("desc", {}, escapeXml(input.description ?? "")),
    element("defs", {}, DISC_CLIP, fontFaces(input)),
    // A little larger than the page: its sides are rounded.
    element("rect", { x: -1, y: -1, width: figure.width + 2, height: figure.height + 2, fill: theme.paper }),
    figure.above,
    element("g", {}, ...figure.lines.map((line) => drawRelation(line, input, placed, figure.scale))),
    element("g", {}, ...figure.actors.map((actor) => drawActor(actor, input, figure))),
    figure.below,
  );
}

function drawRelation(
  { id, curve, relation, look }: PlacedLine,
  { network, theme, lit, interactive }: FigureInput,
  actors: ReadonlyMap<string, PlacedActor>,
  scale: number,
): string {
  const faded = (isBright: boolean) => (lit && !isBright ? FADED : undefined);
  if (!relation || !look) {
    const isBright = network.extremities(id).every((end) => lit?.actors.has(end));
    return element(
      "g",
      { opacity: faded(isBright) },
      drawLine(curve, { width: TIE * scale, colour: tieColour(theme), hollow: false }),
    );
  }
  const { width, colour, dash, hollow, toward } = look;
  const line = drawLine(curve, {
    width: width * scale,
    colour,
    dash: dash && [dash[0] * scale, dash[1] * scale],
    hollow,
    arrow: toward !== undefined,
  });
  const opacity = faded(lit?.relations.has(relation.id) ?? true);
  if (!interactive) return element("g", { opacity }, line);
  const [a = "", b = ""] = [relation.a, relation.b].map((end) => actors.get(end)?.look.label);
  return element(
    "g",
    { "data-relation": relation.id, tabindex: 0, role: "button", "aria-label": FIGURE_WORDS.relation(relation, a, b), opacity },
    drawLine(curve, { width: Math.max(TARGET, width * scale), colour: "transparent", hollow: false }),
    line,
  );
}

function drawActor(placed: PlacedActor, input: FigureInput, { labels, scale }: Composition): string {
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
      opacity: input.lit && !input.lit.actors.has(placed.id) ? FADED : undefined,
    },
    drawDisc(placed, actor, input, scale),
    label ? drawLabel(label, placed.look, input.theme) : "",
  );
}

/** The fonts as a style sheet; what is no font inside a data URI is left out. */
function fontFaces({ fonts = [] }: FigureInput): string {
  const rules = fonts
    .filter(({ dataUri, family, range = "" }) =>
      [
        /^data:(font|application)\/[\w.+-]+;base64,[\w+/=]*$/.test(dataUri),
        /^[\w ]+$/.test(family),
        /^[\w+\-, ?]*$/.test(range),
      ].every(Boolean),
    )
    .map(
      ({ family, weight, dataUri, range }) =>
        `@font-face{font-family:'${family}';font-weight:${Math.round(weight)};src:url(${dataUri}) format('woff2')${range ? `;unicode-range:${range}` : ""}}`,
    );
  return rules.length ? element("style", {}, escapeXml(rules.join(""))) : "";
}
