/**
 * Keeps the open document safe: every change is on the shelf within a second, a library dossier becomes an own copy with its first change,
 * and a dossier that another tab changed meanwhile is saved beside it instead of over it.
 */
import { effect, type ReadonlySignal, signal } from "@preact/signals-core";
import { messageOf } from "../core/error-message.ts";
import type { Dossier } from "../core/model.ts";
import { openDocument } from "../session/actions.ts";
import { markSaved } from "../session/editing.ts";
import type { Session } from "../session/session.ts";
import { openShelf, type Shelf, ShelfConflict, type ShelfEntry } from "./shelf.ts";

/** Milliseconds after a change before it is saved; a person who types is not saved at every letter. */
const PAUSE = 350;
/** Names of own dossiers begin so; those of the library never do. */
export const OWN = "own-";

/** How the open document is kept. */
export type Keeping = "library" | "saving" | "saved" | "unsaved";

export interface Keeper {
  readonly entries: ReadonlySignal<readonly ShelfEntry[]>;
  readonly keeping: ReadonlySignal<Keeping>;
  /** Opens an own dossier. Throws in words for the person. */
  open(name: string): Promise<void>;
  /** Puts a new dossier onto the shelf and opens it. */
  add(dossier: Dossier): Promise<void>;
  duplicate(name: string): Promise<void>;
  rename(name: string, title: string): Promise<void>;
  /** Takes a dossier off the shelf; the returned function puts it back. */
  remove(name: string): Promise<() => Promise<void>>;
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
}

export interface KeeperWords {
  readonly fromOtherTab: (title: string) => string;
  readonly copyOf: (title: string) => string;
  readonly savedBeside: (title: string) => string;
}

/** Begins to keep the session's document. `tell` shows a message to the person. */
export function createKeeper(session: Session, words: KeeperWords, tell: (message: string) => void): Keeper {
  const entries = signal<readonly ShelfEntry[]>([]);
  const keeping = signal<Keeping>("library");
  /** Revision on the shelf of each dossier that this tab has opened or saved. */
  const bases = new Map<string, number>();
  let shelf: Promise<Shelf> | undefined;
  const onShelf = () => {
    shelf ??= openShelf().catch((error: unknown) => {
      shelf = undefined;
      throw error;
    });
    return shelf;
  };
  const refresh = async () => {
    entries.value = await (await onShelf()).list();
  };
  const newName = () => OWN + crypto.randomUUID().slice(0, 8);
  const put = async (name: string, dossier: Dossier) => {
    const entry = await (await onShelf()).save(name, dossier, bases.get(name) ?? 0, Date.now());
    bases.set(name, entry.revision);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const saveNow = async () => {
    clearTimeout(timer);
    const open = session.document.value;
    const revision = session.revision.value;
    if (!open || revision === session.savedRevision.value) return;
    const name = open.name.startsWith(OWN) ? open.name : newName();
    if (name !== open.name) session.document.value = { ...open, name };
    try {
      await put(name, open.dossier);
    } catch (error) {
      if (!(error instanceof ShelfConflict)) throw error;
      const other = newName();
      const dossier = { ...open.dossier, title: words.fromOtherTab(open.dossier.title) };
      await put(other, dossier);
      const now = session.document.value;
      if (now?.name === name) session.document.value = { name: other, dossier: { ...now.dossier, title: dossier.title } };
      tell(words.savedBeside(dossier.title));
    }
    markSaved(session, revision);
    keeping.value = session.savedRevision.value === session.revision.value ? "saved" : "saving";
    await refresh();
  };
  const flush = () => {
    saving = saving.then(saveNow).catch((error: unknown) => {
      keeping.value = "unsaved";
      tell(messageOf(error));
    });
    return saving;
  };
  effect(() => {
    const isDirty = session.revision.value !== session.savedRevision.value;
    const name = session.document.value?.name ?? "";
    clearTimeout(timer);
    if (!isDirty) {
      keeping.value = name.startsWith(OWN) ? "saved" : "library";
      return;
    }
    keeping.value = "saving";
    timer = setTimeout(flush, PAUSE);
  });
  addEventListener("pagehide", () => void flush());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void flush();
  });
  refresh().catch(() => {
    // Without storage the shelf stays empty; the first save tells why and what to do.
  });

  return {
    entries,
    keeping,
    flush,
    async open(name) {
      await flush();
      const { entry, dossier } = await (await onShelf()).load(name);
      bases.set(name, entry.revision);
      openDocument(session, { name, dossier });
    },
    async add(dossier) {
      await flush();
      const name = newName();
      try {
        await put(name, dossier);
        openDocument(session, { name, dossier });
        await refresh();
      } catch (error) {
        openDocument(session, { name, dossier });
        keeping.value = "unsaved";
        tell(messageOf(error));
      }
    },
    async duplicate(name) {
      const { dossier } = await (await onShelf()).load(name);
      await put(newName(), { ...dossier, title: words.copyOf(dossier.title) });
      await refresh();
    },
    async rename(name, title) {
      const { entry, dossier } = await (await onShelf()).load(name);
      bases.set(name, entry.revision);
      await put(name, { ...dossier, title });
      await refresh();
    },
    async remove(name) {
      await flush();
      const { dossier } = await (await onShelf()).remove(name);
      bases.delete(name);
      await refresh();
      return async () => {
        await put(name, dossier);
        await refresh();
      };
    },
  };
}
