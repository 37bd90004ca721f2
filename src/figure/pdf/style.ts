/** SVG's presentation attributes: what is inherited, and what it comes to. */
import { numbersIn } from "./geometry.ts";
import type { Kit } from "./kit.ts";
import { elementsIn, type SvgElement } from "./svg.ts";

/** What passes from an element to those inside it. */
const INHERITED = new Set([
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "paint-order",
  "font-family",
  "font-weight",
  "font-size",
  "letter-spacing",
  "text-anchor",
]);

export type Style = Readonly<Record<string, string>>;

/** The style of an element within one of `outer`. */
export const styleOf = ({ attributes }: SvgElement, outer: Style): Style => ({
  ...outer,
  ...Object.fromEntries(Object.entries(attributes).filter(([name]) => INHERITED.has(name))),
});

export const numberIn = (style: Style, name: string, fallback: number): number => {
  const value = Number.parseFloat(style[name] ?? "");
  return Number.isFinite(value) ? value : fallback;
};

export const fillRuleOf = (style: Style) => (style["fill-rule"] === "evenodd" ? "evenodd" : "nonzero");

/** A colour as PDFKit takes it; undefined for none. A gradient is its middle: only a few flags have one, in parts too small to see it. */
export function colourOf(paint: string | undefined, ids: ReadonlyMap<string, SvgElement>): string | undefined {
  if (!paint || paint === "none" || paint === "transparent") return undefined;
  const gradient = referenceIn(paint);
  return gradient ? middleOf(ids.get(gradient), ids) : paint;
}

/** "url(#a)" → "a". */
export const referenceIn = (text = ""): string | undefined => /^url\(['"]?#([^'")]+)/.exec(text)?.[1];

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

function middleOf(gradient: SvgElement | undefined, ids: ReadonlyMap<string, SvgElement>): string | undefined {
  if (!gradient) return undefined;
  const stops = [...elementsIn(gradient)].flatMap(({ name, attributes }) =>
    name === "stop" ? [channelsOf(attributes["stop-color"] ?? "#000")] : [],
  );
  const other = gradient.attributes["xlink:href"] ?? gradient.attributes.href;
  if (stops.length === 0) return other ? middleOf(ids.get(other.slice(1)), ids) : undefined;
  const mean = [0, 1, 2].map((i) => Math.round(stops.reduce((sum, stop) => sum + (stop[i] ?? 0), 0) / stops.length));
  return `#${mean.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function channelsOf(colour: string): number[] {
  const [, digits = "808080"] = HEX.exec(colour) ?? [];
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

/** Hands line width, dashes, caps and joins to the document. */
export function setStroke(kit: Kit, style: Style): void {
  kit.lineWidth(numberIn(style, "stroke-width", 1));
  kit.lineCap(style["stroke-linecap"] ?? "butt");
  kit.lineJoin(style["stroke-linejoin"] ?? "miter");
  kit.miterLimit(numberIn(style, "stroke-miterlimit", 4));
  const dashes = numbersIn(style["stroke-dasharray"] ?? "");
  if (dashes.some((length) => length > 0)) kit.dash(dashes, { phase: numberIn(style, "stroke-dashoffset", 0) });
  else kit.undash();
}
