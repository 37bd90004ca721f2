/** Sums of event data → what one may choose from them → a dossier that tells each by a sentence with month, count and rows. */
import { polarityOf, TYPES } from "../codebook.ts";
import type { Actor } from "../model.ts";
import { TYPE_WORDS } from "../type-words.ts";
import { monthInWords } from "./days.ts";
import type { EventSums } from "./event-data.ts";
import { ExchangeError } from "./exchange-error.ts";
import { addWeight, heaviestPairs, pairKey } from "./heaviest.ts";
import { type Imported, UNKNOWN } from "./import-dyads.ts";
import type { Sum } from "./tally.ts";
import { told } from "./told.ts";
import { dossierOfLines } from "./told-lines.ts";

/** Which of the sums become a dossier. */
export interface EventChoice {
  /** Months, "2026-01", both included; absent for no bound. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only lines between two of these; absent for all. */
  readonly actors?: readonly string[] | undefined;
  /** At most so many pairs, the heaviest; absent for all. */
  readonly pairs?: number | undefined;
}

/** What a file of event data holds, for a person to choose from. */
export interface EventSummary {
  /** The file's layout, in plain words. */
  readonly format: string;
  readonly rows: number;
  /** Events that were added up, and what they came to. */
  readonly events: number;
  readonly sums: number;
  readonly pairs: number;
  /** In order of time; months without events are absent. */
  readonly months: readonly { readonly month: string; readonly events: number }[];
  /** Those with most events first. */
  readonly actors: readonly (Pick<Actor, "id" | "name"> & { readonly events: number })[];
  /** What was left out while reading. */
  readonly notices: readonly string[];
}

/** What a choice comes to. */
export interface Weighed {
  readonly pairs: number;
  readonly sums: number;
  readonly actors: number;
  readonly events: number;
}

/** Most sums that become events: what a dossier holds. */
export const MOST_SUMS_KEPT = 100_000;

const betweenTwo = ({ tally }: EventSums) => tally.sums().filter(({ source, target }) => source.id !== target.id);

/** What the sums hold. */
export function summarise(sums: EventSums): EventSummary {
  const all = betweenTwo(sums);
  const months = new Map<string, number>();
  const actors = new Map<Actor, number>();
  const pairs = new Set<string>();
  let events = 0;
  for (const { source, target, month, count } of all) {
    events += count;
    months.set(month, (months.get(month) ?? 0) + count);
    for (const actor of [source, target]) actors.set(actor, (actors.get(actor) ?? 0) + count);
    pairs.add(pairKey(source.id, target.id));
  }
  return {
    format: sums.format.name,
    rows: sums.rows,
    events,
    sums: all.length,
    pairs: pairs.size,
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, n]) => ({ month, events: n })),
    actors: [...actors].sort(([, x], [, y]) => y - x).map(([{ id, name }, n]) => ({ id, name, events: n })),
    notices: noticesOf(sums),
  };
}

/** The sums that a choice keeps, in the file's order: never more than a dossier holds, the heaviest first kept. */
function chosen(
  sums: EventSums,
  { from = "", to = "9999-99", actors, pairs = Number.POSITIVE_INFINITY }: EventChoice,
): readonly Sum[] {
  const among = actors && new Set(actors);
  const fits = betweenTwo(sums).filter(
    ({ month, source, target }) => month >= from && month <= to && (!among || (among.has(source.id) && among.has(target.id))),
  );
  const weights = new Map<string, number>();
  for (const sum of fits) addWeight(weights, sum.source.id, sum.target.id, pointsOf(sum, sums));
  const kept = heaviestPairs(weights, pairs);
  const wanted = fits.filter(({ source, target }) => kept.has(pairKey(source.id, target.id)));
  if (wanted.length <= MOST_SUMS_KEPT) return wanted;
  const heaviest = new Set([...wanted].sort((x, y) => pointsOf(y, sums) - pointsOf(x, sums)).slice(0, MOST_SUMS_KEPT));
  return wanted.filter((sum) => heaviest.has(sum));
}

