/** `npm run -s convert`: networks from any format that Entente reads into any that it writes. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { messageOf } from "../core/error-message.ts";
import { ExchangeError } from "../core/exchange/exchange-error.ts";
import { FORMATS, formatOfName } from "../core/exchange/formats.ts";
import { GEXF_VERSIONS, type GexfVersion } from "../core/exchange/gexf-write.ts";
import type { Paint } from "../core/exchange/shown.ts";
import { writeFiles } from "../core/exchange/write-files.ts";
import type { Dossier, NetworkView } from "../core/model.ts";
import { figureOfDossier } from "../figure/of-dossier.ts";
import { fail } from "./arguments.ts";
import { openFile } from "./opened.ts";
import { pathOfPart } from "./parts.ts";

const USAGE = `Usage: npm run -s convert -- IN OUT [--view countries|actors] [--gexf 1.3|1.2]
Reads a dossier, coded article, GEXF, GraphML, CSV, TSV, Graphology JSON, JSON-LD or event data (GDELT, ICEWS, POLECAT),
and writes what OUT ends in:
${FORMATS.map(({ endings, name, purpose }) => `  ${(endings[0] ?? "").padEnd(14)} ${name}. ${purpose}`).join("\n")}
CSV becomes three files: OUT.nodes.csv, OUT.edges.csv, OUT.events.csv. Older networkx wants --gexf 1.2.
Notices of what was left out are on standard error.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      view: { type: "string", default: "countries" },
      gexf: { type: "string", default: "1.3" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(USAGE);
  const [from, to, ...more] = positionals;
  if (!from || !to || more.length) return fail("convert needs two files: what to read and what to write.", USAGE);
  const format = formatOfName(to);
  if (!format) return fail(`${to}: no format has this ending.`, USAGE);
  const { view, gexf } = values;
  if (view !== "countries" && view !== "actors") return fail(`--view ${view}: expected countries or actors.`, USAGE);
  if (!isVersion(gexf)) return fail(`--gexf ${gexf}: expected ${GEXF_VERSIONS.join(" or ")}.`, USAGE);
  const { dossier, notices } = await openFile(from, new Date().toISOString().slice(0, 10));
  for (const notice of notices) console.error(`${from}: ${notice}`);
  const drawn = format === "dossier" || format === "csv" || format === "jsonld" ? {} : drawnOf(dossier, view);
  for (const { part, text } of writeFiles(dossier, format, { view, gexf, ...drawn })) writeFileSync(pathOfPart(to, part), text);
}

const isVersion = (text: string): text is GexfVersion => GEXF_VERSIONS.some((version) => version === text);

/** Places and colours as the figure has them. */
function drawnOf(dossier: Dossier, view: NetworkView): { places: ReturnType<typeof figureOfDossier>["places"]; paint: Paint } {
  const { places, actorLooks, theme } = figureOfDossier(dossier, view);
  return {
    places,
    paint: {
      actors: new Map([...actorLooks].map(([id, look]) => [id, look.colour])),
      polarity: { cooperation: theme.polarity.cooperation.line, tension: theme.polarity.tension.line },
    },
  };
}

main().catch((error: unknown) => {
  if (error instanceof ExchangeError) fail(error.message);
  else fail(messageOf(error), USAGE);
});
