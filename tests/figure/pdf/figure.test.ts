/** A figure as PDF: what independent readers find in it, and how far it is from the SVG that it was made of. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bringPdf, readFlags } from "../../../src/cli/assets.ts";
import { rasteriseWith } from "../../../src/cli/raster.ts";
import type { Dossier } from "../../../src/core/model.ts";
import { inOurLetters } from "../../../src/figure/alike.ts";
import { drawFigure } from "../../../src/figure/figure.ts";
import { neededFonts } from "../../../src/figure/fonts.ts";
import type { FigureInput } from "../../../src/figure/input.ts";
import { figureOfDossier } from "../../../src/figure/of-dossier.ts";
import type { FigureOptions } from "../../../src/figure/options.ts";
import { pdfOfFigure } from "../../../src/figure/pdf/figure.ts";
import { hasReader } from "../../debian.mjs";
import { LIBRARY } from "../../library.ts";
import { distance, fontsOf, infoOf, pixelsOf, pixelsOfPng, textOf } from "../../pdf.ts";
import { smallFigure } from "../inputs.ts";

const world = await bringPdf();
const summit = LIBRARY.get("lee-xi-beijing") as Dossier;
const withFlags = (bare: FigureInput): FigureInput => ({
  ...bare,
  flags: readFlags([...bare.actorLooks.values()].flatMap((look) => look.flag ?? [])),
});
/** Pixels of a figure's sides, and of the squares that are compared. */
const [WIDTH, HEIGHT, SQUARE] = [1600, 900, 20];
/** The tolerance, as shares of full contrast: smoothed edges differ a little, a line that is missing or elsewhere by half or more. */
const MOST = { mean: 0.005, worst: 0.2 };

describe.skipIf(!hasReader("pdftotext")).each([...LIBRARY])("%s as PDF", async (_, dossier) => {
  const bare = figureOfDossier(dossier, "actors", { width: WIDTH, height: HEIGHT });
  const input = withFlags(bare);
  const { bytes, missing } = await pdfOfFigure(input, world);

  test("holds title, names and source as text", () => {
    const text = textOf(bytes);
    const names = [...input.actorLooks.values()].map((look) => look.label);
    for (const words of [input.title ?? "", ...names, input.source ?? ""])
      for (const word of words.split(/\s+/u)) expect(text).toContain(word.normalize("NFC"));
    expect(text.split(names[0]?.split(" ")[0] ?? "").length - 1).toBeLessThan(20);
    expect(missing).toEqual([]);
  });

  test("has its fonts inside, and letters that are found", () => {
    const fonts = fontsOf(bytes);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts)
      expect(font).toMatchObject({ name: /^[A-Z]{6}\+Source(Serif4|Sans3)-/, isEmbedded: true, hasLetters: true });
  });

  test("says what it is", () => {
    const info = infoOf(bytes);
    expect(info.get("Title")).toBe(input.title);
    expect(info.get("Author")).toBe(input.source);
    expect(info.get("Subject")).toBe(input.description);
    expect(info.get("Pages")).toBe("1");
    expect(info.get("Page size")).toBe("384 x 216 pts");
    expect(info.get("Tagged")).toBe("yes");
    expect(Buffer.from(bytes).includes("/Lang (en)")).toBe(true);
  });

  test("looks as the SVG does", async () => {
    await expectAlike(input, bytes);
  });

  test("has the same bytes each time", async () => {
    expect(Buffer.from((await pdfOfFigure(input, world)).bytes).equals(bytes)).toBe(true);
  });
});

/** Is the PDF's page as the SVG is drawn by an independent renderer, within the tolerance? */
async function expectAlike(input: FigureInput, bytes: Uint8Array): Promise<void> {
  const png = await rasteriseWith(neededFonts(input))(drawFigure(input), WIDTH, HEIGHT);
  const [page] = pixelsOf(bytes, WIDTH, HEIGHT);
  if (!page) throw new Error("The PDF has no page.");
  const { mean, worst } = distance(page, pixelsOfPng(png), SQUARE);
  expect(mean).toBeLessThan(MOST.mean);
  expect(worst).toBeLessThan(MOST.worst);
}

describe.skipIf(!hasReader("pdftotext"))("a figure looks as its SVG does", () => {
  test.each([
    ["with quotations and footnotes", { quotes: 3, footnotes: "all" }],
    ["in black and white", { theme: "print" }],
    ["without ground", { theme: "transparent" }],
    ["in the dark", { theme: "dark" }],
  ] satisfies [string, Partial<FigureOptions>][])("%s", async (_, options) => {
    const input = withFlags(figureOfDossier(summit, "actors", { width: WIDTH, height: HEIGHT, ...options }));
    const { bytes } = await pdfOfFigure(input, world);
    await expectAlike(input, bytes);
    for (const { text } of [...(input.quotes ?? []), ...(input.footnotes ?? [])])
      expect(textOf(bytes).replace(/\s/gu, "")).toContain(inOurLetters(text.slice(0, 20)).replace(/\s/gu, ""));
  });

  test("with all but one relation faded, each as a whole", async () => {
    const lit = { actors: new Set(["CHN", "KOR"]), relations: new Set(["CHN~KOR~cooperation"]) };
    const input = withFlags({ ...figureOfDossier(summit, "actors", { width: WIDTH, height: HEIGHT }), lit });
    await expectAlike(input, (await pdfOfFigure(input, world)).bytes);
  });
});

test.skipIf(!hasReader("pdftotext"))("a page of A4 is an A4", async () => {
  const { bytes } = await pdfOfFigure(smallFigure({ size: { width: 2480, height: 3508 } }), world);
  expect(infoOf(bytes).get("Page size")).toBe("595.2 x 841.92 pts (A4)");
});

describe.skipIf(!hasReader("pdftotext"))("letters", () => {
  const titled = async (title: string) => pdfOfFigure(smallFigure({ title, legend: false }), world);

  test.each([
    ["Erdoğan, Łódź, Ångström", []],
    ["Зеленський і Путін", []],
    ["Ελλάδα", []],
    ["Việt Nam", []],
    ["e\u0301tat", []],
    ["習近平 in Beijing", ["習", "近", "平"]],
    ["peace 🕊️ now", ["🕊"]],
  ])("of “%s” are found, also where a box stands for them", async (title, boxed) => {
    const { bytes, missing } = await titled(title);
    expect(missing).toEqual(boxed);
    expect(textOf(bytes)).toContain(title.normalize("NFC"));
    expect(infoOf(bytes).get("Title")).toBe(title);
  });

  test("that run from right to left are there, each", async () => {
    const { bytes, missing } = await titled("محمد");
    expect(missing).toEqual(["م", "ح", "د"]);
    // The reader takes boxes for letters already turned to be seen, and turns them once more.
    expect(textOf(bytes)).toContain("دمحم");
  });

  test("of any kind make a sound file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (title) => {
        const { bytes } = await titled(title);
        expect(infoOf(bytes).get("Pages")).toBe("1");
      }),
      { numRuns: 25 },
    );
  });
});
