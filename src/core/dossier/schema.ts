/**
 * The one schema of the dossier: what a `.entente.json` file may hold.
 * Types (model.ts), validation (validate.ts) and the published JSON Schema (graph-data/dossier.schema.json) all come from here.
 */
import * as z from "zod/mini";
import { EVENT_TYPES, STATUSES } from "../codebook.ts";

/** The version of the dossier format that this program writes. */
export const DOSSIER_VERSION = 1;

/** Longest text of one article, in UTF-16 code units. */
export const MAX_TEXT = 5_000_000;

const short = z.string().check(z.maxLength(500));
const id = z
  .string()
  .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u, "an id of letters, digits, dots and hyphens, at most 100"));
const offset = z.int().check(z.minimum(0), z.maximum(MAX_TEXT));

/** A stretch of an article's text: [start, end), UTF-16 code units. */
const range = z.tuple([offset, offset]);

const article = z.strictObject({
  id,
  title: short,
  /** The day the article appeared, ISO 8601 (2026-01-05). It decides what counts as past. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "a date as 2026-01-05")),
  /** Who wrote or published it, as it should stand under a figure. */
  source: short,
  address: z.optional(
    z.string().check(z.regex(/^https?:\/\//, "an address that begins with http:// or https://"), z.maxLength(2000)),
  ),
  text: z.string().check(z.maxLength(MAX_TEXT)),
  /** The sentences of the text in reading order, without overlap. */
  sentences: z.array(range),
});

const actorName = z.string().check(z.minLength(1), z.maxLength(200));
const actor = z.discriminatedUnion("kind", [
  z.strictObject({ id, kind: z.literal("country"), name: actorName }),
  z.strictObject({ id, kind: z.literal("organisation"), name: actorName }),
  z.strictObject({ id, kind: z.literal("leader"), name: actorName, country: id }),
]);

/** Whole, verbatim sentences of one article that say that an event happened. */
const evidence = z.strictObject({ article: id, start: offset, end: offset });

/** What made the program propose an event: the words and the rules. */
const reason = z.strictObject({
  article: id,
  /** The words that name source and target; empty where one is only understood. */
  source: z.optional(range),
  target: z.optional(range),
  /** The deciding words, and the lexicon entry they matched. */
  cue: z.optional(range),
  entry: z.optional(short),
  /** The rules that settled who did it to whom, and how real it is. */
  roles: z.optional(short),
  status: z.optional(short),
});

const event = z.strictObject({
  id,
  source: id,
  target: id,
  type: z.enum(EVENT_TYPES),
  status: z.enum(STATUSES),
  /** Done by both, together and to each other. */
  mutual: z.optional(z.boolean()),
  evidence: z.array(evidence).check(z.minLength(1), z.maxLength(200)),
  /** A careful coder might leave this event out. */
  optional: z.optional(z.boolean()),
  /** Types or statuses that would be as right; the first is the one counted. */
  types: z.optional(z.array(z.enum(EVENT_TYPES))),
  statuses: z.optional(z.array(z.enum(STATUSES))),
  /** Who coded it. */
  by: z.optional(z.enum(["person", "program"])),
  /** How sure the program is, 0…1. */
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** What a person decided about a proposal; absent while nobody has looked. */
  decision: z.optional(z.enum(["accepted", "rejected"])),
  reason: z.optional(reason),
});

export const dossierSchema = z.strictObject({
  entente: z.literal(DOSSIER_VERSION),
  title: short,
  description: z.string().check(z.maxLength(2000)),
  articles: z.array(article).check(z.maxLength(500)),
  actors: z.array(actor).check(z.maxLength(5000)),
  events: z.array(event).check(z.maxLength(100_000)),
});
