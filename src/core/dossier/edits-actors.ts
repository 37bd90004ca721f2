/** Edits of single actors: add, rename, change what it is, remove; and the words that name one throughout the dossier. */
import type { Actor, ActorKind, Alias, Dossier } from "../model.ts";
import { sameWords } from "./contradictions.ts";
import { actorOf, checked, type Edit, refuse, replaced } from "./edit.ts";
import { EDIT_ERRORS, EDIT_NAMES } from "./edit-words.ts";
import { ID_PATTERN, MAX_NAME } from "./limits.ts";

/** What a person says of a new actor. */
export interface NewActor {
  readonly kind: ActorKind;
  readonly name: string;
  /** For a leader: id of the country or organisation the leader acts for. */
  readonly country?: string;
  /** ISO 3166-1 alpha-3 for a country, acronym for an organisation; made from the name where it is not given. */
  readonly id?: string;
}

export const addActor = (given: NewActor): Edit =>
  checked((dossier) => {
    const actor = makeActor(dossier, given);
    return { dossier: withActor(dossier, actor), name: EDIT_NAMES.addActor(actor.name), made: actor.id };
  });

/** An actor with an id that the dossier does not have yet. Throws an EditError where it cannot be one. */
export function makeActor(dossier: Dossier, { kind, name, country, id }: NewActor): Actor {
  const cleanName = checkName(name);
  if (id !== undefined && !ID_PATTERN.test(id)) refuse(EDIT_ERRORS.badId(id));
  const holder = dossier.actors.find((actor) => actor.id === id);
  if (holder) refuse(EDIT_ERRORS.idTaken(holder));
  return asKind(dossier, id ?? freeId(dossier, cleanName), cleanName, kind, country);
}

/** The dossier with one more actor. An id that a merger had taken away is the new actor's, so that merger ends. */
export function withActor(dossier: Dossier, actor: Actor): Dossier {
  const { aliases = [], mergers = [] } = dossier;
  const left = mergers.filter(({ id }) => id !== actor.id);
  return withNames({ ...dossier, actors: [...dossier.actors, actor] }, aliases, left);
}

export const renameActor = (id: string, name: string): Edit =>
  checked((dossier) => {
    const actor = actorOf(dossier, id);
    const wanted = checkName(name);
    return {
      dossier: wanted === actor.name ? dossier : { ...dossier, actors: replaced(dossier.actors, { ...actor, name: wanted }) },
      name: EDIT_NAMES.renameActor(actor.name, wanted),
    };
  });

/** Makes an actor a country, an organisation, or the leader of one; also gives a leader another country. */
export const changeKind = (id: string, kind: ActorKind, country?: string): Edit =>
  checked((dossier) => {
    const actor = actorOf(dossier, id);
    const leaders = leadersOf(dossier, id);
    if (kind === "leader" && leaders.length) refuse(EDIT_ERRORS.hasLeaders(actor.name, leaders));
    const changed = asKind(dossier, id, actor.name, kind, country);
    const same = actor.kind === kind && (actor.kind !== "leader" || actor.country === country);
    return {
      dossier: same ? dossier : { ...dossier, actors: replaced(dossier.actors, changed) },
      name: EDIT_NAMES.changeKind(actor.name),
    };
  });

/** Takes away an actor that no event and no leader needs, with the words that named it. */
export const removeActor = (id: string): Edit =>
  checked((dossier) => {
    const actor = actorOf(dossier, id);
    const events = dossier.events.filter((event) => event.source === id || event.target === id).length;
    if (events) refuse(EDIT_ERRORS.used(actor.name, events));
    const leaders = leadersOf(dossier, id);
    if (leaders.length) refuse(EDIT_ERRORS.hasLeaders(actor.name, leaders));
    const { aliases = [], mergers = [], ...rest } = dossier;
    const left = aliases.filter((alias) => alias.actor !== id);
    const next = { ...rest, actors: dossier.actors.filter((other) => other.id !== id) };
    return {
      dossier: withNames(
        next,
        left,
        mergers.filter((merger) => merger.into !== id),
      ),
      name: EDIT_NAMES.removeActor(actor.name, aliases.length - left.length),
    };
  });

/** "Korea" is South Korea here, for the whole dossier. Words that meant another actor mean this one from now on. */
export const setAlias = (words: string, actor: string): Edit =>
  checked((dossier) => {
    const { name } = actorOf(dossier, actor);
    const wanted = words.trim() || refuse(EDIT_ERRORS.noWords());
    if (wanted.length > MAX_NAME) refuse(EDIT_ERRORS.longName(MAX_NAME));
    const aliases = aliasesWith(dossier.aliases ?? [], [{ words: wanted, actor }]);
    return {
      dossier: aliases === dossier.aliases ? dossier : { ...dossier, aliases },
      name: EDIT_NAMES.setAlias(wanted, name),
    };
  });

export const removeAlias = (words: string): Edit =>
  checked((dossier) => {
    const aliases = dossier.aliases ?? [];
    const left = aliases.filter((alias) => sameWords(alias.words) !== sameWords(words));
    if (left.length === aliases.length) refuse(EDIT_ERRORS.noAlias(words));
    return { dossier: withNames(dossier, left, dossier.mergers ?? []), name: EDIT_NAMES.removeAlias(words) };
  });

/** The aliases with further ones, each in the place of one with the same words; the very same list where all are there already. */
export function aliasesWith(aliases: readonly Alias[], further: readonly Alias[]): Alias[] {
  let list = aliases as Alias[];
  for (const alias of further) {
    const at = list.findIndex((old) => sameWords(old.words) === sameWords(alias.words));
    if (at < 0) list = [...list, alias];
    else if (list[at]?.actor !== alias.actor) list = list.with(at, alias);
  }
  return list;
}

/** The dossier with these aliases and mergers; an empty list is left out, so that undoing and redoing by hand gives the same file. */
export function withNames(dossier: Dossier, aliases: Alias[], mergers: NonNullable<Dossier["mergers"]>): Dossier {
  const { aliases: _, mergers: __, ...rest } = dossier;
  return { ...rest, ...(aliases.length > 0 && { aliases }), ...(mergers.length > 0 && { mergers }) };
}

/** Names of the leaders who act for an actor. */
export const leadersOf = (dossier: Dossier, id: string): string[] =>
  dossier.actors.flatMap((actor) => (actor.kind === "leader" && actor.country === id ? [actor.name] : []));

function asKind(dossier: Dossier, id: string, name: string, kind: ActorKind, country: string | undefined): Actor {
  if (kind !== "leader") return { id, kind, name };
  if (!country) return refuse(EDIT_ERRORS.noCountry());
  if (country === id) refuse(EDIT_ERRORS.ownCountry(name));
  const home = actorOf(dossier, country);
  if (home.kind === "leader") refuse(EDIT_ERRORS.leaderOfLeader(home.name));
  return { id, kind, name, country };
}

function checkName(name: string): string {
  const clean = name.replace(/\s+/gu, " ").trim();
  if (!clean) refuse(EDIT_ERRORS.nameless());
  if (clean.length > MAX_NAME) refuse(EDIT_ERRORS.longName(MAX_NAME));
  return clean;
}

/** A slug of the name that no actor has or had: "Lee Jae-myung" → lee-jae-myung. */
function freeId(dossier: Dossier, name: string): string {
  const slug =
    name
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 90)
      .replace(/^-+|-+$/g, "") || "actor";
  const taken = new Set([...dossier.actors, ...(dossier.mergers ?? [])].map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(id)) return id;
  }
}
