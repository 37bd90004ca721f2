/** The dossier with nothing in it. */
import type { Dossier } from "../model.ts";
import { DOSSIER_VERSION } from "./limits.ts";

export const EMPTY_DOSSIER: Dossier = {
  entente: DOSSIER_VERSION,
  title: "",
  description: "",
  articles: [],
  actors: [],
  events: [],
};
