/** What the exchange is asked, step by step, and what it answers: look at a file, try a mapping, add up, choose, import; and write. */
import type { Dossier } from "../model.ts";
import type { MappingCheck } from "./check-mapping.ts";
import type { FormatId } from "./formats.ts";
import type { Imported } from "./import-dyads.ts";
import type { EventChoice, EventSummary, Weighed } from "./import-events.ts";
import type { Mapping } from "./mapping.ts";
import type { WriteOptions } from "./write-files.ts";

/** A file as it turned out to be. */
export type Found = FoundDossier | FoundPairs | FoundEvents;

interface FoundFile {
  /** Its name; of an archive's file, that file's. */
  readonly file: string;
  /** What was passed over or guessed, in plain words. */
  readonly notices: readonly string[];
}

/** Entente's own, in whatever format: nothing is left to ask. */
export interface FoundDossier extends FoundFile {
  readonly kind: "dossier";
  readonly dossier: Dossier;
}

/** Columns and some of the first rows. */
export interface Sample {
  readonly columns: readonly string[];
  /** Cells in the columns' order. */
  readonly rows: readonly (readonly string[])[];
}

/** Pairs that were read whole. */
export interface FoundPairs extends FoundFile {
  readonly kind: "pairs";
  /** A graph file knows its nodes and which edges have a direction. */
  readonly isGraph: boolean;
  readonly title: string;
  readonly actors: number;
  readonly rows: number;
  readonly sample: Sample;
  readonly mapping: Mapping;
  /** Rows look like events, which are better added up. */
  readonly looksLikeEvents: boolean;
}

/** A table to be read as a stream. */
export interface FoundEvents extends FoundFile {
  readonly kind: "events";
  /** GDELT has no names of columns and needs none; its layout in plain words. */
  readonly layout?: string | undefined;
  /** Bytes; packed, where the file is. */
  readonly bytes: number;
  readonly sample: Sample;
  readonly mapping: Mapping;
}

/**
 * The tasks. One file is looked at at a time; the later steps are about the file that was looked at last.
 * @typeParam File what the outer world calls a file
 */
export interface ExchangeTasks<File> {
  /** Throws an ExchangeError for what cannot be taken in. */
  look: { ask: { readonly files: readonly File[] }; answer: Found };
  /** Tries a mapping on all rows, or on the sample where the file is to be read as a stream. */
  check: { ask: { readonly mapping: Mapping }; answer: MappingCheck };
  /** Makes the dossier of pairs. @param today ISO day that undated lines get */
  importPairs: {
    ask: { readonly mapping: Mapping; readonly today: string; readonly mostPairs: number | undefined };
    answer: Imported;
  };
  /** Reads the whole file as events and adds them up, with progress. */
  addUp: { ask: { readonly mapping: Mapping }; answer: EventSummary };
  /** What a choice among the sums comes to. */
  weigh: { ask: EventChoice; answer: Weighed };
  importSums: { ask: EventChoice; answer: Imported };
  write: {
    ask: {
      readonly dossier: Dossier;
      readonly format: FormatId;
      readonly options: WriteOptions;
      /** Name of the files without ending. */
      readonly name: string;
      /** Several files as one .zip. */
      readonly asZip: boolean;
    };
    answer: readonly NamedFile[];
  };
}

/** A file to be saved. */
export interface NamedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}
