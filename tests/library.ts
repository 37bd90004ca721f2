/** The nine bundled dossiers, validated, for tests that go through all of them. */
import { readdirSync, readFileSync } from "node:fs";
import { validateDossier } from "../src/core/dossier/validate.ts";
import type { Dossier } from "../src/core/model.ts";

/** Name → dossier, in order of name. Throws where a bundled dossier is broken. */
export const LIBRARY: ReadonlyMap<string, Dossier> = new Map(
  readdirSync("graph-data/dossiers")
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const verdict = validateDossier(JSON.parse(readFileSync(`graph-data/dossiers/${file}`, "utf8")));
      if (!verdict.ok) throw new Error(`${file}: ${JSON.stringify(verdict.complaints)}`);
      return [file.slice(0, -5), verdict.dossier];
    }),
);
