/** Two actors become one, or one becomes two, and their events follow. */
import type { Actor, Dossier, Event } from "../model.ts";
import { sameWords } from "./contradictions.ts";
import { actorOf, checked, type Edit, mapped, refuse } from "./edit.ts";
import { EDIT_ERRORS, EDIT_NAMES } from "./edit-words.ts";
import { aliasesWith, leadersOf, makeActor, type NewActor, withActor, withNames } from "./edits-actors.ts";
import { changedByPerson } from "./edits-events.ts";

/**
 * Makes one actor part of another: its events, leaders and other names follow, and its own name means the other from now on.
 * Events between the two say nothing any more and are removed, whoever coded them; the edit's name tells how many.
 * Who coded an event and what was decided about it stays. Coding again gives the other actor too.
 */
export const mergeActors = (from: string, into: string): Edit =>
  checked((dossier) => {
    const [gone, kept] = [actorOf(dossier, from), actorOf(dossier, into)];
    if (from === into) refuse(EDIT_ERRORS.sameActor(gone.name));
    if (kept.kind === "leader") {
      if (kept.country === from) refuse(EDIT_ERRORS.hasLeaders(gone.name, [kept.name]));
      const leaders = leadersOf(dossier, from);
      if (leaders.length) refuse(EDIT_ERRORS.hasLeaders(gone.name, leaders));
    }
    const moved = (id: string) => (id === from ? into : id);
    const events = mapped(dossier.events, (event) => withEnds(event, moved));
    const left = events.filter((event) => event.source !== event.target);
    const { aliases: old = [], mergers: earlier = [] } = dossier;
    const following = mapped(old, (alias) => (alias.actor === from ? { ...alias, actor: into } : alias));
    const isNew = sameWords(gone.name) !== sameWords(kept.name);
    const aliases = isNew ? aliasesWith(following, [{ words: gone.name, actor: into }]) : following;
    const mergers = [...earlier.map((merger) => ({ ...merger, into: moved(merger.into) })), { id: from, into }];
    const next = {
      ...dossier,
      actors: mapped(
        dossier.actors.filter((actor) => actor.id !== from),
        (actor) => (actor.kind === "leader" && actor.country === from ? { ...actor, country: into } : actor),
      ),
      events: left.length === events.length ? events : left,
    };
    const renamed = aliases.filter((alias) => !old.includes(alias)).length;
    return {
      dossier: withNames(next, aliases, mergers),
      name: EDIT_NAMES.mergeActors(gone.name, kept.name, events.length - left.length, renamed),
    };
  });

/**
 * Makes a new actor out of a part of one: the chosen events are the new actor's from now on, and so are the given words.
 * To choose an event for the new actor is to decide about it: it becomes the person's, accepted, and coding again leaves it.
 */
export const splitActor = (from: string, given: NewActor, eventIds: readonly string[], words: readonly string[] = []): Edit =>
  checked((dossier) => {
    const actor = actorOf(dossier, from);
    const made = makeActor(dossier, given);
    const chosen = new Set(eventIds);
    if (chosen.size === 0) refuse(EDIT_ERRORS.nothingToSplit(actor.name));
    const moved = (id: string) => (id === from ? made.id : id);
    const events = mapped(dossier.events, (event) => (chosen.delete(event.id) ? splitEvent(event, actor, moved) : event));
    if (chosen.size > 0) refuse(EDIT_ERRORS.notItsEvent(actor.name));
    const aliases = aliasesWith(
      dossier.aliases ?? [],
      words.map((word) => ({ words: word.trim() || refuse(EDIT_ERRORS.noWords()), actor: made.id })),
    );
    const next = withActor({ ...dossier, events }, made);
    return {
      dossier: withNames(next, aliases, next.mergers ?? []),
      name: EDIT_NAMES.splitActor(actor.name, made.name, new Set(eventIds).size),
      made: made.id,
    };
  });

function splitEvent(event: Event, from: Actor, moved: (id: string) => string): Event {
  if (event.source !== from.id && event.target !== from.id) refuse(EDIT_ERRORS.notItsEvent(from.name));
  const changed = changedByPerson(event, { source: moved(event.source), target: moved(event.target) });
  return event.decision === "rejected" ? { ...changed, decision: "rejected" } : changed;
}

/** The event with its ends moved, and those of its old proposal; the very same event where neither moves. */
function withEnds(event: Event, moved: (id: string) => string): Event {
  const move = <T extends Pick<Event, "source" | "target">>(ends: T): T => {
    const [source, target] = [moved(ends.source), moved(ends.target)];
    return source === ends.source && target === ends.target ? ends : { ...ends, source, target };
  };
  const next = move(event);
  const proposed = event.proposed && move(event.proposed);
  return proposed === event.proposed ? next : { ...next, proposed };
}

/** The actor that an id given by coding means in this dossier, after all its mergers. */
export const mergedId = ({ mergers = [] }: Dossier, id: string) => mergers.find((merger) => merger.id === id)?.into ?? id;
