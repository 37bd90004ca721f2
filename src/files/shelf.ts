/**
 * The shelf of own dossiers, in IndexedDB. Every save names the revision it builds on; a save that builds on an older one than stands
 * there is refused, so that two tabs on one dossier never overwrite each other.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { validateDossier } from "../core/dossier/validate.ts";
import { messageOf } from "../core/error-message.ts";
import type { Dossier } from "../core/model.ts";

/** A dossier on the shelf, without its text. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updated: number;
  /** Counts the saves, from 1. */
  readonly revision: number;
  readonly articles: number;
  readonly events: number;
}

interface ShelfSchema extends DBSchema {
  entries: { key: string; value: ShelfEntry };
  dossiers: { key: string; value: Dossier };
}

/** The shelf could not be used; the message says why and what to do. */
export class ShelfError extends Error {
  override readonly name = "ShelfError";
}

/** Somebody else, another tab most likely, saved this dossier meanwhile. */
export class ShelfConflict extends Error {
  override readonly name = "ShelfConflict";
}

export interface Shelf {
  /** Newest first. */
  list(): Promise<ShelfEntry[]>;
  /** Throws a ShelfError where there is no such dossier, or where it is damaged. */
  load(id: string): Promise<{ readonly entry: ShelfEntry; readonly dossier: Dossier }>;
  /** Saves on top of `base` (0 for a new one) and gives the new entry. Throws a ShelfConflict, or a ShelfError where storage is full. */
  save(id: string, dossier: Dossier, base: number, now: number): Promise<ShelfEntry>;
  /** Takes a dossier off the shelf and gives it back, so that the deed can be undone. */
  remove(id: string): Promise<{ readonly entry: ShelfEntry; readonly dossier: Dossier }>;
}

const WAY_OUT = "Save the dossier as a file so that nothing is lost.";

/** Opens the shelf. Throws a ShelfError where the browser gives no storage (private mode, blocked). */
export async function openShelf(name = "entente"): Promise<Shelf> {
  let database: IDBPDatabase<ShelfSchema>;
  try {
    database = await openDB<ShelfSchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore("entries", { keyPath: "id" });
        db.createObjectStore("dossiers");
      },
    });
  } catch (error) {
    throw new ShelfError(`This browser gives Entente no storage (${reason(error)}). ${WAY_OUT}`);
  }
  return {
    async list() {
      return (await database.getAll("entries")).sort((x, y) => y.updated - x.updated);
    },

    async load(id) {
      const work = database.transaction(["entries", "dossiers"]);
      const [entry, stored] = await Promise.all([work.objectStore("entries").get(id), work.objectStore("dossiers").get(id)]);
      if (!entry || !stored) throw new ShelfError("This dossier is no longer on the shelf.");
      const verdict = validateDossier(stored);
      const complaint = verdict.ok ? undefined : verdict.complaints[0];
      if (!verdict.ok) throw new ShelfError(`“${entry.title}” is damaged: ${complaint?.field}: ${complaint?.expected}.`);
      return { entry, dossier: verdict.dossier };
    },

    async save(id, dossier, base, now) {
      const work = database.transaction(["entries", "dossiers"], "readwrite", { durability: "strict" });
      try {
        const before = await work.objectStore("entries").get(id);
        if ((before?.revision ?? 0) !== base) {
          work.abort();
          await work.done.catch(() => {});
          throw new ShelfConflict(`“${dossier.title}” was changed in another tab.`);
        }
        const entry: ShelfEntry = {
          id,
          title: dossier.title,
          updated: now,
          revision: base + 1,
          articles: dossier.articles.length,
          events: dossier.events.length,
        };
        await Promise.all([work.objectStore("entries").put(entry), work.objectStore("dossiers").put(dossier, id), work.done]);
        return entry;
      } catch (error) {
        if (error instanceof ShelfConflict) throw error;
        const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
        throw new ShelfError(`${isFull ? "The browser's storage is full" : `Saving failed (${reason(error)})`}. ${WAY_OUT}`);
      }
    },

    async remove(id) {
      const work = database.transaction(["entries", "dossiers"], "readwrite");
      const [entry, dossier] = await Promise.all([work.objectStore("entries").get(id), work.objectStore("dossiers").get(id)]);
      if (!entry || !dossier) throw new ShelfError("This dossier is no longer on the shelf.");
      await Promise.all([work.objectStore("entries").delete(id), work.objectStore("dossiers").delete(id), work.done]);
      return { entry, dossier };
    },
  };
}

const reason = (error: unknown) => messageOf(error);
