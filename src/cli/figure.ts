/** `npm run -s figure`: the picture of a dossier as SVG, PNG or PDF, or its handout, without a browser. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { messageOf } from "../core/error-message.ts";
import { ExchangeError } from "../core/exchange/exchange-error.ts";
import { composeFigure, drawComposed } from "../figure/figure.ts";
import { neededFonts } from "../figure/fonts.ts";
import { figureFrom } from "../figure/from.ts";
import { HandoutError } from "../figure/handout/handout.ts";
import { handoutOfDossier } from "../figure/handout/of-dossier.ts";
import { PAPERS } from "../figure/handout/paper.ts";
import type { FigureInput } from "../figure/input.ts";
import { aboutOf } from "../figure/metadata.ts";
import { sourceOfDossier } from "../figure/of-dossier.ts";
import { FigureOptionsError, resolveOptions } from "../figure/options.ts";
import { pdfOfFigure } from "../figure/pdf/figure.ts";
import { pdfOfHandout } from "../figure/pdf/handout.ts";
import type { Pdf } from "../figure/pdf/pdf.ts";
import { PDF_WORDS } from "../figure/pdf/words.ts";
import { FigureSizeError, pngOf } from "../figure/png.ts";
import { type NamedSize, SIZE_NAMES, SIZES } from "../figure/sizes.ts";
import { FIGURE_THEMES } from "../figure/themes.ts";
import { fail } from "./arguments.ts";
import { bringPdf, embedFonts, readFlags } from "./assets.ts";
import { openFile } from "./opened.ts";
import { rasteriseWith } from "./raster.ts";

const USAGE = `Usage: npm run -s figure -- DOSSIER.json -o OUT.svg|OUT.png|OUT.pdf [--view countries|actors] [--size 3840x2160|a4-portrait|…]
                              [--theme ${FIGURE_THEMES.join("|")}]
                              [--title WORDS] [--subtitle WORDS] [--caption WORDS] [--no-legend] [--no-source]
                              [--quotes CHOICE] [--footnotes CHOICE] [--around ACTOR,ACTOR…]
       npm run -s figure -- DOSSIER.json -o OUT.pdf --handout [--paper ${PAPERS.join("|")}] [--view countries|actors]
Draws the network of a dossier, or of anything else that \`npm run -s convert\` reads.
--quotes puts sentences beside their lines, --footnotes numbers on the lines and the sentences below. CHOICE is all, a number
(so many of the heaviest relations), or relations as CHN~KOR~cooperation,CHN~JPN~tension. --around draws these actors and their neighbours.
A handout is for the copier: the figure, then every relation with its numbered sentences, then the article, in black and white.`;

async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const tick = { type: "boolean", default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { ...text, short: "o" },
      view: { ...text, default: "countries" },
      size: text,
      theme: text,
      title: text,
      subtitle: text,
      caption: text,
      quotes: text,
      footnotes: text,
      around: text,
      "no-legend": tick,
      "no-source": tick,
      handout: tick,
      paper: { ...text, default: "a4" },
      help: { ...tick, short: "h" },
    },
  });
  if (values.help) return console.log(USAGE);
  const [from, ...more] = positionals;
  const { out, view, size, around } = values;
  if (!from || !out || more.length) return fail("figure needs a file to read and one to write (-o).", USAGE);
  const format = /\.(svg|png|pdf)$/i.exec(out)?.[1]?.toLowerCase();
  if (!format) return fail(`${out}: expected an ending .svg, .png or .pdf.`, USAGE);
  const pixels = size === undefined ? {} : readSize(size);
  if (!pixels) return fail(`--size ${size}: expected pixels as 1920x1080, or ${SIZE_NAMES.join(", ")}.`, USAGE);
  if (view !== "countries" && view !== "actors") return fail(`--view ${view}: expected countries or actors.`, USAGE);
  const paper = PAPERS.find((name) => name === values.paper);
  if (!paper) return fail(`--paper ${values.paper}: expected ${PAPERS.join(", ")}.`, USAGE);
  if (values.handout && format !== "pdf") return fail(`${out}: a handout is a .pdf.`, USAGE);
  const options = resolveOptions({
    ...pixels,
    theme: values.theme,
    title: values.title,
    subtitle: values.subtitle,
    caption: values.caption,
    quotes: readChoice(values.quotes),
    footnotes: readChoice(values.footnotes),
    legend: !values["no-legend"],
    source: !values["no-source"],
    extent: around ? "selection" : "whole",
  });
  const { dossier, notices } = await openFile(from, new Date().toISOString().slice(0, 10));
  for (const notice of notices) console.error(`${from}: ${notice}`);
  if (values.handout) return writePdf(out, await pdfOfHandout(handoutOfDossier(dossier, view), paper, await bringPdf()));
  const source = sourceOfDossier(dossier, view);
  const chosen = new Set(around?.split(","));
  for (const id of chosen) if (!source.network.hasNode(id)) return fail(`--around ${id}: the network has no such actor.`);
  await write(figureFrom({ ...source, chosen }, options), format, out);
}

async function write(bare: FigureInput, format: string, out: string): Promise<void> {
  const needs = neededFonts(bare);
  const flags = readFlags([...bare.actorLooks.values()].flatMap((look) => look.flag ?? []));
  const figure = { ...bare, flags, ...(format === "svg" && { fonts: embedFonts(needs) }) };
  const composed = composeFigure(figure);
  const svg = drawComposed(figure, composed);
  if (format === "svg") writeFileSync(out, `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
  else if (format === "pdf") writePdf(out, await pdfOfFigure(figure, await bringPdf()));
  else {
    const { title, source } = aboutOf(bare);
    const options = { ...bare.size, title, source, description: bare.description };
    writeFileSync(out, await pngOf(svg, options, rasteriseWith(needs)));
  }
  for (const relation of composed.unsaid) console.error(`${out}: no room for the sentence of ${relation}.`);
}

function writePdf(out: string, { bytes, missing }: Pdf): void {
  for (const remark of PDF_WORDS.missing(missing)) console.error(`${out}: ${remark}`);
  writeFileSync(out, bytes);
}

/** "all", a number, or ids with commas between them. */
const readChoice = (text: string | undefined) =>
  text === undefined || text === "all" ? text : /^\d+$/.test(text) ? Number(text) : text.split(",");

function readSize(text: string): NamedSize | undefined {
  const name = SIZE_NAMES.find((known) => known === text);
  if (name) return SIZES[name];
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/.exec(text) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/** Whose message says all; with any other the usage is told too. */
const OUR_ERRORS = [ExchangeError, FigureSizeError, FigureOptionsError, HandoutError];

main().catch((error: unknown) => {
  if (OUR_ERRORS.some((kind) => error instanceof kind)) fail((error as Error).message);
  else fail(messageOf(error), USAGE);
});
