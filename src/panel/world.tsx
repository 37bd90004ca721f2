/** What the panel needs from the world outside it, passed in by the composition root. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "../session/session.ts";

/** One line of the library's contents. */
export interface LibraryEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** A picture as a file. */
export interface PictureWish {
  readonly format: "png" | "svg";
  /** Pixels (PNG) or page units (SVG). */
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark" | "contrast";
  readonly legend: boolean;
}

export interface World {
  readonly session: Session;
  readonly library: readonly LibraryEntry[];
  /** Opens a dossier of the library; troubles stand in `session.trouble`. */
  openFromLibrary(name: string): Promise<void>;
  /** Address of a flag's picture. */
  flag(iso2: string): string;
  /** The figure of what the stage shows, as SVG text for the preview. */
  previewPicture(wish: PictureWish): Promise<string>;
  /** Draws and downloads; gives the file's name. Throws an Error in words for the person. */
  savePicture(wish: PictureWish): Promise<string>;
  /** Puts the stage into an element, and gives back how to take it out. */
  mountStage(element: HTMLElement): () => void;
}

const WorldContext = createContext<World | null>(null);
export const WorldProvider = WorldContext.Provider;

/** The world; only inside `WorldProvider`. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error("No world was provided around this component.");
  return world;
}
