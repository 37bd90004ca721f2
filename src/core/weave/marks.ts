/** What to mark in a sentence: the words that name the actors of its events, and the words that decided them. */
import { type Polarity, polarityOf } from "../codebook.ts";
import type { Actor, Event, Range } from "../model.ts";

export type MarkKind = "actor" | Polarity;

/** A piece of a sentence, marked or plain; the pieces joined are the sentence. */
export interface Piece {
  readonly text: string;
  readonly mark?: MarkKind;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/**
 * Cuts [start, end) of a text into pieces, marked by the reasons of the given events.
 * Actors without a recorded mention are found by their name, or a leader by a word of it.
 */
export function markSentence(
  text: string,
  [start, end]: Range,
  events: readonly Event[],
  actors: ReadonlyMap<string, Actor>,
): Piece[] {
  const marks: Mark[] = [];
  const add = (range: Range | undefined, kind: MarkKind) => {
    if (range && range[0] >= start && range[1] <= end && range[0] < range[1])
      marks.push({ start: range[0], end: range[1], kind });
  };
  for (const event of events) {
    add(event.reason?.cue, polarityOf(event.type));
    for (const role of ["source", "target"] as const) {
      const mention = event.reason?.[role];
      if (mention) add(mention, "actor");
      else
        for (const found of namesOf(actors.get(event[role]), text.slice(start, end)))
          add([start + found[0], start + found[1]], "actor");
    }
  }
  marks.sort((x, y) => x.start - y.start || y.end - x.end);
  const pieces: Piece[] = [];
  let at = start;
  const plain = (to: number) => to > at && pieces.push({ text: text.slice(at, to) });
  for (const mark of marks) {
    if (mark.start < at) continue;
    plain(mark.start);
    pieces.push({ text: text.slice(mark.start, mark.end), mark: mark.kind });
    at = mark.end;
  }
  plain(end);
  return pieces;
}

/** Where a sentence names an actor by name: the whole name, else for a leader any capitalised word of it. */
function namesOf(actor: Actor | undefined, sentence: string): Range[] {
  if (!actor) return [];
  const whole = placesOf(actor.name, sentence);
  if (whole.length || actor.kind !== "leader") return whole;
  const words = actor.name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}[\p{L}’'‑-]{2,}/u.test(word) || (/^\p{Lu}/u.test(word) && actor.name.indexOf(word) === 0));
  return words.flatMap((word) => placesOf(word, sentence));
}

/** All places of a word or phrase in a text, between word boundaries; hyphens of every kind count alike. */
function placesOf(phrase: string, text: string): Range[] {
  const alike = (s: string) => s.replace(/[\u2010\u2011]/g, "-");
  const [haystack, needle] = [alike(text), alike(phrase)];
  const letter = /[\p{L}\p{N}]/u;
  const found: Range[] = [];
  for (let at = haystack.indexOf(needle); at >= 0 && needle; at = haystack.indexOf(needle, at + needle.length)) {
    const [before, after] = [haystack[at - 1] ?? " ", haystack[at + needle.length] ?? " "];
    if (!letter.test(before) && !letter.test(after)) found.push([at, at + needle.length]);
  }
  return found;
}
