/** What the wall shows now, computed from the session: scene, step, what follows from them, and the script left for a while. */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Dossier, Relation, Scene } from "../core/model.ts";
import { bestQuotes } from "../core/scenes/quotes.ts";
import { type Shown, showScene } from "../core/scenes/show.ts";
import { type ScenePlace, walkable } from "../core/scenes/walk.ts";
import type { Selection } from "../session/view.ts";
import { type Ground, layGround, type Room } from "./ground.ts";
import type { PresentWorld } from "./world.ts";

/** A scene at a step, ready to be drawn. */
export interface SceneView {
  readonly dossier: Dossier;
  readonly scene: Scene;
  /** From 0. */
  readonly step: number;
  /** Number among the scenes of the walk, from 1, and how many they are. */
  readonly number: number;
  readonly count: number;
  readonly shown: Shown;
  readonly aside: Selection;
}

export interface WallView {
  readonly now: ReadonlySignal<SceneView | null>;
  /** The view at another place, for the presenter and the overview. */
  at(place: ScenePlace): SceneView | null;
  ground(view: SceneView, room: Room): Ground;
  readonly flags: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Room for the network on the wall; small pictures elsewhere have the same, so that nobody stands elsewhere in them. */
  readonly room: Signal<Room>;
}

/** Sentences beside a relation that someone asks about off the script. */
const ASIDE_QUOTES = 3;
/** The room on a wall of 16:9, until the wall itself is measured. */
const USUAL_ROOM: Room = { width: 1140, height: 780 };
/** Grounds kept: both views in a few rooms. */
const KEPT = 8;

export function createWallView({ session, loadFlags }: PresentWorld): WallView {
  const flags = signal<ReadonlyMap<string, string>>(new Map());
  const wanted = new Set<string>();
  const kept = new Map<string, Ground>();
  let keptFor: Pick<Dossier, "actors" | "events"> | null = null;

  const at = (place: ScenePlace): SceneView | null => viewAt(session.dossier.value, session.lesson.value, place);

  const want = (ground: Ground) => {
    const missing = [...ground.actorLooks.values()].flatMap(({ flag }) => (flag && !wanted.has(flag) ? flag : []));
    if (missing.length === 0) return;
    for (const code of missing) wanted.add(code);
    loadFlags(missing).then((loaded) => {
      flags.value = new Map([...flags.value, ...loaded]);
    });
  };

  return {
    flags,
    room: signal(USUAL_ROOM),
    at,
    now: computed(() => {
      const place = session.scene.value;
      const view = place && at(place);
      return view && { ...view, shown: withAside(view.dossier, view.shown, session.aside.value), aside: session.aside.value };
    }),
    ground({ dossier, scene, shown }, room) {
      // Words and scenes may change: nobody stands elsewhere for that.
      if (keptFor?.actors !== dossier.actors || keptFor.events !== dossier.events) kept.clear();
      keptFor = dossier;
      const key = JSON.stringify([scene.view, scene.layout, scene.places, room]);
      const known = kept.get(key) ?? layGround(dossier, shown.ground, scene, room);
      if (kept.size >= KEPT) kept.clear();
      kept.set(key, known);
      want(known);
      return known;
    },
  };
}

function viewAt(dossier: Dossier, scenes: readonly Scene[], place: ScenePlace): SceneView | null {
  const list = walkable(scenes, place);
  const at = list.findIndex((scene) => scene.id === place.id);
  const scene = list[at];
  if (!scene) return null;
  const shown = showScene(dossier, scene, place.step);
  const step = Math.min(place.step, shown.steps - 1);
  return { dossier, scene, step, number: at + 1, count: list.length, shown, aside: { kind: "nothing" } };
}

/** What is shown with an actor or a relation picked out of it, its sentences beside it. */
function withAside(dossier: Dossier, shown: Shown, aside: Selection): Shown {
  if (aside.kind !== "actor" && aside.kind !== "relation") return shown;
  const isMeant = ({ id, a, b }: Relation) => (aside.kind === "actor" ? a === aside.id || b === aside.id : id === aside.id);
  const relations = shown.ground.filter(isMeant);
  const others = shown.relations.filter((relation) => !isMeant(relation));
  const ends = relations.flatMap(({ a, b }) => [a, b]);
  const actors = new Set([...(aside.kind === "actor" ? [aside.id] : []), ...ends]);
  const [only] = relations;
  return {
    ...shown,
    ask: undefined,
    actors: new Set([...shown.actors, ...actors]),
    relations: [...others, ...relations],
    lit: { actors, relations: new Set(relations.map(({ id }) => id)) },
    quotes: aside.kind === "relation" && only ? bestQuotes(dossier, only, ASIDE_QUOTES) : [],
  };
}
