/** The figure's text: families with fallbacks, lines that fit a width, and how they are set. */
import { type Face, textWidth, wrapText } from "../look/measure.ts";
import { type Attributes, element, escapeXml } from "./xml.ts";

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

/** One line of text; `x`, `y` and `text-anchor` as SVG has them. */
export function textLine(text: string, face: Face, size: number, attributes: Attributes): string {
  const { name, fallback, weight } = fontOf(face);
  return element(
    "text",
    {
      ...attributes,
      "font-family": `'${name}', ${fallback}`,
      "font-weight": weight === 400 ? undefined : weight,
      "font-size": size,
    },
    escapeXml(text.replace(/\s+/gu, " ")),
  );
}

/** Breaks text into at most `most` lines no wider than `width`; longer words are broken, what is too much ends in an ellipsis. */
export function fitLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const lines = wrapText(text, face, size, width).flatMap((line) => breakWord(line, face, size, width, most));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutShort(`${lines[most - 1] ?? ""} ${lines[most] ?? ""}`, face, size, width)];
}

/** A line that is one word too long, in pieces; at most one more than are wanted. */
function breakWord(line: string, face: Face, size: number, width: number, most: number): string[] {
  if (textWidth(line, face, size) <= width) return [line];
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (piece && textWidth(piece + character, face, size) > width) {
      pieces.push(piece);
      piece = "";
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
