/** What an edit is: a pure function from a dossier to a changed dossier and a name for the change; and the tools that edits share. */
import type { Actor, Article, Dossier, Event } from "../model.ts";
import { EDIT_ERRORS } from "./edit-words.ts";
import { sceneMender } from "./sound-scenes.ts";
import { validateDossier } from "./validate.ts";

/** What an edit has made. */
export interface Edited {
  /** The very same dossier where the edit changes nothing; parts that did not change are shared with the old one. */
  readonly dossier: Dossier;
  /** In plain words, for "Undo …": "Accept: South Korea criticises North Korea". */
  readonly name: string;
  /** Id of the event, actor or article that the edit made, if any. */
  readonly made?: string;
}

/** Never changes the dossier it is given. Throws an EditError where it cannot apply; what it returns is always valid. */
export type Edit = (dossier: Dossier) => Edited;

/** An edit that cannot apply; the message says why, in plain words. */
export class EditError extends Error {
  override readonly name = "EditError";
}

/** Makes an edit of a change: scenes follow it, and whatever slips through the change's own checks is stopped by validation. */
export const checked =
  (change: Edit): Edit =>
  (dossier) => {
    const made = change(dossier);
    if (made.dossier === dossier) return made;
    const edited = { ...made, dossier: withSoundScenes(made.dossier) };
    const verdict = validateDossier(edited.dossier);
    if (verdict.ok) return edited;
    const [first] = verdict.complaints;
    throw new EditError(EDIT_ERRORS.invalid(first?.field ?? "", first?.expected ?? ""));
  };

/** The dossier with its scenes mended; the very same where they need none. */
function withSoundScenes(dossier: Dossier): Dossier {
  if (!dossier.scenes?.length) return dossier;
  const mend = sceneMender(dossier);
  const scenes = mapped(dossier.scenes, (scene) => {
    const mended = mend(scene);
    return alike(mended, scene) ? scene : mended;
  });
  return scenes === dossier.scenes ? dossier : { ...dossier, scenes };
}

/** The thing of that id. Throws an EditError where the dossier has none. */
export const eventOf = (dossier: Dossier, id: string): Event =>
  dossier.events.find((event) => event.id === id) ?? refuse(EDIT_ERRORS.noEvent(id));
export const actorOf = (dossier: Dossier, id: string): Actor =>
  dossier.actors.find((actor) => actor.id === id) ?? refuse(EDIT_ERRORS.noActor(id));
export const articleOf = (dossier: Dossier, id: string): Article =>
  dossier.articles.find((article) => article.id === id) ?? refuse(EDIT_ERRORS.noArticle(id));

export function refuse(why: string): never {
  throw new EditError(why);
}

/** The list with the new thing in the place of the one of its id. */
export const replaced = <T extends { readonly id: string }>(list: readonly T[], thing: T): T[] =>
  list.map((old) => (old.id === thing.id ? thing : old));

/** The list with each thing changed; the very same list where nothing changed. */
export function mapped<T>(list: T[], change: (thing: T) => T): T[] {
  let same = true;
  const next = list.map((thing) => {
    const changed = change(thing);
    same &&= changed === thing;
    return changed;
  });
  return same ? list : next;
}

/** Makes ids as e1, e2, …, each greater than any that the list has. */
export function idMaker(prefix: string, list: readonly { readonly id: string }[]): () => string {
  let last = 0;
  for (const { id } of list) {
    const number = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN;
    if (Number.isSafeInteger(number) && number > last) last = number;
  }
  return () => `${prefix}${++last}`;
}

/** Are two pieces of a dossier the same, field by field? */
export function alike(x: unknown, y: unknown): boolean {
  if (x === y) return true;
  if (typeof x !== "object" || typeof y !== "object" || !x || !y || Array.isArray(x) !== Array.isArray(y)) return false;
  const [fieldsX, fieldsY] = [new Map(Object.entries(x)), new Map(Object.entries(y))];
  return (
    fieldsX.size === fieldsY.size && [...fieldsX].every(([key, value]) => fieldsY.has(key) && alike(value, fieldsY.get(key)))
  );
}
