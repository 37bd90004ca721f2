/** Does what a key or a button asks of the wall; the outer world of windows and screens comes in as an interface. */
import type { Signal } from "@preact/signals";
import { THEMES } from "../look/theme.ts";
import { comeBack, cover, jumpTo, scenesToWalk, stepScene, stopPresenting, uncover } from "../session/presenting.ts";
import type { Session } from "../session/session.ts";
import { type Deed, deedOf, typedAfter } from "./keys.ts";

/** What lies over the wall. */
export type Overlay = "none" | "help" | "overview" | "jump" | "blocked";

export interface WallState {
  readonly overlay: Signal<Overlay>;
  /** The number being typed, for a jump. */
  readonly typed: Signal<string>;
  readonly spotlight: Signal<boolean>;
}

/** What only the window itself can do. */
export interface WallWindow {
  toggleFullScreen(): void;
  openNotes(): void;
  end(): void;
}

export function act(session: Session, state: WallState, window: WallWindow, deed: Deed): void {
  const toggle = (overlay: Overlay) => {
    state.overlay.value = state.overlay.value === overlay ? "none" : overlay;
  };
  const deeds: Readonly<Record<Deed, () => void>> = {
    forward: () => stepScene(session, 1),
    back: () => stepScene(session, -1),
    first: () => jumpTo(session, 1),
    last: () => jumpTo(session, scenesToWalk(session).length),
    black: () => cover(session, "black"),
    white: () => cover(session, "white"),
    "full-screen": () => window.toggleFullScreen(),
    jump: () => {
      state.typed.value = "";
      toggle("jump");
    },
    overview: () => toggle("overview"),
    help: () => toggle("help"),
    spotlight: () => {
      state.spotlight.value = !state.spotlight.value;
    },
    theme: () => {
      const at = THEMES.indexOf(session.themeName.value);
      session.themeName.value = THEMES[(at + 1) % THEMES.length] ?? "light";
    },
    notes: () => window.openNotes(),
    return: () => comeBack(session),
    leave: () => {
      if (session.screen.value !== "shown") uncover(session);
      else if (state.overlay.value !== "none") state.overlay.value = "none";
      else if (session.aside.value.kind !== "nothing") comeBack(session);
      else {
        stopPresenting(session);
        window.end();
      }
    },
  };
  if (deed === "forward" || deed === "back" || deed === "first" || deed === "last") state.overlay.value = "none";
  deeds[deed]();
}

/** Listens to the whole window's keys until the returned function is called; nothing under the wall hears them meanwhile. */
export function listenAtWall(session: Session, state: WallState, window: WallWindow): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const { key } = event;
    const isCovered = session.screen.value !== "shown";
    const isButton = event.target instanceof HTMLElement && event.target.matches("button, a, select");
    if (!isCovered && (/^\d$/.test(key) || state.overlay.value === "jump") && typeNumber(key)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (key === " " && isButton && state.overlay.value === "overview") return;
    const deed = deedOf(key, isCovered);
    if (deed) event.preventDefault();
    const isOutside = event.target instanceof Element && !event.target.closest(".wall");
    if (deed || isCovered || isOutside) event.stopPropagation();
    if (deed) act(session, state, window, deed);
  };
  /** Takes a key into the number; false where the key is none of its. */
  const typeNumber = (key: string): boolean => {
    const next = typedAfter(state.typed.value, key);
    if (next !== undefined) {
      state.typed.value = state.overlay.value === "jump" ? next : key;
      state.overlay.value = "jump";
      return true;
    }
    if (key !== "Enter") return false;
    if (state.typed.value) jumpTo(session, Number(state.typed.value));
    state.typed.value = "";
    state.overlay.value = "none";
    return true;
  };
  addEventListener("keydown", listener, { capture: true });
  return () => removeEventListener("keydown", listener, { capture: true });
}

/** Is someone typing, so that keys are letters? */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
