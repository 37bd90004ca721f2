/**
 * Reads who is named where: `readActors(text, date)` turns a text into sentences, tokens, mentions and actors.
 *
 *   text → sentences.ts → scan.ts (names, offices, runs of capitals) → offices.ts (whose) → names.ts, persons.ts (who is who in the article)
 *        → naming.ts (mentions by name) → coreference.ts (pronouns, descriptions, titles) → Reading
 *
 * A mention covers a whole naming phrase: "Japan's Prime Minister Takaichi", "Sameh Shoukry, the Egyptian foreign minister",
 * "South Korea's Defense Ministry", "Israeli troops"; a demonym before any other noun is `attributive` and covers itself alone.
 */
import { resolveSentence } from "./coreference.ts";
import type { Context, MentionDraft } from "./drafts.ts";
import { gazetteer, settledNames } from "./gazetteer.ts";
import { nameMentions } from "./naming.ts";
import { readOffices } from "./offices.ts";
import { pairUp } from "./pairs.ts";
import { findPeople, type Person } from "./persons.ts";
import type { Mention, ReadActor, Reading, SettledName } from "./reading.ts";
import { type Scan, scanSentence } from "./scan.ts";
import { readSentences } from "./sentences.ts";
import { weedNames } from "./weeding.ts";

/**
 * The first half of the event coder.
 * @param text article, any length; offsets in the result are UTF-16 code units into it.
 * @param date day of the article, ISO 8601 (2026-01-05).
 * @param settled what words name which country or organisation, as a person has settled it.
 */
export function readActors(text: string, date: string, settled: readonly SettledName[] = []): Reading {
  const year = Number(date.slice(0, 4)) || 2000;
  const own = settledNames(settled);
  const scans = weedNames(readSentences(text).map((sentence) => scanSentence(sentence, year, own)));
  const offices = scans.map(readOffices);
  const people = findPeople(scans, offices, year);
  const byId = new Map(people.persons.map((person) => [person.id, person]));
  const countryOf = (id: string) => byId.get(id)?.owner ?? id;
  const named = scans.map((scan, s) => nameMentions(scan, offices[s] ?? [], people));
  const context: Context = {
    sentences: scans.map((scan) => scan.sentence),
    mentions: named,
    countryOf,
    isCountry,
    ...pairUp(named, countryOf, isCountry),
  };
  const ids = new Set(named.flatMap((list) => list.flatMap((mention) => mention.actors.map(countryOf))));
  const isNamed = (id: string) => ids.has(id);
  const shared = { context, people: byId, byOwner: people.byOwner, year, isNamed, described: new Map<string, string>() };
  for (const scan of scans) resolveSentence({ ...shared, offices: offices[scan.sentence.index] ?? [] }, scan);
  const mentions = scans.flatMap((scan) => freeze(scan, context.mentions[scan.sentence.index] ?? []));
  return { text, date, sentences: context.sentences, mentions, actors: listActors(year, scans, mentions, byId) };
}

function freeze(scan: Scan, drafts: readonly MentionDraft[]): Mention[] {
  const { tokens, index } = scan.sentence;
  return drafts
    .filter((draft) => draft.actors.length > 0)
    .map(({ from, to, actors, naming, place, attributive, rule }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      sentence: index,
      tokens: [from, to],
      actors,
      naming,
      place,
      attributive,
      rule,
    }));
}

const isCountry = (id: string): boolean => Object.hasOwn(gazetteer().countries, id);

/** Every actor that a mention names, in order of first naming, under the article's own name for it. */
function listActors(
  year: number,
  scans: readonly Scan[],
  mentions: readonly Mention[],
  people: ReadonlyMap<string, Person>,
): ReadActor[] {
  const { display, countries, pastNames } = gazetteer();
  const given = new Map<string, string>();
  const usual = new Set<string>();
  for (const scan of scans) for (const { entry } of scan.names) if (entry.form === countries[entry.id]) usual.add(entry.id);
  for (const scan of scans)
    for (const { entry } of scan.names) {
      // "Soviet Union", "Britain": the article's name, where it is a name of its own.
      const own = entry.form === "Britain" || (entry.kind === "past" && (!usual.has(entry.id) || year <= entry.to));
      if (own && !given.has(entry.id)) given.set(entry.id, entry.form);
    }
  // "Moscow" alone in 1978 is the Soviet Union's.
  for (const past of pastNames)
    if (past.from <= year && year < past.to && !given.has(past.id) && !usual.has(past.id)) given.set(past.id, past.form);
  // A leader brings the leader's country, which the text itself need not name.
  const ids = new Set(mentions.flatMap(({ actors }) => actors.flatMap((id) => [id, people.get(id)?.owner ?? id])));
  return [...ids].map((id): ReadActor => {
    const person = people.get(id);
    if (person?.owner) return { id, kind: "leader", name: person.name, country: person.owner };
    return { id, kind: isCountry(id) ? "country" : "organisation", name: given.get(id) ?? display[id] ?? id };
  });
}
