/** The bundled library: which dossiers there are, and fetching one from the page's own origin, checked at the border. */
import contents from "../../graph-data/derived/library.json" with { type: "json" };
import { validateDossier } from "../core/dossier/validate.ts";
import type { Dossier } from "../core/model.ts";

const ADDRESSES = import.meta.glob<string>("../../graph-data/dossiers/*.json", { query: "?url", import: "default", eager: true });

export const LIBRARY: readonly { name: string; title: string; description: string; date: string }[] = contents;

/** A dossier that could not be opened; the message says which file, which field, and what was expected. */
export class DossierError extends Error {
  override readonly name = "DossierError";
}

/** Fetches and checks a dossier of the library. Throws a DossierError in words for the person. */
export async function fetchFromLibrary(name: string): Promise<Dossier> {
  const file = `${name}.json`;
  const address = ADDRESSES[`../../graph-data/dossiers/${file}`];
  if (!address) throw new DossierError(`${file}: the library has no dossier of this name.`);
  const response = await fetch(address).catch((error: unknown) => {
    throw new DossierError(`${file}: could not be loaded (${String(error)}).`);
  });
  if (!response.ok) throw new DossierError(`${file}: could not be loaded (${response.status} ${response.statusText}).`);
  return parseDossier(file, await response.text());
}

/** The most complaints that one message lists. */
const LISTED = 4;

/** Reads a dossier file's text. Throws a DossierError that names file, field and what was expected. */
export function parseDossier(file: string, text: string): Dossier {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DossierError(`${file}: is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const verdict = validateDossier(json);
  if (verdict.ok) return verdict.dossier;
  const listed = verdict.complaints
    .slice(0, LISTED)
    .map(({ field, expected }) => `${file}: ${field || "whole file"}: ${expected}.`);
  const more = verdict.complaints.length - LISTED;
  throw new DossierError([...listed, ...(more > 0 ? [`… and ${more} more.`] : [])].join("\n"));
}
