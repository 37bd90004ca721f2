/** Derives the contents page of the bundled library from its dossiers, the founding article first, the others by date. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateDossier } from "../../src/core/dossier/validate.ts";

/** One line of the library's contents. */
export interface LibraryEntry {
  /** File name without `.json`. */
  name: string;
  title: string;
  description: string;
  /** Date of its first article. */
  date: string;
}

/** The dossier that opens when the app starts. */
const FIRST = "lee-xi-beijing";

export function buildLibrary(folder: string): LibraryEntry[] {
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const verdict = validateDossier(JSON.parse(readFileSync(join(folder, file), "utf8")));
      if (!verdict.ok) throw new Error(verdict.complaints.map((c) => `${file}: ${c.field}: ${c.expected}`).join("\n"));
      const { title, description, articles } = verdict.dossier;
      return { name: file.slice(0, -5), title, description, date: articles[0]?.date ?? "" };
    });
  const rank = (entry: LibraryEntry) => (entry.name === FIRST ? "" : entry.date);
  return entries.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
