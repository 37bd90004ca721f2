/** Edits of events: add, change, accept, reject, remove, and attach evidence that was lost. */
import type { Article, Dossier, Event, Evidence, Reason } from "../model.ts";
import { alike, checked, type Edit, eventOf, idMaker, mapped, refuse, replaced } from "./edit.ts";
import { EDIT_ERRORS, EDIT_NAMES, eventInWords } from "./edit-words.ts";
import { isHeld, isUndecided } from "./standing.ts";

/** What a person settles about an event. */
export type EventFields = Pick<Event, "source" | "target" | "type" | "status" | "evidence"> & { readonly mutual?: boolean };

/** A new event by a person, accepted. `reason` may keep the words that were marked as source and target. */
export const addEvent = (fields: EventFields, reason?: Reason): Edit =>
  checked((dossier) => {
    checkEvent(dossier, fields);
    const { source, target, type, status, mutual, evidence } = fields;
    const id = idMaker("e", dossier.events)();
    const event: Event = {
      id,
      source,
      target,
      type,
      status,
      ...(mutual && { mutual }),
      evidence: evidence.map(cleaned),
      by: "person",
      decision: "accepted",
      ...(reason && { reason }),
    };
    return {
      dossier: { ...dossier, events: [...dossier.events, event] },
      name: EDIT_NAMES.addEvent(eventInWords(dossier, event)),
      made: id,
    };
  });

/**
 * Another source, target, type, status, direction or other evidence. The event is then the person's, accepted;
 * what the program had proposed is kept beside it, and those of its reasons that still hold.
 */
export const changeEvent = (id: string, change: Partial<EventFields>): Edit =>
  checked((dossier) => {
    const event = eventOf(dossier, id);
    const changed = changedByPerson(event, change);
    const [before, after] = [eventInWords(dossier, event), eventInWords(dossier, changed)];
    if (changed === event) return { dossier, name: EDIT_NAMES.changeEvent(before, after) };
    checkEvent(dossier, changed);
    return {
      dossier: { ...dossier, events: replaced(dossier.events, changed) },
      name: EDIT_NAMES.changeEvent(before, after),
    };
  });

/** The event as a person has changed it; the very same event where the change changes nothing. */
export function changedByPerson(event: Event, change: Partial<EventFields>): Event {
  const mutual = change.mutual ?? event.mutual ?? false;
  const wanted = {
    ...event,
    source: change.source ?? event.source,
    target: change.target ?? event.target,
    type: change.type ?? event.type,
    status: change.status ?? event.status,
    evidence: change.evidence ?? event.evidence,
  };
  const differs = {
    source: wanted.source !== event.source,
    target: wanted.target !== event.target,
    type: wanted.type !== event.type,
    status: wanted.status !== event.status,
    mutual: mutual !== (event.mutual ?? false),
    evidence: !alike(wanted.evidence, event.evidence),
  };
  if (!Object.values(differs).includes(true)) return event;
  const { mutual: _, confidence, types, statuses, reason, ...kept } = wanted;
  const left = reason && reasonLeft(reason, differs, wanted.evidence);
  return {
    ...kept,
    ...(mutual && { mutual }),
    ...(types && !differs.type && { types }),
    ...(statuses && !differs.status && { statuses }),
    evidence: differs.evidence ? wanted.evidence.map(cleaned) : event.evidence,
    by: "person",
    decision: "accepted",
    ...(left && { reason: left }),
    ...(event.by === "program" && { proposed: claimOf(event) }),
  };
}

/** What an event says, without who coded it. */
const claimOf = ({ source, target, type, status, mutual, evidence }: Event) => ({
  source,
  target,
  type,
  status,
  ...(mutual && { mutual }),
  evidence,
});

type Differences = Readonly<Record<keyof EventFields, boolean>>;

/** The reasons that a person's change leaves standing: words within the evidence, and rules about what did not change. */
function reasonLeft(reason: Reason, differs: Differences, evidence: readonly Evidence[]): Reason | undefined {
  const within = (range: [number, number] | undefined) =>
    range && evidence.some((e) => e.article === reason.article && isHeld(e) && e.start <= range[0] && range[1] <= e.end);
  const left: Reason = {
    article: reason.article,
    ...(!differs.source && within(reason.source) && { source: reason.source }),
    ...(!differs.target && within(reason.target) && { target: reason.target }),
    ...(!differs.type && within(reason.cue) && { cue: reason.cue, ...(reason.entry && { entry: reason.entry }) }),
    ...(!differs.source && !differs.target && !differs.mutual && reason.roles && { roles: reason.roles }),
    ...(!differs.status && reason.status && { status: reason.status }),
  };
  return Object.keys(left).length > 1 ? left : undefined;
}

