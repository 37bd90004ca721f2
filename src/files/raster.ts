/**
 * Draws a figure to PNG at exact pixels, strip by strip: whatever the size, only a few megabytes of pixels are held at a time, no canvas
 * is larger than every browser allows, and one can tell how far it is.
 */
import { writePng } from "../figure/chunks.ts";
import type { Rasterise } from "../figure/png.ts";
import { hasFonts, type StripFont, withStrip } from "./font-strip.ts";

/** A picture that the browser could not draw; the message is for the person. */
export class RasterError extends Error {
  override readonly name = "RasterError";
}

/** How drawing is watched and stopped. */
export interface RasterWork {
  readonly signal?: AbortSignal | undefined;
  /** Share done, 0…1. */
  onProgress?(share: number): void;
}

/** Milliseconds between two looks at the fonts, and until one goes on without. */
const PATIENCE = { step: 25, most: 4000 } as const;
/** Pixels of a strip, about; within the canvas of every browser. */
const STRIP = 3_000_000;

/**
 * A way to make PNGs of figures whose SVG holds the given fonts. Pixels, within what png.ts allows.
 * It throws a RasterError where the browser cannot draw the SVG, or not so large: some then give a blank canvas without a word; and the
 * signal's reason where it is stopped. Fonts that do not come in four seconds are done without: the figure names what stands in for them.
 * @param isClear the figure has no ground, and its picture keeps that
 */
export const rasteriseWith =
  (fonts: readonly StripFont[], isClear: boolean, work: RasterWork = {}): Rasterise =>
  async (svg, width, height) => {
    const address = URL.createObjectURL(new Blob([withStrip(svg, width, height, fonts)], { type: "image/svg+xml" }));
    try {
      const image = new Image();
      image.src = address;
      await image.decode().catch(() => {
        throw new RasterError("The browser could not draw the figure. Save it as SVG instead.");
      });
      for (let waited = 0; waited < PATIENCE.most && !hasFonts(image, height, fonts); waited += PATIENCE.step)
        await pause(PATIENCE.step);
      const packed = await pack(stripsOf(image, width, height, isClear, work));
      return writePng([
        { type: "IHDR", data: headOf(width, height, isClear) },
        { type: "IDAT", data: packed },
        { type: "IEND", data: new Uint8Array() },
      ]);
    } finally {
      URL.revokeObjectURL(address);
    }
  };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The picture's rows from the top, each after a zero: PNG's sign that it is stored as it is, which suits flat colours. */
async function* stripsOf(
  image: HTMLImageElement,
  width: number,
  height: number,
  isClear: boolean,
  { signal, onProgress }: RasterWork,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement("canvas");
  const rows = Math.min(height, Math.max(1, Math.floor(STRIP / width)));
  [canvas.width, canvas.height] = [width, rows];
  // Drawn by the processor, so that machines with and without graphics hardware agree.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw tooLarge(width, height);
  let isBlank = true;
  for (let top = 0; top < height; top += rows) {
    signal?.throwIfAborted();
    const count = Math.min(rows, height - top);
    context.clearRect(0, 0, width, rows);
    context.drawImage(image, 0, top, width, count, 0, 0, width, count);
    const { data } = context.getImageData(0, 0, width, count);
    // Paper is opaque up to its corners; a figure without ground has something somewhere.
    if (!isClear && (data[3] !== 255 || data.at(-1) !== 255)) throw tooLarge(width, height);
    isBlank &&= !hasInk(data);
    yield isClear ? rowsWithAlpha(data, width, count) : rowsWithout(data, width, count);
    onProgress?.((top + count) / height);
    // A breath, in which the page can show how far it is.
    if (top + count < height) await pause(0);
  }
  if (isBlank) throw tooLarge(width, height);
  // Frees the pixels now.
  canvas.width = 0;
}

const hasInk = (data: Uint8ClampedArray) => {
  for (let i = 3; i < data.length; i += 4) if (data[i]) return true;
  return false;
};

function rowsWithAlpha(data: Uint8ClampedArray, width: number, count: number): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(count * (1 + 4 * width));
  for (let row = 0; row < count; row++)
    rows.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * (1 + 4 * width) + 1);
  return rows;
}

function rowsWithout(data: Uint8ClampedArray, width: number, count: number): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(count * (1 + 3 * width));
  let [from, to] = [0, 0];
  for (let row = 0; row < count; row++) {
    to++;
    for (let column = 0; column < width; column++) {
      rows[to++] = data[from] ?? 0;
      rows[to++] = data[from + 1] ?? 0;
      rows[to++] = data[from + 2] ?? 0;
      from += 4;
    }
  }
  return rows;
}

/** Deflates in the browser's own way, as links are: with zlib's frame, as PNG wants it. */
async function pack(strips: AsyncGenerator<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream("deflate");
  const packed = new Response(readable).arrayBuffer();
  // Its failure is told by the writer below.
  packed.catch(() => {});
  const writer = writable.getWriter();
  try {
    for await (const strip of strips) await writer.write(strip);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
  return new Uint8Array(await packed);
}

/** IHDR: eight bits a channel, colours with or without alpha. */
function headOf(width: number, height: number, isClear: boolean): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data[8] = 8;
  data[9] = isClear ? 6 : 2;
  return data;
}

const tooLarge = (width: number, height: number) =>
  new RasterError(
    `This browser has no room for a picture of ${width} × ${height} pixels. Choose a smaller size, or save as SVG.`,
  );
