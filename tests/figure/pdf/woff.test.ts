/** Every bundled font file that a PDF may want unpacks into a font whose every glyph can be embedded. */
import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { expect, test } from "vitest";
import { PDF_SUBSETS } from "../../../src/figure/pdf/letters.ts";
import { unpackWoff } from "../../../src/figure/pdf/woff.ts";

interface Subset {
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

const FILES = ["source-serif-4", "source-sans-3"].flatMap((family) =>
  PDF_SUBSETS.flatMap((subset) => [400, 600].map((weight) => [family, subset, weight] as const)),
);

test.each(FILES)("%s %s %i", (family, subset, weight) => {
  const woff = readFileSync(`node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
  const font = create(unpackWoff(woff)) as unknown as { numGlyphs: number; createSubset(): Subset };
  const part = font.createSubset();
  for (let id = 0; id < font.numGlyphs; id++) part.includeGlyph(id);
  expect(part.encode().length).toBeGreaterThan(1000);
});

test("what is no font is refused", () => {
  expect(() => unpackWoff(Buffer.from("wOF2 and something long enough to be a header"))).toThrow("no WOFF 1.0");
});
