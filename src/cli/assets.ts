/** Flags and fonts from the installed packages, for figures made without a browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { sizedFlag } from "../figure/flag.ts";
import type { FontNeed } from "../figure/fonts.ts";
import type { EmbeddedFont } from "../figure/input.ts";
import type { FontFile } from "../figure/pdf/letters.ts";
import type { PdfWorld } from "../figure/pdf/pdf.ts";
import { unpackWoff } from "../figure/pdf/woff.ts";

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

/** ISO 3166-1 alpha-2 in lower case → its square flag as a data URI; those that are not there are left out. */
export function readFlags(codes: Iterable<string>): ReadonlyMap<string, string> {
  const folder = join(folderOf("flag-icons"), "flags/1x1");
  return new Map(
    [...new Set(codes)].sort().flatMap((code) => {
      const file = join(folder, `${code}.svg`);
      return existsSync(file)
        ? [[code, `data:image/svg+xml;base64,${Buffer.from(sizedFlag(readFileSync(file, "utf8"))).toString("base64")}`] as const]
        : [];
    }),
  );
}

const fontFile = ({ family, subset, weight }: FontFile, ending: "woff" | "woff2") => {
  const name = family.toLowerCase().replaceAll(" ", "-");
  return readFileSync(join(folderOf(`@fontsource/${name}`), "files", `${name}-${subset}-${weight}-normal.${ending}`));
};

/** The fonts as they stand inside an SVG. */
export const embedFonts = (needs: readonly FontNeed[]): EmbeddedFont[] =>
  needs.map((need) => ({ ...need, dataUri: `data:font/woff2;base64,${fontFile(need, "woff2").toString("base64")}` }));

/** Does something with the fonts as OpenType files, which are gone afterwards: the renderer takes no bytes. */
export function withFontFiles<Result>(needs: readonly FontNeed[], use: (files: string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "entente-fonts-"));
  try {
    const files = needs.map((need, i) => {
      const file = join(folder, `${i}.ttf`);
      writeFileSync(file, unpackWoff(fontFile(need, "woff")));
      return file;
    });
    return use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What writes a PDF: PDFKit as pages use it, so that both give the same bytes. */
export async function bringPdf(): Promise<PdfWorld> {
  const folder = dirname(resolve("pdfkit"));
  const { default: PDFDocument } = await import(pathToFileURL(join(folder, "pdfkit.browser.mjs")).href);
  return { PDFDocument, loadFont: async (file) => fontFile(file, "woff") };
}
