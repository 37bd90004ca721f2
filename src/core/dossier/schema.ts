/**
 * The one schema of the dossier: what a `.entente.json` file may hold.
 * Types (model.ts), validation (validate.ts) and the published JSON Schema (graph-data/dossier.schema.json) all come from here.
 */
import * as z from "zod/mini";
import { EVENT_TYPES, POLARITIES, STATUSES } from "../codebook.ts";
import { DAY_PATTERN } from "../day.ts";
import {
  DOSSIER_VERSION,
  ID_PATTERN,
  MAX_ADDRESS,
  MAX_COORDINATE,
  MAX_DESCRIPTION,
  MAX_EVIDENCE,
  MAX_LOST,
  MAX_NAME,
  MAX_NOTES,
  MAX_POINTS,
  MAX_SCENE_PARTS,
  MAX_SCENES,
  MAX_SHORT,
  MAX_TEXT,
  SCENE_HIDES,
  SCENE_KINDS,
  SCENE_STEPS,
} from "./limits.ts";

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
  /** No article at all: each sentence tells a row of an imported file, in Entente's words. */
  imported: z.optional(z.boolean()),
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
const ids = z.array(id).check(z.maxLength(MAX_SCENE_PARTS));
const relations = z.array(relation).check(z.maxLength(MAX_SCENE_PARTS));
const coordinate = z.number().check(z.minimum(-MAX_COORDINATE), z.maximum(MAX_COORDINATE));

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
  /** Where a person put the actors, in design units of any drawing: only how they stand to one another counts. */
  places: z.optional(z.array(z.strictObject({ actor: id, x: coordinate, y: coordinate })).check(z.maxLength(MAX_SCENE_PARTS))),
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
