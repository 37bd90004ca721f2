/**
 * Imported lines become articles: whatever has no article of its own is told by a sentence that says where it comes from, so that no
 * line is without a sentence. One article for each month, or for each year where there are too many.
 */
import { DOSSIER_VERSION, MAX_POINTS, MAX_SHORT } from "../dossier/limits.ts";
import { validateDossier } from "../dossier/validate.ts";
import type { Actor, Article, Dossier, Event } from "../model.ts";
import { endOfMonth, monthInWords } from "./days.ts";
import { ExchangeError } from "./exchange-error.ts";

/** One imported event and the sentence that tells it. */
export interface ToldLine {
  readonly event: Pick<Event, "source" | "target" | "type" | "status" | "mutual" | "points">;
  readonly sentence: string;
  /** ISO day; undefined where the file gives none. */
  readonly day?: string | undefined;
}

export interface Telling {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly actors: readonly Actor[];
  /** ISO day that undated lines get. */
  readonly today: string;
}

/** Most articles of one import, and most characters of one: below what the schema allows, so that a person can add to them. */
const MOST_ARTICLES = 480;
const MOST_TEXT = 4_500_000;

/** The dossier. Throws an ExchangeError where the lines are more than a dossier holds. */
export function dossierOfLines(lines: readonly ToldLine[], telling: Telling): Dossier {
  const months = groupsOf(lines, (day) => day.slice(0, 7));
  const groups = months.size > MOST_ARTICLES ? groupsOf(lines, (day) => day.slice(0, 4)) : months;
  const articles: Article[] = [];
  const events: Event[] = [];
  for (const [period, told] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const part of partsOf(told)) articles.push(tell(part, period, `a${articles.length + 1}`, telling, events));
  return checked(telling.file, {
    entente: DOSSIER_VERSION,
    title: telling.title.slice(0, MAX_SHORT),
    description: telling.description,
    articles,
    actors: [...telling.actors],
    events,
  });
}

/** Period ("2026-01", "2026", empty for none) → its lines, in the file's order. */
function groupsOf(lines: readonly ToldLine[], periodOf: (day: string) => string): Map<string, ToldLine[]> {
  const groups = new Map<string, ToldLine[]>();
  for (const line of lines) {
    const period = line.day ? periodOf(line.day) : "";
    const group = groups.get(period);
    if (group) group.push(line);
    else groups.set(period, [line]);
  }
  return groups;
}

function* partsOf(lines: readonly ToldLine[]): Generator<readonly ToldLine[]> {
  let [from, length] = [0, 0];
  for (const [i, { sentence }] of lines.entries()) {
    if (length + sentence.length > MOST_TEXT) {
      yield lines.slice(from, i);
      [from, length] = [i, 0];
    }
    length += sentence.length + 1;
  }
  yield lines.slice(from);
}

/** The article of some lines; its events are added to `events`. */
function tell(lines: readonly ToldLine[], period: string, id: string, { file, today }: Telling, events: Event[]): Article {
  const sentences: [number, number][] = [];
  let at = 0;
  for (const { event, sentence } of lines) {
    const end = at + sentence.length;
    sentences.push([at, end]);
    const points = event.points === undefined ? {} : { points: Math.min(event.points, MAX_POINTS) };
    events.push({ id: `e${events.length + 1}`, ...event, ...points, evidence: [{ article: id, start: at, end }] });
    at = end + 1;
  }
  const named = period.length === 7 ? monthInWords(`${period}-01`) : period;
  return {
    id,
    title: (named ? `${named}, as ${file} has it` : file).slice(0, MAX_SHORT),
    date: period.length === 7 ? endOfMonth(`${period}-01`) : period ? `${period}-12-31` : today,
    source: `Imported from ${file}`.slice(0, MAX_SHORT),
    text: lines.map((line) => line.sentence).join("\n"),
    imported: true,
    sentences,
  };
}

/** A dossier made here is checked like one that comes from outside. Throws an ExchangeError with the first complaint. */
export function checked(file: string, dossier: Dossier): Dossier {
  const verdict = validateDossier(dossier);
  if (verdict.ok) return verdict.dossier;
  const [first] = verdict.complaints;
  throw new ExchangeError(file, { part: first?.field }, `what the file holds makes no dossier: ${first?.expected ?? ""}`);
}
