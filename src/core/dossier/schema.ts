/**
 * The one schema of the dossier: what a `.entente.json` file may hold.
 * Types (model.ts), validation (validate.ts) and the published JSON Schema (graph-data/dossier.schema.json) all come from here.
 */
import * as z from "zod/mini";
import { EVENT_TYPES, POLARITIES, STATUSES } from "../codebook.ts";
import { DAY_PATTERN } from "../day.ts";

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

/** Longest title, source or other short text. */
export const MAX_SHORT = 500;
export const MAX_DESCRIPTION = 2000;
/** Longest notes of a scene. */
export const MAX_NOTES = 10_000;
/** Most scenes of a dossier. */
export const MAX_SCENES = 300;

/** What a scene is about; it decides what stands beside the network. */
export const SCENE_KINDS = [
  "title",
  "who",
  "cooperation",
  "tension",
  "between",
  "story",
  "question",
  "whole",
  "discussion",
  "exercise",
  "view",
] as const;

/** How a scene unfolds: the lit relations one at a time, or the article sentence by sentence. */
export const SCENE_STEPS = ["relations", "sentences"] as const;

/** What a question keeps from the class until it is answered. */
export const SCENE_HIDES = ["polarity", "weight", "edge"] as const;
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

/** Both ends and the polarity, as `CHN~KOR~cooperation`. */
const relation = z
  .string()
  .check(
    z.maxLength(MAX_SHORT),
    z.regex(new RegExp(`^[^~]+~[^~]+~(${POLARITIES.join("|")})$`), "a relation as CHN~KOR~cooperation"),
  );
const ids = z.array(id).check(z.maxLength(5000));
const relations = z.array(relation).check(z.maxLength(5000));

/** One step of a presentation. What it names may be gone from the network since; then there is less to show. */
const scene = z.strictObject({
  id,
  kind: z.enum(SCENE_KINDS),
  headline: short,
  caption: z.optional(z.string().check(z.maxLength(MAX_DESCRIPTION))),
  /** For the presenter only. */
  notes: z.optional(z.string().check(z.maxLength(MAX_NOTES))),
  /** Skipped when presenting. */
  hidden: z.optional(z.boolean()),
  view: z.enum(["countries", "actors"]),
  /** Id of a layout; the default where it is absent or unknown. */
  layout: z.optional(short),
  /** Who is shown, and which lines; all where absent. */
  actors: z.optional(ids),
  relations: z.optional(relations),
  filter: z.optional(
    z.strictObject({
      withoutPolarities: z.optional(z.array(z.enum(POLARITIES))),
      withoutStatuses: z.optional(z.array(z.enum(STATUSES))),
      withoutTypes: z.optional(z.array(z.enum(EVENT_TYPES))),
      withoutKinds: z.optional(z.array(z.enum(["country", "leader", "organisation"]))),
      /** Points. */
      minimumWeight: z.optional(z.number().check(z.minimum(0))),
    }),
  ),
  /** Only sentences up to this one count; position from 0. */
  until: z.optional(z.strictObject({ article: id, sentence: offset })),
  /** What stands out; the rest fades. */
  lit: z.optional(z.strictObject({ actors: ids, relations })),
  /** The article's sentences beside the network. */
  quotes: z.optional(z.array(evidence).check(z.maxLength(MAX_EVIDENCE))),
  steps: z.optional(z.enum(SCENE_STEPS)),
  /** What the class is asked about a relation; the last step answers. */
  ask: z.optional(z.strictObject({ relation, hides: z.enum(SCENE_HIDES) })),
});

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
  /** A presentation, in its order. */
  scenes: z.optional(z.array(scene).check(z.maxLength(MAX_SCENES))),
});
