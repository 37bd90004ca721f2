/**
 * Tells when an SVG drawn as an image has its fonts. Such an image has a document of its own, whose fonts begin to load when it is
 * first drawn, and nobody is told when they have: until then its text is invisible, or in another font. So a strip below the page
 * carries a sample of each font, and one looks whether the samples are as wide as they should be.
 */
import { type Face, textWidth } from "../look/measure.ts";

/** A font file inside the SVG. */
export interface StripFont {
  readonly family: string;
  readonly weight: number;
  readonly face: Face;
  readonly subset: "latin" | "latin-ext";
}

/** Words that only this subset has, in widths that no common font shares. */
const SAMPLES = { latin: "Hamburgefonstiv", "latin-ext": "āčēģīķļņšūžłğę" } as const;
const SIZE = 40;
const ROW = 60;
const WIDTH = 480;
/** How far a sample's ink may be from its measured width: kerning and side bearings; other fonts are further off. */
const TOLERANCE = 0.035;
const DARK = 100;

export const stripHeight = (fonts: readonly StripFont[]) => fonts.length * ROW;

/** The SVG at exact pixels, with the strip below it. @param svg as drawFigure writes it */
export function withStrip(svg: string, width: number, height: number, fonts: readonly StripFont[]): string {
  const page = svg.replace(/^<svg([^>]*?) width="[^"]*" height="[^"]*"/, `<svg$1 width="${width}" height="${height}"`);
  if (fonts.length === 0) return page;
  const samples = fonts.map(
    ({ family, weight, subset }, row) =>
      `<text x="0" y="${height + row * ROW + SIZE}" font-family="'${family}'" font-weight="${weight}" font-size="${SIZE}">${SAMPLES[subset]}</text>`,
  );
  const wide = Math.max(width, WIDTH);
  const high = height + stripHeight(fonts);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">${page}${samples.join("")}</svg>`;
}

/** Are all samples drawn in their own font? @param image an image of `withStrip` */
export function hasFonts(image: HTMLImageElement, height: number, fonts: readonly StripFont[]): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = Math.max(1, stripHeight(fonts));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return false;
  context.drawImage(image, 0, height, WIDTH, canvas.height, 0, 0, WIDTH, canvas.height);
  return fonts.every(({ face, subset }, row) => {
    const expected = textWidth(SAMPLES[subset], face, SIZE);
    return Math.abs(inkWidth(context.getImageData(0, row * ROW, WIDTH, ROW)) - expected) <= expected * TOLERANCE;
  });
}

/** From the left edge to the last column with ink. */
function inkWidth({ data, width }: ImageData): number {
  let last = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > DARK) last = Math.max(last, ((i - 3) / 4) % width);
  return last;
}
