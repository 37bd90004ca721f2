/** One step forward, one step back: where a walk through a presentation comes to. */
import type { Dossier, Scene } from "../model.ts";
import { stepsOf } from "./show.ts";

/** A place in a presentation: a scene and one of its steps, from 0. */
export interface ScenePlace {
  readonly id: string;
  readonly step: number;
}

/** The scenes that are walked through: those not hidden, and a hidden one while it is shown. */
export const walkable = (scenes: readonly Scene[], place: ScenePlace | null): Scene[] =>
  scenes.filter((scene) => !scene.hidden || scene.id === place?.id);

/** The place one step on (1) or back (-1); the very same place at either end. Going back enters a scene at its last step. */
export function walk(dossier: Dossier, scenes: readonly Scene[], place: ScenePlace, by: 1 | -1): ScenePlace {
  const list = walkable(scenes, place);
  const at = list.findIndex((scene) => scene.id === place.id);
  const scene = list[at];
  if (!scene) return list[0] ? { id: list[0].id, step: 0 } : place;
  const steps = stepsOf(dossier, scene);
  const step = Math.min(place.step, steps - 1) + by;
  if (step >= 0 && step < steps) return { id: scene.id, step };
  const next = list[at + by];
  return next ? { id: next.id, step: by > 0 ? 0 : stepsOf(dossier, next) - 1 } : place;
}
