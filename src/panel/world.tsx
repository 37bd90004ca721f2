/** What the panel needs from the world outside it, passed in by a composition root: little to read a dossier, more to work on one. */
import type { ReadonlySignal } from "@preact/signals";
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Dossier, NetworkView, Range } from "../core/model.ts";
import type { ScenePlace } from "../core/scenes/walk.ts";
import type { Figure } from "../figure/figure.ts";
import type { HandoutPage, HandoutSource } from "../figure/handout/handout.ts";
import type { PaperName } from "../figure/handout/paper.ts";
import type { FigureInput } from "../figure/input.ts";
import type { Session } from "../session/session.ts";
import type { EventForm } from "./event-editor.tsx";
import type { ExchangeDesk } from "./exchange/desk.ts";

/** One line of the library's contents. */
export interface LibraryEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** One own dossier on the shelf. */
export interface OwnEntry {
  /** The dossier's name on the shelf. */
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updated: number;
  readonly articles: number;
  readonly events: number;
}

/** An article that is not coded yet. */
export interface DraftArticle {
  readonly text: string;
  readonly title: string;
  /** ISO 8601 day; empty where nobody knows yet. */
  readonly date: string;
  readonly source: string;
  readonly address: string;
}

export type PictureFormat = "png" | "svg" | "pdf";

/** A file that was written and downloaded. */
export interface SavedFile {
  readonly name: string;
  /** Letters that no bundled font has: a PDF shows boxes for them. */
  readonly missing: readonly string[];
}

/** A figure as it will be saved. */
export interface DrawnPicture {
  /** An SVG document that needs nothing from outside. */
  readonly svg: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly figure: Figure;
}

/** Makes pictures of figures, with their flags and fonts inside. */
export interface Pictures {
  drawPicture(input: FigureInput): Promise<DrawnPicture>;
  /** Draws and downloads. */
  savePicture(input: FigureInput, format: PictureFormat, view: NetworkView, work: Work): Promise<SavedFile>;
  /** Puts the picture onto the clipboard. */
  copyPicture(input: FigureInput, work: Work): Promise<void>;
  /** What was last wished of a picture, unchecked; and keeps it between visits. */
  keptWishes(): Readonly<Record<string, unknown>>;
  keepWishes(wishes: object): void;
}

/** Brings handouts to paper. */
export interface Handouts {
  /** Opens the browser's print dialog. */
  printHandout(pages: readonly HandoutPage[]): Promise<void>;
  /** Writes and downloads a PDF. */
  saveHandout(source: HandoutSource, paper: PaperName): Promise<SavedFile>;
}

/** How long work is watched and stopped. */
export interface Work {
  readonly signal: AbortSignal;
  /** Share done, 0…1. */
  onProgress(share: number): void;
}

/** What reading a dossier needs. Every function throws an Error in words for the person where it cannot do what it should. */
export interface World {
  readonly session: Session;
  /** Address of a flag's picture; "" where there is none. */
  flag(iso2: string): string;
  /** Saves the open dossier as a file; gives the file's name, or undefined where the person thought better of it. */
  saveFile(): Promise<string | undefined>;
  /** Shows a scene on the wall, full screen; the first where none is named. */
  present(id?: string): void;
  /** Puts the stage into an element, and gives back how to take it out. */
  mountStage(element: HTMLElement): () => void;
}

/** What working on dossiers needs besides. */
export interface Desk extends World {
  readonly library: readonly LibraryEntry[];
  readonly own: ReadonlySignal<readonly OwnEntry[]>;
  /** How the open dossier is kept: untouched from the library, being saved, saved, or not to be saved here. */
  readonly keeping: ReadonlySignal<"library" | "saving" | "saved" | "unsaved">;
  /** Opens a dossier of the library or the shelf; troubles stand in `session.trouble`. */
  open(name: string): Promise<void>;
  duplicate(name: string): Promise<void>;
  rename(name: string, title: string): Promise<void>;
  /** Takes a dossier off the shelf; the returned function puts it back. */
  remove(name: string): Promise<() => Promise<void>>;
  /** Opens a dossier file that the person has chosen, as a new own dossier. */
  openFile(file: File): Promise<void>;
  /** Saves the open dossier as one web page, with or without notes and hidden scenes; gives the file's name as `saveFile` does. */
  saveWebPage(forPresenter: boolean): Promise<string | undefined>;
  /** Saves the open dossier uncoded, for a class; gives the file's name as `saveFile` does. */
  saveExercise(): Promise<string | undefined>;
  /** Reads a dossier file without opening it. */
  readDossier(file: File): Promise<Dossier>;
  /** Puts a link that holds the open dossier onto the clipboard. */
  copyLink(): Promise<void>;
  /** Endings of the files that can be read as articles. */
  readonly readable: string;
  readFile(file: File): Promise<DraftArticle>;
  readPaste(clipboard: { readonly plain: string; readonly html: string }): Promise<DraftArticle>;
  /** Codes an article into a new dossier, or into the open one. */
  codeArticle(draft: DraftArticle, joins: boolean, work: Work): Promise<void>;
  /** Codes an article of the open dossier again; what a person decided stays. */
  codeAgain(article: string): Promise<void>;
  splitSentences(text: string): Promise<readonly Range[]>;
  /** What an event of the marked words would most likely be. */
  proposeEvent(marked: { readonly article: string; readonly sentence: number; readonly range: Range }): Promise<EventForm>;
  /** Puts a small picture of a scene's step into an element, as the wall will show it, and gives back how to take it out. */
  mountSlide(element: HTMLElement, place: ScenePlace): () => void;
  /** Loads what makes pictures. */
  pictures(): Promise<Pictures>;
  /** Loads what brings handouts to paper. */
  handouts(): Promise<Handouts>;
  /** Loads what brings networks in and out. */
  exchange(): Promise<ExchangeDesk>;
}

const WorldContext = createContext<World | null>(null);
const DeskContext = createContext<Desk | null>(null);

interface Provided<T> {
  readonly value: T;
  readonly children: ComponentChildren;
}

/** Around components that only read. */
export const WorldProvider = ({ value, children }: Provided<World>) => (
  <WorldContext.Provider value={value}>{children}</WorldContext.Provider>
);

/** Around components that read and work. */
export const DeskProvider = ({ value, children }: Provided<Desk>) => (
  <DeskContext.Provider value={value}>
    <WorldProvider value={value}>{children}</WorldProvider>
  </DeskContext.Provider>
);

/** The world; only inside `WorldProvider` or `DeskProvider`. */
export const useWorld = (): World => provided(useContext(WorldContext));

/** The desk; only inside `DeskProvider`. */
export const useDesk = (): Desk => provided(useContext(DeskContext));

function provided<T>(value: T | null): T {
  if (!value) throw new Error("No world was provided around this component.");
  return value;
}
