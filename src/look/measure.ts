/** Widths of text in the bundled fonts, without a browser: stage, figure and layout measure alike. */
import fonts from "../../graph-data/derived/fonts.json" with { type: "json" };

export const FACES = ["serif-400", "serif-600", "sans-400", "sans-600"] as const;
/** A bundled font in a weight: serif for the article's words, sans for Entente's. */
export type Face = (typeof FACES)[number];

interface Metrics {
  readonly widths: ReadonlyMap<string, number>;
  readonly fallback: number;
}

function readMetrics(face: Face): Metrics {
  const { characters, widths, fallback } = fonts[face];
  return { widths: new Map([...characters].map((c, i) => [c, widths[i] ?? fallback])), fallback };
}

const METRICS: Readonly<Record<Face, Metrics>> = {
  "serif-400": readMetrics("serif-400"),
  "serif-600": readMetrics("serif-600"),
  "sans-400": readMetrics("sans-400"),
  "sans-600": readMetrics("sans-600"),
};

/** Width of a line of text, in the unit of `size` (the font size). Kerning is left out: real text is at most 2% narrower. */
export function textWidth(text: string, face: Face, size: number): number {
  const { widths, fallback } = METRICS[face];
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character) ?? fallback;
  return (thousandths * size) / 1000;
}

/** Breaks text into lines no wider than `width`; a longer word stands alone. */
export function wrapText(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, face, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** As few lines as fit the width, and those of about one length. */
export function wrapEvenly(text: string, face: Face, size: number, width: number): string[] {
  const lines = wrapText(text, face, size, width);
  if (lines.length === 1) return lines;
  for (let narrow = textWidth(text, face, size) / lines.length; narrow < width; narrow += size) {
    const even = wrapText(text, face, size, narrow);
    if (even.length === lines.length) return even;
  }
  return lines;
}
