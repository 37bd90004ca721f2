/** Every bundled flag is drawn in a PDF as an independent renderer draws its SVG. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { bringPdf } from "../../../src/cli/assets.ts";
import { sizedFlag } from "../../../src/figure/flag.ts";
import { writePdf } from "../../../src/figure/pdf/pdf.ts";
import { hasReader } from "../../debian.mjs";
import { distance, type Pixels, pixelsOf, pixelsOfSvg } from "../../pdf.ts";

const FOLDER = "node_modules/flag-icons/flags/1x1";
/** Pixels of a flag, and of the squares that are compared. */
const SIDE = 256;
const SQUARE = 16;
/** The tolerance, as shares of full contrast: edges are smoothed otherwise by the two renderers; a missing emblem is far more. */
const MOST = { mean: 0.02, worst: 0.2 };
/** Large parts of these have gradients, of which the PDF has the middle colour. */
const GRADIENTS: readonly string[] = ["gt"];
/** The other renderer leaves out the stars of these: where they are, in shares of the side, and how much of it they fill. */
const STARS: Readonly<Record<string, { box: readonly [number, number, number, number]; share: readonly [number, number] }>> = {
  tj: { box: [0.3, 0.33, 0.4, 0.13], share: [0.05, 0.2] },
};

const flagOf = (code: string) => sizedFlag(readFileSync(`${FOLDER}/${code}.svg`, "utf8"));
const codes = readdirSync(FOLDER)
  .filter((file) => /^[a-z]{2}\.svg$/.test(file))
  .map((file) => file.slice(0, 2));

describe.skipIf(!hasReader("pdftotext"))("flags in a PDF", () => {
  const drawn = new Map<string, Pixels>();

  beforeAll(async () => {
    const pages = codes.map((code) => ({ svg: flagOf(code), width: SIDE, height: SIDE }));
    const about = { title: "Flags", author: "", subject: "", language: "en", date: "2026-01-06" };
    const { bytes } = await writePdf(pages, about, await bringPdf());
    for (const [i, pixels] of pixelsOf(bytes, SIDE, SIDE).entries()) drawn.set(codes[i] ?? "", pixels);
  });

  test.each(codes.filter((code) => !STARS[code]))("%s", (code) => {
    const flag = drawn.get(code);
    if (!flag) throw new Error(`The page of ${code} is missing.`);
    const { mean, worst } = distance(flag, pixelsOfSvg(flagOf(code), SIDE), SQUARE);
    expect(mean).toBeLessThan(MOST.mean);
    expect(worst).toBeLessThan(GRADIENTS.includes(code) ? 0.3 : MOST.worst);
  });

  test.each(Object.entries(STARS))("the stars of %s", (code, { box, share }) => {
    const flag = drawn.get(code);
    const [x = 0, y = 0, width = 0, height = 0] = box.map((side) => Math.round(side * SIDE));
    const ground = [...(flag?.data.subarray(3 * (y * SIDE + x), 3 * (y * SIDE + x) + 3) ?? [])];
    let stars = 0;
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) {
        const at = 3 * (row * SIDE + column);
        if (ground.some((channel, i) => Math.abs(channel - (flag?.data[at + i] ?? 0)) > 100)) stars++;
      }
    expect(stars / (width * height)).toBeGreaterThan(share[0]);
    expect(stars / (width * height)).toBeLessThan(share[1]);
  });
});