const decide = (id: string, decision: "accepted" | "rejected", name: (event: string) => string): Edit =>
  checked((dossier) => {
    const event = eventOf(dossier, id);
    return {
      dossier: event.decision === decision ? dossier : { ...dossier, events: replaced(dossier.events, { ...event, decision }) },
      name: name(eventInWords(dossier, event)),
    };
  });

/** A person finds the event right; who coded it stays. */
export const acceptEvent = (id: string): Edit => decide(id, "accepted", EDIT_NAMES.acceptEvent);

/** A person finds that the article does not say so. The event is kept, counts nowhere, and does not come back by coding again. */
export const rejectEvent = (id: string): Edit => decide(id, "rejected", EDIT_NAMES.rejectEvent);

/** Accepts all undecided proposals that are at least this sure, 0…1, and have lost no evidence. */
export const acceptAbove = (confidence: number): Edit =>
  checked((dossier) => {
    if (!(confidence >= 0 && confidence <= 1)) refuse(EDIT_ERRORS.badConfidence());
    const isMeant = (event: Event) => isUndecided(event) && (event.confidence ?? 0) >= confidence && event.evidence.every(isHeld);
    const events = mapped(dossier.events, (event): Event => (isMeant(event) ? { ...event, decision: "accepted" } : event));
    return {
      dossier: events === dossier.events ? dossier : { ...dossier, events },
      name: EDIT_NAMES.acceptAbove(dossier.events.filter(isMeant).length, Math.round(confidence * 100)),
    };
  });

/** Takes away an event that a person made. One that comes from the program is rejected instead, or it would come back. */
export const removeEvent = (id: string): Edit =>
  checked((dossier) => {
    const event = eventOf(dossier, id);
    if (event.by === "program" || event.proposed) refuse(EDIT_ERRORS.removeProposal());
    return {
      dossier: { ...dossier, events: dossier.events.filter((other) => other.id !== id) },
      name: EDIT_NAMES.removeEvent(eventInWords(dossier, event)),
    };
  });

/** Puts a piece of an event's evidence, counted from 0, onto other whole sentences: what mends lost evidence. */
export const reattachEvidence = (id: string, position: number, onto: Evidence): Edit =>
  changeEvidence(id, position, [onto], EDIT_NAMES.reattach);

/** Takes a piece of an event's evidence away, counted from 0; the last one stays. */
export const removeEvidence = (id: string, position: number): Edit => changeEvidence(id, position, [], EDIT_NAMES.removeEvidence);

const changeEvidence = (id: string, position: number, by: readonly Evidence[], name: (event: string) => string): Edit =>
  checked((dossier) => {
    const event = eventOf(dossier, id);
    if (!event.evidence[position]) refuse(EDIT_ERRORS.noEvidence(position));
    const evidence = event.evidence.toSpliced(position, 1, ...by);
    if (evidence.length === 0) refuse(EDIT_ERRORS.lastSentence());
    const changed = changedByPerson(event, { evidence });
    if (changed !== event) checkEvent(dossier, changed);
    return {
      dossier: changed === event ? dossier : { ...dossier, events: replaced(dossier.events, changed) },
      name: name(eventInWords(dossier, event)),
    };
  });

const cleaned = ({ article, start, end, lost }: Evidence): Evidence => ({
  article,
  start,
  end,
  ...(lost !== undefined && { lost }),
});

/** Throws an EditError where an event cannot stand so: unknown or equal ends, no evidence, evidence that is no whole sentence. */
function checkEvent(dossier: Dossier, { source, target, evidence }: EventFields): void {
  for (const id of [source, target]) if (!dossier.actors.some((actor) => actor.id === id)) refuse(EDIT_ERRORS.noActor(id));
  if (source === target) refuse(EDIT_ERRORS.sameEnds());
  if (evidence.length === 0) refuse(EDIT_ERRORS.noSentence());
  for (const piece of evidence) {
    const article = dossier.articles.find(({ id }) => id === piece.article) ?? refuse(EDIT_ERRORS.noArticle(piece.article));
    if (isHeld(piece) && !isWhole(article, piece)) refuse(EDIT_ERRORS.notWhole());
  }
}

const isWhole = ({ sentences }: Article, { start, end }: Evidence) =>
  start < end && sentences.some((s) => s[0] === start) && sentences.some((s) => s[1] === end);
