/** `npm run -s figure`: the picture of a dossier as SVG, PNG or PDF, or its handout, without a browser. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ExchangeError } from "../core/exchange/exchange-error.ts";
import { drawFigure } from "../figure/figure.ts";
import { neededFonts } from "../figure/fonts.ts";
import { HandoutError } from "../figure/handout/handout.ts";
import { handoutOfDossier } from "../figure/handout/of-dossier.ts";
import { PAPERS } from "../figure/handout/paper.ts";
import { figureOfDossier } from "../figure/of-dossier.ts";
import { pdfOfFigure } from "../figure/pdf/figure.ts";
import { pdfOfHandout } from "../figure/pdf/handout.ts";
import type { Pdf } from "../figure/pdf/pdf.ts";
import { PDF_WORDS } from "../figure/pdf/words.ts";
import { checkPngSize, FigureSizeError, pngOf } from "../figure/png.ts";
import { FIGURE_THEMES } from "../figure/themes.ts";
import { fail } from "./arguments.ts";
import { bringPdf, embedFonts, readFlags } from "./assets.ts";
import { openFile } from "./opened.ts";
import { rasteriseWith } from "./raster.ts";

const USAGE = `Usage: npm run -s figure -- DOSSIER.json -o OUT.svg|OUT.png|OUT.pdf [--size 1920x1080] [--view countries|actors]
                              [--theme ${FIGURE_THEMES.join("|")}] [--no-legend]
       npm run -s figure -- DOSSIER.json -o OUT.pdf --handout [--paper ${PAPERS.join("|")}] [--view countries|actors]
Draws the network of a dossier, or of anything else that \`npm run -s convert\` reads. A handout is for the copier: the figure, then
every relation with its numbered sentences, then the article, in black and white.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", short: "o" },
      size: { type: "string", default: "1920x1080" },
      view: { type: "string", default: "countries" },
      theme: { type: "string", default: "light" },
      "no-legend": { type: "boolean", default: false },
      handout: { type: "boolean", default: false },
      paper: { type: "string", default: "a4" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(USAGE);
  const [from, ...more] = positionals;
  const { out, view } = values;
  if (!from || !out || more.length) return fail("figure needs a file to read and one to write (-o).", USAGE);
  const format = /\.(svg|png|pdf)$/i.exec(out)?.[1]?.toLowerCase();
  if (!format) return fail(`${out}: expected an ending .svg, .png or .pdf.`, USAGE);
  const size = readSize(values.size);
  if (!size) return fail(`--size ${values.size}: expected pixels as 1920x1080.`, USAGE);
  if (view !== "countries" && view !== "actors") return fail(`--view ${view}: expected countries or actors.`, USAGE);
  const theme = FIGURE_THEMES.find((name) => name === values.theme);
  if (!theme) return fail(`--theme ${values.theme}: expected ${FIGURE_THEMES.join(", ")}.`, USAGE);
  const paper = PAPERS.find((name) => name === values.paper);
  if (!paper) return fail(`--paper ${values.paper}: expected ${PAPERS.join(", ")}.`, USAGE);
  if (values.handout && format !== "pdf") return fail(`${out}: a handout is a .pdf.`, USAGE);
  checkPngSize(size.width, size.height);
  const { dossier, notices } = await openFile(from, new Date().toISOString().slice(0, 10));
  for (const notice of notices) console.error(`${from}: ${notice}`);
  if (values.handout) return write(out, await pdfOfHandout(handoutOfDossier(dossier, view), paper, await bringPdf()));
  const bare = figureOfDossier(dossier, view, { ...size, theme, legend: !values["no-legend"] });
  const flags = readFlags([...bare.actorLooks.values()].flatMap((look) => look.flag ?? []));
  const needs = neededFonts(bare);
  if (format === "svg") {
    const svg = drawFigure({ ...bare, flags, fonts: embedFonts(needs) });
    writeFileSync(out, `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
  } else if (format === "pdf") {
    write(out, await pdfOfFigure({ ...bare, flags }, await bringPdf()));
  } else {
    const { title, source, description } = bare;
    writeFileSync(
      out,
      await pngOf(drawFigure({ ...bare, flags }), { ...size, title, source, description }, rasteriseWith(needs)),
    );
  }
}

function write(out: string, { bytes, missing }: Pdf): void {
  if (missing.length) console.error(`${out}: ${PDF_WORDS.missing(missing)}`);
  writeFileSync(out, bytes);
}

function readSize(text: string): { width: number; height: number } | undefined {
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/.exec(text) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

main().catch((error: unknown) => {
  if (error instanceof ExchangeError || error instanceof FigureSizeError || error instanceof HandoutError) fail(error.message);
  else fail(error instanceof Error ? error.message : String(error), USAGE);
});
