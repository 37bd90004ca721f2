/** What writes PDFs, brought when the first is wanted: PDFKit, and font files from the page's own origin. */
import type { FontFile } from "../figure/pdf/letters.ts";
import type { PdfWorld } from "../figure/pdf/pdf.ts";
import { AssetError } from "./assets.ts";

const FONTS = import.meta.glob<string>(
  "../../node_modules/@fontsource/{source-serif-4,source-sans-3}/files/*-{latin,latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-{400,600}-normal.woff",
  { query: "?url", import: "default", eager: true },
);

/** Throws where the page's own files cannot be reached. */
export async function bringPdf(): Promise<PdfWorld> {
  const { default: PDFDocument } = await import("pdfkit");
  return { PDFDocument, loadFont };
}

/** A font file's bytes. Throws an AssetError where it cannot be loaded. */
async function loadFont({ family, subset, weight }: FontFile): Promise<Uint8Array> {
  const folder = family.toLowerCase().replaceAll(" ", "-");
  const address = FONTS[`../../node_modules/@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`];
  const response = address ? await fetch(address).catch(() => undefined) : undefined;
  if (!response?.ok) throw new AssetError(`The font ${family} ${weight} (${subset}) could not be loaded.`);
  return new Uint8Array(await response.arrayBuffer());
}
