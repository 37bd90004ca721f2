/**
 * Choosing what a scene shows and lights, line by line and actor by actor: what there is to choose from, and the change that a choice
 * makes. All lines and everybody are kept as "all", so that what the dossier gains later is shown too.
 */
import type { SceneChange } from "../dossier/edits-scenes.ts";
import type { Actor, Dossier, Relation, Scene } from "../model.ts";
import { groundOf, linesOf, showScene } from "./show.ts";

/** A line or an actor that a scene may show. */
export interface Choice<T> {
  readonly of: T;
  readonly isShown: boolean;
  readonly isLit: boolean;
}

export interface Choices {
  /** Heaviest first. */
  readonly relations: readonly Choice<Relation>[];
  /** Those with the most at stake first. */
  readonly actors: readonly Choice<Actor>[];
  /** How many lines the scene's filter, or the sentence up to which it reads, keeps out of the choice. */
  readonly keptOut: number;
}

/** What there is to choose from, and how it stands in the scene. */
export function choicesOf(dossier: Dossier, scene: Scene): Choices {
  const { ground, actors } = showScene(dossier, { ...scene, steps: undefined, ask: undefined }, 0);
  const lines = linesOf(dossier, scene);
  const shown = scene.relations && new Set(scene.relations);
  const [litActors, litRelations] = [new Set(scene.lit?.actors), new Set(scene.lit?.relations)];
  const points = new Map<string, number>();
  for (const { a, b, weight } of ground) for (const id of [a, b]) points.set(id, (points.get(id) ?? 0) + weight);
  const weigh = (id: string) => points.get(id) ?? 0;
  return {
    relations: [...lines]
      .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))
      .map((of) => ({ of, isShown: shown?.has(of.id) ?? true, isLit: litRelations.has(of.id) })),
    actors: dossier.actors
      .filter(({ id }) => points.has(id))
      .sort((x, y) => weigh(y.id) - weigh(x.id) || (x.id < y.id ? -1 : 1))
      .map((of) => ({ of, isShown: actors.has(of.id), isLit: litActors.has(of.id) })),
    keptOut: ground.length - lines.length,
  };
}

/** Shows a line, or takes it and its light away. */
export function pickRelation(dossier: Dossier, scene: Scene, id: string, isShown: boolean): SceneChange {
  const all = linesOf(dossier, scene).map((line) => line.id);
  const relations = toggled(scene.relations ?? all, id, isShown);
  return { relations: covers(relations, all) ? undefined : relations, ...(!isShown && { lit: unlit(scene, [id], []) }) };
}

/** Shows an actor, or takes it away with its lines. */
export function pickActor(dossier: Dossier, scene: Scene, id: string, isShown: boolean): SceneChange {
  const all = [...new Set(groundOf(dossier, scene.view).flatMap(({ a, b }) => [a, b]))];
  const actors = toggled(scene.actors ?? all, id, isShown);
  const shown = { actors: covers(actors, all) ? undefined : actors };
  if (isShown) return shown;
  const lines = linesOf(dossier, scene);
  const isIts = (line: string) => line.split("~").slice(0, 2).includes(id);
  const gone = lines.map((line) => line.id).filter(isIts);
  if (gone.length === 0) return { ...shown, lit: unlit(scene, [], [id]) };
  const relations = (scene.relations ?? lines.map((line) => line.id)).filter((line) => !isIts(line));
  return { ...shown, relations, lit: unlit(scene, gone, [id]) };
}

/** Lights a line, which shows it too, or takes its light away. */
export function lightRelation(dossier: Dossier, scene: Scene, id: string, isLit: boolean): SceneChange {
  if (!isLit) return { lit: unlit(scene, [id], []) };
  const { actors = [], relations = [] } = scene.lit ?? {};
  const lit = { actors, relations: toggled(relations, id, true) };
  return { ...(scene.relations && !scene.relations.includes(id) ? pickRelation(dossier, scene, id, true) : {}), lit };
}

/** Lights an actor, which shows it too, or takes its light away. */
export function lightActor(dossier: Dossier, scene: Scene, id: string, isLit: boolean): SceneChange {
  if (!isLit) return { lit: unlit(scene, [], [id]) };
  const { actors = [], relations = [] } = scene.lit ?? {};
  const lit = { actors: toggled(actors, id, true), relations };
  return { ...(scene.actors && !scene.actors.includes(id) ? pickActor(dossier, scene, id, true) : {}), lit };
}

const toggled = (ids: readonly string[], id: string, isIn: boolean) => {
  const others = ids.filter((other) => other !== id);
  return isIn ? [...others, id] : others;
};

const covers = (ids: readonly string[], all: readonly string[]) => {
  const known = new Set(ids);
  return all.every((id) => known.has(id));
};

/** The light without some lines and actors. The ends of a line were lit with it, and go out with it unless another lit line needs them. */
function unlit({ lit }: Scene, gone: readonly string[], dark: readonly string[]): Scene["lit"] {
  if (!lit) return undefined;
  const relations = lit.relations.filter((id) => !gone.includes(id));
  const held = new Set(relations.flatMap((id) => id.split("~").slice(0, 2)));
  const loose = new Set(gone.filter((id) => lit.relations.includes(id)).flatMap((id) => id.split("~").slice(0, 2)));
  const actors = lit.actors.filter((id) => !dark.includes(id) && (held.has(id) || !loose.has(id)));
  return actors.length || relations.length ? { actors, relations } : undefined;
}
