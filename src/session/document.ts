/** The document scope of the session: the open dossier. */
import { type Signal, signal } from "@preact/signals-core";
import type { Dossier } from "../core/model.ts";

/** The open dossier and the name it has on its shelf. */
export interface Document {
  /** File name in the library, without `.json`. */
  readonly name: string;
  readonly dossier: Dossier;
}

export interface DocumentScope {
  /** Nothing while the first dossier is loading or could not be read. */
  readonly document: Signal<Document | null>;
}

export const createDocumentScope = (): DocumentScope => ({ document: signal(null) });
