/** Draws an SVG on a canvas at exact pixels, and reads the PNG back. */

/** A picture that the browser could not draw; the message is for the person. */
export class RasterError extends Error {
  override readonly name = "RasterError";
}

/**
 * The PNG of a standalone SVG that covers its page.
 * @param width  pixels, within what png.ts allows
 * @param height pixels
 * Throws a RasterError where the browser cannot draw the SVG, or not so large: some then give a blank canvas without a word.
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const canvas = document.createElement("canvas");
  try {
    const image = new Image();
    image.src = address;
    await image.decode().catch(() => {
      throw new RasterError("The browser could not draw the figure. Save it as SVG instead.");
    });
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw tooLarge(width, height);
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, width, height);
    if (!isCovered(context, width, height)) throw tooLarge(width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw tooLarge(width, height);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
    // Frees the pixels now; a poster takes half a gigabyte.
    canvas.width = 0;
    canvas.height = 0;
  }
}

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
