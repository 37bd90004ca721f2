/** SVG text as PDF text: real letters in embedded fonts, kerned, found by search and copy. */
import type { Face } from "../../look/measure.ts";
import { numberOf } from "./geometry.ts";
import type { Kit } from "./kit.ts";
import type { Letters, Run } from "./letters.ts";
import { colourOf, numberIn, type Style, setStroke, styleOf } from "./style.ts";
import { isElement, type SvgElement } from "./svg.ts";

/** A run with its place on the line. */
interface Piece extends Run {
  readonly style: Style;
  readonly size: number;
  readonly spacing: number;
  /** Shifts before it, as tspan has them. */
  readonly dx: number;
  readonly dy: number;
  /** To the beginning of the next piece. */
  readonly width: number;
}

/** The face that a style asks for. */
export const faceOf = (style: Style): Face =>
  `${style["font-family"]?.includes("Serif") ? "serif" : "sans"}-${numberIn(style, "font-weight", 400) >= 600 ? "600" : "400"}`;

/** Draws a text element: its own words and those of its tspans, one after the other. */
export function paintText(kit: Kit, letters: Letters, element: SvgElement, style: Style, ids: ReadonlyMap<string, SvgElement>) {
  const pieces = piecesOf(kit, letters, element, style);
  const width = pieces.reduce((sum, piece) => sum + piece.dx + piece.width, 0);
  let x = numberOf(element, "x") - { start: 0, middle: 0.5, end: 1 }[anchorOf(style)] * width;
  let y = numberOf(element, "y");
  for (const piece of pieces) {
    x += piece.dx;
    y += piece.dy;
    const isHaloed = piece.style["paint-order"] === "stroke" || piece.style.fill === "none";
    const halo = isHaloed ? colourOf(piece.style.stroke, ids) : undefined;
    if (halo) paintHalo(kit, piece, halo, x, y);
    const fill = colourOf(piece.style.fill ?? "#000000", ids);
    if (fill) paintPiece(kit, piece, fill, x, y);
    x += piece.width;
  }
}

const anchorOf = (style: Style) => {
  const anchor = style["text-anchor"];
  return anchor === "middle" || anchor === "end" ? anchor : "start";
};

function piecesOf(kit: Kit, letters: Letters, element: SvgElement, style: Style): Piece[] {
  const [size, spacing] = [numberIn(style, "font-size", 16), numberIn(style, "letter-spacing", 0)];
  let [dx, dy] = [0, 0];
  if (element.name === "tspan") [dx, dy] = [numberOf(element, "dx"), numberOf(element, "dy")];
  return element.children.flatMap((child) => {
    if (isElement(child)) return child.name === "tspan" ? piecesOf(kit, letters, child, styleOf(child, style)) : [];
    return letters.runsOf(child, faceOf(style)).map((run): Piece => {
      kit.font(run.name).fontSize(size);
      // PDFKit spaces between letters, SVG after each of them.
      const width = kit.widthOfString(run.text, { characterSpacing: spacing }) + spacing;
      const piece = { ...run, style, size, spacing, dx, dy, width };
      [dx, dy] = [0, 0];
      return piece;
    });
  });
}

function paintPiece(kit: Kit, { text, name, size, spacing, isMissing }: Piece, fill: string, x: number, y: number): void {
  if (isMissing) kit.markContent("Span", { actual: text });
  kit.font(name).fontSize(size).fillColor(fill);
  kit.text(text, x, y, { lineBreak: false, baseline: "alphabetic", characterSpacing: spacing });
  if (isMissing) kit.endMarkedContent();
}

/** The edge around letters, as outlines: as text it would be found and copied a second time. */
function paintHalo(kit: Kit, { text, font, size, style }: Piece, colour: string, left: number, y: number): void {
  setStroke(kit, style);
  kit.strokeColor(colour);
  const scale = size / font.unitsPerEm;
  let x = left;
  // PDFKit sets text word by word, each with the space after it.
  for (const word of text.split(/(?<= )/)) {
    const { glyphs, positions } = font.layout(word);
    for (const [i, glyph] of glyphs.entries()) {
      const { xAdvance, xOffset, yOffset } = positions[i] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      const outline = glyph.path.toSVG();
      if (outline) {
        kit.save().lineWidth(numberIn(style, "stroke-width", 1) / scale);
        kit.transform(scale, 0, 0, -scale, x + xOffset * scale, y - yOffset * scale);
        kit.path(outline).stroke().restore();
      }
      x += xAdvance * scale;
    }
  }
}
