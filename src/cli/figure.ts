/** `npm run -s figure`: the picture of a dossier as SVG or PNG, without a browser. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Resvg } from "@resvg/resvg-js";
import { ExchangeError } from "../core/exchange/exchange-error.ts";
import { drawFigure } from "../figure/figure.ts";
import { type FontNeed, neededFonts } from "../figure/fonts.ts";
import { figureOfDossier } from "../figure/of-dossier.ts";
import { checkPngSize, FigureSizeError, pngOf, type Rasterise } from "../figure/png.ts";
import { FIGURE_THEMES } from "../figure/themes.ts";
import { fail } from "./arguments.ts";
import { embedFonts, readFlags, withFontFiles } from "./assets.ts";
import { openFile } from "./opened.ts";

const USAGE = `Usage: npm run -s figure -- DOSSIER.json -o OUT.svg|OUT.png [--size 1920x1080] [--view countries|actors]
                              [--theme ${FIGURE_THEMES.join("|")}] [--no-legend]
Draws the network of a dossier, or of anything else that \`npm run -s convert\` reads.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", short: "o" },
      size: { type: "string", default: "1920x1080" },
      view: { type: "string", default: "countries" },
      theme: { type: "string", default: "light" },
      "no-legend": { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(USAGE);
  const [from, ...more] = positionals;
  const { out, view } = values;
  if (!from || !out || more.length) return fail("figure needs a file to read and one to write (-o).", USAGE);
  const format = /\.(svg|png)$/i.exec(out)?.[1]?.toLowerCase();
  if (!format) return fail(`${out}: expected an ending .svg or .png.`, USAGE);
  const size = readSize(values.size);
  if (!size) return fail(`--size ${values.size}: expected pixels as 1920x1080.`, USAGE);
  if (view !== "countries" && view !== "actors") return fail(`--view ${view}: expected countries or actors.`, USAGE);
  const theme = FIGURE_THEMES.find((name) => name === values.theme);
  if (!theme) return fail(`--theme ${values.theme}: expected ${FIGURE_THEMES.join(", ")}.`, USAGE);
  checkPngSize(size.width, size.height);
  const { dossier, notices } = await openFile(from, new Date().toISOString().slice(0, 10));
  for (const notice of notices) console.error(`${from}: ${notice}`);
  const bare = figureOfDossier(dossier, view, { ...size, theme, legend: !values["no-legend"] });
  const flags = readFlags([...bare.actorLooks.values()].flatMap((look) => look.flag ?? []));
  const needs = neededFonts(bare);
  if (format === "svg") {
    const svg = drawFigure({ ...bare, flags, fonts: embedFonts(needs) });
    writeFileSync(out, `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
  } else {
    const { title, source, description } = bare;
    writeFileSync(
      out,
      await pngOf(drawFigure({ ...bare, flags }), { ...size, title, source, description }, rasteriseWith(needs)),
    );
  }
}

function readSize(text: string): { width: number; height: number } | undefined {
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/.exec(text) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/** Letters that no bundled font has: then the machine's fonts help out, and the bytes depend on them. */
const BEYOND = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Draws with the given fonts alone wherever they suffice, so that every machine gives the same bytes. */
const rasteriseWith =
  (needs: readonly FontNeed[]): Rasterise =>
  async (svg, width) =>
    withFontFiles(needs, (fontFiles) => {
      const font = { loadSystemFonts: BEYOND.test(svg), fontFiles, defaultFontFamily: "Source Sans 3" };
      return new Resvg(withOwnNames(svg), { font, fitTo: { mode: "width", value: width } }).render().asPng();
    });

/** The bundled semibold fonts call themselves a family of their own, and the renderer believes them. */
const withOwnNames = (svg: string) =>
  svg.replace(/font-family="&#39;([\w ]+)&#39;([^"]*" font-weight="600")/g, 'font-family="&#39;$1 SemiBold&#39;$2');

main().catch((error: unknown) => {
  if (error instanceof ExchangeError || error instanceof FigureSizeError) fail(error.message);
  else fail(error instanceof Error ? error.message : String(error), USAGE);
});
