/** What a person can do to the session; every change of state goes through here. */
import { batch } from "@preact/signals-core";
import type { NetworkView, Place } from "../core/model.ts";
import { type Filter, NO_FILTER } from "../core/weave/filter.ts";
import type { Document } from "./document.ts";
import { NO_HISTORY } from "./history.ts";
import type { CameraWish } from "./presence.ts";
import type { Session } from "./session.ts";
import { NOTHING, type Pane, type Selection } from "./view.ts";

/** Shows another dossier from its beginning, with a history of its own. It counts as saved as it is. */
export function openDocument(session: Session, document: Document): void {
  batch(() => {
    session.document.value = document;
    session.history.value = NO_HISTORY;
    session.savedRevision.value = ++session.revision.value;
    session.selection.value = NOTHING;
    session.hover.value = NOTHING;
    session.until.value = null;
    session.scene.value = null;
    session.sceneAtHand.value = null;
    session.filter.value = NO_FILTER;
    session.moved.value = new Map();
    session.arranged.value++;
    session.trouble.value = null;
  });
}

const same = (x: Selection, y: Selection) => JSON.stringify(x) === JSON.stringify(y);

/** Chooses an actor, relation or sentence, or nothing. */
export function select(session: Session, selection: Selection): void {
  if (!same(session.selection.value, selection)) session.selection.value = selection;
}

/** Lights what the pointer or the focus rests on. */
export function hover(session: Session, choice: Selection): void {
  if (!same(session.hover.value, choice)) session.hover.value = choice;
}

/** Changes part of the filter. */
export function changeFilter(session: Session, change: Partial<Filter>): void {
  session.filter.value = { ...session.filter.value, ...change };
}

/** Puts a value into a set that it is not in, takes it out of one that it is in. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Turns between countries and actors. A selection that the other view lacks is given up. */
export function showView(session: Session, view: NetworkView): void {
  batch(() => {
    session.networkView.value = view;
    session.moved.value = new Map();
    giveUpGone(session);
  });
}

/** Gives up hover, selection and replay where what they name is there no more, after a change of view or document. */
export function giveUpGone(session: Session): void {
  session.hover.value = NOTHING;
  const until = session.until.value;
  if (until && isGone(session, { kind: "sentence", ...until })) session.until.value = null;
  if (isGone(session, session.selection.value)) session.selection.value = NOTHING;
}

function isGone(session: Session, selection: Selection): boolean {
  switch (selection.kind) {
    case "nothing":
      return false;
    case "actor":
      return !session.network.value.hasNode(selection.id);
    case "relation":
      return !session.relationById.value.has(selection.id);
    case "sentence": {
      const article = session.dossier.value.articles.find(({ id }) => id === selection.article);
      return !article?.sentences[selection.sentence];
    }
  }
}

export function showPane(session: Session, pane: Pane): void {
  session.pane.value = pane;
}

/** Remembers where a person dragged an actor, in design units. */
export function moveActor(session: Session, id: string, place: Place): void {
  session.moved.value = new Map(session.moved.value).set(id, place);
}

/** Gives all actors back to the layout. */
export function arrange(session: Session, layout: string): void {
  batch(() => {
    session.layout.value = layout;
    session.arranged.value++;
    session.moved.value = new Map();
  });
}

/** Replays the dossier up to a sentence of an article; null shows the whole. */
export function replayUntil(session: Session, until: Session["until"]["value"]): void {
  session.until.value = until;
}

export function wishCamera(session: Session, wish: CameraWish["wish"]): void {
  session.camera.value = { wish };
}
