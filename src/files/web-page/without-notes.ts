/** What of a dossier is nobody's business but the presenter's. */
import type { Dossier } from "../../core/model.ts";

/** The dossier as others may have it: without the notes of its scenes, and without hidden ones. */
export function withoutNotes(dossier: Dossier): Dossier {
  if (!dossier.scenes) return dossier;
  return { ...dossier, scenes: dossier.scenes.filter(({ hidden }) => !hidden).map(({ notes, ...scene }) => scene) };
}
