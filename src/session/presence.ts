/** The presence scope of the session: what is under the pointer, how big the stage is, what is open. Never saved. */
import { type Signal, signal } from "@preact/signals-core";
import type { StageSight } from "../look/sight.ts";
import { NOTHING, type Selection } from "./view.ts";

/** What the camera is asked to do; a new object each time, so that the same wish can be repeated. */
export interface CameraWish {
  readonly wish: "fit" | "reset" | "zoom-in" | "zoom-out";
}

/** The dialog that is open. */
export type Dialog =
  | "none"
  | "library"
  | "new-article"
  | "correct"
  | "picture"
  | "handout"
  | "web-page"
  | "import"
  | "export"
  | "help"
  | "about";

export interface Notice {
  readonly text: string;
  readonly way?: { readonly name: string; readonly go: () => void };
}

/** An article that is not coded yet, and which of its fields the person has written rather than the program guessed. */
export interface DraftState {
  readonly text: string;
  readonly title: string;
  /** ISO 8601 day, or empty. */
  readonly date: string;
  readonly source: string;
  readonly address: string;
  readonly written: ReadonlySet<string>;
}

export const NO_DRAFT: DraftState = { text: "", title: "", date: "", source: "", address: "", written: new Set() };

export interface PresenceScope {
  /** What the pointer or the keyboard focus rests on, in stage, sidebar or article. */
  readonly hover: Signal<Selection>;
  /** CSS pixels that the stage has for the drawing. */
  readonly stageSize: Signal<{ readonly width: number; readonly height: number }>;
  /** What the stage showed when it last stood still; null while there is none. */
  readonly sight: Signal<StageSight | null>;
  readonly camera: Signal<CameraWish | null>;
  readonly dialog: Signal<Dialog>;
  /** What went wrong last, in words for the person; null when nothing. */
  readonly trouble: Signal<string | null>;
  /** The sentence that the article should scroll to; a new object each time. */
  readonly reading: Signal<{ readonly article: string; readonly sentence: number } | null>;
  /** Id of the article that is being corrected. */
  readonly correcting: Signal<string | null>;
  /** The new article that is being written, until it is coded: closing its dialog loses nothing. */
  readonly draft: Signal<DraftState>;
  /** A short word about what was done, shown for a while; with a way back where there is one. */
  readonly notice: Signal<Notice | null>;
  /** Id of the scene that is open for changing, in the list of scenes. */
  readonly sceneAtHand: Signal<string | null>;
  /** What covers the wall while presenting. */
  readonly screen: Signal<"shown" | "black" | "white">;
  /** What the wall shows off the script; nothing while it follows the script. */
  readonly aside: Signal<Selection>;
}

export const createPresenceScope = (): PresenceScope => ({
  hover: signal<Selection>(NOTHING),
  stageSize: signal({ width: 860, height: 640 }),
  sight: signal(null),
  camera: signal(null),
  dialog: signal<Dialog>("none"),
  trouble: signal(null),
  reading: signal(null),
  correcting: signal(null),
  draft: signal(NO_DRAFT),
  notice: signal(null),
  sceneAtHand: signal(null),
  screen: signal<"shown" | "black" | "white">("shown"),
  aside: signal<Selection>(NOTHING),
});