/** How much a choice is, without making it. */
export function weighChoice(sums: EventSums, choice: EventChoice): Weighed {
  const kept = chosen(sums, choice);
  return {
    pairs: new Set(kept.map(({ source, target }) => pairKey(source.id, target.id))).size,
    sums: kept.length,
    actors: new Set(kept.flatMap(({ source, target }) => [source.id, target.id])).size,
    events: kept.reduce((events, sum) => events + sum.count, 0),
  };
}

/** The chosen sums as a dossier. Throws an ExchangeError where nothing is chosen. */
export function importEvents(file: string, sums: EventSums, choice: EventChoice = {}): Imported {
  const all = betweenTwo(sums);
  const kept = chosen(sums, choice);
  if (kept.length === 0) throw new ExchangeError(file, {}, "the choice leaves nothing", "more months, actors or pairs");
  const named = new Set(kept.flatMap(({ source, target }) => [source.id, target.id]));
  const dossier = dossierOfLines(
    kept.map((sum) => ({
      event: { source: sum.source.id, target: sum.target.id, type: sum.type, status: "actual", points: pointsOf(sum, sums) },
      sentence: inWords(sum, file, sums),
      day: `${sum.month}-01`,
    })),
    {
      file,
      title: file.replace(/(\.[a-z]+)+$/i, ""),
      description: `Imported from ${file} (${sums.format.name}): ${sums.rows.toLocaleString("en")} rows, added up by pair, month and type. The sentences were written by Entente; they are no article's words.`,
      actors: sums.tally.actors.filter((actor) => named.has(actor.id)),
      today: "1970-01-01",
    },
  );
  const isChosen = Object.values(choice).some((wish) => wish !== undefined);
  const left: readonly [one: string, many: string] = isChosen
    ? ["sum was left out by your choice.", "sums were left out by your choice."]
    : ["light sum was left out: a dossier has no room.", "of the lightest sums were left out: a dossier has no room."];
  return { dossier, notices: [...noticesOf(sums), ...told(all.length - kept.length, ...left)] };
}

function noticesOf({ left, tally }: EventSums): string[] {
  return [
    ...told(
      left.withoutActors,
      "row lacks source or target; it was left out.",
      "rows lack source or target; they were left out.",
    ),
    ...told(left.self, "row joins an actor to itself; it was left out.", "rows join an actor to itself; they were left out."),
    ...told(
      left.statements,
      "row tells a mere statement (CAMEO 01); it was left out.",
      "rows tell a mere statement (CAMEO 01); they were left out.",
    ),
    ...told(left.unreadable, "row could not be read; it was left out.", "rows could not be read; they were left out."),
    ...told(tally.unknown, ...UNKNOWN),
  ];
}

/** The file's own scores, else the codebook's points for each event. */
const pointsOf = ({ type, count, size }: Sum, { format }: EventSums) =>
  Math.round((format.score >= 0 ? size : count * TYPES[type].intensity) * 1000) / 1000;

/** "South Korea → China, January 2026: criticism (ACCUSE, tension), 12 events, score −24 in all (lines 5, 17, 29 … 2031 of events.csv)." */
function inWords({ source, target, month, type, count, score, first, last }: Sum, file: string, { format }: EventSums): string {
  const events = `${count} ${count === 1 ? "event" : "events"}`;
  const sum = format.score >= 0 ? `, score ${Math.round(score * 1000) / 1000} in all` : "";
  const lines = `${count === 1 ? "line" : "lines"} ${first.join(", ")}${count > first.length ? ` … ${last}` : ""}`;
  return `${source.name} → ${target.name}, ${monthInWords(`${month}-01`)}: ${TYPE_WORDS[type].noun} (${type}, ${polarityOf(type)}), ${events}${sum} (${lines} of ${file}).`;
}
