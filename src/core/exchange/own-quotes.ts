/** What Entente has written into another program's format becomes a dossier again: articles of the quoted sentences, events on them. */
import * as z from "zod/mini";
import { EVENT_TYPES, STATUSES } from "../codebook.ts";
import { DOSSIER_VERSION } from "../dossier/limits.ts";
import type { Actor, Article, Dossier, Event } from "../model.ts";
import { EVIDENCE_COLUMN } from "./columns.ts";
import type { Table } from "./csv-dyads.ts";
import { QUOTE_COLUMNS, restore } from "./csv-write.ts";
import type { Dyads } from "./dyads.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import type { Quote } from "./quotes.ts";
import { checked } from "./told-lines.ts";

const offset = z.int().check(z.minimum(0));
const text = z.string();
const quoteSchema = z.object({
  event: text,
  source: text,
  target: text,
  type: z.enum(EVENT_TYPES),
  status: z.enum(STATUSES),
  mutual: z.optional(z.boolean()),
  points: z.optional(z.number()),
  by: z.optional(z.enum(["person", "program"])),
  confidence: z.optional(z.number()),
  decision: z.optional(z.enum(["accepted", "rejected"])),
  article: text,
  title: text,
  date: text,
  origin: text,
  address: z.optional(text),
  imported: z.optional(z.boolean()),
  start: offset,
  end: offset,
  sentence: text.check(z.minLength(1)),
});

/** What is told of an actor beside its name. */
type ActorFacts = ReadonlyMap<string, string>;

/** Has Entente written this graph file? */
export const isOwnGraph = ({ columns }: Dyads) => columns.includes(EVIDENCE_COLUMN);

/** The dossier of a graph file that Entente has written. Throws an ExchangeError where somebody has changed it beyond reading. */
export function dossierOfGraph({ file, title, description, actors, dyads }: Dyads): Dossier {
  const quotes = dyads.flatMap(({ cells, line, where }): Quote[] => {
    const json = cells.get(EVIDENCE_COLUMN);
    if (json === undefined)
      throw new ExchangeError(file, { line, part: where }, "the evidence is missing", `the attribute ${EVIDENCE_COLUMN}`);
    try {
      return z.array(quoteSchema).parse(JSON.parse(json)) as Quote[];
    } catch {
      throw new ExchangeError(
        file,
        { line, part: where },
        "the evidence cannot be read",
        `${EVIDENCE_COLUMN} as Entente has written it`,
      );
    }
  });
  const people = actors.map(({ id, label, cells }) => actorOf(id, label, cells));
  return dossierOfQuotes(file, { title, description }, people, quotes);
}

/** Is this table Entente's table of events? */
export const isOwnTable = ({ columns }: Table) => QUOTE_COLUMNS.every((name) => columns.includes(name));

/** Is this Entente's table of nodes, which tells nothing alone? */
export const isNodeTable = ({ columns }: Table) => ["Id", "Label", "kind", "country"].every((name) => columns.includes(name));

/** The dossier of Entente's table of events, with the names of its table of nodes where that is at hand. */
export function dossierOfTables(events: Table, nodes: Table | undefined, nameOf: (id: string) => Actor): Dossier {
  const quotes = events.rows.map(({ cells, line }): Quote => {
    const record: Record<string, string | number | boolean> = {};
    for (const [i, name] of events.columns.entries()) {
      const cell = cells[i] ?? "";
      if (cell === "" && !REQUIRED.has(name)) continue;
      record[name] = NUMBERS.has(name) ? Number(cell) : TRUTHS.has(name) ? cell === "true" : restore(cell);
    }
    const parsed = z.safeParse(quoteSchema, record);
    if (parsed.success) return parsed.data as Quote;
    const field = String(parsed.error.issues[0]?.path[0] ?? "");
    throw new ExchangeError(
      events.file,
      { line, part: `column ${quoted(field)}` },
      `${quoted(String(record[field] ?? ""))} cannot stand there`,
      "what Entente has written",
    );
  });
  const known = (nodes?.rows ?? []).map(({ cells }) => {
    const facts = new Map(nodes?.columns.map((name, i) => [name, restore(cells[i] ?? "")]));
    return actorOf(facts.get("Id") ?? "", facts.get("Label") ?? "", facts);
  });
  const have = new Set(known.map((actor) => actor.id));
  const missing = [...new Set(quotes.flatMap((quote) => [quote.source, quote.target]))].filter((id) => !have.has(id));
  return dossierOfQuotes(events.file, {}, [...known, ...missing.map((id) => ({ ...nameOf(id), id }))], quotes);
}

