/** Reads who is named where: `readActors(text, date)` turns a text into sentences, tokens, mentions and actors. */
import { gazetteer } from "./gazetteer.ts";
import type { Mention, Naming, ReadActor, Reading } from "./reading.ts";
import { type NameHit, type Scan, scanSentence } from "./scan.ts";
import { readSentences } from "./sentences.ts";

const NAMING: Readonly<Record<string, Naming>> = {
  name: "name",
  past: "name",
  demonym: "demonym",
  people: "demonym",
  pastDemonym: "demonym",
  capital: "capital",
  seat: "seat",
  organisation: "name",
};

/**
 * The first half of the event coder.
 * @param text article, any length; offsets in the result are UTF-16 code units into it.
 * @param date day of the article, ISO 8601 (2026-01-05).
 */
export function readActors(text: string, date: string): Reading {
  const year = Number(date.slice(0, 4)) || new Date(0).getUTCFullYear();
  const scans = readSentences(text).map((sentence) => scanSentence(sentence, year));
  const mentions = scans.flatMap((scan) => scan.names.map((hit) => mentionOf(scan, hit)));
  const { display } = gazetteer();
  const actors = [...new Set(mentions.flatMap((m) => m.actors))].map(
    (id): ReadActor => ({ id, kind: /^[A-Z]{3}$/.test(id) ? "country" : "organisation", name: display[id] ?? id }),
  );
  return { text, date, sentences: scans.map((scan) => scan.sentence), mentions, actors };
}

function mentionOf(scan: Scan, hit: NameHit): Mention {
  const { tokens } = scan.sentence;
  const next = tokens[hit.to];
  return {
    start: tokens[hit.from]?.start ?? 0,
    end: tokens[hit.to - 1]?.end ?? 0,
    sentence: scan.sentence.index,
    tokens: [hit.from, hit.to],
    actors: [hit.entry.id],
    naming: NAMING[hit.entry.kind] ?? "name",
    place: /^(in|at|near)$/.test(tokens[hit.from - 1]?.lower ?? ""),
    attributive:
      next !== undefined &&
      (/^['’]s?$/.test(next.text) || (hit.entry.kind.endsWith("emonym") && !/PUNCT|VERB|AUX|CCONJ|ADP/.test(next.pos))),
    rule: `gazetteer: ${hit.entry.kind}`,
  };
}
