/** Draws a figure on a canvas at exact pixels, and reads the PNG back. */
import { hasFonts, type StripFont, withStrip } from "./font-strip.ts";

/** A picture that the browser could not draw; the message is for the person. */
export class RasterError extends Error {
  override readonly name = "RasterError";
}

/** Milliseconds between two looks at the fonts, and until one goes on without. */
const PATIENCE = { step: 25, most: 4000 } as const;

/**
 * A way to make PNGs of figures whose SVG holds the given fonts. Pixels, within what png.ts allows.
 * It throws a RasterError where the browser cannot draw the SVG, or not so large: some then give a blank canvas without a word.
 * Fonts that do not come in four seconds are done without: the figure names what stands in for them.
 */
export const rasteriseWith =
  (fonts: readonly StripFont[]) =>
  async (svg: string, width: number, height: number): Promise<Uint8Array> => {
    const blob = new Blob([withStrip(svg, width, height, fonts)], { type: "image/svg+xml" });
    const address = URL.createObjectURL(blob);
    const canvas = document.createElement("canvas");
    try {
      const image = new Image();
      image.src = address;
      await image.decode().catch(() => {
        throw new RasterError("The browser could not draw the figure. Save it as SVG instead.");
      });
      for (let waited = 0; waited < PATIENCE.most && !hasFonts(image, height, fonts); waited += PATIENCE.step)
        await new Promise((resolve) => setTimeout(resolve, PATIENCE.step));
      canvas.width = width;
      canvas.height = height;
      // Drawn by the processor, so that machines with and without graphics hardware agree.
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw tooLarge(width, height);
      context.drawImage(image, 0, 0, width, height, 0, 0, width, height);
      if (!isCovered(context, width, height)) throw tooLarge(width, height);
      const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
      if (!png) throw tooLarge(width, height);
      return new Uint8Array(await png.arrayBuffer());
    } finally {
      URL.revokeObjectURL(address);
      // Frees the pixels now; a poster takes half a gigabyte.
      canvas.width = 0;
      canvas.height = 0;
    }
  };

/** Are the page's corners painted? The figure's paper is opaque. */
const isCovered = (context: CanvasRenderingContext2D, width: number, height: number): boolean =>
  [
    [0, 0],
    [width - 1, 0],
    [0, height - 1],
    [width - 1, height - 1],
  ].every(([x = 0, y = 0]) => context.getImageData(x, y, 1, 1).data[3] === 255);

const tooLarge = (width: number, height: number) =>
  new RasterError(
    `This browser has no room for a picture of ${width} × ${height} pixels. Choose a smaller size, or save as SVG.`,
  );
