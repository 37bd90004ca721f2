/**
 * Keeps wall and presenter window in step through a channel of the browser, without a network. The wall knows where one is; the presenter
 * asks for it and sends wishes. Either may be closed and opened again: whoever comes says hello and is told everything.
 */
import { effect, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { Dossier } from "../core/model.ts";
import type { ScenePlace } from "../core/scenes/walk.ts";
import { THEMES, type ThemeName } from "../look/theme.ts";
import { openDocument } from "../session/actions.ts";
import type { Session } from "../session/session.ts";
import { NOTHING, type Selection } from "../session/view.ts";
import { openChannel } from "./channel.ts";
import type { Room } from "./ground.ts";
import type { Deed } from "./keys.ts";

const CHANNEL = "entente-presenting";
/** Milliseconds between two signs of life of the wall, and without one after which it counts as gone. */
const BEAT = 1000;
export const SILENCE = 3500;

/** Where the wall is. */
interface Where {
  readonly place: ScenePlace | null;
  readonly screen: "shown" | "black" | "white";
  readonly aside: Selection;
  readonly theme: ThemeName;
  readonly room: Room;
}

type Message =
  | { readonly from: "presenter"; readonly kind: "hello" }
  | { readonly from: "presenter"; readonly kind: "wish"; readonly wall: string; readonly wish: Deed }
  | { readonly from: "wall"; readonly kind: "dossier"; readonly wall: string; readonly name: string; readonly dossier: Dossier }
  | { readonly from: "wall"; readonly kind: "where"; readonly wall: string; readonly where: Where }
  | { readonly from: "wall"; readonly kind: "beat" | "bye"; readonly wall: string };

/** Tells presenters what the wall shows, and hears their wishes, until the returned function is called: while the wall stands. */
export function tellPresenters(session: Session, room: ReadonlySignal<Room>, fulfil: (wish: Deed) => void): () => void {
  const wall = crypto.randomUUID();
  const tellDossier = () => {
    const open = session.document.peek();
    if (open) post({ from: "wall", kind: "dossier", wall, name: open.name, dossier: open.dossier });
  };
  const where = (): Where => ({
    place: session.scene.value,
    screen: session.screen.value,
    aside: session.aside.value,
    theme: session.themeName.value,
    room: room.value,
  });
  const channel = openChannel<Message>(CHANNEL, (data) => {
    if (data.from !== "presenter") return;
    if (data.kind === "hello") {
      tellDossier();
      post({ from: "wall", kind: "where", wall, where: where() });
    } else if (data.wall === wall) fulfil(data.wish);
  });
  const post = (message: Message) => channel.post(message);
  let told: Dossier | null = null;
  const stop = effect(() => {
    const dossier = session.dossier.value;
    const now = where();
    if (told !== dossier) tellDossier();
    told = dossier;
    post({ from: "wall", kind: "where", wall, where: now });
  });
  const beat = setInterval(() => post({ from: "wall", kind: "beat", wall }), BEAT);
  const leave = () => post({ from: "wall", kind: "bye", wall });
  addEventListener("pagehide", leave);
  return () => {
    stop();
    leave();
    clearInterval(beat);
    removeEventListener("pagehide", leave);
    channel.close();
  };
}

/** How a presenter window stands with the wall. */
export interface Attendance {
  wish(wish: Deed): void;
  end(): void;
}

/**
 * Mirrors the wall in a presenter's session. The wall that spoke last is the one that is followed.
 * @param alive called with true whenever the wall is heard, with false when it has gone or been silent for `SILENCE`
 */
export function attendWall(session: Session, room: Signal<Room>, alive: (isAlive: boolean) => void): Attendance {
  let wall = "";
  let heard = Number.NEGATIVE_INFINITY;
  let known = "";
  const channel = openChannel<Message>(CHANNEL, (data) => {
    if (data.from !== "wall") return;
    if (data.kind === "bye") {
      if (data.wall === wall) alive(false);
      return;
    }
    if (data.wall !== wall && data.kind === "beat" && performance.now() - heard < SILENCE) return;
    wall = data.wall;
    heard = performance.now();
    alive(true);
    if (data.kind === "dossier") {
      known = data.wall;
      openDocument(session, { name: data.name, dossier: data.dossier });
    } else if (known !== data.wall) post({ from: "presenter", kind: "hello" });
    else if (data.kind === "where") {
      room.value = data.where.room;
      follow(session, data.where);
    }
  });
  const post = (message: Message) => channel.post(message);
  const watch = setInterval(() => {
    if (performance.now() - heard <= SILENCE) return;
    alive(false);
    // A wall that has been reloaded may not know of this window until it hears from it.
    post({ from: "presenter", kind: "hello" });
  }, BEAT);
  post({ from: "presenter", kind: "hello" });
  return {
    wish: (wish) => post({ from: "presenter", kind: "wish", wall, wish }),
    end: () => {
      clearInterval(watch);
      channel.close();
    },
  };
}

function follow(session: Session, { place, screen, aside, theme }: Where): void {
  session.scene.value = place;
  session.screen.value = screen;
  session.aside.value = aside ?? NOTHING;
  session.themeName.value = THEMES.includes(theme) ? theme : "light";
}
