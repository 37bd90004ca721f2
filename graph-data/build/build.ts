/**
 * Derives every generated file of graph-data/ from packages and from the data that people edit. Run by `npm run data`.
 * The results are committed; tests/graph-data/derived.test.ts fails when they are not what this script makes.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as z from "zod/mini";
import { dossierSchema } from "../../src/core/dossier/schema.ts";
import { buildCountries } from "./countries.ts";
import { buildFonts } from "./fonts.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { buildLexicon } from "./lexicon.ts";
import { buildLibrary } from "./library.ts";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const packages = join(here, "../node_modules");

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
/** One entry a line: short for machines, still a readable difference for people. */
const table = (value: Record<string, unknown>) =>
  `{\n${Object.entries(value)
    .map(([key, entry]) => `  ${JSON.stringify(key)}: ${JSON.stringify(entry)}`)
    .join(",\n")}\n}\n`;

/** A table of tables, one entry a line. */
const sections = (value: Record<string, unknown>) =>
  `{\n${Object.entries(value)
    .map(([key, part]) =>
      Array.isArray(part)
        ? `${JSON.stringify(key)}: [\n${part.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]`
        : `${JSON.stringify(key)}: ${table(part as Record<string, unknown>).trimEnd()}`,
    )
    .join(",\n")}\n}\n`;

/** File name in graph-data/ → what must stand in it. */
export function deriveAll(): Record<string, string> {
  const gazetteer = buildGazetteer(join(here, "gazetteer"));
  return {
    "dossier.schema.json": pretty({
      $id: "entente-dossier",
      title: "Entente dossier",
      description: "Articles, actors and events with their evidence; offsets are UTF-16 code units.",
      ...z.toJSONSchema(dossierSchema),
    }),
    "derived/countries.json": table(buildCountries(packages) as unknown as Record<string, unknown>),
    "derived/gazetteer.json": sections(gazetteer as unknown as Record<string, unknown>),
    "derived/fonts.json": table(buildFonts(packages) as unknown as Record<string, unknown>),
    "derived/lexicon.json": table(buildLexicon(join(here, "lexicon")) as unknown as Record<string, unknown>),
    // Names of states that are gone: the drawing gives them no flag of today.
    "derived/past-states.json": pretty(gazetteer.names.flatMap(([kind, , forms]) => (kind === "past" ? forms : [])).sort()),
    "derived/library.json": pretty(buildLibrary(join(here, "dossiers"))),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [file, text] of Object.entries(deriveAll())) writeFileSync(join(here, file), text);
