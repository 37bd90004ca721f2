/** A figure as a file: flags and fonts put inside, drawn to PNG or left as SVG, named after what it shows. */

import type { NetworkView } from "../core/model.ts";
import { drawFigure } from "../figure/figure.ts";
import { neededFonts } from "../figure/fonts.ts";
import type { FigureInput } from "../figure/input.ts";
import { aboutOf } from "../figure/metadata.ts";
import { nameFigure } from "../figure/name.ts";
import { checkPngSize, pngOf } from "../figure/png.ts";
import { loadFlags, loadFonts } from "./assets.ts";
import { offerDownload } from "./download.ts";
import { rasteriseWith } from "./raster.ts";

/** The figure's input with the flags and fonts that it needs inside. */
async function complete(input: FigureInput) {
  const codes = [...input.actorLooks.values()].flatMap((look) => look.flag ?? []);
  const [flags, fonts] = await Promise.all([loadFlags(codes), loadFonts(neededFonts(input))]);
  return { figure: { ...input, flags, fonts }, fonts };
}

/** The figure as an SVG document that needs nothing from outside. */
export const vectorOf = async (input: FigureInput): Promise<string> => drawFigure((await complete(input)).figure);

/** Draws, names and downloads a figure; gives the file's name. Throws a FigureSizeError or RasterError in words for the person. */
export async function savePicture(input: FigureInput, format: "png" | "svg", view: NetworkView): Promise<string> {
  const { size, description } = input;
  const { title, date = "", source } = aboutOf(input);
  const name = nameFigure({ title, date, view }, format);
  if (format === "png") checkPngSize(size.width, size.height);
  const { figure, fonts } = await complete(input);
  const svg = drawFigure(figure);
  if (format === "svg") offerDownload(name, [`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], "image/svg+xml");
  else {
    const bytes = await pngOf(svg, { ...size, title, source, description }, rasteriseWith(fonts));
    offerDownload(name, [bytes as Uint8Array<ArrayBuffer>], "image/png");
  }
  return name;
}
