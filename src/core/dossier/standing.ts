/** How an event stands with the person: whether it counts, and what is left to look at. */
import { PROPOSAL_THRESHOLD } from "../codebook.ts";
import type { Event, Evidence } from "../model.ts";

/** Decided by a person, or a proposal that nobody has looked at, sure enough to be an edge or not. */
export type Standing = "accepted" | "rejected" | "unchecked" | "doubtful";

/** Events by a person stand as accepted, and so does what has no coder's name. */
export function standingOf(event: Event): Standing {
  if (event.decision) return event.decision;
  if (event.by !== "program") return "accepted";
  return (event.confidence ?? 1) < PROPOSAL_THRESHOLD ? "doubtful" : "unchecked";
}

/** A proposal of the program that no person has accepted, rejected or changed: the only thing that coding again may replace. */
export const isUndecided = (event: Event) => event.by === "program" && event.decision === undefined;

/** Does its evidence still stand in the text? */
export const isHeld = (evidence: Evidence) => evidence.lost === undefined;

/** Has a correction of the text taken away evidence that a person should attach anew? */
export const hasLost = (event: Event) => !event.evidence.every(isHeld);
