/**
 * Several codings of one article side by side: how far they agree, and where they part.
 *
 *   edge    unit: two countries that anyone linked with anyone; value: cooperation, tension, both or none
 *   type    unit: two countries in a sentence; value: the types coded there; missing where a coder saw nothing
 *   status  as type, with how real it is
 */
import { polarityOf } from "../codebook.ts";
import { eventInWords } from "../dossier/edit-words.ts";
import { isHeld, standingOf } from "../dossier/standing.ts";
import type { Article, Dossier, Event } from "../model.ts";
import { standsFor } from "../weave/relations.ts";
import { nominalAlpha, percentAgreement, type Unit } from "./alpha.ts";

/** One who coded the article, and the dossier with that coding. */
export interface Coder {
  readonly name: string;
  readonly dossier: Dossier;
}

export interface Measure {
  /** Share of agreeing pairs of coders, 0…1; null where there is nothing to compare. */
  readonly percent: number | null;
  /** Krippendorff's alpha, at most 1; null where it cannot be said. */
  readonly alpha: number | null;
  readonly units: number;
}

/** What some coders saw in a sentence. */
export interface Sighting {
  readonly words: string;
  readonly who: readonly string[];
}

export interface Parting {
  /** Position of the sentence, from 0. */
  readonly sentence: number;
  /** Sum over its pairs of countries of the share of coders' pairs that differ; 0 where all agree. */
  readonly disagreement: number;
  /** Most seen first. */
  readonly sightings: readonly Sighting[];
  /** Who coded nothing here. */
  readonly silent: readonly string[];
}

export interface Agreement {
  readonly edge: Measure;
  readonly type: Measure;
  readonly status: Measure;
  /** Sentences about which the coders differ, the largest difference first. */
  readonly partings: readonly Parting[];
}

/** The coders who have this very article, and those who have not. */
export function withArticle(coders: readonly Coder[], { text }: Article): { readonly same: Coder[]; readonly other: Coder[] } {
  const has = ({ dossier }: Coder) => dossier.articles.some((article) => article.text === text);
  return { same: coders.filter(has), other: coders.filter((coder) => !has(coder)) };
}

/** Compares codings of one article; coders who do not have it are left out. */
export function compareCodings(coders: readonly Coder[], article: Article): Agreement {
  const { same } = withArticle(coders, article);
  const views = same.map((coder) => viewOf(coder, article));
  const pairs = pairsOf(views.flatMap(({ sightings }) => sightings.flatMap(({ ends }) => ends)));
  const places = [...new Set(views.flatMap(({ sightings }) => sightings.map(({ place }) => place)))].sort();
  const at = (place: string, of: (event: Event) => string): Unit =>
    views.map(({ sightings }) => joined(sightings.filter((sighting) => sighting.place === place).map(({ event }) => of(event))));
  return {
    edge: measure(pairs.map((pair) => views.map(({ sightings }) => polarities(sightings.filter((s) => s.pair === pair))))),
    type: measure(places.map((place) => at(place, ({ type }) => type))),
    status: measure(places.map((place) => at(place, ({ status }) => status))),
    partings: partingsOf(views, places),
  };
}

/** An event as one coder saw it in one sentence. */
interface Seen {
  readonly event: Event;
  readonly sentence: number;
  readonly ends: readonly [string, string];
  /** `a~b`, a < b by code unit. */
  readonly pair: string;
  /** The pair in this sentence. */
  readonly place: string;
  readonly words: string;
}

interface View {
  readonly name: string;
  readonly sightings: readonly Seen[];
}

const NO_EDGE: ReadonlySet<string> = new Set(["rejected", "doubtful"]);

function viewOf({ name, dossier }: Coder, { text, sentences }: Article): View {
  const own = dossier.articles.find((article) => article.text === text)?.id;
  const actors = new Map(dossier.actors.map((actor) => [actor.id, standsFor(actor, "countries")]));
  const sightings = dossier.events.flatMap((event): Seen[] => {
    const [source = "", target = ""] = [actors.get(event.source), actors.get(event.target)];
    if (!source || !target || source === target || NO_EDGE.has(standingOf(event))) return [];
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const pair = ends.join("~");
    const held = event.evidence.filter((evidence) => evidence.article === own && isHeld(evidence));
    return sentences.flatMap(([start, end], sentence) =>
      held.some((evidence) => evidence.start < end && start < evidence.end)
        ? [{ event, sentence, ends, pair, place: `${String(sentence).padStart(6, "0")} ${pair}`, words: wordsOf(dossier, event) }]
        : [],
    );
  });
  return { name, sightings };
}

const wordsOf = (dossier: Dossier, event: Event) =>
  `${eventInWords(dossier, event)}${event.status === "actual" ? "" : ` (${event.status === "intended" ? "planned" : event.status})`}`;

/** Every unordered pair of those named. */
function pairsOf(named: readonly string[]): string[] {
  const all = [...new Set(named)].sort();
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => `${a}~${b}`));
}

const polarities = (sightings: readonly Seen[]) =>
  joined(sightings.filter(({ event }) => event.status !== "denied").map(({ event }) => polarityOf(event.type))) ?? "none";

/** Values as one, whatever their order; undefined where there are none. */
const joined = (values: readonly string[]) => (values.length ? [...new Set(values)].sort().join("+") : undefined);

const measure = (units: readonly Unit[]): Measure => ({
  percent: percentAgreement(units),
  alpha: nominalAlpha(units),
  units: units.length,
});

function partingsOf(views: readonly View[], places: readonly string[]): Parting[] {
  const bySentence = new Map<number, number>();
  for (const place of places) {
    const unit = views.map(({ sightings }) => {
      const here = sightings.filter((sighting) => sighting.place === place);
      return joined(here.map(({ event }) => `${polarityOf(event.type)} ${event.status}`)) ?? "none";
    });
    const sentence = Number(place.split(" ")[0]);
    bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + 1 - (percentAgreement([unit]) ?? 1));
  }
  return [...bySentence]
    .filter(([, disagreement]) => disagreement > 1e-9)
    .map(([sentence, disagreement]) => ({ sentence, disagreement, ...whoSaw(views, sentence) }))
    .sort((x, y) => y.disagreement - x.disagreement || x.sentence - y.sentence);
}

function whoSaw(views: readonly View[], sentence: number): Pick<Parting, "sightings" | "silent"> {
  const saw = new Map<string, string[]>();
  const silent: string[] = [];
  for (const { name, sightings } of views) {
    const words = new Set(sightings.filter((seen) => seen.sentence === sentence).map((seen) => seen.words));
    if (words.size === 0) silent.push(name);
    for (const each of words) saw.set(each, [...(saw.get(each) ?? []), name]);
  }
  const sightings = [...saw]
    .map(([words, who]) => ({ words, who }))
    .sort((x, y) => y.who.length - x.who.length || (x.words < y.words ? -1 : 1));
  return { sightings, silent };
}
