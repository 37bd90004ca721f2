/** The history of the open document: what was done, what was undone, each step with its name. */
import type { Dossier } from "../core/model.ts";

/** One thing that was done, and the dossier on its other side: before it while it is done, after it while it is undone. */
export interface Step {
  readonly name: string;
  readonly dossier: Dossier;
}

/** The last step done, and the first to redo, stand at the end of their lists. Dossiers share whatever a step left alone. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** A new step is done: what had been undone can no longer be redone. */
export const afterStep = (history: History, name: string, before: Dossier): History => ({
  done: [...history.done, { name, dossier: before }],
  undone: [],
});

/** Where a walk through the history has come to. */
export interface Walked {
  readonly history: History;
  readonly dossier: Dossier;
  readonly name: string;
}

/** One step back from the present dossier; null at the beginning. */
export function stepBack({ done, undone }: History, present: Dossier): Walked | null {
  const step = done[done.length - 1];
  if (!step) return null;
  const { name, dossier } = step;
  return { history: { done: done.slice(0, -1), undone: [...undone, { name, dossier: present }] }, dossier, name };
}

/** One step on again; null where nothing was undone. */
export function stepOn({ done, undone }: History, present: Dossier): Walked | null {
  const step = undone[undone.length - 1];
  if (!step) return null;
  const { name, dossier } = step;
  return { history: { done: [...done, { name, dossier: present }], undone: undone.slice(0, -1) }, dossier, name };
}
