/** The nouns of Entente: what a dossier holds, and what the weave makes of it. */
import type * as z from "zod/mini";
import type { EventType, Polarity, Status } from "./codebook.ts";
import type { dossierSchema } from "./dossier/schema.ts";

/** The document a user opens, saves, undoes. */
export type Dossier = z.infer<typeof dossierSchema>;
export type Article = Dossier["articles"][number];
export type Actor = Dossier["actors"][number];
export type Leader = Extract<Actor, { kind: "leader" }>;
export type ActorKind = Actor["kind"];
/** One source doing something of one type toward one target. */
export type Event = Dossier["events"][number];
/** Whole sentences of one article, `[start, end)` in UTF-16 code units. */
export type Evidence = Event["evidence"][number];
export type Reason = NonNullable<Event["reason"]>;
/** Words that name an actor throughout a dossier. */
export type Alias = NonNullable<Dossier["aliases"]>[number];
/** One step of a presentation: what is shown, what is lit, words and notes. */
export type Scene = NonNullable<Dossier["scenes"]>[number];
export type SceneKind = Scene["kind"];

/** A stretch of text, `[start, end)` in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** Country view: leaders count for their country. Actor view: leaders stand beside it. */
export type NetworkView = "countries" | "actors";

/** One sentence that justifies a relation: where it stands and which event it carries. */
export interface Justification {
  readonly event: Event;
  readonly evidence: Evidence;
  /** Position of the sentence in its article, from 0. */
  readonly sentence: number;
}

/** All sentences of one article that say one type with one status about a pair: one line of a weight's sum. */
export interface Term {
  readonly article: string;
  readonly type: EventType;
  readonly status: Status;
  /** Points of the type, 1…10; of an imported event, the points that its file gives. */
  readonly intensity: number;
  /** Share that the status leaves of them, 0…1. */
  readonly factor: number;
  /** Positions of the distinct sentences, ascending; the k-th (from 0) counts ½^k. */
  readonly sentences: readonly number[];
  /** intensity × factor × (1 + ½ + ¼ + …). */
  readonly value: number;
}

/** All events of one polarity between one unordered pair of actors: an edge, with its sum open to view. */
export interface Relation {
  /** `a~b~cooperation` or `a~b~tension`, with a < b by code unit. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly polarity: Polarity;
  /** Sum of the terms, ≥ 0; 0 where the article only denies. */
  readonly weight: number;
  /** In order of value, largest first. */
  readonly terms: readonly Term[];
  /** In reading order. */
  readonly justifications: readonly Justification[];
  /** The most real status among its events: actual, else intended, possible, past, denied. */
  readonly status: Status;
  /** Share of the weight's events that run from a to b, from b to a, or both ways. */
  readonly direction: Direction;
}

/** Who acts: only a toward b, only b toward a, or both. */
export type Direction = "a-to-b" | "b-to-a" | "both";

/** An actor's place in the drawing, in design units (CSS pixels at zoom 1, y downwards). */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Place>;
