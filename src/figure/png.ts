/** From figure to PNG: the drawing is left to the world outside, limits, metadata and resolution are settled here. */
import { type PngChunk, readPng, textChunk, writePng } from "./chunks.ts";

/** Draws an SVG at exact pixels and gives the PNG's bytes; a browser's canvas, or a renderer in Node. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

export interface PngOptions {
  /** Pixels, whole, each 1…16384. */
  readonly width: number;
  readonly height: number;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly description?: string | undefined;
  /** Pixels per inch that the picture asks to be printed at. */
  readonly resolution?: number | undefined;
}

/** Pixels a side that Chromium's canvas can hold; Firefox and Safari hold as much or more a side. */
export const MOST_PIXELS_A_SIDE = 16_384;
/** Pixels in all: Chromium's, Firefox's and desktop Safari's canvas end at 16384 × 16384. */
export const MOST_PIXELS = 268_435_456;
const SOFTWARE = "Entente";
const DEFAULT_RESOLUTION = 300;
const INCHES_PER_METRE = 39.370_078_74;
/** Chunks of which the drawing's own would make the bytes depend on the renderer's mood. */
const REPLACED = new Set(["tEXt", "iTXt", "zTXt", "pHYs", "tIME", "eXIf"]);

/** A size that cannot be drawn; the message says what and why. */
export class FigureSizeError extends Error {
  override readonly name = "FigureSizeError";
}

/** Throws a FigureSizeError where a picture of this size cannot be drawn. */
export function checkPngSize(width: number, height: number): void {
  const asked = `The picture was to be ${width} × ${height} pixels`;
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1)
    throw new FigureSizeError(`${asked}: both sides must be whole numbers of at least 1.`);
  if (Math.max(width, height) > MOST_PIXELS_A_SIDE)
    throw new FigureSizeError(
      `${asked}: a browser draws at most ${MOST_PIXELS_A_SIDE} a side. Choose a smaller size, or save as SVG, which is sharp at any size.`,
    );
  if (width * height > MOST_PIXELS)
    throw new FigureSizeError(`${asked}: that is more than ${MOST_PIXELS} in all. Choose a smaller size, or save as SVG.`);
}

/**
 * Draws a figure as PNG with title, source and description inside.
 * @returns the same bytes for the same figure and options, as far as `rasterise` gives the same
 * Throws a FigureSizeError where the size cannot be drawn or the drawing came out in another size.
 */
export async function pngOf(svg: string, options: PngOptions, rasterise: Rasterise): Promise<Uint8Array> {
  const { width, height } = options;
  checkPngSize(width, height);
  const chunks = readPng(await rasterise(svg, width, height));
  const head = chunks[0];
  if (head?.type !== "IHDR") throw new FigureSizeError("The drawing gave no PNG picture.");
  const view = new DataView(head.data.buffer, head.data.byteOffset, head.data.byteLength);
  const drawn = [view.getUint32(0), view.getUint32(4)] as const;
  if (drawn[0] !== width || drawn[1] !== height)
    throw new FigureSizeError(
      `The picture was to be ${width} × ${height} pixels and came out as ${drawn[0]} × ${drawn[1]}: this browser cannot draw it so large.`,
    );
  const texts = [
    ["Title", options.title],
    ["Source", options.source],
    ["Description", options.description],
    ["Software", SOFTWARE],
  ] as const;
  const metadata = [
    resolutionChunk(options.resolution ?? DEFAULT_RESOLUTION),
    ...texts.flatMap(([keyword, text]) => (text ? [textChunk(keyword, text)] : [])),
  ];
  return writePng([head, ...metadata, ...chunks.slice(1).filter(({ type }) => !REPLACED.has(type))]);
}

/** pHYs: pixels per metre both ways. */
function resolutionChunk(pixelsPerInch: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(pixelsPerInch * INCHES_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: "pHYs", data };
}
