/** The bundled library: which dossiers there are, and fetching one from the page's own origin, checked at the border. */
import contents from "../../graph-data/derived/library.json" with { type: "json" };
import type { Dossier } from "../core/model.ts";
import { DossierError, parseDossier } from "./parse-dossier.ts";

const ADDRESSES = import.meta.glob<string>("../../graph-data/dossiers/*.json", { query: "?url", import: "default", eager: true });

export const LIBRARY: readonly { name: string; title: string; description: string; date: string }[] = contents;

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
