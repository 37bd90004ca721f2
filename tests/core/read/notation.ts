/** Writes a reading's mentions as one short line, so that tests are tables: `Lee → lee; Beijing → CHN @`. */
import { readActors } from "../../../src/core/read/mentions.ts";
import type { Mention, Reading } from "../../../src/core/read/reading.ts";

/** "words → ids"; "@" marks a mere place, "+" an adjective or possessive. */
export function write(reading: Reading, mention: Mention): string {
  const words = reading.text.slice(mention.start, mention.end);
  return `${words} → ${mention.actors.join("+")}${mention.place ? " @" : ""}`;
}

/** All mentions of a text, in order; with `namings` only those. */
export function writeMentions(text: string, date = "2020-06-01", namings?: readonly string[]): string {
  const reading = readActors(text, date);
  const wanted = reading.mentions.filter((mention) => !namings || namings.includes(mention.naming));
  return wanted.map((mention) => write(reading, mention)).join("; ");
}
