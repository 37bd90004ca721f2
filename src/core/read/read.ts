/**
 * The event coder: an article's text in, the coded article of CODEBOOK.md out.
 *
 * text → sentences and mentions (mentions.ts) → clauses (clauses.ts) → cues (cues.ts) → roles (roles.ts) → deeds (deeds.ts)
 *      → status (status.ts) → events with evidence, reasons and confidence (events.ts)
 */
import { MAX_CODED } from "../dossier/limits.ts";
import { THRESHOLD } from "./confidence.ts";
import { findEvents } from "./events.ts";
import { readActors } from "./mentions.ts";
import type { CodedArticle, ReadActor, ReadEvent, Reading, SettledName } from "./reading.ts";

export interface ReadOptions {
  /** ISO 8601 day of the article; it decides what is past. */
  readonly date: string;
  readonly title?: string;
  /** Keep proposals, the events under THRESHOLD, too. */
  readonly proposals?: boolean;
  /** What words name which country or organisation, as a person has settled it. */
  readonly settled?: readonly SettledName[];
  /** Hears how far the coder is, as a share 0…1. */
  onProgress?(share: number): void;
}

/** Throws a RangeError for a text longer than MAX_CODED: where somebody waits for the answer, it would come too late. */
export function refuseTooLong(text: string): void {
  if (text.length > MAX_CODED)
    throw new RangeError(
      `The text has ${text.length.toLocaleString("en")} characters; at most ${MAX_CODED.toLocaleString("en")} can be coded. Cut it into several articles.`,
    );
}

/** What finding the actors takes of the whole work. */
const ACTORS_SHARE = 0.5;

/** Codes one article. Offsets are UTF-16 code units of `text`, which is returned unchanged. Work grows with the length of the text. */
export function readArticle(text: string, options: ReadOptions): CodedArticle {
  const { onProgress } = options;
  const reading = readActors(text, options.date, options.settled);
  onProgress?.(ACTORS_SHARE);
  const watch = onProgress && ((share: number) => onProgress(ACTORS_SHARE + (1 - ACTORS_SHARE) * share));
  const events = findEvents(reading, watch).filter((event) => options.proposals || isEdge(event));
  return {
    title: options.title ?? "",
    date: options.date,
    text,
    sentences: reading.sentences.map(({ start, end }) => [start, end] as const),
    actors: actorsIn(reading, events),
    events,
  };
}

/** The actors of the article: whoever is named as more than a mere place ("met in Beijing"), or has a part in an event. */
function actorsIn(reading: Reading, events: readonly ReadEvent[]): ReadActor[] {
  const acting = new Set(events.flatMap((event) => [event.source, event.target]));
  for (const mention of reading.mentions) if (!mention.place) for (const id of mention.actors) acting.add(id);
  // A leader cannot stand without the country that the leader acts for.
  for (const actor of reading.actors) if (actor.kind === "leader" && acting.has(actor.id)) acting.add(actor.country);
  return reading.actors.filter((actor) => acting.has(actor.id));
}

/** Is the coder sure enough of an event to draw it, rather than to propose it? */
export function isEdge(event: Pick<ReadEvent, "confidence">): boolean {
  return event.confidence >= THRESHOLD;
}
