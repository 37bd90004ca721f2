/** Derives the advance widths of the bundled fonts, so that text can be measured without a browser and alike everywhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import opentype from "opentype.js";

/** Advance widths in thousandths of the font size: the k-th character of `characters` is `widths[k]` wide. */
export interface FontMetrics {
  characters: string;
  widths: number[];
  /** Width of a character that the font lacks. */
  fallback: number;
}

const FACES = {
  "serif-400": ["source-serif-4", 400],
  "serif-600": ["source-serif-4", 600],
  "sans-400": ["source-sans-3", 400],
  "sans-600": ["source-sans-3", 600],
} as const;

export function buildFonts(packages: string): Record<string, FontMetrics> {
  const metrics: Record<string, FontMetrics> = {};
  for (const [face, [family, weight]] of Object.entries(FACES)) {
    const widths = new Map<string, number>();
    for (const subset of ["latin", "latin-ext"]) {
      const file = readFileSync(join(packages, `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`));
      const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
      for (let i = 0; i < font.glyphs.length; i++) {
        const glyph = font.glyphs.get(i);
        for (const code of glyph.unicodes)
          if (code >= 32 && code < 0x2300)
            widths.set(String.fromCodePoint(code), Math.round(((glyph.advanceWidth ?? 0) * 1000) / font.unitsPerEm));
      }
    }
    const sorted = [...widths].sort(([a], [b]) => (a < b ? -1 : 1));
    metrics[face] = {
      characters: sorted.map(([c]) => c).join(""),
      widths: sorted.map(([, w]) => w),
      fallback: widths.get("M") ?? 900,
    };
  }
  return metrics;
}
