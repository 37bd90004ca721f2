/**
 * Keeps wall and presenter window in step through a channel of the browser, without a network. The wall knows where one is; the presenter
 * asks for it and sends wishes. Either may be closed and opened again: whoever comes says hello and is told everything.
 */
import { batch, effect, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { Dossier } from "../core/model.ts";
import type { ScenePlace } from "../core/scenes/walk.ts";
import { THEMES, type ThemeName } from "../look/theme.ts";
import { openDocument } from "../session/actions.ts";
import type { Session } from "../session/session.ts";
import { NOTHING, type Selection } from "../session/view.ts";
import { openChannel } from "./channel.ts";
import type { Room } from "./ground.ts";
import type { Deed } from "./keys.ts";
import type { Timer } from "./timer.ts";

const CHANNEL = "entente-presenting";
/** Milliseconds between two questions of the presenter whether the wall still stands, and without an answer until it counts as gone. */
const BEAT = 1000;
const SILENCE = 3500;

/** Where the wall is. */
interface Where {
  readonly place: ScenePlace | null;
  readonly screen: "shown" | "black" | "white";
  readonly aside: Selection;
  readonly theme: ThemeName;
  readonly room: Room;
  /** When the presentation began, milliseconds since 1970. */
  readonly began: number;
}

/** What a presenter may ask of the wall. */
export type Wish = Deed | "reset-timer";

/** What a presenter says; `window` is the name of its window. */
type Asking =
  | { readonly from: "presenter"; readonly kind: "hello"; readonly window: string }
  | { readonly from: "presenter"; readonly kind: "bye"; readonly window: string }
  | { readonly from: "presenter"; readonly kind: "ping" }
  | { readonly from: "presenter"; readonly kind: "wish"; readonly wall: string; readonly wish: Wish };
type Telling =
  | {
      readonly from: "wall";
      readonly kind: "everything";
      readonly wall: string;
      readonly name: string;
      readonly dossier: Dossier;
      readonly where: Where;
    }
  | { readonly from: "wall"; readonly kind: "where"; readonly wall: string; readonly where: Where }
  | { readonly from: "wall"; readonly kind: "beat" | "bye"; readonly wall: string };

/** How the wall stands with presenters. */
export interface Lectern {
  /** Name of the window of the presenter that came last and has not gone. */
  window(): string | undefined;
  end(): void;
}

/** Tells presenters what the wall shows, and hears their wishes, until it ends: while the wall stands. */
export function tellPresenters(
  session: Session,
  { room, timer }: { readonly room: ReadonlySignal<Room>; readonly timer: Timer },
  fulfil: (wish: Deed) => void,
): Lectern {
  const wall = crypto.randomUUID();
  const windows = new Set<string>();
  const where = (): Where => ({
    place: session.scene.value,
    screen: session.screen.value,
    aside: session.aside.value,
    theme: session.themeName.value,
    room: room.value,
    began: timer.began.value,
  });
  const tellEverything = () => {
    const open = session.document.value;
    if (open) post({ from: "wall", kind: "everything", wall, name: open.name, dossier: open.dossier, where: where() });
  };
  const channel = openChannel<Asking | Telling>(CHANNEL, (data) => {
    if (data.from !== "presenter") return;
    if (data.kind === "ping") post({ from: "wall", kind: "beat", wall });
    else if (data.kind === "bye") windows.delete(data.window);
    else if (data.kind === "hello") {
      windows.delete(data.window);
      windows.add(data.window);
      tellEverything();
    } else if (data.wall === wall) {
      if (data.wish === "reset-timer") timer.reset();
      else fulfil(data.wish);
    }
  });
  const post = (message: Telling) => channel.post(message);
  let told: Dossier | null = null;
  const stop = effect(() => {
    const dossier = session.dossier.value;
    const now = where();
    if (told === dossier) post({ from: "wall", kind: "where", wall, where: now });
    else tellEverything();
    told = dossier;
  });
  const leave = () => post({ from: "wall", kind: "bye", wall });
  addEventListener("pagehide", leave);
  return {
    window: () => [...windows].at(-1),
    end() {
      stop();
      leave();
      removeEventListener("pagehide", leave);
      channel.close();
    },
  };
}

/** What a presenter learns from the wall beside the session. */
export interface Attended {
  readonly room: Signal<Room>;
  readonly began: Signal<number>;
  /** Is the wall heard? */
  readonly isAlive: Signal<boolean>;
}

/** How a presenter window stands with the wall. */
export interface Attendance {
  wish(wish: Wish): void;
  end(): void;
}

/**
 * Mirrors the wall in a presenter's session. The wall that spoke last is the one that is followed.
 * @param window name of the presenter's window
 */
export function attendWall(session: Session, { room, began, isAlive }: Attended, window: string): Attendance {
  const hello = () => post({ from: "presenter", kind: "hello", window });
  let wall = "";
  let heard = Number.NEGATIVE_INFINITY;
  let known = "";
  const follow = (where: Where) => {
    session.scene.value = where.place;
    session.screen.value = where.screen;
    session.aside.value = where.aside ?? NOTHING;
    session.themeName.value = THEMES.includes(where.theme) ? where.theme : "light";
    room.value = where.room;
    began.value = where.began;
  };
  const channel = openChannel<Asking | Telling>(CHANNEL, (data) => {
    if (data.from !== "wall") return;
    if (data.kind === "bye") {
      if (data.wall !== wall) return;
      isAlive.value = false;
      // Whichever wall speaks next is followed.
      heard = Number.NEGATIVE_INFINITY;
      return;
    }
    if (data.wall !== wall && data.kind === "beat" && performance.now() - heard < SILENCE) return;
    wall = data.wall;
    heard = performance.now();
    batch(() => {
      isAlive.value = true;
      if (data.kind === "everything") {
        known = data.wall;
        openDocument(session, { name: data.name, dossier: data.dossier });
        follow(data.where);
      } else if (known !== data.wall) hello();
      else if (data.kind === "where") follow(data.where);
    });
  });
  const post = (message: Asking) => channel.post(message);
  const watch = setInterval(() => {
    post({ from: "presenter", kind: "ping" });
    if (performance.now() - heard > SILENCE) isAlive.value = false;
  }, BEAT);
  const leave = () => post({ from: "presenter", kind: "bye", window });
  addEventListener("pagehide", leave);
  hello();
  return {
    wish: (wish) => post({ from: "presenter", kind: "wish", wall, wish }),
    end() {
      leave();
      clearInterval(watch);
      removeEventListener("pagehide", leave);
      channel.close();
    },
  };
}
