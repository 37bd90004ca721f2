/** Files dropped anywhere on the page are on their way in, as an article or as data: the browser must not leave the page for them. */
import { signal } from "@preact/signals";
import type { Session } from "../session/session.ts";

/** The files that the dialog which has just opened should read first. */
export const incoming = signal<readonly File[]>([]);

/** How much of a file tells what it is, bytes. */
const HEAD = 8192;

/** Opens the dialog that files belong to: data are imported, everything else is an article. */
export async function bringIn(session: Session, files: readonly File[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const [head, { looksLikeData }] = await Promise.all([
    first
      .slice(0, HEAD)
      .text()
      .catch(() => ""),
    import("../core/exchange/recognise.ts"),
  ]);
  incoming.value = files;
  session.dialog.value = looksLikeData(first.name, head) ? "import" : "new-article";
}

/** Listens until the returned function is called. */
export function listenToDrops(session: Session): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length || event.defaultPrevented) return;
    event.preventDefault();
    void bringIn(session, files);
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
