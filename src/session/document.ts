/** The document scope of the session: the open dossier, what was done to it, and how much of that is saved. */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import type { Dossier } from "../core/model.ts";
import { type History, NO_HISTORY } from "./history.ts";

/** The open dossier and the name it has on its shelf. */
export interface Document {
  /** File name in the library, without `.json`. */
  readonly name: string;
  readonly dossier: Dossier;
}

export interface DocumentScope {
  /** Nothing while the first dossier is loading or could not be read. */
  readonly document: Signal<Document | null>;
  readonly history: Signal<History>;
  /** Name of the step that undo would take back, or redo would do again; null where there is none. */
  readonly canUndo: ReadonlySignal<string | null>;
  readonly canRedo: ReadonlySignal<string | null>;
  /** Grows by one with every change and every opening, and never repeats, so that a late save cannot be taken for a newer one. */
  readonly revision: Signal<number>;
  /** The revision that was saved last; the document is saved when it equals `revision`. */
  readonly savedRevision: Signal<number>;
}

export function createDocumentScope(): DocumentScope {
  const history = signal(NO_HISTORY);
  return {
    document: signal(null),
    history,
    canUndo: computed(() => history.value.done.at(-1)?.name ?? null),
    canRedo: computed(() => history.value.undone.at(-1)?.name ?? null),
    revision: signal(0),
    savedRevision: signal(0),
  };
}
