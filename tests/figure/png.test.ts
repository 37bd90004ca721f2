/** PNG: metadata and resolution are written, limits are told, and an independent renderer's picture comes through whole. */
import { crc32 } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { readPng, writePng } from "../../src/figure/chunks.ts";
import { drawFigure } from "../../src/figure/figure.ts";
import { pngOf, type Rasterise } from "../../src/figure/png.ts";
import { smallFigure } from "./inputs.ts";

const rasterise: Rasterise = async (svg, width) => new Resvg(svg, { fitTo: { mode: "width", value: width } }).render().asPng();
const SVG = drawFigure(smallFigure());
const OPTIONS = { width: 960, height: 540, title: "Türkiye & Ελλάδα 🕊\u0000\ud800", source: "A paper", description: "" };

/** Keyword and text of an international text chunk. */
const readText = (data: Uint8Array) => new TextDecoder().decode(data).split("\u0000\u0000\u0000\u0000\u0000");

describe("a figure as PNG", async () => {
  const bytes = await pngOf(SVG, OPTIONS, rasterise);
  const chunks = readPng(bytes);

  test("carries its title, source and maker, and leaves out what is empty", () => {
    expect(chunks.filter(({ type }) => type === "iTXt").map(({ data }) => readText(data))).toEqual([
      ["Title", "Türkiye & Ελλάδα 🕊"],
      ["Source", "A paper"],
      ["Software", "Entente"],
    ]);
  });

  test("asks to be printed at 300 dots an inch", () => {
    const physical = chunks.find(({ type }) => type === "pHYs")?.data;
    expect([...(physical ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  });

  test("begins with its head, ends with its end, and every checksum holds", () => {
    expect(chunks[0]?.type).toBe("IHDR");
    expect(chunks.at(-1)?.type).toBe("IEND");
    const view = new DataView(bytes.buffer);
    let at = 8;
    for (const { type, data } of chunks) {
      expect(view.getUint32(at + 8 + data.length), type).toBe(crc32(bytes.subarray(at + 4, at + 8 + data.length)));
      at += 12 + data.length;
    }
    expect(at).toBe(bytes.length);
  });

  test("keeps its pixels", async () => {
    const pixels = (png: Uint8Array) => readPng(png).flatMap(({ type, data }) => (type === "IDAT" ? [[...data]] : []));
    expect(pixels(bytes)).toEqual(pixels(await rasterise(SVG, 960, 540)));
  });

  test("has the same bytes each time, also when the drawing brought metadata of its own", async () => {
    const marked: Rasterise = async (...asked) => {
      const [head, ...rest] = readPng(await rasterise(...asked));
      return head ? writePng([head, { type: "tIME", data: new Uint8Array(7) }, ...rest]) : new Uint8Array();
    };
    expect(await pngOf(SVG, OPTIONS, rasterise)).toEqual(bytes);
    expect(await pngOf(SVG, OPTIONS, marked)).toEqual(bytes);
  });
});

test.each([
  [0, 100, "whole numbers"],
  [10.5, 100, "whole numbers"],
  [Number.NaN, 100, "whole numbers"],
  [16_385, 100, "at most 16384 a side"],
  [100, 20_000, "100 × 20000 pixels: a browser draws at most 16384 a side"],
])("%d × %d is refused", async (width, height, why) => {
  await expect(pngOf(SVG, { width, height }, rasterise)).rejects.toThrow(why);
});

test.each([
  ["another size than asked", (svg: string) => rasterise(svg, 480, 270), "came out as 480 × 270"],
  ["something else than PNG", async () => new Uint8Array([1, 2, 3]), "no PNG picture"],
  ["a PNG that breaks off", async (svg: string) => (await rasterise(svg, 960, 540)).subarray(0, 20), "no PNG picture"],
])("a drawing of %s is refused", async (_, draw, why) => {
  await expect(pngOf(SVG, OPTIONS, draw)).rejects.toThrow(why);
});
