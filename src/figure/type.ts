/** The figure's text: families with fallbacks, lines that fit a width, and how they are set. */
import { escapeXml } from "../core/xml-text.ts";
import { type Face, textWidth, wrapText } from "../look/measure.ts";
import { type Attributes, element } from "./xml.ts";

/** Names as the bundled fonts carry them, and what stands in where they are missing. */
const FAMILIES = {
  serif: { name: "Source Serif 4", fallback: "Georgia, 'Times New Roman', serif" },
  sans: { name: "Source Sans 3", fallback: "'Helvetica Neue', Arial, sans-serif" },
} as const;

/** From the middle of a line's height to the baseline, as a share of the font size: half the height of small capitals. */
export const BASELINE = 0.33;

/** A face as fonts and CSS name it. */
export interface Font {
  readonly name: string;
  readonly fallback: string;
  readonly weight: 400 | 600;
}

export function fontOf(face: Face): Font {
  const [voice, weight] = face.split("-") as ["serif" | "sans", "400" | "600"];
  return { ...FAMILIES[voice], weight: weight === "600" ? 600 : 400 };
}

/** One line of text; `x`, `y` and `text-anchor` as SVG has them. @param more markup that follows on the line, as `textPiece` gives it */
export const textLine = (text: string, face: Face, size: number, attributes: Attributes, more = ""): string =>
  element("text", { ...attributes, ...fontAttributes(face, size) }, escapeWords(text), more);

/** A piece of a line in another face, which follows on what stands before it, however wide that turns out. @param dx space before it */
export const textPiece = (text: string, face: Face, size: number, dx: number, fill: string): string =>
  element("tspan", { dx, fill, ...fontAttributes(face, size) }, escapeWords(text));

function fontAttributes(face: Face, size: number): Attributes {
  const { name, fallback, weight } = fontOf(face);
  return {
    "font-family": `'${name}', ${fallback}`,
    "font-weight": weight === 400 ? undefined : weight,
    "font-size": size,
  };
}

/** Hyphens that only say where lines may break are missing in many fonts, ours among them. */
const escapeWords = (text: string) => escapeXml(text.replace(/\s+/gu, " ").replace(/[\u2010\u2011]/g, "-"));

/**
 * Breaks text into as few lines no wider than `width` as can be, at most `most` of them; longer words are broken, and what is too much
 * ends in an ellipsis.
 * @param isEven the lines are about equally long, as titles want it; a paragraph's are as full as they get
 */
export function fitLines(text: string, face: Face, size: number, width: number, most: number, isEven = true): string[] {
  const whole = wrapText(text, face, size, width);
  const lines = whole.flatMap((line) => breakWord(line, face, size, width, most));
  if (lines.length === whole.length && lines.length <= most) return isEven ? evenOut(lines, face, size, width) : lines;
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutShort(`${lines[most - 1] ?? ""} ${lines[most] ?? ""}`, face, size, width)];
}

/** The same text in as many lines, the longest of them as short as it gets, so that no word is left alone on the last. */
function evenOut(lines: readonly string[], face: Face, size: number, width: number): string[] {
  const text = lines.join(" ");
  let best = [...lines];
  let [narrow, wide] = [0, width];
  for (let i = 0; i < HALVINGS; i++) {
    const tried = wrapText(text, face, size, (narrow + wide) / 2);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, face, size) > width)) narrow = (narrow + wide) / 2;
    else [wide, best] = [(narrow + wide) / 2, tried];
  }
  return best;
}
const HALVINGS = 8;

/** A line that is one word too long, in pieces, after a hyphen where it has one; at most one more than are wanted. */
function breakWord(line: string, face: Face, size: number, width: number, most: number): string[] {
  if (textWidth(line, face, size) <= width) return [line];
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (piece && textWidth(piece + character, face, size) > width) {
      const end = piece.lastIndexOf("-") + 1 || piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
      if (pieces.length > most) return pieces;
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The beginning of a line, with an ellipsis, no wider than `width`. */
function cutShort(line: string, face: Face, size: number, width: number): string {
  const characters = [...line.slice(0, 1000)];
  while (characters.length && textWidth(`${characters.join("").trimEnd()}…`, face, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
