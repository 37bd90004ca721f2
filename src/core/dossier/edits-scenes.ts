/** Edits of the presentation: add, change, duplicate, hide, move and remove scenes, or put a whole lesson in their place. */
import type { Dossier, Scene } from "../model.ts";
import { alike, checked, type Edit, idMaker, refuse, replaced } from "./edit.ts";
import { EDIT_ERRORS, EDIT_NAMES } from "./edit-words.ts";
import { MAX_DESCRIPTION, MAX_NOTES, MAX_SCENES, MAX_SHORT } from "./limits.ts";

/** A scene that has no id yet. */
export type NewScene = Omit<Scene, "id">;

/** What a person changes of a scene; undefined, an empty text or false takes away what there was. */
export type SceneChange = Partial<Omit<Scene, "id" | "kind">>;

/** Adds a scene after the one of an id; at the end where none is named. */
export const addScene = (given: NewScene, after?: string): Edit =>
  checked((dossier) => {
    const scenes = dossier.scenes ?? [];
    checkWords(given);
    if (scenes.length >= MAX_SCENES) refuse(EDIT_ERRORS.tooManyScenes(MAX_SCENES));
    const scene: Scene = { ...given, id: idMaker("s", scenes)() };
    const at = after === undefined ? scenes.length : positionOf(dossier, after) + 1;
    return {
      dossier: withScenes(dossier, scenes.toSpliced(at, 0, scene)),
      name: EDIT_NAMES.addScene(nameOf(given)),
      made: scene.id,
    };
  });

/**
 * Adds a scene as `addScene` does; a dossier without scenes first gets the lesson that is made for it, because that is what a person
 * sees there and wants to add to.
 */
export const addToLesson = (given: NewScene, lesson: (dossier: Dossier) => readonly NewScene[], after?: string): Edit => {
  const add = addScene(given, after);
  return (dossier) => add(dossier.scenes?.length ? dossier : replaceScenes(lesson(dossier))(dossier).dossier);
};

/** Puts a lesson in the place of all scenes. The scenes get new ids, so that no old address means another scene. */
export const replaceScenes = (lesson: readonly NewScene[]): Edit =>
  checked((dossier) => {
    const makeId = idMaker("s", dossier.scenes ?? []);
    const scenes = lesson.map((scene) => ({ ...scene, id: makeId() }));
    return { dossier: withScenes(dossier, scenes), name: EDIT_NAMES.replaceScenes(scenes.length) };
  });

/** Changes what a scene says or shows. */
export const changeScene = (id: string, change: SceneChange): Edit =>
  checked((dossier) => {
    const scene = sceneOf(dossier, id);
    checkWords(change);
    const changed = withoutEmpty({ ...scene, ...change });
    const name = EDIT_NAMES.changeScene(nameOf(changed));
    return { dossier: alike(changed, scene) ? dossier : withScenes(dossier, replaced(dossier.scenes ?? [], changed)), name };
  });

/** Skips a scene when presenting, or shows it again. */
export const hideScene = (id: string, hidden: boolean): Edit =>
  checked((dossier) => {
    const scene = sceneOf(dossier, id);
    const scenes = replaced(dossier.scenes ?? [], withoutEmpty({ ...scene, hidden }));
    return {
      dossier: !scene.hidden === !hidden ? dossier : withScenes(dossier, scenes),
      name: EDIT_NAMES.hideScene(nameOf(scene), hidden),
    };
  });

/** Puts a copy of a scene behind it. */
export const duplicateScene = (id: string): Edit =>
  checked((dossier) => {
    const scenes = dossier.scenes ?? [];
    const at = positionOf(dossier, id);
    const scene = sceneOf(dossier, id);
    if (scenes.length >= MAX_SCENES) refuse(EDIT_ERRORS.tooManyScenes(MAX_SCENES));
    const copy = { ...scene, id: idMaker("s", scenes)() };
    return {
      dossier: withScenes(dossier, scenes.toSpliced(at + 1, 0, copy)),
      name: EDIT_NAMES.duplicateScene(nameOf(scene)),
      made: copy.id,
    };
  });

/** Moves a scene to a position from 0; beyond the ends counts as the end. */
export const moveScene = (id: string, to: number): Edit =>
  checked((dossier) => {
    const scenes = dossier.scenes ?? [];
    const from = positionOf(dossier, id);
    const scene = sceneOf(dossier, id);
    const at = Math.max(0, Math.min(scenes.length - 1, Math.round(to)));
    const name = EDIT_NAMES.moveScene(nameOf(scene), at + 1);
    return { dossier: at === from ? dossier : withScenes(dossier, scenes.toSpliced(from, 1).toSpliced(at, 0, scene)), name };
  });

export const removeScene = (id: string): Edit =>
  checked((dossier) => {
    const scene = sceneOf(dossier, id);
    const left = (dossier.scenes ?? []).filter((other) => other !== scene);
    return { dossier: withScenes(dossier, left), name: EDIT_NAMES.removeScene(nameOf(scene)) };
  });

const sceneOf = (dossier: Dossier, id: string): Scene =>
  dossier.scenes?.find((scene) => scene.id === id) ?? refuse(EDIT_ERRORS.noScene(id));

const positionOf = (dossier: Dossier, id: string): number => dossier.scenes?.indexOf(sceneOf(dossier, id)) ?? 0;

/** A dossier without scenes has no list of them. */
function withScenes({ scenes: _, ...dossier }: Dossier, scenes: Scene[]): Dossier {
  return scenes.length ? { ...dossier, scenes } : dossier;
}

const withoutEmpty = ({ headline, ...rest }: Scene): Scene =>
  ({ ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value)), headline }) as Scene;

const nameOf = ({ headline, kind }: Pick<Scene, "headline" | "kind">) => headline || kind;

function checkWords({ headline = "", caption = "", notes = "" }: SceneChange): void {
  if (headline.length > MAX_SHORT) refuse(EDIT_ERRORS.long("headline", MAX_SHORT));
  if (caption.length > MAX_DESCRIPTION) refuse(EDIT_ERRORS.long("caption", MAX_DESCRIPTION));
  if (notes.length > MAX_NOTES) refuse(EDIT_ERRORS.long("notes", MAX_NOTES));
}
