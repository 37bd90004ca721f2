/**
 * What a saved web page finds inside itself: its dossier, flags and fonts. Nothing is fetched. The dossier is not checked again: it was
 * when the page was saved, and whoever can change it in the file can change the program beside it.
 */
import type { Dossier } from "../../core/model.ts";
import { svgAddress } from "../../figure/svg-address.ts";
import { DOSSIER_BLOCK, PARTS_BLOCK, type PageParts } from "./parts.ts";

/** The page's contents; undefined where the file was cut off or damaged. */
export function readPage(page: Document): { readonly dossier: Dossier; readonly parts: PageParts } | undefined {
  const json = (id: string): unknown => JSON.parse(page.getElementById(id)?.textContent ?? "");
  try {
    return { dossier: json(DOSSIER_BLOCK) as Dossier, parts: json(PARTS_BLOCK) as PageParts };
  } catch {
    return undefined;
  }
}

/** The flags as the stage, the sidebar and the wall want them. */
export function flagsOf({ flags }: PageParts) {
  const address = (iso2: string) => {
    const svg = flags[iso2];
    return svg ? svgAddress(svg) : "";
  };
  return {
    address,
    text: async (iso2: string) => flags[iso2],
    load: async (codes: Iterable<string>): Promise<ReadonlyMap<string, string>> =>
      new Map([...new Set(codes)].filter((code) => flags[code]).map((code) => [code, address(code)])),
  };
}

/** Gives the page its fonts. A font that is broken is done without. */
export function addFonts(page: Document, { fonts }: PageParts): void {
  for (const { family, weight, range, base64 } of fonts) {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const face = new FontFace(family, bytes, { weight: String(weight), unicodeRange: range });
    page.fonts.add(face);
    face.load().catch(() => page.fonts.delete(face));
  }
}
