/** The exercise for a class: the articles uncoded, with everybody who may act in them. */
import type { Dossier } from "../model.ts";

/** The dossier without what anyone coded, decided or prepared; actors and their other names stay, so that all code the same ones. */
export function exerciseOf({ scenes: _, ...dossier }: Dossier): Dossier {
  return { ...dossier, events: [] };
}
