/**
 * Notes in the bundled dossiers which words name the actors of an event coded by hand, and which words decided it, as the reader finds them.
 * Run by `npm run reasons`, by hand: the dossiers keep what it wrote, and a person may correct it there.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { polarityOf } from "../../src/core/codebook.ts";
import type { Actor, Dossier, Event, Range, Reason } from "../../src/core/model.ts";
import { classifyDyad } from "../../src/core/read/classify.ts";
import { readActors } from "../../src/core/read/mentions.ts";
import { readArticle } from "../../src/core/read/read.ts";
import type { Mention, ReadActor } from "../../src/core/read/reading.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../dossiers");

const words = (name: string) =>
  new Set(
    name
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => word.length > 2),
  );

/** The reader's ids for an actor of the dossier: itself, or a leader of the same country with a word of the same name. */
function twins(actor: Actor, found: readonly ReadActor[]): string[] {
  if (actor.kind !== "leader") return [actor.id];
  const own = words(actor.name);
  return found
    .filter(
      (other) =>
        other.kind === "leader" && other.country === actor.country && [...words(other.name)].some((word) => own.has(word)),
    )
    .map((other) => other.id);
}

/** Actors and reasons of one dossier's events. */
export function reasonsOf(dossier: Dossier): Dossier {
  const events = dossier.articles.flatMap((article) => {
    const { text, date, title } = article;
    const reading = readActors(text, date);
    const coded = readArticle(text, { date, title, proposals: true });
    const ids = new Map(dossier.actors.map((actor) => [actor.id, twins(actor, reading.actors)]));
    const homes = new Map(reading.actors.map((actor) => [actor.id, actor.kind === "leader" ? actor.country : actor.id]));
    const names = (mention: Mention, actor: string) =>
      mention.actors.some((id) => ids.get(actor)?.includes(id)) || mention.actors.some((id) => homes.get(id) === actor);
    const range = ({ start, end }: Mention): Range => [start, end];
    return dossier.events
      .filter((event) => event.evidence[0]?.article === article.id)
      .map((event): Event => {
        const place = event.evidence[0];
        if (!place) return event;
        const near = reading.mentions.filter((mention) => mention.start >= place.start && mention.end <= place.end);
        const source = near.find((mention) => names(mention, event.source));
        const target =
          near.find((mention) => names(mention, event.target) && mention !== source) ?? near.find((m) => names(m, event.target));
        const same = coded.events
          .filter(
            (other) =>
              other.evidence.some((piece) => piece.start === place.start) &&
              polarityOf(other.type) === polarityOf(event.type) &&
              [other.source, other.target].every((id) =>
                [event.source, event.target].some((end) => ids.get(end)?.includes(id) || homes.get(id) === end),
              ),
          )
          .sort((x, y) => Number(y.type === event.type) - Number(x.type === event.type))[0];
        const guess = source && target && source !== target ? classifyDyad(text, range(source), range(target), date) : undefined;
        const cue = same?.reason.cue ?? (guess && guess.polarity === polarityOf(event.type) ? guess.cue : undefined);
        const reason: Reason = {
          article: article.id,
          ...(source && { source: [source.start, source.end] }),
          ...(target && { target: [target.start, target.end] }),
          ...(cue && cue[0] >= place.start && cue[1] <= place.end && { cue: [cue[0], cue[1]] }),
        };
        const { reason: _, ...rest } = event;
        return Object.keys(reason).length > 1 ? { ...rest, reason } : rest;
      });
  });
  const byId = new Map(events.map((event) => [event.id, event]));
  return { ...dossier, events: dossier.events.map((event) => byId.get(event.id) ?? event) };
}

const line = (value: unknown) => JSON.stringify(value);
const block = (key: string, list: readonly unknown[]) =>
  `  ${line(key)}: [\n${list.map((entry) => `    ${line(entry)}`).join(",\n")}\n  ]`;

/** A dossier with one article, actor and event a line, so that people can read a difference. */
const inLines = ({ entente, title, description, articles, actors, events, ...rest }: Dossier) =>
  `{\n  "entente": ${entente},\n  "title": ${line(title)},\n  "description": ${line(description)},\n${[
    block("articles", articles),
    block("actors", actors),
    block("events", events),
    ...Object.entries(rest).map(([key, value]) => `  ${line(key)}: ${line(value)}`),
  ].join(",\n")}\n}\n`;

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json"))) {
  const path = join(FOLDER, file);
  const dossier = reasonsOf(JSON.parse(readFileSync(path, "utf8")) as Dossier);
  const marked = dossier.events.filter((event) => event.reason?.cue).length;
  writeFileSync(path, inLines(dossier));
  console.log(`${file}: ${marked} of ${dossier.events.length} events with deciding words`);
}
