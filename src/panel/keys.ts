/** The keys that work anywhere outside text fields. */
import { select, showPane, showView, wishCamera } from "../session/actions.ts";
import { stepReplay } from "../session/replay.ts";
import type { Session } from "../session/session.ts";
import type { Pane } from "../session/view.ts";
import { NOTHING } from "../session/view.ts";
import { focusSoon } from "./focus.ts";

/** KeyboardEvent.key → what it does. */
export type Keys = Readonly<Record<string, (session: Session) => void>>;

/** Listens until the returned function is called. */
export function listenToKeys(session: Session, keys: Keys): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || session.dialog.value !== "none") return;
    const deed = keys[event.key];
    if (!deed) return;
    event.preventDefault();
    deed(session);
  };
  document.addEventListener("keydown", listener);
  return () => document.removeEventListener("keydown", listener);
}

/** Numbers from 1 that show a pane and go into it: to the proposal at hand, else to the pane itself. */
export const keysOfPanes = (panes: readonly Pane[]): Keys =>
  Object.fromEntries(
    panes.map((pane, i) => [
      i + 1,
      (session: Session) => {
        showPane(session, pane);
        focusSoon(document, pane === "review" ? ".proposal.current" : "#pane");
      },
    ]),
  );

/** Keys of who reads. */
export const READING_KEYS: Keys = {
  "/": () => document.querySelector<HTMLInputElement>("#search")?.focus(),
  v: (session) => showView(session, session.networkView.value === "countries" ? "actors" : "countries"),
  "+": (session) => wishCamera(session, "zoom-in"),
  "-": (session) => wishCamera(session, "zoom-out"),
  "0": (session) => wishCamera(session, "fit"),
  "[": (session) => stepReplay(session, -1),
  "]": (session) => stepReplay(session, 1),
  "?": (session) => {
    session.dialog.value = "help";
  },
  Escape: (session) => select(session, NOTHING),
};

/** Is the person typing, so that keys are letters? */
export const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox],[type=radio],[type=range]), textarea, select"));
