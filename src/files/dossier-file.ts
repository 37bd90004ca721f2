/** Dossiers as files: saved by the browser's own dialog where there is one, as a download elsewhere; opened at the border. */
import type { Dossier } from "../core/model.ts";
import { offerDownload } from "./download.ts";
import { DossierError, parseDossier } from "./library.ts";

const ENDING = ".entente.json";
/** Largest dossier file, in bytes. */
const MAX_BYTES = 60_000_000;

interface SavePicker {
  showSaveFilePicker?(options: object): Promise<{
    createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
    readonly name: string;
  }>;
}

/** Title → a file name that every system takes. */
export const fileNameOf = (title: string) =>
  `${
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "dossier"
  }${ENDING}`;

/** Saves a dossier as a file. Gives its name; undefined where the person thought better of it. */
export async function saveDossierFile(dossier: Dossier): Promise<string | undefined> {
  const text = `${JSON.stringify(dossier, null, 1)}\n`;
  const suggestedName = fileNameOf(dossier.title);
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker)
    try {
      const types = [{ description: "Entente", accept: { "application/json": [ENDING] } }];
      const handle = await showSaveFilePicker.call(window, { suggestedName, types });
      const file = await handle.createWritable();
      await file.write(text);
      await file.close();
      return handle.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return undefined;
      if (!(error instanceof DOMException && ["SecurityError", "NotAllowedError"].includes(error.name))) throw error;
    }
  offerDownload(suggestedName, [text], "application/json");
  return suggestedName;
}

/** Reads a dossier file. Throws a DossierError that names file, field and what was expected. */
export async function readDossierFile(file: File): Promise<Dossier> {
  if (file.size > MAX_BYTES)
    throw new DossierError(
      `${file.name}: has ${Math.round(file.size / 1_000_000)} MB; dossiers have at most ${MAX_BYTES / 1_000_000}.`,
    );
  return parseDossier(file.name, await file.text());
}
