/** Actions on the open document: apply an edit, undo, redo, and note what is saved. */
import { batch } from "@preact/signals-core";
import type { Edit } from "../core/dossier/edit.ts";
import type { Dossier } from "../core/model.ts";
import { giveUpGone } from "./actions.ts";
import { afterStep, type History, stepBack, stepOn, type Walked } from "./history.ts";
import type { Session } from "./session.ts";

/**
 * Applies an edit to the open document, as one step that can be undone. Returns the id of what it made, if anything.
 * An edit that changes nothing is no step. Throws the edit's EditError, in plain words, where it cannot apply: then nothing has changed.
 */
export function apply(session: Session, edit: Edit): string | undefined {
  const open = session.document.value;
  if (!open) return undefined;
  const { dossier, name, made } = edit(open.dossier);
  if (dossier !== open.dossier) turnTo(session, dossier, afterStep(session.history.value, name, open.dossier));
  return made;
}

/** Takes back the last step. Returns its name, or null where there is none. */
export const undo = (session: Session): string | null => walk(session, stepBack);

/** Does the step again that was undone last. Returns its name, or null where there is none. */
export const redo = (session: Session): string | null => walk(session, stepOn);

function walk(session: Session, step: (history: History, present: Dossier) => Walked | null): string | null {
  const open = session.document.value;
  const walked = open && step(session.history.value, open.dossier);
  if (!walked) return null;
  turnTo(session, walked.dossier, walked.history);
  return walked.name;
}

/** Notes that the document is kept safe as it was at a revision. Older news than what is known changes nothing. */
export function markSaved(session: Session, revision: number): void {
  if (revision > session.savedRevision.value && revision <= session.revision.value) session.savedRevision.value = revision;
}

function turnTo(session: Session, dossier: Dossier, history: History): void {
  const open = session.document.value;
  if (!open) return;
  batch(() => {
    session.document.value = { ...open, dossier };
    session.history.value = history;
    session.revision.value++;
    giveUpGone(session);
  });
}
