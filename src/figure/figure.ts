/**
 * The figure: network + places + look → one SVG that needs nothing from outside.
 *
 *   input → page (title, legend, source; the frame that they leave) → composition (discs, curves, labels in the frame) → markup
 *
 * The same input gives the same bytes: no chance, no clock, numbers to two decimals, attributes in the order they are written.
 */

import type { Place } from "../core/model.ts";
import { escapeXml } from "../core/xml-text.ts";
import { type Box, pointAt } from "../look/curve.ts";
import { TIE_WIDTH, tieColour, UNCHECKED, UNLIT } from "../look/signs.ts";
import type { Theme } from "../look/theme.ts";
import { type Composition, composeNetwork, type PlacedActor } from "./compose.ts";
import { DISC_CLIP, drawDisc } from "./disc.ts";
import { coloursOf, drawLeader, drawNumber, drawQuote } from "./draw-notes.ts";
import { fontFaces } from "./fonts.ts";
import type { FigureInput, LitParts, RelationNote } from "./input.ts";
import { drawLabel } from "./label.ts";
import { drawLine } from "./line.ts";
import { aboutOf, drawMetadata } from "./metadata.ts";
import { layOutPage, type Page } from "./page.ts";
import type { PlacedLine } from "./trace.ts";
import { BASELINE, textLine } from "./type.ts";
import { FIGURE_WORDS } from "./words.ts";
import { element, short } from "./xml.ts";

/** Width of the clickable band along a line, page units. */
const TARGET = 26;

/** Page and composition of a figure, before they become markup. */
export interface Figure extends Page, Composition {
  /** Relations whose sentence found room neither beside its line nor below the drawing. */
  readonly unsaid: readonly string[];
}

/** Quotes that find no room beside their line become footnotes; then the page has less room, and all is composed again. */
export function composeFigure(input: FigureInput): Figure {
  const wanted = [...(input.quotes ?? []), ...(input.footnotes ?? [])];
  let quotes = wanted.slice(0, Math.min(MOST_QUOTES, input.quotes?.length ?? 0));
  let noted = wanted.slice(quotes.length);
  for (;;) {
    const page = layOutPage({ ...input, footnotes: noted });
    const composition = composeNetwork(input, page.frame, { quotes, footnotes: page.listed });
    const beside = new Set(composition.quotes.flatMap(({ leaders }) => leaders.map(({ relation }) => relation)));
    if (beside.size === quotes.length) return withoutOrphans(input, page, composition, noted, beside);
    noted = [...quotes.filter((note) => !beside.has(note.relation)), ...noted];
    quotes = quotes.filter((note) => beside.has(note.relation));
  }
}

/** A sentence whose number found room on no line belongs to nothing: it goes, and the others are numbered anew. */
function withoutOrphans(
  input: FigureInput,
  page: Page,
  composition: Composition,
  noted: readonly RelationNote[],
  beside: ReadonlySet<string>,
): Figure {
  const numbered = new Set(composition.numbers.map(({ relation }) => relation));
  const left = layOutPage({ ...input, footnotes: noted.filter(({ relation }) => numbered.has(relation)) }, page.listHeight);
  const numberOf = new Map(left.listed.flatMap(({ number, relations }) => relations.map((id) => [id, number] as const)));
  const numbers = composition.numbers.flatMap((placed) => {
    const number = numberOf.get(placed.relation);
    return number ? [{ ...placed, number }] : [];
  });
  const unsaid = [...(input.quotes ?? []), ...(input.footnotes ?? [])]
    .map(({ relation }) => relation)
    .filter((relation) => !beside.has(relation) && !numberOf.has(relation));
  return { ...left, ...composition, numbers, unsaid };
}

/** The figure as a standalone SVG document, without XML declaration, so that it may stand in a page as well. */
export const drawFigure = (input: FigureInput): string => drawComposed(input, composeFigure(input));

/** The same of a figure that is composed already. @param figure `composeFigure` of the same input */
export function drawComposed(input: FigureInput, figure: Figure): string {
  const { theme, size, title, description, interactive, sight, transparent } = input;
  // Lighting nobody would leave nothing to see.
  const lit = input.lit?.actors.size ? input.lit : null;
  const placed = new Map(figure.actors.map((actor) => [actor.id, actor]));
  const colours = coloursOf(figure);
  const colourOf = (relation: string) => colours.get(relation) ?? theme.quiet;
  const fading = (relation: string) => (!lit || lit.relations.has(relation) ? undefined : UNLIT);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${figure.width} ${figure.height}`,
      role: interactive ? "group" : "img",
      // A title element would follow the pointer as a tooltip.
      "aria-label": interactive ? title : undefined,
    },
    interactive ? "" : element("title", {}, escapeXml(aboutOf(input).title)),
    description ? element("desc", {}, escapeXml(description)) : "",
    interactive ? "" : drawMetadata(input),
    element("defs", {}, DISC_CLIP, sight ? frameClip(figure.frame) : "", fontFaces(input.fonts ?? [])),
    // A little larger than the page: its sides are rounded.
    transparent ? "" : element("rect", { x: -1, y: -1, width: figure.width + 2, height: figure.height + 2, fill: theme.paper }),
    figure.above,
    element(
      "g",
      { "clip-path": sight && FRAME_CLIP },
      element("g", {}, ...figure.lines.map((line) => drawEdge(line, input, lit, placed, figure))),
      ...figure.quotes.flatMap(({ leaders }) => leaders.map((leader) => drawLeader(leader, theme))),
      ...figure.numbers.map((number) =>
        element("g", { opacity: fading(number.relation) }, drawNumber(number, colourOf(number.relation), theme)),
      ),
      element("g", {}, ...figure.actors.map((actor) => drawActor(actor, input, lit, figure))),
      ...figure.quotes.map((quote) => {
        const [colour = theme.quiet, ...more] = new Set(quote.leaders.map(({ relation }) => colourOf(relation)));
        return drawQuote(quote, more.length ? theme.quiet : colour, theme);
      }),
    ),
    figure.below,
  );
}

/** More quotes than this would hide the network behind words. */
const MOST_QUOTES = 8;
const FRAME_CLIP = "url(#entente-frame)";
/** Cuts what a stage shows only in part. */
const frameClip = ({ x, y, width, height }: Box) =>
  element("clipPath", { id: "entente-frame" }, element("rect", { x, y, width, height }));

function drawEdge(
  { id, curve, relation, look }: PlacedLine,
  { network, theme, interactive }: FigureInput,
  lit: LitParts | null,
  actors: ReadonlyMap<string, PlacedActor>,
  { scale, doubts }: Composition,
): string {
  if (!relation || !look) {
    const isLit = !lit || network.extremities(id).every((end) => lit.actors.has(end));
    const tie = drawLine(curve, { width: TIE_WIDTH, colour: tieColour(theme), hollow: false }, scale);
    return element("g", { "data-tie": interactive ? id : undefined, opacity: isLit ? undefined : 2 * UNLIT }, tie);
  }
  const { width, colour, dash, hollow, toward, unchecked } = look;
  const line =
    drawLine(curve, { width, colour, dash, hollow, arrow: toward !== undefined }, scale) +
    (unchecked ? drawDoubt(pointAt(curve, 0.5), theme, doubts) : "");
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
