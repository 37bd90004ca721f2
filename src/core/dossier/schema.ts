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

/** Most pieces of evidence that one event has. */
export const MAX_EVIDENCE = 200;

/** Most characters that a lost piece of evidence remembers. */
export const MAX_LOST = 5000;

/** Most points that an imported file gives one event. */
export const MAX_POINTS = 1e12;

/** Longest name of an actor. */
export const MAX_NAME = 200;

/** What an id looks like: letters, digits, dots and hyphens, a letter or digit first, at most 100. */
export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

/** What a day looks like, ISO 8601; whether the calendar has it is another question. */
export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Longest title, source or other short text. */
export const MAX_SHORT = 500;
export const MAX_DESCRIPTION = 2000;
export const MAX_ADDRESS = 2000;

const short = z.string().check(z.maxLength(MAX_SHORT));
const id = z.string().check(z.regex(ID_PATTERN, "an id of letters, digits, dots and hyphens, at most 100"));
const offset = z.int().check(z.minimum(0), z.maximum(MAX_TEXT));

/** A stretch of an article's text: [start, end), UTF-16 code units. */
const range = z.tuple([offset, offset]);

const article = z.strictObject({
  id,
  title: short,
  /** The day the article appeared, ISO 8601 (2026-01-05). It decides what counts as past. */
  date: z.string().check(z.regex(DAY_PATTERN, "a date as 2026-01-05")),
  /** Who wrote or published it, as it should stand under a figure. */
  source: short,
  address: z.optional(
    z.string().check(z.regex(/^https?:\/\//, "an address that begins with http:// or https://"), z.maxLength(MAX_ADDRESS)),
  ),
  text: z.string().check(z.maxLength(MAX_TEXT)),
  /** The sentences of the text in reading order, without overlap. */
  sentences: z.array(range),
});

const actorName = z.string().check(z.minLength(1), z.maxLength(MAX_NAME));
const actor = z.discriminatedUnion("kind", [
  z.strictObject({ id, kind: z.literal("country"), name: actorName }),
  z.strictObject({ id, kind: z.literal("organisation"), name: actorName }),
  z.strictObject({ id, kind: z.literal("leader"), name: actorName, country: id }),
]);

/** Whole, verbatim sentences of one article that say that an event happened. */
const evidence = z.strictObject({
  article: id,
  start: offset,
  end: offset,
  /**
   * The words it stood on, where a correction of the text took them away; start and end then tell about where they were.
   * Lost evidence counts in no weight until a person attaches it to other sentences.
   */
  lost: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_LOST))),
});
const evidenceList = z.array(evidence).check(z.minLength(1), z.maxLength(MAX_EVIDENCE));

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
  evidence: evidenceList,
  /** Points that an imported file gives this event, in place of its type's. */
  points: z.optional(z.number().check(z.minimum(0), z.maximum(MAX_POINTS))),
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
  /** What the program had proposed before a person changed it, so that coding again does not propose it anew. */
  proposed: z.optional(
    z.strictObject({
      source: id,
      target: id,
      type: z.enum(EVENT_TYPES),
      status: z.enum(STATUSES),
      mutual: z.optional(z.boolean()),
      evidence: evidenceList,
    }),
  ),
});

/** "Korea" is South Korea here, for the whole dossier. */
const alias = z.strictObject({ words: actorName, actor: id });

/** Two actors that a person made one: the id that coding gives, and the actor it means. */
const merger = z.strictObject({ id, into: id });

export const dossierSchema = z.strictObject({
  entente: z.literal(DOSSIER_VERSION),
  title: short,
  description: z.string().check(z.maxLength(MAX_DESCRIPTION)),
  articles: z.array(article).check(z.maxLength(500)),
  actors: z.array(actor).check(z.maxLength(5000)),
  events: z.array(event).check(z.maxLength(100_000)),
  /** Words that name an actor throughout this dossier, as a person settled it; each once, whatever its case. */
  aliases: z.optional(z.array(alias).check(z.maxLength(5000))),
  mergers: z.optional(z.array(merger).check(z.maxLength(5000))),
});
