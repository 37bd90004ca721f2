/** A figure as a file: flags and fonts put inside, drawn to PNG or PDF or left as SVG, named after what it shows; or on the clipboard. */
import { messageOf } from "../core/error-message.ts";
import type { NetworkView } from "../core/model.ts";
import { composeFigure, drawComposed, drawFigure, type Figure } from "../figure/figure.ts";
import { neededFonts } from "../figure/fonts.ts";
import type { FigureInput } from "../figure/input.ts";
import { aboutOf } from "../figure/metadata.ts";
import { nameFigure } from "../figure/name.ts";
import { checkPngSize, pngOf } from "../figure/png.ts";
import { loadFlags, loadFonts } from "./assets.ts";
import { offerDownload } from "./download.ts";
import { type RasterWork, rasteriseWith } from "./raster.ts";

/** A figure with what it could not hold. */
export interface Picture {
  /** An SVG document that needs nothing from outside. */
  readonly svg: string;
  readonly size: FigureInput["size"];
  readonly figure: Figure;
}

/** The clipboard takes no pictures here, or not now; the message is for the person. */
export class ClipboardError extends Error {
  override readonly name = "ClipboardError";
}

/** The figure's input with the flags and fonts that it needs inside. */
async function complete(input: FigureInput) {
  const codes = [...input.actorLooks.values()].flatMap((look) => look.flag ?? []);
  const [flags, fonts] = await Promise.all([loadFlags(codes), loadFonts(neededFonts(input))]);
  return { input: { ...input, flags, fonts }, fonts };
}

export async function drawPicture(bare: FigureInput): Promise<Picture> {
  const { input } = await complete(bare);
  const figure = composeFigure(input);
  return { svg: drawComposed(input, figure), size: input.size, figure };
}

/**
 * Draws, names and downloads a figure; gives the file's name, and the letters that no bundled font has, where that matters.
 * Throws a FigureSizeError, RasterError or AssetError in words for the person.
 */
export async function savePicture(
  input: FigureInput,
  format: "png" | "svg" | "pdf",
  view: NetworkView,
  work: RasterWork = {},
): Promise<{ readonly name: string; readonly missing: readonly string[] }> {
  const { title, date = "" } = aboutOf(input);
  const name = nameFigure({ title: input.title || title, date, view }, format);
  let missing: readonly string[] = [];
  if (format === "png") offerDownload(name, [await drawPng(input, work)], "image/png");
  else if (format === "svg") {
    const { svg } = await drawPicture(input);
    offerDownload(name, [`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], "image/svg+xml");
  } else {
    const pdf = await drawPdf(input);
    missing = pdf.missing;
    offerDownload(name, [pdf.bytes as Uint8Array<ArrayBuffer>], "application/pdf");
  }
  return { name, missing };
}

/** Puts a figure as PNG onto the clipboard. Throws a ClipboardError where the browser does not let it. */
export async function copyPicture(input: FigureInput, work: RasterWork = {}): Promise<void> {
  if (typeof ClipboardItem === "undefined" || !navigator.clipboard?.write)
    throw new ClipboardError("This browser cannot copy pictures. Save the PNG instead.");
  const png = drawPng(input, work).then((bytes) => new Blob([bytes], { type: "image/png" }));
  try {
    // The promise goes in: some browsers ask that copying begins within the click.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  } catch (error) {
    // What drawing itself complains of is told as it is.
    await png;
    const why = messageOf(error);
    throw new ClipboardError(`The browser did not let the picture onto the clipboard (${why}). Save the PNG instead.`);
  }
}

/** Pictures in other formats are drawn without what writes PDFs. */
async function drawPdf(input: FigureInput) {
  const [{ pdfOfFigure }, { bringPdf }] = await Promise.all([import("../figure/pdf/figure.ts"), import("./pdf.ts")]);
  const codes = [...input.actorLooks.values()].flatMap((look) => look.flag ?? []);
  return pdfOfFigure({ ...input, flags: await loadFlags(codes) }, await bringPdf());
}

async function drawPng(bare: FigureInput, work: RasterWork): Promise<Uint8Array<ArrayBuffer>> {
  const { size, description, transparent = false } = bare;
  const { title, source } = aboutOf(bare);
  checkPngSize(size.width, size.height);
  const { input, fonts } = await complete(bare);
  const bytes = await pngOf(drawFigure(input), { ...size, title, source, description }, rasteriseWith(fonts, transparent, work));
  return bytes as Uint8Array<ArrayBuffer>;
}
