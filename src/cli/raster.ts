/** Draws SVG to PNG without a browser, in the bundled fonts. */
import { Resvg } from "@resvg/resvg-js";
import type { FontNeed } from "../figure/fonts.ts";
import type { Rasterise } from "../figure/png.ts";
import { withFontFiles } from "./assets.ts";

/** Letters that no bundled font has: then the machine's fonts help out, and the bytes depend on them. */
const BEYOND = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Draws with the given fonts alone wherever they suffice, so that every machine gives the same bytes. */
export const rasteriseWith =
  (needs: readonly FontNeed[]): Rasterise =>
  async (svg, width) =>
    withFontFiles(needs, (fontFiles) => {
      const font = { loadSystemFonts: BEYOND.test(svg), fontFiles, defaultFontFamily: "Source Sans 3" };
      return new Resvg(withOwnNames(svg), { font, fitTo: { mode: "width", value: width } }).render().asPng();
    });

/** The bundled semibold fonts call themselves a family of their own, and the renderer believes them. */
const withOwnNames = (svg: string) =>
  svg.replace(/font-family="&#39;([\w ]+)&#39;([^"]*" font-weight="600")/g, 'font-family="&#39;$1 SemiBold&#39;$2');
