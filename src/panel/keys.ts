/** The keys that work anywhere outside text fields. */
import { select, showPane, showView, wishCamera } from "../session/actions.ts";
import { stepReplay } from "../session/replay.ts";
import type { Session } from "../session/session.ts";
import type { Pane } from "../session/view.ts";
import { NOTHING } from "../session/view.ts";
import { focusSoon } from "./focus.ts";
import { redoAloud, undoAloud } from "./undo.ts";

/** Listens until the returned function is called. */
export function listenToKeys(session: Session): () => void {
  const listener = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key) && !isWriting(event.target)) {
      event.preventDefault();
      if (event.key.toLowerCase() === "y" || event.shiftKey) redoAloud(session);
      else undoAloud(session);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || session.dialog.value !== "none") return;
    const deed = KEYS[event.key];
    if (!deed) return;
    event.preventDefault();
    deed(session);
  };
  document.addEventListener("keydown", listener);
  return () => document.removeEventListener("keydown", listener);
}

/** Shows a pane and goes into it: to the proposal at hand, else to the pane itself. */
function enterPane(session: Session, pane: Pane): void {
  showPane(session, pane);
  focusSoon(document, pane === "review" ? ".proposal.current" : "#pane");
}

const KEYS: Readonly<Record<string, (session: Session) => void>> = {
  "/": () => document.querySelector<HTMLInputElement>("#search")?.focus(),
  1: (session) => enterPane(session, "relations"),
  2: (session) => enterPane(session, "article"),
  3: (session) => enterPane(session, "review"),
  4: (session) => enterPane(session, "table"),
  5: (session) => enterPane(session, "scenes"),
  n: (session) => {
    session.dialog.value = "new-article";
  },
  v: (session) => showView(session, session.networkView.value === "countries" ? "actors" : "countries"),
  "+": (session) => wishCamera(session, "zoom-in"),
  "-": (session) => wishCamera(session, "zoom-out"),
  "0": (session) => wishCamera(session, "fit"),
  "[": (session) => stepReplay(session, -1),
  "]": (session) => stepReplay(session, 1),
  p: (session) => {
    session.dialog.value = "picture";
  },
  "?": (session) => {
    session.dialog.value = "help";
  },
  Escape: (session) => select(session, NOTHING),
};

/** Is the person typing, so that keys are letters? */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox],[type=radio],[type=range]), textarea, select"));
