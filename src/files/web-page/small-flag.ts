/** Makes a flag small enough for a page: coats of arms in full detail weigh more than the rest of the page's flags together. */

import { svgAddress } from "../../figure/svg-address.ts";

/** Characters of SVG up to which a flag stays as it is. */
const SMALL = 12_000;
/** Side of the picture, pixels: as much as the largest disc on a projector shows. */
const SIDE = 480;
const QUALITY = 0.85;

/** The flag's SVG, or one with a picture of it inside where that is smaller. */
export async function smallFlag(svg: string): Promise<string> {
  if (svg.length <= SMALL) return svg;
  try {
    const picture = await pictureOf(svg);
    const wrapped = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><image width="${SIDE}" height="${SIDE}" href="${picture}"/></svg>`;
    return wrapped.length < svg.length ? wrapped : svg;
  } catch {
    // A browser that cannot draw it here keeps the original.
    return svg;
  }
}

/** A square picture as a data URI, WebP where the browser can write it, else PNG. */
async function pictureOf(svg: string): Promise<string> {
  const flag = new DOMParser().parseFromString(svg, "image/svg+xml");
  for (const side of ["width", "height"]) flag.documentElement.setAttribute(side, String(SIDE));
  const image = new Image();
  image.src = svgAddress(new XMLSerializer().serializeToString(flag));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0, SIDE, SIDE);
  return canvas.toDataURL("image/webp", QUALITY);
}
