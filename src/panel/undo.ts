/** Undo and redo, by key too, told to the person. */
import { redo, undo } from "../session/editing.ts";
import type { Session } from "../session/session.ts";
import { isWriting } from "./keys.ts";
import { WORDING } from "./wording.ts";

export function undoAloud(session: Session): void {
  const name = undo(session);
  if (name) session.notice.value = { text: WORDING.undone(name) };
}

export function redoAloud(session: Session): void {
  const name = redo(session);
  if (name) session.notice.value = { text: WORDING.redone(name) };
}

/** Listens for Ctrl+Z and Ctrl+Y until the returned function is called. */
export function listenToUndo(session: Session): () => void {
  const listener = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !/^[zy]$/i.test(event.key) || isWriting(event.target)) return;
    event.preventDefault();
    if (event.key.toLowerCase() === "y" || event.shiftKey) redoAloud(session);
    else undoAloud(session);
  };
  document.addEventListener("keydown", listener);
  return () => document.removeEventListener("keydown", listener);
}
