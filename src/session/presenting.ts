/** Actions of presenting: begin, walk, jump, leave the script and come back, darken the wall, end. */
import { batch } from "@preact/signals-core";
import type { Scene } from "../core/model.ts";
import { type ScenePlace, walk, walkable } from "../core/scenes/walk.ts";
import type { Session } from "./session.ts";
import { NOTHING, type Selection } from "./view.ts";

/** Shows a scene on the wall; the first that is not hidden where none is named. */
export function present(session: Session, id?: string): void {
  const first = id ?? walkable(session.lesson.value, null)[0]?.id;
  if (first !== undefined) showPlace(session, { id: first, step: 0 });
}

export function stopPresenting(session: Session): void {
  batch(() => {
    session.scene.value = null;
    session.screen.value = "shown";
    session.aside.value = NOTHING;
  });
}

/** One step on or back; off the script it only comes back. */
export function stepScene(session: Session, by: 1 | -1): void {
  const place = session.scene.value;
  if (!place) return;
  if (session.aside.value.kind !== "nothing") comeBack(session);
  else showPlace(session, walk(session.dossier.value, session.lesson.value, place, by));
}

/** Jumps to the scene of a number, from 1, as the wall counts them; beyond the ends counts as the end. */
export function jumpTo(session: Session, number: number): void {
  const list = scenesToWalk(session);
  const scene = list[Math.max(0, Math.min(list.length, Math.round(number)) - 1)];
  if (scene) showPlace(session, { id: scene.id, step: 0 });
}

/** Leaves the script for an actor or a relation. */
export function goAside(session: Session, choice: Selection): void {
  session.aside.value = choice;
}

export function comeBack(session: Session): void {
  session.aside.value = NOTHING;
}

/** Darkens or whitens the wall, or shows it again where it is so already. */
export function cover(session: Session, screen: "black" | "white"): void {
  session.screen.value = session.screen.value === screen ? "shown" : screen;
}

export function uncover(session: Session): void {
  session.screen.value = "shown";
}

/** The scenes of this walk, in order. */
export const scenesToWalk = (session: Session): Scene[] => walkable(session.lesson.value, session.scene.value);

function showPlace(session: Session, place: ScenePlace): void {
  batch(() => {
    session.scene.value = place;
    session.aside.value = NOTHING;
  });
}
