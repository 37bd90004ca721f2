/** A handout to the printer, or as a PDF file: the same pages. */
import type { HandoutPage, HandoutSource } from "../figure/handout/handout.ts";
import type { PaperName } from "../figure/handout/paper.ts";
import { nameFigure } from "../figure/name.ts";
import { offerDownload } from "./download.ts";

/** Writes and downloads a handout. Throws a HandoutError or AssetError in words for the person. */
export async function saveHandout(
  source: HandoutSource,
  paper: PaperName,
): Promise<{ readonly name: string; readonly missing: readonly string[] }> {
  const { dossier, view } = source;
  const { articles, title } = dossier;
  const date =
    articles
      .map((article) => article.date)
      .sort()
      .at(-1) ?? "";
  const about = { title: (articles.length === 1 && articles[0]?.title) || title, date, view };
  const name = nameFigure(about, "pdf", "handout");
  // Whoever prints needs none of this.
  const [{ pdfOfHandout }, { bringPdf }] = await Promise.all([import("../figure/pdf/handout.ts"), import("./pdf.ts")]);
  const { bytes, missing } = await pdfOfHandout(source, paper, await bringPdf());
  offerDownload(name, [bytes as Uint8Array<ArrayBuffer>], "application/pdf");
  return { name, missing };
}

/** Opens the browser's print dialog on the pages, each a sheet of its own. The rest of the page stays away from the paper. */
export async function printHandout(pages: readonly HandoutPage[]): Promise<void> {
  const [first] = pages;
  if (!first) return;
  document.querySelector(".sheets")?.remove();
  const sheets = document.createElement("div");
  sheets.className = "sheets";
  sheets.append(...pages.map(({ svg }) => sheetOf(svg)));
  const size = new CSSStyleSheet();
  const { width, height } = first;
  size.replaceSync(`@page{size:${width}pt ${height}pt;margin:0}@media print{.sheet{width:${width}pt;height:${height}pt}}`);
  document.adoptedStyleSheets.push(size);
  document.body.append(sheets);
  await haveFonts(sheets.textContent ?? "");
  window.addEventListener(
    "afterprint",
    () => {
      sheets.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== size);
    },
    { once: true },
  );
  window.print();
}

/** The page is our own markup with every word escaped; it is parsed as XML, in which no script of a page runs. */
function sheetOf(svg: string): HTMLElement {
  const sheet = document.createElement("div");
  sheet.className = "sheet";
  sheet.append(document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true));
  return sheet;
}

/** Fonts are loaded when text is first seen, and nobody sees this before it is on paper. */
const haveFonts = (words: string) =>
  Promise.all(
    ["Source Serif 4", "Source Sans 3"].flatMap((family) =>
      [400, 600].map((weight) => document.fonts.load(`${weight} 12px "${family}"`, words)),
    ),
  );