const REQUIRED = new Set(["title", "date", "origin"]);
const NUMBERS = new Set(["points", "confidence", "start", "end"]);
const TRUTHS = new Set(["mutual", "imported"]);

function actorOf(id: string, name: string, facts: ActorFacts): Actor {
  const kind = facts.get("kind");
  if (kind === "leader") return { id, kind, name, country: facts.get("country") ?? "" };
  return { id, kind: kind === "organisation" ? kind : "country", name };
}

function dossierOfQuotes(
  file: string,
  about: { readonly title?: string | undefined; readonly description?: string | undefined },
  actors: readonly Actor[],
  quotes: readonly Quote[],
): Dossier {
  const byArticle = gathered(quotes, (quote) => quote.article);
  const places = new Map<string, readonly [start: number, end: number]>();
  const articles = [...byArticle].sort(([a], [b]) => inOrder(a, b)).map(([id, said]) => rebuild(id, said, places));
  const events = [...gathered(quotes, (quote) => quote.event)]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([id, said]) => eventOf(id, said, places));
  return checked(file, {
    entente: DOSSIER_VERSION,
    title: about.title || (articles[0]?.title ?? ""),
    description: about.description ?? "",
    articles,
    actors: [...actors],
    events,
  });
}

function gathered(quotes: readonly Quote[], keyOf: (quote: Quote) => string): Map<string, Quote[]> {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(keyOf(quote));
    if (group) group.push(quote);
    else groups.set(keyOf(quote), [quote]);
  }
  return groups;
}

/** e2 before e10. */
const inOrder = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);

const placeKey = ({ article, start, end }: Quote) => `${article} ${start} ${end}`;

/** The article of its quoted sentences, in their order; `places` learns where each now stands. */
function rebuild(id: string, quotes: readonly Quote[], places: Map<string, readonly [number, number]>): Article {
  const distinct = [...new Map(quotes.map((quote) => [placeKey(quote), quote])).values()].sort(
    (x, y) => x.start - y.start || x.end - y.end,
  );
  const sentences: [number, number][] = [];
  let whole = "";
  for (const quote of distinct) {
    const start = whole.length + (whole ? 1 : 0);
    whole += `${whole ? "\n" : ""}${quote.sentence}`;
    sentences.push([start, whole.length]);
    places.set(placeKey(quote), [start, whole.length]);
  }
  const { title = "", date = "", origin = "", address, imported } = quotes[0] ?? {};
  return {
    id,
    title,
    date,
    source: origin,
    ...(address && { address }),
    text: whole,
    ...(imported && { imported }),
    sentences,
  };
}

function eventOf(id: string, quotes: readonly Quote[], places: ReadonlyMap<string, readonly [number, number]>): Event {
  const [first] = quotes as [Quote, ...Quote[]];
  const { source, target, type, status, mutual, points, by, confidence, decision } = first;
  const distinct = [...new Map(quotes.map((quote) => [placeKey(quote), quote])).values()];
  return {
    id,
    source,
    target,
    type,
    status,
    ...(mutual && { mutual }),
    ...(points !== undefined && { points }),
    evidence: distinct.map((quote) => {
      const [start, end] = places.get(placeKey(quote)) ?? [0, 0];
      return { article: quote.article, start, end };
    }),
    ...(by && { by }),
    ...(confidence !== undefined && { confidence }),
    ...(decision && { decision }),
  };
}
