/** The border: unknown JSON in, a sound dossier or a list of plain complaints out. */
import * as z from "zod/mini";
import type { Dossier } from "../model.ts";
import { DOSSIER_VERSION, dossierSchema } from "./schema.ts";

/** One thing that is wrong with a dossier. */
export interface Complaint {
  /** Path of the field, as `events[3].type`; empty for the whole file. */
  readonly field: string;
  /** What was expected, in words a teacher understands. */
  readonly expected: string;
}

export type Verdict =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** More complaints than this help nobody. */
const MAX_COMPLAINTS = 20;

/** Checks unknown JSON against the schema, then what a schema cannot say: known ids, whole sentences, verbatim offsets. */
export function validateDossier(json: unknown): Verdict {
  if (
    typeof json === "object" &&
    json !== null &&
    "entente" in json &&
    typeof json.entente === "number" &&
    json.entente > DOSSIER_VERSION
  )
    return fail([
      { field: "entente", expected: `version ${DOSSIER_VERSION} or older; this dossier was saved by a newer Entente` },
    ]);
  const parsed = z.safeParse(dossierSchema, json);
  if (!parsed.success)
    return fail(parsed.error.issues.map((issue) => ({ field: fieldPath(issue.path), expected: inWords(issue) })));
  const complaints = [...contradictions(parsed.data)];
  return complaints.length ? fail(complaints) : { ok: true, dossier: parsed.data };
}

const fail = (complaints: readonly Complaint[]): Verdict => ({ ok: false, complaints: complaints.slice(0, MAX_COMPLAINTS) });

const fieldPath = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${String(key)}`), "");

function inWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${({ array: "a list", object: "an object", string: "text", int: "a whole number" } as Record<string, string>)[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.map((v) => JSON.stringify(v)).join(" or ")}`;
    case "unrecognized_keys":
      return `does not know ${issue.keys.map((k) => JSON.stringify(k)).join(", ")}`;
    case "too_small":
      return `expected at least ${issue.minimum}`;
    case "too_big":
      return `expected at most ${issue.maximum}`;
    case "invalid_format":
      return `expected ${issue.message}`;
    case "invalid_union":
      return "expected one of the kinds country, leader, organisation";
    default:
      return issue.message;
  }
}

function* contradictions(dossier: Dossier): Generator<Complaint> {
  const articles = new Map<string, Dossier["articles"][number]>();
  const boundaries = new Map<string, { starts: Set<number>; ends: Set<number> }>();
  for (const [i, article] of dossier.articles.entries()) {
    const field = `articles[${i}]`;
    if (articles.has(article.id))
      yield { field: `${field}.id`, expected: `expected an id of its own; "${article.id}" stands twice` };
    if (Number.isNaN(Date.parse(article.date)))
      yield { field: `${field}.date`, expected: `expected a day of the calendar, found ${article.date}` };
    articles.set(article.id, article);
    boundaries.set(article.id, {
      starts: new Set(article.sentences.map((s) => s[0])),
      ends: new Set(article.sentences.map((s) => s[1])),
    });
    let from = 0;
    for (const [j, [start, end]] of article.sentences.entries()) {
      if (start < from || end <= start || end > article.text.length)
        yield {
          field: `${field}.sentences[${j}]`,
          expected: `expected a sentence after ${from} that ends within the text (${article.text.length} characters)`,
        };
      from = Math.max(from, end);
    }
  }
  const actors = new Map<string, Dossier["actors"][number]>();
  for (const [i, actor] of dossier.actors.entries()) {
    if (actors.has(actor.id))
      yield { field: `actors[${i}].id`, expected: `expected an id of its own; "${actor.id}" stands twice` };
    actors.set(actor.id, actor);
  }
  for (const [i, actor] of dossier.actors.entries())
    if (actor.kind === "leader" && actors.get(actor.country)?.kind === undefined)
      yield { field: `actors[${i}].country`, expected: `expected a country of this dossier; "${actor.country}" is none` };
    else if (actor.kind === "leader" && actors.get(actor.country)?.kind === "leader")
      yield { field: `actors[${i}].country`, expected: `expected a country; "${actor.country}" is a leader` };
  const events = new Set<string>();
  for (const [i, event] of dossier.events.entries()) {
    const field = `events[${i}]`;
    if (events.has(event.id)) yield { field: `${field}.id`, expected: `expected an id of its own; "${event.id}" stands twice` };
    events.add(event.id);
    for (const role of ["source", "target"] as const)
      if (!actors.has(event[role]))
        yield { field: `${field}.${role}`, expected: `expected an actor of this dossier; "${event[role]}" is none` };
    if (event.source === event.target) yield { field: `${field}.target`, expected: "expected another actor than the source" };
    for (const [j, { article, start, end }] of event.evidence.entries()) {
      const bounds = boundaries.get(article);
      if (!bounds)
        yield { field: `${field}.evidence[${j}].article`, expected: `expected an article of this dossier; "${article}" is none` };
      else if (!(start < end && bounds.starts.has(start) && bounds.ends.has(end)))
        yield {
          field: `${field}.evidence[${j}]`,
          expected: `expected whole sentences; ${start} to ${end} are not the edges of any`,
        };
    }
  }
}
