/** A file dropped anywhere on the page is an article on its way in: the browser must not leave the page for it. */
import { signal } from "@preact/signals";
import type { Session } from "../session/session.ts";

/** The file that the dialog for a new article should read first. */
export const incoming = signal<File | null>(null);

/** Listens until the returned function is called. */
export function listenToDrops(session: Session): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    incoming.value = file;
    session.dialog.value = "new-article";
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
