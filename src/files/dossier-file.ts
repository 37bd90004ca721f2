/** A dossier as a file. */

import { fileNameOf } from "../core/file-name.ts";
import type { Dossier } from "../core/model.ts";
import { saveText } from "./save-text.ts";

const ENDING = ".entente.json";

/** Saves a dossier as a file. Gives its name; undefined where the person thought better of it. */
export const saveDossierFile = (dossier: Dossier): Promise<string | undefined> =>
  saveText(fileNameOf(dossier.title, ENDING), `${JSON.stringify(dossier, null, 1)}\n`, {
    type: "application/json",
    ending: ENDING,
  });
