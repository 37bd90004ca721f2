/** What a schema cannot say of a dossier: every id known and used once, evidence whole sentences of its article. */
import { isDay } from "../day.ts";
import type { Actor, Article, Dossier, Event, Evidence, Scene } from "../model.ts";

/** One thing that is wrong with a dossier. */
export interface Complaint {
  /** Path of the field, as `events[3].type`; empty for the whole file. */
  readonly field: string;
  /** What was expected, in words a teacher understands. */
  readonly expected: string;
}

/** All contradictions of a dossier that keeps to the schema, in the file's order. */
export function* contradictions(dossier: Dossier): Generator<Complaint> {
  yield* twice(dossier.articles, "articles");
  for (const [i, article] of dossier.articles.entries()) yield* inArticle(article, `articles[${i}]`);
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  yield* twice(dossier.actors, "actors");
  for (const [i, actor] of dossier.actors.entries()) yield* inActor(actor, actors, `actors[${i}]`);
  const edges = new Map(dossier.articles.map((article) => [article.id, edgesOf(article)]));
  yield* twice(dossier.events, "events");
  for (const [i, event] of dossier.events.entries()) yield* inEvent(event, actors, edges, `events[${i}]`);
  yield* inNames(dossier, actors);
  yield* twice(dossier.scenes ?? [], "scenes");
  for (const [i, scene] of (dossier.scenes ?? []).entries()) yield* inScene(scene, dossier, actors, edges, `scenes[${i}]`);
}

function* twice(things: readonly { readonly id: string }[], list: string): Generator<Complaint> {
  const known = new Set<string>();
  for (const [i, { id }] of things.entries()) {
    if (known.has(id)) yield { field: `${list}[${i}].id`, expected: `expected an id of its own; "${id}" stands twice` };
    known.add(id);
  }
}

function* inArticle(article: Article, field: string): Generator<Complaint> {
  if (!isDay(article.date)) yield { field: `${field}.date`, expected: `expected a day of the calendar, found ${article.date}` };
  let from = 0;
  for (const [i, [start, end]] of article.sentences.entries()) {
    if (start < from || end <= start || end > article.text.length)
      yield {
        field: `${field}.sentences[${i}]`,
        expected: `expected a sentence after ${from} that ends within the text (${article.text.length} characters)`,
      };
    from = Math.max(from, end);
  }
}

function* inActor(actor: Actor, actors: ReadonlyMap<string, Actor>, field: string): Generator<Complaint> {
  if (actor.kind !== "leader") return;
  const country = actors.get(actor.country);
  if (!country) yield { field: `${field}.country`, expected: `expected a country of this dossier; "${actor.country}" is none` };
  else if (country.kind === "leader")
    yield { field: `${field}.country`, expected: `expected a country; "${actor.country}" is a leader` };
}

/** Where the sentences of an article begin and end, and where its text ends. */
interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly length: number;
}

const edgesOf = ({ sentences, text }: Article): Edges => ({
  starts: new Set(sentences.map((sentence) => sentence[0])),
  ends: new Set(sentences.map((sentence) => sentence[1])),
  length: text.length,
});

function* inEvent(
  event: Event,
  actors: ReadonlyMap<string, Actor>,
  edges: ReadonlyMap<string, Edges>,
  field: string,
): Generator<Complaint> {
  for (const role of ["source", "target"] as const)
    if (!actors.has(event[role]))
      yield { field: `${field}.${role}`, expected: `expected an actor of this dossier; "${event[role]}" is none` };
  if (event.source === event.target) yield { field: `${field}.target`, expected: "expected another actor than the source" };
  yield* inEvidence(event.evidence, edges, `${field}.evidence`);
  if (event.proposed) yield* inEvidence(event.proposed.evidence, edges, `${field}.proposed.evidence`);
}

function* inEvidence(list: readonly Evidence[], edges: ReadonlyMap<string, Edges>, field: string): Generator<Complaint> {
  for (const [i, { article, start, end, lost }] of list.entries()) {
    const known = edges.get(article);
    if (!known) yield { field: `${field}[${i}].article`, expected: `expected an article of this dossier; "${article}" is none` };
    else if (lost !== undefined) {
      if (start > end || end > known.length)
        yield { field: `${field}[${i}]`, expected: `expected a place within the text (${known.length} characters)` };
    } else if (!(start < end && known.starts.has(start) && known.ends.has(end)))
      yield { field: `${field}[${i}]`, expected: `expected whole sentences; ${start} to ${end} are not the edges of any` };
  }
}

function* inScene(
  { actors: shown = [], relations = [], lit, ask, until, quotes = [] }: Scene,
  { articles }: Dossier,
  actors: ReadonlyMap<string, Actor>,
  edges: ReadonlyMap<string, Edges>,
  field: string,
): Generator<Complaint> {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ["actors", shown],
    ["lit.actors", lit?.actors ?? []],
    ["relations", relations.flatMap(endsOf)],
    ["lit.relations", lit?.relations.flatMap(endsOf) ?? []],
    ["ask.relation", ask ? endsOf(ask.relation) : []],
  ];
  for (const [list, ids] of named)
    for (const id of ids)
      if (!actors.has(id)) yield { field: `${field}.${list}`, expected: `expected actors of this dossier; "${id}" is none` };
  const sentences = until && articles.find((article) => article.id === until.article)?.sentences;
  if (until && !sentences?.[until.sentence])
    yield {
      field: `${field}.until`,
      expected: `expected a sentence of this dossier; ${until.article} ${until.sentence} is none`,
    };
  yield* inEvidence(quotes, edges, `${field}.quotes`);
}

/** The two actors that a relation's id names. */
const endsOf = (relation: string) => relation.split("~").slice(0, 2);

function* inNames({ aliases = [], mergers = [] }: Dossier, actors: ReadonlyMap<string, Actor>): Generator<Complaint> {
  const known = new Set<string>();
  for (const [i, { words, actor }] of aliases.entries()) {
    const field = `aliases[${i}]`;
    if (!actors.has(actor)) yield { field: `${field}.actor`, expected: `expected an actor of this dossier; "${actor}" is none` };
    if (known.has(sameWords(words))) yield { field: `${field}.words`, expected: `expected words once; "${words}" stand twice` };
    known.add(sameWords(words));
  }
  yield* twice(mergers, "mergers");
  for (const [i, { id, into }] of mergers.entries()) {
    const field = `mergers[${i}]`;
    if (!actors.has(into)) yield { field: `${field}.into`, expected: `expected an actor of this dossier; "${into}" is none` };
    if (actors.has(id)) yield { field: `${field}.id`, expected: `expected an actor that is gone; "${id}" still stands` };
  }
}

/** Words as they are compared: without regard to case and spaces. */
export const sameWords = (words: string) => words.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
