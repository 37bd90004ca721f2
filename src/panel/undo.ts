/** Undo and redo, told to the person. */
import { redo, undo } from "../session/editing.ts";
import type { Session } from "../session/session.ts";
import { WORDING } from "./wording.ts";

export function undoAloud(session: Session): void {
  const name = undo(session);
  if (name) session.notice.value = { text: WORDING.undone(name) };
}

export function redoAloud(session: Session): void {
  const name = redo(session);
  if (name) session.notice.value = { text: WORDING.redone(name) };
}
